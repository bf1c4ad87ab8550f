// Once a week both files of the register are copied in Drive: eight weeks are kept, the oldest go to the trash.
import * as z from 'zod/mini';
import { setupKeys, type SetupKey } from '../../register/journal/setup-keys.ts';
import { FILE_TITLES } from '../../register/tabs/all.ts';
import {
  addDays,
  dateOf,
  isoWeekday,
  minutesBetween,
  showDate,
  type CivilDate,
  type LocalDateTime,
} from '../../rules/dates/civil-date.ts';
import { COPY_MARK, isCopy } from '../copies.ts';
import { createEmpty } from './new-files.ts';
import { hasKey, marked } from '../files.ts';
import { ANY_DRIVE, listFiles } from '../list-files.ts';
import { keepCopied, keptCopied, type Installed } from '../properties.ts';
import { callGoogle, urls } from '../rest.ts';

export const COPIES = 'Bản sao hằng tuần';
const WEEKS_KEPT = 8;
/** Drive's lists lag: what a cut-off run may have made is not looked for before so many minutes. */
const MINUTES_BEFORE_AGAIN = 5;
const FILES = ['register', 'contacts'] as const;
type File = (typeof FILES)[number];

/** Copies both files where this week has no copy yet; returns the sentence for “Tổng quan”. */
export function copyOnceAWeek(ids: Installed, now: LocalDateTime): string {
  const week = mondayOf(dateOf(now));
  const kept = keptCopied();
  // An office on a PC keeps versions of its own.
  if (kept === 'off') return '';
  if (kept?.week === week) return told(week);
  if (kept?.tried != null && minutesBetween(kept.tried, now) < MINUTES_BEFORE_AGAIN) return '';
  keepCopied({ week: kept?.week ?? null, tried: now });
  try {
    copyFiles(ids, week);
  } catch (error) {
    return ` CHƯA SAO ĐƯỢC SỔ TUẦN NÀY: ${error instanceof Error ? error.message : String(error)}`;
  }
  keepCopied({ week, tried: null });
  return told(week);
}

const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - isoWeekday(day));

const told = (week: CivilDate): string =>
  ` Bản sao sổ gần nhất: tuần từ ${showDate(week)}, ở thư mục “${COPIES}”.`;

const Listed = z.object({
  files: z.array(z.object({ id: z.string(), appProperties: z.record(z.string(), z.string()) })),
});

/** What a cut-off run made is found by its key: no week is copied twice. */
function copyFiles(ids: Installed, week: CivilDate): void {
  const there = filesThere();
  const folder = setupKeys.folder(COPIES);
  const place =
    there.get(folder) ??
    createEmpty(folder, { kind: 'folder', name: COPIES, place: ids.home ?? null });
  for (const file of FILES) {
    const key = setupKeys.copy(file, week);
    if (!there.has(key))
      there.set(key, copied(ids[file], { key, place, name: nameOf(file, week) }));
    const mine = [...there.keys()].filter((other) => other.startsWith(setupKeys.copy(file, '')));
    // The keys end with their week.
    for (const old of mine.sort().slice(0, -WEEKS_KEPT)) trash(there.get(old) ?? '');
  }
}

const nameOf = (file: File, week: CivilDate): string =>
  `${FILE_TITLES[file]} – bản sao tuần ${week}`;

/** The folder and the copies, by their keys. */
function filesThere(): Map<string, string> {
  const wanted = `${isCopy} or ${hasKey(setupKeys.folder(COPIES))}`;
  const { files } = z.parse(Listed, listFiles(wanted, 'id,appProperties'));
  return new Map(files.map(({ id, appProperties }) => [appProperties['key'] ?? '', id]));
}

/** The copy has what the file has, its marks too, but for what is said here. */
function copied(id: string, { key, place, name }: { key: SetupKey; place: string; name: string }) {
  const appProperties = { ...marked(key), [COPY_MARK.key]: COPY_MARK.value };
  const body = { name, parents: [place], appProperties };
  const query = { fields: 'id', ...ANY_DRIVE };
  const reply = callGoogle({ method: 'post', url: urls.copy(id), query, body });
  return z.parse(z.object({ id: z.string() }), reply).id;
}

function trash(id: string): void {
  const query = { fields: 'id', ...ANY_DRIVE };
  callGoogle({ method: 'patch', url: urls.file(id), query, body: { trashed: true } });
}
