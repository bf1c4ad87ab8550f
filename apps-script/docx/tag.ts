// One `{{…}}` of a template: what it says, read from Handlebars' own syntax tree.
import { Handlebars } from './handlebars.ts';
import type { Problem, ProblemCode } from './problem.ts';

export type BlockName = 'if' | 'unless' | 'each';

/** A field as named in a tag; `up` counts leading `../`. */
export interface FieldPath {
  readonly name: string;
  readonly up: number;
}

export type TagRole =
  | { readonly role: 'field'; readonly field: FieldPath }
  | { readonly role: 'open'; readonly block: BlockName; readonly field: FieldPath }
  | { readonly role: 'else'; readonly block: BlockName | null; readonly field: FieldPath | null }
  | { readonly role: 'close'; readonly block: string }
  | { readonly role: 'nothing' };

/** Where a tag stands, for the messages. */
export interface Place {
  readonly part: string;
  readonly paragraph: number;
}

export type Tag = TagRole & Place & { readonly raw: string };

export const problemAt = (
  at: Place & { readonly raw: string },
  code: ProblemCode,
  what: string,
): Problem => ({
  code,
  message: `${at.part}, đoạn ${at.paragraph}, thẻ ${at.raw}: ${what} [${code}]`,
  tag: at.raw,
  paragraph: at.paragraph,
});

/** Inside braces an editor's help is forgiven: no-break and invisible characters, curled quotes, split accents. */
function forgive(inside: string): string {
  return inside
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .normalize('NFC')
    .replace(/^[\s~]+|[\s~]+$/g, '');
}

const BLOCKS: readonly string[] = ['if', 'unless', 'each'];
const isBlock = (name: string): name is BlockName => BLOCKS.includes(name);

const asField = (expression: hbs.AST.Expression): FieldPath | null => {
  if (expression.type !== 'PathExpression') return null;
  const path = expression as hbs.AST.PathExpression;
  const [name, ...deeper] = path.parts;
  return typeof name === 'string' && deeper.length === 0 && !path.data
    ? { name, up: path.depth }
    : null;
};

type Reading = TagRole | { readonly code: ProblemCode; readonly what: string };

const HOW_TO_NAME = 'tên trường viết liền bằng dấu gạch dưới, ví dụ {{tên_đơn_vị}}';

const syntaxError: Reading = {
  code: 'thẻ_sai_cú_pháp',
  what: `không đọc được nội dung trong ngoặc; ${HOW_TO_NAME}.`,
};

function parseOne(source: string): hbs.AST.Statement | null {
  try {
    return Handlebars.parse(source).body[0] ?? null;
  } catch {
    return null;
  }
}

function readBlock(words: string, inverted: 'open' | 'else'): Reading {
  const name = /^\S*/.exec(words)?.[0] ?? '';
  if (!isBlock(name)) {
    return {
      code: 'lệnh_lạ',
      what: `không có lệnh "${name}"; chỉ dùng {{#if …}}, {{#unless …}}, {{#each …}}.`,
    };
  }
  const statement = parseOne(`{{#${words}}}{{/${name}}}`);
  if (statement?.type !== 'BlockStatement') return syntaxError;
  const block = statement as hbs.AST.BlockStatement;
  const parameter = block.params.length === 1 ? block.params[0] : undefined;
  const field = parameter && asField(parameter);
  if (!field)
    return {
      code: 'thẻ_sai_cú_pháp',
      what: `sau "${name}" cần đúng một tên trường; ${HOW_TO_NAME}.`,
    };
  return { role: inverted, block: name, field };
}

function readField(words: string): Reading {
  const statement = parseOne(`{{${words}}}`);
  if (statement?.type !== 'MustacheStatement') return syntaxError;
  const mustache = statement as hbs.AST.MustacheStatement;
  if (mustache.params.length > 0 || mustache.hash !== undefined) {
    return {
      code: 'lệnh_lạ',
      what: `vì có khoảng trắng nên "${words.split(' ')[0] ?? ''}" bị đọc là một lệnh, mà không có lệnh nào tên như vậy; ${HOW_TO_NAME}, hoặc đặt trong ngoặc vuông: {{[${words}]}}.`,
    };
  }
  const field = asField(mustache.path as hbs.AST.Expression);
  if (field) return { role: 'field', field };
  return { code: 'trường_lạ', what: `không có trường này; ${HOW_TO_NAME}.` };
}

function readInside(inside: string): Reading {
  const words = forgive(inside);
  const rest = words.slice(1).trim();
  if (words.startsWith('!')) return { role: 'nothing' };
  if (words.startsWith('{') || words.startsWith('&')) {
    return { code: 'thẻ_thô', what: 'không dùng {{{…}}} hay {{&…}}; hãy viết {{…}}.' };
  }
  if (words.startsWith('>') || words.startsWith('#>')) {
    return {
      code: 'mảnh_ghép',
      what: 'không ghép mảnh văn bản khác ở đây; hãy viết thẳng nội dung.',
    };
  }
  if (words.startsWith('#')) return readBlock(rest, 'open');
  if (words.startsWith('/')) return { role: 'close', block: rest };
  if (words === 'else' || words === '^') return { role: 'else', block: null, field: null };
  if (words.startsWith('else ')) return readBlock(words.slice(5), 'else');
  if (words.startsWith('^')) {
    return { code: 'lệnh_lạ', what: 'không dùng {{^…}}; hãy viết {{#unless …}} … {{/unless}}.' };
  }
  return readField(words);
}

export function readTag(raw: string, place: Place): Tag | Problem {
  const triple = raw.startsWith('{{{');
  const reading = readInside(triple ? raw.slice(2, -2) : raw.replace(/^\{[^{]?\{|\}[^}]?\}$/g, ''));
  const at = { ...place, raw };
  return 'code' in reading ? problemAt(at, reading.code, reading.what) : { ...reading, ...at };
}
