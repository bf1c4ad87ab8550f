import { expect, test } from 'vitest';
import type { Execution } from '../../sync/office/office.ts';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { WHOLE } from '../sampled.ts';
import { keptFreshOffice } from '../kept-office.ts';

async function played(keepsContext: boolean) {
  const whole = await loadRehearsal('templates/rehearsals/du-dieu-kien.yaml');
  // In a new context each run reads the whole script: a few days of all kinds of work tell as much as the year.
  const rehearsal = WHOLE ? whole : { ...whole, days: whole.days.slice(0, 2), until: null };
  const office = await keptFreshOffice(startOf(rehearsal));
  office.keepsContext = keepsContext;
  await play(office, rehearsal, { push: () => Promise.resolve() });
  return office;
}

/** The sources of mails are read once a context: how often, and how long that takes, is all that differs. */
const withoutPages = (execution: Execution) => ({
  ...execution,
  ms: 0,
  services: { ...execution.services, page: 0 },
});

test('the bundle remembers nothing from run to run: in one context the same comes to pass as in new ones', async () => {
  const [kept, anew] = [await played(true), await played(false)];
  expect(kept.executions.length).toBeGreaterThan(15);
  expect(kept.mails().length).toBeGreaterThan(0);
  expect(kept.executions.map(withoutPages)).toEqual(anew.executions.map(withoutPages));
  expect(kept.snapshot()).toEqual(anew.snapshot());
});
