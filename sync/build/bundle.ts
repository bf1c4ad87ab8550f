// Builds what clasp pushes: one script with a real top-level function per entry, the manifest, the pages, the resources.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { LETTERS } from '#letters/catalogue';
import { MAILS } from '#letters/mails/all';
import {
  allUsed,
  buildPackages,
  handedPlugin,
  markingPlugin,
  usedIn,
  type Used,
} from './packages.ts';
import { noticesOf, packagesIn, partsOf } from './parts.ts';
import { roomPlugin, roomsIn, sharingPlugin, takenIn, type Entry } from './rooms.ts';
import { RESOURCE_FILE, resourcePage, stampPlugin } from './resources.ts';
import { readTemplates, requireKinds, type TemplateKinds } from './templates.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GLOBAL = 'ward';
const SOURCES = join(ROOT, 'apps-script');

export interface Bundle {
  code: string;
  manifest: string;
  pages: Record<string, string>;
  /** Bytes of the code by room and package. */
  parts: Record<string, number>;
  /** Bytes of the code that lies in the resource file and is loaded when something is filled. */
  engine: number;
}

/** Very large scripts fail to upload, and every execution reads all of it. */
export const CODE_LIMIT = 460_000;

export interface BundleOptions {
  entry?: string;
  templates?: string;
  kinds?: TemplateKinds;
}

/** Same sources, same bytes. The options are for tests; the product has one entry. */
export async function buildBundle(options: BundleOptions = {}): Promise<Bundle> {
  const templates = await readTemplates(options.templates ?? join(ROOT, 'templates'));
  requireKinds(templates, options.kinds ?? { letters: LETTERS, mails: MAILS });
  const rooms = await Promise.all(
    (await roomsIn(SOURCES)).map(async (room) => ({
      ...room,
      ...(await compile({
        entry: room.entry,
        name: room.name,
        plugins: room.folder === null ? [] : [sharingPlugin(room.folder, SOURCES)],
        sharing: room.folder !== null,
      })),
    })),
  );
  const codes = Object.fromEntries(rooms.map(({ name, code }) => [name, code]));
  const resources = resourcePage(templates, codes);
  const script = await compile({
    entry: { entryPoints: [options.entry ?? join(ROOT, 'apps-script/main.ts')] },
    name: GLOBAL,
    plugins: [stampPlugin(resources), ...rooms.map((room) => roomPlugin(room, SOURCES))],
    alsoUsed: rooms.filter(({ folder }) => folder !== null).map(({ used }) => used),
  });
  const packages = packagesIn([...rooms, script].flatMap(({ metafiles }) => metafiles));
  const notices = await noticesOf(packages, join(ROOT, 'node_modules'));
  return {
    code: `${notices}${script.code}\n${script.names.map(stub).join('\n')}\n`,
    manifest: await readFile(join(ROOT, 'apps-script/appsscript.json'), 'utf8'),
    pages: {
      ...(await readPages(join(ROOT, 'apps-script/pages'))),
      [`${RESOURCE_FILE}.html`]: resources.text,
    },
    parts: partsOf(script.metafiles),
    engine: Buffer.byteLength(Object.values(codes).join('')),
  };
}

/** The files that go up, by their names. */
export const filesOf = ({ code, manifest, pages }: Bundle): Record<string, string> => ({
  'Code.js': code,
  'appsscript.json': manifest,
  ...pages,
});

/** Replaces `dir` by the bundle and returns the names of the files that clasp would push. */
export async function writeBundle(dir: string, bundle: Bundle): Promise<string[]> {
  const files = filesOf(bundle);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return Object.keys(files);
}

export const DIST = join(ROOT, 'apps-script/dist');

// Google finds functions by their top-level definition: a property of the IIFE's result is not enough.
const stub = (name: string) => `function ${name}(){return ${GLOBAL}.${name}.apply(this,arguments)}`;

interface Compiled {
  readonly entry: Entry;
  /** What the script's exports become properties of. */
  readonly name: string;
  readonly plugins: readonly Plugin[];
  /** Whether the script hands it its packages, and then has what this uses of them. */
  readonly sharing?: boolean;
  readonly alsoUsed?: readonly Used[];
}

async function compile({ entry, name, plugins, sharing = false, alsoUsed = [] }: Compiled) {
  const common: BuildOptions & { write: false; metafile: true } = {
    ...entry,
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2020',
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    logOverride: { 'import-is-undefined': 'error' },
    nodePaths: [join(ROOT, 'node_modules')],
  };
  const marked = await build({
    ...common,
    outfile: 'marked.js',
    plugins: [...plugins, markingPlugin],
  });
  const used = usedIn(marked.outputFiles[0]?.text ?? '');
  const packages = await buildPackages(ROOT, allUsed([used, ...alsoUsed]));
  const linked = {
    ...common,
    outfile: 'Code.js',
    plugins: [...plugins, sharing ? handedPlugin : packages.plugin],
  };
  const [plain, short, shortest] = await Promise.all([
    build(linked),
    build({ ...linked, minifySyntax: true, minifyWhitespace: true }),
    // Tells how much each room takes; the script itself is shortened once its functions are named.
    build({ ...linked, minify: true }),
  ]);
  const source = plain.outputFiles[0]?.text ?? '';
  const names = functionNames(source);
  const code = await transform(`${short.outputFiles[0]?.text ?? ''}${naming(names)}`, {
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    format: 'iife',
    globalName: name,
  });
  const exported = Object.values(marked.metafile.outputs)[0]?.exports ?? [];
  return {
    code: `${sharing ? '' : packages.code}${code.code.trimEnd()}`,
    names: [...exported].sort(),
    used,
    taken: takenIn(source),
    metafiles: [shortest.metafile, ...(sharing ? [] : packages.metafiles)],
  };
}

const FUNCTION =
  /^(?:(?:async )?function\*? (\w+)\(|var (\w+) = (?:async )?(?:\([^)]*\)|\w+) => )/gm;

/** The functions that stand on the top level of a script. */
const functionNames = (script: string): string[] =>
  [...script.matchAll(FUNCTION)].map(([, one = '', other = one]) => other);

/** Functions that lose their names to shortening answer to them again, so that a stack in the log can be read. */
const naming = (names: readonly string[]): string =>
  `const named_ = { ${names.join(', ')} };
for (const name in named_) Object.defineProperty(named_[name], 'name', { value: name });`;

async function readPages(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.html'));
  const pages: Record<string, string> = {};
  for (const name of names.sort()) pages[name] = await readFile(join(folder, name), 'utf8');
  return pages;
}
