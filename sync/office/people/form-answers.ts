// A form as a person fills it in: answers by title, checked as the form would check them.
import { OfficeRefusal } from '../store/errors.ts';
import type { Form, FormItem, FormResponse } from '../store/state.ts';

export type Answers = Readonly<Record<string, string | readonly string[]>>;
type Answered = FormResponse['answers'];

/** What is answered: a question left empty is not. */
export const answersOf = (form: Form, answers: Answers): Answered =>
  givenTo(form, answers).filter(({ answer }) => answer.length > 0);

/** Two items of one title are told apart by `title#2` for the second. */
export function givenTo(form: Form, answers: Answers): Answered {
  const known = new Map<string, FormItem>();
  const seen = new Map<string, number>();
  for (const item of form.items.filter(isQuestion)) {
    const count = (seen.get(item.title) ?? 0) + 1;
    seen.set(item.title, count);
    known.set(count === 1 ? item.title : `${item.title}#${count}`, item);
  }
  return Object.entries(answers).map(([title, answer]) => {
    const item = known.get(title);
    if (!item)
      throw new OfficeRefusal(
        `Biểu mẫu “${form.title}” không có câu hỏi “${title}”. Các câu hỏi có: ${[...known.keys()].join('; ')}.`,
      );
    return { item: item.id, answer };
  });
}

/** Whether somebody outside the office may answer at all. */
export function checkOpen({ title, published, accepting, requiresLogin }: Form): void {
  if (!published || !accepting)
    throw new OfficeRefusal(`Biểu mẫu “${title}” hiện không nhận câu trả lời.`);
  if (requiresLogin === true)
    throw new OfficeRefusal(
      `Biểu mẫu “${title}” chỉ nhận câu trả lời của tài khoản trong cơ quan; đơn vị bên ngoài không mở được.`,
    );
}

/** Sections of which nothing is answered were skipped: their required questions were never asked. */
export function checkAnswers(form: Form, answers: Answered): void {
  const byId = new Map(answers.map(({ item, answer }) => [item, answer]));
  for (const [index, section] of sections(form).entries()) {
    if (index > 0 && !section.some(({ id }) => byId.has(id))) continue;
    const missing = section.find(({ id, required }) => required && !byId.has(id));
    if (missing)
      throw new OfficeRefusal(`Biểu mẫu “${form.title}”: câu “${missing.title}” bắt buộc trả lời.`);
  }
  for (const item of form.items) {
    const answer = byId.get(item.id);
    if (answer !== undefined && item.choices.length > 0) checkChoice(item, answer);
  }
}

function checkChoice(item: FormItem, answer: string | readonly string[]): void {
  const wrong = [answer].flat().find((each) => !item.choices.includes(each));
  if (wrong !== undefined)
    throw new OfficeRefusal(
      `Câu “${item.title}” không có lựa chọn “${wrong}”. Các lựa chọn: ${item.choices.join('; ')}.`,
    );
}

const isQuestion = ({ type }: FormItem) => type !== 'PAGE_BREAK' && type !== 'SECTION_HEADER';

function sections(form: Form): FormItem[][] {
  const found: FormItem[][] = [[]];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') found.push([]);
    else found.at(-1)?.push(item);
  }
  return found;
}
