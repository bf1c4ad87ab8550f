// The packages in the bundle, each built by itself into one private function: what is used of it, and no names kept.
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

interface Package {
  /** Where it is built from; Handlebars from its own modules, which carry no wrapper around each file. */
  readonly from: string;
  readonly used: readonly string[];
  /** Loads when first called: fflate fills its tables for 16 ms, and most runs write no letter. */
  readonly lazy?: true;
}

const PACKAGES: Readonly<Record<string, Package>> = {
  handlebars: { from: 'handlebars/lib/handlebars.js', used: ['default'] },
  'zod/mini': {
    from: 'zod/mini',
    used: 'array custom number object optional parse record string'.split(' '),
  },
  fflate: { from: 'fflate', used: ['inflateSync'], lazy: true },
};

/** Google keeps a function whose name ends in “_” out of its menus. */
const functionOf = (name: string): string => `${name.replace(/\W.*/, '')}_`;

export interface BuiltPackages {
  /** Stands before the script. */
  readonly code: string;
  readonly metafiles: readonly Metafile[];
  readonly plugin: Plugin;
}

/** `root` has node_modules. */
export async function buildPackages(root: string): Promise<BuiltPackages> {
  const made = await Promise.all(
    Object.entries(PACKAGES).map(([name, its]) => buildPackage(root, name, its)),
  );
  return {
    code: made.map(({ code }) => code).join('\n'),
    metafiles: made.map(({ metafile }) => metafile),
    plugin: packagesPlugin(),
  };
}

async function buildPackage(root: string, name: string, { from, used }: Package) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${used.join(', ')} } from '${from}';`,
      resolveDir: root,
      sourcefile: `package:${name}`,
    },
    outfile: 'package.js',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
    format: 'iife',
    globalName: 'its',
    legalComments: 'none',
    // Handlebars uses source-map only for maps nobody asks for, and has a stand-in of its own where it is missing.
    alias: { 'source-map': join(root, 'sync/build/no-source-map.ts') },
  });
  const inner = (outputFiles[0]?.text ?? '').trimEnd();
  return { code: `function ${functionOf(name)}(){${inner}return its}`, metafile };
}

/** What the sources import of a package is taken from its function. Something that is not listed above stops the build. */
function packagesPlugin(): Plugin {
  return {
    name: 'packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[\w/]+$/ }, ({ path }) =>
        path in PACKAGES ? { path, namespace: 'package' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
        contents: linkTo(path, PACKAGES[path]),
        loader: 'js',
      }));
    },
  };
}

function linkTo(name: string, its: Package | undefined): string {
  const { used = [], lazy } = its ?? {};
  const load = `${functionOf(name)}()`;
  const names = used.map((each) =>
    lazy
      ? `export const ${each} = (...given) => (its ??= ${load}).${each}(...given);`
      : `export ${each === 'default' ? each : `const ${each} =`} its.${each};`,
  );
  return [lazy ? 'let its;' : `const its = ${load};`, ...names].join('\n');
}
