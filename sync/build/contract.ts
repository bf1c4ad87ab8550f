// Reads the contract of Google's REST services out of the installed googleapis package (npm run contract).
// Its generated sources are regular text: routes and verbs stand in the .js, parameters and schemas in the .d.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMULATED_METHODS, EMULATED_REQUESTS, OPAQUE_FIELDS } from '../office/contract/emulated.ts';
import type { Contract, MethodContract, Shape } from '../office/contract/contract.ts';
import { without } from '../office/store/without.ts';
import { readInterfaces } from './declarations.ts';

const APIS = { sheets: 'v4', drive: 'v3' } as const;
const TARGET = fileURLToPath(new URL('../office/contract.json', import.meta.url));

interface Api {
  name: string;
  script: string;
  types: string;
  shapes: Record<string, Record<string, Shape>>;
}

/** The contract as JSON text; a test compares it with the committed file. */
export async function buildContract(): Promise<string> {
  const contract: Contract = { methods: {}, others: {}, standard: {}, schemas: {} };
  for (const [name, version] of Object.entries(APIS)) addApi(contract, await load(name, version));
  return `${JSON.stringify(contract, null, 1)}\n`;
}

async function load(name: string, version: string): Promise<Api> {
  const root = dirname(createRequire(import.meta.url).resolve('googleapis/package.json'));
  const base = join(root, 'build/src/apis', name, version);
  const types = await readFile(`${base}.d.ts`, 'utf8');
  const script = await readFile(`${base}.js`, 'utf8');
  return { name, script, types, shapes: readInterfaces(types) };
}

function addApi(contract: Contract, api: Api): void {
  contract.standard[api.name] = without(api.shapes['StandardParameters'] ?? {}, 'auth');
  const wanted: string[] = [];
  for (const { id, resource, method, verb, path, media } of routes(api)) {
    if (!(EMULATED_METHODS as readonly string[]).includes(id)) {
      contract.others[id] = `${verb} ${path}`;
      continue;
    }
    const shape = shapeOfParams(api, resource, method);
    const { requestBody } = shape;
    const params = without(shape, 'requestBody', 'media');
    const answer = answerOf(api, resource, method);
    const entry: MethodContract = { verb, path, params };
    if (media) entry.media = media;
    if (typeof requestBody === 'string') entry.body = requestBody;
    if (answer) entry.answer = answer;
    contract.methods[id] = entry;
    wanted.push(...[entry.body, entry.answer].filter((shape) => shape !== undefined));
  }
  contract.schemas[api.name] = closure(api, wanted);
}

interface Route {
  id: string;
  resource: string;
  method: string;
  verb: string;
  path: string;
  media: string | null;
}

function routes(api: Api): Route[] {
  const found: Route[] = [];
  for (const block of api.script.split(/^ {4}class Resource\$/m).slice(1)) {
    const resource = /^[\w$]+/.exec(block)?.[0] ?? '';
    const methods = block.split(/^ {8}(?=\w+\(paramsOrCallback)/m).slice(1);
    for (const text of methods) {
      const method = /^\w+/.exec(text)?.[0] ?? '';
      const path = /url: \(rootUrl \+\s*'([^']+)'/.exec(text)?.[1] ?? '';
      const verb = /method: '(\w+)'/.exec(text)?.[1] ?? '';
      const media = /mediaUrl: \(rootUrl \+\s*'([^']+)'/.exec(text)?.[1] ?? null;
      found.push({
        id: `${api.name}.${spelled(api, resource)}.${method}`,
        resource,
        method,
        verb,
        path,
        media,
      });
    }
  }
  return found;
}

// The class is Resource$Spreadsheets$Developermetadata, what a caller writes is spreadsheets.developerMetadata.
function spelled(api: Api, resource: string): string {
  const parts = resource.split('$');
  const names = parts.map((_, index) => {
    const type = parts.slice(0, index + 1).join('\\$');
    return new RegExp(`(\\w+): Resource\\$${type};`).exec(api.types)?.[1] ?? '';
  });
  return names.join('.');
}

function shapeOfParams(api: Api, resource: string, method: string): Record<string, Shape> {
  const name = `Params$Resource$${resource}$${method[0]?.toUpperCase()}${method.slice(1).toLowerCase()}`;
  const shape = Object.entries(api.shapes).find(
    ([key]) => key.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (!shape) throw new Error(`googleapis: no ${name}`);
  return shape;
}

function answerOf(api: Api, resource: string, method: string): string | null {
  const block = api.types.split(`export class Resource$${resource} {`)[1] ?? '';
  const pattern = new RegExp(
    `^ {8}${method}\\(params\\?: [^)]*\\): Promise<GaxiosResponseWithHTTP2<Schema\\$(\\w+)>>`,
    'm',
  );
  const name = pattern.exec(block)?.[1];
  return name ? `#${name}` : null;
}

function closure(api: Api, roots: string[]): Record<string, Record<string, Shape>> {
  const found: Record<string, Record<string, Shape>> = {};
  const visit = (reference: string): void => {
    const name = reference.slice(1);
    if (name in found) return;
    const shape = api.shapes[`Schema$${name}`];
    if (!shape) throw new Error(`googleapis: no schema ${name}`);
    const cut = prune(name, shape);
    found[name] = cut;
    for (const field of Object.values(cut)) references(field).forEach(visit);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function prune(name: string, shape: Record<string, Shape>): Record<string, Shape> {
  const opaque = (field: string) =>
    name === 'Request'
      ? !(EMULATED_REQUESTS as readonly string[]).includes(field)
      : name === 'Response'
        ? references(shape[field] ?? 'any').some((reference) => reference !== '#AddSheetResponse')
        : (OPAQUE_FIELDS[name] ?? []).includes(field);
  return Object.fromEntries(
    Object.entries(shape).map(([field, type]) => [field, opaque(field) ? '?' : type]),
  );
}

function references(shape: Shape): string[] {
  if (typeof shape === 'string') return shape.startsWith('#') ? [shape] : [];
  return Object.values(shape).flatMap(references);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(TARGET, await buildContract());
