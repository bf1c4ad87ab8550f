// The tests that a run of mutants is held against: of folders or single files, without those that measure time, start processes
// or, unless asked for, play an office.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const asked = (process.env['MUTATED_TESTS'] ?? 'test/rules').split(',');

/** What opens an office, or a year of one: seconds for a mutant, where plain data take none. */
const PLAYS =
  /\b(?:openStage|kept(?:Fresh)?Office|(?:fresh|bare)Office|startSmallYear|officeAfterConference)\(/;

const played = asked.flatMap((home) =>
  home.endsWith('.test.ts')
    ? []
    : readdirSync(home, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.test.ts'))
        .map((path) => join(home, path))
        .filter((path) => PLAYS.test(readFileSync(path, 'utf8'))),
);

export default defineConfig({
  test: {
    include: asked.map((one) => (one.endsWith('.test.ts') ? one : `${one}/**/*.test.ts`)),
    exclude: [
      'test/rules/dates/time-zones.test.ts',
      ...(process.env['MUTATED_PLAYED'] === '1' ? [] : played),
    ],
    testNamePattern: /^(?!.*well within)/,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    isolate: false,
    setupFiles: ['test/mutation/same-seed.ts'],
    reporters: ['default'],
  },
});
