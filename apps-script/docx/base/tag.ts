// One `{{…}}` of a template: what it says, read from Handlebars' own syntax tree.
import Handlebars from 'handlebars';
import { insideOf } from './braces.ts';
import type { Problem, ProblemCode } from './problem.ts';

type BlockName = 'if' | 'unless' | 'each';

/** What to say of a tag, and its code. */
interface Fault {
  readonly code: ProblemCode;
  readonly what: string;
}

/** A field as named in a tag; `up` counts leading `../`; `otherwise` is said where no field bears a name of several words. */
export interface FieldPath {
  readonly name: string;
  readonly up: number;
  readonly otherwise?: Fault;
}

type TagRole =
  | { readonly role: 'field'; readonly field: FieldPath }
  | { readonly role: 'open'; readonly block: BlockName; readonly field: FieldPath }
  | { readonly role: 'else'; readonly block: BlockName | null; readonly field: FieldPath | null }
  | { readonly role: 'close'; readonly block: string }
  | { readonly role: 'nothing' };

/** Where a tag stands, for the messages; paragraph 0 where a part has none. */
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
  message: `${at.part}${at.paragraph > 0 ? `, đoạn ${at.paragraph}` : ''}, thẻ ${at.raw}: ${what} [${code}]`,
  tag: at.raw,
  paragraph: at.paragraph,
});

const BLOCKS: readonly string[] = ['if', 'unless', 'each'];
const isBlock = (name: string): name is BlockName => BLOCKS.includes(name);

type Path = hbs.AST.PathExpression;

const isPath = (expression: hbs.AST.Expression): expression is Path =>
  expression.type === 'PathExpression' && !(expression as Path).data;

const joined = (path: Path): string => path.parts.join('.');

/** A name, also one of several words, which Handlebars reads as a command with parameters. */
function asField(words: readonly hbs.AST.Expression[], otherwise: Fault): FieldPath | null {
  const [first, ...others] = words;
  if (!first || !isPath(first)) return null;
  if (others.length === 0) {
    const [name, ...deeper] = first.parts;
    return name !== undefined && deeper.length === 0 ? { name, up: first.depth } : null;
  }
  if (!others.every((word) => isPath(word) && word.depth === 0)) return null;
  return { name: [first, ...(others as Path[])].map(joined).join(' '), up: first.depth, otherwise };
}

type Reading = TagRole | Fault;

const HOW_TO_NAME = 'tên trường viết liền bằng dấu gạch dưới, ví dụ {{tên_đơn_vị}}';

const syntaxError: Fault = {
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
  const typed = /^\S*/.exec(words)?.[0] ?? '';
  const name = typed.toLowerCase();
  if (!isBlock(name)) {
    return {
      code: 'lệnh_lạ',
      what: `không có lệnh "${typed}"; chỉ dùng {{#if …}}, {{#unless …}}, {{#each …}}.`,
    };
  }
  const statement = parseOne(`{{#${name}${words.slice(typed.length)}}}{{/${name}}}`);
  if (statement?.type !== 'BlockStatement') return syntaxError;
  const block = statement as hbs.AST.BlockStatement;
  const otherwise: Fault = {
    code: 'thẻ_sai_cú_pháp',
    what: `sau "${name}" cần đúng một tên trường; ${HOW_TO_NAME}.`,
  };
  const field = block.hash === undefined ? asField(block.params, otherwise) : null;
  return field ? { role: inverted, block: name, field } : otherwise;
}

function readField(words: string): Reading {
  const statement = parseOne(`{{${words}}}`);
  if (statement?.type !== 'MustacheStatement') return syntaxError;
  const mustache = statement as hbs.AST.MustacheStatement;
  const first = words.split(' ')[0] ?? '';
  const why = isBlock(first.toLowerCase())
    ? `thiếu dấu # trước "${first}": {{#${words}}}.`
    : `vì có khoảng trắng nên "${first}" bị đọc là một lệnh, mà không có lệnh nào tên như vậy; ${HOW_TO_NAME}, hoặc đặt trong ngoặc vuông: {{[${words}]}}.`;
  const otherwise: Fault = { code: 'lệnh_lạ', what: why };
  const path = mustache.path as hbs.AST.Expression;
  const field = mustache.hash === undefined ? asField([path, ...mustache.params], otherwise) : null;
  if (field) return { role: 'field', field };
  if (mustache.params.length > 0 || mustache.hash !== undefined) return otherwise;
  return { code: 'trường_lạ', what: `không có trường này; ${HOW_TO_NAME}.` };
}

function readInside(words: string): Reading {
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
  if (words.startsWith('/')) {
    const first = /^\S*/.exec(rest)?.[0].toLowerCase() ?? '';
    return { role: 'close', block: isBlock(first) ? first : rest };
  }
  if (/^(?:else|\^)$/i.test(words)) return { role: 'else', block: null, field: null };
  const chained = /^else ?((?:if|unless|each)? .*)$/i.exec(words)?.[1];
  if (chained !== undefined) return readBlock(chained.trim(), 'else');
  if (words.startsWith('^')) {
    return { code: 'lệnh_lạ', what: 'không dùng {{^…}}; hãy viết {{#unless …}} … {{/unless}}.' };
  }
  return readField(words);
}

export function readTag(raw: string, place: Place): Tag | Problem {
  const reading = readInside(insideOf(raw));
  const at = { ...place, raw };
  return 'code' in reading ? problemAt(at, reading.code, reading.what) : { ...reading, ...at };
}
