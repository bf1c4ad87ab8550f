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

const said = new Map(
  ['README.md', 'docs/dung-thu-5-phut.md']
    .flatMap(commandsOf)
    .filter(([name]) => name !== 'build')
    .map((words) => [words.join(' '), words]),
);

describe('every command of README.md and of docs/dung-thu-5-phut.md, in their order', () => {
  test.each([...said.values()])('%s %s %s %s', async (...words) => {
    const { code, err } = await ward(...words.filter((word) => typeof word === 'string').map(here));
    // A new office has no conference yet: its report is refused.
    expect(code, err).toBe(words[0] === 'push' ? 1 : 0);
  });
});
