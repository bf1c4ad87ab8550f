// The board: the lines of “Tổng quan” as cards, and what may be asked of the automation.
import { TABS } from '#register/tabs/all';
import { OVERVIEW_REQUESTS } from '#register/tabs/overview';
import { readSheet, shownRows } from '../../workplace/sheet.ts';
import { html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';

/** What makes a line red or amber, as the cells of its tab would be. */
const RED = /quá hạn (?!00)\d|CHƯA ĐẠT/i;
const AMBER = /đến hạn(?: hôm nay)? (?!00)\d/i;

export function board({ office }: Desk, root: string): Answer {
  const rows = shownRows(readSheet(office, TABS.overview));
  const asked = new Set<string>(OVERVIEW_REQUESTS);
  const lines = rows.filter(({ item }) => !asked.has(String(item)));
  const requests = rows.filter(({ item }) => asked.has(String(item)));
  return {
    kind: 'page',
    title: 'Tổng quan',
    body: html`<div class="cards">
        ${lines.map(({ item, value }) => {
          const text = String(value ?? '');
          const colour = RED.test(text) ? ' red' : AMBER.test(text) ? ' amber' : '';
          return html`<section class="card${colour}">
            <h2>${item ?? ''}</h2>
            <p>${text}</p>
          </section>`;
        })}
      </div>
      <h2>Yêu cầu phần mềm làm ngay</h2>
      <ul class="list">
        ${requests.map(
          ({ item, value }) =>
            html`<li>
              <form method="post" action="${root}yeu-cau">
                <button name="muc" value="${item ?? ''}">${item ?? ''}</button>
                <span class="hint">${value ?? ''}</span>
              </form>
            </li>`,
        )}
      </ul>`,
  };
}

/** Ticks the box of a request, as its click would; the edit trigger does the rest. */
export function askFor(desk: Desk, item: string): Answer {
  const sheet = readSheet(desk.office, TABS.overview);
  const [name, tick] = [sheet.positions.get('item'), sheet.positions.get('request')];
  const row = sheet.grid.findIndex((cells) => name !== undefined && cells[name] === item);
  if (row > 0 && tick !== undefined)
    desk.act(`Đã yêu cầu: ${item}.`, () => {
      const place = { fileId: sheet.fileId, sheet: sheet.tab.sheetId };
      desk.office.personEdit({ ...place, row, column: tick, values: [[true]] }, { validate: true });
    });
  return { kind: 'see', path: '' };
}
