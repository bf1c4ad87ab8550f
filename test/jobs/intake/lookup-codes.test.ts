// Which receipt gets which code: one for all that came together, drawn once, never another's.
import { beforeEach, describe, expect, it } from 'vitest';
import { isLookupCode } from '#rules/lookup-code';
import { paperOffice, type Paper } from '../paper.ts';

const RECEIVED = '2026-09-03T08:00';
let paper: Paper;

beforeEach(() => {
  paper = paperOffice();
  paper.add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Cơ sở Một', active: 'Có' });
  paper.add('units', { code: 'DV-0002', kind: 'Doanh nghiệp', name: 'Cơ sở Hai', active: 'Có' });
  paper.add(
    'petitions',
    { unit: 'DV-0001', title: 'Đường vào xưởng', receivedAt: RECEIVED },
    { unit: 'DV-0001', title: 'Lãi suất vay', receivedAt: RECEIVED },
    { unit: 'DV-0002', title: 'Giá điện', receivedAt: RECEIVED },
  );
  paper.run('2026-09-03T09:00');
});

const codes = (): (string | null)[] =>
  paper.rows('petitions').map(({ lookup }) => lookup as string | null);

describe('a receipt (A-II.3.3)', () => {
  it('has one code for all that a unit sent at one moment, and another than any other receipt', () => {
    const [first, second, other] = codes();
    expect(isLookupCode(first ?? '')).toBe(true);
    expect(second).toBe(first);
    expect(isLookupCode(other ?? '')).toBe(true);
    expect(other).not.toBe(first);
  });

  it('keeps its code when staff mend its moment or its unit', () => {
    const before = codes();
    paper.edit('petitions', { title: 'Giá điện' }, { receivedAt: '2026-09-02T16:00' });
    paper.run('2026-09-03T10:00');
    expect(codes()).toEqual(before);
  });

  it('gets its own back where somebody typed over it what can be no code', () => {
    const before = codes();
    paper.edit('petitions', { title: 'Giá điện' }, { lookup: 'của tôi' });
    paper.run('2026-09-03T10:00');
    expect(codes()).toEqual(before);
  });

  it('that was copied for another unit gets a code of its own', () => {
    const [first] = codes();
    paper.add('petitions', {
      unit: 'DV-0002',
      title: 'Đường vào xưởng',
      receivedAt: RECEIVED.replace('08', '11'),
      lookup: first ?? '',
    });
    paper.run('2026-09-03T12:00');
    expect(isLookupCode(codes()[3] ?? '')).toBe(true);
    expect(new Set(codes()).size).toBe(3);
  });

  it('gets its own back where a row that moved while a run wrote left it another’s', () => {
    paper.add('petitions', { unit: 'DV-0002', title: 'Lối ra', receivedAt: '2026-09-03T11:00' });
    paper.run('2026-09-03T12:00');
    const before = codes();
    paper.edit('petitions', { title: 'Giá điện' }, { lookup: before[3] ?? '' });
    paper.edit('petitions', { title: 'Lối ra' }, { lookup: '' });
    paper.run('2026-09-03T13:00');
    expect(codes()).toEqual(before);
  });

  it('that is a denunciation has none (AM-20)', () => {
    paper.edit(
      'petitions',
      { title: 'Giá điện' },
      { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo', scopeBy: 'Lãnh đạo' },
    );
    paper.run('2026-09-03T10:00');
    expect(codes()[2]).toBeNull();
  });

  it('is told its code in the acknowledgement, with the page where it is asked for', () => {
    paper.add('contacts', { unit: 'DV-0002', email: 'hai@dn.example' });
    paper.edit('settings', { key: 'lookupPage' }, { value: 'https://tra-cuu.example' });
    const mails = paper.run('2026-09-03T11:00');
    expect(mails.map(({ text }) => text).join()).toContain(
      `Mã tra cứu của phiếu: ${codes()[2]}\nQuý đơn vị xem tình trạng giải quyết bằng mã này tại https://tra-cuu.example.`,
    );
  });
});
