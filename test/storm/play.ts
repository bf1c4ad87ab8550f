// Plays the year of a seed twice, undisturbed and in bad weather, and says in what the two offices differ after each moment.
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../sync/office/office.ts';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import type { Rehearsal } from '../../sync/rehearse/rehearsal.ts';
import { StepRefused } from '../../sync/rehearse/step-refused.ts';
import { act } from '../invariants/moments.ts';
import { differences, worldOf, type World } from '../invariants/world.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { codesOf, faultsAfterDeletion } from './deletion.ts';
import { pushInWeather, pushOf } from './push.ts';
import { randomOf, type Random } from './random.ts';
import { killed, weatherOf, type Weather } from './weather.ts';
import { yearOf } from './year.ts';

export interface Outcome {
  readonly executions: number;
  /** What went wrong by design, and struck. */
  readonly faults: number;
  /** In what the office ended otherwise than it must; nothing of it is right. */
  readonly violations: readonly string[];
}

const START = localDateTime('2026-08-03T07:00');
const LAG_MS = 4 * 60_000;
/** From then on there may be a report to push. */
const REPORTED = '2026-09-24';

/** `until`: only the days before it. */
export async function playSeed(seed: number, until = '9999'): Promise<Outcome> {
  const random = randomOf(seed);
  const ofPushes = randomOf(seed + 1_000_000);
  const year = readYear(yearOf(random), seed);
  const calm = await keptFreshOffice(START);
  const stormy = await keptFreshOffice(START);
  if (random.chance(0.5)) stormy.limits.listLagMs = LAG_MS;
  let faults = 0;
  const violations: string[] = [];
  for (const { on, at: time, steps } of year.days.filter(({ on }) => on < until)) {
    const at = localDateTime(`${on}T${time}`);
    let calls = 0;
    let weather: Weather | null = null;
    calm.onCall = () => void (calls += 1);
    const expected = since(calm, () => {
      play(calm, at, steps);
      calm.onCall = null;
      weather = weatherOf(random, calls, stormy);
      weather?.calmly?.(calm);
      runAt(calm, later(at, 6));
      runAt(calm, later(at, 66));
    });
    let words = '';
    const before = codesOf(stormy);
    const found = since(stormy, () => {
      const end = weather?.begin(stormy);
      play(stormy, at, steps);
      if (end?.() === true) {
        faults += 1;
        words = weather?.words ?? '';
        // What was cut off is taken up again; that may be cut off as well.
        if (random.chance(0.3)) {
          const again = killed(random.whole(0, 6), random.pick(['before', 'after']));
          const endAgain = again.begin(stormy);
          runAt(stormy, later(at, 6));
          if (endAgain()) {
            faults += 1;
            words += `, rồi ${again.words} của lượt sau`;
          }
          runAt(stormy, later(at, 36));
        } else runAt(stormy, later(at, 6));
      } else runAt(stormy, later(at, 6));
      runAt(stormy, later(at, 66));
    });
    const deleted = words === '' ? undefined : deletedIn(weather);
    const wrong =
      deleted === undefined
        ? untold(differences(expected, found), found)
        : faultsAfterDeletion(stormy, deleted, { calm: expected, found, before });
    for (const difference of wrong) violations.push(`${at} (${words}): ${difference}`);
    if (deleted !== undefined) calm.restore(stormy.snapshot());
    if (violations.length > 0) break;
    if (on < REPORTED) continue;
    const pushed = await pushBoth(calm, stormy, ofPushes);
    faults += 1;
    for (const difference of pushed) violations.push(`${at} ${difference}`);
    if (violations.length > 0) break;
  }
  return { executions: calm.executions.length + stormy.executions.length, faults, violations };
}

const deletedIn = (weather: Weather | null): string | undefined => weather?.deleted;

/** Both offices push what there is; in what they differ after it. */
async function pushBoth(calm: LocalOffice, stormy: LocalOffice, random: Random): Promise<string[]> {
  const before = [worldOf(calm), worldOf(stormy)] as const;
  const { outcome } = await pushOf(calm);
  const { words, last } = await pushInWeather(stormy, random);
  const expected = outcome === 'refused' ? ['refused'] : ['unchanged', 'pushed', 'draft'];
  return [
    ...(expected.includes(last.outcome)
      ? []
      : [`${last.outcome} thay vì ${outcome}: ${last.problems[0]?.message ?? ''}`]),
    ...differences(newSince(before[0], worldOf(calm)), newSince(before[1], worldOf(stormy))),
  ].map((difference) => `(${words}): ${difference}`);
}

/**
 * A reminder that two runs were cut off at is not sent a third time: the journal asks somebody to look. Of two that read
 * alike each may be sent once more.
 */
function untold(all: readonly string[], { journal }: World): readonly string[] {
  const found = all.filter((text) => {
    const { is, was } = remindedIn(text);
    return !(is > was && is <= 2 * was);
  });
  const missing = (text: string): number => {
    const { is, was } = remindedIn(text);
    return Math.max(0, was - is);
  };
  const unsent = found.reduce((sum, text) => sum + missing(text), 0);
  const doubts = journal.filter(({ kind }) => kind === 'cần kiểm tra');
  return unsent > doubts.length ? found : found.filter((text) => missing(text) === 0);
}

const REMINDED = /^thư \S*@haiphong\.example.*: (\d+) lần thay vì (\d+)$/;

/** How often a reminder left, and how often it should have; twice 0 where the text tells of none. */
function remindedIn(text: string): { readonly is: number; readonly was: number } {
  const [, is = 0, was = 0] = (REMINDED.exec(text) ?? []).map(Number);
  return { is, was };
}

function readYear(yaml: string, seed: number): Rehearsal {
  const read = readRehearsal(yaml);
  if (!read.ok) throw new Error(`Hạt giống ${seed}: ${JSON.stringify(read.problems)}`);
  return read.rehearsal;
}

/** What is refused as things stand is refused in both offices. */
function play(
  office: LocalOffice,
  at: LocalDateTime,
  steps: Rehearsal['days'][number]['steps'],
): void {
  office.setClock(at);
  for (const step of steps) {
    try {
      act(office, step);
    } catch (error) {
      if (!(error instanceof StepRefused)) throw error;
    }
  }
}

function runAt(office: LocalOffice, at: LocalDateTime): void {
  if (office.now() < at) office.setClock(at);
  office.execute('hourly');
}

/** The world as it is afterwards, of the journal and the mails only what is new. */
function since(office: LocalOffice, doing: () => void): World {
  const before = worldOf(office);
  doing();
  return newSince(before, worldOf(office));
}

function newSince(before: World, { journal, mails, ...rest }: World): World {
  return {
    ...rest,
    journal: journal.slice(before.journal.length),
    mails: mails.slice(before.mails.length),
  };
}

function later(at: LocalDateTime, minutes: number): LocalDateTime {
  const total = Number(at.slice(11, 13)) * 60 + Number(at.slice(14)) + minutes;
  const two = (n: number): string => String(n).padStart(2, '0');
  return localDateTime(`${at.slice(0, 10)}T${two(Math.floor(total / 60))}:${two(total % 60)}`);
}
