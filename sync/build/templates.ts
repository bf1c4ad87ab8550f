// The templates as they lie on disk, each record id → text.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

const KINDS = {
  letters: { folder: 'letters', ending: '.hbs' },
  letterPartials: { folder: 'letters/partials', ending: '.hbs' },
  mails: { folder: 'mails', ending: '.hbs' },
  texts: { folder: 'texts', ending: '' },
} as const;

export type Templates = Record<keyof typeof KINDS, Record<string, string>>;

/** Reads every template below `root`; ids are file names without their ending, in code-unit order. */
export async function readTemplates(root: string): Promise<Templates> {
  const read = async (kind: keyof typeof KINDS) =>
    readFolder(join(root, KINDS[kind].folder), KINDS[kind].ending);
  return {
    letters: await read('letters'),
    letterPartials: await read('letterPartials'),
    mails: await read('mails'),
    texts: await read('texts'),
  };
}

async function readFolder(folder: string, ending: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const texts: Record<string, string> = {};
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    texts[parse(name).name] = text.replace(/\r\n/g, '\n').normalize('NFC');
  }
  return texts;
}
