// A template filled along Handlebars' own syntax tree: fields, if, unless, each and else, which is all that a template may say.
import Handlebars from 'handlebars';
import type { Value } from './field-list.ts';

type Scope = Readonly<Record<string, Value | undefined>>;
/** The innermost scope first. */
type Scopes = readonly Scope[];
type Piece = (scopes: Scopes) => string;

interface TemplateOptions {
  /** Whether lines that hold a block's tag alone stay, as in a document, where white space is the author's. */
  readonly keepLines: boolean;
  /** What stands where a field has no value. */
  readonly missing: (field: string) => string;
}

/** Values go in as they are. Throws on what Handlebars cannot read or the check of a template should have refused. */
export function compileTemplate(source: string, options: TemplateOptions): (data: Scope) => string {
  const tree = Handlebars.parse(source, { ignoreStandalone: options.keepLines });
  const fill = programOf(tree, options);
  return (data) => fill([data]);
}

function programOf(program: hbs.AST.Program | undefined, options: TemplateOptions): Piece {
  const pieces = (program?.body ?? []).map((statement) => pieceOf(statement, options));
  return (scopes) => {
    let said = '';
    for (const piece of pieces) said += piece(scopes);
    return said;
  };
}

function pieceOf(statement: hbs.AST.Statement, options: TemplateOptions): Piece {
  switch (statement.type) {
    case 'ContentStatement': {
      const { value } = statement as hbs.AST.ContentStatement;
      return () => value;
    }
    case 'CommentStatement':
      return () => '';
    case 'MustacheStatement': {
      const { path, params, hash } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0 || hash !== undefined) throw unreadable(statement);
      const [name, look] = lookUp(path);
      return (scopes) => String(look(scopes) ?? options.missing(name));
    }
    case 'BlockStatement':
      return blockOf(statement as hbs.AST.BlockStatement, options);
    default:
      throw unreadable(statement);
  }
}

function blockOf(block: hbs.AST.BlockStatement, options: TemplateOptions): Piece {
  const [argument] = block.params;
  if (argument === undefined || block.params.length > 1 || block.hash !== undefined)
    throw unreadable(block);
  const [, look] = lookUp(argument);
  const body = programOf(block.program, options);
  const otherwise = programOf(block.inverse, options);
  switch (block.path.original) {
    case 'if':
      return (scopes) => (holds(look(scopes)) ? body : otherwise)(scopes);
    case 'unless':
      return (scopes) => (holds(look(scopes)) ? otherwise : body)(scopes);
    case 'each':
      return (scopes) => {
        const list = look(scopes);
        if (!Array.isArray(list) || list.length === 0) return otherwise(scopes);
        return list.map((item: Scope) => body([item, ...scopes])).join('');
      };
    default:
      throw unreadable(block);
  }
}

/** An empty list is no, as in Handlebars. */
const holds = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const owns = (scope: Scope, name: string): boolean =>
  Object.prototype.hasOwnProperty.call(scope, name);

/** A name, and its value in the scope that it is looked for in. */
function lookUp(expression: hbs.AST.Expression): [string, (scopes: Scopes) => Value | undefined] {
  const { type, data, depth, parts } = expression as hbs.AST.PathExpression;
  const [name, ...deeper] = type === 'PathExpression' ? parts : [];
  if (name === undefined || deeper.length > 0 || data) throw unreadable(expression);
  return [
    name,
    (scopes) => {
      const scope = scopes[depth];
      return scope !== undefined && owns(scope, name) ? scope[name] : undefined;
    },
  ];
}

const unreadable = ({ type, loc }: hbs.AST.Node): Error =>
  new Error(`Mẫu có ${type} không dùng được ở dòng ${loc.start.line}.`);
