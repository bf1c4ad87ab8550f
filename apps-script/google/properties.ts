// Where the script keeps the ids that set-up made: files, folders, form, templates.
import * as z from 'zod/mini';

const Installed = z.object({
  register: z.string(),
  contacts: z.string(),
  drafts: z.string(),
  originals: z.string(),
  outbox: z.string(),
  form: z.string(),
  /** Ids of the form's items by key. */
  items: z.record(z.string(), z.string()),
  /** Ids of the template documents by letter. */
  templates: z.record(z.string(), z.string()),
  owner: z.string(),
});
export type Installed = z.infer<typeof Installed>;
export type InstalledParts = { readonly [K in keyof Installed]?: Installed[K] | undefined };

const KEY = 'installed';

/** What set-up has made so far; parts are missing while it is under way. */
export function installedParts(): InstalledParts {
  const text = PropertiesService.getScriptProperties().getProperty(KEY);
  return text === null ? {} : z.parse(z.partial(Installed), JSON.parse(text));
}

/** Returns everything that set-up made; throws in Vietnamese when it has not finished. */
export function installed(): Installed {
  const parts = z.safeParse(Installed, installedParts());
  if (!parts.success) {
    throw new Error('Chưa cài đặt xong. Đề nghị chủ sổ chọn menu “Đối thoại DN” › “Cài đặt”.');
  }
  return parts.data;
}

export function remember(parts: InstalledParts): void {
  const all = { ...installedParts(), ...parts };
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(all));
}
