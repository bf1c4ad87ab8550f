// A tab as a table to read, and the list of all tabs.
import { ALL_TABS, FILE_TITLES } from '#register/tabs/all';
import { firstDataRow, type Column, type Tab } from '#register/table/column';
import {
  slashDate,
  slashDateTime,
  parseCivilDate,
  parseLocalDateTime,
} from '#rules/dates/civil-date';
import { fromCell } from '../../workplace/values.ts';
import { readSheet, type Sheet } from '../../workplace/sheet.ts';
import { html, type Html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';

const ROWS_A_PAGE = 100;

export const tabOf = (key: string): Tab | undefined => ALL_TABS.find((tab) => tab.key === key);

/** Whether staff type anything into the tab. */
export const isTyped = (tab: Tab): boolean =>
  tab.key !== 'overview' && Object.values(tab.columns).some(({ by }) => by === 'staff');

export function tabList(root: string): Answer {
  const shown = ALL_TABS.filter(({ hidden }) => !hidden);
  return {
    kind: 'page',
    title: 'Các tab',
    body: html`${(['register', 'contacts'] as const).map(
      (file) =>
        html`<h2>${FILE_TITLES[file]}</h2>
          <ul class="list">
            ${shown
              .filter((tab) => tab.file === file)
              .map(({ key, title }) => html`<li><a href="${root}tab/${key}">${title}</a></li>`)}
          </ul>`,
    )}`,
  };
}

export function sheetPage(
  { office }: Desk,
  root: string,
  tab: Tab,
  query: URLSearchParams,
): Answer {
  const sheet = readSheet(office, tab);
  const all = query.get('cot') === 'het';
  const columns = shownColumns(tab, all);
  const first = firstDataRow(tab);
  const rows = sheet.grid.map((_, at) => at).filter((at) => at >= first && isFilled(sheet, at));
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number(query.get('trang') ?? 1) || 1));
  // What happened last is read first.
  const ordered = tab.key === 'journal' ? [...rows].reverse() : rows;
  const here = ordered.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  const to = (label: string, next: number, cot: boolean): Html =>
    html`<a class="button quiet" href="${root}tab/${tab.key}?trang=${next}${cot ? '&cot=het' : ''}"
      >${label}</a
    > `;
  return {
    kind: 'page',
    title: tab.title,
    body: html`<p>
        ${rows.length} dòng${pages > 1 ? `, trang ${page}/${pages}` : ''}.
        ${isTyped(tab) ? html`<a class="button" href="${root}dong/${tab.key}/moi">Thêm dòng</a> ` : null}${
          columns.length < shownColumns(tab, true).length ? to('Xem đủ cột', page, true) : null
        }${page > 1 ? to('Trang trước', page - 1, all) : null}${page < pages ? to('Trang sau', page + 1, all) : null}
      </p>
      <div class="grid" tabindex="0" role="region" aria-label="Bảng ${tab.title}">
        <table>
          <thead>
            <tr>
              ${isTyped(tab) ? html`<th scope="col" class="row">Dòng</th>` : null}${columns.map(([, { header }]) => html`<th scope="col">${header}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${here.map(
              (at) =>
                html`<tr>
                  ${
                    isTyped(tab)
                      ? html`<td class="row">
                          <a href="${root}dong/${tab.key}/${at + 1}"
                            >Sửa<span class="hint"> ${at + 1}</span></a
                          >
                        </td>`
                      : null
                  }${columns.map(([key, column]) => cell(column, key, textOf(sheet, key, at)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  };
}

/** What the sheet shows on one screen first; all that people may see on request. */
function shownColumns(tab: Tab, all: boolean): (readonly [string, Column])[] {
  const columns = Object.entries(tab.columns).filter(([, { hidden }]) => !hidden);
  return all || tab.inSight === null ? columns : columns.slice(0, tab.inSight.shown);
}

/** How a cell that says this is coloured. */
export const alarmOf = ({ alarms }: Column, text: string): Column['alarms'][number] | undefined =>
  alarms.find((one) => (one.text === null ? text !== '' : text.includes(one.text)));

const KINDS = { red: 'late', amber: 'fix', green: 'well' } as const;

function cell(column: Column, key: string, text: string): Html {
  const alarm = alarmOf(column, text);
  const kind = alarm === undefined ? '' : KINDS[alarm.colour];
  return html`<td class="${kind}" data-cot="${key}" data-ten="${column.header}">
    <div>${text}</div>
  </td>`;
}

const isFilled = (sheet: Sheet, at: number): boolean =>
  (sheet.grid[at] ?? []).some((one) => one !== null && one !== '' && one !== false);

/** A cell as its column is typed in: dates as yyyy-MM-dd. */
export function typedText(sheet: Sheet, key: string, at: number): string {
  const position = sheet.positions.get(key);
  const column = sheet.tab.columns[key];
  if (position === undefined || column === undefined) return '';
  return String(fromCell(column, sheet.grid[at]?.[position] ?? null) ?? '');
}

/** A cell as the sheet shows it: 05/02/2026. */
function textOf(sheet: Sheet, key: string, at: number): string {
  const text = typedText(sheet, key, at);
  const type = sheet.tab.columns[key]?.type;
  if (type !== 'date' && type !== 'dateTime') return text;
  const time = parseLocalDateTime(text);
  if (time !== null) return slashDateTime(time);
  const day = parseCivilDate(text);
  return day === null ? text : slashDate(day);
}
