// What fills the bundle, room by room and package by package, and the licences that its packages ask to be carried along.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Bytes in the bundle by room (`apps-script/jobs`) or package (`zod`), the largest first. */
export function partsOf({ outputs }: Metafile): Record<string, number> {
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const part = packageOf(path) ?? roomOf(path);
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  return Object.fromEntries([...parts].sort(([, a], [, b]) => b - a));
}

/** The package a source belongs to; what is loaded when first called says so in its namespace. */
const packageOf = (path: string): string | null =>
  /^lazy:(.+)$/.exec(path)?.[1] ??
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ??
  null;

const roomOf = (path: string): string =>
  /(?:^|\/)(apps-script\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? path;

/** The packages of a bundle. */
export const packagesIn = (metafile: Metafile): string[] =>
  Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => packageOf(path) ?? [])
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();

/** One comment with name, version and licence text of each package, as their licences demand of every copy. */
export async function noticesOf(packages: readonly string[], modules: string): Promise<string> {
  const notices = await Promise.all(packages.map((name) => noticeOf(name, modules)));
  return notices.length === 0 ? '' : `/*\n${notices.join('\n\n')}\n*/\n`;
}

async function noticeOf(name: string, modules: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
  const version =
    typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '';
  const licence = await readFile(join(modules, name, 'LICENSE'), 'utf8');
  return `${name} ${version}\n${licence.replace(/\r\n/g, '\n').replaceAll('*/', '* /').trim()}`;
}
