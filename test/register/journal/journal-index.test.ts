// What the journal says of each key: meant, done, in doubt, waiting; whatever the order of its rows.
import { describe, expect, it } from 'vitest';
import {
  indexJournal,
  isOpen,
  isUnreadable,
  type JournalRow,
} from '#register/journal/journal-index';
import { localDateTime } from '#rules/dates/civil-date';

const KEY = 'AQ-2026-0001·trả lời·1';

const row = (
  minute: number,
  state: JournalRow['state'],
  event: object | string | null = { type: 'started' },
  key: string | null = KEY,
): JournalRow => ({
  at: localDateTime(`2026-09-10T08:0${minute}`),
  key,
  kind: null,
  state,
  case: null,
  note: null,
  data: event === null || typeof event === 'string' ? event : JSON.stringify(event),
});

const MEANT = row(1, 'dự định');
const DONE = row(2, 'đã xong');
const DOUBT = row(2, 'cần kiểm tra');
const putOff = (minute: number) => row(minute, 'đã xong', { type: 'putOff', why: 'time' });
const waits = (minute: number, over: boolean) => row(minute, null, { type: 'waits', over });
const UNREAD = row(2, 'cần kiểm tra', { type: 'unread', message: 'Mẫu hỏng' });
const SPOILT = row(2, 'đã xong', '{');

/** In a word each: what is true of the key. */
function told(...rows: readonly JournalRow[]): string {
  const index = indexJournal(rows);
  const { intended, putOff: back, unread, done, doubtful } = index.state(KEY);
  const words = [
    `${intended} meant`,
    back > 0 && `${back} put off`,
    unread > 0 && `${unread} unread`,
    done && 'done',
    doubtful && 'doubtful',
    index.open.includes(KEY) && 'open',
    index.waiting.includes(KEY) && 'waiting',
  ];
  return words.filter((word) => word !== false).join(', ');
}

describe('a key', () => {
  it.each<[string, readonly JournalRow[], string]>([
    ['of which nothing stands', [], '0 meant'],
    ['that another row bears', [row(1, 'dự định', { type: 'started' }, 'other')], '0 meant'],
    ['of a row without a key', [row(1, 'dự định', { type: 'started' }, null)], '0 meant'],
    ['that was meant', [MEANT], '1 meant, open'],
    ['that was meant twice', [MEANT, MEANT], '2 meant, open'],
    ['that is done', [MEANT, DONE], '1 meant, done'],
    ['that is in doubt', [MEANT, DOUBT], '1 meant, doubtful'],
    ['that says nothing', [row(1, null)], '0 meant'],
    ['whose data nobody can read', [MEANT, SPOILT], '1 meant, doubtful'],
    ['that an earlier version wrote', [row(1, 'đã xong', null)], '0 meant, done'],
    ['put off once', [MEANT, putOff(2)], '1 meant, 1 put off'],
    ['put off and meant again', [MEANT, putOff(2), MEANT], '2 meant, 1 put off, open'],
    ['that could not be read', [MEANT, UNREAD, UNREAD], '1 meant, 2 put off, 2 unread'],
    ['that waits', [waits(1, false)], '0 meant, waiting'],
    ['that waits no more', [waits(1, false), waits(2, true)], '0 meant'],
    ['that waits, and is meant by now', [waits(1, false), MEANT], '1 meant, open'],
    ['that waits, in doubt', [waits(1, false), DOUBT], '0 meant, doubtful'],
  ])('%s', (_what, rows, words) => {
    expect(told(...rows)).toBe(words);
  });

  it('is judged in the order of the hours, rows of one minute as they stand', () => {
    expect(told(waits(2, true), waits(1, false))).toBe('0 meant');
    expect(told(waits(3, false), waits(2, true))).toBe('0 meant, waiting');
    expect(told(waits(1, true), waits(1, false))).toBe('0 meant, waiting');
    expect(told(waits(1, false), waits(1, true))).toBe('0 meant');
    expect(told(waits(1, false), { ...waits(1, true), at: null })).toBe('0 meant, waiting');
    expect(told({ ...waits(1, true), at: null }, waits(1, false))).toBe('0 meant, waiting');
  });

  it('waits since it first did, and was last meant when it last was', () => {
    const index = indexJournal([waits(1, false), waits(3, false), row(4, 'dự định'), MEANT]);
    expect(index.state(KEY)).toMatchObject({
      waitingSince: '2026-09-10T08:01',
      lastIntent: '2026-09-10T08:04',
    });
    const again = indexJournal([waits(1, false), waits(2, true), waits(3, false)]);
    expect(again.state(KEY).waitingSince).toBe('2026-09-10T08:03');
  });

  it('of which nothing stands was never meant, and waits since never', () => {
    expect(indexJournal([]).state(KEY)).toMatchObject({ lastIntent: null, waitingSince: null });
  });
});

it.each([
  [1, 0, false, false, true],
  [1, 1, false, false, false],
  [2, 1, false, false, true],
  [0, 0, false, false, false],
  [1, 0, true, false, false],
  [1, 0, false, true, false],
])('meant %i times, put off %i, done %j, doubtful %j: open is %j', (...given) => {
  const [intended, back, done, doubtful, open] = given;
  const never = { unread: 0, lastIntent: null, waitingSince: null };
  const state = { intended, putOff: back, done, doubtful, ...never };
  expect(isOpen(state)).toBe(open);
});

describe('what an entry tells of a draft', () => {
  const draft = (minute: number, restsOn: string) =>
    row(minute, 'đã xong', { type: 'drafted', key: KEY, document: 'TB', restsOn }, null);
  it('is found by the key of the draft, the first of several', () => {
    const { draftOf, knows } = indexJournal([draft(2, 'sau'), draft(1, 'trước')]);
    expect(draftOf(KEY)?.event.restsOn).toBe('trước');
    expect(draftOf('other')).toBeUndefined();
    expect(draftOf(null)).toBeUndefined();
    expect([knows(KEY), knows('other')]).toEqual([true, false]);
  });

  it('is nothing of another event, whose key is known all the same', () => {
    const { draftOf, knows } = indexJournal([MEANT]);
    expect(draftOf(KEY)).toBeUndefined();
    expect(knows(KEY)).toBe(true);
  });
});

it.each<[string, JournalRow, boolean]>([
  ['can be read', MEANT, false],
  ['were spoilt', SPOILT, true],
  ['are not there', row(1, null, null), false],
])('a row whose data %s is unreadable or not', (_what, given, unreadable) => {
  const [entry] = indexJournal([given]).entries;
  expect(entry === undefined ? null : isUnreadable(entry)).toBe(unreadable);
});
