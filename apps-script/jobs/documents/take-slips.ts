// A request in a row of “Văn bản đi”: the slip with which its draft is put before the leader, or why there is none.
import type { LetterCatalogue } from '../../letters/shared/kind.ts';
import { nextKey } from '../../register/book/known-key.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { addRow } from '../../register/table/draft.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import type { RunContext } from '../base/context.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

export function takeSlips(
  context: RunContext,
  { drafts }: Pick<LetterCases, 'drafts'>,
  catalogue: LetterCatalogue,
): [DocumentRow, string][] {
  const [[, letter] = []] = lettersAbout('draft', catalogue);
  const { documents } = context.book.tabs;
  return documents.rows
    .filter(({ value }) => value.request === 'Soạn phiếu trình')
    .flatMap((row): [DocumentRow, string][] => {
      const { key, case: code, state, kind } = row.value;
      row.value.request = null;
      const about = drafts.get(key ?? '');
      if (key === null || about === undefined || letter === undefined) return [[row, NO_KEY]];
      if (kind === letter.document || saysIssued(state) || state === 'Hủy dự thảo')
        return [[row, NO_DRAFT]];
      addRow(documents, {
        key: nextKey(context, key, letter.action),
        kind: letter.document,
        case: code,
        title: letter.title(about),
        state: 'Dự thảo',
      });
      return [];
    });
}

const NO_KEY =
  'Chưa soạn phiếu trình: dòng này không do phần mềm soạn (chưa có Khóa); đề nghị soạn phiếu ngoài.';
const NO_DRAFT = 'Chưa soạn phiếu trình: chỉ soạn cho dự thảo chưa phát hành.';
