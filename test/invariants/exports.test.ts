// What a file offers, another file takes: an export that nobody imports is a promise to nobody.
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, sourcesIn, type Source } from './sources.ts';

const product = [...sourcesIn('apps-script'), ...sourcesIn('sync')];
const takers = [...product, ...sourcesIn('bench'), ...sourcesIn('test')];

/** Files whose exports are called from outside: by Google, by the builder in a package's place. */
const ENTRIES = [
  'apps-script/main.ts',
  'apps-script/google/engine.ts',
  'sync/build/no-source-map.ts',
];

function targetOf(path: string, from: string): string | null {
  if (from === '#ward') return 'apps-script/ward.ts';
  const named = /^#(rules|docx|register|letters)\/(.*)$/.exec(from);
  if (named) return `apps-script/${named[1]}/${named[2]}.ts`;
  return from.startsWith('.') ? normalize(join(dirname(path), from)).replaceAll('\\', '/') : null;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** The names a file declares and exports; what it passes on from another file is that file's. */
function exportsOf({ tree }: Source): string[] {
  return tree.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const named = statement as ts.Statement & { readonly name?: ts.Node };
    return named.name !== undefined && ts.isIdentifier(named.name) ? [named.name.text] : [];
  });
}

/** What a file takes from others, as `path name`; `*` for all of a file. */
function takenBy({ path, tree }: Source): string[] {
  const taken: string[] = [];
  for (const node of nodesOf(tree)) {
    const from = specifierOf(node);
    const target = from === null ? null : targetOf(path, from);
    if (target === null) continue;
    for (const name of namesOf(node)) taken.push(`${target} ${name}`);
  }
  return taken;
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteral(argument) ? argument.text : null;
  }
  return null;
}

function namesOf(node: ts.Node): string[] {
  const bindings = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : ts.isExportDeclaration(node)
      ? node.exportClause
      : undefined;
  if (bindings === undefined || ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings))
    return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

const taken = new Set(takers.flatMap(takenBy));

describe('an export', () => {
  it('is imported by another file', () => {
    const idle = product
      .filter(({ path }) => !ENTRIES.includes(path) && !taken.has(`${path} *`))
      .flatMap((source) =>
        exportsOf(source)
          .filter((name) => !taken.has(`${source.path} ${name}`))
          .map((name) => `${source.path}: ${name}`),
      );
    expect(idle).toEqual([]);
  });

  it('is seen where it is taken', () => {
    expect(taken).toContain('apps-script/ward.ts WARD');
    expect(taken).not.toContain('apps-script/ward.ts nobody');
  });
});
