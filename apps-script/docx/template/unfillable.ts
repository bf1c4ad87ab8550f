// Tags where nothing can be filled: link addresses, field codes, alternative texts, formulas. They are named, never left raw.
import { tagsIn } from '../base/braces.ts';
import type { Problem } from '../base/problem.ts';
import { type Place, problemAt } from '../base/tag.ts';
import { decodeEntities, type XmlElement } from '../base/xml.ts';

const WHAT =
  'ở chỗ này (địa chỉ liên kết, mã trường, chữ thay hình, công thức, biểu đồ) không điền được; hãy gõ thẻ thành chữ trong đoạn văn, hoặc bỏ liên kết.';

const named = (text: string, place: Place): Problem[] =>
  tagsIn(text).map(([raw]) => problemAt({ ...place, raw }, 'thẻ_sai_chỗ', WHAT));

/** Every attribute, and every text outside `w:t`, of a tree whose tags have been pulled. */
export function unfillable(root: XmlElement, part: string): Problem[] {
  let paragraph = 0;
  const walk = (node: XmlElement, codes: string[]): Problem[] => {
    if (node.name === 'w:p') paragraph += 1;
    const place = { part, paragraph };
    const own = node.name === 'w:p' ? [] : codes;
    const inAttributes = /[{｛]/.test(node.attributes)
      ? named(decodeEntities(node.attributes), place)
      : [];
    const inside = node.children.flatMap((child) => {
      if (child.kind === 'element') return walk(child, own);
      if (child.kind === 'text' && node.name !== 'w:t') own.push(child.text);
      return [];
    });
    // A field code may be cut over several runs of its paragraph.
    const inCodes = node.name === 'w:p' || node === root ? named(own.join(''), place) : [];
    return [...inAttributes, ...inside, ...inCodes];
  };
  return walk(root, []);
}

const unquote = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replace(/%7b/gi, '{').replace(/%7d/gi, '}');
  }
};

const SILENT_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/_rels\/[^/]+\.rels$/, 'Địa chỉ liên kết'],
  [/^word\/(?:charts|diagrams)\/[^/]+\.xml$/, 'Biểu đồ'],
  [/^docProps\/[^/]+\.xml$/, 'Thuộc tính tệp'],
];

export const silentPart = (entry: string): string | undefined =>
  SILENT_PARTS.find(([pattern]) => pattern.test(entry))?.[1];

/** Tags of a part that is copied as it is; Word writes the braces of an address as %7B and %7D. */
export const unfillableIn = (xml: string, part: string): Problem[] =>
  xml
    .split(/[<>"]/)
    .filter((piece) => /\{|%7b/i.test(piece))
    .flatMap((piece) => named(decodeEntities(unquote(piece)), { part, paragraph: 0 }));
