// A cell of the automation that somebody typed over in “Đăng ký tham dự” and “Văn bản đi”: put right and told, and no
// letter, mail or file is known by a key that was typed.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const CODE = { code: 'AQ-2026-0001' };
const DRAFT = { case: 'AQ-2026-0001' };
const OTHER = { case: 'AQ-2026-0002' };
const UNIT = { unit: 'DV-0001' };
const KEY = 'AQ-2026-0001·trả lời·1';
const PUT_RIGHT = 'ô do phần mềm tính; giá trị sửa tay đã được đặt lại.';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

/** Two units with a petition each; the reply to the first is drafted. */
function office(): Paper {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 2);
  paper.run('2026-08-10T10:00');
  const asked = { route: 'Thuộc thẩm quyền – trả lời', lead: DESK, request: 'Soạn dự thảo' };
  paper.edit('petitions', CODE, asked);
  paper.run('2026-08-10T11:00');
  paper.run('2026-08-10T12:00');
  return paper;
}

const resets = (paper: Paper): string[] => paper.notes('đặt lại ô');

describe('a cell typed over', () => {
  it.each<
    ['documents' | 'registrations', Readonly<Record<string, string>>, string, string, string]
  >([
    ['documents', DRAFT, 'key', 'K-1', 'Khóa'],
    ['documents', DRAFT, 'key', '', 'Khóa'],
    ['documents', DRAFT, 'file', 'https://drive.example/khac', 'Tệp'],
    ['documents', DRAFT, 'file', '', 'Tệp'],
    ['documents', DRAFT, 'fix', 'đã xem', 'Cần sửa'],
    ['registrations', UNIT, 'status', 'Muộn', 'Tình trạng'],
    ['registrations', UNIT, 'status', '', 'Tình trạng'],
    ['registrations', UNIT, 'name', 'Công ty khác', 'Tên đơn vị'],
    ['registrations', UNIT, 'fix', 'đã gọi điện', 'Cần sửa'],
  ])('%s %o: %s = “%s” is put right, and told as %s', (tab, where, key, text, header) => {
    const paper = office();
    const before = paper.row(tab, where);
    expect(resets(paper)).toEqual([]);
    paper.edit(tab, where, { [key]: text });
    paper.run('2026-08-11T08:00');
    const after = paper.row(tab, where);
    const said = [before['fix'], `${header}: ${PUT_RIGHT}`].filter((one) => one !== null);
    expect(after).toMatchObject({
      ...before,
      fix: said.reverse().join('\n'),
      marks: after['marks'] ?? '',
    });
    const [note, ...more] = resets(paper);
    expect(more).toEqual([]);
    expect(note).toMatch(
      new RegExp(`(Văn bản đi AQ-2026-0001|Đăng ký tham dự DV-0001) .*: ${header}$`),
    );
  });

  it('is told to the end of the day, once in the journal', () => {
    const paper = office();
    paper.edit('registrations', UNIT, { status: 'Muộn' });
    paper.run('2026-08-11T08:00');
    paper.run('2026-08-11T15:00');
    expect(paper.row('registrations', UNIT)['fix']).toBe(`Tình trạng: ${PUT_RIGHT}`);
    paper.edit('registrations', UNIT, { name: 'Công ty khác' });
    paper.run('2026-08-11T16:00');
    expect(paper.row('registrations', UNIT)['fix']).toBe(`Tình trạng, Tên đơn vị: ${PUT_RIGHT}`);
    paper.run('2026-08-12T08:00');
    expect(paper.row('registrations', UNIT)['fix']).toBeNull();
    expect(resets(paper)).toHaveLength(2);
  });

  it('is not what a day, a unit’s new name or a fault leaves', () => {
    const paper = office();
    paper.edit('units', { code: 'DV-0001' }, { name: 'Công ty TNHH Vũ La' });
    paper.edit('documents', DRAFT, { state: 'Đã gửi' });
    for (const on of ['2026-08-11', '2026-08-12', '2026-08-13']) paper.run(`${on}T08:00`);
    expect(paper.row('registrations', UNIT)['name']).toBe('Công ty TNHH Vũ La');
    expect(paper.row('documents', DRAFT)['fix']).not.toBeNull();
    expect(resets(paper)).toEqual([]);
  });
});

const answers = (paper: Paper) => paper.letters().filter(({ name }) => name.includes('CV_tra-loi'));

describe('a key that was typed', () => {
  it('of another document drafts nothing again, and its own comes back', () => {
    const paper = office();
    paper.add('documents', { kind: 'D16 Công văn trả lời kiến nghị', ...OTHER, state: 'Dự thảo' });
    paper.run('2026-08-10T13:00');
    paper.edit('documents', OTHER, { key: KEY });
    paper.run('2026-08-11T08:00');
    expect(answers(paper)).toHaveLength(1);
    expect(paper.row('documents', OTHER)).toMatchObject({ key: null, file: null });
    expect(paper.row('documents', DRAFT)['key']).toBe(KEY);
  });

  it('into a row that staff write is no key: nothing is drafted by it', () => {
    const paper = office();
    const row = { kind: 'D16 Công văn trả lời kiến nghị', ...OTHER, state: 'Dự thảo' };
    paper.add('documents', { ...row, key: 'AQ-2026-0002·trả lời·7' });
    paper.edit(
      'petitions',
      { code: OTHER.case },
      { route: 'Thuộc thẩm quyền – trả lời', lead: DESK },
    );
    paper.run('2026-08-11T08:00');
    expect(answers(paper)).toHaveLength(1);
    const { key, fix } = paper.row('documents', OTHER);
    expect([key, fix]).toEqual([null, `Khóa: ${PUT_RIGHT}`]);
  });

  it('stays where an earlier version, which noted nothing, made the file', () => {
    const paper = office();
    paper.edit('documents', DRAFT, { marks: '' });
    paper.run('2026-08-11T08:00');
    expect(paper.row('documents', DRAFT)['key']).toBe(KEY);
    expect(resets(paper)).toEqual([]);
  });

  it('is not what a row of another moment left: a key that the journal knows and no other row bears stays', () => {
    const paper = office();
    paper.edit('documents', DRAFT, { marks: '{"key":"AQ-2026-0002·trả lời·1"}' });
    paper.run('2026-08-11T08:00');
    expect(paper.row('documents', DRAFT)['key']).toBe(KEY);
  });
});
