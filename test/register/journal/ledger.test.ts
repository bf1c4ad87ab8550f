// What is done once rests on the journal: its vital rows stand in a hidden ledger too, and come back from there.
import { describe, expect, it } from 'vitest';
import { ledgerRows, restoreLost } from '#register/journal/ledger';
import { keys } from '#register/journal/keys';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const KEY = keys.letter('AQ-2026-0001', 'trả lời', 1);
const FILE = { type: 'file', step: 'made', holds: 'letter', name: 'a.docx', url: null };
const row = (more: Texts = {}, event: object = FILE): Texts => ({
  at: '2026-09-01T08:00',
  key: KEY,
  state: 'đã xong',
  case: 'AQ-2026-0001',
  data: JSON.stringify(event),
  ...more,
});

const tabsOf = (journal: readonly Texts[], ledger: readonly Texts[]) => {
  // The rows are restored here, not by the book: it is read before the ledger is filled.
  const { tabs } = bookOf({ journal }, '2026-10-01');
  return { ...tabs, ledger: bookOf({ journal: ledger, ledger }, '2026-10-01').tabs.ledger };
};

describe('a row that only the ledger holds', () => {
  it('comes back with its moment and data, and says what it said', () => {
    const tabs = tabsOf([], [row()]);
    expect(restoreLost(tabs)).toBe(1);
    expect(tabs.journal.rows.map(({ value }) => value)).toEqual([
      {
        at: '2026-09-01T08:00',
        key: KEY,
        kind: 'dự thảo',
        state: 'đã xong',
        case: 'AQ-2026-0001',
        note: 'Đã tạo tệp “a.docx”',
        data: JSON.stringify(FILE),
      },
    ]);
  });

  it.each<[string, readonly Texts[], readonly Texts[], number]>([
    ['is none where the journal holds it', [row()], [row()], 0],
    ['is another with another moment', [row()], [row({ at: '2026-09-01T08:01' })], 1],
    ['is another with another key', [row()], [row({ key: 'k' })], 1],
    ['is another with another state', [row()], [row({ state: 'dự định' })], 1],
    ['without a moment stays away', [], [row({ at: '' })], 0],
    ['that nobody can read stays away', [], [row({ data: '{' })], 0],
    ['does not keep the next one away', [], [row({ data: '{' }), row()], 1],
    ['is as many as are gone', [], [row(), row({ key: 'k' })], 2],
  ])('%s', (_what, journal, ledger, count) => {
    const tabs = tabsOf(journal, ledger);
    const before = tabs.journal.rows.length;
    expect(restoreLost(tabs)).toBe(count);
    expect(tabs.journal.rows).toHaveLength(before + count);
  });
});

describe('the ledger takes over', () => {
  const taken = (journal: readonly Texts[], ledger: readonly Texts[] = []) => {
    const tabs = tabsOf(journal, ledger);
    return ledgerRows(tabs, tabs.journal.rows);
  };

  it('a row with its moment, key, state, case and data', () => {
    const [one] = taken([row()]);
    const data = JSON.stringify(FILE);
    expect(one?.cells).toEqual([expect.any(Number), KEY, 'đã xong', 'AQ-2026-0001', data]);
  });

  it.each<[string, Texts, number]>([
    ['what has a key', row(), 1],
    ['nothing without a key', row({ key: '' }), 0],
    ['the first run, without a key as it is', row({ key: '' }, { type: 'started' }), 1],
    ['nothing that cannot be read', row({ data: '{' }), 0],
    [
      'no code: the register itself tells',
      row({}, { type: 'code', code: 'A', title: '', restored: false }),
      0,
    ],
    ['no lost row', row({}, { type: 'lost', code: 'A' }), 0],
  ])('%s', (_what, given, count) => {
    expect(taken([given])).toHaveLength(count);
  });

  it('nothing that it holds already', () => {
    expect(taken([row(), row({ state: 'dự định' })], [row()])).toHaveLength(1);
  });
});
