// One row of a tab: what the automation found, and staff's cells to type in; each is typed as in the sheet.
import { createHash } from 'node:crypto';
import type { Column, Tab } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { endOf, readSheet, type Sheet } from '../../workplace/sheet.ts';
import { toCell } from '../../workplace/values.ts';
import { html, type Html } from '../shared/html.ts';
import type { Answer } from '../shared/answer.ts';
import type { Desk } from '../shared/desk.ts';
import { typedText } from './sheet.ts';

/** The row as it is called in an address: 1-based, or “moi” for a new one. */
function rowOf(sheet: Sheet, name: string): number | null {
  if (name === 'moi') return endOf(sheet);
  const row = /^\d{1,6}$/.test(name) ? Number(name) - 1 : -1;
  return row > Math.max(...sheet.tab.headerRows) && row < sheet.grid.length ? row : null;
}

export function rowPage({ office }: Desk, root: string, tab: Tab, name: string): Answer | null {
  const sheet = readSheet(office, tab);
  const row = rowOf(sheet, name);
  if (row === null) return null;
  const columns = Object.entries(tab.columns).filter(
    ([key, { hidden }]) => !hidden && sheet.positions.has(key),
  );
  const found = columns
    .filter(([key, { by }]) => by === 'automation' && typedText(sheet, key, row) !== '')
    .map(
      ([key, { header }]) =>
        html`<dt>${header}</dt>
          <dd>${typedText(sheet, key, row)}</dd>`,
    );
  const typed = columns.filter(([, { by }]) => by === 'staff');
  return {
    kind: 'page',
    title: name === 'moi' ? `${tab.title}: dòng mới` : `${tab.title}: dòng ${row + 1}`,
    body: html`${
        found.length === 0
          ? null
          : html`<div class="card">
              <h2>Phần mềm ghi</h2>
              <dl>${found}</dl>
            </div>`
      }
      <form method="post" action="${root}dong/${tab.key}/${name}">
        <input type="hidden" name="dau" value="${markOf(sheet, row)}" />
        <div class="fields">
          ${typed.map(([key, column]) => field(key, { column, text: typedText(sheet, key, row), choices: choicesOf(column, office) }))}
        </div>
        <p>
          <button type="submit">Ghi</button>
          <a class="button quiet" href="${root}tab/${tab.key}">Trở về bảng</a>
        </p>
      </form>`,
  };
}

/** What stood in the row when its page was made. */
const markOf = ({ grid }: Sheet, row: number): string =>
  createHash('sha256')
    .update(JSON.stringify(grid[row] ?? []))
    .digest('hex')
    .slice(0, 16);

interface Choice {
  readonly value: string;
  readonly label: string;
}

const asIs = (value: string): Choice => ({ value, label: value });

/** The values of a list; for a column that offers what stands in another tab, that, codes with their names. */
function choicesOf(column: Column, office: Desk['office']): readonly Choice[] {
  if (column.values !== null) return column.values.map(asIs);
  if (column.type === 'tick') return ['Có', 'Không'].map(asIs);
  const from = Object.values(TABS).find(({ key }) => key === column.offersFrom);
  if (from === undefined) return [];
  const offered = readSheet(office, from);
  const [first = ''] = Object.keys(from.columns);
  const rows = offered.grid.map((_, at): Choice => {
    const value = typedText(offered, first, at);
    return { value, label: (column.isPicked && typedText(offered, 'choice', at)) || value };
  });
  return rows.slice(Math.max(...from.headerRows) + 1).filter(({ value }) => value !== '');
}

interface Filled {
  readonly column: Column;
  readonly text: string;
  readonly choices: readonly Choice[];
}

function field(key: string, { column, text, choices }: Filled): Html {
  const id = `o-${key}`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) || text === '';
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) || text === '';
  const input = (type: string): Html =>
    html`<input id="${id}" name="${key}" type="${type}" value="${text}" />`;
  const offered = new Map(
    [...(text === '' ? [] : [asIs(text)]), ...choices].map((choice) => [choice.value, choice]),
  );
  const body =
    choices.length > 0
      ? html`<select id="${id}" name="${key}">
          <option value=""></option>
          ${[...offered.values()].map(({ value, label }) => html`<option value="${value}" ${value === text ? html` selected` : null}>${label}</option>`)}
        </select>`
      : column.type === 'date' && isDay
        ? input('date')
        : column.type === 'dateTime' && isTime
          ? input('datetime-local')
          : column.width >= 300 || text.includes('\n')
            ? html`<textarea id="${id}" name="${key}" rows="3">${text}</textarea>`
            : input('text');
  return html`<div class="field"><label for="${id}">${column.header}</label>${body}</div>`;
}

/** Types what differs, cell by cell; what a list does not allow is refused as the sheet refuses it. */
export function typeRow(desk: Desk, tab: Tab, name: string, fields: URLSearchParams): Answer {
  const sheet = readSheet(desk.office, tab);
  const row = rowOf(sheet, name);
  const back: Answer = { kind: 'see', path: `tab/${tab.key}` };
  if (row === null) return back;
  if (fields.get('dau') !== markOf(sheet, row)) {
    desk.act('Dòng này vừa thay đổi; chưa ghi gì. Đề nghị xem lại rồi ghi.', () => undefined);
    return { kind: 'see', path: `dong/${tab.key}/${name}` };
  }
  const changed = Object.entries(tab.columns).flatMap(([key, column]) => {
    const typed = fields.get(key)?.replace(/\r\n/g, '\n');
    const position = sheet.positions.get(key);
    if (column.by !== 'staff' || typed === undefined || position === undefined) return [];
    return typed === typedText(sheet, key, row) ? [] : [{ key, column, position, typed }];
  });
  // What is asked for is typed last: it is done at once, with what stands in the row by then.
  changed.sort((a, b) => Number(a.key === 'request') - Number(b.key === 'request'));
  desk.act(changed.length === 0 ? 'Không có ô nào thay đổi.' : 'Đã ghi.', () => {
    for (const { column, position, typed } of changed) {
      const values = [[toCell(column, typed)]];
      const place = { fileId: sheet.fileId, sheet: tab.sheetId };
      desk.office.personEdit({ ...place, row, column: position, values }, { validate: true });
    }
  });
  return back;
}
