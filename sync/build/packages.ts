// The packages in the bundle, each built by itself into one private function: what the sources use of it, and no names kept.
import { build, type Metafile, type Plugin } from 'esbuild';

interface Package {
  /** What is built of it, where that is less than the whole. */
  readonly source?: string;
  /** Loads when first called: fflate fills its tables for 16 ms, and most runs write no letter. */
  readonly lazy: boolean;
}

const PACKAGES: Readonly<Record<string, Package>> = {
  // Its parser: docx/template/template.ts walks the tree, and nothing is compiled to JavaScript.
  handlebars: {
    source:
      "import { parse } from 'handlebars/lib/handlebars/compiler/base.js'; export default { parse };",
    lazy: false,
  },
  'zod/mini': { lazy: false },
  fflate: { lazy: true },
};

/** What is used of each package, by its name. */
export type Used = ReadonlyMap<string, readonly string[]>;

interface BuiltPackages {
  /** Stands before the script. */
  readonly code: string;
  readonly metafiles: readonly Metafile[];
  /** Takes what the sources import of a package from its function. */
  readonly plugin: Plugin;
}

/** What gives the package where its function is at hand. */
export const callOf = (name: string): string => `${functionOf(name)}()`;

/** For a script that is handed its packages: they stay imports. */
export const handedPlugin: Plugin = {
  name: 'handed',
  setup({ onResolve }) {
    onResolve({ filter: /^[\w/]+$/ }, ({ path }) =>
      path in PACKAGES ? { path, external: true } : undefined,
    );
  },
};

/** Google keeps a function whose name ends in “_” out of its menus. */
const functionOf = (name: string): string => `${name.replace(/\W.*/, '')}_`;

/** `root` has node_modules. */
export async function buildPackages(root: string, used: Used): Promise<BuiltPackages> {
  const made = await Promise.all([...used].map(([name, names]) => buildPackage(root, name, names)));
  return {
    code: made.map(({ code }) => `${code}\n`).join(''),
    metafiles: made.map(({ metafile }) => metafile),
    plugin: packagesPlugin((name) => linkTo(name, used.get(name) ?? [])),
  };
}

async function buildPackage(root: string, name: string, names: readonly string[]) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: PACKAGES[name]?.source ?? `export { ${names.join(', ')} } from '${name}';`,
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
  });
  const inner = (outputFiles[0]?.text ?? '').trimEnd();
  return { code: `function ${functionOf(name)}(){${inner}return its}`, metafile };
}

function packagesPlugin(contents: (name: string) => string | Promise<string>): Plugin {
  return {
    name: 'packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[\w/]+$/ }, ({ path }) =>
        path in PACKAGES ? { path, namespace: 'package' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => ({
        contents: await contents(path),
        loader: 'js',
      }));
    },
  };
}

/** A module whose exports are these values. */
const moduleOf = (names: readonly string[], value: (name: string) => string): string =>
  [
    ...names.map((name, index) => `const its${index} = ${value(name)};`),
    `export { ${names.map((name, index) => `its${index} as ${name}`).join(', ')} };`,
  ].join('\n');

function linkTo(name: string, names: readonly string[]): string {
  const load = callOf(name);
  return PACKAGES[name]?.lazy
    ? `let its;\n${moduleOf(names, (each) => `(...given) => (its ??= ${load}).${each}(...given)`)}`
    : `const its = ${load};\n${moduleOf(names, (each) => `its.${each}`)}`;
}

/** Leaves a mark in the script for each thing that the sources use of a package; what they do not use is shaken off. */
export const markingPlugin: Plugin = packagesPlugin(async (name) => {
  const all = Object.keys((await import(name)) as object);
  return moduleOf(all, (each) => `/* @__PURE__ */ used('${name} ${each}')`);
});

const MARK = /\bused\(["']([\w/]+) (\w+)["']\)/g;

/** What a script that was built with marks uses. */
export function usedIn(marked: string): Used {
  const used = new Map<string, string[]>();
  for (const [, name = '', each = ''] of marked.matchAll(MARK))
    used.set(name, [...(used.get(name) ?? []), each]);
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What any of several scripts uses. */
export function allUsed(scripts: readonly Used[]): Used {
  const all = new Map<string, string[]>();
  for (const [name, each] of scripts.flatMap((used) => [...used]))
    all.set(name, [...new Set([...(all.get(name) ?? []), ...each])]);
  return all;
}
