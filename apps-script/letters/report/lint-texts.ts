// Wording that must not stand in a report to the city (A-II.5c.3, AM-19).
/** A-II.5c.3: “không tham mưu đề xuất Ủy ban nhân dân thành phố đồng ý kết thúc giải quyết kiến nghị”. */
const CLOSING_REQUEST =
  /(?:đề nghị|đề xuất|kính trình|kính mong|xin)(?:(?!\.\s|\.$)[^;\n])*?(?:đồng ý|chấp thuận|cho phép|nhất trí)(?:(?!\.\s|\.$)[^;\n])*?kết thúc/giu;

/** The passages that ask the city to agree to closing petitions; the ward closes them itself. */
export function findForbiddenClosingRequest(text: string): string[] {
  const plain = text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
  return [...plain.matchAll(CLOSING_REQUEST)]
    .filter(({ index }) => !/không (?:tham mưu )?$/iu.test(plain.slice(0, index)))
    .map(([passage]) => passage);
}
