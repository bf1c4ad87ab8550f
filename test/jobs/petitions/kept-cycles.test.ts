// Which units' people were kept long enough, cycle by cycle, on plain rows (Luật 91/2025/QH15).
import { describe, expect, it } from 'vitest';
import { expiredUnits, isOpenColumn } from '../../../apps-script/jobs/petitions/kept-cycles.ts';
import type { Tabs } from '../context.ts';
import { bookOf } from '../paper.ts';

type Row = Readonly<Record<string, string>>;

const SETTLED = 'Đã giải quyết triệt để';
const PETITION = {
  code: 'AQ-2026-0001',
  unit: 'DV-1',
  conference: 'HN-2026-1',
  receivedAt: '2026-08-10T09:00',
  reportColumn: 'Ngoài biểu',
};
const LETTER = {
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: 'HN-2026-1',
  state: 'Đã gửi',
  date: '2026-10-01',
  sentOn: '2026-10-02',
};
const CONFERENCE = { code: 'HN-2026-1', date: '2026-09-17' };

/** The units, on the first day on which those of the case above are kept no longer. */
const expired = (tabs: Tabs = {}, today = '2028-10-03') =>
  expiredUnits(
    bookOf(
      { conferences: [CONFERENCE], petitions: [PETITION], documents: [LETTER], ...tabs },
      today,
    ),
  ).map(({ unit }) => unit);

describe('people are kept until 24 months after the last letter of their cycle', () => {
  it('to the day', () => {
    expect(expired({}, '2028-10-02')).toEqual([]);
    expect(expired({}, '2028-10-03')).toEqual(['DV-1']);
  });

  it('and the words say which cycle, since when, until when', () => {
    const tabs = { conferences: [CONFERENCE], petitions: [PETITION], documents: [LETTER] };
    expect(expiredUnits(bookOf(tabs, '2028-10-03'))).toEqual([
      { unit: 'DV-1', why: 'kỳ 2026 kết thúc 02/10/2026, lưu đến hết 02/10/2028' },
    ]);
  });

  it.each<[string, Row, readonly string[]]>([
    ['a draft closes nothing', { state: 'Dự thảo' }, []],
    ['nor one without a day', { date: '', sentOn: '' }, []],
    ['its date where nobody noted when it went', { sentOn: '' }, ['DV-1']],
    ['a letter of another kind closes nothing', { kind: 'D15 Thông báo kết luận Hội nghị' }, []],
    [
      'a report that it was put off closes',
      { kind: 'D08 Báo cáo về việc dừng hoặc hoãn' },
      ['DV-1'],
    ],
    ['a report on something else does not', { case: 'HN-2025-1' }, []],
  ])('%s', (_, letter, are) => {
    expect(expired({ documents: [{ ...LETTER, ...letter }] })).toEqual(are);
  });

  it.each<[string, Row, readonly string[]]>([
    ['while a petition is being settled nobody is hidden', { reportColumn: 'Đang xử lý' }, []],
    ['nor while nobody has said', { reportColumn: '' }, []],
    ['nor while one settled was not reported', { reportColumn: SETTLED }, []],
    ['nor while nobody knows when it came', { conference: '', receivedAt: '' }, []],
    ['what came outside a conference needs no report', { conference: '' }, ['DV-1']],
    ['of no unit nobody', { unit: '' }, []],
  ])('%s', (_, petition, are) => {
    expect(expired({ petitions: [{ ...PETITION, ...petition }] })).toEqual(are);
  });

  it('a settled petition is closed by the report that names it (A-II.5c.2)', () => {
    const petitions = [{ ...PETITION, reportColumn: SETTLED }];
    const closing = {
      ...LETTER,
      kind: 'D23 Báo cáo kết thúc giải quyết kiến nghị',
      case: 'AQ-2026-0001',
    };
    expect(expired({ petitions, documents: [closing] })).toEqual(['DV-1']);
    const later = { ...closing, sentOn: '2026-10-05' };
    expect(expired({ petitions, documents: [closing, later] })).toEqual([]);
    expect(expired({ petitions, documents: [later, closing] }, '2028-10-06')).toEqual(['DV-1']);
  });

  it('a unit that came again is kept until its last cycle is over, in whatever order', () => {
    const again = { ...PETITION, code: 'AQ-2027-0001', conference: '' };
    const later = { ...again, receivedAt: '2027-03-01T09:00' };
    const open = { ...later, reportColumn: 'Đang xử lý' };
    for (const [other, today, are] of [
      [later, '2028-10-03', []],
      [later, '2029-03-01', []],
      [later, '2029-03-02', ['DV-1']],
      [open, '2030-01-01', []],
    ] as const) {
      expect(expired({ petitions: [PETITION, other] }, today)).toEqual(are);
      expect(expired({ petitions: [other, PETITION] }, today)).toEqual(are);
    }
  });

  it('two parts of one year close together, and units stand in order', () => {
    const alone = { ...PETITION, unit: 'DV-2', conference: '', receivedAt: '2026-11-02T09:00' };
    for (const petitions of [
      [PETITION, alone],
      [alone, PETITION],
    ]) {
      expect(expired({ petitions }, '2028-11-02')).toEqual([]);
      expect(expired({ petitions }, '2028-11-03')).toEqual(['DV-1', 'DV-2']);
    }
    const open = { ...alone, reportColumn: 'Đang xử lý' };
    expect(expired({ petitions: [PETITION, open] }, '2030-01-01')).toEqual([]);
    expect(expired({ petitions: [open, PETITION] }, '2030-01-01')).toEqual([]);
  });

  it('who only registered counts as well', () => {
    const registrations = [
      { unit: 'DV-3', conference: 'HN-2026-1', receivedAt: '2026-08-11T09:00' },
    ];
    expect(expired({ registrations })).toEqual(['DV-1', 'DV-3']);
    expect(expired({ petitions: [], registrations })).toEqual(['DV-3']);
  });
});

it('a petition is open in no column, in “Đang xử lý”, and while it waits above', () => {
  expect([null, 'Đang xử lý', SETTLED, 'Ngoài biểu'].map(isOpenColumn)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
