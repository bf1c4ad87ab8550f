// Takes out of a part what never belongs in a letter: content controls, suggestions, comments, bookmarks.
import { childNamed, insertAfter, remove, replaceWith, type XmlElement } from './xml.ts';

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

/** A paragraph whose end was deleted runs on into the next one, as it would when the suggestion is accepted. */
function joinToNext(paragraph: XmlElement): void {
  const siblings = paragraph.parent?.children ?? [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  if (next?.kind !== 'element' || next.name !== 'w:p') return;
  const own = paragraph.children.filter(
    (child) => child.kind !== 'element' || child.name !== 'w:pPr',
  );
  const properties = childNamed(next, 'w:pPr');
  if (properties) {
    for (const child of own.reverse()) insertAfter(properties, child);
  } else {
    for (const child of own) child.parent = next;
    next.children.unshift(...own);
  }
  remove(paragraph);
}

export function clean(node: XmlElement): void {
  for (const child of [...node.children]) {
    if (child.kind !== 'element') continue;
    if (DROPPED.has(child.name) || (child.name === 'w:tr' && deletedMark(child, 'w:trPr'))) {
      remove(child);
      continue;
    }
    const runsOn = child.name === 'w:p' && deletedMark(child, 'w:pPr');
    child.attributes = child.attributes.replace(ROW_IDS, '');
    clean(child);
    if (UNWRAPPED.has(child.name)) replaceWith(child, child.children);
    else if (runsOn) joinToNext(child);
    else if (child.name === 'w:r' && isBareRun(child)) remove(child);
  }
}

/** A run that held only a comment's anchor, or nothing. */
const isBareRun = (run: XmlElement): boolean =>
  run.children.every((child) => child.kind === 'element' && child.name === 'w:rPr');

const COMMENT_PART = /^word\/(?:comments\w*|people)\.xml$/;

export const isCommentPart = (name: string): boolean => COMMENT_PART.test(name);

/** [Content_Types].xml or the document's relationships, without the comments. */
export function withoutComments(xml: string): string {
  return xml
    .replace(/<Override\b[^>]*PartName="\/word\/(?:comments\w*|people)\.xml"[^>]*?\/>/g, '')
    .replace(/<Relationship\b[^>]*Target="(?:\/word\/)?(?:comments\w*|people)\.xml"[^>]*?\/>/g, '');
}
