// Takes out of a part what never belongs in a letter: content controls, suggestions, comments, bookmarks.
import { isContainer } from './containers.ts';
import {
  childNamed,
  element,
  insertAfter,
  remove,
  replaceWith,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

/** Google Docs wraps runs and whole cells in content controls; suggestions that were accepted keep their text. */
const UNWRAPPED = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
]);

const DROPPED = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:del',
  'w:moveFrom',
  'w:cellDel',
  'w:cellIns',
  'w:numberingChange',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
]);

/** Ids of Word's own that a repeated paragraph must not carry twice. */
const ROW_IDS = /\s+w14:(?:paraId|textId)="[^"]*"/g;

const deletedMark = (node: XmlElement, properties: string): boolean => {
  const props = childNamed(node, properties);
  const mark = properties === 'w:pPr' && props ? childNamed(props, 'w:rPr') : props;
  return (
    mark !== undefined &&
    (childNamed(mark, 'w:del') ?? childNamed(mark, 'w:moveFrom')) !== undefined
  );
};

const isElement = (node: XmlNode | undefined, name: string): boolean =>
  node?.kind === 'element' && node.name === name;

/** A paragraph whose end was deleted runs on into the next one, as it would when the suggestion is accepted. */
function joinToNext(paragraph: XmlElement): void {
  const siblings = paragraph.parent?.children ?? [];
  const at = siblings.indexOf(paragraph);
  const next = siblings[at + 1];
  const own = paragraph.children.filter((child) => !isElement(child, 'w:pPr'));
  if (next?.kind !== 'element' || next.name !== 'w:p') {
    // Before a table an empty paragraph goes, unless it keeps two tables apart.
    const isRag = isElement(next, 'w:tbl') && !isElement(siblings[at - 1], 'w:tbl');
    if (isRag && own.length === 0) remove(paragraph);
    return;
  }
  const properties = childNamed(next, 'w:pPr');
  if (properties) {
    for (const child of own.reverse()) insertAfter(properties, child);
  } else {
    for (const child of own) child.parent = next;
    next.children.unshift(...own);
  }
  remove(paragraph);
}

/** A table of which every row was deleted goes; whatever must hold a paragraph holds one. */
function leaveWhole(node: XmlElement): void {
  if (node.name === 'w:tbl' && !childNamed(node, 'w:tr')) return remove(node);
  if (!isContainer(node) || node.name === 'w:body') return;
  const last = node.children[node.children.length - 1];
  const isWhole = isElement(last, 'w:p') || (node.name !== 'w:tc' && isElement(last, 'w:tbl'));
  if (isWhole) return;
  const paragraph = element('w:p');
  paragraph.parent = node;
  node.children.push(paragraph);
}

/** Drops and unwraps; `ended` collects the paragraphs whose end was deleted. */
function strip(node: XmlElement, ended: XmlElement[]): void {
  // Blanks between elements are a printer's; where a part has text it has no elements beside it.
  if (node.children.some(({ kind }) => kind === 'element'))
    node.children = node.children.filter(({ kind }) => kind !== 'text');
  for (const child of [...node.children]) {
    if (child.kind !== 'element') continue;
    if (DROPPED.has(child.name) || (child.name === 'w:tr' && deletedMark(child, 'w:trPr'))) {
      remove(child);
      continue;
    }
    if (child.name === 'w:p' && deletedMark(child, 'w:pPr')) ended.push(child);
    child.attributes = child.attributes.replace(ROW_IDS, '');
    strip(child, ended);
    if (UNWRAPPED.has(child.name)) replaceWith(child, child.children);
    else if (child.name === 'w:r' && isBareRun(child)) remove(child);
    else leaveWhole(child);
  }
}

/** Paragraphs are joined last, when nothing that is no text stands between them any more. */
export function clean(root: XmlElement): void {
  const ended: XmlElement[] = [];
  strip(root, ended);
  for (const paragraph of ended) joinToNext(paragraph);
}

/** A run that held only a comment's anchor, or nothing. */
const isBareRun = (run: XmlElement): boolean =>
  run.children.every((child) => child.kind === 'element' && child.name === 'w:rPr');

const COMMENT_PART = /^word\/(?:comments\w*|people)\.xml$/;

/** The parts that tell of others: of the body's comments, its pictures. */
export const MENTIONS = /^(?:\[Content_Types\]\.xml|word\/_rels\/document\d*\.xml\.rels)$/;

export const isCommentPart = (name: string): boolean => COMMENT_PART.test(name);

/** [Content_Types].xml or the document's relationships, without the comments. */
export function withoutComments(xml: string): string {
  return xml
    .replace(/<Override\b[^>]*PartName="\/word\/(?:comments\w*|people)\.xml"[^>]*?\/>/g, '')
    .replace(/<Relationship\b[^>]*Target="(?:\/word\/)?(?:comments\w*|people)\.xml"[^>]*?\/>/g, '');
}
