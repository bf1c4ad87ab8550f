// The ward stands in `ward.ts` alone: none of its words is written anywhere else in what the office runs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agencyNames } from '#rules/agency';
import { bodiesOf, WARD } from '#ward';
import { ROOT } from './sources.ts';

/** Where the ward may be named, and why. */
const MAY_NAME_IT = [
  'apps-script/ward.ts',
  // The two plans, word for word, and the documents by the names that the plan gives them.
  'apps-script/rules/clauses/quotes.ts',
  'apps-script/rules/documents.ts',
  // What they ask, clause by clause, in the words they use.
  'sync/clauses/duties.ts',
  // Stories of this ward's year, told to show the office at work.
  'templates/rehearsals/',
];

/** What every ward has under the same name, or what is no name at all. */
const COMMON = [
  ...WARD.inside.flatMap(({ name, short, symbol }) => [name, short, symbol]),
  ...WARD.beside.flatMap(({ name, short, symbol, leader }) =>
    leader.startsWith('Thành ủy') ? [name, short, symbol] : [name, short, symbol, leader],
  ),
  ...WARD.above.flatMap(({ short, symbol }) => [short, symbol]),
  WARD.finance.short,
  WARD.finance.symbol,
  ...WARD.plan.bases.flat(),
  WARD.settings.signerTitle,
  ...bodiesOf(WARD).map(({ kind }) => kind),
  '',
];

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words that tell this ward from others; the prefix of its codes stands with their dash. */
const words = [
  ...new Set(
    [
      ...stringsIn({ ...WARD, codePrefix: `${WARD.codePrefix}-` }),
      ...Object.values(agencyNames(WARD.agency)),
      ...bodiesOf(WARD).map(({ leader }) => leader.replace(/^UBND /, '')),
    ]
      .filter((word) => !COMMON.includes(word))
      .map(folded),
  ),
];

/** A word of its own: “aq-” is not found in “faq-”. */
function isIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

const wordsIn = (text: string): string[] => {
  const plain = folded(text);
  return words.filter((word) => isIn(plain, word));
};

describe('the ward', () => {
  it('is named in no other source and no template', () => {
    const listed = execFileSync(
      'git',
      ['ls-files', '-co', '--exclude-standard', 'apps-script', 'sync', 'templates', 'bench'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const searched = listed
      .split('\n')
      .filter((path) => /\.(ts|hbs|html|yaml)$/.test(path))
      .filter((path) => !MAY_NAME_IT.some((place) => path.startsWith(place)));
    const named = searched.flatMap((path) =>
      wordsIn(readFileSync(join(ROOT, path), 'utf8')).map((word) => `${path}: “${word}”`),
    );
    expect(searched.length).toBeGreaterThan(100);
    expect(named).toEqual([]);
  });

  it('is found where it is named, however it is written', () => {
    expect(wordsIn(`UBND ${WARD.place.toUpperCase()}`)).toContain(folded(WARD.place));
    expect(wordsIn(WARD.desk.name.normalize('NFD'))).toEqual([folded(WARD.desk.name)]);
    expect(wordsIn(`${WARD.codePrefix}-2026-0001`)).toEqual([folded(`${WARD.codePrefix}-`)]);
    expect(wordsIn('faq-2026; Phòng Văn hóa – Xã hội')).toEqual([]);
  });
});
