// `clauses`: each of the 191 names what does it and what proves it, and what it names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, standings, type Standing } from '../../sync/clauses/standing.ts';
import { ward } from '../e2e/ward.ts';

const ROOT = join(import.meta.dirname, '../..');
const all = standings();
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the clauses of the two plans', () => {
  it('are 191, each with its words and what it asks', () => {
    expect(all).toHaveLength(191);
    expect(new Set(all.map(({ id }) => id)).size).toBe(191);
    expect(all.filter(({ quote, duty }) => quote === '' || !duty.endsWith('.'))).toEqual([]);
  });

  it('name exports and tests that are there', () => {
    const missing = all.flatMap(({ by, tests }) => [
      ...by.filter((each) => {
        const [path = '', name] = each.split('#');
        return !existsSync(join(ROOT, path)) || (name && !textOf(path).includes(` ${name}`));
      }),
      ...tests.filter((each) => {
        const [path = '', ...name] = each.split(' > ');
        return !existsSync(join(ROOT, path)) || !textOf(path).includes(name.join(' > '));
      }),
    ]);
    expect(missing).toEqual([]);
  });

  it('find the rule of the 07 working days where it stands (A-II.5a.5)', () => {
    const found = all.find(({ id }) => id === 'A-II.5a.5');
    expect(found?.by).toContain('apps-script/rules/deadlines/terms.ts#TERMS');
  });

  it('ask nothing of software in at most twenty cases, and then say why', () => {
    const none = all.filter((each) => each.none !== null);
    expect(none.length).toBeLessThanOrEqual(20);
    for (const { none: why } of none) expect(why?.length).toBeGreaterThan(30);
  });

  const open: Standing = { id: 'A-0.1', quote: 'x', duty: 'x.', by: [], tests: [], none: null };
  it.each<[string, Partial<Standing>, boolean]>([
    ['neither code nor test', {}, false],
    ['code alone', { by: ['a.ts#a'] }, false],
    ['a test alone', { tests: ['a.test.ts > a'] }, false],
    ['both', { by: ['a.ts#a'], tests: ['a.test.ts > a'] }, true],
    ['a reason why nothing is asked', { none: 'Không có gì để giữ.' }, true],
  ])('with %s', (_, given, whole) => {
    expect(isWhole({ ...open, ...given })).toBe(whole);
  });

  it('are told by a command whose exit code says whether all are done', async () => {
    const said = await ward('clauses', '--json');
    expect(JSON.parse(said.out)).toEqual(all);
    expect(said.code).toBe(all.every(isWhole) ? 0 : 1);
    const words = await ward('clauses');
    expect(words.out.split('\n')[0]).toContain('191 điều khoản');
    expect(words.out.split('\n').slice(1)).toHaveLength(all.filter((one) => !isWhole(one)).length);
  });
});
