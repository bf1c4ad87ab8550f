// The templates as they lie on disk, each record id → text.
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

const KINDS = {
  letters: { folder: 'letters', ending: '.hbs' },
  letterPartials: { folder: 'letters/partials', ending: '.hbs' },
  mails: { folder: 'mails', ending: '.hbs' },
  texts: { folder: 'texts', ending: '' },
  // For print by a command of this machine; the script has none of them.
  prints: { folder: 'prints', ending: '.hbs' },
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
    prints: await read('prints'),
  };
}

/** What every letter and every mail is, by its id. */
export interface TemplateKinds {
  readonly letters: object;
  readonly mails: object;
}

/** A template and its line in the catalogue go together: one without the other is refused by name. */
export function requireKinds(templates: Templates, kinds: TemplateKinds): void {
  for (const of of ['letters', 'mails'] as const) {
    const [files, ids] = [Object.keys(templates[of]), Object.keys(kinds[of])];
    const path = (id: string): string => `templates/${KINDS[of].folder}/${id}${KINDS[of].ending}`;
    const alone = [
      ...files.filter((id) => !ids.includes(id)).map((id) => `${path(id)} không có trong danh mục`),
      ...ids
        .filter((id) => !files.includes(id))
        .map((id) => `danh mục có “${id}” mà thiếu ${path(id)}`),
    ];
    if (alone.length > 0) throw new Error(`Mẫu và danh mục không khớp: ${alone.join('; ')}.`);
  }
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
