// Whether the office's templates still make their letters: looked at when one was edited, not first when a letter is due.
import * as z from 'zod/mini';
import { checkTemplate } from '../docx/engine.ts';
import type { Clock, TemplateFault } from '../jobs/base/ports.ts';
import { LETTERS, type LetterId } from '../letters/catalogue.ts';
import { setupKeys } from '../register/journal/setup-keys.ts';
import { clip } from '../register/table/clip.ts';
import { dateOf, type CivilDate } from '../rules/dates/civil-date.ts';
import { driveFiles, hasKey } from './files.ts';
import { listFiles } from './list-files.ts';
import { keepTemplates, keptTemplates, type Installed } from './properties.ts';

/** What can be kept and shown of the faults of one template: a property holds 9 kB. */
const MESSAGE = 1000;

/** Templates that cannot be read with the fields their letter offers. */
export function templateFaults(ids: Installed, models: readonly string[]): TemplateFault[] {
  const { template } = driveFiles(ids);
  return models.flatMap((id) => {
    const bytes = template(id);
    // One that is gone is told as gone; one of a later version has no letter here.
    if (bytes === null || !(id in LETTERS)) return [];
    const problems = checkTemplate(bytes, LETTERS[id as LetterId].fields);
    if (problems.length === 0) return [];
    const message = clip(problems.map((one) => one.message).join(' '), MESSAGE);
    return [{ template: id, message }];
  });
}

export const templateFaultsKept = (): readonly TemplateFault[] => keptTemplates()?.faults ?? [];

interface Look {
  readonly clock: Clock;
  readonly version: string;
  /** Whether somebody waits for the answer. */
  readonly asked: boolean;
}

/** Before the first run of a day, one that was asked for, and every hour while one is faulty; whatever fails here, work goes on. */
export function lookAtTemplates(ids: Installed, { clock, version, asked }: Look): void {
  const day = dateOf(clock.now());
  const kept = keptTemplates();
  const fresh = kept?.day === day && kept.version === version && kept.faults.length === 0;
  if (fresh && !asked) return;
  try {
    look(ids, { day, version, clock });
  } catch (error) {
    // Nothing is kept: the next hour looks again.
    console.warn(error);
  }
}

/** The run has its own work: what was not read by then is read on the next day. */
const LOOKS_FOR_MS = 45_000;

interface Now {
  readonly day: CivilDate;
  readonly version: string;
  readonly clock: Pick<Clock, 'elapsed'>;
}

/** Read is only what changed since, or, of a new version, all: it may offer other fields. */
function look(ids: Installed, { day, version, clock }: Now): void {
  const kept = keptTemplates();
  const before = kept?.version === version ? kept : null;
  const times = templateTimes(ids);
  const same = (id: string): boolean => before?.times[id] === times[id];
  const faults = (before?.faults ?? []).filter(
    ({ template }) => template in times && same(template),
  );
  const seen: Record<string, string> = {};
  for (const [id, time] of Object.entries(times)) {
    if (!same(id)) {
      if (clock.elapsed() > LOOKS_FOR_MS) continue;
      faults.push(...templateFaults(ids, [id]));
    }
    seen[id] = time;
  }
  keepTemplates({ day, version, times: seen, faults });
}

const TimeList = z.object({
  files: z.array(z.object({ id: z.string(), modifiedTime: z.string() })),
});

/** Of so many templates that do not lie in their folder the question fits an address: Google takes 2 kB. */
const A_LIST = 12;

/** When each template was edited last, by its letter; one that is gone is not there. */
function templateTimes({ templates, templateFolder }: Installed): Readonly<Record<string, string>> {
  const letters = Object.entries(templates);
  const times =
    templateFolder === undefined ? [] : timesOf(letters, `'${templateFolder}' in parents`);
  const seen = new Set(times.map(([id]) => id));
  const elsewhere = letters.filter(([id]) => !seen.has(id));
  for (let at = 0; at < elsewhere.length; at += A_LIST) {
    const some = elsewhere.slice(at, at + A_LIST);
    times.push(...timesOf(some, some.map(([id]) => hasKey(setupKeys.template(id))).join(' or ')));
  }
  return Object.fromEntries(times);
}

function timesOf(
  letters: readonly (readonly [string, string])[],
  wanted: string,
): [string, string][] {
  const { files } = z.parse(TimeList, listFiles(wanted, 'id,modifiedTime'));
  const times = new Map(files.map((file) => [file.id, file.modifiedTime]));
  return letters.flatMap(([id, file]): [string, string][] => {
    const time = times.get(file);
    return time === undefined ? [] : [[id, time]];
  });
}
