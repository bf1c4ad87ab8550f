// The daily run over a register of a thousand units and ten thousand petitions, as Google would start it.
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../sync/office/office.ts';
import { fileOf } from '../sync/workplace/sheet.ts';
import { officeWithUnits, pastePetitions } from './big-register.ts';
import { medianMs } from './median.ts';

const UNITS = 1000;
const PETITIONS = 10_000;
/** Runs after which a paste of so many petitions is worked off. */
const SETTLED = 5;

export interface DailyBench {
  readonly units: number;
  readonly petitions: number;
  /** The first run of a day on which nothing changed. */
  readonly quietMs: number;
  /** A run that takes up as much of a paste as one write holds: codes, terms, journal, snapshot. */
  readonly busyMs: number;
  /** Reading and parsing the replies that any run must read: the floor. */
  readonly readMs: number;
  readonly calls: number;
}

function run(office: LocalOffice): void {
  const { error } = office.execute('hourly');
  if (error !== null) throw new Error(error);
}

export async function benchDaily(rounds: number): Promise<DailyBench> {
  const office = await officeWithUnits(UNITS);
  pastePetitions(office, PETITIONS, UNITS);
  office.setClock(localDateTime('2026-08-06T08:00'));
  const pasted = office.snapshot();
  const busyMs = medianMs(
    rounds,
    () => run(office),
    () => office.restore(pasted),
  );
  for (let hour = 0; hour < SETTLED; hour += 1) run(office);
  office.setClock(localDateTime('2026-08-07T07:00'));
  const settled = office.snapshot();
  const quietMs = medianMs(
    rounds,
    () => run(office),
    () => office.restore(settled),
  );
  const { sheetsRead, sheetsWrite } = office.executions.at(-1)?.calls ?? {
    sheetsRead: 0,
    sheetsWrite: 0,
  };
  return {
    units: UNITS,
    petitions: PETITIONS,
    quietMs,
    busyMs,
    readMs: medianMs(rounds, () => readAll(office)),
    calls: sheetsRead + sheetsWrite,
  };
}

/** The register as one reply, made and parsed. */
function readAll(office: LocalOffice): void {
  const register = fileOf(office, TABS.overview);
  const response = office.handle({
    method: 'POST',
    url: `/v4/spreadsheets/${register}/values:batchGetByDataFilter`,
    headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
    body: JSON.stringify({
      dataFilters: office.sheets(register).map(({ sheetId }) => ({ gridRange: { sheetId } })),
      valueRenderOption: 'UNFORMATTED_VALUE',
    }),
  });
  JSON.parse(Buffer.from(response.body).toString('utf8'));
}
