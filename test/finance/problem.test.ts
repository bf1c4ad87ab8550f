// How a reason against a report is told, what names one content, and what the journal knows of pushes.
import { describe, expect, it } from 'vitest';
import { indexJournal, type JournalRow } from '#register/journal/journal-index';
import { TABS } from '#register/tabs/all';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { contentHash } from '../../sync/finance/content-hash.ts';
import {
  firstIntent,
  hasGone,
  idsOf,
  isDone,
  numbered,
  otherIntents,
  pushEntry,
} from '../../sync/finance/intents.ts';
import { cellProblem, oncePerCell } from '../../sync/finance/problem.ts';

describe('a problem', () => {
  const of = (at: number | null, key: 'name' | 'kind', message = 'a') =>
    cellProblem(TABS.units, at, { key, message });

  it('names tab, row as the sheet counts it, and column as people see it', () => {
    const name = { tab: 'DN, HKD, HTX', column: 'Tên đơn vị', message: 'a' };
    expect(of(4, 'name')).toEqual({ ...name, row: 5 });
    expect(of(0, 'name')).toEqual({ ...name, row: 1 });
    expect(of(null, 'name')).toEqual({ ...name, row: null });
  });

  it('is told once a cell, the first of several; of no row all are told', () => {
    const problems = [
      of(1, 'name'),
      of(1, 'name', 'b'),
      of(1, 'kind'),
      of(2, 'name'),
      of(null, 'name'),
      of(null, 'name', 'b'),
      { ...of(1, 'name'), tab: 'Khác' },
    ];
    expect(oncePerCell(problems)).toEqual(problems.filter((_, at) => at !== 1));
  });
});

describe('the hash of a content', () => {
  it('is the same whatever the order of its fields, short and plain', () => {
    const hash = contentHash({ a: 1, b: { c: [1, 2], d: null } });
    expect(contentHash({ b: { d: null, c: [1, 2] }, a: 1 })).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[string, unknown, unknown]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['another field', { a: 1 }, { b: 1 }],
    ['another order of a list', [1, 2], [2, 1]],
    ['a list and an object', [1], { 0: 1 }],
    ['nothing and an empty object', null, {}],
    ['a field deep within', [{ a: { b: 1 } }], [{ a: { b: 2 } }]],
  ])('is another for %s', (_what, one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });
});

const KEY = 'HN-2026-1·gửi báo cáo·ab';
const REPORT = {
  conference: 'HN-2026-1',
  number: '61/BC-UBND',
  date: civilDate('2026-09-28'),
  key: KEY,
  files: [{ name: 'a.docx' }, { name: 'a.xlsx' }],
};
const at = localDateTime('2026-09-28T10:00');
const entriesOf = (...rows: readonly Omit<JournalRow, 'at'>[]) =>
  indexJournal(rows.map((row) => ({ ...row, at }))).entries;
const meant = () => pushEntry(REPORT, 'intended', ['x', 'y']);
const done = () => pushEntry(REPORT, 'done', ['x', 'y']);

describe('a push in the journal', () => {
  it('names the report, its files with their ids, its clause', () => {
    expect(meant()).toMatchObject({ key: KEY, case: 'HN-2026-1', state: 'dự định' });
    expect(done().state).toBe('đã xong');
    const [entry] = entriesOf(meant());
    expect(entry?.event).toMatchObject({
      number: '61/BC-UBND',
      date: '2026-09-28',
      files: [
        { name: 'a.docx', id: 'x' },
        { name: 'a.xlsx', id: 'y' },
      ],
    });
    expect(entry === undefined ? [] : idsOf(entry)).toEqual(['x', 'y']);
    expect(meant().note).toContain('mục III.2 Kế hoạch đối thoại');
  });

  it('is done when its key says so', () => {
    expect(isDone(entriesOf(meant()), KEY)).toBe(false);
    expect(isDone(entriesOf(meant(), done()), KEY)).toBe(true);
    expect(isDone(entriesOf(done()), 'k')).toBe(false);
  });

  it('belongs to who meant it first', () => {
    const other = pushEntry(REPORT, 'intended', ['z']);
    const first = firstIntent(entriesOf(done(), meant(), other), KEY);
    expect(first === undefined ? [] : idsOf(first)).toEqual(['x', 'y']);
    expect(firstIntent(entriesOf(done()), KEY)).toBeUndefined();
    expect(firstIntent(entriesOf(meant()), 'k')).toBeUndefined();
  });

  it('whose data are spoilt, or that is none, has no ids', () => {
    const ids = (data: string) => entriesOf({ ...meant(), data }).flatMap(idsOf);
    expect(ids('{')).toEqual([]);
    expect(ids('{"type":"started"}')).toEqual([]);
  });

  it.each<[string, () => Omit<JournalRow, 'at'>, string, string, boolean]>([
    ['that is done has gone', done, 'HN-2026-1', '61/BC-UBND', true],
    ['under its number alone as well', done, 'HN-2026-1', '61', true],
    ['that was only meant has not', meant, 'HN-2026-1', '61', false],
    ['of another number has not', done, 'HN-2026-1', '62', false],
    ['of another conference has not', done, 'HN-2026-2', '61', false],
  ])('%s', (_what, row, conference, number, gone) => {
    expect(hasGone(entriesOf(row()), conference, number)).toBe(gone);
  });

  it('stands half-way where it was meant under that number with another content', () => {
    const others = (
      row: Omit<JournalRow, 'at'>,
      report: { readonly key?: string; readonly number?: string | null },
    ) => otherIntents(entriesOf(row), { ...REPORT, ...report }).map(({ key }) => key);
    expect(others(meant(), { key: 'k' })).toEqual([KEY]);
    expect(others(meant(), {})).toEqual([]);
    expect(others(done(), { key: 'k' })).toEqual([]);
    expect(others(meant(), { key: 'k', number: '62/BC-UBND' })).toEqual([]);
    expect(others(meant(), { key: 'k', number: null })).toEqual([]);
  });
});

it('a report has its number with its symbol, a draft has none', () => {
  expect(numbered(null)).toEqual({ number: null, date: null });
  expect(numbered({ number: '61', date: REPORT.date })).toEqual({
    number: '61/BC-UBND',
    date: '2026-09-28',
  });
});
