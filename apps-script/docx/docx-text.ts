// The text of a DOCX as a person reads it: body only, NFC, paragraphs on lines, cells apart by tabs.
import { clean } from './base/clean.ts';
import { decodeXml, readPart } from './base/read-part.ts';
import type { XmlElement } from './base/xml.ts';
import { readZip, storing, unpack } from './base/zip.ts';

const inline = (node: XmlElement): string =>
  node.children
    .map((child) => {
      if (child.kind !== 'element')
        return child.kind === 'text' && node.name === 'w:t' ? child.text : '';
      if (child.name === 'w:tab') return node.name === 'w:r' ? '\t' : '';
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:noBreakHyphen') return '-';
      return inline(child);
    })
    .join('');

const named = (node: XmlElement, names: readonly string[]): XmlElement[] =>
  node.children.filter(
    (child): child is XmlElement => child.kind === 'element' && names.includes(child.name),
  );

/** The blocks of a body or a cell, each one or more lines. */
const blocks = (node: XmlElement): string =>
  named(node, ['w:p', 'w:tbl'])
    .map((child) => (child.name === 'w:p' ? inline(child) : rows(child)))
    .join('\n');

const rows = (table: XmlElement): string =>
  named(table, ['w:tr'])
    .map((row) => named(row, ['w:tc']).map(blocks).join('\t'))
    .join('\n');

export function docxText(docx: Uint8Array): string {
  const entry = readZip(docx).find(({ name }) => /^word\/document\d*\.xml$/.test(name));
  if (!entry) throw new Error('DOCX: no word/document.xml');
  const root = readPart(decodeXml(unpack(entry, storing)));
  clean(root);
  return named(root, ['w:body']).map(blocks).join('\n').normalize('NFC');
}
