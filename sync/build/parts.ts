// What fills the bundle, room by room and package by package, and the licences that its packages ask to be carried along.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Bytes in the bundle by room (`apps-script/jobs`) or package (`zod`), the largest first. */
export function partsOf(metafiles: readonly Metafile[]): Record<string, number> {
  const parts = new Map<string, number>();
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const part = packageOf(path) ?? roomOf(path);
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  return Object.fromEntries([...parts].sort(([, a], [, b]) => b - a));
}

/** The package a source belongs to; what links the script to one says so in its namespace. */
const packageOf = (path: string): string | null =>
  /^package:(\w+)/.exec(path)?.[1] ??
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ??
  null;

const roomOf = (path: string): string =>
  /(?:^|\/)(apps-script\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? path;

/** The packages of a bundle. */
export const packagesIn = (metafiles: readonly Metafile[]): string[] =>
  metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => packageOf(path) ?? [])
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();

/**
 * One comment with name, version, copyright and licence of each package, as their licences demand of every copy; packages
 * under the same terms share their text.
 */
export async function noticesOf(packages: readonly string[], modules: string): Promise<string> {
  const byTerms = new Map<string, string[]>();
  for (const name of packages) {
    const { holder, terms } = await noticeOf(name, modules);
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), holder]);
  }
  const notices = [...byTerms].map(([terms, holders]) => [...holders, terms].join('\n\n'));
  return notices.length === 0 ? '' : `/*\n${notices.join('\n\n')}\n*/\n`;
}

/** The terms of an MIT licence begin after its copyright line; how their lines are broken does not matter. */
async function noticeOf(name: string, modules: string) {
  const about: unknown = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
  const version =
    typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
  const licence = (await readFile(join(modules, name, 'LICENSE'), 'utf8'))
    .replace(/\r\n/g, '\n')
    .replaceAll('*/', '* /')
    .trim();
  const at = Math.max(0, licence.indexOf('Permission is hereby granted'));
  const paragraphs = licence.slice(at).split(/\n\s*\n/);
  return {
    holder: `${name} ${version}\n${licence.slice(0, at).trim()}`.trim(),
    terms: paragraphs.map((each) => each.replace(/\s+/g, ' ').trim()).join('\n\n'),
  };
}
