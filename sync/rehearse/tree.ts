// A rehearsal file as a plain tree: every scalar is text, every node knows its line.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

export type Tree = TextNode | ListNode | MapNode;
interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}
interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly line: number;
}
interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly line: number;
}
export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly value: Tree;
}

export interface Problem {
  readonly line: number;
  readonly message: string;
}

type TreeResult =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads YAML 1.2 with the failsafe schema: `0801234560` keeps its zero and `on` stays a word. */
export function readTree(source: string): TreeResult {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lineOf(error.pos[0]),
      message: WORDS[error.code] ?? `không đúng cú pháp YAML (${error.code})`,
    }));
    return { ok: false, problems };
  }
  return { ok: true, tree: convert(document.contents, { document, lineOf, line: 1 }) };
}

const WORDS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'một mục được viết hai lần',
  TAB_AS_INDENT: 'thụt lề bằng phím Tab; đề nghị dùng dấu cách',
  BAD_INDENT: 'thụt lề không đúng, hoặc thiếu dấu đóng ngoặc } hoặc ]',
  MISSING_CHAR: 'thiếu một dấu (ngoặc, nháy, phẩy hoặc hai chấm)',
  FLOW_MAP_MISSING: 'thiếu dấu đóng ngoặc } hoặc ]',
  MULTILINE_IMPLICIT_KEY: 'tên mục không được xuống dòng',
};

interface Here {
  readonly document: Document;
  readonly lineOf: (offset: number) => number;
  /** The line of the nearest node above, for empty values, which stand nowhere. */
  readonly line: number;
}

function convert(node: unknown, here: Here): Tree {
  if (isAlias(node)) return convert(node.resolve(here.document), here);
  const line = lineAt(node, here);
  const inside = { ...here, line };
  if (isMap(node)) {
    const entries = node.items.map((pair): Entry => {
      const key = convert(pair.key, inside);
      const value = convert(pair.value, { ...here, line: key.line });
      return { key: key.kind === 'text' ? key.text : '', line: key.line, value };
    });
    return { kind: 'map', entries, line };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item, inside)), line };
  }
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  return { kind: 'text', text: text.normalize('NFC'), line };
}

function lineAt(node: unknown, here: Here): number {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return here.line;
  return node.range ? here.lineOf(node.range[0]) : here.line;
}
