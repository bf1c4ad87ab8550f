// The office's state as JSON: all of it, contents of files apart (they lie beside it as files).
import * as z from 'zod/mini';
import { parseLocalDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { DriveFile, State } from '../store/state.ts';
import { OfficeRefusal } from '../store/errors.ts';
import type { Manifest } from './layout.ts';
import { isInnerPath } from './places.ts';

const VERSION = 1;

interface Bytes {
  readonly $bytes: string;
}

/** Files without bytes: those are read from disk. */
type StoredState = Omit<State, 'files' | 'spreadsheets' | 'forms' | 'generatedIds'> & {
  readonly files: readonly Omit<DriveFile, 'bytes'>[];
  readonly spreadsheets: readonly (State['spreadsheets'] extends ReadonlyMap<string, infer V>
    ? V
    : never)[];
  readonly forms: readonly (State['forms'] extends ReadonlyMap<string, infer V> ? V : never)[];
  readonly generatedIds: readonly string[];
};

export interface Saved {
  readonly state: State;
  readonly manifest: Manifest;
  /** The moment to which it was played; null where nobody ran it yet. */
  readonly playedTo: LocalDateTime | null;
}

export function writeState({ state, manifest, playedTo }: Saved): Uint8Array {
  const stored: StoredState = {
    ...state,
    files: [...state.files.values()].map((file) => ({ ...file, bytes: undefined })),
    spreadsheets: [...state.spreadsheets.values()],
    forms: [...state.forms.values()],
    generatedIds: [...state.generatedIds],
  };
  const whole = { version: VERSION, playedTo, state: stored, manifest };
  const text = JSON.stringify(whole, (_, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value,
  );
  return new TextEncoder().encode(`${text}\n`);
}

/** Throws OfficeRefusal for what is no state of an office, or would lead out of its folder. */
export function readState(text: string): Saved {
  const { state, manifest, playedTo } = parse(text);
  const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
    new Map(values.map((value) => [value.id, value]));
  return {
    manifest,
    playedTo: typeof playedTo === 'string' ? parseLocalDateTime(playedTo) : null,
    state: {
      ...state,
      files: byId(state.files.map((file) => ({ ...file, bytes: null }))),
      spreadsheets: byId(state.spreadsheets),
      forms: byId(state.forms),
      generatedIds: new Set(state.generatedIds),
    },
  };
}

/** As much of the shape as is needed not to stumble: what an office wrote itself is whole or not there. */
const withId = z.looseObject({ id: z.string() });
const Shape = z.object({
  version: z.literal(VERSION),
  state: z.looseObject({
    clock: z.number(),
    counters: z.record(z.string(), z.number()),
    rootId: z.string(),
    owner: z.string(),
    files: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        mimeType: z.string(),
        parents: z.array(z.string()),
      }),
    ),
    spreadsheets: z.array(
      z.looseObject({
        id: z.string(),
        sheets: z.array(
          z.looseObject({ sheetId: z.number(), title: z.string(), rows: z.array(z.unknown()) }),
        ),
      }),
    ),
    forms: z.array(withId),
    generatedIds: z.array(z.string()),
    properties: z.record(z.string(), z.string()),
    triggers: z.array(withId),
    mails: z.array(z.looseObject({ id: z.number(), at: z.number(), subject: z.string() })),
    usage: z.record(z.string(), z.unknown()),
  }),
  manifest: z.record(z.string(), z.object({ path: z.string(), hash: z.string() })),
});

interface Parsed {
  readonly version: unknown;
  readonly state: StoredState;
  readonly manifest: Manifest;
  readonly playedTo?: unknown;
}

function parse(text: string): Parsed {
  const read = parseJson(text);
  if (
    isRecord(read) &&
    'version' in read &&
    typeof read['version'] === 'number' &&
    read['version'] !== VERSION
  )
    throw otherVersion(read['version']);
  if (!isWhole(read)) throw broken();
  return read;
}

function isWhole(read: unknown): read is Parsed {
  const seen = Shape.safeParse(read);
  return seen.success && Object.values(seen.data.manifest).every(({ path }) => isInnerPath(path));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      isBytes(value) ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value,
    ) as unknown;
  } catch {
    throw broken();
  }
}

const otherVersion = (version: unknown): OfficeRefusal =>
  new OfficeRefusal(
    `Văn phòng này do một phiên bản khác của phần mềm lưu (dạng ${String(version)}). Hãy dùng đúng phiên bản đó.`,
  );

const broken = (): OfficeRefusal =>
  new OfficeRefusal(
    'Tệp “.office/state.json” bị hỏng nên không mở được văn phòng. Hãy lấy lại bản trước bằng lệnh restore, hoặc chép lại tệp này từ bản sao lưu.',
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBytes = (value: unknown): value is Bytes =>
  isRecord(value) && typeof value['$bytes'] === 'string';
