// Changes of a few words in a document that people have worked on; all else stays as they left it.
import { clean, isCommentPart, MENTIONS, withoutComments } from './base/clean.ts';
import { decodeXml, readPart } from './base/read-part.ts';
import { encodeUtf8 } from './base/utf8.ts';
import { descendants, remove, serialize, XML_DECLARATION, type XmlElement } from './base/xml.ts';
import { pack, readZip, storing, unpack, writeZip } from './base/zip.ts';

interface Edit {
  /** Global: every place it matches, each within one paragraph. */
  readonly find: RegExp;
  readonly put: string;
}

const BODY = /^word\/(?:document|header|footer)\d*\.xml$/;
const AS_IT_IS = { literal: (text: string) => text, tag: () => '' };

const textOf = (holder: XmlElement): string =>
  holder.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

function setText(holder: XmlElement, text: string): void {
  holder.children = [{ kind: 'text', text, parent: holder }];
  holder.attributes = ' xml:space="preserve"';
}

/** Words that several runs hold stand in the first of them afterwards, as it is formatted. */
function replaceIn(holders: readonly XmlElement[], { find, put }: Edit): void {
  const whole = holders.map(textOf).join('');
  for (const match of [...whole.matchAll(find)].reverse()) {
    const from = match.index;
    const to = from + match[0].length;
    let at = 0;
    let isFirst = true;
    for (const holder of holders) {
      const text = textOf(holder);
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
      at += text.length;
      if (start >= end) continue;
      const words = isFirst ? match[0].replace(find, put) : '';
      setText(holder, text.slice(0, start) + words + text.slice(end));
      isFirst = false;
    }
  }
}

/** A cell or a header keeps its last paragraph, emptied. */
function drop(paragraph: XmlElement): void {
  const beside = paragraph.parent?.children ?? [];
  const isLast = !beside.some(
    (one) => one !== paragraph && one.kind === 'element' && one.name === 'w:p',
  );
  if (isLast) for (const run of descendants(paragraph, 'w:r')) remove(run);
  else remove(paragraph);
}

/** Without comments and suggestions; `dropped`: paragraphs that say nothing else go. */
export function editDocx(
  docx: Uint8Array,
  { edits, dropped }: { readonly edits: readonly Edit[]; readonly dropped: string },
): Uint8Array {
  const entries = readZip(docx);
  const kept = entries.filter(({ name }) => !isCommentPart(name));
  const changed = (xml: string): string => {
    const root = readPart(xml);
    clean(root);
    for (const paragraph of descendants(root, 'w:p')) {
      const holders = descendants(paragraph, 'w:t');
      if (holders.map(textOf).join('').trim() === dropped) drop(paragraph);
      else for (const edit of edits) replaceIn(holders, edit);
    }
    return XML_DECLARATION + serialize(root, AS_IT_IS);
  };
  return writeZip(
    kept.map((entry) => {
      const { name } = entry;
      const change = BODY.test(name)
        ? changed
        : MENTIONS.test(name) && kept.length < entries.length
          ? withoutComments
          : null;
      if (change === null) return entry;
      return pack(name, encodeUtf8(change(decodeXml(unpack(entry, storing)))), storing);
    }),
  );
}
