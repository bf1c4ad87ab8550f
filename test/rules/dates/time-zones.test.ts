import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const probe = fileURLToPath(new URL('./zone-probe.ts', import.meta.url));

it('counts the same in every time zone, with daylight saving and across the date line', async () => {
  const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'Europe/London'];
  const runs = await Promise.all(
    zones.map((TZ) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', probe], {
        env: { ...process.env, TZ },
      }),
    ),
  );
  const [first, ...others] = runs.map((run) => run.stdout);
  expect(first?.split('\n').length).toBeGreaterThan(400);
  for (const other of others) expect(other).toBe(first);
});
