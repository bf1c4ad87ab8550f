// The tab “Tổng quan”: the day on one screen: what is to be done, eleven lines; what was asked is done, and its ticks are taken away.
import { addRow } from '../../register/table/draft.ts';
import {
  OVERVIEW_LINES,
  OVERVIEW_REQUESTS,
  type OverviewRequest,
} from '../../register/tabs/overview.ts';
import type { RunContext } from '../base/context.ts';
import { overviewFacts, type Counted } from './facts.ts';
import { lead, LINE_TABS, NO_WORK, showWork } from './board.ts';
import { overviewStates } from './states.ts';
import { faultParts, overviewWords } from './words.ts';
import { workOf } from './work.ts';

export function deriveOverview(
  context: RunContext,
  counted: Counted,
  asked: Readonly<Partial<Record<OverviewRequest, string | undefined>>>,
): void {
  const { overview } = context.book.tabs;
  const facts = overviewFacts(context, counted);
  const words = overviewWords(facts);
  const states = overviewStates(facts, faultParts(facts).length > 0);
  const rows = new Map(overview.rows.map((row) => [row.value.item, row]));
  const ownItems = new Set<string | null>([...OVERVIEW_LINES, ...OVERVIEW_REQUESTS]);
  // A name that somebody typed over is put right where it stands.
  const nameless = overview.rows.filter(
    ({ value }) => value.slot === null && !ownItems.has(value.item),
  );
  for (const line of OVERVIEW_LINES) {
    const row = rows.get(line) ?? nameless.shift() ?? addRow(overview, { item: line });
    Object.assign(row.value, NO_WORK, { item: line, value: words[line], state: states[line] });
    lead(row, { draft: context.book.tabs[LINE_TABS[line]], at: null });
  }
  showWork(context, workOf(context, counted));
  for (const { value } of overview.rows) {
    if (value.request === true) value.request = false;
    value.value = asked[value.item as OverviewRequest] ?? value.value;
  }
}
