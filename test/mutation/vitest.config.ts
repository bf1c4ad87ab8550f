// The tests that a run of mutants is held against: one folder's, without those that measure time or start processes.
import { defineConfig } from 'vitest/config';

const folder = process.env['MUTATED_TESTS'] ?? 'test/rules';

export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    exclude: ['test/rules/dates/time-zones.test.ts'],
    testNamePattern: /^(?!.*well within)/,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    isolate: false,
    setupFiles: ['test/mutation/same-seed.ts'],
    reporters: ['default'],
  },
});
