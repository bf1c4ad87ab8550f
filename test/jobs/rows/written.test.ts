// Derived cells of cases: what the run before wrote, what stands there now, on plain rows.
import { describe, expect, it } from 'vitest';
import {
  keepWritten,
  lookForOvertyped,
  markOf,
  marksIn,
} from '../../../apps-script/jobs/rows/written.ts';
import { contextAt, noted, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

const A = 'AQ-2026-0001';
const ROW = { code: A, title: 'Lời', status: 'Mới', due: '2026-09-28' };

/** A book of which the snapshot knows what the run before wrote in a row. */
function after(before: Row, now: Row, more: Tabs = {}) {
  const first = contextAt({ petitions: [before], snapshot: [{ code: A }] });
  keepWritten(first);
  const written = first.book.tabs.snapshot.rows[0]?.value.written ?? '';
  return contextAt({ petitions: [now], ...more, snapshot: [{ code: A, written }] });
}

describe('a derived cell that somebody typed over', () => {
  it.each<[string, Row, readonly string[]]>([
    ['is not one that stands as it was written', {}, []],
    ['nor a column of staff', { title: 'Khác' }, []],
    ['nor other blanks', { status: ' Mới ' }, []],
    ['is told', { status: 'Xong' }, ['Trạng thái']],
    ['or emptied', { status: '' }, ['Trạng thái']],
    ['or filled', { explain: 'x' }, ['Cách tính hạn']],
    ['a day too', { due: '2026-09-29', status: 'Xong' }, ['Trạng thái', 'Thời hạn theo Kế hoạch']],
  ])('%s', (_, now, headers) => {
    const { words, events } = lookForOvertyped(after(ROW, { ...ROW, ...now }), false);
    const told = headers.length === 0 ? [] : [{ type: 'overtyped', code: A, columns: headers }];
    expect(events.map(({ event }) => event)).toEqual(told);
    expect(words(A)).toHaveLength(told.length);
    for (const line of words(A)) expect(line.startsWith(`${headers.join(', ')}: `)).toBe(true);
    expect(words(null)).toEqual([]);
  });

  it('is nobody’s typing where rows moved while the run wrote', () => {
    const { events } = lookForOvertyped(after(ROW, { ...ROW, status: 'Xong' }), true);
    expect(events).toEqual([]);
  });

  it('is not looked for where two rows bear the code, or nothing may be told', () => {
    const now = { ...ROW, status: 'Xong' };
    const twice = after(ROW, now, { petitions: [now, now] });
    expect(lookForOvertyped(twice, false).events).toEqual([]);
    const secret = after(ROW, { ...now, scopeReason: 'Đơn tố cáo' });
    expect(lookForOvertyped(secret, false).events).toEqual([]);
  });

  it('is said in its row all day, by whichever run found it', () => {
    const event = { type: 'overtyped', code: A, columns: ['Trạng thái'] } as const;
    const words = (at: string) =>
      lookForOvertyped(after(ROW, ROW, { journal: [noted(event, at)] }), false).words(A);
    expect(words('2026-09-25T00:00')).toHaveLength(1);
    expect(words('2026-09-24T23:59')).toEqual([]);
  });
});

describe('the day that the run before wrote', () => {
  it('is remembered, whatever stands there now', () => {
    const { lastDay } = lookForOvertyped(after(ROW, { ...ROW, due: '2026-10-09' }), false);
    expect(lastDay(A, 'due')).toBe('2026-09-28');
    expect(lastDay(A, 'target')).toBeNull();
    expect(lastDay(A, 'status')).toBeNull();
    expect(lastDay('AQ-2026-0009', 'due')).toBeUndefined();
    expect(lastDay(null, 'due')).toBeUndefined();
  });
});

it('the snapshot keeps nothing of a case that stands nowhere', () => {
  const { book, ...rest } = contextAt({
    petitions: [ROW],
    snapshot: [{ code: 'AQ-2026-0009', written: '{"due":1}' }, { code: A }],
  });
  keepWritten({ book, ...rest });
  const [gone, kept] = book.tabs.snapshot.rows.map(({ value }) => value.written);
  expect(gone).toBeNull();
  expect(Object.keys(marksIn(kept ?? '')).toSorted()).toEqual(['due', 'status']);
});

it('a mark is a number as it is, of a text what its words are', () => {
  expect(markOf(7)).toBe(7);
  expect(markOf('a\r\nb ')).toBe(markOf('a b'));
  expect(markOf('ab')).not.toBe(markOf('a b'));
  expect(markOf(true)).toBe(markOf('true'));
});

it.each([
  ['{"a":1}', { a: 1 }],
  ['', {}],
  ['null', {}],
  ['7', {}],
])('marks that cannot be read are none: %s', (text, marks) => {
  expect(marksIn(text)).toEqual(marks);
});
