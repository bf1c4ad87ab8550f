import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { DOCUMENT_FAULTS, documentFaults, may, type OutgoingRow } from '#rules/outgoing/faults';
import { readNumber } from '#rules/outgoing/number';
import { on } from '../petitions/facts.ts';

const SENT: OutgoingRow = {
  unread: [],
  code: 'D16',
  state: 'Đã gửi',
  number: '34',
  badNumber: null,
  doubleOf: null,
  date: on('2026-09-25'),
  dayConfirmed: false,
  sentOn: on('2026-09-25'),
  sentBy: 'Bưu chính',
  cases: ['AQ-2026-0001'],
  unknownCases: [],
  receivedOn: on('2026-08-10'),
  conferenceDay: null,
  unknownBodies: [],
};
const ISSUED = { state: 'Đã phát hành', sentOn: null, sentBy: null } as const;
const REPORT = { ...ISSUED, code: 'D22', cases: ['HN-2026-1'] } as const;

const faultsOf = (row: Partial<OutgoingRow>) =>
  documentFaults({ ...SENT, ...row }, { today: on('2026-09-25'), calendar: OFFICIAL_CALENDAR });

describe('where to look for a fault of “Văn bản đi”, and what to do, in full (AM-39)', () => {
  const NO_NUMBER = 'Chưa có số và ngày của văn thư nên chưa tính là đã phát hành.';
  const UNSENT = 'Đã gửi: cần ghi ngày gửi và hình thức gửi.';
  it.each<[string, Partial<OutgoingRow>, string, string]>([
    ['no kind', { code: null }, 'kind', 'Chưa chọn loại văn bản.'],
    ['no number', { number: null }, 'number', NO_NUMBER],
    ['no date', { date: null }, 'date', NO_NUMBER],
    ['a number out of form', { badNumber: 'Số “x” chưa đúng.' }, 'number', 'Số “x” chưa đúng.'],
    [
      'a number of another document',
      { doubleOf: 'Công văn khác' },
      'number',
      'Số 34 đã ghi cho văn bản “Công văn khác”; mỗi văn bản của một cơ quan trong năm một số.',
    ],
    [
      'a date after today',
      { ...ISSUED, date: on('2026-09-28') },
      'date',
      'Ngày văn bản ở sau ngày hôm nay nên chưa tính là đã phát hành.',
    ],
    [
      'a Sunday',
      { date: on('2026-09-20') },
      'date',
      'Ngày văn bản là ngày nghỉ; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.',
    ],
    [
      'before the receipt',
      { date: on('2026-08-07') },
      'date',
      'Ngày văn bản ở trước ngày nhận kiến nghị 10/8/2026.',
    ],
    [
      'a report before its conference',
      { ...REPORT, conferenceDay: on('2026-09-28') },
      'date',
      'Ngày văn bản ở trước ngày tổ chức Hội nghị 28/9/2026.',
    ],
    ['sent without a day', { sentOn: null }, 'sentOn', UNSENT],
    ['sent without a way', { sentBy: null }, 'sentBy', UNSENT],
    [
      'sent after today',
      { sentOn: on('2026-09-26') },
      'sentOn',
      'Ngày gửi 26/9/2026 ở sau ngày hôm nay.',
    ],
    [
      'sent before its date',
      { sentOn: on('2026-09-24') },
      'sentOn',
      'Ngày gửi 24/9/2026 ở trước ngày văn bản.',
    ],
    ['no case', { cases: [] }, 'case', 'Chưa ghi mã hồ sơ.'],
    [
      'a case that is not there',
      { unknownCases: ['AQ-2026-9999'] },
      'case',
      'Không có hồ sơ mã AQ-2026-9999 trong sổ.',
    ],
    [
      'a body that is not there (A-II.5a.5)',
      { unknownBodies: ['Phòng Kinh te'] },
      'case',
      'Không có “Phòng Kinh te” trong Danh bạ cơ quan; sửa Cơ quan chủ trì của kiến nghị (điểm a khoản 5 mục II Kế hoạch đối thoại).',
    ],
    [
      'number and date, not issued',
      { state: 'Dự thảo' },
      'state',
      'Đã có số, ngày; chọn Trạng thái “Đã phát hành” (đã gửi thì chọn “Đã gửi”, ghi ngày gửi, hình thức gửi). Chưa chọn thì thời hạn vẫn tính.',
    ],
  ])('%s', (_what, row, column, message) => {
    expect(faultsOf(row).map((fault) => [fault.column, fault.message])).toEqual([
      [column, message],
    ]);
  });

  it.each<[string, Partial<OutgoingRow>]>([
    ['a report on the day of its conference', { ...REPORT, conferenceDay: on('2026-09-25') }],
    ['a report whose conference has no day', REPORT],
    ['a letter that is no report', { conferenceDay: on('2026-09-28') }],
    ['no receipt known', { receivedOn: null }],
    ['issued, and sent that day', { ...ISSUED, sentOn: on('2026-09-25') }],
    ['a draft with a date and no number', { state: 'Dự thảo', number: null, sentOn: null }],
  ])('has none for %s', (_what, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  it('tells both missing pieces of what was sent, and no day before a date that is not there', () => {
    const found = faultsOf({ number: null, date: null, sentOn: on('2026-09-01') });
    expect(found.map(({ kind, column }) => [kind, column])).toEqual([['noNumber', 'number']]);
  });

  it.each([
    ['2026-09-24', 'trước ngày văn bản'],
    ['2026-09-25', 'trước ngày văn bản'],
    ['2026-09-26', 'sau ngày hôm nay'],
  ])('of a date in the future, sent on %s, says that the day is %s', (sentOn, words) => {
    const found = faultsOf({ date: on('2026-09-28'), sentOn: on(sentOn) });
    expect(found.map(({ kind }) => kind)).toEqual(['ahead', 'sentDay']);
    expect(found[1]?.message).toContain(words);
  });

  it('keeps a row from everything as long as one of its faults does', () => {
    expect(may([], 'endsTerm')).toBe(true);
    expect(may(faultsOf({ code: null, sentBy: null }), 'goesOut')).toBe(false);
  });
});

describe('a number that cannot be read says how to write it (AM-29)', () => {
  const SYMBOLS = ['KTHT&ĐT', 'KTHT&ĐT-X', 'BC-UBND'];
  it.each<[string, readonly string[], string]>([
    ['chưa có', SYMBOLS, 'Số “chưa có” không phải số văn thư cấp; ghi dạng 34 hoặc 34/KTHT&ĐT.'],
    [
      '  chưa \n có  ',
      SYMBOLS,
      'Số “chưa có” không phải số văn thư cấp; ghi dạng 34 hoặc 34/KTHT&ĐT.',
    ],
    ['chưa có', [], 'Số “chưa có” không phải số văn thư cấp; ghi dạng 34 hoặc 34/BC-UBND.'],
    ['34/abc  xyz', SYMBOLS, 'Ký hiệu “abc xyz” chưa đúng; ghi số dạng 34/KTHT&ĐT.'],
    [
      'x'.repeat(41),
      SYMBOLS,
      `Số “${'x'.repeat(40)}” không phải số văn thư cấp; ghi dạng 34 hoặc 34/KTHT&ĐT.`,
    ],
  ])('%j', (typed, symbols, message) => {
    expect(readNumber(typed, symbols)).toEqual({ ok: false, message });
  });

  it.each([
    ['34/kTHT&đt-x', '34/KTHT&ĐT-X'],
    ['34/KTHT&ĐT', '34/KTHT&ĐT'],
    ['34  /  BC  -  UBND.;', '34/BC-UBND'],
    ['34 / BC-UBND', '34/BC-UBND'],
    ['34/BC- UBND', '34/BC-UBND'],
    ['34/T.C', '34/T.C'],
    ['34\u200b/BC-UBND', '34/BC-UBND'],
  ])('“%s” is %s', (typed, text) => {
    const read = readNumber(typed, SYMBOLS);
    expect(read.ok ? read.number.text : read.message).toBe(text);
  });

  it.each([
    ['34/KTHT&ĐT', ['KTHT&ĐT-X', 'KTHT&ĐT'], '34/KTHT&ĐT'],
    ['34/ktht', ['KTHT&ĐT-X', 'KTHT&ĐT'], '34/KTHT&ĐT-X'],
    ['34/KTHT', ['KTHT&ĐT', 'KTHT&ĐT-X'], '34/KTHT&ĐT'],
    ['34/P  QLĐT', ['P QLĐT'], '34/P QLĐT'],
  ])('“%s” among %j is %s: a whole symbol before half of one', (typed, symbols, text) => {
    const read = readNumber(typed, symbols);
    expect(read.ok ? read.number.text : read.message).toBe(text);
  });
});

describe('what a row may still do with its faults (AM-39)', () => {
  const fault = (kind: keyof typeof DOCUMENT_FAULTS) =>
    ({ kind, column: 'state', message: '' }) as const;
  it('is what the table says of each, and of several what every one of them allows', () => {
    const kinds = Object.keys(DOCUMENT_FAULTS) as (keyof typeof DOCUMENT_FAULTS)[];
    for (const what of ['endsTerm', 'counts', 'goesOut'] as const) {
      for (const kind of kinds)
        expect([kind, may([fault(kind)], what)]).toEqual([kind, DOCUMENT_FAULTS[kind][what]]);
      expect(may(kinds.map(fault), what)).toBe(false);
      expect(may([], what)).toBe(true);
    }
  });
});
