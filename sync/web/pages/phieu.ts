// The phiếu as a business fills it in: the office's own form, question by question; sending it fires the form's trigger.
import type { Answers, Form } from '../../office/office.ts';
import { CONSENT_GIVEN, FORM_ITEMS, NOTICE_READ } from '#register/tabs/form-items';
import { html, type Html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';

type Item = Form['items'][number];

const isPart = ({ type }: Item): boolean => type === 'PAGE_BREAK' || type === 'SECTION_HEADER';

export function phieu({ office }: Desk, root: string, typed = new URLSearchParams()): Answer {
  const [form] = office.forms();
  if (form === undefined)
    return { kind: 'page', title: 'Gửi phiếu', body: html`<p>Văn phòng chưa có biểu mẫu.</p>` };
  return {
    kind: 'page',
    title: form.title,
    body: html`<p class="card"><span>${form.description}</span></p>
      <p>
        <a class="button quiet" href="${root}phieu?mau=1">Điền sẵn để thử</a>
        <span class="hint"
          >Đơn vị, người và kiến nghị điền sẵn đều là hư cấu; sửa gì cũng được.</span
        >
      </p>
      <form class="fields" method="post" action="${root}phieu">
        ${partsOf(form).map(
          ([part, items]) =>
            html`<fieldset class="part">
              <legend>${part?.title ?? 'Đơn vị'}</legend>
              <div class="fields">
                ${items.map((item) => question(item, typed.getAll(`q${item.id}`)))}
              </div>
            </fieldset>`,
        )}
        <p><button type="submit">Gửi phiếu</button></p>
      </form>`,
  };
}

/** An invented business with one petition, for who only wants to see what comes of a phiếu; by the keys of the questions. */
const SAMPLE: Readonly<Record<string, string>> = {
  conference: 'ngoài kỳ',
  kind: 'Hộ kinh doanh',
  name: 'Hộ kinh doanh Hoa Mai',
  address: 'Số 12, đường Tiền Trung',
  inWard: 'Có',
  representative: 'Trần Thị Mai',
  email: 'hoamai@dn.example',
  attend: 'Không',
  notice: NOTICE_READ,
  consent: CONSENT_GIVEN,
  group1: 'Thủ tục hành chính',
  title1: 'Treo biển hiệu trước cửa hàng',
  content1: 'Đề nghị hướng dẫn hồ sơ, thời gian giải quyết thủ tục treo biển hiệu.',
};

/** The phiếu as it is filled for a trial. */
export function sampleFor({ office }: Desk): URLSearchParams {
  const keys = new Map(FORM_ITEMS.map(({ key, title }) => [title, key]));
  return new URLSearchParams(
    (office.forms()[0]?.items ?? []).flatMap(({ id, title }): [string, string][] => {
      const answer = SAMPLE[keys.get(title) ?? ''];
      return answer === undefined ? [] : [[`q${id}`, answer]];
    }),
  );
}

/** The questions by the part of the form that they stand in. */
function partsOf({ items }: Form): (readonly [Item | null, Item[]])[] {
  const parts: (readonly [Item | null, Item[]])[] = [[null, []]];
  for (const item of items) {
    if (isPart(item)) parts.push([item, []]);
    else parts.at(-1)?.[1].push(item);
  }
  return parts;
}

function question(item: Item, answers: readonly string[]): Html {
  const { id, type, title, help, required, choices } = item;
  const [name, answer] = [`q${id}`, answers[0] ?? ''];
  const hint = help === '' ? null : html`<p class="hint" id="h${id}">${help}</p>`;
  const more = html`${required ? html` required` : null}${hint === null ? null : html` aria-describedby="h${id}"`}`;
  const star = required ? html` <span aria-hidden="true">*</span>` : null;
  if (type === 'MULTIPLE_CHOICE')
    return html`<fieldset class="field">
      <legend>${title}${star}</legend>
      ${hint}
      <div class="radio">
        ${choices.map(
          (choice) =>
            html`<label
              ><input
                type="radio"
                name="${name}"
                value="${choice}"
                ${required ? html` required` : null}${choice === answer ? html` checked` : null}
              />${choice}</label
            >`,
        )}
      </div>
    </fieldset>`;
  const field =
    type === 'LIST'
      ? html`<select id="${name}" name="${name}" ${more}>
          <option value=""></option>
          ${choices.map((choice) => html`<option${choice === answer ? html` selected` : null}>${choice}</option>`)}
        </select>`
      : type === 'PARAGRAPH_TEXT'
        ? html`<textarea id="${name}" name="${name}" rows="4" ${more}>${answer}</textarea>`
        : html`<input id="${name}" name="${name}" value="${answer}" ${more} />`;
  return html`<div class="field"><label for="${name}">${title}${star}</label>${hint}${field}</div>`;
}

export function sendPhieu(desk: Desk, root: string, fields: URLSearchParams): Answer {
  const [form] = desk.office.forms();
  if (form === undefined) return { kind: 'see', path: 'phieu' };
  const had = { responses: form.responses.length, mails: desk.office.mails().length };
  desk.act('Đã gửi phiếu.', () => desk.office.submitForm(form.id, answersOf(form, fields)));
  const sent = desk.office.forms()[0]?.responses.length ?? 0;
  if (sent === had.responses) return phieu(desk, root, fields);
  const mails = desk.office.mails().slice(had.mails);
  return {
    kind: 'page',
    title: 'Đã nhận phiếu',
    body: html`<p class="card">${form.confirmation}</p>
      <h2>Thư phần mềm vừa gửi</h2>
      ${
        mails.length === 0
          ? html`<p>Không có thư nào: phiếu không ghi thư điện tử, hoặc đang chờ xác nhận.</p>`
          : html`<ul class="list">
              ${mails.map(({ id, subject }) => html`<li><a href="${root}thu/${id}">${subject}</a></li>`)}
            </ul>`
      }
      <p>
        <a class="button" href="${root}tab/petitions">Xem tab Kiến nghị</a>
        <a class="button quiet" href="${root}phieu">Gửi phiếu khác</a>
      </p>`,
  };
}

/** By title; the second question of one title by `title#2`. */
function answersOf({ items }: Form, fields: URLSearchParams): Answers {
  const seen = new Map<string, number>();
  const answers: Record<string, string> = {};
  for (const item of items) {
    if (isPart(item)) continue;
    const count = (seen.get(item.title) ?? 0) + 1;
    seen.set(item.title, count);
    const answer = fields.get(`q${item.id}`)?.replace(/\r\n/g, '\n') ?? '';
    if (answer !== '') answers[count === 1 ? item.title : `${item.title}#${count}`] = answer;
  }
  return answers;
}
