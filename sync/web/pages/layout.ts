// The frame of every page: what the office is at this moment, where to go, what was just done.
import { dateOf, slashDateTime } from '#rules/dates/civil-date';
import { html, type Html } from '../shared/html.ts';
import type { Desk } from '../shared/desk.ts';

/** In the order in which they stand in the head of a page. */
const PLACES: readonly (readonly [path: string, name: string])[] = [
  ['', 'Tổng quan'],
  ['phieu', 'Gửi phiếu'],
  ['tra-cuu', 'Tra cứu'],
  ['tab/petitions', 'Kiến nghị'],
  ['tab', 'Các tab'],
  ['van-ban', 'Văn bản'],
  ['thu', 'Thư'],
  ['dang-cong', 'Đăng Cổng'],
  ['tab/journal', 'Nhật ký'],
];

interface Framed {
  readonly root: string;
  readonly here: string;
  readonly title: string;
  readonly body: Html;
  readonly copies: boolean;
}

export function framed(desk: Desk, { root, here, title, body, copies }: Framed): string {
  const news = desk.news();
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Văn phòng trên máy</title>
        <link rel="stylesheet" href="${root}kieu.css" />
        <link rel="icon" href="data:," />
        ${copies ? html`<script src="${root}chep.js" defer></script>` : null}
      </head>
      <body>
        <a class="skip" href="#noi-dung">Đến nội dung</a>
        <header>
          <div class="top"><strong>Văn phòng trên máy</strong> ${clock(desk, root)}</div>
          <nav aria-label="Các trang">
            <ul>
              ${PLACES.map(
                ([path, name]) =>
                  html`<li>
                    <a href="${root}${path}" ${path === here ? html` aria-current="page"` : null}
                      >${name}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="noi-dung">
          ${news === null ? null : html`<p class="news${news.isFault ? ' fault' : ''}" role="status">${news.text}</p>`}
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}

const clock = ({ office }: Desk, root: string): Html =>
  html`<div class="clock">
    <span>Bây giờ là <b>${slashDateTime(office.now())}</b></span>
    <form method="post" action="${root}gio">
      <button class="quiet" name="buoc" value="gio">Một giờ sau</button
      ><button class="quiet" name="buoc" value="mai">Sang ngày mai</button>
    </form>
    <form method="post" action="${root}gio">
      <label for="den">Đến ngày</label
      ><input id="den" type="date" name="ngay" min="${dateOf(office.now())}" required /><button
        class="quiet"
      >
        Đi
      </button>
    </form>
  </div>`;
