// fflate fills its tables when it loads, 16 ms in a fresh context; in the bundle it loads at the first zipped letter.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const USED = ['inflateSync'] as const;

/** Resolves what letters/zip.ts imports from fflate to functions that load the package when first called. `root` has node_modules. */
export function lazyFflate(root: string): Plugin {
  const user = join(root, 'apps-script/docx/zip.ts');
  return {
    name: 'lazy-fflate',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^fflate$/ }, ({ path, importer }) =>
        importer === user ? { path, namespace: 'lazy' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'lazy' }, async () => {
        const inner = await build({
          stdin: { contents: `export { ${USED.join(', ')} } from 'fflate';`, resolveDir: root },
          bundle: true,
          write: false,
          minify: true,
          target: 'es2020',
          logLevel: 'silent',
          format: 'iife',
          globalName: 'fflate',
          legalComments: 'none',
        });
        const load = [
          'let loaded;',
          `function load() { if (!loaded) loaded = (() => { ${inner.outputFiles[0]?.text ?? ''}; return fflate; })(); return loaded; }`,
        ];
        const wrap = USED.map(
          (name) =>
            `export function ${name}(data, options) { return load().${name}(data, options); }`,
        );
        return { contents: [...load, ...wrap].join('\n'), loader: 'js' };
      });
    },
  };
}
