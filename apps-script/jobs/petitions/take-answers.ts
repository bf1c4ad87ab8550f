// “Kho trả lời”: the answer that staff pick for a petition goes into its empty cell, once; what stands there is never changed.
import type { Book } from '../../register/book/book.ts';
import { checksum } from '../../register/table/checksum.ts';
import { foldText } from '../../rules/fold.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { addFix, isBlank, rowFaults } from '../base/row-faults.ts';
import { clear, filledBy, type ErasedRow, type Filled } from '../base/erased-row.ts';

export function takeAnswers({ tabs: { answers, petitions } }: Pick<Book, 'tabs'>): Filled {
  const byTopic = new Map(
    [...answers.rows].reverse().map((row) => [foldText(row.value.topic ?? ''), row.value]),
  );
  const rows = petitions.rows.flatMap((row): ErasedRow[] => {
    const { template, legalBasis, answerFrom } = row.value;
    const found = template === null ? undefined : byTopic.get(foldText(template));
    if (found?.text == null || row.at === null || isDenunciation(row.value)) return [];
    const print = checksum(foldText(found.topic ?? ''));
    // Staff who emptied the cell since want another answer, or none.
    if (!isBlank(row, 'answer') || answerFrom === print) return [];
    const takesBasis = legalBasis === null && found.basis !== null;
    const values = takesBasis
      ? { answer: found.text, legalBasis: found.basis }
      : { answer: found.text };
    row.value.answerFrom = print;
    return [clear(petitions, row, values)];
  });
  return filledBy(rows);
}

/** How often each is used, and what is missing in its row; a petition that names none of them says so. */
export function deriveAnswers({ tabs: { answers, petitions } }: Pick<Book, 'tabs'>): void {
  const used = new Map<string, number>();
  for (const { value } of petitions.rows)
    if (value.template !== null)
      used.set(foldText(value.template), (used.get(foldText(value.template)) ?? 0) + 1);
  const seen = new Set<string>();
  for (const row of answers.rows) {
    const { topic, text, confirmedOn } = row.value;
    const name = foldText(topic ?? '');
    const faults = rowFaults(row);
    if (topic === null) faults.push('Chưa ghi vấn đề; mẫu chưa dùng được.');
    else if (seen.has(name)) faults.push('Vấn đề này đã có ở dòng trên; chỉ dòng trên được dùng.');
    seen.add(name);
    if (text === null) faults.push('Chưa ghi nội dung mẫu.');
    if (confirmedOn === null) faults.push('Chưa ghi ngày rà soát.');
    row.value.used = used.get(name) ?? 0;
    row.value.fix = faults.join('\n') || null;
  }
  for (const { value } of petitions.rows)
    if (value.template !== null && !seen.has(foldText(value.template)))
      addFix(value, `Không có mẫu “${value.template}” ở tab Kho trả lời.`);
}
