import { describe, expect, test } from 'vitest';
import { columnOf } from '#register/table/read';
import { TABS } from '#register/tabs/all';
import { toSerial, civilDate, localDateTime } from '#rules/dates/civil-date';
import { fromCell, toCell } from '../../sync/workplace/values.ts';

const date = columnOf(TABS.conferences, 'date');
const dateTime = columnOf(TABS.conferences, 'petitionsClose');
const text = columnOf(TABS.contacts, 'taxCode');
const number = columnOf(TABS.registrations, 'delegates');
const tick = columnOf(TABS.overview, 'request');

describe('what a person types', () => {
  test.each([
    ['a day', date, '2026-09-17', toSerial(civilDate('2026-09-17'))],
    ['a day and hour', dateTime, '2026-08-22T17:00', toSerial(localDateTime('2026-08-22T17:00'))],
    ['a day that does not exist stays text', date, '2026-02-30', '2026-02-30'],
    ['words in a column of days stay text', date, 'cuối tháng 8', 'cuối tháng 8'],
    ['a code keeps its zero', text, '0801234560', '0801234560'],
    ['a number', number, '2', 2],
    ['words in a column of numbers stay text', number, 'hai', 'hai'],
    ['a tick', tick, 'Có', true],
    ['no tick', tick, 'Không', false],
    ['nothing clears the cell', date, '', null],
  ])('%s', (_, column, typed, cell) => {
    expect(toCell(column, typed)).toBe(cell);
    if (cell !== null) expect(String(fromCell(column, cell))).toBe(typed);
  });

  test('an hour that slipped into a column of days is shown, not hidden', () => {
    expect(fromCell(date, toSerial(localDateTime('2026-08-22T17:00')))).toBe('2026-08-22T17:00');
  });

  test('a number that is no day of our era is shown as it stands', () => {
    expect(fromCell(date, 5_000_000)).toBe(5_000_000);
  });
});
