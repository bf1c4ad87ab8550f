// The registration form in Google Forms: made by set-up, its items known by their ids, its answers as plain text.
import {
  formConfirmation,
  formDescription,
  formTitle,
  FORM_ITEMS,
  type FormItem,
} from '../../register/tabs/form-items.ts';
import { WARD } from '../../ward.ts';
import type { SetupKey } from '../../register/journal/setup-keys.ts';
import { createEmpty } from './new-files.ts';
import { keep } from '../properties.ts';
import { OFFERED } from '../responses.ts';
import { GoogleError } from '../rest.ts';

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
