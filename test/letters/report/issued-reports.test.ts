// The issued reports on a conference, which conference is reported on, the lines over the form (A-PL.2–A-PL.4, AM-39).
import { describe, expect, it } from 'vitest';
import { issuedReports, reportNumber, reportRows } from '#letters/report/issued-reports';
import { reportLines } from '#letters/report/report-lines';
import { reportedConference } from '#letters/report/report-of';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';
import { HELD, KIND, reports, SENT } from './sent-report.ts';

describe('the issued reports', () => {
  const numbers = (...documents: readonly Readonly<Record<string, string>>[]) => {
    const office = reports('2026-12-31', ...documents);
    return issuedReports(office.book.tabs.documents, 'HN-2026-1', office.outgoing).map(
      ({ number, date }) => `${number} ${date}`,
    );
  };

  it('stand by day, then by number, however the tab is sorted', () => {
    const at = (number: string, date: string) => ({ ...SENT, number, date, sentOn: date });
    expect(
      numbers(
        at('100', '2026-10-09'),
        at('99', '2026-10-09'),
        at('61', '2026-09-28'),
        at('120', '2026-10-12'),
      ),
    ).toEqual([
      '61/BC-UBND 2026-09-28',
      '99/BC-UBND 2026-10-09',
      '100/BC-UBND 2026-10-09',
      '120/BC-UBND 2026-10-12',
    ]);
  });

  it.each([
    ['another document', { kind: 'D23 Báo cáo kết thúc giải quyết kiến nghị' }],
    ['a cancelled one', { state: 'Hủy dự thảo' }],
    ['of another conference', { case: 'HN-2025-1' }],
    ['without a number', { number: '' }],
  ])('are not %s', (_, row) => {
    expect(numbers({ ...SENT, ...row })).toEqual([]);
  });

  it('drafts are reports too, under any of their cases', () => {
    const { tabs } = reports('2026-12-31', { ...KIND, case: 'x; HN-2026-1' }).book;
    expect(reportRows(tabs.documents, 'HN-2026-1')).toHaveLength(1);
  });

  it.each([
    ['61', '61/BC-UBND'],
    ['7', '07/BC-UBND'],
    [' 61/BC-UBND ', '61/BC-UBND'],
  ])('“%s” is written “%s”', (typed, line) => {
    expect(reportNumber(typed)).toBe(line);
  });
});

describe('the conference that is reported on', () => {
  const [A, B, C] = ['HN-2026-1', 'HN-2026-2', 'HN-2026-3'];
  const found = (conferences: readonly Readonly<Record<string, string>>[], named = ''): unknown =>
    reportedConference(officeOf({ conferences }).book.tabs.conferences, named)?.value.code;
  const [JUNE, MAY, JULY] = [
    { code: A, date: '2026-06-10', held: 'Có' },
    { code: B, date: '2026-05-10', held: 'Có' },
    { code: C, date: '2026-07-10' },
  ];

  it.each([
    ['the one named in the settings', [JUNE, MAY, JULY], C, C],
    ['else the last one held', [JUNE, MAY, JULY], '', A],
    ['also where the name is unknown', [MAY, JUNE], 'HN-2020-1', A],
    ['else the last to come', [JULY, { ...MAY, held: 'Không' }], '', C],
    ['none without a day', [{ code: A, held: 'Có' }], A, undefined],
    ['none without a code', [{ date: '2026-06-10', held: 'Có' }], '', undefined],
    ['none at all', [], '', undefined],
  ])('%s', (_, conferences, named, code) => {
    expect(found(conferences, named)).toBe(code);
  });
});

it('the lines over the form name the report and the hour, or leave them open (A-PL.2–A-PL.4)', () => {
  const office = officeOf({ conferences: [{ ...HELD, time: '8h' }] });
  const [row = null] = office.book.tabs.conferences.rows;
  const lines = (...[conference, latest]: [typeof row, Parameters<typeof reportLines>[2]]) =>
    reportLines(office.book, conference, latest).map(({ row: at, text }) => `${at}: ${text}`);
  expect(lines(row, { number: '7', date: on('2026-09-28') }).slice(1)).toEqual([
    '1: (Kèm theo Báo cáo số 07/BC-UBND ngày 28 tháng 9 năm 2026 của UBND phường Ái Quốc)',
    '2: - Đơn vị tổ chức: UBND phường Ái Quốc',
    '3: - Thời gian tổ chức: 08 giờ 00 ngày 17/9/2026',
  ]);
  expect(lines(null, null).slice(1)).toEqual([
    '1: (Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của UBND phường Ái Quốc)',
    '2: - Đơn vị tổ chức: UBND phường Ái Quốc',
    '3: - Thời gian tổ chức:',
  ]);
});
