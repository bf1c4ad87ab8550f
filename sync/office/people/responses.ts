// What a person sends through a form, or sends again: kept as Forms keeps it.
import { OfficeRefusal } from '../store/errors.ts';
import type { Form, FormResponse } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { answersOf, givenTo, checkAnswers, checkOpen, type Answers } from './form-answers.ts';

export type { Answers };

/** Triggers of a form are lost, or fire twice. */
export interface Fired {
  readonly lost?: boolean;
  readonly twice?: boolean;
}

export interface Sent {
  readonly form: Form;
  readonly response: FormResponse;
}

export function sent(
  store: Store,
  form: Form,
  { answers, unchecked }: { readonly answers: Answers; readonly unchecked: boolean },
): Sent {
  const given = answersOf(form, answers);
  checkOpen(form);
  if (!unchecked) checkAnswers(form, given);
  const response = { id: store.nextId('phan-hoi'), at: store.state.clock, answers: given };
  return keep(store, { form: { ...form, responses: [...form.responses, response] }, response });
}

/** What is answered anew, or left empty now, takes the place of what was answered before. */
export function resent(
  store: Store,
  form: Form,
  { id, answers }: { readonly id: string; readonly answers: Answers },
): Sent {
  const before = form.responses.find((one) => one.id === id);
  if (before === undefined)
    throw new OfficeRefusal(`Biểu mẫu “${form.title}” không có phản hồi ${id}.`);
  const given = givenTo(form, answers);
  const anew = new Set(given.map(({ item }) => item));
  const kept = before.answers.filter(({ item }) => !anew.has(item));
  const response = { id, at: store.state.clock, answers: [...kept, ...answersOf(form, answers)] };
  const responses = form.responses.map((one) => (one.id === id ? response : one));
  return keep(store, { form: { ...form, responses }, response });
}

function keep(store: Store, sent: Sent): Sent {
  store.set({ forms: new Map(store.state.forms).set(sent.form.id, sent.form) });
  return sent;
}
