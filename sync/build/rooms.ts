// The rooms whose code lies in the resource file: most starts of the script do without them.
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { callOf, type Used } from './packages.ts';

/** What the builder starts from. */
export type Entry = Pick<BuildOptions, 'entryPoints' | 'stdin'>;

interface Room {
  readonly name: string;
  readonly entry: Entry;
  /** The sources that are taken from the room wherever the script imports them. */
  readonly sources: readonly string[];
  /** Whose own modules those of this folder are; all others it takes from the script. Null for a room that carries everything it needs. */
  readonly folder: string | null;
}

const ENGINES = {
  docx: 'docx/engine.ts',
  setup: 'register/setup/engine.ts',
  journal: 'register/journal/engine.ts',
  erasing: 'jobs/petitions/engine.ts',
  finding: 'jobs/overview/engine.ts',
} as const;

/** These talk to Google by the same calls and what they remember as the script: its modules are theirs. */
const SHARING = { owner: 'google/setup/engine.ts' } as const;

export async function roomsIn(sources: string): Promise<Room[]> {
  const roomOf = (name: string, path: string) => {
    const source = join(sources, path);
    return { name, entry: { entryPoints: [source] }, sources: [source], folder: null };
  };
  return [
    ...Object.entries(ENGINES).map(([name, path]) => roomOf(name, path)),
    await lettersRoom(join(sources, 'letters')),
    ...Object.entries(SHARING).map(([name, path]) => {
      const room = roomOf(name, path);
      return { ...room, folder: dirname(join(sources, path)) };
    }),
  ];
}

/** What a room does not carry itself stays an import, by the module's path in the sources. */
export function sharingPlugin(folder: string, home: string): Plugin {
  return {
    name: 'sharing',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const source = join(resolveDir, path);
        if (source.startsWith(join(folder, '/'))) return null;
        return { path: relative(home, source).replaceAll('\\', '/'), external: true };
      });
    },
  };
}

const IMPORT = /^import \{([^}]*)\} from "([^"]+)";$/gm;

/** What a built room still imports: the names by the module's path. */
export function takenIn(script: string): Record<string, string[]> {
  const taken: Record<string, string[]> = {};
  for (const [, names = '', path = ''] of script.matchAll(IMPORT)) {
    const found = names.split(',').map((name) => name.trim().replace(/ as .*/, ''));
    taken[path] = [...new Set([...(taken[path] ?? []), ...found])].filter((name) => name !== '');
  }
  return taken;
}

/** What letters say, of every kind that has a folder: asked for when one is drafted. */
async function lettersRoom(folder: string): Promise<Room> {
  const all = (await readdir(folder, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const sources = all.filter((path) => /^D[^/]+\/data\.ts$/.test(path)).sort();
  return {
    name: 'letters',
    entry: {
      stdin: {
        contents: sources.map((path) => `export * from './${path}';`).join('\n'),
        resolveDir: folder,
        sourcefile: join(folder, 'said.ts'),
        loader: 'ts',
      },
    },
    sources: sources.map((path) => join(folder, path)),
    folder: null,
  };
}

interface BuiltRoom extends Room {
  /** What it exports. */
  readonly names: readonly string[];
  /** What it takes from the script, by module. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
  /** The packages it uses. */
  readonly used: Used;
}

/** What lies in the resource file: whoever imports it in the script is led there. */
export function roomPlugin(room: BuiltRoom, home: string): Plugin {
  const { name, sources, names } = room;
  // One module stands for the room; its path says what the parts of the bundle are told by.
  const shown = `/apps-script/${relative(home, sources[0] ?? name).replaceAll('\\', '/')}`;
  const contents = [
    `import { room } from ${JSON.stringify(join(home, 'google/engine.ts'))};`,
    ...shared(room, home),
    ...names.map(
      (one) => `export const ${one} = (...given) => room('${name}', shared).${one}(...given);`,
    ),
  ].join('\n');
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/(?:engine|data)\.ts$/ }, ({ path, resolveDir }) =>
        sources.includes(resolve(resolveDir, path)) ? { path: shown, namespace: name } : null,
      );
      onLoad({ filter: /^/, namespace: name }, () => ({
        contents,
        loader: 'js',
        resolveDir: home,
      }));
    },
  };
}

/** The script's modules and packages as the room asks for them; looked at when it is loaded, since some of them ask for the room. */
function shared({ folder, taken, used }: BuiltRoom, home: string): string[] {
  const modules = Object.entries(taken).map(([path, names], index) => ({
    path,
    pairs: names.map((name) => [name, `${name}$${index}`] as const),
  }));
  const packages = folder === null ? [] : [...used.keys()];
  const entries = [
    ...modules.map(
      ({ path, pairs }) =>
        `${JSON.stringify(path)}: { ${pairs.map(([name, alias]) => `${name}: ${alias}`).join(', ')} }`,
    ),
    ...packages.map((name) => `${JSON.stringify(name)}: ${callOf(name)}`),
  ];
  return [
    ...modules.map(
      ({ path, pairs }) =>
        `import { ${pairs.map((pair) => pair.join(' as ')).join(', ')} } from ${JSON.stringify(join(home, path))};`,
    ),
    `const shared = (path) => ({ ${entries.join(', ')} })[path];`,
  ];
}
