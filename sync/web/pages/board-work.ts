// What the board tells by name: whose work is late or near, and the days that come, on a small calendar.
import { firstDataRow, type Alarm, type Tab } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import {
  addDays,
  civilDate,
  isoWeekday,
  parseCivilDate,
  slashDate,
  type CivilDate,
} from '#rules/dates/civil-date';
import { readSheet } from '../../workplace/sheet.ts';
import { html, type Html } from '../shared/html.ts';
import type { Desk } from '../shared/desk.ts';
import { alarmOf, typedText } from './sheet.ts';

/** A tab whose rows are somebody's work: which columns say how it stands, whose it is, what it is, until when. */
interface WorkTab {
  readonly tab: Tab;
  readonly level: string;
  readonly who: string;
  readonly what: readonly string[];
  readonly due: readonly string[];
  /** Filled where the work is over. */
  readonly done: string | null;
}

const WORK: readonly WorkTab[] = [
  {
    tab: TABS.petitions,
    level: 'level',
    who: 'lead',
    what: ['code', 'title'],
    due: ['due'],
    done: null,
  },
  {
    tab: TABS.preparation,
    level: 'level',
    who: 'owner',
    what: ['item'],
    due: ['due', 'aim'],
    done: 'doneOn',
  },
  {
    tab: TABS.publicity,
    level: 'state',
    who: 'byWhom',
    what: ['item', 'title'],
    due: ['due'],
    done: 'postedOn',
  },
  {
    tab: TABS.conferences,
    level: 'branch',
    who: 'chair',
    what: ['code', 'venue'],
    due: ['date'],
    done: 'held',
  },
];

interface Work {
  readonly path: string;
  readonly what: string;
  readonly who: string;
  readonly due: CivilDate | null;
  readonly level: string;
  readonly colour: Alarm['colour'] | null;
}

/** Everything that waits, by its day. */
export function workOf({ office }: Desk): Work[] {
  return WORK.flatMap(({ tab, level, who, what, due, done }) => {
    const sheet = readSheet(office, tab);
    const text = (key: string, at: number): string => typedText(sheet, key, at);
    return sheet.grid.flatMap((_, at): Work[] => {
      const words = text(level, at);
      if (at < firstDataRow(tab) || words === '') return [];
      if (done !== null && text(done, at) !== '') return [];
      const day = due.map((key) => parseCivilDate(text(key, at))).find((one) => one !== null);
      const column = tab.columns[level];
      const alarm = column === undefined ? undefined : alarmOf(column, words);
      return [
        {
          path: `dong/${tab.key}/${at + 1}`,
          what: what
            .map((key) => text(key, at))
            .filter((one) => one !== '')
            .join(' – '),
          who: text(who, at) || 'Chưa giao',
          due: day ?? null,
          level: words,
          colour: alarm?.colour ?? null,
        },
      ];
    });
  }).sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}

const MOST = 8;

/** What is late or near, by whom it is to be done. */
export function urgent(work: readonly Work[], root: string): Html {
  const near = work.filter(({ colour }) => colour !== null);
  const bodies = [...new Set(near.map(({ who }) => who))];
  return html`<section class="card">
    <h2>Cần làm, theo cơ quan</h2>
    ${
      bodies.length === 0
        ? html`<p>Không có việc nào đến hạn, quá hạn.</p>`
        : bodies.map((body) => {
            const own = near.filter(({ who }) => who === body);
            return html`<h3>${body} <span class="hint">${own.length} việc</span></h3>
              <ul class="work">
                ${own.slice(0, MOST).map(
                  ({ path, what, due, level, colour }) =>
                    html`<li class="${colour ?? ''}">
                      <a href="${root}${path}">${what}</a>
                      <span class="hint">${due === null ? '' : `${slashDate(due)}, `}${level}</span>
                    </li>`,
                )}
                ${own.length > MOST ? html`<li class="hint">và ${own.length - MOST} việc nữa</li>` : null}
              </ul>`;
          })
    }
  </section>`;
}

const WEEKS = 5;
const HEADS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** Five weeks from this one; a day with work names it. */
export function calendar(work: readonly Work[], today: CivilDate, root: string): Html {
  const monday = addDays(today, 1 - isoWeekday(today));
  const cell = (day: CivilDate): Html => {
    const due = work.filter((one) => one.due === day);
    const kind = `${day === today ? 'today ' : ''}${due.length > 0 ? 'busy' : ''}`;
    return html`<td class="${kind}">
      ${Number(day.slice(8))}${day.endsWith('-01') || day === monday ? `/${Number(day.slice(5, 7))}` : ''}
      ${due.length > 0 ? html`<a href="#n-${day}">${due.length} việc</a>` : null}
    </td>`;
  };
  const days = Array.from({ length: WEEKS * 7 }, (_, at) => addDays(monday, at));
  const named = days.filter((day) => day >= today && work.some(({ due }) => due === day));
  return html`<section class="card">
    <h2>Lịch năm tuần tới</h2>
    <table class="month">
      <thead>
        <tr>
          ${HEADS.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: WEEKS },
          (_, week) =>
            html`<tr>
              ${days.slice(week * 7, week * 7 + 7).map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
    <dl>
      ${named.map(
        (day) =>
          html`<dt id="n-${day}">${slashDate(civilDate(day))}</dt>
            <dd>
              ${work
                .filter(({ due }) => due === day)
                .map(({ path, what }) => html`<a href="${root}${path}">${what}</a>`)}
            </dd>`,
      )}
    </dl>
  </section>`;
}
