// The register read on a day: its calendar, its journal of an earlier version, what is missing of it.
import { describe, expect, it } from 'vitest';
import { lostDays, openBook, settingNumber } from '#register/book/book';
import { addWorkingDays } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-10-01';

describe('the register', () => {
  it('with a header away is told in a sentence for each tab, and not read', () => {
    const { grids } = bookOf({}, TODAY);
    const broken = { ...grids, units: [['Mã đơn vị']], hall: [] };
    const result = openBook(broken, civilDate(TODAY));
    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.problems).toHaveLength(2);
    expect(result.problems[0]).toContain('“DN, HKD, HTX”');
  });

  it('is every tab, read as of its day', () => {
    const book = bookOf({ units: [{ code: 'DV-0001', name: 'A' }] }, TODAY);
    expect(book.today).toBe(TODAY);
    expect(book.drafts).toContain(book.tabs.units);
    expect(book.tabs.units.rows.map(({ value }) => value.name)).toEqual(['A']);
  });
});

describe('a row of the calendar', () => {
  // A Wednesday and a Saturday on which the State rests or works by no notice.
  const next = (calendar: readonly Texts[], from = '2026-11-10') =>
    addWorkingDays(bookOf({ calendar }, TODAY).calendar, civilDate(from), 1);
  const OFF = {
    date: '2026-11-11',
    kind: 'Nghỉ bù',
    name: 'Nghỉ',
    document: '9/TB',
    confirmed: 'Có',
  };

  it('moves the days that are counted', () => {
    expect(next([]).result).toBe('2026-11-11');
    expect(next([OFF]).result).toBe('2026-11-12');
    expect(next([{ ...OFF, date: '2026-11-14', kind: 'Làm bù' }], '2026-11-13').result).toBe(
      '2026-11-14',
    );
  });

  it.each([['date'], ['kind']])('without its %s moves nothing', (column) => {
    expect(next([{ ...OFF, [column]: '' }]).result).toBe('2026-11-11');
  });

  it('is told by its name, or by its kind where it has none, with its document', () => {
    const told = (row: Texts) => next([{ ...OFF, ...row }]).skipped.map(({ why }) => why);
    expect(told({})[0]).toContain('Nghỉ');
    expect(told({})[0]).not.toContain('Nghỉ bù');
    expect(told({ name: '' })[0]).toContain('Nghỉ bù');
    expect(told({})[0]).toContain('9/TB');
    expect(told({ document: '' })[0]).not.toContain('9/TB');
  });

  it('that is not confirmed leaves its year provisional', () => {
    expect(next([OFF]).provisional).toBe(false);
    expect(next([{ ...OFF, confirmed: 'Không' }]).provisional).toBe(true);
    expect(next([{ ...OFF, confirmed: '' }]).provisional).toBe(true);
  });
});

describe('a day of the calendar whose row is gone', () => {
  const lost = (...codes: readonly string[]) => {
    const { tabs } = bookOf({ snapshot: codes.map((code) => ({ code, cells: '{}' })) }, TODAY);
    return lostDays(tabs.calendar, tabs.snapshot);
  };

  it('is one that the snapshot knows and the tab does not', () => {
    expect(lost('2026-11-11')).toEqual(['2026-11-11']);
    expect(lost('2026-09-02', 'AQ-2026-0001', '')).toEqual([]);
  });

  it('leaves its year provisional', () => {
    const { calendar } = bookOf({ snapshot: [{ code: '2026-11-11', cells: '{}' }] }, TODAY);
    expect(addWorkingDays(calendar, civilDate('2026-05-12'), 1).provisional).toBe(true);
  });
});

describe('a row that an earlier version wrote', () => {
  const dataOf = (...rows: readonly Texts[]) =>
    bookOf(
      { journal: rows.map((row) => ({ at: '2026-09-01T08:00', ...row })) },
      TODAY,
    ).tabs.journal.rows.map(({ value }) => value.data);
  const LOST = { kind: 'dòng đã mất', case: 'AQ-2026-0001', note: 'Dòng không còn.' };
  const READ = '{"type":"lost","code":"AQ-2026-0001"}';

  it('gets its data; one that has some keeps it', () => {
    expect(dataOf(LOST)).toEqual([READ]);
    expect(dataOf({ ...LOST, data: '{}' }, LOST)).toEqual(['{}', READ]);
  });

  it('of which nothing can be read stays without, and so does that of set-up', () => {
    expect(dataOf({ ...LOST, kind: 'khác' }, LOST, { ...LOST, kind: 'cài đặt' })).toEqual([
      null,
      READ,
      null,
    ]);
  });
});

it('rows of the journal that are gone come back from the ledger, and are counted', () => {
  const row = { at: '2026-09-01T08:00', key: 'k', state: 'đã xong', data: '{"type":"started"}' };
  expect(bookOf({ ledger: [row] }, TODAY).journalLost).toBe(1);
  expect(bookOf({ ledger: [row], journal: [row] }, TODAY).journalLost).toBe(0);
});

it.each([
  ['3', 3],
  ['0', 0],
  ['999', 999],
  ['1000', 7],
  ['', 7],
  ['3 ngày', 7],
  ['-3', 7],
  ['1,5', 7],
])('a number typed into a setting as “%s” is %i, or what stands for it', (text, number) => {
  expect(settingNumber(text, 7)).toBe(number);
});
