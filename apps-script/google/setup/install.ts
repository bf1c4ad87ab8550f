// Sets the office up, step by step; what a step made is remembered, so that an interrupted set-up goes on where it stopped.
import { HOME, setupKeys } from '../../register/journal/setup-keys.ts';
import type { Told } from '../../register/setup/living.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { FILE_TITLES } from '../../register/tabs/all.ts';
import { createEmpty, filesOfSetup, uploadTemplate } from './new-files.ts';
import { createForm, fillForm, formLink } from './form.ts';
import { keepLookupSecret } from '../lookup.ts';
import { installedParts, remember } from '../properties.ts';
import { rememberShape } from '../shape.ts';
import { upgradeFiles } from './upgrade.ts';
import { requireSound } from '../gate.ts';
import { makerOf, type Maker } from './make-once.ts';
import { noteSetUp, setUpFile } from './new-file.ts';
import { setTriggers, triggerIds } from '../triggers.ts';

const FOLDERS = {
  drafts: 'Văn bản dự thảo',
  originals: 'Nguyên văn kiến nghị',
  outbox: 'Gửi Sở Tài chính',
} as const;

interface Templates {
  /** Documents in Base64. */
  readonly letters: Readonly<Record<string, string>>;
  /** Rows that a new tab starts with. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Makes what is not there yet: folder, files, templates, form, triggers; a living register gets what it lacks. Never
 * touches what the office has edited. The form opens last. The caller holds the lock. Returns what it did to files that
 * were there.
 */
export function install(templates: Templates, now: LocalDateTime): Told {
  const owner = requireSound();
  remember({ owner });
  const make = makerOf(isComplete(templates) ? new Map() : filesOfSetup(), now);
  const home = installHome(make);
  const form = installForm(make, home);
  installFolders(make, home);
  installTemplates(templates, make, home);
  const { register, contacts } = installedParts();
  const told =
    register !== undefined && contacts !== undefined
      ? upgradeFiles({ register, contacts, form, owner }, { now, texts: () => templates.texts })
      : NEW;
  installFile('register', {
    make,
    home,
    settings: { ...templates.texts, owner, registrationLink: formLink(form), testMode: 'Có' },
  });
  installFile('contacts', { make, home, settings: {} });
  // A register that an interrupted set-up left may be of an earlier version: the first run looks.
  if (register === undefined) rememberShape();
  noteSetUp(installedParts().register ?? '', now);
  if (installedParts().items === undefined) remember({ items: fillForm(form) });
  setTriggers({ register: installedParts().register ?? '', form });
  remember({ triggers: triggerIds() });
  keepLookupSecret();
  return told;
}

const NEW: Told = { done: [], warnings: [] };

/** Whether every file is there; a newer version may bring further templates. */
function isComplete({ letters }: Templates): boolean {
  const { contacts, templates } = installedParts();
  return (
    contacts !== undefined && Object.keys(letters).every((id) => templates?.[id] !== undefined)
  );
}

/** The folder of everything. An office that was made before there was one stays where it is. */
function installHome(make: Maker): string | null {
  const { home, form } = installedParts();
  if (home !== undefined) return home;
  if (form !== undefined) return null;
  const made = folder(HOME, make, null);
  remember({ home: made });
  return made;
}

const folder = (name: string, make: Maker, place: string | null): string =>
  make(setupKeys.folder(name), (key) => createEmpty(key, { kind: 'folder', name, place }));

function installForm(make: Maker, home: string | null): string {
  const known = installedParts().form;
  if (known !== undefined) return known;
  const form = make(setupKeys.form, (key) => createForm(key, home));
  remember({ form });
  return form;
}

function installFolders(make: Maker, home: string | null): void {
  for (const [key, name] of Object.entries(FOLDERS) as [keyof typeof FOLDERS, string][]) {
    if (installedParts()[key] === undefined) remember({ [key]: folder(name, make, home) });
  }
}

function installTemplates({ letters }: Templates, make: Maker, home: string | null): void {
  const known = { ...installedParts().templates };
  if (Object.keys(letters).every((id) => known[id] !== undefined)) return;
  const place = installedParts().templateFolder ?? folder('Mẫu văn bản', make, home);
  remember({ templateFolder: place });
  for (const [id, document] of Object.entries(letters)) {
    if (known[id] !== undefined) continue;
    known[id] = make(setupKeys.template(id), (key) =>
      uploadTemplate(key, {
        name: `Mẫu ${id}`,
        folder: place,
        bytes: Uint8Array.from(Utilities.base64Decode(document)),
      }),
    );
    remember({ templates: known });
  }
}

interface NewFile {
  readonly make: Maker;
  readonly home: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

function installFile(file: 'register' | 'contacts', { make, home, settings }: NewFile): void {
  if (installedParts()[file] !== undefined) return;
  const name = FILE_TITLES[file];
  const id = make(setupKeys[file], (key) =>
    createEmpty(key, { kind: 'spreadsheet', name, place: home }),
  );
  setUpFile(id, file, settings);
  remember({ [file]: id });
}
