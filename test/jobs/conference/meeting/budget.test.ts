// “Kinh phí”: sums that nobody types, what is wrong with a row, the letter of the estimate and of the settlement (D26).
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const HN = { conference: 'HN-2026-1' };
const WATER = { item: 'Nước uống' };

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.add('budget', { ...HN, ...WATER, unit: 'suất', quantity: '85', price: '50000' });
  paper.add('budget', { ...HN, item: 'In tài liệu', unit: 'bộ', quantity: '90', price: '12500' });
});

const letters = () =>
  paper.letters().flatMap(({ name, text }) => (name.includes('TTr_kinh-phi') ? [text] : []));
const water = () => paper.row('budget', WATER);

describe('a row (A-III.2.4)', () => {
  it('comes to its quantity by its price', () => {
    paper.run('2026-08-11T09:00');
    expect(water()).toMatchObject({ estimate: 4_250_000, fix: null });
    paper.edit('budget', WATER, { quantity: '2.5', price: '33333' });
    paper.run('2026-08-11T10:00');
    expect(water()['estimate']).toBe(83_333);
  });

  it.each([
    [{ conference: 'HN-2026-9' }, 'Không có hội nghị mã “HN-2026-9”'],
    [{ item: '', document: 'x' }, 'Chưa ghi nội dung chi'],
    [{ price: '' }, 'chưa tính dự toán'],
    [{ quantity: '-1' }, 'phải từ 0 trở lên'],
    [{ spent: '4250001', document: 'HĐ 12' }, 'Quyết toán vượt dự toán 1 đồng'],
    [{ spent: '4250000', document: 'HĐ 12' }, null],
    [{ spent: '4250000' }, 'Chưa ghi chứng từ'],
    [{ spent: '0' }, null],
  ])('%j is told: %s', (set, words) => {
    paper.edit('budget', WATER, set);
    paper.run('2026-08-11T09:00');
    const [row] = paper.rows('budget');
    if (words === null) expect(row?.['fix']).toBeNull();
    else expect(row?.['fix']).toContain(words);
  });

  it.each([
    ['Chi thường xuyên ngân sách phường', null],
    ['Tài trợ', 'lồng ghép kinh phí trong dự toán chi thường xuyên (mục III.2 Kế hoạch đối thoại)'],
  ])('A-III.2.5: with the source “%s” is told: %s', (source, words) => {
    paper.edit('budget', WATER, { source });
    paper.run('2026-08-11T09:00');
    if (words === null) expect(water()['fix']).toBeNull();
    else expect(water()['fix']).toContain(words);
  });
});

it('A-III.2.4: the sums stand in “Tổng quan”', () => {
  paper.run('2026-08-11T09:00');
  expect(paper.overview('Hội nghị')).toContain('Kinh phí: dự toán 5.375.000 đồng.');
  paper.edit('budget', WATER, { spent: '4100000', document: 'HĐ 12' });
  paper.run('2026-08-11T10:00');
  expect(paper.overview('Hội nghị')).toContain('đồng, đã quyết toán 4.100.000 đồng.');
});

describe('the letter (A-III.2.4, D26)', () => {
  // Twenty working days before Thursday 17/9/2026 is Tuesday 18/8.
  it.each([
    ['2026-08-17', 0],
    ['2026-08-18', 1],
    ['2026-08-19', 1],
  ])('of the estimate is drafted once, twenty working days before: on %s %i', (on, count) => {
    paper.run('2026-08-11T09:00');
    paper.run(`${on}T09:00`);
    paper.run(`${on}T10:00`);
    expect(letters()).toHaveLength(count);
  });

  it('says each item, the sum, and A-III.2.5: the source that the plan names', () => {
    paper.run('2026-08-18T09:00');
    const [text = ''] = letters();
    expect(text).toContain('Dự toán kinh phí tổ chức Hội nghị đối thoại doanh nghiệp');
    expect(text).toMatch(/1\tNước uống\tsuất\t85\t50\.000\t4\.250\.000/);
    expect(text).toContain('Tổng kinh phí dự toán: 5.375.000 đồng');
    expect(text).toContain(
      'lồng ghép trong dự toán chi thường xuyên ngân sách hằng năm của địa phương',
    );
    expect(text).toMatch(/Kính gửi: Ủy ban nhân dân phường Ái Quốc\.\s/);
    expect(text).toContain('/TTr-KTHT&ĐT');
  });

  it('of the settlement follows once every item has what was spent on it', () => {
    paper.run('2026-08-18T09:00');
    paper.run('2026-08-21T17:00');
    paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
    paper.edit('budget', WATER, { spent: '4100000', document: 'HĐ 12' });
    paper.run('2026-09-18T09:00');
    expect(letters()).toHaveLength(1);
    paper.edit('budget', { item: 'In tài liệu' }, { spent: '1125000', document: 'HĐ 15' });
    paper.run('2026-09-21T09:00');
    paper.run('2026-09-22T09:00');
    expect(letters()).toHaveLength(2);
    const [, text = ''] = letters();
    expect(text).toContain('Tổng kinh phí đề nghị quyết toán: 5.225.000 đồng');
    expect(text).toContain('dự toán được duyệt: 5.375.000 đồng');
    expect(text).toContain('HĐ 15');
  });

  it('of which a row changed afterwards is told beside the draft; without a row there is none', () => {
    paper.run('2026-08-18T09:00');
    paper.edit('budget', WATER, { price: '60000' });
    paper.run('2026-08-19T09:00');
    const drafted = paper.rows('documents').find((row) => String(row['kind']).startsWith('D26'));
    expect(drafted?.['fix']).toContain('dự toán 5.375.000 đồng');
    const empty = paperOffice('2026-07-01');
    empty.add('conferences', CONFERENCE);
    empty.run('2026-08-18T09:00');
    expect(
      empty
        .letters()
        .map(({ name }) => name)
        .join(),
    ).not.toContain('TTr_');
  });
});

describe('what is read at the meeting and sent before it', () => {
  const named = (words: string) =>
    paper.letters().flatMap(({ name, text }) => (name.includes(words) ? [text] : []));

  it.each([
    ['2026-09-15', 0],
    ['2026-09-16', 1],
    ['2026-09-17', 1],
  ])('A-I.2.4: the chair’s script is drafted on the working day before: on %s %i', (on, count) => {
    paper.run('2026-08-21T17:00');
    paper.run(`${on}T09:00`);
    expect(named('KB_dieu-hanh')).toHaveLength(count);
  });

  it('A-III.7.2: it has a sheet for each petition, with whoever answers it', () => {
    paper.run('2026-08-21T17:00');
    const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
    paper.edit('bodies', { name: DESK }, { head: 'Nguyễn Văn Hùng' });
    paper.edit(
      'petitions',
      { code: 'AQ-2026-0002' },
      { lead: DESK, answer: 'Đã có trong kế hoạch.' },
    );
    paper.run('2026-09-16T09:00');
    const [text = ''] = named('KB_dieu-hanh');
    const sheets = text.split('TỜ KIẾN NGHỊ SỐ').slice(1);
    expect(sheets).toHaveLength(5);
    expect(sheets[1]).toContain('AQ-2026-0002');
    expect(sheets[1]).toContain(`Nguyễn Văn Hùng, ${DESK}`);
    expect(sheets[1]).toContain('Đã có trong kế hoạch');
  });

  it('A-III.4.3: the tax office’s letter has the link, the days and whom to ask, and nobody’s name', () => {
    paper.edit('conferences', { code: 'HN-2026-1' }, { postedDesk: '', postedPortal: '' });
    paper.edit('settings', { key: 'registrationLink' }, { value: 'https://forms.example/dk' });
    paper.run('2026-08-03T09:00');
    paper.run('2026-08-04T09:00');
    const texts = named('Thu_gui-phieu');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('https://forms.example/dk');
    expect(texts[0]).toContain('Hạn nhận kiến nghị: 17 giờ 00 ngày 21/8/2026');
    expect(texts[0]).toContain('Thuế cơ sở 9 thành phố Hải Phòng phối hợp với');
    expect(texts[0]).not.toContain('Tiền Trung');
  });
});
