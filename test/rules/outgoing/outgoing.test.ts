import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import {
  DOCUMENT_FAULTS,
  documentFaults,
  may,
  type DocumentFaultKind,
  type OutgoingRow,
} from '#rules/outgoing/faults';
import { readNumber } from '#rules/outgoing/number';
import { FAULT_PAGE, faultPage } from '../../../sync/build/fault-table.ts';

const SYMBOLS = ['KTHT&ĐT', 'UBND-KTHT&ĐT', 'BC-UBND'];

describe('a number as it was typed (AM-29)', () => {
  it.each([
    ['34', '34'],
    [' 34 ', '34'],
    ['034', '34'],
    ['7', '07'],
    ['41a', '41a'],
    ['Số 34', '34'],
    ['số: 34', '34'],
    ['So 34.', '34'],
    ['Công văn số 34/KTHT&ĐT', '34/KTHT&ĐT'],
    ['34 / KTHT & ĐT', '34/KTHT&ĐT'],
    ['34/ktht&đt', '34/KTHT&ĐT'],
    ['34/', '34/KTHT&ĐT'],
    ['34/KTHT', '34/KTHT&ĐT'],
    ['34/UBND-', '34/UBND-KTHT&ĐT'],
    ['34/UBND – KTHT&ĐT', '34/UBND-KTHT&ĐT'],
    ['34/BC-', '34/BC-UBND'],
    ['412/TCS9', '412/TCS9'],
    ['25/TTr-KTHT&ĐT', '25/TTr-KTHT&ĐT'],
  ])('“%s” is shown as %s', (typed, text) => {
    const read = readNumber(typed, SYMBOLS);
    expect(read.ok ? read.number.text : read.message).toBe(text);
  });

  it.each(['chưa có', 'KTHT&ĐT', '0', '34 ngày 25/9', '34KTHT', '34/2026', '34/-', '34/abc xyz'])(
    '“%s” is told, never printed',
    (typed) => {
      const read = readNumber(typed, SYMBOLS);
      expect(read.ok ? read.number.text : read.message).toMatch(/34\/KTHT&ĐT\.$/);
    },
  );
});

const SENT: OutgoingRow = {
  unread: [],
  code: 'D16',
  state: 'Đã gửi',
  number: '34',
  badNumber: null,
  doubleOf: null,
  date: civilDate('2026-09-25'),
  dayConfirmed: false,
  sentOn: civilDate('2026-09-25'),
  sentBy: 'Bưu chính',
  cases: ['AQ-2026-0001'],
  unknownCases: [],
  receivedOn: civilDate('2026-08-10'),
  conferenceDay: null,
  unknownBodies: [],
};

const faultsOf = (row: Partial<OutgoingRow>, today = '2026-09-25') =>
  documentFaults({ ...SENT, ...row }, { today: civilDate(today), calendar: OFFICIAL_CALENDAR });

describe('faults of a row of “Văn bản đi” (AM-39)', () => {
  it('has none when numbered, dated and sent', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<OutgoingRow>, DocumentFaultKind]>([
    ['no kind', { code: null }, 'noKind'],
    ['no number', { number: null }, 'noNumber'],
    ['no date', { date: null }, 'noNumber'],
    ['a number out of form', { badNumber: 'Số “x” chưa đúng.' }, 'badNumber'],
    ['a number of another document', { doubleOf: 'Công văn khác' }, 'doubled'],
    [
      'a date after today',
      { date: civilDate('2026-09-28'), sentOn: null, state: 'Đã phát hành' },
      'ahead',
    ],
    [
      'a date after today, confirmed',
      { date: civilDate('2026-09-28'), sentOn: null, state: 'Đã phát hành', dayConfirmed: true },
      'ahead',
    ],
    ['a Sunday', { date: civilDate('2026-09-20') }, 'dayOff'],
    ['a date before the receipt', { date: civilDate('2026-08-07') }, 'beforeReceipt'],
    [
      'a report before its conference',
      { code: 'D22', cases: ['HN-2026-1'], conferenceDay: civilDate('2026-09-28') },
      'beforeReceipt',
    ],
    ['sent without a day', { sentOn: null }, 'unsent'],
    ['sent without a way', { sentBy: null }, 'unsent'],
    ['sent after today', { sentOn: civilDate('2026-09-26') }, 'sentDay'],
    ['sent before its date', { sentOn: civilDate('2026-09-24') }, 'sentDay'],
    ['no case', { cases: [] }, 'unknownCase'],
    ['a case that is not there', { unknownCases: ['AQ-2026-9999'] }, 'unknownCase'],
    ['a body that is not there', { unknownBodies: ['Phòng Kinh te'] }, 'unknownBody'],
    ['number and date of a draft', { state: 'Dự thảo' }, 'notIssued'],
    ['number and date, no state', { state: null }, 'notIssued'],
  ])('%s', (_what, row, kind) => {
    const faults = faultsOf(row);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect([may(faults, 'endsTerm'), may(faults, 'counts'), may(faults, 'goesOut')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each<[string, Partial<OutgoingRow>]>([
    ['a Sunday that staff confirmed', { date: civilDate('2026-09-20'), dayConfirmed: true }],
    ['the day of the receipt itself', { receivedOn: civilDate('2026-09-25') }],
    ['a plan without a case', { code: 'D01', cases: [] }],
    ['a cancelled draft', { state: 'Hủy dự thảo', sentOn: null, number: 'x' }],
    [
      'a draft with a number and no date yet',
      { state: 'Đã ký, chờ lấy số', date: null, sentOn: null },
    ],
  ])('has none for %s', (_what, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  it('asks for the state where number and date are there', () => {
    expect(faultsOf({ state: 'Dự thảo' })[0]?.message).toContain(
      'Đã có số, ngày; chọn Trạng thái “Đã phát hành”',
    );
  });

  it('is shown to officials in docs: npm run fault-table', () => {
    expect(readFileSync(FAULT_PAGE, 'utf8')).toBe(faultPage());
  });

  it('says of each fault what it is, in words', () => {
    for (const { about } of Object.values(DOCUMENT_FAULTS)) expect(about).toMatch(/\p{Lu}.{10,}/u);
  });
});
