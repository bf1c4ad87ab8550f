// Just enough XML for WordprocessingML: a tree whose attributes stay as they were written.
import type { Tag } from './tag.ts';

export type XmlNode = XmlElement | XmlText | XmlTag;

export interface XmlElement {
  readonly kind: 'element';
  name: string;
  /** Everything after the name, as written: ` w:val="24"`. */
  attributes: string;
  children: XmlNode[];
  parent: XmlElement | null;
}
export interface XmlText {
  readonly kind: 'text';
  text: string;
  parent: XmlElement | null;
}
/** A `{{…}}` of the template, once it has been found in the text. */
export interface XmlTag {
  readonly kind: 'tag';
  readonly tag: Tag;
  parent: XmlElement | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(#x?)?([0-9a-zA-Z]+);/g,
    (whole, numeric: string | undefined, name: string) => {
      if (numeric === undefined) return ENTITIES[name] ?? whole;
      const code = parseInt(name, numeric === '#' ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));

export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

export const element = (name: string, attributes = '', children: XmlNode[] = []): XmlElement => {
  const made: XmlElement = { kind: 'element', name, attributes, children, parent: null };
  for (const child of children) child.parent = made;
  return made;
};

/** Reads a whole part. Comments and processing instructions are dropped; throws on markup that does not nest. */
export function parseXml(source: string): XmlElement {
  const root = element('');
  let open = root;
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`XML hỏng ở ký tự ${at}`);
    const [, cdata, slash, name, attributes, selfClosing, characters] = match;
    if (name === undefined) {
      const text = cdata ?? (characters === undefined ? '' : decodeEntities(characters));
      if (text !== '' && open !== root) open.children.push({ kind: 'text', text, parent: open });
    } else if (slash) {
      if (open.name !== name || open.parent === null)
        throw new Error(`XML hỏng: </${name}> ở ký tự ${at}`);
      open = open.parent;
    } else {
      const child = element(name, attributes);
      child.parent = open;
      open.children.push(child);
      if (!selfClosing) open = child;
    }
  }
  const top = root.children[0];
  if (open !== root || top?.kind !== 'element') throw new Error('XML hỏng ở cuối');
  top.parent = null;
  return top;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element and all below it, as a copy. */
export function copyOf(node: XmlElement): XmlElement {
  return element(
    node.name,
    node.attributes,
    node.children.map((child) => (child.kind === 'element' ? copyOf(child) : { ...child })),
  );
}

/** `tag` says what to write for a tag; `literal` is applied to everything else. */
export function serialize(
  node: XmlNode,
  options: { tag: (tag: XmlTag) => string; literal: (text: string) => string },
): string {
  if (node.kind === 'text') return options.literal(escapeText(node.text));
  if (node.kind === 'tag') return options.tag(node);
  const start = options.literal(`<${node.name}${node.attributes}`);
  if (node.children.length === 0) return `${start}/>`;
  const inside = node.children.map((child) => serialize(child, options)).join('');
  return `${start}>${inside}</${node.name}>`;
}

const indexIn = (parent: XmlElement, node: XmlNode): number => parent.children.indexOf(node);

/** Puts `nodes` in the place of `node`. */
export function replaceWith(node: XmlNode, nodes: readonly XmlNode[]): void {
  const parent = node.parent;
  if (parent === null) return;
  for (const each of nodes) each.parent = parent;
  parent.children.splice(indexIn(parent, node), 1, ...nodes);
  node.parent = null;
}

export const remove = (node: XmlNode): void => replaceWith(node, []);

export function insertBefore(node: XmlNode, added: XmlNode): void {
  const parent = node.parent;
  if (parent === null) return;
  added.parent = parent;
  parent.children.splice(indexIn(parent, node), 0, added);
}

export function insertAfter(node: XmlNode, added: XmlNode): void {
  const parent = node.parent;
  if (parent === null) return;
  added.parent = parent;
  parent.children.splice(indexIn(parent, node) + 1, 0, added);
}

export const childNamed = (node: XmlElement, name: string): XmlElement | undefined =>
  node.children.find(
    (child): child is XmlElement => child.kind === 'element' && child.name === name,
  );

/** Every element below `node` with this name, in document order. */
export function descendants(node: XmlElement, name: string): XmlElement[] {
  return node.children.flatMap((child) =>
    child.kind !== 'element'
      ? []
      : [...(child.name === name ? [child] : []), ...descendants(child, name)],
  );
}
