// A phiếu of a rehearsal becomes a response of the office's form, answer by answer.
import { CONSENT_READ, FORM_ITEMS } from '#register/tabs/form-items';
import type { LocalOffice } from '../office/office.ts';
import { FORM_FIELDS, PETITION_FIELDS, type FormAnswers } from './rehearsal.ts';

export function sendForm(office: LocalOffice, form: FormAnswers): void {
  const answers: Record<string, string> = { [titleOf('consent')]: CONSENT_READ };
  for (const field of FORM_FIELDS) put(answers, field, form.fields[field]);
  for (const [index, petition] of form.petitions.entries()) {
    for (const field of PETITION_FIELDS) put(answers, `${field}${index + 1}`, petition[field]);
  }
  // Unchecked: a phiếu that lacks an answer is taken in and marked, not lost.
  office.submitForm(null, answers, { lost: form.lost, twice: form.twice, unchecked: true });
}

function put(answers: Record<string, string>, key: string, text: string | undefined): void {
  if (text !== undefined && text !== '') answers[titleOf(key)] = text;
}

function titleOf(key: string): string {
  const item = FORM_ITEMS.find((one) => one.key === key);
  if (item === undefined) throw new Error(`The form has no item ${key}`);
  return item.title;
}
