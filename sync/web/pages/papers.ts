// Letters and mails: lists of them, and each to read; a letter also as the file that it is.
import { docxText } from '#docx/docx-text';
import { slashDateTime } from '#rules/dates/civil-date';
import type { DriveFile } from '../../office/office.ts';
import { localDateTimeOf } from '../../office/store/clock.ts';
import { installedIn } from '../../workplace/sheet.ts';
import { html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';

export const moment = (at: number): string => slashDateTime(localDateTimeOf(at));

/** What runs put into the folders of drafts and of whole texts, the newest first. */
export function lettersOf({ office }: Desk): DriveFile[] {
  const known = installedIn(office);
  const places = [known['drafts'], known['originals']];
  return office
    .files()
    .filter(({ parents, trashed }) => !trashed && parents.some((id) => places.includes(id)))
    .sort((a, b) => b.created - a.created);
}

export function letterList(desk: Desk, root: string): Answer {
  const letters = lettersOf(desk);
  return {
    kind: 'page',
    title: 'Văn bản phần mềm soạn',
    body:
      letters.length === 0
        ? html`<p>Chưa có văn bản nào.</p>`
        : html`<ul class="list">
            ${letters.map(({ id, name, created }) => html`<li><a href="${root}van-ban/${id}">${name}</a> <span class="hint">${moment(created)}</span></li>`)}
          </ul>`,
  };
}

export function letterPage(desk: Desk, root: string, id: string): Answer | null {
  const letter = lettersOf(desk).find((one) => one.id === id);
  if (letter === undefined || letter.bytes === null) return null;
  return {
    kind: 'page',
    title: letter.name,
    body: html`<p>
        <a class="button" href="${root}van-ban/${id}/tai">Tải tệp Word</a>
        <span class="hint">Dưới đây chỉ là phần chữ; thể thức xem trong tệp.</span>
      </p>
      <pre>${textOf(letter.bytes)}</pre>`,
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return docxText(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The others are texts. */
export const isWord = (bytes: Uint8Array): boolean => bytes[0] === 0x50;

export function letterFile(desk: Desk, id: string): Answer | null {
  const letter = lettersOf(desk).find((one) => one.id === id);
  if (letter === undefined || letter.bytes === null) return null;
  const name = isWord(letter.bytes) ? 'van-ban.docx' : 'nguyen-van.txt';
  return { kind: 'file', name, bytes: letter.bytes };
}

export function mailList({ office }: Desk, root: string): Answer {
  const mails = [...office.mails()].reverse();
  return {
    kind: 'page',
    title: 'Thư phần mềm gửi',
    body:
      mails.length === 0
        ? html`<p>Chưa có thư nào. Ở đây thư chỉ được lưu lại, không đi đâu cả.</p>`
        : html`<ul class="list">
            ${mails.map(({ id, subject, to, at }) => html`<li><a href="${root}thu/${id}">${subject}</a> <span class="hint">gửi ${to.join(', ')}, ${moment(at)}</span></li>`)}
          </ul>`,
  };
}

export function mailPage({ office }: Desk, name: string): Answer | null {
  const mail = office.mails().find(({ id }) => String(id) === name);
  if (mail === undefined) return null;
  return {
    kind: 'page',
    title: mail.subject,
    body: html`<dl>
        <dt>Gửi</dt>
        <dd>${mail.to.join(', ')}</dd>
        ${
          mail.cc.length > 0
            ? html`<dt>Đồng gửi</dt>
                <dd>${mail.cc.join(', ')}</dd>`
            : null
        }
        <dt>Lúc</dt>
        <dd>${moment(mail.at)}</dd>
      </dl>
      <pre>${mail.text}</pre>`,
  };
}
