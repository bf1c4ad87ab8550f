// Wording that must not stand in a report to the city (A-II.5c.3, AM-19).
import { citeClause } from '../../rules/clauses/cite.ts';

/** A-II.5c.3: “không tham mưu đề xuất Ủy ban nhân dân thành phố đồng ý kết thúc giải quyết kiến nghị”. */
const CLOSING_REQUEST =
  /(?:de nghi|de xuat|kinh trinh|kinh mong|xin)(?:(?!\.\s|\.$)[^;\n])*?(?:dong y|chap thuan|cho phep|nhat tri)(?:(?!\.\s|\.$)[^;\n])*?ket thuc/gu;

/** The passages that ask the city to agree to closing petitions; the ward closes them itself. */
export function findForbiddenClosingRequest(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ');
  const folded = [...plain].map(foldedLetter).join('');
  if (folded.length !== plain.length) return [];
  return [...folded.matchAll(CLOSING_REQUEST)]
    .filter(({ index }) => !/khong (?:tham muu )?$/u.test(folded.slice(0, index)))
    .map(({ 0: passage, index }) => plain.slice(index, index + passage.length));
}

/** A letter without its marks and its capital, as long as it was: “Đ” → “d”. */
const foldedLetter = (letter: string): string => {
  const [base = letter] = letter.toLowerCase().normalize('NFD').replace(/đ/g, 'd');
  return base.length === letter.length ? base : letter;
};

/** What staff are told of a cell that asks for it; a sentence that runs on in the next line is one. */
export function closingRequestFaults(text: string | null): string[] {
  const running = (text ?? '').replace(/([^.;:\n])\n(?=\S)/g, '$1 ');
  return findForbiddenClosingRequest(running).map(
    (passage) =>
      `“${passage}”: không đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị (${citeClause('A-II.5c.3')}); đề nghị bỏ câu này.`,
  );
}

const LEFT_OUT = '…… [đã lược: đề nghị đồng ý kết thúc]';

/** The data of a draft without such passages: each is replaced by a gap that says so. */
export function withoutClosingRequests<T>(data: T): T {
  return cleaned(data) as T;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string') {
    const plain = data.normalize('NFC').replace(/[^\S\n]+/g, ' ');
    const passages = findForbiddenClosingRequest(data);
    return passages.length === 0
      ? data
      : passages.reduce((text, passage) => text.replace(passage, LEFT_OUT), plain);
  }
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
