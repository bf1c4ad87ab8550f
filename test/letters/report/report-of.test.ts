// The petitions of one conference placed in the annex form, by code and by the rules alone.
import { expect, it } from 'vitest';
import { reportRows } from '#letters/report/issued-reports';
import { reportLines } from '#letters/report/report-lines';
import { reportOf } from '#letters/report/report-of';
import { cityColumnOf } from '#rules/report/column';
import { draftsOf, officeOf } from '../cases.ts';

const own = { conference: 'HN-2026-1', scope: 'Trong phạm vi', group: 'Đất đai' };
const { book, directory, outgoing } = officeOf({
  conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
  petitions: [
    { ...own, code: 'AQ-2026-0010', title: 'C' },
    { ...own, code: 'AQ-2026-0002', title: 'A', outcome: 'Đã giải quyết triệt để' },
    { ...own, code: 'AQ-2026-0003', conference: 'HN-2026-2', title: 'D' },
    { code: 'AQ-2026-0004', title: 'E' },
    { ...own, code: 'AQ-2026-0009', title: 'B', reportColumn: 'Đã giải quyết triệt để' },
  ],
});

it('the petitions of that conference alone, in the order of their codes', () => {
  const cityColumn = cityColumnOf(book.setting('cityColumn'));
  const report = reportOf(book, directory, { conference: 'HN-2026-1', cityColumn, outgoing });
  expect(report.placed.map(({ petition }) => petition.code)).toEqual([
    'AQ-2026-0002',
    'AQ-2026-0009',
    'AQ-2026-0010',
  ]);
  expect(report.form.inScope).toBe(3);
  // What the derived column says does not count.
  expect(report.placed.map(({ column }) => column === 'inProgress')).toContain(true);
  const none = reportOf(book, directory, { conference: 'HN-2026-9', cityColumn, outgoing });
  expect(none).toMatchObject({ placed: [], form: { inScope: 0 } });
});

it('a report that was cancelled is none; one of another conference is not its own', () => {
  const report = { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', case: 'HN-2026-1' };
  const rows = draftsOf(
    officeOf({
      documents: [
        { ...report, title: 'A', state: 'Hủy dự thảo' },
        { ...report, title: 'B', state: 'Dự thảo' },
        { ...report, title: 'C', case: 'HN-2026-2' },
        { ...report, title: 'D', kind: 'D23 Báo cáo kết thúc giải quyết kiến nghị' },
      ],
    }),
  );
  expect(reportRows({ rows }, 'HN-2026-1').map(({ value }) => value.title)).toEqual(['B']);
});

it('the annex names the ward above it; its day is blank where no conference is reported on', () => {
  expect(reportLines(book, null, null)).toMatchObject([
    { row: 0, text: expect.stringMatching(/^Báo cáo kết quả .* phường Ái Quốc$/) as string },
    { row: 1, text: expect.stringMatching(/^\(Kèm theo Báo cáo số {8}\/BC-UBND/) as string },
    { row: 2, text: '- Đơn vị tổ chức: UBND phường Ái Quốc' },
    { row: 3, text: '- Thời gian tổ chức:' },
  ]);
});
