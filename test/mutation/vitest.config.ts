// The tests that a run of mutants is held against: of folders or single files, without those that measure time or start processes.
import { defineConfig } from 'vitest/config';

const asked = (process.env['MUTATED_TESTS'] ?? 'test/rules').split(',');

export default defineConfig({
  test: {
    include: asked.map((one) => (one.endsWith('.test.ts') ? one : `${one}/**/*.test.ts`)),
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
