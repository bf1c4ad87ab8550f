// What a form says, answer by answer: text as it was sent, without what no file can hold.
import { PETITIONS_PER_FORM } from '../../register/tabs/form-items.ts';
import type { FormResponse } from '../base/ports.ts';

export interface FormPetition {
  readonly group: string | null;
  readonly title: string | null;
  readonly content: string | null;
}

export interface Answers {
  /** An answer by the key of its item; null where nothing was answered. */
  readonly of: (item: string) => string | null;
  /** The petitions in which something stands. */
  readonly petitions: readonly FormPetition[];
}

export function answersOf({ answers }: FormResponse): Answers {
  const of = (item: string): string | null => clean(answers[item]);
  const petitions = Array.from({ length: PETITIONS_PER_FORM }, (_, index) => ({
    group: of(`group${index + 1}`),
    title: of(`title${index + 1}`),
    content: of(`content${index + 1}`),
  }));
  return {
    of,
    petitions: petitions.filter(({ title, content }) => title !== null || content !== null),
  };
}

// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
/** Half of a sign of two halves: no file can hold it. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it was sent, without the control characters that no file may hold; null when nothing is left. */
function clean(answer: string | undefined): string | null {
  const text = (answer ?? '').normalize('NFC').replace(UNPRINTABLE, '').replace(HALVES, '').trim();
  return text === '' ? null : text;
}
