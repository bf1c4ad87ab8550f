// The office's state as JSON: all of it, contents of files apart (they lie beside it as files).
import type { DriveFile, State } from '../store/state.ts';
import { OfficeRefusal } from '../store/errors.ts';
import type { Manifest } from './layout.ts';

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
}

export function writeState({ state, manifest }: Saved): Uint8Array {
  const stored: StoredState = {
    ...state,
    files: [...state.files.values()].map((file) => ({ ...file, bytes: undefined })),
    spreadsheets: [...state.spreadsheets.values()],
    forms: [...state.forms.values()],
    generatedIds: [...state.generatedIds],
  };
  const text = JSON.stringify({ version: VERSION, state: stored, manifest }, (_, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value,
  );
  return new TextEncoder().encode(`${text}\n`);
}

export function readState(text: string): Saved {
  const { version, state, manifest } = parse(text);
  if (version !== VERSION)
    throw new OfficeRefusal(
      `Văn phòng này do một phiên bản khác của phần mềm lưu (dạng ${String(version)}). Hãy dùng đúng phiên bản đó.`,
    );
  const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
    new Map(values.map((value) => [value.id, value]));
  return {
    manifest,
    state: {
      ...state,
      files: byId(state.files.map((file) => ({ ...file, bytes: null }))),
      spreadsheets: byId(state.spreadsheets),
      forms: byId(state.forms),
      generatedIds: new Set(state.generatedIds),
    },
  };
}

function parse(text: string) {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      isBytes(value) ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value,
    ) as { version: unknown; state: StoredState; manifest: Manifest };
  } catch {
    throw new OfficeRefusal(
      'Tệp “.office/state.json” bị hỏng nên không mở được văn phòng. Hãy chép lại tệp này từ bản sao lưu.',
    );
  }
}

const isBytes = (value: unknown): value is Bytes =>
  typeof value === 'object' && value !== null && '$bytes' in value;
