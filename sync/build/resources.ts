// The resource file: everything that is text and not code, in one page that no HTML reader can change.
import { createHash } from 'node:crypto';
import type { Plugin } from 'esbuild';
import { deflateSync } from 'fflate';
import { buildDocx } from '#docx/build/build-docx';
import { storing, type ZipCodec } from '#docx/base/zip';
import { LETTERS_ABOUT, MAILS_ABOUT } from '#letters/about';
import { LOOP_ABOUT } from '#letters/shared/about';
import { shapeOf } from '#register/setup/shape';
import { ALL_TABS } from '#register/tabs/all';
import type { Templates } from './templates.ts';

/** Without its ending, as HtmlService asks for it. */
export const RESOURCE_FILE = 'tai-nguyen';

interface ResourcePage {
  readonly text: string;
  /** Of what stands between the marks. */
  readonly hash: string;
}

const LINE = /.{1,100}/g;

/** The same bytes on every machine: no zlib of the machine's own. */
const CODEC: ZipCodec = { ...storing, deflate: (data) => deflateSync(data, { level: 9 }) };

/**
 * Base64 between two marks: letters, digits, + / = and line breaks, nothing that HTML reads as its own. A letter's
 * template is the ready document: the script only lays it down.
 */
export function resourcePage(
  { letters, letterPartials, mails, texts }: Templates,
  rooms: Readonly<Record<string, string>>,
): ResourcePage {
  const documents = Object.entries(letters).map(([id, source]) => [
    id,
    Buffer.from(buildDocx(source, letterPartials, CODEC)).toString('base64'),
  ]);
  const fields = { letters: LETTERS_ABOUT, mails: MAILS_ABOUT, loops: LOOP_ABOUT };
  const held = { rooms, letters: Object.fromEntries(documents), mails, texts, fields };
  const packed = Buffer.from(JSON.stringify(held)).toString('base64');
  const lines = packed.match(LINE) ?? [];
  return { text: [`${RESOURCE_FILE}:`, ...lines, ':het', ''].join('\n'), hash: sha256(packed) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Short: it stands before what the script remembers of its tabs. */
const shapeMark = (): string => sha256(JSON.stringify(shapeOf(ALL_TABS))).slice(0, 16);

/** Resolves `import … from 'resources:stamp'` to the page's name and hash, and the mark of the declared tabs. */
export function stampPlugin({ hash }: ResourcePage): Plugin {
  const stamp = JSON.stringify({ file: RESOURCE_FILE, hash, shape: shapeMark() });
  return {
    name: 'resources',
    setup(build) {
      build.onResolve({ filter: /^resources:stamp$/ }, ({ path }) => ({
        path,
        namespace: 'resources',
      }));
      build.onLoad({ filter: /.*/, namespace: 'resources' }, () => ({
        contents: `export const stamp = ${stamp};`,
        loader: 'js',
      }));
    },
  };
}
