// What the automation shows of a denunciation: where it has come to and what to do next, never what it says (A-I.2.7).
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { columnOf } from '../../register/table/read.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import {
  erasureNext,
  explainDenunciation,
  HANDED_OVER,
  handOverLacks,
  type ErasureState,
} from '../../rules/petitions/denunciation.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

/** Derived columns of a denunciation, over those of any petition. */
export function deriveDenunciation(
  context: RunContext,
  row: PetitionRow,
  state: ErasureState,
): void {
  const { value } = row;
  value.status = state === 'to hand over' ? OUT_OF_SCOPE : HANDED_OVER;
  value.explain = explainDenunciation(value, state);
  value.fix = state === 'erased' ? null : faultsOf(context, row, state).join('\n') || null;
}

function faultsOf({ book, today }: RunContext, row: PetitionRow, state: ErasureState): string[] {
  const { tab } = book.tabs.petitions;
  const shown = new Set(tab.secrecy?.shows.map((key) => columnOf(tab, key).header));
  const problems = row.problems.filter(({ column }) => shown.has(column));
  const asked =
    row.value.request === null ? [] : ['Không soạn văn bản cho đơn tố cáo; bỏ yêu cầu.'];
  const next =
    state === 'to hand over'
      ? handOverLacks(row.value, today).map(
          (lack) => `Đơn tố cáo (${citeClause('A-I.2.7')}): ${lack}`,
        )
      : [`Đơn tố cáo đã chuyển. ${erasureNext(state)}`];
  return [...rowFaults({ problems }), ...next, ...asked];
}
