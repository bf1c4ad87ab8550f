// An office that tests begin with: made once for the same sources, kept in node_modules/.cache, given back as it was.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { fingerprint } from '../sync/build/fingerprint.js';
import { keptBundle } from '../sync/build/kept-bundle.ts';
import { LocalOffice } from '../sync/office/office.ts';
import type { State } from '../sync/office/store/state.ts';
import { Store } from '../sync/office/store/store.ts';
import { freshOffice } from '../sync/workplace/fresh.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** All that an office is made by. */
const SOURCES = ['apps-script', 'templates', 'sync', 'test/kept-office.ts'];

interface Making {
  readonly name: string;
  /** The files of the tests that `make` lies in. */
  readonly sources: readonly string[];
  readonly make: () => Promise<LocalOffice>;
}

/** What `make` gives, with no execution behind it yet; its executions share a context, as nothing tells them apart. */
export async function keptOffice({ name, sources, make }: Making): Promise<LocalOffice> {
  const { code, pages } = await keptBundle();
  const state = await keptState({ name, sources, make });
  const office = new LocalOffice(new Store(state), { bundle: code, pages });
  office.keepsContext = true;
  return office;
}

/** An office set up at that moment, nothing typed yet. */
export const keptFreshOffice = (now: LocalDateTime): Promise<LocalOffice> =>
  keptOffice({
    name: `fresh-${now.replace(/\D/g, '')}`,
    sources: [],
    make: () => freshOffice(now),
  });

async function keptState({ name, sources, make }: Making): Promise<State> {
  const folder = join(ROOT, 'node_modules/.cache/ward');
  const file = join(folder, `office-${name}-${fingerprint(ROOT, [...SOURCES, ...sources])}`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return deserialize(kept) as State;
  const { state } = (await make()).snapshot();
  // A checkout that cannot be written to makes the office every time.
  const draft = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(draft, serialize(state)))
    .then(() => rename(draft, file))
    .catch(() => undefined);
  return state;
}
