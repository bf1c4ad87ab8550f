// The arrows of the design: imports point inward, from the doors to the rules; and how every file opens.
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, nodesOf, sourcesIn, type Source } from './sources.ts';

const script = sourcesIn('apps-script');
const sync = sourcesIn('sync');
const bench = sourcesIn('bench');

/** What each folder of the bundle may import: other folders, packages, packages of which only types are used. */
const ALLOWED: Readonly<
  Record<string, { folders: string[]; packages?: string[]; types?: string[] }>
> = {
  rules: { folders: [] },
  letters: { folders: ['rules'], packages: ['fflate', 'handlebars'] },
  register: { folders: ['rules', 'letters'], types: ['googleapis'] },
  jobs: { folders: ['rules', 'letters', 'register'], types: ['googleapis'] },
  google: {
    folders: ['rules', 'letters', 'register', 'jobs'],
    packages: ['zod/mini'],
    types: ['googleapis'],
  },
  'main.ts': { folders: ['google', 'jobs'], packages: ['templates:all'] },
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function forbidden(source: Source): string[] {
  const own = folderOf(source.path);
  const { folders, packages = [], types = [] } = ALLOWED[own] ?? { folders: [] };
  return importsOf(source).flatMap(({ from, typesOnly }) => {
    if (from.startsWith('.')) {
      const target = normalize(join(dirname(source.path), from))
        .split('\\')
        .join('/');
      const there = target.startsWith('apps-script/') ? folderOf(target) : target;
      return there === own || folders.includes(there) ? [] : [`${source.path} → ${target}`];
    }
    const isAllowed =
      packages.includes(from) ||
      (typesOnly && types.some((name) => from === name || from.startsWith(`${name}/`)));
    return isAllowed ? [] : [`${source.path} → ${from}`];
  });
}

describe('the bundle’s sources', () => {
  it('import only inward: rules nothing, letters and register no job, jobs no Google, nobody Node', () => {
    expect(script.flatMap(forbidden)).toEqual([]);
  });

  it('lie in the folders that the arrows know', () => {
    expect([...new Set(script.map(({ path }) => folderOf(path)))].sort()).toEqual(
      Object.keys(ALLOWED).sort(),
    );
  });
});

describe('the sources that run in Node', () => {
  it('know of the bundle only rules, register and letters, by their names', () => {
    const reach = [...sync, ...bench].flatMap((source) =>
      importsOf(source).flatMap(({ from }) =>
        (from.startsWith('#') && !/^#(rules|register|letters)\//.test(from)) ||
        (from.startsWith('.') && join(dirname(source.path), from).startsWith('apps-script'))
          ? [`${source.path} → ${from}`]
          : [],
      ),
    );
    expect(reach).toEqual([]);
  });

  it('never lean on tests or benchmarks', () => {
    const leaning = sync.flatMap((source) =>
      importsOf(source).flatMap(({ from }) =>
        /^(test|bench)\//.test(join(dirname(source.path), from))
          ? [`${source.path} → ${from}`]
          : [],
      ),
    );
    expect(leaning).toEqual([]);
  });
});

describe('every file', () => {
  const all = [...script, ...sync, ...bench];

  it('opens with one line saying what it is for', () => {
    expect(
      all.filter(({ text }) => !/^(\/\/ |\/\*\*\s+(\* )?)\S/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('has neither any, enum, default export nor an assertion that something is not null', () => {
    const wrong = all.flatMap(({ path, tree }) =>
      [...nodesOf(tree)].flatMap((node) =>
        node.kind === ts.SyntaxKind.AnyKeyword ||
        ts.isNonNullExpression(node) ||
        ts.isEnumDeclaration(node) ||
        ts.isExportAssignment(node)
          ? [`${path}: ${node.getText(tree).slice(0, 60)}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  /** Data, or a list of requests that reads top to bottom. */
  const LONG = ['apps-script/register/setup-requests.ts', 'apps-script/rules/clause-quotes.ts'];

  it('can be overlooked: 300 lines at most', () => {
    const long = all.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path);
    expect(long.filter((path) => !LONG.includes(path))).toEqual([]);
  });
});
