// The product's own sources, parsed: for tests that ask what the code says, not what it does.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '../..');

export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Every .ts file under a folder, declarations left out. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('dist'))
    .sort()
    .map((name) => {
      const path = relative(ROOT, join(ROOT, folder, name))
        .split(sep)
        .join('/');
      const source = read.get(path) ?? sourceAt(path);
      read.set(path, source);
      return source;
    });
}

/** Sources do not change under a process: each is parsed once. */
const read = new Map<string, Source>();

function sourceAt(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** A node and all below it, in the order of the text. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const walk = (one: ts.Node): void => {
    nodes.push(one);
    one.forEachChild(walk);
  };
  walk(node);
  return nodes;
}

export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

const imports = new WeakMap<Source, readonly Import[]>();

/** Static and dynamic imports and re-exports of a file. */
export function importsOf(source: Source): readonly Import[] {
  const found = imports.get(source) ?? importsIn(source);
  imports.set(source, found);
  return found;
}

function importsIn({ tree }: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(tree)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { phaseModifier } = node.importClause ?? {};
      const typesOnly = phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ from: node.moduleSpecifier.text, typesOnly });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument))
        found.push({ from: argument.text, typesOnly: false });
    }
  }
  return found;
}

/** Free identifiers of a file: names it uses that it nowhere declares or imports, members left out. */
export function globalsOf({ tree }: Source): Set<string> {
  const used = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) continue;
    if (ts.isPropertyAssignment(parent) && parent.name === node) continue;
    if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) continue;
    used.add(node.text);
  }
  return used;
}
