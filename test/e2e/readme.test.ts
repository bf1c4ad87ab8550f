import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RehearsalResult } from '../../sync/workplace/result.ts';
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

/** What each command said. */
const results = new Map<string, string>();
const said = new Map(
  ['README.md', 'docs/dung-thu-5-phut.md']
    .flatMap(commandsOf)
    .filter(([name]) => name !== 'build')
    .map((words) => [words.join(' '), words]),
);

describe('every command of README.md and of docs/dung-thu-5-phut.md, in their order', () => {
  test.each([...said.values()])('%s %s %s %s', async (...words) => {
    const given = words.filter((word) => typeof word === 'string');
    const { code, out, err } = await ward(...given.map(here));
    // A new office has no conference yet: its report is refused.
    expect(code, err).toBe(words[0] === 'push' ? 1 : 0);
    results.set(given.join(' '), out);
  });
});

test('the rehearsal of a conference with a quorum tells it in numbers (A-II.3.1, A-II.3.2)', () => {
  const out = results.get('rehearse templates/rehearsals/du-dieu-kien.yaml --json') ?? '';
  const { tabs, forms } = JSON.parse(out) as RehearsalResult;
  expect(forms).toBe(15);
  expect(tabs['conferences']).toMatchObject([
    { units: 15, petitionsOfRegistered: 5, petitionsAll: 5, branch: 'Đủ điều kiện tổ chức' },
  ]);
});
