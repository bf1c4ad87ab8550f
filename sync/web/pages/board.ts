// The board: figures, what is to be done by whom, the days that come, charts, the lines of “Tổng quan”, and what may be asked.
import { TABS } from '#register/tabs/all';
import {
  FIND_REQUEST,
  HOW_TO_ASK,
  OVERVIEW_REQUESTS,
  PREVIEW_REQUEST,
} from '#register/tabs/overview';
import { addDays, dateOf, parseCivilDate, toSerial } from '#rules/dates/civil-date';
import { readSheet, shownRows, type Shown } from '../../workplace/sheet.ts';
import { html, type Html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';
import { chartRows, charts, tiles } from './board-charts.ts';
import { calendar, readBoard, urgent } from './board-work.ts';

export function board(desk: Desk, root: string): Answer {
  const rows = shownRows(readSheet(desk.office, TABS.overview));
  const asked = new Set<string>(OVERVIEW_REQUESTS);
  const requests = rows.filter(({ item }) => asked.has(String(item)));
  const figures = chartRows(desk);
  const shown = readBoard(desk);
  const lines = shown.rows.filter(({ item, isWork }) => !isWork && !asked.has(item));
  const today = dateOf(desk.office.now());
  return {
    kind: 'page',
    title: 'Tổng quan',
    body: html`${tiles(figures)}
      <div class="cards">${urgent(shown, root)}${calendar(shown, today, root)}</div>
      <h2>Mười một dòng của tab Tổng quan</h2>
      <dl class="card lines">
        ${lines.map(
          ({ item, value, state, colour }) =>
            html`<dt>${item}</dt>
              <dd>
                ${state === '' ? null : html`<span class="state ${colour ?? ''}">${state}</span>`}
                <span>${value}</span>
              </dd>`,
        )}
      </dl>
      <section class="asks">
        <h2>Yêu cầu phần mềm làm ngay</h2>
        <ul class="list">
          ${requests.map((request) => requestForm(request, root, addDays(today, 1)))}
        </ul>
      </section>
      <h2>Biểu đồ</h2>
      ${charts(figures)}`,
  };
}

const requestForm = ({ item, value }: Shown, root: string, tomorrow: string): Html =>
  html`<li>
    <form method="post" action="${root}yeu-cau">
      ${
        item === PREVIEW_REQUEST
          ? html`<label for="xem">Ngày</label>
              <input id="xem" type="date" name="ngay" min="${tomorrow}" /> `
          : item === FIND_REQUEST
            ? html`<label for="tim">Tên, mã</label> <input id="tim" name="tim" /> `
            : null
      }<button name="muc" value="${item ?? ''}">${item ?? ''}</button>
      ${value === HOW_TO_ASK ? null : html`<span class="hint said">${value ?? ''}</span>`}
    </form>
  </li>`;

/** Ticks the box of a request, as its click would, after its day was typed; the edit trigger does the rest. */
export function askFor(desk: Desk, fields: URLSearchParams): Answer {
  const item = fields.get('muc') ?? '';
  const sheet = readSheet(desk.office, TABS.overview);
  const [name, tick, day, find] = ['item', 'request', 'day', 'find'].map((key) =>
    sheet.positions.get(key),
  );
  const row = sheet.grid.findIndex((cells) => name !== undefined && cells[name] === item);
  const place = { fileId: sheet.fileId, sheet: sheet.tab.sheetId, row };
  if (row > 0 && tick !== undefined)
    desk.act(`Đã yêu cầu: ${item}.`, () => {
      const typed = fields.get('ngay');
      if (day !== undefined && typed !== null) {
        const wanted = parseCivilDate(typed);
        const values = [[wanted === null ? null : toSerial(wanted)]];
        desk.office.personEdit({ ...place, column: day, values }, { validate: true });
      }
      const sought = fields.get('tim');
      if (find !== undefined && sought !== null)
        desk.office.personEdit({ ...place, column: find, values: [[sought]] }, { validate: true });
      desk.office.personEdit({ ...place, column: tick, values: [[true]] }, { validate: true });
    });
  return { kind: 'see', path: '' };
}
