// The issued version of a letter: its text as people left it, with the number and date of văn thư, made once for each number.
import { beforeEach, describe, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../paper.ts';

const D16 = 'D16 Công văn trả lời kiến nghị';
const petition = (n: number) => ({
  conference: '',
  unit: `DV-000${n}`,
  name: `Cơ sở ${n}`,
  group: 'Đất đai',
  title: `Kiến nghị ${n}`,
  receivedAt: '2026-08-04T08:00',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  answer: 'Đã xem xét, giải quyết xong.',
  legalBasis: 'Luật Đất đai số 31/2024/QH15',
  request: 'Soạn dự thảo',
});

let paper: Paper;
beforeEach(() => {
  paper = paperOffice();
  for (const n of [1, 2, 3]) {
    paper.add('units', { code: `DV-000${n}`, kind: 'Doanh nghiệp', name: `Cơ sở ${n}` });
    paper.add('petitions', petition(n));
  }
  paper.run('2026-08-05T09:00');
});

const caseOf = (n: number) => ({ kind: D16, case: `AQ-2026-000${n}` });
const ISSUED = { state: 'Đã phát hành', number: '71', date: '2026-08-06' };
const row = (n = 1) => paper.row('documents', caseOf(n));

describe('a letter that is issued', () => {
  it('gets a version with its number and its date that is no draft any more (AM-39)', () => {
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run('2026-08-06T10:00', { job: 'edit' });
    const [draft] = paper.letters();
    expect(draft?.name).toBe('DuThao_2026_CV_tra-loi_AQ-2026-0001');
    expect(draft?.text).toContain('DỰ THẢO');
    const [version, ...more] = paper.issued();
    expect(more).toEqual([]);
    expect(version?.name).toBe('2026_CV_tra-loi_AQ-2026-0001');
    expect(version?.text).not.toContain('DỰ THẢO');
    expect(version?.text).toMatch(/Số: 71\/\S*KTHT&ĐT\n.*, ngày 06 tháng 8 năm 2026/);
    expect(row()['issued']).toBe('2026_CV_tra-loi_AQ-2026-0001');
  });

  it('keeps its link: the journal has it where the cell lost it', () => {
    const { file } = row();
    expect(file).toBe('DuThao_2026_CV_tra-loi_AQ-2026-0001');
    paper.edit('documents', caseOf(1), { file: '' });
    paper.run('2026-08-06T10:00');
    expect(row()['file']).toBe(file);
  });

  it('says all else that the draft says', () => {
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run('2026-08-06T10:00', { job: 'edit' });
    const lines = (text = '') =>
      text.split('\n').filter((line) => !/Số:|DỰ THẢO|, ngày/.test(line));
    expect(lines(paper.issued()[0]?.text)).toEqual(lines(paper.letters()[0]?.text));
  });

  it('of several numbers pasted at once each gets its own, in one run', () => {
    for (const n of [1, 2, 3]) paper.edit('documents', caseOf(n), { ...ISSUED, number: `7${n}` });
    paper.run('2026-08-06T10:00', { job: 'edit' });
    expect(paper.issued().map(({ name, text }) => [name, /Số: (\d+)\//.exec(text)?.[1]])).toEqual([
      ['2026_CV_tra-loi_AQ-2026-0001', '71'],
      ['2026_CV_tra-loi_AQ-2026-0002', '72'],
      ['2026_CV_tra-loi_AQ-2026-0003', '73'],
    ]);
    for (const n of [1, 2, 3]) expect(row(n)['fix']).toBeNull();
  });

  it('is made once, however often the register is run', () => {
    paper.edit('documents', caseOf(1), ISSUED);
    for (const at of ['2026-08-06T10:00', '2026-08-06T11:00', '2026-08-07T07:00']) paper.run(at);
    expect(paper.issued()).toHaveLength(1);
  });

  it('with a number put right gets another version, which the row shows; the old one stays', () => {
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run('2026-08-06T10:00', { job: 'edit' });
    paper.edit('documents', caseOf(1), { number: '17' });
    paper.run('2026-08-06T10:05', { job: 'edit' });
    expect(paper.issued().map(({ text }) => /Số: (\d+)\//.exec(text)?.[1])).toEqual(['71', '17']);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['chưa phát hành', { ...ISSUED, state: 'Đã ký, chờ lấy số' }],
    ['chưa có ngày', { ...ISSUED, date: '' }],
    ['ngày nghỉ chưa xác nhận', { ...ISSUED, date: '2026-08-08' }],
    ['hủy', { ...ISSUED, state: 'Hủy dự thảo' }],
  ])('has none while its row is not right: %s', (_, set) => {
    paper.edit('documents', caseOf(1), set);
    paper.run('2026-08-10T10:00');
    expect(paper.issued()).toEqual([]);
  });

  it.each([
    ['2026-09-05T10:00', 1],
    ['2026-09-06T10:00', 0],
  ])('dated 06/8/2026 and first seen on %s: %i by itself', (at, count) => {
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run(at);
    expect(paper.issued()).toHaveLength(count);
  });

  it('is made again when staff ask for it', () => {
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run('2026-08-06T10:00');
    paper.edit('documents', caseOf(1), { request: 'Lập bản phát hành' });
    paper.run('2026-08-06T10:05');
    expect(paper.issued()).toHaveLength(2);
    expect(row()['request']).toBeNull();
  });

  it('asked for before it is issued says what is missing', () => {
    paper.edit('documents', caseOf(1), { request: 'Lập bản phát hành' });
    paper.run('2026-08-06T10:00');
    expect(row()['fix']).toContain('Chưa lập bản phát hành: ghi “Số”, “Ngày”');
    expect(paper.issued()).toEqual([]);
  });
});

describe('a draft that cannot be issued as it stands', () => {
  const NO_BASIS = 'tệp dự thảo còn chỗ “(Cơ quan dự thảo ghi …)”';
  beforeEach(() => {
    paper.add('petitions', { ...petition(1), title: 'Kiến nghị 4', legalBasis: '' });
    paper.run('2026-08-05T10:00');
    paper.edit('documents', caseOf(4), ISSUED);
    paper.run('2026-08-06T10:00');
    paper.run('2026-08-06T11:00');
  });

  it('has no version, says so beside its file and is no fault of its row', () => {
    expect(paper.issued()).toEqual([]);
    expect(row(4)['issued']).toContain(NO_BASIS);
    expect(row(4)['fix']).toBeNull();
  });

  it('is not looked at again until staff ask', () => {
    expect(paper.notes('bản phát hành').filter((note) => note.includes(NO_BASIS))).toHaveLength(1);
    paper.edit('documents', caseOf(4), { request: 'Lập bản phát hành' });
    paper.run('2026-08-06T12:00');
    expect(paper.notes('bản phát hành').filter((note) => note.includes(NO_BASIS))).toHaveLength(2);
  });
});

describe('a PDF', () => {
  it('is made of the draft, to be signed; of the issued version once there is one', () => {
    paper.edit('documents', caseOf(1), { request: 'Xuất PDF' });
    paper.run('2026-08-05T10:00');
    expect(row()['issued']).toBe('DuThao_2026_CV_tra-loi_AQ-2026-0001.pdf');
    paper.edit('documents', caseOf(1), ISSUED);
    paper.run('2026-08-06T10:00');
    paper.edit('documents', caseOf(1), { request: 'Xuất PDF' });
    paper.run('2026-08-06T10:05');
    paper.run('2026-08-06T11:00');
    expect(row()['issued']).toBe('2026_CV_tra-loi_AQ-2026-0001\n2026_CV_tra-loi_AQ-2026-0001.pdf');
  });

  it('of a row without a file is refused', () => {
    paper.add('documents', {
      kind: D16,
      case: 'AQ-2026-0001',
      title: 'Soạn ngoài',
      request: 'Xuất PDF',
    });
    paper.run('2026-08-05T10:00');
    expect(paper.row('documents', { title: 'Soạn ngoài' })['fix']).toContain(
      'dòng này không có tệp do phần mềm soạn',
    );
  });
});
