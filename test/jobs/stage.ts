// A stage for scenarios: one office a test file, set back to its first morning before each scenario.
import { expect } from 'vitest';
import type { Tab } from '#register/table/column';
import { TABS, type TabKey } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { faultsIn, textsIn } from '../invariants/office-texts.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
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

/** After every play each text of the office is read; `wild`: staff type what no office would, and texts repeat it. */
export async function openStage({ wild = false } = {}): Promise<Stage> {
  const office = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
  const morning = office.snapshot();
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
      const read = readRehearsal(yaml);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      await play(office, read.rehearsal, { push: () => Promise.resolve() });
      const failed = office.executions.filter((execution) => execution.error !== null);
      if (failed[0] !== undefined) throw new Error(`${failed[0].fn}: ${failed[0].error}`);
      if (!wild) expect(faultsIn(textsIn(office))).toEqual([]);
    },
  };
  return {
    async play(yaml) {
      const read = readRehearsal(yaml);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      office.restore(morning);
      office.executions.length = 0;
      office.setClock(startOf(read.rehearsal));
      await played.more(yaml);
      return played;
    },
  };
}
