// Where the script keeps the ids that set-up made: files, folders, form, templates.
import * as z from 'zod/mini';
import type { TemplateFault } from '../jobs/base/ports.ts';
import type { CivilDate, LocalDateTime } from '../rules/dates/civil-date.ts';

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
  /** The ids of the triggers that set-up made. */
  triggers: z.optional(z.array(z.string())),
});
type InstalledParts = Readonly<z.infer<typeof Parts>>;
const LATER = ['home', 'templateFolder', 'triggers'] as const;
type Later = (typeof LATER)[number];
export type Installed = Required<{
  readonly [K in Exclude<keyof InstalledParts, Later>]: NonNullable<InstalledParts[K]>;
}> &
  Pick<InstalledParts, Later>;

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
export function keep(name: string, value: string | null): void {
  const properties = PropertiesService.getScriptProperties();
  if (value === null) properties.deleteProperty(name);
  else properties.setProperty(name, value);
}

export const kept = (name: string): string | null =>
  PropertiesService.getScriptProperties().getProperty(name);

/** What the version declared that last brought the register up to itself, its mark before it; null before the first. */
export const keptShape = (): string | null => kept('shape');
export const keepShape = (shape: string): void => keep('shape', shape);

/** When an edit of another account was last seen. */
export const keptSeen = (): LocalDateTime | null => kept('otherEdit') as LocalDateTime | null;
export const keepSeen = (at: LocalDateTime): void => keep('otherEdit', at);

/** How long triggers have run on a day; all of them together have 90 minutes. */
export interface Used {
  readonly day: CivilDate;
  readonly milliseconds: number;
}

export function keptUsed(): Used | null {
  const text = kept('used');
  return text === null ? null : (JSON.parse(text) as Used);
}

export function addUsed(day: CivilDate, milliseconds: number): void {
  const used = keptUsed();
  const before = used?.day === day ? used.milliseconds : 0;
  keep('used', JSON.stringify({ day, milliseconds: before + milliseconds }));
}

/** What the first run of a day found out of order, for the rest of the day. */
interface Health {
  readonly day: CivilDate;
  readonly words: string;
}

export const keepHealth = (health: Health): void => keep('health', JSON.stringify(health));

export function keptHealth(): Health | null {
  const text = kept('health');
  return text === null ? null : (JSON.parse(text) as Health);
}

/** The week (its Monday) that was copied last, and when a copy was last begun; “off”: nothing is copied here. */
interface Copied {
  readonly week: CivilDate | null;
  readonly tried: LocalDateTime | null;
}

export const keepCopied = (copied: Copied): void => keep('copies', JSON.stringify(copied));

export function keptCopied(): Copied | 'off' | null {
  const text = kept('copies');
  if (text === null || text === 'off') return text;
  return JSON.parse(text) as Copied;
}

/** What the templates were when they were looked at last, and what is wrong with them. */
interface TemplatesSeen {
  readonly day: CivilDate;
  readonly version: string;
  /** When each was edited last, by its letter. */
  readonly times: Readonly<Record<string, string>>;
  readonly faults: readonly TemplateFault[];
}

export const keepTemplates = (seen: TemplatesSeen): void => keep('templates', JSON.stringify(seen));

export function keptTemplates(): TemplatesSeen | null {
  const text = kept('templates');
  return text === null ? null : (JSON.parse(text) as TemplatesSeen);
}

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
