// One part of a DOCX (body, header, footer) as one Handlebars template over its XML.
import { bindFields, type UsedFields } from './bind-fields.ts';
import { pairBlocks } from './blocks.ts';
import { clean } from '../base/clean.ts';
import { isContainer } from '../base/containers.ts';
import type { FieldList, Value } from './field-list.ts';
import { offeredBy } from './find-tags.ts';
import { placeBlocks } from './place-blocks.ts';
import type { Problem } from '../base/problem.ts';
import { pullTags, tagsIn } from './pull-tags.ts';
import { readPart } from '../base/read-part.ts';
import { compileTemplate } from './template.ts';
import { unfillable } from './unfillable.ts';
import { serialize, type XmlElement, XML_DECLARATION } from '../base/xml.ts';

export interface TemplatePart {
  readonly kind: 'template';
  /** `nextNumber` gives each drawing of the letter its number. */
  readonly render: (ready: Record<string, Value>, nextNumber: () => number) => string;
}

type CompiledPart =
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }
  /** No tags: the same for every letter; null where the part may stay byte for byte. */
  | { readonly kind: 'fixed'; readonly xml: string | null }
  | TemplatePart;

/** Where a paragraph may be missing once the blocks are filled. Illegal in XML, so no value can hold it. */
const SEAM = '\u0001';
const PARAGRAPH = '<w:p/>';

const PARAGRAPH_ENDS = /<\/w:p>$|<w:p(?: [^<>]*)?\/>$/;
const NEEDS_PARAGRAPH = /^<\/w:(?:tc|hdr|ftr|txbxContent|footnote|endnote)>/;

/** A cell, header or note keeps a paragraph; two tables stay two; a table left without rows goes. */
function mend(rendered: string): string {
  if (!rendered.includes(SEAM)) return rendered;
  const pieces = rendered.split(SEAM).filter((piece) => piece !== '');
  const done: string[] = [];
  pieces.forEach((piece, index) => {
    const before = done[index - 1] ?? '';
    const endsTable = before.endsWith('</w:tbl>');
    if (endsTable && /^<w:(?:tbl|sectPr)\b/.test(piece)) done.push(PARAGRAPH + piece);
    else if (NEEDS_PARAGRAPH.test(piece) && !PARAGRAPH_ENDS.test(before)) {
      done.push(PARAGRAPH + piece);
    } else if (piece.startsWith('</w:tbl>') && !before.endsWith('</w:tr>')) {
      done[index - 1] = before.slice(0, before.lastIndexOf('<w:tbl>'));
      done.push(PARAGRAPH + piece.slice('</w:tbl>'.length));
    } else done.push(piece);
  });
  return done.join('');
}

/** Where a drawing's own number stands: a loop repeats the drawing, and no two may bear one number. */
export const NUMBER = '\u0002';
const NUMBERS = new RegExp(NUMBER, 'g');

function freeNumbers(node: XmlElement): void {
  for (const child of node.children) {
    if (child.kind !== 'element') continue;
    if (/(?:^|:)docPr$/.test(child.name))
      child.attributes = child.attributes.replace(
        /(\sid\s*=\s*)(?:"[^"]*"|'[^']*')/,
        `$1"${NUMBER}"`,
      );
    freeNumbers(child);
  }
}

const AS_IT_IS = { literal: (text: string) => text, tag: () => '' };

/** What is not a tag must never be read as one. */
const literal = (text: string): string => text.replace(/\{/g, '&#123;').replace(/\\/g, '&#92;');

function toTemplate(root: XmlElement, fields: FieldList, used: UsedFields) {
  const { written, problems } = bindFields(root, { fields, used });
  const source = serialize(root, {
    literal,
    tag: (node) => {
      const seam = isContainer(node.parent) || node.parent?.name === 'w:tbl' ? SEAM : '';
      return (written.get(node) ?? '') + (node.tag.role === 'field' ? '' : seam);
    },
  });
  return { source: XML_DECLARATION + source, problems };
}

/** Values are escaped and checked before they come here; white space is the document's. */
const AS_PREPARED = { keepLines: true, missing: () => '' };

/** `used` collects the fields over all parts of a letter. */
export function compilePart(
  xml: string,
  options: { part: string; fields: FieldList; used: UsedFields },
): CompiledPart {
  const root = readPart(xml);
  const asRead = serialize(root, AS_IT_IS);
  clean(root);
  const found = [
    ...pullTags(root, options.part, offeredBy(options.fields)),
    ...unfillable(root, options.part),
  ];
  const tags = tagsIn(root);
  if (tags.length === 0 && found.length === 0) {
    const cleaned = serialize(root, AS_IT_IS);
    return { kind: 'fixed', xml: cleaned === asRead ? null : XML_DECLARATION + cleaned };
  }
  const { blocks, problems: unpaired } = pairBlocks(tags);
  freeNumbers(root);
  const placed = unpaired.length > 0 ? [] : placeBlocks(blocks);
  const { source, problems: unbound } = toTemplate(root, options.fields, options.used);
  const problems = [...found, ...unpaired, ...placed, ...unbound];
  if (problems.length > 0) return { kind: 'faulty', problems };
  const template = compileTemplate(source, AS_PREPARED);
  return {
    kind: 'template',
    render: (ready, nextNumber) =>
      mend(template(ready)).replace(NUMBERS, () => String(nextNumber())),
  };
}
