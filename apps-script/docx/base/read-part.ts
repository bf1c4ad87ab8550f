// A part of a DOCX as a tree in the names this code knows, whatever encoding and namespace prefix it was written in.
import { decodeUtf8 } from './utf8.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** Transitional and strict WordprocessingML. */
const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)["']/g;
const ATTRIBUTE = /(\s)([^\s=:"']+)(:[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))/g;

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const codes: number[] = [];
    for (let i = at; i < at + 8192 && i + 1 < bytes.length; i += 2)
      codes.push((bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8));
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** UTF-8 or UTF-16 (an XML part begins with a mark or with "<"), without the mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = second === 0 || (first === 0xff && second === 0xfe);
  const big = first === 0 || (first === 0xfe && second === 0xff);
  const text = little || big ? decodeUtf16(bytes, little ? 0 : 1) : decodeUtf8(bytes);
  return text.replace(/^\ufeff/, '');
}

type Scope = ReadonlyMap<string, string>;

function rename(node: XmlElement, outer: Scope): void {
  const declared = [...node.attributes.matchAll(DECLARATION)];
  const scope: Scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(([, prefix, uri]) => [prefix ?? '', uri ?? ''] as const),
        ]);
  const isWord = (prefix: string) => WORD.test(scope.get(prefix) ?? '');
  const [prefix, local] = node.name.includes(':') ? node.name.split(':') : ['', node.name];
  if (isWord(prefix ?? '')) node.name = `w:${local ?? ''}`;
  node.attributes = node.attributes.replace(
    ATTRIBUTE,
    (whole: string, blank: string, before: string, rest: string) =>
      isWord(before) ? `${blank}w${rest}` : whole,
  );
  for (const child of node.children) if (child.kind === 'element') rename(child, scope);
}

/** The prefix `w:` is custom, not law: a file may bind another one, or none, to Word's namespace. */
export function readPart(xml: string): XmlElement {
  const root = parseXml(xml);
  const declared = [...xml.matchAll(DECLARATION)];
  const foreign = declared.find(([, prefix, uri = '']) => prefix !== 'w' && WORD.test(uri));
  if (!foreign) return root;
  if (declared.some(([, prefix, uri = '']) => prefix === 'w' && !WORD.test(uri)))
    throw new Error('tiền tố "w" trỏ tới không gian tên khác');
  rename(root, new Map());
  if (!/\sxmlns:w\s*=/.test(root.attributes)) root.attributes += ` xmlns:w="${foreign[2] ?? ''}"`;
  return root;
}
