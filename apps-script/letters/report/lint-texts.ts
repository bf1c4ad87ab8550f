// Wording that must not stand in a report to the city (A-II.5c.3, AM-19).
import { citeClause } from '../../rules/clauses/cite.ts';

/** A-II.5c.3: “không tham mưu đề xuất Ủy ban nhân dân thành phố đồng ý kết thúc giải quyết kiến nghị”. */
const ASKED = /de nghi|de xuat|kinh trinh|kinh mong|xin/gu;
const GRANTED = /dong y|chap thuan|cho phep|nhat tri/gu;
const CLOSED = /ket thuc/gu;
const REFUSED = /khong (?:tham muu )?$/u;

const SPEAKS_OF_CLOSING = /ket\s+thuc/iu;
const MARKS = /[\u0300-\u036f\u200b-\u200d\ufeff]/g;

/** A sentence, or a part of it that stands for itself. */
const CLAUSE = /(?:(?!\.\s|\.$)[^;\n])+/gu;

/** The passages that ask the city to agree to closing petitions; the ward closes them itself. */
export function findForbiddenClosingRequest(text: string): string[] {
  // Hardly any text speaks of closing: the others are not looked at letter by letter.
  if (!SPEAKS_OF_CLOSING.test(text.normalize('NFD').replace(MARKS, ''))) return [];
  const plain = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ');
  const folded = [...plain].map(foldedLetter).join('');
  if (folded.length !== plain.length) return [];
  return [...folded.matchAll(CLAUSE)]
    .flatMap(({ 0: clause, index }) => askedIn(clause, index))
    .filter(([from]) => !REFUSED.test(folded.slice(0, from)))
    .map(([from, to]) => plain.slice(from, to));
}

/** Where a clause asks, then grants, then closes; each looked for once, however long the clause. */
function askedIn(clause: string, at: number): [number, number][] {
  const passages: [number, number][] = [];
  for (let from = 0; ;) {
    const asked = firstFrom(ASKED, clause, from);
    const granted = asked === null ? null : firstFrom(GRANTED, clause, asked.end);
    const closed = granted === null ? null : firstFrom(CLOSED, clause, granted.end);
    if (asked === null || closed === null) return passages;
    passages.push([at + asked.start, at + closed.end]);
    from = closed.end;
  }
}

function firstFrom(pattern: RegExp, text: string, from: number) {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? null : { start: found.index, end: pattern.lastIndex };
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
