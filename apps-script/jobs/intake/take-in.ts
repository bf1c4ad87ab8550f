// All that came in since the last run: through the form, and typed by a clerk from paper.
import type { Receiving } from '../../rules/conference/of-phieu.ts';
import type { RunContext } from '../base/context.ts';
import type { CodeMaker } from './codes.ts';
import { takeInForms } from './forms.ts';
import { takeInPaper } from './paper.ts';

export function takeInAll(
  context: RunContext,
  codes: CodeMaker,
  conferences: readonly Receiving[],
) {
  const forms = takeInForms(context, codes, conferences);
  const { taken, asked } = takeInPaper(context, { codes, conferences });
  return {
    events: [...forms.events, ...taken.map(({ event }) => event)],
    originals: [...forms.originals, ...taken.flatMap(({ originals }) => originals)],
    cells: [...forms.cells, ...taken.flatMap(({ cells }) => cells)],
    asked,
  };
}
