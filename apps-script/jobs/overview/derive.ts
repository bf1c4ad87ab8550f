// The tab “Tổng quan”: the day on one screen, eleven lines; what was asked there is done, and its ticks are taken away.
import { addRow } from '../../register/table/draft.ts';
import {
  OVERVIEW_LINES,
  OVERVIEW_REQUESTS,
  type OverviewRequest,
} from '../../register/tabs/overview.ts';
import type { RunContext } from '../base/context.ts';
import { overviewFacts, type Counted } from './facts.ts';
import { overviewWords } from './words.ts';

export function deriveOverview(
  context: RunContext,
  counted: Counted,
  asked: Readonly<Partial<Record<OverviewRequest, string | undefined>>>,
): void {
  const { overview } = context.book.tabs;
  const words = overviewWords(overviewFacts(context, counted));
  const rows = new Map(overview.rows.map((row) => [row.value.item, row]));
  const ownItems = new Set<string | null>([...OVERVIEW_LINES, ...OVERVIEW_REQUESTS]);
  // A name that somebody typed over is put right where it stands.
  const nameless = overview.rows.filter(({ value }) => !ownItems.has(value.item));
  for (const line of OVERVIEW_LINES) {
    const row = rows.get(line) ?? nameless.shift() ?? addRow(overview, { item: line });
    row.value.item = line;
    row.value.value = words[line];
  }
  for (const { value } of overview.rows) {
    if (value.request === true) value.request = false;
    value.value = asked[value.item as OverviewRequest] ?? value.value;
  }
}
