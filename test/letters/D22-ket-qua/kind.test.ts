// When the report and its supplements are drafted (A-III.2.1, A-II.5c.4, AM-08), and which courses its answers have overtaken.
import { describe, expect, it } from 'vitest';
import { RESULT_REPORT } from '#letters/D22-ket-qua/kind';
import { staleCourses } from '#letters/D22-ket-qua/stale';
import { reportLines } from '#letters/report/report-lines';
import { reportedConference } from '#letters/report/report-of';
import { issuedReports, reportNumber, reportRows } from '#letters/report/issued-reports';
import { petitions } from '#register/tabs/petitions';
import type { PetitionFacts } from '#rules/petitions/facts';
import { issued, on, petition } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf } from '../cases.ts';

const HELD = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };
const KIND = { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', case: 'HN-2026-1' };
const SENT = {
  ...KIND,
  state: 'Đã gửi',
  number: '61',
  date: '2026-09-28',
  sentOn: '2026-09-28',
  sentBy: 'Hệ thống quản lý văn bản',
};
const reports = (today: string, ...documents: readonly Readonly<Record<string, string>>[]) =>
  officeOf({ conferences: [HELD], documents }, today);

describe('it is due', () => {
  const due = (today: string, documents: readonly Record<string, string>[], more = {}): boolean => {
    const office = reports(today, ...documents);
    return RESULT_REPORT.isDue(office, conferenceCase(office, {}, more), draftsOf(office));
  };

  it.each([
    ['2026-09-17', false],
    ['2026-09-23', false],
    ['2026-09-24', true],
    ['2026-10-30', true],
  ])('first from five working days after the conference on: %s %s', (today, is) => {
    expect(due(today, [])).toBe(is);
  });

  it.each([
    ['the day has not come', { open: true, supplementDue: on('2026-10-10') }, false],
    ['it has', { open: true, supplementDue: on('2026-10-09') }, true],
    ['it is past', { open: true, supplementDue: on('2026-10-08') }, true],
    ['nothing is open any more', { open: false, supplementDue: on('2026-11-30') }, true],
    ['none is owed', { open: false, supplementDue: null }, false],
  ])('as a supplement, where %s', (_, more, is) => {
    expect(due('2026-10-09', [SENT], more)).toBe(is);
  });

  it.each([
    ['one is still a draft', [SENT, { ...KIND, state: 'Dự thảo' }], false],
    ['one has its number and was not sent', [{ ...SENT, state: 'Đã phát hành' }], false],
    ['a cancelled one is the only one', [{ ...KIND, state: 'Hủy dự thảo' }], false],
    ['a cancelled one stands beside', [SENT, { ...KIND, state: 'Hủy dự thảo' }], true],
  ])('no second one while %s', (_, documents, is) => {
    expect(due('2026-10-09', documents, { open: false, supplementDue: on('2026-10-09') })).toBe(is);
  });

  it.each([true, false])('only of a conference that was held: %s', (held) => {
    const office = reports('2026-10-09');
    expect(RESULT_REPORT.of(office, conferenceCase(office, { held }))).toBe(held);
  });
});

it.each([
  ['the first', [], false],
  ['still the first, beside a draft', [{ ...KIND, state: 'Dự thảo', number: '61' }], false],
  ['still the first, beside one without a number', [{ ...SENT, number: '' }], false],
  ['a supplement after an issued one', [{ ...SENT, state: 'Đã phát hành' }], true],
])('is called %s', (_, documents, supplement) => {
  const office = reports('2026-10-09', ...documents);
  const [about, drafted] = [conferenceCase(office), draftsOf(office)];
  expect(RESULT_REPORT.title(office, about, drafted)).toContain(
    supplement ? 'Báo cáo bổ sung kết quả tổ chức' : 'Báo cáo kết quả tổ chức',
  );
  expect(RESULT_REPORT.told?.('HN-2026-1', drafted)).toEqual({
    event: { type: 'reportDrafted', conference: 'HN-2026-1', supplement },
    clause: supplement ? 'A-II.5c.4' : 'A-III.2.3',
  });
});

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
    ).toEqual(['61 2026-09-28', '99 2026-10-09', '100 2026-10-09', '120 2026-10-12']);
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

describe('a course that was written before the answer', () => {
  const { process, answer } = petitions.columns;
  const change = (at: string | null, column: string, code = 'AQ-2026-0001') => ({
    at: at ?? '',
    data: JSON.stringify({ type: 'change', code, cells: [{ column, before: null, after: 'x' }] }),
  });
  const stale = (
    entries: readonly Readonly<Record<string, string>>[],
    facts: Partial<PetitionFacts> = {},
    column: 'resolved' | 'inProgress' = 'resolved',
  ): string[] => {
    const { journal } = officeOf({ journal: entries }, '2026-12-31').book;
    const answered = { process: 'Đang xem', issued: [issued('D16', '2026-09-25')], ...facts };
    return [...staleCourses(journal, petitions, [{ petition: petition(answered), column }])];
  };

  it.each<[string, boolean]>([
    ['2026-09-24T10:00', true],
    ['2026-09-25T10:00', false],
    ['2026-09-26T10:00', false],
  ])('is out of date, measured by the day of the letter: %s %s', (at, is) => {
    expect(stale([change(at, process.header)])).toHaveLength(is ? 1 : 0);
  });

  it.each<[string, boolean]>([
    ['2026-09-20T09:59', true],
    ['2026-09-20T10:00', false],
    ['2026-09-20T10:01', false],
  ])('else by the hour at which the answer was typed: %s %s', (at, is) => {
    const typed = change('2026-09-20T10:00', answer.header);
    expect(stale([typed, change(at, process.header)])).toHaveLength(is ? 1 : 0);
  });

  it('its last change counts', () => {
    const changes = ['2026-09-20T10:00', '2026-09-27T10:00'].map((at) =>
      change(at, process.header),
    );
    expect(stale(changes)).toEqual([]);
  });

  const OTHER = {
    at: '2026-09-20T10:00',
    data: JSON.stringify({ type: 'lost', code: 'AQ-2026-0001' }),
  };
  const UNREADABLE = { at: '2026-09-20T10:00', data: 'x' };
  const early = [change('2026-09-20T10:00', process.header)];
  it.each<[string, readonly Record<string, string>[], Partial<PetitionFacts>]>([
    ['no course is written', early, { process: null }],
    ['no letter answered it', early, { issued: [] }],
    ['only another cell was changed', [change('2026-09-20T10:00', 'Tiêu đề')], {}],
    ['only the answer was', [change('2026-09-20T10:00', answer.header)], {}],
    ['nobody knows when', [change(null, process.header)], {}],
    ['something else happened to it', [OTHER, UNREADABLE], {}],
    ['another petition was changed', [change('2026-09-20T10:00', process.header, 'X')], {}],
  ])('not where %s', (_, entries, facts) => {
    expect(stale(entries, facts)).toEqual([]);
  });

  it('not of a petition that is not settled', () => {
    expect(stale(early, {}, 'inProgress')).toEqual([]);
  });
});
