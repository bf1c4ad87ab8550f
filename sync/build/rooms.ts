// The rooms whose code lies in the resource file: most starts of the script do without them.
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** What the builder starts from. */
export type Entry = Pick<BuildOptions, 'entryPoints' | 'stdin'>;

interface Room {
  readonly name: string;
  readonly entry: Entry;
  /** The sources that are taken from the room wherever the script imports them. */
  readonly sources: readonly string[];
}

const ENGINES = {
  docx: 'docx/engine.ts',
  setup: 'register/setup/engine.ts',
  journal: 'register/journal/engine.ts',
  erasing: 'jobs/petitions/engine.ts',
} as const;

export async function roomsIn(sources: string): Promise<Room[]> {
  const engines = Object.entries(ENGINES).map(([name, path]) => {
    const source = join(sources, path);
    return { name, entry: { entryPoints: [source] }, sources: [source] };
  });
  return [...engines, await lettersRoom(join(sources, 'letters'))];
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
  };
}

/** What lies in the resource file: whoever imports it in the script is led there; `names` are those that the room exports. */
export function roomPlugin(
  room: Room & { readonly names: readonly string[] },
  home: string,
): Plugin {
  const { name, sources, names } = room;
  // One module stands for the room; its path says what the parts of the bundle are told by.
  const shown = `/apps-script/${relative(home, sources[0] ?? name).replaceAll('\\', '/')}`;
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/(?:engine|data)\.ts$/ }, ({ path, resolveDir }) =>
        sources.includes(join(resolveDir, path)) ? { path: shown, namespace: name } : null,
      );
      onLoad({ filter: /^/, namespace: name }, () => ({
        contents: [
          `import { room } from ${JSON.stringify(join(home, 'google/engine.ts'))};`,
          ...names.map(
            (one) => `export const ${one} = (...given) => room('${name}').${one}(...given);`,
          ),
        ].join('\n'),
        loader: 'js',
        resolveDir: home,
      }));
    },
  };
}
