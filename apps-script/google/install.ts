// Sets the office up, step by step; what a step made is remembered, so that an interrupted set-up goes on where it stopped.
import { buildDocx } from '../docx/build-docx.ts';
import { setupKeys } from '../register/journal/keys.ts';
import type { Told } from '../register/setup/living.ts';
import { setupRequests } from '../register/setup/requests.ts';
import { FILE_TITLES, TABS } from '../register/tabs/all.ts';
import type { LocalDateTime } from '../rules/dates/civil-date.ts';
import { createEmpty, filesOfSetup, uploadTemplate } from './files.ts';
import { createForm, fillForm, formLink } from './form.ts';
import { installedParts, remember } from './properties.ts';
import { callGoogle, urls } from './rest.ts';
import { rememberShape, sheetsOf, upgradeFiles } from './upgrade.ts';

const FOLDERS = {
  drafts: 'Văn bản dự thảo',
  originals: 'Nguyên văn kiến nghị',
  outbox: 'Gửi Sở Tài chính',
} as const;

interface Templates {
  readonly letters: Readonly<Record<string, string>>;
  readonly letterPartials: Readonly<Record<string, string>>;
}

/**
 * Makes what is not there yet: form, files, folders, templates, triggers; a living register gets what it lacks. Never
 * touches what the office has edited. Returns what it did to files that were there.
 */
export function install(templates: Templates, now: LocalDateTime): Told {
  const owner = Session.getEffectiveUser().getEmail();
  if (installedParts().owner === undefined) remember({ owner });
  const form = installForm();
  const made: Made = isComplete(templates) ? new Map() : filesOfSetup();
  installFolders(made);
  installTemplates(templates, made);
  const { register, contacts } = installedParts();
  const told =
    register !== undefined && contacts !== undefined
      ? upgradeFiles({ register, contacts, form, owner: installedParts().owner ?? owner }, now)
      : NEW;
  installRegister(owner, form);
  installContacts(made);
  // A register that an interrupted set-up left may be of an earlier version: the first run looks.
  if (register === undefined) rememberShape();
  installTriggers(form);
  return told;
}

/** Contacts are the last file that set-up makes; a newer version may bring further templates. */
function isComplete({ letters }: Templates): boolean {
  const { contacts, templates } = installedParts();
  return (
    contacts !== undefined && Object.keys(letters).every((id) => templates?.[id] !== undefined)
  );
}

function installForm(): string {
  const form = installedParts().form ?? createForm();
  if (installedParts().form === undefined) remember({ form });
  if (installedParts().items === undefined) remember({ items: fillForm(form) });
  return form;
}

type Made = ReadonlyMap<string, string>;

function installFolders(made: Made): void {
  for (const [key, name] of Object.entries(FOLDERS) as [keyof typeof FOLDERS, string][]) {
    if (installedParts()[key] === undefined) remember({ [key]: folder(name, made) });
  }
}

const folder = (name: string, made: Made): string =>
  made.get(setupKeys.folder(name)) ?? createEmpty(setupKeys.folder(name), 'folder', name);

function installTemplates({ letters, letterPartials }: Templates, made: Made): void {
  const known = { ...installedParts().templates };
  if (Object.keys(letters).every((id) => known[id] !== undefined)) return;
  const place = folder('Mẫu văn bản', made);
  for (const [id, source] of Object.entries(letters)) {
    if (known[id] !== undefined) continue;
    known[id] =
      made.get(setupKeys.template(id)) ??
      uploadTemplate(setupKeys.template(id), {
        name: `Mẫu ${id}`,
        folder: place,
        bytes: buildDocx(source, letterPartials),
      });
    remember({ templates: known });
  }
}

const NEW: Told = { done: [], warnings: [] };

function installRegister(owner: string, form: string): void {
  if (installedParts().register !== undefined) return;
  const id = SpreadsheetApp.getActive().getId();
  setUpFile(id, 'register', { owner, registrationLink: formLink(form) });
  remember({ register: id });
}

function installContacts(made: Made): void {
  if (installedParts().contacts !== undefined) return;
  const id =
    made.get(setupKeys.contacts) ??
    createEmpty(setupKeys.contacts, 'spreadsheet', FILE_TITLES.contacts);
  setUpFile(id, 'contacts', {});
  remember({ contacts: id });
}

/** One batch: applied whole or not at all. A file that already has our tabs was set up before the run was cut off. */
function setUpFile(
  id: string,
  file: 'register' | 'contacts',
  settings: Readonly<Record<string, string>>,
): void {
  const existing = sheetsOf(id).map(({ sheetId }) => sheetId);
  if (existing.includes((file === 'register' ? TABS.overview : TABS.contacts).sheetId)) return;
  callGoogle({
    method: 'post',
    url: urls.batchUpdate(id),
    query: { fields: 'spreadsheetId' },
    body: { requests: setupRequests({ file, existing, settings }) },
  });
}

/** One hourly trigger, one for edits, one for the form; those that are there stay. */
function installTriggers(form: string): void {
  const there = new Set(
    ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  );
  if (!there.has('hourly')) ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  if (!there.has('onEditInstalled')) {
    ScriptApp.newTrigger('onEditInstalled')
      .forSpreadsheet(SpreadsheetApp.getActive())
      .onEdit()
      .create();
  }
  if (!there.has('onFormSubmit')) {
    ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create();
  }
}
