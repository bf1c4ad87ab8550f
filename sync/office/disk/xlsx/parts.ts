// The parts of an .xlsx, and which of them is which sheet.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { attribute } from './xml.ts';

export type Parts = Record<string, Uint8Array>;

/** No register of ours comes near it; a file that says so is one made to fill the machine. */
const MOST_BYTES = 800 * 1024 * 1024;

/** Throws RangeError for a file that would unpack to more than the machine should hold. */
export function unzipParts(bytes: Uint8Array): Parts {
  let sum = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      if (sum > MOST_BYTES) throw new RangeError(`more than ${MOST_BYTES} bytes`);
      return true;
    },
  });
}

export const textOf = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part === undefined ? '' : strFromU8(part).replace(/^\ufeff/, '');
};
export const setText = (parts: Parts, path: string, text: string): void => {
  parts[path] = strToU8(text);
};

interface WorkbookParts {
  readonly workbook: string;
  readonly rels: string;
  readonly styles: string | null;
  /** A sheet's name → its part. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** Throws where the parts are no workbook. */
export function workbookParts(parts: Parts): WorkbookParts {
  const workbook = relations(parts, '_rels/.rels', '').find(({ type }) =>
    type.endsWith('/officeDocument'),
  )?.target;
  if (workbook === undefined || parts[workbook] === undefined) throw new Error('no workbook');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const related = relations(parts, rels, folder);
  const xml = textOf(parts, workbook);
  const sheets = new Map<string, string>();
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)) {
    const id = attribute(tag, '(?:\\w+:)?id');
    const part = related.find((relation) => relation.id === id)?.target;
    const name = attribute(tag, 'name');
    if (name !== null && part !== undefined) sheets.set(name, part);
  }
  const properties = /<(?:\w+:)?workbookPr\b([^>]*)>/.exec(xml)?.[1] ?? '';
  const date1904 = attribute(properties, 'date1904');
  return {
    workbook,
    rels,
    styles: related.find(({ type }) => type.endsWith('/styles'))?.target ?? null,
    sheets,
    is1904: date1904 === '1' || date1904 === 'true',
  };
}

interface Relation {
  readonly id: string | null;
  readonly type: string;
  readonly target: string;
}

function relations(parts: Parts, path: string, folder: string): Relation[] {
  return [...textOf(parts, path).matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
    ([, tag = '']) => ({
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type') ?? '',
      target: resolved(folder, attribute(tag, 'Target') ?? ''),
    }),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}
