// The resource file: everything that is text and not code, in one page that no HTML reader can change.
import { createHash } from 'node:crypto';
import type { Plugin } from 'esbuild';
import { LETTERS_ABOUT, MAILS_ABOUT } from '#letters/about';
import { LOOP_ABOUT } from '#letters/shared/about';
import type { Templates } from './templates.ts';

/** Without its ending, as HtmlService asks for it. */
export const RESOURCE_FILE = 'tai-nguyen';

export interface ResourcePage {
  readonly text: string;
  /** Of what stands between the marks. */
  readonly hash: string;
}

const LINE = /.{1,100}/g;

/** Base64 between two marks: letters, digits, + / = and line breaks, nothing that HTML reads as its own. */
export function resourcePage(templates: Templates): ResourcePage {
  const fields = { letters: LETTERS_ABOUT, mails: MAILS_ABOUT, loops: LOOP_ABOUT };
  const packed = Buffer.from(JSON.stringify({ ...templates, fields })).toString('base64');
  const lines = packed.match(LINE) ?? [];
  return {
    text: [`${RESOURCE_FILE}:`, ...lines, ':het', ''].join('\n'),
    hash: createHash('sha256').update(packed).digest('hex'),
  };
}

/** Resolves `import … from 'resources:stamp'` to the page's name and hash. */
export function stampPlugin({ hash }: ResourcePage): Plugin {
  const stamp = JSON.stringify({ file: RESOURCE_FILE, hash });
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
