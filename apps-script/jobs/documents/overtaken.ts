// Drafts about a conference that rest on what the register does not say any more: told at their rows until they are mended.
import type { LetterCatalogue } from '../../letters/shared/kind.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import type { RunContext } from '../base/context.ts';
import { lettersAbout, type LetterCases } from './letter-cases.ts';

export function overtaken(
  context: RunContext,
  { conferences }: LetterCases,
  catalogue: LetterCatalogue,
): [DocumentRow, string][] {
  const { tabs, journal } = context.book;
  const drafts = tabs.documents.rows.filter(({ value }) => value.state === 'Dự thảo');
  return lettersAbout('conference', catalogue).flatMap(([, letter]) =>
    drafts.flatMap((row): [DocumentRow, string][] => {
      const { kind, key, file } = row.value;
      const about = conferences.get(row.value.case ?? '');
      if (kind !== letter.document || file === null || about === undefined) return [];
      if (letter.restsOn === undefined) return [];
      const drafted = journal.entries.find(
        ({ event }) => event?.type === 'drafted' && event.key === key,
      );
      if (drafted?.event?.type !== 'drafted') return [];
      const before = drafted.event.restsOn;
      const now = letter.restsOn(context, about);
      return now === before ? [] : [[row, `Dự thảo soạn khi: ${before}. Nay: ${now}. ${AGAIN}`]];
    }),
  );
}

const AGAIN =
  'Sửa trong tệp rồi chọn “Đã trình ký”, hoặc chọn “Hủy dự thảo” cho dòng này: phần mềm soạn lại.';
