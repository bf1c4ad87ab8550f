// What one write can hold, on plain rows: how many new petitions fit, which wait for the next run.
import { describe, expect, it } from 'vitest';
import { tell } from '../../../apps-script/jobs/base/journal.ts';
import {
  leaveForLater,
  PETITIONS_A_RUN,
  roomFor,
  withoutLeft,
} from '../../../apps-script/jobs/rows/one-write.ts';
import { contextAt } from '../context.ts';

const codes = ['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0003', 'AQ-2026-0004'];
const petitions = codes.map((code) => ({ code, title: code, status: 'Cũ' }));
const snapshot = codes.map((code) => ({ code, cells: '{}' }));

/** Rows of which a run changed the status, or what the snapshot holds. */
function changed(room: number, derived: readonly number[], kept: readonly number[] = []) {
  const context = contextAt({ petitions, snapshot }, undefined, { room });
  const { tabs } = context.book;
  for (const n of derived) Object.assign(tabs.petitions.rows[n]?.value ?? {}, { status: 'Mới' });
  for (const n of kept) Object.assign(tabs.snapshot.rows[n]?.value ?? {}, { cells: '{"a":1}' });
  return { context, tabs };
}

describe('of petitions changed at once a run takes up so many', () => {
  it.each<[number, readonly number[], readonly number[], readonly number[]]>([
    [4, [0, 1, 2, 3], [], []],
    [3, [0, 1, 2, 3], [], [3]],
    [2, [0, 1, 2, 3], [], [2, 3]],
    [0, [0, 1], [], [0, 1]],
    [2, [1, 3], [], []],
    [1, [1, 3], [], [3]],
    [1, [1], [2], [2]],
    [3, [], [], []],
  ])('%i of %j and %j: %j wait', (room, derived, kept, left) => {
    const { context, tabs } = changed(room, derived, kept);
    const waiting = left.map((n) => codes[n]);
    expect([...leaveForLater(context)]).toEqual(waiting);
    const stay = codes.filter((code) => !waiting.includes(code));
    expect(tabs.petitions.rows.map(({ value }) => value.code)).toEqual(stay);
    expect(tabs.snapshot.rows.map(({ value }) => value.code)).toEqual(stay);
  });

  it('a code given, or a request done, in this run cannot wait', () => {
    for (const bound of [{ code: 'AQ-2026-0009' }, { request: 'Soạn dự thảo' }]) {
      const { context, tabs } = changed(2, [0, 1, 2, 3]);
      Object.assign(tabs.petitions.rows[3]?.value ?? {}, bound);
      expect([...leaveForLater(context)]).toEqual([codes[1], codes[2]]);
    }
    const { context, tabs } = changed(1, [0, 1, 2, 3]);
    for (const n of [2, 3])
      Object.assign(tabs.petitions.rows[n]?.value ?? {}, { request: 'Soạn dự thảo' });
    expect([...leaveForLater(context)]).toEqual([codes[0], codes[1]]);
  });

  it('of what waits the journal is told nothing but what has a key', () => {
    const told = (key: string | null, about: string | null) =>
      tell({ type: 'erasedNote' }, { key, case: about });
    const all = [told(null, 'A'), told('k', 'A'), told(null, 'B'), told(null, null)];
    expect(withoutLeft(all, new Set(['A']))).toEqual(all.slice(1));
  });
});

describe('how many new petitions surely fit', () => {
  const room = (count: number, letters: number, code = '') =>
    roomFor(
      contextAt({
        petitions: Array.from({ length: count }, () => ({ code, content: 'x'.repeat(letters) })),
      }).book,
    );
  it('all, where there are none or few', () => {
    expect(room(0, 0)).toBe(PETITIONS_A_RUN);
    expect(room(3, 1000)).toBe(PETITIONS_A_RUN);
  });

  it('fewer where they are many: 700 bytes and 2.7 a letter, of a cell no more than the snapshot keeps', () => {
    const one = Array.from({ length: 12_000 }, (_, n) => n);
    const rows = (letters: number, code: string | null = null) =>
      ({
        tabs: {
          petitions: {
            rows: one.map(() => ({ value: { code }, cells: { a: 'x'.repeat(letters), b: 1 } })),
          },
        },
      }) as never;
    expect(roomFor(rows(100))).toBe(Math.floor(9_500_000 / 970));
    expect(roomFor(rows(400))).toBe(Math.floor(9_500_000 / 1780));
    expect(roomFor(rows(401))).toBe(Math.floor(9_500_000 / 1780));
    expect(roomFor(rows(0))).toBe(PETITIONS_A_RUN);
    expect(roomFor(rows(400, 'AQ-2026-0001'))).toBe(PETITIONS_A_RUN);
  });
});
