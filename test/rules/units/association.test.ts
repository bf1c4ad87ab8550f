import { describe, expect, it } from 'vitest';
import { isAssociation, isNamedAssociation } from '#rules/units/association';
import { ASSOCIATION } from '#rules/words';

describe('associations count for nobody (AM-38)', () => {
  it.each([
    'Hiệp hội doanh nghiệp quận Hải An',
    'HIỆP HỘI DOANH NGHIỆP',
    'Liên hiệp hội khoa học',
    'Câu lạc bộ doanh nhân trẻ',
    'CLB doanh nhân Ái Quốc',
    'Hội doanh nghiệp phường Ái Quốc',
    'Hội các doanh nghiệp nhỏ và vừa',
    'Hội nữ doanh nhân',
    'Hội tiểu thương chợ Tiền Trung',
    'Hội nghề cá',
    '  Hiệp   hội làng nghề ',
    'Hiệp hội vận tải'.normalize('NFD'),
  ])('are known by name: %s', (name) => {
    expect(isNamedAssociation({ name, taxCode: null })).toBe(true);
  });

  it.each([
    'Công ty TNHH Hiệp hội',
    'Hội An Food',
    'Hội Phát',
    'Hiệp hộiX',
    'Liên minh hợp tác xã',
    '',
    null,
  ])('are not what merely sounds so: %s', (name) => {
    expect(isNamedAssociation({ name, taxCode: null })).toBe(false);
  });

  it('are not known by name once somebody wrote a tax code', () => {
    const name = 'Hiệp hội doanh nghiệp';
    expect(isNamedAssociation({ name, taxCode: '0801158817' })).toBe(false);
    expect(isNamedAssociation({ name, taxCode: 'không có' })).toBe(true);
  });

  it('are known by their kind, whatever their name', () => {
    const firm = { name: 'Công ty TNHH Vũ La', taxCode: '0801158817' };
    expect(isAssociation({ ...firm, kind: ASSOCIATION })).toBe(true);
    expect(isAssociation({ ...firm, kind: 'Doanh nghiệp' })).toBe(false);
    expect(isAssociation({ name: 'CLB doanh nhân', taxCode: null, kind: null })).toBe(true);
  });
});
