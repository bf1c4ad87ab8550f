import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { compiled } from './test/guard/compiled.ts';

const report = process.env.VITEST_REPORT;

/** Tests that put something else in a module's or a built-in's place: each in a world of its own. */
const REPLACING = ['test/invariants/another-ward.test.ts', 'test/invariants/bundle.test.ts'];

/** Rehearsals leave much that is short-lived: a wider nursery collects it for a tenth of the time. */
const NURSERY = '--max-semi-space-size=64';

const common = {
  setupFiles: ['test/guard/setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: { TZ: 'Asia/Ho_Chi_Minh' },
  execArgv: [NURSERY],
};

const plugins = [await compiled()];

export default defineConfig({
  test: {
    // vitest itself leaves one core aside: on two cores that is half of them.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        // The sources are pure: read once a process, shared by all files of tests in it.
        plugins,
        test: {
          ...common,
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: REPLACING,
          isolate: false,
        },
      },
      { plugins, test: { ...common, name: 'alone', include: REPLACING } },
    ],
  },
});
