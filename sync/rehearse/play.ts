// Plays a rehearsal on an office: sets the clock, does what people do, runs the triggers around it.
import { TABS } from '#register/tabs/all';
import { parseLocalDateTime, localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import { OfficeRefusal } from '../office/store/errors.ts';
import type { LocalOffice } from '../office/office.ts';
import { editSheet } from './edit-sheet.ts';
import { LeftOver } from './left-over.ts';
import type { Rehearsal, Step, Typing } from './rehearsal.ts';
import { runScript } from './run-script.ts';
import { sendForm } from './send-form.ts';
import { rowsIfThere } from '../workplace/sheet.ts';
import { StepRefused } from './step-refused.ts';
import { timeline, type Moment } from './timeline.ts';

interface Players {
  /** Is told what came of a function that somebody ran. */
  readonly told?: (sentence: string) => void;
  /** Does the step `push: true`. */
  readonly push: () => Promise<void>;
  /** Is told after each moment. */
  readonly watch?: (moment: Moment) => void;
}

interface Acting extends Players {
  readonly typing: Typing;
}

/** The moment at which a rehearsal's office is set up: before anything happens on its first day. */
export function startOf(rehearsal: Rehearsal): LocalDateTime {
  const first = rehearsal.days[0];
  if (first === undefined) throw new Error('A rehearsal has at least one day');
  return localDateTime(`${first.on}T00:00`);
}

/**
 * Plays every moment in order. Throws StepRefused, with the line of the file, for a step that Sheets would refuse
 * or whose row is not there.
 */
export async function play(
  office: LocalOffice,
  rehearsal: Rehearsal,
  players: Players,
): Promise<void> {
  const left = new LeftOver(office, rehearsal.typing);
  const runBefore = (next: LocalDateTime | null): void => {
    const at = rehearsal.daily === 'manual' ? null : left.takeBefore(next);
    if (at !== null) runHour(office, at, players);
  };
  Object.assign(office.google, rehearsal.google);
  typeSettings(office, rehearsal);
  left.look(startOf(rehearsal));
  for (const moment of timeline(rehearsal, () => closings(office))) {
    runBefore(moment.at);
    if (moment.kind === 'hourly') {
      runHour(office, moment.at, players);
      left.done();
      continue;
    }
    office.setClock(moment.at);
    for (const step of moment.steps)
      await perform(office, step, { ...players, typing: rehearsal.typing });
    players.watch?.(moment);
    left.look(moment.at);
  }
  runBefore(null);
}

function runHour(office: LocalOffice, at: LocalDateTime, players: Players): void {
  office.setClock(at);
  office.fireHourly();
  players.watch?.({ kind: 'hourly', at });
}

function typeSettings(office: LocalOffice, rehearsal: Rehearsal): void {
  const { key, value } = TABS.settings.columns;
  for (const setting of rehearsal.settings) {
    editSheet(office, {
      kind: 'edit',
      tab: TABS.settings,
      where: [{ key: 'key', column: key, text: setting.key }],
      set: [{ key: 'value', column: value, text: setting.text }],
    });
  }
}

/** The closings that stand in the register now. */
function closings(office: LocalOffice): LocalDateTime[] {
  return rowsIfThere(office, TABS.conferences).flatMap((row) =>
    [row['petitionsClose'], row['registrationsClose']].flatMap(
      (value) => (typeof value === 'string' ? parseLocalDateTime(value) : null) ?? [],
    ),
  );
}

async function perform(office: LocalOffice, step: Step, players: Acting): Promise<void> {
  try {
    await act(office, step, players);
  } catch (error) {
    if (!(error instanceof OfficeRefusal) && !(error instanceof StepRefused)) throw error;
    throw new StepRefused(`Dòng ${step.line}: ${error.message}`);
  }
}

async function act(office: LocalOffice, step: Step, players: Acting): Promise<void> {
  switch (step.kind) {
    case 'form':
      return sendForm(office, step.form);
    case 'run':
      office.execute('chayNgay', undefined, { job: 'daily' });
      return;
    case 'push':
      return players.push();
    case 'google':
      Object.assign(office.google, step.google);
      return;
    case 'script':
      for (const sentence of runScript(office, step.script)) players.told?.(sentence);
      return;
    case 'say':
      return;
    case 'edit':
    case 'add':
    case 'delete':
    case 'sort':
    case 'insert':
    case 'paste':
      return editSheet(office, step, players.typing);
  }
}
