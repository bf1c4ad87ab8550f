// What holds paragraphs and tables: the body, a cell, a header, a text box, a note.
import type { XmlElement } from './xml.ts';

const CONTAINERS = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
]);

export const isContainer = (node: XmlElement | null): boolean =>
  node !== null && CONTAINERS.has(node.name);
