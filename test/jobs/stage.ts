// A stage for scenarios: one office a test file, set back before each scenario to the last evening that it has in common
// with an earlier one, or to its first morning.
import { expect } from 'vitest';
import type { Tab } from '#register/table/column';
import { TABS, type TabKey } from '#register/tabs/all';
import { addDays, dateOf, localDateTime, type CivilDate } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { faultsIn, textsIn } from '../invariants/office-texts.ts';
import { Evenings } from './evenings.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { WHOLE } from '../sampled.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import type { Rehearsal } from '../../sync/rehearse/rehearsal.ts';
import { readSheet, shownRows, type Shown } from '../../sync/workplace/sheet.ts';

export interface Played {
  readonly office: LocalOffice;
  readonly rows: (tab: TabKey) => Shown[];
  /** The only row of a tab that holds these values. */
  readonly row: (tab: TabKey, where: Record<string, string>) => Shown;
  /** The journal's notes, of one kind where it is named. */
  readonly notes: (kind?: string) => string[];
  readonly overview: (line: string) => string;
  /** Plays more days on the same office. */
  readonly more: (yaml: string) => Promise<void>;
}

export interface Stage {
  readonly play: (yaml: string) => Promise<Played>;
}

interface StageOptions {
  /** Staff type what no office would, and texts repeat it: texts are not read after a play. */
  readonly wild?: boolean;
  /** Also the mornings on which nothing happened the day before, which the office otherwise sleeps through. */
  readonly everyMorning?: boolean;
}

/**
 * After every play each text of the office is read. What is typed in one moment is taken by one run; `npm run test:whole` has a
 * run after each cell, and every morning everywhere.
 */
export async function openStage({
  wild = false,
  everyMorning = WHOLE,
}: StageOptions = {}): Promise<Stage> {
  const office = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
  const played: Played = {
    office,
    rows: (tab) => shownRows(readSheet(office, TABS[tab] as Tab)),
    row(tab, where) {
      const found = played
        .rows(tab)
        .filter((row) => Object.entries(where).every(([key, text]) => row[key] === text));
      if (found.length !== 1 || found[0] === undefined) {
        throw new Error(`${tab}: ${found.length} rows with ${JSON.stringify(where)}`);
      }
      return found[0];
    },
    notes: (kind) =>
      played
        .rows('journal')
        .filter((row) => kind === undefined || row['kind'] === kind)
        .map((row) => String(row['note'])),
    overview: (line) => String(played.row('overview', { item: line })['value'] ?? ''),
    async more(yaml) {
      await playOn(office, read(yaml));
      look();
    },
  };
  const look = (): void => {
    const failed = office.executions.find((execution) => execution.error !== null);
    if (failed !== undefined) throw new Error(`${failed.fn}: ${failed.error}`);
    if (!wild) expect(faultsIn(textsIn(office))).toEqual([]);
  };
  const evenings = new Evenings(office);
  return {
    async play(yaml) {
      const rehearsal = read(yaml);
      evenings.open(rehearsal);
      for (const day of daysOf(rehearsal, everyMorning)) {
        if (evenings.recall(day)) continue;
        await playOn(office, day);
        evenings.keep();
      }
      evenings.arrive();
      look();
      return played;
    },
  };
}

function read(yaml: string): Rehearsal {
  const found = readRehearsal(yaml);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return WHOLE ? found.rehearsal : { ...found.rehearsal, typing: 'together' };
}

const playOn = (office: LocalOffice, rehearsal: Rehearsal): Promise<void> =>
  play(office, rehearsal, { push: () => Promise.resolve() });

/** Up to here the mornings before the end are played whatever happened: what falls due there is what a scenario asks about. */
const LAST_DAYS = 3;

/** One rehearsal a day; what is typed and said before the first day belongs to the first. */
function daysOf(rehearsal: Rehearsal, everyMorning: boolean): Rehearsal[] {
  const first = dateOf(startOf(rehearsal));
  const last = rehearsal.until ?? rehearsal.days.at(-1)?.on ?? first;
  const days: Rehearsal[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const parts = partsOn(rehearsal, on);
    const wakes =
      everyMorning ||
      on === first ||
      on > addDays(last, -LAST_DAYS) ||
      parts.length > 0 ||
      partsOn(rehearsal, addDays(on, -1)).length > 0;
    if (!wakes) continue;
    days.push({
      ...rehearsal,
      ...(on === first ? {} : { settings: [], google: {} }),
      days: parts.length > 0 ? parts : [{ on, at: '07:00', steps: [] }],
      until: on,
    });
  }
  return days;
}

const partsOn = ({ days }: Rehearsal, on: CivilDate) => days.filter((part) => part.on === on);
