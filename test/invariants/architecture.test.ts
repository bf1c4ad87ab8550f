// The arrows of the design: imports point inward, from the doors to the rules; and how every file opens.
import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, importsOf, nodesOf, sourcesIn, type Source } from './sources.ts';

const script = sourcesIn('apps-script');
const sync = sourcesIn('sync');
const bench = sourcesIn('bench');

interface Reach {
  /** Other folders, by their path below the layer's root. A folder may always import from itself and from below. */
  readonly folders: readonly string[];
  readonly packages?: readonly string[];
  /** Packages of which only types are used. */
  readonly types?: readonly string[];
}

/** What each layer of the bundle may import. */
const LAYERS: Readonly<Record<string, Reach>> = {
  'ward.ts': { folders: [] },
  rules: { folders: [] },
  docx: { folders: ['rules'], packages: ['fflate', 'handlebars', 'uqr'] },
  register: { folders: ['rules', 'ward.ts'], types: ['googleapis'] },
  letters: { folders: ['rules', 'register', 'docx', 'ward.ts'] },
  jobs: { folders: ['rules', 'docx', 'register', 'letters', 'ward.ts'], types: ['googleapis'] },
  google: {
    folders: ['rules', 'docx', 'register', 'letters', 'jobs', 'ward.ts'],
    packages: ['zod/mini', 'resources:stamp'],
    types: ['googleapis'],
  },
  pages: { folders: ['rules', 'jobs'] },
  'main.ts': { folders: ['google', 'jobs', 'pages'], packages: ['resources:stamp'] },
};

/** What each room of `sync` may import of the others; packages are free there. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['commands', 'workplace'],
  commands: [
    'build',
    'clasp',
    'clauses',
    'doctor',
    'finance',
    'google',
    'office',
    'printouts',
    'rehearse',
    'web',
    'workplace',
  ],
  rehearse: ['office', 'workplace'],
  web: ['office', 'workplace'],
  'web/pages': ['office', 'web/shared', 'workplace'],
  'web/shared': ['office'],
  workplace: ['build', 'finance', 'google', 'office'],
  build: ['office/contract', 'office/store'],
  clasp: [],
  clauses: [],
  doctor: ['build', 'clasp', 'google', 'office', 'workplace'],
  google: ['finance'],
  finance: ['office/disk/xlsx'],
  printouts: ['build', 'finance', 'office/disk/xlsx'],
  'office/disk': ['office', 'office/store'],
  'office/disk/xlsx': ['office/rest/sheets', 'office/store'],
  office: ['office/people', 'office/rest', 'office/script', 'office/store'],
  'office/people': ['office/store'],
  'office/script': ['office/rest', 'office/store'],
  'office/script/services': ['office/rest', 'office/script/vm', 'office/store'],
  'office/script/vm': ['office/store'],
  'office/rest': ['office/contract', 'office/store'],
  'office/rest/drive': ['office/rest/wire', 'office/store'],
  'office/rest/sheets': ['office/contract', 'office/rest/wire', 'office/store'],
  'office/rest/wire': ['office/contract', 'office/store'],
  'office/contract': ['office/store'],
  'office/store': [],
};

const inside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** The path an import leads to, below the repository; null for a package. */
function targetOf(source: Source, from: string): string | null {
  const named = /^#(rules|docx|register|letters)\/(.*)$/.exec(from);
  if (from === '#ward') return 'apps-script/ward.ts';
  if (named) return `apps-script/${named[1]}/${named[2]}.ts`;
  if (!from.startsWith('.')) return null;
  return normalize(join(dirname(source.path), from))
    .split('\\')
    .join('/');
}

function forbiddenInBundle(source: Source): string[] {
  const own = source.path.split('/')[1] ?? '';
  const { folders, packages = [], types = [] } = LAYERS[own] ?? { folders: [] };
  return importsOf(source).flatMap(({ from, typesOnly }) => {
    const target = targetOf(source, from);
    const isAllowed =
      target === null
        ? packages.includes(from) || (typesOnly && types.some((name) => inside(from, name)))
        : [own, ...folders].some((folder) => inside(target, `apps-script/${folder}`));
    return isAllowed ? [] : [`${source.path} → ${target ?? from}`];
  });
}

/** The innermost named room that a file of `sync` lies in. */
function roomOf(path: string): string {
  const rooms = Object.keys(ROOMS).filter((room) => inside(path, `sync/${room}`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? '';
}

function forbiddenInSync(source: Source): string[] {
  const own = roomOf(source.path);
  return importsOf(source).flatMap(({ from }) => {
    const target = targetOf(source, from);
    if (target === null || target.startsWith('apps-script/')) return [];
    const there = target.startsWith('sync/') ? roomOf(target) : target;
    const isBelow = inside(there, own) && there !== own;
    const isAllowed =
      there === own || isBelow || (ROOMS[own] ?? []).some((room) => inside(there, room));
    return isAllowed ? [] : [`${source.path} → ${target}`];
  });
}

/** The groups of nodes that lead back to themselves. */
function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order: string[] = [];
  const seen = new Set<string>();
  const back = new Map<string, string[]>();
  const walk = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const next of edges.get(node) ?? []) {
      back.set(next, [...(back.get(next) ?? []), node]);
      walk(next);
    }
    order.push(node);
  };
  for (const node of edges.keys()) walk(node);
  const placed = new Set<string>();
  const found: string[][] = [];
  for (const root of order.reverse()) {
    const group: string[] = [];
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (placed.has(node)) continue;
      placed.add(node);
      group.push(node);
      stack.push(...(back.get(node) ?? []));
    }
    if (group.length > 1) found.push(group.sort());
  }
  return found;
}

function edgesBetween(name: (path: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const source of [...script, ...sync]) {
    const own = name(source.path);
    const reached = edges.get(own) ?? new Set();
    edges.set(own, reached);
    for (const { from } of importsOf(source)) {
      const target = targetOf(source, from);
      if (target !== null && name(target) !== own) reached.add(name(target));
    }
  }
  return edges;
}

/**
 * The folder of a file; a file that lies beside the folders stands for itself: `main.ts` leads to all of them, into
 * `ward.ts` all of them look, and `cli.ts` starts what `sync` holds.
 */
const folderOf = (path: string): string =>
  ['apps-script', 'sync'].includes(dirname(path)) ? path : dirname(path);

describe('the bundle’s sources', () => {
  it('import only inward: rules nothing, register and letters no job, jobs no Google, nobody Node', () => {
    expect(script.flatMap(forbiddenInBundle)).toEqual([]);
  });

  it('lie in the folders that the arrows know', () => {
    expect([...new Set(script.map(({ path }) => path.split('/')[1] ?? ''))].sort()).toEqual(
      Object.keys(LAYERS).sort(),
    );
  });
});

describe('the sources that run in Node', () => {
  it('know of the bundle only what is shared, by its name', () => {
    const reach = [...sync, ...bench].flatMap((source) =>
      importsOf(source).flatMap(({ from }) =>
        (from.startsWith('#') && !/^#((rules|docx|register|letters)\/|ward$)/.test(from)) ||
        (from.startsWith('.') && targetOf(source, from)?.startsWith('apps-script'))
          ? [`${source.path} → ${from}`]
          : [],
      ),
    );
    expect(reach).toEqual([]);
  });

  it('keep to their rooms', () => {
    expect(sync.flatMap(forbiddenInSync)).toEqual([]);
    expect(sync.filter(({ path }) => roomOf(path) === '').map(({ path }) => path)).toEqual([]);
  });

  it('never lean on tests or benchmarks', () => {
    const leaning = sync.flatMap((source) =>
      importsOf(source).flatMap(({ from }) =>
        /^(test|bench)\//.test(targetOf(source, from) ?? '') ? [`${source.path} → ${from}`] : [],
      ),
    );
    expect(leaning).toEqual([]);
  });
});

describe('the whole house', () => {
  it('has no circle of files and no circle of folders', () => {
    expect(circles(edgesBetween((path) => path))).toEqual([]);
    expect(circles(edgesBetween(folderOf))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const edges = { a: ['b'], b: ['c'], c: ['a'], d: ['a'] };
    const map = new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
    expect(circles(map)).toEqual([['a', 'b', 'c']]);
  });

  it('has tests in the folders of what they test', () => {
    const own = ['bundle', 'cases', 'e2e', 'invariants'];
    const folders = new Set(
      [...script, ...sync].flatMap(({ path }) => {
        const parts = dirname(path).split('/').slice(1);
        return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
      }),
    );
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'test'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const lost = listed
      .split('\n')
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => dirname(path).slice('test/'.length))
      .filter((folder) => !own.includes(folder.split('/')[0] ?? '') && !folders.has(folder));
    expect(lost).toEqual([]);
  });

  it('has a run that can be overlooked: jobs holds 15 things at most', () => {
    const entries = new Set(
      script.flatMap(({ path }) => /^apps-script\/jobs\/([^/]+)/.exec(path)?.[1] ?? []),
    );
    expect(entries.size).toBeLessThanOrEqual(15);
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
      nodesOf(tree).flatMap((node) =>
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

  /** Data. */
  const LONG = ['apps-script/rules/clauses/quotes.ts', 'sync/clauses/duties.ts'];

  it('can be overlooked: 200 lines at most', () => {
    const long = all.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path);
    expect(long.filter((path) => !LONG.includes(path))).toEqual([]);
  });
});
