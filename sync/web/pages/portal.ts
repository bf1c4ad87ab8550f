// What goes on the ward's portal: each copy that a run made, as text and as HTML, with buttons that copy it.
import { decodeUtf8 } from '#docx/base/utf8';
import { readPublicText, type PublicCopy } from '#docx/public-copy';
import { TABS } from '#register/tabs/all';
import { readSheet, shownRows } from '../../workplace/sheet.ts';
import type { DriveFile } from '../../office/office.ts';
import { html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';
import { isWord, lettersOf, moment } from './papers.ts';

/** The only script of these pages: it copies what stands beside a button, and says so. */
export const COPY_SCRIPT = `document.addEventListener('click', async ({ target }) => {
  const field = document.getElementById(target.dataset?.chep ?? '');
  if (field === null) return;
  field.select();
  await navigator.clipboard.writeText(field.value).catch(() => document.execCommand('copy'));
  target.textContent = 'Đã chép';
});
`;

interface Copy extends PublicCopy {
  readonly file: DriveFile;
}

function copyOf(file: DriveFile): Copy | null {
  if (file.bytes === null || isWord(file.bytes)) return null;
  const copy = readPublicText(decodeUtf8(file.bytes));
  return copy === null ? null : { ...copy, file };
}

export function copyList(desk: Desk, root: string): Answer {
  const copies = lettersOf(desk).flatMap((file) => copyOf(file) ?? []);
  const rows = shownRows(readSheet(desk.office, TABS.publicity)).filter(
    ({ copy }) => copy !== null,
  );
  return {
    kind: 'page',
    title: 'Đăng Cổng thông tin điện tử',
    body: html`<p>
        Văn bản của Hội nghị đã phát hành được chép ra ở đây ở lượt chạy sau. Tên đơn vị chưa đồng ý
        công khai, thông tin liên hệ được bỏ đi. Đăng xong ghi “Ngày đăng”, “Đường dẫn” ở
        <a href="${root}tab/publicity">Công khai, tuyên truyền</a>.
      </p>
      ${
        copies.length === 0
          ? html`<p>Chưa có bản nào.</p>`
          : html`<ul class="list">
              ${copies.map(
                ({ file: { id, name, created } }) =>
                  html`<li>
                    <a href="${root}dang-cong/${id}">${name}</a>
                    <span class="hint">${moment(created)}${stateOf(rows, name)}</span>
                  </li>`,
              )}
            </ul>`
      }`,
  };
}

/** How far the row is that shows this copy. */
function stateOf(rows: ReturnType<typeof shownRows>, name: string): string {
  const row = rows.find(({ copy }) => String(copy).split('\n')[0] === name);
  return row === undefined ? '' : `; ${String(row['state'] ?? '')}`;
}

export function copyPage(desk: Desk, root: string, id: string): Answer | null {
  const file = lettersOf(desk).find((one) => one.id === id);
  const copy = file === undefined ? null : copyOf(file);
  if (copy === null) return null;
  const field = (name: string, label: string, text: string) =>
    html`<div class="field copy">
      <label for="${name}">${label}</label>
      <button type="button" data-chep="${name}">Chép</button>
      <textarea id="${name}" rows="12" readonly>${text}</textarea>
    </div>`;
  return {
    kind: 'page',
    copies: true,
    title: copy.file.name.replace(/\.txt$/, ''),
    body: html`<p>
        Trang soạn thảo của Cổng nhận chữ thì chép phần chữ; có chế độ mã nguồn thì chép phần HTML.
        <a href="${root}dang-cong">Các bản khác</a>
      </p>
      <div class="fields">${field('chu', 'Chữ', copy.text)}${field('ma', 'HTML', copy.html)}</div>`,
  };
}
