// The rows of work at the head of “Tổng quan”, with the way to each row of the register, and the calendar beside them.
import { addRow, type Draft } from '../../register/table/draft.ts';
import { WEEKDAYS, WORK_ROWS, type overview } from '../../register/tabs/overview.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { RunContext } from '../base/context.ts';
import { monthOf } from './month.ts';
import type { Place, Work } from './work.ts';

type Overview = Draft<(typeof overview)['columns']>;

/** What no other row of the tab shows. */
export const NO_WORK = {
  due: null,
  place: null,
  ...(Object.fromEntries(WEEKDAYS.map((day) => [day, null])) as Record<
    (typeof WEEKDAYS)[number],
    null
  >),
};

export function showWork({ book, today }: RunContext, work: readonly Work[]): void {
  const { overview } = book.tabs;
  const rows = new Map(overview.rows.map((row) => [row.value.slot, row]));
  const weeks = monthOf(work, { calendar: book.calendar, today });
  const more = work.length - WORK_ROWS + 1;
  for (let slot = 1; slot <= WORK_ROWS; slot++) {
    const row = rows.get(slot) ?? addRow(overview, { slot });
    const one = slot === WORK_ROWS && more > 1 ? rest(book.tabs.petitions, more) : work[slot - 1];
    Object.assign(row.value, NO_WORK, weeks[slot - 1], shown(one));
    // A row that is only now added gets its way with the next run.
    if (one === undefined || row.at === null) row.value.place = null;
    else show(row, one.place);
  }
}

const shown = (one: Work | undefined) => ({
  item: one?.who ?? null,
  state: one?.state ?? null,
  due: one?.due ?? null,
  value: one?.what ?? null,
});

/** What did not find room. */
const rest = (draft: Place['draft'], more: number): Work => ({
  who: '',
  what: `và ${twoDigits(more)} việc nữa: xem tình trạng thời hạn ở các tab`,
  due: null,
  state: '',
  colour: null,
  place: { draft, at: null },
});

/** Where it stands, in words and as a link within the file: of numbers and names of ours alone. */
function show(row: Overview['rows'][number], { draft: { tab }, at }: Place): void {
  row.value.place = at === null ? tab.title : `${tab.title}, dòng ${at + 1}`;
  row.links = { place: `#gid=${tab.sheetId}&range=A${(at ?? 0) + 1}` };
}
