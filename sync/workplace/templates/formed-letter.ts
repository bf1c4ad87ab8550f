// A filled letter as its form is judged: paragraphs with size and style, up to the signature.
import { decodeUtf8 } from '#docx/base/utf8';
import { readZip, storing, unpack } from '#docx/base/zip';

export interface Paragraph {
  readonly text: string;
  /** In points, of every run. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
}

/** A letter up to its signature; what follows is an annex with a form of its own. */
export interface FormedLetter {
  /** “BC-UBND”; null for what is signed without a symbol of its own (công văn, slips). */
  readonly symbol: string | null;
  readonly xml: string;
  readonly paragraphs: readonly Paragraph[];
}

export function formedLetter(docx: Uint8Array, symbol: string | null): FormedLetter {
  const entry = readZip(docx).find(({ name }) => name === 'word/document.xml');
  const xml = entry === undefined ? '' : decodeUtf8(unpack(entry, storing));
  const end = xml.indexOf('</w:tbl>', xml.indexOf('Nơi nhận:'));
  const own = end < 0 ? xml : xml.slice(0, end);
  // A ruled table has a size of its own.
  const written = own.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*?<w:tblBorders>.*?<\/w:tbl>/gs, '');
  const paragraphs = [...written.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => paragraphOf(one));
  return { symbol, xml: own, paragraphs: paragraphs.filter(({ text }) => text.trim() !== '') };
}

function paragraphOf(xml: string): Paragraph {
  const runs = [...xml.matchAll(/<w:r[ >].*?<\/w:r>/gs)].filter(([run]) => run.includes('<w:t'));
  const all = (mark: RegExp): boolean => runs.length > 0 && runs.every(([run]) => mark.test(run));
  return {
    text: runs
      .map(([run]) => [...run.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
      .join('')
      .replace(/&amp;/g, '&'),
    sizes: runs.map(([run]) => Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1] ?? 28) / 2),
    bold: all(/<w:b(?: w:val="(?:1|true)")?\/>/),
    italic: all(/<w:i(?: w:val="(?:1|true)")?\/>/),
    centred: xml.includes('<w:jc w:val="center"/>'),
  };
}
