// What the linter refuses because our code reads otherwise: each refused by name.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LINTER = join(ROOT, 'node_modules/oxlint/bin/oxlint');

function said(source: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'lint-'));
  writeFileSync(join(dir, 'one.ts'), source);
  const config = join(ROOT, '.oxlintrc.json');
  const { stdout } = spawnSync(process.execPath, [LINTER, '-c', config, '-f', 'unix', dir], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  rmSync(dir, { recursive: true });
  return stdout;
}

test('enums, default exports, needless spreads, type aliases of objects and loose equality are refused', () => {
  const found = said(`
enum Kind { one }
export default Kind;
export const both = { ...{ a: 1 }, list: [...[1]] };
export type Pair = { a: number };
export const same = (a: number, b: number) => a == b;
`);
  expect(found).toContain('Use a union of literals.');
  expect(found).toContain('Use named exports.');
  expect(found).toContain('Write the properties plainly');
  expect(found).toContain('Write the elements plainly');
  expect(found).toContain('consistent-type-definitions');
  expect(found).toContain('eqeqeq');
});
