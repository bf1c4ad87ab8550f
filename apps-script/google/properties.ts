// Where the script keeps the ids that set-up made: files, folders, form, templates.
import * as z from 'zod/mini';

const text = z.optional(z.string());
const texts = z.optional(z.record(z.string(), z.string()));

const Parts = z.object({
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
export type Installed = Required<{
  readonly [K in keyof InstalledParts]: NonNullable<InstalledParts[K]>;
}>;

const KEY = 'installed';

/** What set-up has made so far; parts are missing while it is under way. */
export function installedParts(): InstalledParts {
  const kept = PropertiesService.getScriptProperties().getProperty(KEY);
  return kept === null ? {} : z.parse(Parts, JSON.parse(kept));
}

const isWhole = (parts: InstalledParts): parts is Installed =>
  Object.keys(Parts.shape).every((key) => key in parts);

/** Returns everything that set-up made; throws in Vietnamese when it has not finished. */
export function installed(): Installed {
  const parts = installedParts();
  if (isWhole(parts)) return parts;
  throw new Error('Chưa cài đặt xong. Đề nghị chủ sổ chọn menu “Đối thoại DN” › “Cài đặt”.');
}

export function remember(parts: InstalledParts): void {
  const all = { ...installedParts(), ...parts };
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(all));
}

const SHAPE = 'shape';

/** What the version declared that last brought the register up to itself; null before the first. */
export const keptShape = (): string | null =>
  PropertiesService.getScriptProperties().getProperty(SHAPE);

export function keepShape(shape: string): void {
  PropertiesService.getScriptProperties().setProperty(SHAPE, shape);
}
