// The steps of a small year, one by one, with what people see after them: for killing them at any call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABS, type TabKey } from '#register/tabs/all';
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import type { Rehearsal, Step } from '../../sync/rehearse/rehearsal.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { readSheet, shownRows, type Shown } from '../../sync/workplace/sheet.ts';

export interface Moment {
  readonly at: LocalDateTime;
  readonly name: string;
  /** Only prepares what comes. */
  readonly quiet: boolean;
  readonly act: (office: LocalOffice) => void;
}

/** Longer than a cell may be: its whole is kept as a file of its own. */
export const LONG_TEXT = 'Hồ sơ thuê đất kéo dài nhiều năm. '.repeat(1000).trim();

function smallYear(): Rehearsal {
  const source = readFileSync(join(import.meta.dirname, 'small-year.yaml'), 'utf8');
  const read = readRehearsal(source.replace('DAI\n', `${LONG_TEXT}\n`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rehearsal;
}

export function act(office: LocalOffice, step: Step): void {
  if (step.kind === 'form') sendForm(office, step.form);
  else if (step.kind === 'run') office.execute('hourly');
  else if ('tab' in step) editSheet(office, step);
}

/** An office on its first morning, and the moments of the small year. */
export async function startSmallYear(): Promise<{ office: LocalOffice; moments: Moment[] }> {
  const rehearsal = smallYear();
  const office = await keptFreshOffice(localDateTime('2026-08-03T07:00'));
  for (const { key, text } of rehearsal.settings) {
    const { columns } = TABS.settings;
    editSheet(office, {
      kind: 'edit',
      tab: TABS.settings,
      where: [{ key: 'key', column: columns.key, text: key }],
      set: [{ key: 'value', column: columns.value, text }],
    });
  }
  const moments = rehearsal.days.map(({ on, at, steps }) => ({
    at: localDateTime(`${on}T${at}`),
    name: `${on} ${at} ${steps.map(({ kind }) => kind).join(', ')}`,
    quiet: steps[0]?.kind === 'say',
    act: (where: LocalOffice) => steps.forEach((step) => act(where, step)),
  }));
  return { office, moments };
}

export const rowsOf = (office: LocalOffice, tab: TabKey): Shown[] =>
  shownRows(readSheet(office, TABS[tab]));
