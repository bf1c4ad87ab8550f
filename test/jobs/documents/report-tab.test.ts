// The tab “Biểu Sở Tài chính” bears the number of a report only while it says what that report said (AM-39, AM-08).
import { expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register } from '../paper.ts';

const NONE =
  '(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của UBND phường Ái Quốc)';
const numbered = (text: string): string => `(Kèm theo Báo cáo số ${text} của UBND phường Ái Quốc)`;
const FIRST = numbered('61/BC-UBND ngày 28 tháng 9 năm 2026');
const SECOND = numbered('68/BC-UBND ngày 22 tháng 10 năm 2026');
const SOLVED = { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' };

it('is blank until the first, and again from the first change on until the next report bears a number', () => {
  const paper = paperOffice();
  const report = (number: string, date: string): void =>
    paper.add('documents', {
      kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
      case: 'HN-2026-1',
      title: 'Báo cáo',
      state: 'Đã gửi',
      number,
      date,
      sentOn: date,
      sentBy: 'Hệ thống quản lý văn bản',
    });
  const shown = (at: string): unknown => {
    paper.run(at);
    return paper.rows('report').length > 0 ? paper.above('report')[1] : null;
  };
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-21T18:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  for (const code of [1, 2, 3, 4]) paper.edit('petitions', { code: `AQ-2026-000${code}` }, SOLVED);
  expect(shown('2026-09-24T10:00')).toBe(NONE);
  report('61', '2026-09-28');
  expect([shown('2026-09-28T10:00'), shown('2026-09-29T10:00')]).toEqual([FIRST, FIRST]);
  paper.edit('petitions', { code: 'AQ-2026-0005' }, SOLVED);
  expect([shown('2026-10-05T10:00'), shown('2026-10-06T10:00')]).toEqual([NONE, NONE]);
  report('68', '2026-10-22');
  expect(shown('2026-10-22T10:00')).toBe(SECOND);
  paper.edit('petitions', { code: 'AQ-2026-0001' }, { outcome: 'Đơn vị chưa đồng ý' });
  expect(shown('2026-12-08T10:00')).toBe(NONE);
  expect(paper.overview('Báo cáo Sở Tài chính')).toContain('Báo cáo bổ sung');
  paper.edit('petitions', { code: 'AQ-2026-0001' }, { outcome: 'Đã giải quyết triệt để' });
  expect(shown('2026-12-09T10:00')).toBe(SECOND);
});

it.each([
  ['none stands outside the form', {}, null],
  ['one was withdrawn', { outcome: 'Rút kiến nghị' }, 'Ngoài Biểu: 01 kiến nghị đơn vị rút.'],
])('the draft of the report tells of petitions outside the form: %s (AM-18)', (_, set, told) => {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-21T18:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  paper.edit('petitions', { code: 'AQ-2026-0005' }, set);
  for (const at of ['2026-09-24T10:00', '2026-09-24T11:00']) paper.run(at);
  const report = paper.letters().find(({ name }) => name.includes('BC_ket-qua'))?.text ?? '';
  expect(report).toContain('BÁO CÁO');
  expect(/Ngoài Biểu[^\n]*/.exec(report)?.[0] ?? null).toBe(told);
});
