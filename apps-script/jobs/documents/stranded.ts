// A row of “Văn bản đi” that waits for a letter it will not get: why, and how to go on.
import type { LetterCatalogue, LetterKind, PetitionCase } from '../../letters/shared/kind.ts';
import { saysOutOfScope } from '../../letters/shared/petition.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { isOf, type LetterCases } from './letter-cases.ts';

/** What keeps the letter of a draft from being written, by its row. */
export type Stranded = ReadonlyMap<DocumentRow, string>;

const AGAIN =
  'Chọn “Hủy dự thảo” cho dòng này; cần văn bản khác thì chọn lại yêu cầu “Soạn dự thảo” ở tab “Kiến nghị”.';

export function whyStranded(
  { value }: DocumentRow,
  { petitions, conferences, years }: LetterCases,
  catalogue: LetterCatalogue,
): string {
  const letters = Object.values(catalogue).filter(({ document }) => document === value.kind);
  const kind = value.kind ?? 'loại văn bản này';
  if (letters.length === 0)
    return `Chưa tạo được dự thảo: phần mềm không có mẫu “${kind}”. Đề nghị soạn ngoài, hoặc chọn “Hủy dự thảo” cho dòng này.`;
  if (letters.every(({ about }) => about === 'draft'))
    return 'Chưa soạn được phiếu trình: không còn dòng dự thảo của phiếu. Chọn “Hủy dự thảo” cho dòng này.';
  if (letters.every(({ about }) => about === 'year'))
    return `Chưa tạo được dự thảo: ghi ${codesFor(letters, years).join(' hoặc ')} ở cột Mã hồ sơ, hoặc chọn “Hủy dự thảo”.`;
  if (letters.every(({ about }) => about === 'conference'))
    return conferences.has(value.case ?? '')
      ? `Chưa tạo được dự thảo: theo những gì đã ghi ở tab “Hội nghị”, hội nghị ${value.case ?? ''} không dùng “${kind}”. Ghi lại ở tab đó, hoặc chọn “Hủy dự thảo” cho dòng này.`
      : `Chưa tạo được dự thảo: không có hội nghị mã “${value.case ?? ''}” đã ấn định ngày. Ghi đúng mã ở cột Mã hồ sơ, hoặc chọn “Hủy dự thảo”.`;
  const [code = ''] = casesIn(value.case);
  const petition = petitions.get(code);
  if (petition === undefined)
    return `Chưa tạo được dự thảo: không có kiến nghị mã “${code}”. Ghi đúng mã ở cột Mã hồ sơ, hoặc chọn “Hủy dự thảo”.`;
  return `Chưa tạo được dự thảo: kiến nghị ${code} ${standing(petition)}, không dùng “${kind}”. ${AGAIN}`;
}

/** The years, or the tasks, that such a letter may be about. */
const codesFor = (letters: readonly LetterKind[], years: LetterCases['years']): string[] =>
  [...years.values()]
    .filter((about) => letters.some((letter) => letter.about === 'year' && isOf(letter, about)))
    .map(({ code }) => code);

function standing({ row, facts: { route } }: PetitionCase): string {
  if (saysOutOfScope({ row })) return `nay ghi “${OUT_OF_SCOPE}”`;
  return route === null ? 'nay chưa chọn cách xử lý' : `nay có cách xử lý “${route}”`;
}
