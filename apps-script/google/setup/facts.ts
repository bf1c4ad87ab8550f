// What is so of an installed office: asked of Google, judged elsewhere.
import * as z from 'zod/mini';
import { journal } from '../../register/tabs/journal.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { listFiles } from '../list-files.ts';
import { openness, type Openness } from './form.ts';
import { ReadReply } from '../grid-reply.ts';
import { keptSeen, keptUsed, type Installed, type Used } from '../properties.ts';
import { callGoogle, GoogleError, urls } from '../rest.ts';
import { templateFaults } from '../look-at-templates.ts';

export interface Facts {
  readonly handlers: readonly string[];
  /** Null where the form cannot be opened any more. */
  readonly form: Openness | null;
  readonly formLies: Place;
  /** Folders, templates and files that are gone, or lie elsewhere than in the office's folder. */
  readonly gone: readonly string[];
  readonly moved: readonly string[];
  readonly zones: Readonly<Record<'register' | 'contacts', Zone>>;
  /** Rows (1-based) of “Nhật ký” that hold something; set-up wrote the first. */
  readonly firstRow: number | null;
  readonly faultyTemplates: readonly string[];
  readonly mailQuota: number;
  /** What triggers ran on the last day on which they did. */
  readonly used: Used | null;
  /** When the edit trigger last saw an edit of another account; null for never. */
  readonly otherEdit: LocalDateTime | null;
}

interface Zone {
  readonly locale: string;
  readonly timeZone: string;
}

type Place = 'home' | 'elsewhere' | 'unseen' | 'gone';

/** Each is asked for when it is looked at, the places once. `models`: the templates that are read. */
export function factsOf(ids: Installed, models: readonly string[]): Facts {
  let known: ReturnType<typeof placesOf> | null = null;
  const lying = (...wanted: Place[]): string[] =>
    Object.entries((known ??= placesOf(ids))).flatMap(([name, place]) =>
      wanted.includes(place) ? [name] : [],
    );
  return {
    get handlers() {
      return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
    },
    get form() {
      return openness(ids.form);
    },
    get formLies() {
      return placeOf(ids.form, ids.home ?? null);
    },
    get gone() {
      return lying('gone', 'unseen');
    },
    get moved() {
      return lying('elsewhere');
    },
    get zones() {
      return { register: zoneOf(ids.register), contacts: zoneOf(ids.contacts) };
    },
    get firstRow() {
      return firstRowOf(ids.register);
    },
    get faultyTemplates() {
      return templateFaults(ids, models).map(
        ({ template, message }) => `Mẫu ${template}: ${message}`,
      );
    },
    get mailQuota() {
      return MailApp.getRemainingDailyQuota();
    },
    get used() {
      return keptUsed();
    },
    get otherEdit() {
      return keptSeen();
    },
  };
}

/** Folders and files by their names; where each lies. What is not in its folder is asked for by itself. */
function placesOf(ids: Installed): Readonly<Record<string, Place>> {
  const { home = null, templateFolder = null } = ids;
  const atHome = filesIn([home, templateFolder]);
  const placed = (id: string, folder: string | null): Place =>
    folder !== null && atHome.get(id) === folder ? 'home' : placeOf(id, folder);
  const inHome = {
    'Sổ đối thoại doanh nghiệp': ids.register,
    'Thông tin liên hệ': ids.contacts,
    'Văn bản dự thảo': ids.drafts,
    'Nguyên văn kiến nghị': ids.originals,
    'Gửi Sở Tài chính': ids.outbox,
  };
  const places = Object.entries(inHome).map(([name, id]) => [name, placed(id, home)]);
  const templates = Object.entries(ids.templates).map(([id, file]) => [
    `Mẫu ${id}`,
    placed(file, templateFolder),
  ]);
  return Object.fromEntries([...places, ...templates]) as Record<string, Place>;
}

const FileList = z.object({
  files: z.array(z.object({ id: z.string(), parents: z.optional(z.array(z.string())) })),
});

/** The folder of each file that lies in one of them, by its id: one call, where each file's own would be forty. */
function filesIn(folders: readonly (string | null)[]): ReadonlyMap<string, string> {
  const places = folders.flatMap((id) => (id === null ? [] : [`'${id}' in parents`]));
  if (places.length === 0) return new Map();
  const { files } = z.parse(FileList, listFiles(places.join(' or '), 'id,parents'));
  return new Map(files.flatMap(({ id, parents = [] }) => parents.map((folder) => [id, folder])));
}

const FileAnswer = z.object({
  trashed: z.optional(z.boolean()),
  parents: z.optional(z.array(z.string())),
});

function placeOf(id: string, folder: string | null): Place {
  try {
    const query = { fields: 'trashed,parents', supportsAllDrives: true };
    const answer = callGoogle({ method: 'get', url: urls.file(id), query });
    const { trashed = false, parents = [] } = z.parse(FileAnswer, answer);
    if (trashed) return 'gone';
    return folder === null || parents.includes(folder) ? 'home' : 'elsewhere';
  } catch (error) {
    if (error instanceof GoogleError && error.status === 404) return 'unseen';
    throw error;
  }
}

const Properties = z.object({ properties: z.object({ locale: z.string(), timeZone: z.string() }) });

function zoneOf(id: string): Zone {
  const query = { fields: 'properties(locale,timeZone)' };
  const reply = callGoogle({ method: 'get', url: `${urls.spreadsheets}/${id}`, query });
  return z.parse(Properties, reply).properties;
}

/** Where the first row that was ever appended landed. */
export function firstRowOf(register: string): number | null {
  const body = {
    dataFilters: [{ gridRange: { sheetId: journal.sheetId, startRowIndex: 1, endColumnIndex: 3 } }],
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
  };
  const reply = callGoogle({ method: 'post', url: urls.values(register), body });
  const rows = z.parse(ReadReply, reply).valueRanges[0]?.valueRange.values ?? [];
  const at = rows.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  return at < 0 ? null : at + 2;
}
