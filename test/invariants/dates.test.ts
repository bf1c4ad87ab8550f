// Design invariant 3: inside the rules no date is an instant; beyond the confirmed years every result says it is provisional.
import { describe, expect, it } from 'vitest';
import { addWorkingDays, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import { deadlinesFor, explainDeadline } from '#rules/deadlines/all';
import { globalsOf, importsOf, sourcesIn } from './sources.ts';

/** Instants, the machine's zone or language, chance. */
const FORBIDDEN = ['Date', 'Intl', 'performance', 'Temporal', 'Utilities'];
const LOCALE = /\.toLocale\w*\(|\blocaleCompare\b|Math\.random/;

describe('the rules', () => {
  it('use no instant, time zone, language or chance (design invariant 3)', () => {
    const found = sourcesIn('apps-script/rules').flatMap((source) => [
      ...FORBIDDEN.filter((name) => globalsOf(source).has(name)).map(
        (name) => `${source.path}: ${name}`,
      ),
      ...(LOCALE.test(source.text) ? [`${source.path}: ${LOCALE.exec(source.text)?.[0]}`] : []),
    ]);
    expect(found).toEqual([]);
  });

  it('import no package, so that no package brings an instant in', () => {
    const packages = sourcesIn('apps-script/rules').flatMap((source) =>
      importsOf(source)
        .filter(({ from }) => !from.startsWith('.'))
        .map(({ from }) => `${source.path}: ${from}`),
    );
    expect(packages).toEqual([]);
  });

  it('are seen by this test: a rule that asked for the time would be found', () => {
    expect(sourcesIn('apps-script/google').some((source) => globalsOf(source).has('Date'))).toBe(
      true,
    );
    expect(sourcesIn('apps-script/rules').length).toBeGreaterThan(20);
  });
});

describe('a term that touches a year whose days off are not announced', () => {
  it.each([
    ['2027-12-20', 5, false],
    ['2027-12-24', 5, false],
    ['2027-12-27', 5, true],
    ['2028-03-01', 1, true],
    ['2028-01-10', -7, true],
    ['2022-12-30', 1, true],
  ])('from %s over %i working days is provisional: %s', (start, days, provisional) => {
    expect(addWorkingDays(OFFICIAL_CALENDAR, civilDate(start), days).provisional).toBe(provisional);
  });

  it('says so in its explanation', () => {
    const rows = deadlinesFor({ conference: civilDate('2028-05-11') }, OFFICIAL_CALENDAR);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.provisional).toBe(true);
      expect(explainDeadline(row)).toMatch(/tạm tính|hạn tính tạm/i);
    }
  });

  it('does not say so of a confirmed year', () => {
    for (const row of deadlinesFor({ conference: civilDate('2026-09-17') }, OFFICIAL_CALENDAR))
      if (!row.provisional) expect(explainDeadline(row)).not.toMatch(/tạm tính|hạn tính tạm/i);
  });
});
