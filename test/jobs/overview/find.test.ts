// “Tra cứu”: whoever answers the telephone finds a unit or a petition by a part of its name or by its code.
import { REGISTER_TABS, type TabKey } from '#register/tabs/all';
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const FIND = 'Tra cứu';
const NOW = '2026-08-20T10:00';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 12, 2);
  paper.run(NOW);
});

function find(typed: string): string {
  paper.edit('overview', { item: FIND }, { request: 'TRUE', find: typed });
  paper.run(NOW, { job: 'edit' });
  return paper.overview(FIND);
}

describe('the look-up in Tổng quan', () => {
  it('finds a petition by its code, with how it stands and until when', () => {
    const text = find('AQ-2026-0002');
    expect(text).toMatch(
      /^AQ-2026-0002 .+ – Mới tiếp nhận, hạn \d+\/\d+\/2026; đơn vị DV-\d{4}\.$/,
    );
  });

  it('finds a unit by its code, with its petitions', () => {
    expect(find('dv-0001')).toMatch(/^DV-0001 .+: AQ-2026-0001 /);
  });

  it('finds by a part of a name, typed without marks, and names ten', () => {
    const name = String(paper.rows('units')[0]?.['name']);
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').slice(0, -3);
    const lines = find(bare.toUpperCase()).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('và 02 nữa');
  });

  it('says that nothing is found, and what to type', () => {
    expect(find('Sao Hỏa')).toBe('Không có đơn vị, kiến nghị nào có “Sao Hỏa”.');
    expect(find('')).toContain('Ghi tên, mã đơn vị hoặc mã kiến nghị');
  });

  it('takes the tick away, and shows no telephone, address or mail', () => {
    expect(find('Tiền Trung')).not.toMatch(/@|0912|Nguyễn Lương Bằng/);
    expect(paper.row('overview', { item: FIND })['request']).toBe(false);
  });

  it('says no word of a denunciation, not even where its title is asked for (A-I.2.7)', () => {
    const [first] = paper.rows('petitions');
    paper.edit(
      'petitions',
      { code: String(first?.['code']) },
      { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' },
    );
    paper.run(NOW, { job: 'edit' });
    const title = String(first?.['title']);
    expect(find(title)).not.toContain(`${String(first?.['code'])} ${title}`);
    expect(find(String(first?.['code']))).not.toContain(title);
  });
});

describe('the look-up in the contacts file', () => {
  const ask = (find: string): string => {
    paper.edit('search', { item: FIND }, { request: 'TRUE', find });
    paper.run(NOW, { job: 'edit' });
    const { request, result } = paper.row('search', { item: FIND });
    expect(request).toBe(false);
    return String(result);
  };
  beforeEach(() => {
    const more = { phone: '0220.382.2222; +84 912 000 302', representative: 'Trần Thị Hoà' };
    paper.edit('contacts', { unit: 'DV-0002' }, { ...more, email: 'hoa.tran@vidu.vn' });
  });

  it.each([
    ['0912000302'],
    ['+84 912 000 302'],
    ['000.302'],
    ['02203822222'],
    ['HOA.TRAN@'],
    ['tran thi hoa'],
  ])('finds by “%s” the unit with its petitions', (typed) => {
    expect(ask(typed)).toMatch(/^DV-0002 Cơ sở sản xuất Tiền Trung 02: AQ-2026-0002 [^\n]+$/);
  });

  it.each([
    ['0912999999', 'Không tìm thấy đơn vị nào.'],
    ['91', 'Ghi ít nhất 03 chữ hoặc chữ số trước.'],
    ['', 'Ghi ít nhất 03 chữ hoặc chữ số trước.'],
  ])('says of “%s” what is to be done', (typed, words) => {
    expect(ask(typed)).toBe(words);
  });

  it('lets no number, address or person into the register', () => {
    ask('0912000302');
    ask('tran thi hoa');
    const tabs = REGISTER_TABS.map(({ key }) => paper.rows(key as TabKey));
    expect(JSON.stringify(tabs)).not.toMatch(/0912000302|912 000 302|Trần Thị Hoà|vidu\.vn/);
  });
});
