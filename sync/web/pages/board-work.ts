// What the board tells by name, as “Tổng quan” does: whose work is late or near, and the days that come, on a small calendar.
import type { Alarm } from '#register/table/column';
import { ALL_TABS, TABS } from '#register/tabs/all';
import { BUSY, TODAY, WEEKDAYS, WEEKS } from '#register/tabs/overview';
import { civilDate, slashDate, type CivilDate } from '#rules/dates/civil-date';
import { formatReader } from '../../office/store/area-rules.ts';
import { readSheet, type Sheet } from '../../workplace/sheet.ts';
import { html, type Html } from '../shared/html.ts';
import type { Desk } from '../shared/desk.ts';
import { alarmOf, typedText } from './sheet.ts';

type Colour = Alarm['colour'] | null;

/** A row of the tab: a line, a request, or work. */
interface BoardRow {
  readonly item: string;
  readonly value: string;
  readonly state: string;
  readonly colour: Colour;
  readonly due: string;
  /** The page of the row or tab that it names. */
  readonly path: string | null;
  readonly isWork: boolean;
}

interface Board {
  readonly rows: readonly BoardRow[];
  readonly weeks: readonly (readonly string[])[];
}

export function readBoard({ office }: Desk): Board {
  const sheet = readSheet(office, TABS.overview);
  const rows = sheet.grid.map((_, at) => at).slice(1);
  const isWork = (at: number): boolean => typedText(sheet, 'slot', at) !== '';
  const path = pathReader(office, sheet);
  return {
    rows: rows.map((at) => {
      const text = (key: keyof (typeof TABS.overview)['columns']) => typedText(sheet, key, at);
      return {
        item: text('item'),
        value: text('value'),
        state: text('state'),
        colour: alarmOf(TABS.overview.columns.state, text('state'))?.colour ?? null,
        due: text('due'),
        path: path(at),
        isWork: isWork(at),
      };
    }),
    weeks: rows
      .filter(isWork)
      .slice(0, WEEKS)
      .map((at) => WEEKDAYS.map((day) => typedText(sheet, day, at))),
  };
}

/** Where a row's link leads in Sheets, as a page here. */
function pathReader(office: Desk['office'], { fileId, tab, positions }: Sheet) {
  const { sheets } = office.store.spreadsheet(fileId);
  const formats = formatReader(
    sheets.find(({ sheetId }) => sheetId === tab.sheetId)?.formats ?? [],
  );
  return (at: number): string | null => {
    const link = formats.at(at, positions.get('place') ?? 0)['textFormat.link'];
    const uri = (link as { uri?: string } | null | undefined)?.uri ?? '';
    const [, id, row = ''] = /^#gid=(\d+)&range=A(\d+)$/.exec(uri) ?? [];
    const target = ALL_TABS.find(({ sheetId }) => String(sheetId) === id);
    if (target === undefined) return null;
    return row === '1' ? `tab/${target.key}` : `dong/${target.key}/${row}`;
  };
}

/** What is to be done, body by body, in the order of the tab. */
export function urgent({ rows }: Board, root: string): Html {
  const work = rows.filter((row) => row.isWork && row.item !== '');
  const bodies = [...new Set(work.map(({ item }) => item))];
  return html`<section class="card">
    <h2>Cần làm, theo cơ quan</h2>
    ${
      bodies.length === 0
        ? html`<p>Không có việc nào đang chờ.</p>`
        : bodies.map(
            (body) =>
              html`<h3>${body}</h3>
                <ul class="work">
                  ${work
                    .filter(({ item }) => item === body)
                    .map(
                      ({ value, path, due, state, colour }) =>
                        html`<li class="${colour ?? ''}">
                          ${path === null ? value : html`<a href="${root}${path}">${value}</a>`}
                          <span class="hint"
                            >${[due === '' ? '' : slashDate(civilDate(due)), state].filter((part) => part !== '').join(', ')}</span
                          >
                        </li>`,
                    )}
                </ul>`,
          )
    }
  </section>`;
}

/** Five weeks from this one; a day with work is marked, and named below. */
export function calendar({ rows, weeks }: Board, today: CivilDate, root: string): Html {
  const heads = WEEKDAYS.map((day) => TABS.overview.columns[day].header);
  const work = rows.filter(({ isWork, due }) => isWork && due >= today);
  const days = [...new Set(work.map(({ due }) => due))].sort();
  return html`<section class="card">
    <h2>Lịch năm tuần tới</h2>
    <table class="month">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map(dayCell)}
            </tr>`,
        )}
      </tbody>
    </table>
    <dl>
      ${days.map(
        (day) =>
          html`<dt>${slashDate(civilDate(day))}</dt>
            <dd>
              ${work
                .filter(({ due }) => due === day)
                .map(({ path, value }) =>
                  path === null ? value : html`<a href="${root}${path}">${value}</a>`,
                )}
            </dd>`,
      )}
    </dl>
  </section>`;
}

function dayCell(words: string): Html {
  const [number = '', ...marks] = words.split('\n');
  const kind = `${marks.includes(TODAY) ? 'today ' : ''}${words.includes(BUSY) ? 'busy' : ''}`;
  return html`<td class="${kind}">
    ${number}${marks.map((mark) => html`<span class="mark">${mark}</span>`)}
  </td>`;
}
