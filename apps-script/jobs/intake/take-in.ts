// All that came in since the last run: through the form, and typed by a clerk from paper.
import type { Receiving } from '../../rules/conference/of-phieu.ts';
import type { RunContext } from '../base/context.ts';
import type { CodeMaker } from './codes.ts';
import { takeInForms } from './forms.ts';
import { standingPaper, takeInPaper } from './paper.ts';

/**
 * A form's contact is written before the register, as the form alone holds it; a paper's stands in its row, and is written
 * with what became of that, after. Where forms bring contacts, paper waits for the next run: one write of that file a run.
 */
export function takeInAll(
  context: RunContext,
  codes: CodeMaker,
  conferences: readonly Receiving[],
) {
  const paper = standingPaper(context.book);
  const { contacts } = context.book.tabs;
  const before = contacts.rows.length;
  const forms = takeInForms(context, codes, conferences);
  const contactsFirst = contacts.rows.length > before;
  const { taken, asked } = contactsFirst
    ? { taken: [], asked: [] }
    : takeInPaper(context, paper, { codes, conferences });
  return {
    events: [...forms.events, ...taken.map(({ event }) => event)],
    originals: [...forms.originals, ...taken.flatMap(({ originals }) => originals)],
    cells: [...forms.cells, ...taken.flatMap(({ cells }) => cells)],
    asked,
    contactsFirst,
  };
}
