// What the pages for the office name is there: commands and their options, functions, tabs, settings, other pages and files.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TABS } from '#register/tabs/all';
import { SETTINGS } from '#register/tabs/settings-list';
import { GOOGLE_SWITCHES } from '../../sync/rehearse/read-google.ts';
import { ward } from './ward.ts';

const PAGES = [
  ...readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'dieu-khoan.md'),
  ...readdirSync('docs/viec').map((name) => `viec/${name}`),
];
const textOf = (page: string): string => readFileSync(`docs/${page}`, 'utf8').replace(/\s+/g, ' ');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Functions of the script, and the switches of a rehearsal, which look alike. */
const NAMES: readonly string[] = [
  ...all(readFileSync('apps-script/main.ts', 'utf8'), /^export function (\w+)/gm),
  ...GOOGLE_SWITCHES,
];
/** Made by the person, by the build or by sign-in; not in the repository. */
const MADE = [
  '.clasp.live.json',
  'thu.json',
  'Code.js',
  'tai-nguyen.html',
  'tra-cuu.html',
  'HUONG-DAN.md',
  'office.json',
  '.secrets/client.json',
  '.secrets/office.json',
  '.secrets/token.json',
];

const help = new Map<string, string>();
async function helpOf(command: string): Promise<string> {
  const known = help.get(command) ?? (await ward(command, '--help')).out;
  help.set(command, known);
  return known;
}

describe.each(PAGES)('docs/%s', (page) => {
  const text = textOf(page);

  it('names commands and options that exist', async () => {
    for (const words of all(
      readFileSync(`docs/${page}`, 'utf8'),
      /npm run -s ward -- ([^`\n”]+)/g,
    )) {
      const [command = '', ...rest] = words.trim().split(/\s+/);
      const said = await helpOf(command);
      expect(said, words).toContain(`ward -- ${command}`);
      for (const option of rest.filter((word) => word.startsWith('--')))
        expect(said, words).toContain(option);
    }
  });

  it('names functions that the script has', () => {
    const named = all(text, /`([a-z]+[A-Z]\w*|hourly)`/g);
    expect(named.filter((name) => !NAMES.includes(name))).toEqual([]);
  });

  it('names tabs that the register has', () => {
    const titles = ALL_TABS.map(({ title }) => title);
    const named = all(text, /[Tt]ab (?:ẩn )?\*\*([^*]+)\*\*/g);
    expect(named.filter((name) => !titles.some((title) => title === name))).toEqual([]);
  });

  it('names settings by their labels', () => {
    const labels: readonly string[] = SETTINGS.map(({ label }) => label);
    const named = all(
      text,
      /[Tt]ab (?:\*\*)?Thiết lập(?:\*\*)?[:,(]? ?(?:mục )?\(?((?:“[^”]+”(?:, )?)+)/g,
    );
    expect(
      named.flatMap((list) => all(list, /“([^”]+)”/g)).filter((name) => !labels.includes(name)),
    ).toEqual([]);
  });

  it('names pages and files that are there', () => {
    const named = all(text, /(docs\/[\w-]+\.md)/g);
    const files = all(text, /`([\w./-]+\.(?:md|json|js|html|yaml))`/g);
    const there = (path: string): boolean =>
      MADE.includes(path) || existsSync(path) || existsSync(`apps-script/${path}`);
    expect([...named, ...files].filter((path) => !there(path))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

  it('leads to every page', () => {
    expect(PAGES.filter((page) => !readme.includes(`docs/${page}`))).toEqual([]);
  });

  it('names checks that kiemTra makes', () => {
    const checks = readFileSync('apps-script/google/setup/checks.ts', 'utf8');
    const named = all(readme, /`kiemTra`: “([^”]+)”/g);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !checks.includes(`'${name}'`))).toEqual([]);
  });
});
