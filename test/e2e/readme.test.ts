import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ward } from './ward.ts';

const home = process.cwd();
const place = mkdtempSync(join(tmpdir(), 'readme-'));
const commandsOf = (file: string): string[][] =>
  [...readFileSync(resolve(home, file), 'utf8').matchAll(/^ +npm run -s ward -- (.+)$/gm)].map(
    ([, words = '']) => words.trim().split(' '),
  );
const here = (word: string): string => (word.startsWith('templates/') ? resolve(home, word) : word);

beforeAll(async () => {
  process.chdir(place);
  await ward('setup');
  await ward('setup', '--office', 'nam-mau');
}, 60_000);
afterAll(() => {
  process.chdir(home);
  rmSync(place, { recursive: true, force: true });
});

describe.each(['README.md', 'docs/dung-thu-5-phut.md'])('every command of %s', (file) => {
  test.each(commandsOf(file).filter(([name]) => name !== 'build'))(
    '%s %s %s %s',
    async (...words) => {
      const { code, err } = await ward(
        ...words.filter((word) => typeof word === 'string').map(here),
      );
      // A new office has no conference yet: its report is refused.
      expect(code, err).toBe(words[0] === 'push' ? 1 : 0);
    },
  );
});
