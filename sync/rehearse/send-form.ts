// A phiếu of a rehearsal becomes a response of the office's form, answer by answer.
import { CONSENT_GIVEN, FORM_ITEMS, NOTICE_READ } from '#register/tabs/form-items';
import { StepRefused } from './step-refused.ts';
import type { LocalOffice } from '../office/office.ts';
import { FORM_FIELDS, PETITION_FIELDS, type FormAnswers } from './rehearsal.ts';

export function sendForm(office: LocalOffice, form: FormAnswers): void {
  const answers: Record<string, string> = {
    [titleOf('notice')]: NOTICE_READ,
    [titleOf('consent')]: CONSENT_GIVEN,
  };
  const put = (key: string, text: string | undefined): void => {
    // A question left empty is no answer; in an edited phiếu it takes the one before away.
    if (text !== undefined && (text !== '' || form.edits != null)) answers[titleOf(key)] = text;
  };
  for (const field of FORM_FIELDS) put(field, form.fields[field]);
  for (const [index, petition] of form.petitions.entries()) {
    for (const field of PETITION_FIELDS) put(`${field}${index + 1}`, petition[field]);
  }
  const how = { lost: form.lost, twice: form.twice, unchecked: true };
  if (form.edits != null) {
    delete answers[titleOf('consent')];
    office.editResponse(null, earlierResponse(office, form.edits), { answers, ...how });
    return;
  }
  // Unchecked: a phiếu that lacks an answer is taken in and marked, not lost.
  office.submitForm(null, answers, how);
}

/** The last response that says this: the code or the name of a unit, the title of a petition. */
function earlierResponse(office: LocalOffice, said: string): string {
  const responses = office.forms().flatMap((form) => form.responses);
  const found = responses.filter(({ answers }) => answers.some(({ answer }) => answer === said));
  const last = found.at(-1);
  if (last !== undefined) return last.id;
  throw new StepRefused(
    `Chưa có phiếu nào ghi “${said}” để sửa. Mục “edits” ghi mã số thuế, tên đơn vị hoặc tiêu đề một kiến nghị của phiếu trước.`,
  );
}

function titleOf(key: string): string {
  const item = FORM_ITEMS.find((one) => one.key === key);
  if (item === undefined) throw new Error(`The form has no item ${key}`);
  return item.title;
}
