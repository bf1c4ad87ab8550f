// Which conference is reported on, and what in its row and its closing stands against a report.
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import { conditionProblems } from '../../sync/finance/condition-problems.ts';
import { findConference } from '../../sync/finance/conference-problems.ts';
import { bookOf } from '../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;
type Rows = Parameters<typeof bookOf>[0];

const TODAY = '2026-09-24';
const HELD = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };

function found(conferences: readonly Texts[], more: Rows = {}) {
  const book = bookOf({ conferences, ...more }, TODAY);
  const result = findConference(book, civilDate(TODAY));
  return result.ok
    ? result.conference.code
    : result.problems.map(({ tab, column, message }) => `${tab}, ${column}: ${message}`).join('\n');
}
const named = (value: string): Rows => ({ settings: [{ key: 'reportConference', value }] });

describe('the conference that is reported on', () => {
  const earlier = { code: 'HN-2026-0', date: '2026-05-12', held: 'Có' };
  it.each<[string, readonly Texts[], Rows, string]>([
    ['is the only one', [HELD], {}, 'HN-2026-1'],
    [
      'is the last one held',
      [HELD, earlier, { code: 'HN-2026-2', date: '2026-12-01' }],
      {},
      'HN-2026-1',
    ],
    ['is the one that the setting names', [HELD, earlier], named('HN-2026-0'), 'HN-2026-0'],
    ['may be held today', [{ ...HELD, date: TODAY }], {}, 'HN-2026-1'],
  ])('%s', (_what, conferences, more, code) => {
    expect(found(conferences, more)).toBe(code);
  });

  it.each<[string, readonly Texts[], Rows, string]>([
    ['there is none', [], {}, 'Hội nghị, Ngày tổ chức: Chưa có hội nghị nào'],
    ['it has no code', [{ ...HELD, code: '' }], {}, 'Hội nghị, Ngày tổ chức: Chưa có hội nghị nào'],
    [
      'it was held on no known day',
      [{ ...HELD, date: '' }],
      {},
      'Hội nghị đã tổ chức nhưng chưa ghi ngày',
    ],
    ['another was', [HELD, { ...HELD, code: 'HN-2026-0', date: '' }], {}, 'chưa ghi ngày tổ chức'],
    [
      'its day cannot be read',
      [{ ...HELD, date: 'mai' }],
      {},
      '“mai” không phải là ngày (dd/MM/yyyy). Hội nghị đã tổ chức',
    ],
    ['it was not held', [{ ...HELD, held: '' }], {}, 'Hội nghị, Đã tổ chức: Hội nghị chưa tổ chức'],
    [
      'it lies ahead',
      [{ ...HELD, date: '2026-09-25' }],
      {},
      'Ngày tổ chức 25/9/2026 ở sau ngày hôm nay.',
    ],
    ['two bear its code', [HELD, HELD], {}, 'Hội nghị, Mã hội nghị: Mã HN-2026-1 có ở hai dòng'],
    ['the setting names another', [HELD], named('HN-2025-1'), 'Không có hội nghị mã “HN-2025-1”'],
    [
      'the setting names one, and there is none',
      [],
      named('HN-2025-1'),
      'Không có hội nghị mã “HN-2025-1”',
    ],
  ])('is none where %s', (_what, conferences, more, told) => {
    expect(found(conferences, more)).toContain(told);
  });

  it('that lies ahead and was not held is told as not held alone', () => {
    const told = found([{ ...HELD, date: '2026-09-25', held: 'Không' }]);
    expect(told).toContain('chưa tổ chức');
    expect(told).not.toContain('ở sau ngày hôm nay');
  });
});

/** The book of a conference that was held, and what is found of it. */
function reported(rows: Rows) {
  const book = bookOf({ conferences: [HELD], ...rows }, TODAY);
  const result = findConference(book, civilDate(TODAY));
  if (!result.ok) throw new Error('no conference');
  return { book, conference: result.conference };
}

describe('the conditions (AM-03)', () => {
  const closing = (registrants: number, branch: string): Texts => ({
    at: '2026-09-10T17:00',
    data: JSON.stringify({
      type: 'closing',
      conference: 'HN-2026-1',
      at: '2026-09-10T17:00',
      day: '2026-09-17',
      registrants,
      petitions: 5,
      allPetitions: 5,
      branch,
      agreed: [],
      occasion: 'first',
    }),
  });
  const told = (journal: readonly Texts[], row: Texts = {}) => {
    const { book, conference } = reported({ journal, conferences: [{ ...HELD, ...row }] });
    return conditionProblems(book, conference).map(({ column }) => column);
  };
  const OPINION = {
    decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
    decisionReason: 'Cần đối thoại',
    decidedBy: 'Lê Văn Thảo',
    decidedOn: '2026-09-11',
    opinionNumber: '12/TB-UBND ngày 11/9/2026',
  };

  it.each<[string, readonly Texts[], Texts, readonly string[]]>([
    ['not closed', [], {}, ['Số đơn vị đăng ký']],
    ['met', [closing(15, 'B1')], {}, []],
    ['not met, with the opinion on record', [closing(14, 'B2')], OPINION, []],
    [
      'not met, its number missing',
      [closing(14, 'B2')],
      { ...OPINION, opinionNumber: '' },
      ['Số, ngày văn bản cho ý kiến'],
    ],
    [
      'not met, nothing on record',
      [closing(14, 'B2')],
      {},
      ['Quyết định', 'Lý do', 'Người quyết định', 'Ngày quyết định', 'Số, ngày văn bản cho ý kiến'],
    ],
  ])('%s', (_what, journal, row, columns) => {
    expect(told(journal, row)).toEqual(columns);
  });
});
