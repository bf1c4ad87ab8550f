// The pages by task in docs/viec: each name they quote is in the register, each link leads somewhere, and a clerk can read them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { FORM_ITEMS } from '#register/tabs/form-items';
import { OVERVIEW_LINES, OVERVIEW_REQUESTS } from '#register/tabs/overview';
import { ALL_TABS } from '#register/tabs/all';
import { SETTINGS } from '#register/tabs/settings-list';
import { ward } from './ward.ts';

const FOLDER = 'docs/viec';
const PAGES = readdirSync(FOLDER);
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const TITLES: readonly string[] = ALL_TABS.map(({ title }) => title);
const COLUMNS = ALL_TABS.flatMap(({ columns }) => Object.values(columns));
const HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);
/** Files, folders of the office and templates, which no declaration names. */
const PLACES = ['Thông tin liên hệ', 'Văn bản dự thảo', 'Mẫu văn bản', 'Mẫu D16-phong'];
const NAMES = new Set<string>([
  ...TITLES,
  ...HEADERS,
  ...COLUMNS.flatMap(({ values }) => values ?? []),
  ...SETTINGS.map(({ label }) => label),
  ...OVERVIEW_LINES,
  ...OVERVIEW_REQUESTS,
  ...FORM_ITEMS.map(({ title }) => title),
  ...PLACES,
]);
/** What stands between the fields of the mails' subjects. */
const SUBJECTS = readdirSync('templates/mails').flatMap((file) => {
  const [subject = ''] = readFileSync(`templates/mails/${file}`, 'utf8').split('\n');
  return subject
    .replace('Chủ đề: ', '')
    .split(/\{\{[^}]*\}\}/)
    .map((part) => part.trim());
});
/** A mail is named by how its subject goes, from the beginning of a part of it. */
const isMail = (name: string): boolean =>
  name.split(' ').length > 2 && SUBJECTS.some((part) => part.startsWith(name));

/** Commands that only work something out; the others need an office. */
const FAST = ['workdays', 'deadlines', 'quorum', 'taxcode', 'schema'];

// A Vietnamese syllable without its marks: onset, vowels, one of eight endings.
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const ENGLISH = ['the', 'to', 'on', 'or', 'an', 'at', 'it', 'run', 'day', 'open', 'not'];
/** Names of things that have no Vietnamese name, and signs of an office. */
const FOREIGN =
  'tab google drive excel zalo apps script pdf ctrl z dv hn nq tw kh pci ddci ubnd hđnd dn hkd htx stt caidat kiemtra';
const isForeign = (word: string): boolean =>
  FOREIGN.split(' ').includes(word) || /^d\d\d$/.test(word);

/** What a person reads: without commands, addresses of links, the names of functions. */
const proseOf = (text: string): string =>
  text
    .replace(/^ {4,}npm .*$/gm, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ');
const bare = (word: string): string =>
  word.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');
const isVietnamese = (word: string): boolean => {
  const low = word.toLowerCase();
  if (/^\d+$/.test(word) || isForeign(low)) return true;
  return SYLLABLE.test(bare(low)) && (!ENGLISH.includes(low) || bare(low) !== low);
};

test('there is a page for each of four roles, for businesses, and for five tasks', () => {
  expect(PAGES).toHaveLength(10);
});

describe.each(PAGES)('docs/viec/%s', (page) => {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  const line = text.replace(/\s+/g, ' ');

  it('quotes names of the register, of its mails and letters, and no others', () => {
    const quoted = all(line, /“([^”]+)”/g);
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((name) => !NAMES.has(name) && !isMail(name))).toEqual([]);
  });

  it('calls a tab, a column, a line and a mail what it is', () => {
    const tabs = all(line, /[Tt]ab “([^”]+)”/g);
    const columns = all(line, /[Cc]ột “([^”]+)”/g);
    const lines = all(line, /dòng “([^”]+)” ở tab “Tổng quan”/g);
    const mails = all(line, /[Tt]hư “([^”]+)”/g);
    expect(tabs.filter((name) => !TITLES.includes(name))).toEqual([]);
    expect(columns.filter((name) => !HEADERS.includes(name))).toEqual([]);
    expect(lines.filter((name) => !OVERVIEW_LINES.some((one) => one === name))).toEqual([]);
    expect(mails.filter((name) => !isMail(name))).toEqual([]);
  });

  it('has links and pictures that lead somewhere', () => {
    const links = all(text, /\]\(([^)]+)\)/g);
    expect(links.filter((link) => !existsSync(join(dirname(join(FOLDER, page)), link)))).toEqual(
      [],
    );
  });

  it('fits one sheet of A4', () => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeLessThanOrEqual(450);
  });

  it('has no English', () => {
    const words = proseOf(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    expect(words.filter((word) => !isVietnamese(word))).toEqual([]);
  });

  it.each(
    all(text, /npm run -s ward -- ([^`\n]+)/g).filter((words) =>
      FAST.includes(words.split(' ')[0] ?? ''),
    ),
  )('“%s” does what the page says', async (words) => {
    const { code, err } = await ward(...words.trim().split(/\s+/));
    expect(code, err).toBe(0);
  });
});
