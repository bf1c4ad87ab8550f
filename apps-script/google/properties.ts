// Where the script keeps the ids that set-up made: files, folders, form, templates.
import * as z from 'zod/mini';
import type { LocalDateTime } from '../rules/dates/civil-date.ts';

const text = z.optional(z.string());
const texts = z.optional(z.record(z.string(), z.string()));

const Parts = z.object({
  /** The folders of everything and of the templates; an office of an earlier version knows none. */
  home: text,
  templateFolder: text,
  register: text,
  contacts: text,
  drafts: text,
  originals: text,
  outbox: text,
  form: text,
  /** Ids of the form's items by key. */
  items: texts,
  /** Ids of the template documents by letter. */
  templates: texts,
  owner: text,
});
type InstalledParts = Readonly<z.infer<typeof Parts>>;
const LATER = ['home', 'templateFolder'] as const;
export type Installed = Required<{
  readonly [K in Exclude<keyof InstalledParts, (typeof LATER)[number]>]: NonNullable<
    InstalledParts[K]
  >;
}>;

const KEY = 'installed';

/** What set-up has made so far; parts are missing while it is under way. */
export function installedParts(): InstalledParts {
  const known = kept(KEY);
  return known === null ? {} : z.parse(Parts, JSON.parse(known));
}

const isWhole = (parts: InstalledParts): parts is Installed =>
  Object.keys(Parts.shape).every((key) => LATER.some((later) => later === key) || key in parts);

/** Returns everything that set-up made; throws in Vietnamese when it has not finished. */
export function installed(): Installed {
  const parts = installedParts();
  if (isWhole(parts)) return parts;
  throw new Error(
    'Chưa cài đặt xong. Đề nghị chủ sổ chạy caiDat trong trình soạn thảo Apps Script.',
  );
}

export function remember(parts: InstalledParts): void {
  keep(KEY, JSON.stringify({ ...installedParts(), ...parts }));
}

/** Text under a name of its own; null takes it away. */
function keep(name: string, value: string | null): void {
  const properties = PropertiesService.getScriptProperties();
  if (value === null) properties.deleteProperty(name);
  else properties.setProperty(name, value);
}

const kept = (name: string): string | null =>
  PropertiesService.getScriptProperties().getProperty(name);

/** What the version declared that last brought the register up to itself; null before the first. */
export const keptShape = (): string | null => kept('shape');
export const keepShape = (shape: string): void => keep('shape', shape);

/** The file that set-up began to make last, and when. */
interface Making {
  readonly key: string;
  readonly at: LocalDateTime;
}

export const keepMaking = (making: Making | null): void =>
  keep('making', making === null ? null : JSON.stringify(making));

export function keptMaking(): Making | null {
  const text = kept('making');
  return text === null ? null : (JSON.parse(text) as Making);
}
