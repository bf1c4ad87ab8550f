// What no text that the office shows or sends may hold: for the test that walks every text.

/** Places, addresses, links and names of files are no prose. */
const NO_PROSE =
  /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\bDuThao_[^\s;,]*|\bBC_[^\s;,]*|\S+\.(?:docx|xlsx|eml|pdf|yaml)\b/gu;

/** Two words that meet, each with a meaning of its own. */
const MEET = /cơ quan quan tâm/giu;

/** Syllables that are rightly said twice. */
const TWICE = new Set(['dần', 'luôn', 'từng', 'ngày', 'thường', 'xa', 'song', 'sau', 'năm']);

const ENGLISH =
  /(?<![\p{L}\d_])(?:the|and|error|failed|true|false|missing|draft|unknown|pending|closed|letter|hourly|daily|petition|conference|report|started|reminder|overdue|deadline|stale|met|held)(?![\p{L}\d_])/u;

const UNACCENTED =
  /(?<![\p{L}\d_-])(?:khong|chua|duoc|nguoi|kien nghi|hoi nghi|doanh nghiep|ho kinh doanh|hop tac xa|tra loi|van ban|phuong|thanh pho|uy ban|de nghi|bao cao|qua han|den han|thoi han|ke hoach|co quan|don vi)(?![\p{L}\d_-])/iu;

interface Rule {
  readonly is: string;
  readonly find: (text: string) => string | null;
}

const matched =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.exec(text)?.[0] ?? null;

function doubledWord(text: string): string | null {
  for (const [whole, word = ''] of text.matchAll(
    /(?<![\p{L}\d])(\p{L}{2,})[ \t]+\1(?![\p{L}\d])/giu,
  ))
    if (!TWICE.has(word.toLowerCase())) return whole;
  return null;
}

/** As many words as a clause has at least. */
const CLAUSE_WORDS = 4;

/** A clause that ends with the words with which the next one begins. */
function doubledClause(text: string): string | null {
  for (const line of text.split('\n')) {
    const clauses = line
      .toLowerCase()
      .split(/[,;:()]\s*/)
      .map((clause) => clause.trim().split(/\s+/));
    for (const [index, clause] of clauses.entries()) {
      const before = clauses[index - 1] ?? [];
      for (let n = Math.min(before.length, clause.length); n >= CLAUSE_WORDS; n -= 1) {
        const words = clause.slice(0, n).join(' ');
        if (before.slice(-n).join(' ') === words) return words;
      }
    }
  }
  return null;
}

function twoDateStyles(text: string): string | null {
  const iso = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/.exec(text);
  if (iso !== null) return iso[0];
  const padded = /\b\d{2}\/0[3-9]\/\d{4}/.exec(text);
  const plain = /\b\d{2}\/[3-9]\/\d{4}/.exec(text);
  return padded === null || plain === null ? null : `${padded[0]} và ${plain[0]}`;
}

export const TEXT_RULES: readonly Rule[] = [
  { is: 'a word twice', find: doubledWord },
  { is: 'a clause twice', find: doubledClause },
  {
    is: 'a label without its text',
    find: matched(/[:：][ \t]*[.,;)]|\([ \t]*\)|“[ \t]*”| ,|,,|\.\.(?!\.)(?<!\.\.\.)/u),
  },
  { is: 'two marks that end a sentence', find: matched(/(?<!v\.v)\.\s?[;,:]|[;,]\s?[;.]|\?\./u) },
  { is: 'English', find: matched(ENGLISH) },
  {
    is: 'a code of the software',
    // The functions that the owner runs in the editor are called by their names.
    find: matched(
      /(?<![\p{L}\d])B[0-5](?![\p{L}\d/])|(?<![\p{L}\d])(?!(?:caiDat|kiemTra|chayNgay|banGiao|hoSoNam|goCaiDat)\b)[a-z]+[A-Z][a-z]+(?![\p{L}\d])/u,
    ),
  },
  {
    is: 'what no value is',
    find: matched(/(?<![\p{L}])(?:NaN|undefined|null)(?![\p{L}])|\[object|Invalid/u),
  },
  { is: 'Vietnamese without its marks', find: matched(UNACCENTED) },
  {
    is: 'a count of 00',
    find: matched(/(?<![\d/:.])00 (?:kiến nghị|đơn vị|doanh nghiệp|hộ|hợp tác xã|việc|phiếu)/u),
  },
  { is: 'two ways of writing a date', find: twoDateStyles },
];

export interface TextFault {
  readonly is: string;
  readonly found: string;
}

/** The offices of a process say the same in many plays: each text is looked at once. */
const judged = new Map<string, readonly TextFault[]>();

export function textFaults(text: string): readonly TextFault[] {
  const faults = judged.get(text) ?? judge(text);
  judged.set(text, faults);
  return faults;
}

function judge(text: string): TextFault[] {
  const prose = text.replace(NO_PROSE, '…').replace(MEET, '…');
  return TEXT_RULES.flatMap(({ is, find }) => {
    const found = find(prose);
    return found === null ? [] : [{ is, found }];
  });
}
