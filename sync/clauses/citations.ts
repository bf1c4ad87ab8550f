// Where code and tests cite each clause: by which exported thing, in which test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLAUSE_IDS, type ClauseId } from '#rules/clauses/cite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The lists of all clauses cite every one of them; that says nothing of what the software does. */
const LISTS =
  /(^|\/)(rules\/clauses\/(ids|quotes)|invariants\/clauses\.test|test\/clauses\/\w+\.test|sync\/clauses\/\w+)\.ts$/;

export interface Place {
  readonly path: string;
  /** The exported thing, or the name of the test; null where a file has none. */
  readonly name: string | null;
  /** Whether the compiler checks the id there; in a comment above a rule it does not. */
  readonly typed: boolean;
}

interface Citations {
  readonly code: readonly Place[];
  readonly tests: readonly Place[];
}

interface Source {
  readonly path: string;
  readonly text: string;
}

const EXPORT = /^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm;
const TEST = /\b(?:it|test|describe)\b[^\n('"`]*\(?[^\n'"`]*?(['"`])((?:\\.|(?!\1).)+)\1/g;

/** In code as a value or above a rule, in tests anywhere, their names too. */
export function citations(): ReadonlyMap<ClauseId, Citations> {
  const code = [...sourcesIn('apps-script'), ...sourcesIn('sync')].map(withNames(EXPORT, 1));
  const tests = sourcesIn('test')
    .filter(({ path }) => path.endsWith('.test.ts'))
    .map(withNames(TEST, 2));
  return new Map(
    CLAUSE_IDS.map((id) => [
      id,
      {
        code: code.flatMap((source) => placesIn(source, id)),
        tests: tests.flatMap((source) => placesIn(source, id)),
      },
    ]),
  );
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split('\\').join('/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/dist/') && !LISTS.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

interface Named extends Source {
  readonly names: readonly { readonly from: number; readonly to: number; readonly name: string }[];
}

const withNames =
  (pattern: RegExp, group: number) =>
  (source: Source): Named => ({
    path: source.path,
    text: source.text,
    names: [...source.text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      name: match[group] ?? '',
    })),
  });

function placesIn(source: Named, id: ClauseId): Place[] {
  const escaped = id.replace(/\./g, '\\.');
  const cited = new RegExp(`(?<![\\w.-])${escaped}(?![\\w]|\\.\\w)`, 'g');
  const places = [...source.text.matchAll(cited)].map(({ index }): Place => {
    const typed = /['"`]/.test(source.text[index - 1] ?? '');
    return { path: source.path, name: nameAt(source, index), typed };
  });
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

/** What a comment stands above; else what the place lies in: the last that began before it, or the first. */
function nameAt({ text, names }: Named, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const above = /^(\/\/|\/?\*)/.test(line.trimStart()) && !/^\s/.test(line.replace(/^ \*/, ''));
  const before = names.findLast(({ from }) => from < at);
  const after = names.find(({ from }) => from > at);
  return ((above ? (after ?? before) : (before ?? after)) ?? null)?.name ?? null;
}
