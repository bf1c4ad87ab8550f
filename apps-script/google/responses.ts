// What the registration form holds and asks while the office works: its responses as plain text, the conferences it offers.
import type { FormResponse, Forms, Offer } from '../jobs/base/ports.ts';
import { WHICH_CONFERENCE } from '../register/tabs/form-items.ts';
import { keep, kept, remember, type Installed } from './properties.ts';
import { localTime } from './services.ts';

type Form = GoogleAppsScript.Forms.Form;

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
export const OFFERED = 'offered';

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
