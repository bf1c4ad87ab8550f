// Design invariant 6: killed at any call to Google, before or after it took effect, the office ends as if undisturbed.
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { sampled } from '../sampled.ts';
import { startSmallYear, type Moment } from './moments.ts';
import { differences, worldOf, type World } from './world.ts';

const MODES = ['after', 'before'] as const;

/** The suite kills at one call in so many; `npm run test:whole` at each. */
const SHARE = 12;

/** Minutes after which the hourly trigger runs again, on the same day: young intents are left alone for five. */
const LATER = [6, 66] as const;

function runLater(office: LocalOffice, at: LocalDateTime, minutes: number): World {
  office.setClock(later(at, minutes));
  office.execute('hourly');
  return worldOf(office);
}

function later(at: LocalDateTime, minutes: number): LocalDateTime {
  const total = Number(at.slice(11, 13)) * 60 + Number(at.slice(14)) + minutes;
  const two = (n: number): string => String(n).padStart(2, '0');
  return localDateTime(`${at.slice(0, 10)}T${two(Math.floor(total / 60))}:${two(total % 60)}`);
}

interface Counted {
  readonly kinds: string[];
  /** After each of the later runs. */
  readonly undisturbed: readonly World[];
}

let office: LocalOffice;
let moments: Moment[];
const before = new Map<Moment, Snapshot>();
const counted = new Map<Moment, Counted>();

beforeAll(async () => {
  ({ office, moments } = await startSmallYear());
  for (const moment of moments) {
    office.setClock(moment.at);
    if (moment.quiet) {
      moment.act(office);
      continue;
    }
    const start = office.snapshot();
    const kinds: string[] = [];
    office.onCall = ({ kind, execution }) => kinds.push(`${execution.fn} ${kind}`);
    moment.act(office);
    office.onCall = null;
    const end = office.snapshot();
    before.set(moment, start);
    const undisturbed = LATER.map((minutes) => runLater(office, moment.at, minutes));
    counted.set(moment, { kinds, undisturbed });
    office.restore(end);
  }
});

/** Plays a moment with the call of that number killed. */
function killAt(moment: Moment, call: number, mode: 'before' | 'after'): void {
  const start = before.get(moment);
  if (start === undefined) throw new Error('no snapshot');
  office.restore(start);
  let seen = -1;
  office.faults = () => {
    seen += 1;
    return seen === call ? mode : null;
  };
  moment.act(office);
  office.faults = null;
  expect(seen, 'calls before the one to kill').toBeGreaterThanOrEqual(call);
}

/** How the office stood after a kill, and what was found of it later. */
interface Stood {
  readonly state: unknown;
  readonly found: readonly string[];
}
const afterCall = new Map<string, Stood>();

/**
 * In what the office still differs after its later runs. Killed before a call, it mostly stands as killed after the
 * call before: where it does to the last cell, what comes later was played already.
 */
function differencesAfter(
  moment: Moment,
  call: number,
  mode: 'before' | 'after',
): readonly string[] {
  killAt(moment, call, mode);
  const { state } = office.snapshot();
  const same = mode === 'before' ? afterCall.get(`${moment.name} ${call - 1}`) : undefined;
  if (same !== undefined && isDeepStrictEqual(same.state, state)) return same.found;
  const found = laterDifferences(moment);
  if (mode === 'after') afterCall.set(`${moment.name} ${call}`, { state, found });
  return found;
}

function laterDifferences(moment: Moment): string[] {
  let found: string[] = [];
  for (const [index, calm] of (counted.get(moment)?.undisturbed ?? []).entries()) {
    found = differences(calm, runLater(office, moment.at, LATER[index] ?? 0));
    // Where nothing differs any more, nothing can differ later.
    if (found.length === 0) break;
  }
  return found;
}

interface Kill {
  readonly moment: Moment;
  readonly call: number;
  readonly kind: string;
}

/** Before a call means after the one before it: the same places of a run, but for its very beginning. */
function killsOf(mode: 'before' | 'after'): Kill[] {
  const all = [...counted].flatMap(([moment, { kinds }]) =>
    kinds.map((kind, call): Kill => ({ moment, call, kind })),
  );
  if (mode === 'after') return sampled(all, SHARE);
  const follows = new Set(
    sampled(all, SHARE).map(({ moment, call }) => `${moment.name} ${call + 1}`),
  );
  const first = sampled(
    all.filter(({ call }) => call === 0),
    SHARE,
  );
  return all.filter(
    (kill) => first.includes(kill) || follows.has(`${kill.moment.name} ${kill.call}`),
  );
}

describe('a year of the office, killed at every call to Google', () => {
  it('makes every kind of call, in every kind of run', () => {
    const kinds = new Set([...counted.values()].flatMap((each) => each.kinds));
    for (const kind of ['sheetsRead', 'sheetsWrite', 'drive', 'mail', 'form'])
      expect([...kinds]).toContain(`hourly ${kind}`);
    for (const kind of ['sheetsRead', 'sheetsWrite', 'drive'])
      expect([...kinds]).toContain(`onEditInstalled ${kind}`);
    for (const kind of ['sheetsRead', 'sheetsWrite', 'drive', 'mail'])
      expect([...kinds]).toContain(`onFormSubmit ${kind}`);
  });

  it('is seen to differ as long as no later run has put it right', () => {
    const unlike = [...counted].filter(([moment, { kinds, undisturbed }]) => {
      const [calm] = undisturbed;
      killAt(moment, kinds.length - 1, 'before');
      return calm !== undefined && differences(calm, worldOf(office)).length > 0;
    });
    expect(unlike.length).toBe(counted.size);
  });

  it.each(MODES)(
    'ends as if undisturbed when killed %s the call took effect: same rows, codes, letters, mails (design invariant 6)',
    (mode) => {
      const wrong: string[] = [];
      for (const { moment, call, kind } of killsOf(mode))
        for (const difference of differencesAfter(moment, call, mode))
          wrong.push(`${moment.name}, lời gọi ${call} (${kind}): ${difference}`);
      expect(wrong).toEqual([]);
    },
  );
});
