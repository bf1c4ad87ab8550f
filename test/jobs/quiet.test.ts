import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { play, startOf } from '../../sync/rehearse/play.ts';
import { readSheet } from '../../sync/workplace/sheet.ts';
import { isSampled, WHOLE } from '../sampled.ts';
import { paperOffice, type Paper } from './paper.ts';
import { CONFERENCE } from './people.ts';

const CELLS = Object.values(TABS) as readonly Tab[];
const LAST_RUN = 'Lần cập nhật gần nhất';

/** Everything in both files but the line that tells the last run. */
const contents = (office: LocalOffice): unknown =>
  CELLS.map((tab) => {
    const { grid } = readSheet(office, tab);
    return tab.key === 'overview' ? grid.filter((row) => row[0] !== LAST_RUN) : grid;
  });

/** What stands where people see it: hidden columns hold the software's own data. */
const shown = (office: LocalOffice): unknown =>
  CELLS.map((tab) => {
    const { grid, positions } = readSheet(office, tab);
    const unseen = Object.entries(tab.columns).flatMap(([key, column]) =>
      column.hidden ? [positions.get(key)] : [],
    );
    return grid.map((row) => row.filter((_, index) => !unseen.includes(index)));
  });

interface Checked {
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly left: readonly number[];
}

const checked: Checked[] = [];
const errors: (string | null)[] = [];
const logs: unknown[] = [];
let office: LocalOffice;

beforeAll(async () => {
  const year = await loadRehearsal('templates/rehearsals/nam-2026.yaml');
  // Up to the terms of 15 working days; what follows is more of the same.
  const days = year.days.filter(({ on }) => WHOLE || on <= '2026-10-09');
  const rehearsal = { ...year, days, until: null };
  office = await keptFreshOffice(startOf(rehearsal));
  let evenings = 0;
  const watch = (at: string): void => {
    if (at.slice(11) !== '18:00') return;
    evenings += 1;
    if (!isSampled(evenings, 5)) return;
    const kept = office.snapshot();
    const outbox = (): number[] => [office.mails().length, office.files().length];
    // What waits a quarter of an hour, so that people can take it back, has left by then.
    office.setClock(localDateTime(`${at.slice(0, 11)}18:20`));
    office.execute('hourly');
    const [before, had] = [contents(office), outbox()];
    office.setClock(localDateTime(`${at.slice(0, 11)}18:50`));
    office.execute('hourly');
    const left = outbox().map((n, index) => n - (had[index] ?? 0));
    checked.push({ at, before, after: contents(office), left });
    office.restore(kept);
  };
  await play(office, rehearsal, {
    push: () => Promise.resolve(),
    watch: (moment) => {
      watch(moment.at);
    },
  });
  for (const { error, log } of office.executions) {
    errors.push(error);
    logs.push(...log);
  }
}, 60_000);

describe('a second run of the same day', () => {
  it('changes no cell, adds no journal row and lets nothing leave, on any evening of the year', () => {
    expect(checked.length).toBeGreaterThan(6);
    for (const { at, before, after, left } of checked) {
      expect([at, after]).toEqual([at, before]);
      expect([at, left]).toEqual([at, [0, 0]]);
    }
  });

  it('of such a year throws nothing and logs nothing', () => {
    expect(errors.filter((error) => error !== null)).toEqual([]);
    expect(logs).toEqual([]);
  });
});

describe('a second run of the same minute', () => {
  it.each([
    ['in which nothing is typed', () => undefined],
    ['with a conference', (paper: Paper) => paper.add('conferences', CONFERENCE)],
    [
      'with a petition but no conference',
      (paper: Paper) =>
        paper.add('petitions', { unit: 'DV-0001', title: 'Cấp nước', group: 'Đất đai' }),
    ],
  ])('of an office %s writes nothing at all', (_, type) => {
    const paper = paperOffice();
    type(paper);
    for (let n = 0; n < 2; n += 1) paper.run('2026-08-03T10:00');
    expect(paper.wrote()).toBeGreaterThan(0);
    paper.run('2026-08-03T10:00');
    expect(paper.wrote()).toBe(0);
  });
});

describe('what people read', () => {
  it('bears no code of the plans’ branches, no English and no ClauseId', () => {
    const told = JSON.stringify([shown(office), office.mails()]);
    expect(told).not.toMatch(/(?<![\p{L}\d])(B[0-5]|T0|[RPK])(?![\p{L}\d-])/u);
    expect(told).not.toMatch(/\bA-(I|II|III|K|N|S|PL)\.\d|undefined|NaN|\[object/);
  });
});
