// A template DOCX compiled once, then filled letter by letter.
import { BODY_PART, type UsedFields } from './bind-fields.ts';
import { isCommentPart, MENTIONS, withoutComments } from '../base/clean.ts';
import { compilePart, type TemplatePart } from './compile-part.ts';
import type { DataOf, FieldList, Values } from './field-list.ts';
import { Pictures } from './pictures.ts';
import type { Problem } from '../base/problem.ts';
import { decodeXml } from '../base/read-part.ts';
import { silentPart, unfillableIn } from './unfillable.ts';
import { encodeUtf8 } from '../base/utf8.ts';
import { prepareValues } from './values.ts';
import {
  pack,
  readZip,
  storing,
  unpack,
  writeZip,
  type ZipCodec,
  type ZipEntry,
} from '../base/zip.ts';

export type CompiledLetter<F extends FieldList> =
  | {
      readonly ok: true;
      /** The fields the template uses, with those of loops inside them. */
      readonly used: UsedFields;
      /** A DOCX; throws `LetterError` naming the fields that have no value. */
      readonly fill: (data: DataOf<F>) => Uint8Array;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, BODY_PART],
  [/^word\/header\d*\.xml$/, 'Đầu trang'],
  [/^word\/footer\d*\.xml$/, 'Chân trang'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'Chú thích'],
];

const partName = (entry: string): string | undefined =>
  PARTS.find(([pattern]) => pattern.test(entry))?.[1];

type Piece = ZipEntry | { readonly name: string; readonly render: TemplatePart['render'] };

/** The numbers that drawings bear, each to be unique in the letter. */
const drawingNumbers = (xml: string): number[] =>
  [...xml.matchAll(/<(?:\w+:)?docPr\b[^>]*?\sid\s*=\s*["'](\d{1,9})["']/g)].map(([, id]) =>
    Number(id),
  );

const broken = (why: string): Problem => ({
  code: 'tệp_hỏng',
  message: `Tệp mẫu không phải là văn bản DOCX đọc được (${why}); hãy tải lại mẫu từ Google Tài liệu. [tệp_hỏng]`,
  tag: '',
  paragraph: 0,
});

function compileEntries(entries: readonly ZipEntry[], fields: FieldList, codec: ZipCodec) {
  const used: UsedFields = {};
  const problems: Problem[] = [];
  const hasComments = entries.some(({ name }) => isCommentPart(name));
  const textOf = (entry: ZipEntry) => decodeXml(unpack(entry, codec));
  let highest = 0;
  const pieces = entries.flatMap((entry): Piece[] => {
    const { name } = entry;
    if (isCommentPart(name)) return [];
    const silent = silentPart(name);
    if (silent !== undefined) problems.push(...unfillableIn(textOf(entry), silent));
    if (
      hasComments &&
      (name === '[Content_Types].xml' || /^word\/_rels\/document\d*\.xml\.rels$/.test(name))
    ) {
      return [pack(name, encodeUtf8(withoutComments(textOf(entry))), codec)];
    }
    const part = partName(name);
    if (part === undefined) return [entry];
    const xml = textOf(entry);
    highest = Math.max(highest, ...drawingNumbers(xml));
    const compiled = compilePart(xml, { part, fields, used });
    if (compiled.kind === 'template') return [{ name, render: compiled.render }];
    if (compiled.kind === 'fixed') {
      return [compiled.xml === null ? entry : pack(name, encodeUtf8(compiled.xml), codec)];
    }
    problems.push(...compiled.problems);
    return [];
  });
  return { pieces, used, problems, highest };
}

/** Every fault of the template is reported together, before any letter is made. */
export function compileLetter<const F extends FieldList>(
  docx: Uint8Array,
  fields: F,
  codec: ZipCodec = storing,
): CompiledLetter<F> {
  let compiled: ReturnType<typeof compileEntries>;
  try {
    const entries = readZip(docx);
    if (!entries.some(({ name }) => partName(name) === BODY_PART)) {
      return { ok: false, problems: [broken('thiếu phần thân văn bản')] };
    }
    compiled = compileEntries(entries, fields, codec);
  } catch (error) {
    return {
      ok: false,
      problems: [broken(error instanceof Error ? error.message : String(error))],
    };
  }
  const { pieces, used, problems, highest } = compiled;
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    used,
    fill: (data) => {
      const pictures = new Pictures();
      const ready = prepareValues(data as Values, used, pictures.draw);
      let number = highest;
      const nextNumber = () => (number += 1);
      const filled = pieces.map((piece) => {
        if ('render' in piece)
          return pack(piece.name, encodeUtf8(piece.render(ready, nextNumber)), codec);
        return pictures.any && MENTIONS.test(piece.name)
          ? pack(piece.name, pictures.mention(piece.name, decodeXml(unpack(piece, codec))), codec)
          : piece;
      });
      return writeZip([
        ...filled,
        ...pictures.parts().map(({ name, bytes }) => pack(name, bytes, codec)),
      ]);
    },
  };
}
