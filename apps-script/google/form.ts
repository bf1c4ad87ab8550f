// The registration form in Google Forms: made by set-up, its items known by their ids, its answers as plain text.
import {
  formConfirmation,
  formDescription,
  formTitle,
  FORM_ITEMS,
  WHICH_CONFERENCE,
  type FormItem,
} from '../register/tabs/form-items.ts';
import type { FormResponse, Forms, Offer } from '../jobs/base/ports.ts';
import { WARD } from '../ward.ts';
import type { SetupKey } from '../register/journal/keys.ts';
import { createEmpty } from './files.ts';
import { keep, kept, remember, type Installed } from './properties.ts';
import { GoogleError } from './rest.ts';
import { localTime } from './services.ts';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Makes an empty form, not yet published; returns its id. Drive makes it in its folder and under its key; where Drive
 * will not, Forms makes it at the top, for a person to move.
 */
export function createForm(key: SetupKey, place: string | null): string {
  const name = formTitle(WARD.agency);
  try {
    return createEmpty(key, { kind: 'form', name, place });
  } catch (error) {
    if (!(error instanceof GoogleError) || ![400, 403].includes(error.status)) throw error;
    return FormApp.create(name).getId();
  }
}

/**
 * Puts the items into the form, in the place of those a cut-off set-up left, and publishes it: forms of today take no
 * answers before. Returns the ids of the items by key.
 */
export function fillForm(id: string): Record<string, string> {
  const form = FormApp.openById(id);
  for (const item of form.getItems()) form.deleteItem(item);
  keep(OFFERED, null);
  form
    .setTitle(formTitle(WARD.agency))
    .setDescription(formDescription(WARD.agency))
    .setConfirmationMessage(formConfirmation(WARD.agency));
  const items: Record<string, string> = {};
  for (const item of FORM_ITEMS) items[item.key] = String(addItem(form, item));
  openToAll(form);
  return items;
}

export const formLink = (id: string): string => FormApp.openById(id).getPublishedUrl();

/** `setPublished` is younger than the published types. */
type Publishable = Form & {
  readonly setPublished?: (published: boolean) => Form;
  readonly isPublished?: () => boolean;
};

/** Anybody may answer, without an account, as often as needed; what was answered stays as it came. */
function openToAll(form: Publishable): void {
  try {
    form.setRequireLogin(false);
  } catch {
    // Only an organisation's account knows this; elsewhere a form asks for no account.
  }
  form.setCollectEmail(false).setLimitOneResponsePerUser(false).setAllowResponseEdits(false);
  form.setPublished?.(true);
  form.setAcceptingResponses(true);
}

/** What keeps people from answering the form. */
export interface Openness {
  readonly published: boolean;
  readonly accepting: boolean;
  readonly asksForAccount: boolean;
  readonly collectsEmail: boolean;
  readonly editable: boolean;
}

/** As it stands now; null where the form is gone. */
export function openness(id: string): Openness | null {
  let form: Publishable;
  try {
    form = FormApp.openById(id);
  } catch {
    return null;
  }
  return {
    published: form.isPublished?.() ?? true,
    accepting: form.isAcceptingResponses(),
    asksForAccount: asksForAccount(form) || form.hasLimitOneResponsePerUser(),
    collectsEmail: form.collectsEmail(),
    editable: form.canEditResponse(),
  };
}

function asksForAccount(form: Form): boolean {
  try {
    return form.requiresLogin();
  } catch {
    return false;
  }
}

function addItem(form: Form, { type, title, help, required, choices }: FormItem): number {
  switch (type) {
    case 'section':
      return form.addPageBreakItem().setTitle(title).getId();
    case 'text':
      return form.addTextItem().setTitle(title).setHelpText(help).setRequired(required).getId();
    case 'paragraph':
      return form
        .addParagraphTextItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required)
        .getId();
    case 'choice': {
      const item = form
        .addMultipleChoiceItem()
        .setTitle(title)
        .setHelpText(help)
        .setRequired(required);
      return item.setChoiceValues([...choices]).getId();
    }
    case 'list': {
      const item = form.addListItem().setTitle(title).setHelpText(help).setRequired(required);
      return item.setChoiceValues([...choices]).getId();
    }
  }
}

export function googleForms(ids: Pick<Installed, 'form' | 'items'>): Forms {
  return {
    since(moment) {
      const form = FormApp.openById(ids.form);
      const responses =
        moment === null ? form.getResponses() : form.getResponses(instantOf(moment));
      return responses.map((response) => readResponse(response, ids.items));
    },
    erase(id) {
      const form = FormApp.openById(ids.form);
      if (hasResponse(form, id)) form.deleteResponse(id);
    },
    offer(offer) {
      if (!offer.asks && ids.items[WHICH_CONFERENCE.key] === undefined) return;
      const text = JSON.stringify(offer.choices);
      if (kept(OFFERED) === text) return;
      offerConferences(ids, offer.choices);
      keep(OFFERED, text);
    },
  };
}

/** What the form offers, as it was told last. */
const OFFERED = 'offered';

/** The list stands above the code, whose question an earlier office has, too. */
function offerConferences(
  { form: id, items }: Pick<Installed, 'form' | 'items'>,
  choices: Offer['choices'],
): void {
  const form = FormApp.openById(id);
  const { key, title, help } = WHICH_CONFERENCE;
  const there = items[key] === undefined ? null : form.getItemById(Number(items[key]));
  const item = there?.asListItem() ?? form.addListItem().setTitle(title).setHelpText(help);
  item.setChoiceValues([...choices]);
  if (there !== null) return;
  form.moveItem(item.getIndex(), 0);
  remember({ items: { ...items, [key]: String(item.getId()) } });
}

/** Whether the form still has a response of this id: asked before it is deleted, since an unknown id is an error. */
const hasResponse = (form: Form, id: string): boolean =>
  form.getResponses().some((response) => response.getId() === id);

/** A moment on the office's clock (UTC+7, no summer time) as the instant that Forms asks for. */
function instantOf(moment: string): Date {
  return new Date(`${moment}:00+07:00`);
}

/** A response; its answers are fetched only when they are asked for, once. */
export function readResponse(
  response: GoogleAppsScript.Forms.FormResponse,
  items: Readonly<Record<string, string>>,
): FormResponse {
  let answers: Readonly<Record<string, string>> | null = null;
  return {
    id: response.getId(),
    get at() {
      return localTime(response.getTimestamp());
    },
    get answers() {
      return (answers ??= answersOf(response, items));
    },
  };
}

/** The answers by our keys; items are recognised by their id, whatever their title says now. */
function answersOf(
  response: GoogleAppsScript.Forms.FormResponse,
  items: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const keys = new Map(Object.entries(items).map(([key, id]) => [id, key]));
  const answers: Record<string, string> = {};
  for (const item of response.getItemResponses()) {
    const key = keys.get(String(item.getItem().getId()));
    if (key === undefined) continue;
    const answer: unknown = item.getResponse();
    answers[key] = Array.isArray(answer) ? answer.map(String).join(', ') : String(answer ?? '');
  }
  return answers;
}
