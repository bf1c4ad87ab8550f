// An office that tests begin with: made once for the same sources, kept in node_modules/.cache, given back as it was.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { LocalDateTime } from '#rules/dates/civil-date';
import { fingerprint } from '../sync/build/fingerprint.js';
import { keptBundle } from '../sync/build/kept-bundle.ts';
import { keptFile } from '../sync/build/kept-file.ts';
import { LocalOffice } from '../sync/office/office.ts';
import type { State } from '../sync/office/store/state.ts';
import { Store } from '../sync/office/store/store.ts';
import { freshOffice } from '../sync/workplace/fresh.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** All that an office is made by. */
const SOURCES = ['apps-script', 'templates', 'sync', 'test/kept-office.ts'];

/** The script's property for it. */
const TEMPLATES = 'templates';

interface Making {
  readonly name: string;
  /** The files of the tests that `make` lies in. */
  readonly sources: readonly string[];
  readonly make: () => Promise<LocalOffice>;
}

/** By name: what stands on disk. A process reads each once, as its sources do not change under it. */
const read = new Map<string, Promise<Buffer>>();

/** What `make` gives, with no execution behind it yet. */
export async function keptOffice(making: Making): Promise<LocalOffice> {
  const found = read.get(making.name) ?? keptState(making);
  read.set(making.name, found);
  return officeOf(deserialize(await found) as State);
}

/** An office set up at that moment, nothing typed yet, its templates looked at. */
export const keptFreshOffice = (now: LocalDateTime): Promise<LocalOffice> =>
  keptOffice({
    name: `fresh-${now.replace(/\D/g, '')}`,
    sources: [],
    make: async () => lookedAt(await freshOffice(now)),
  });

/** As after the first run, which reads every template: no test has to wait for that again. */
export async function lookedAt(office: LocalOffice): Promise<LocalOffice> {
  const { state } = office.snapshot();
  const twin = await officeOf(state);
  twin.execute('hourly');
  const seen = twin.snapshot().state.properties[TEMPLATES];
  if (seen === undefined) throw new Error('A run keeps what it saw of the templates');
  office.setProperty(TEMPLATES, seen);
  return office;
}

async function officeOf(state: State): Promise<LocalOffice> {
  const { code, pages } = await keptBundle();
  return new LocalOffice(new Store(state), { bundle: code, pages });
}

function keptState({ name, sources, make }: Making): Promise<Buffer> {
  const file = `office-${name}-${fingerprint(ROOT, [...SOURCES, ...sources])}`;
  return keptFile(join(ROOT, 'node_modules/.cache/ward', file), async () =>
    serialize((await make()).snapshot().state),
  );
}
