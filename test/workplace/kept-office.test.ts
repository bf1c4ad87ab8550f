// The office that tests begin with is a set-up office, not something like it.
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { freshOffice } from '../../sync/workplace/fresh.ts';
import { keptFreshOffice, lookedAt } from '../kept-office.ts';

describe('the office that tests begin with', () => {
  it('equals the one that is set up anew, and still does after a run', async () => {
    const now = localDateTime('2026-08-03T07:00');
    const fresh = await lookedAt(await freshOffice(now));
    await keptFreshOffice(now);
    const kept = await keptFreshOffice(now);
    const state = () => fresh.snapshot().state;
    expect(state().triggers).toHaveLength(3);
    expect(kept.snapshot().state).toEqual(state());
    for (const office of [fresh, kept]) expect(office.execute('hourly').error).toBeNull();
    expect(kept.snapshot().state).toEqual(state());
  });

  it('is another one for another moment', async () => {
    const one = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
    const other = await keptFreshOffice(localDateTime('2026-01-02T00:00'));
    expect(one.now()).toContain('2026-01-01');
    expect(other.now()).toContain('2026-01-02');
  });
});
