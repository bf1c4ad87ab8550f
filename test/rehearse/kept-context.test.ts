import { expect, test } from 'vitest';
import { freshOffice } from '../../sync/workplace/fresh.ts';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';

async function played(keepsContext: boolean) {
  const rehearsal = await loadRehearsal('templates/rehearsals/du-dieu-kien.yaml');
  const office = await freshOffice(startOf(rehearsal));
  office.keepsContext = keepsContext;
  await play(office, rehearsal, { push: () => Promise.resolve() });
  return office;
}

test('the bundle remembers nothing from run to run: in one context the same comes to pass as in new ones', async () => {
  const [kept, anew] = [await played(true), await played(false)];
  expect(kept.executions.length).toBeGreaterThan(20);
  expect(kept.mails().length).toBeGreaterThan(0);
  expect(kept.executions).toEqual(anew.executions);
  expect(kept.snapshot()).toEqual(anew.snapshot());
});
