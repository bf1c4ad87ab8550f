// What is made of a letter's file as it lies in Drive: the issued version with its number and date, a PDF to be signed or sent.
import { documentCode, isNumbered } from '../../rules/documents.ts';
import { addDays } from '../../rules/dates/civil-date.ts';
import { isTold } from '../../register/book/known-key.ts';
import type { DocumentRow } from '../../register/book/outgoing.ts';
import { keys } from '../../register/journal/keys.ts';
import type { CopyIntent, RunContext } from '../base/context.ts';
import type { MadeFiles } from '../base/links.ts';

/** Ours, not the plan's: of what was issued longer ago a version is made only when staff ask for it. */
const DAYS_BY_ITSELF = 30;
const ISSUE = 'Lập bản phát hành';
const PDF = 'Xuất PDF';

interface Copies {
  readonly intents: readonly CopyIntent[];
  readonly refused: readonly (readonly [DocumentRow, string])[];
}

/** Takes the requests of the rows; a number that was put right gives another version, the old one stays. */
export function copiesOf(context: RunContext, { links, copies: made }: MadeFiles): Copies {
  const intents: CopyIntent[] = [];
  const refused: (readonly [DocumentRow, string])[] = [];
  for (const row of context.book.tabs.documents.rows) {
    const { value } = row;
    const { key, request } = value;
    const asked = request === ISSUE || request === PDF ? request : null;
    if (asked !== null) value.request = null;
    const draft = links.get(key ?? '');
    if (key === null || draft === undefined) {
      if (asked !== null) refused.push([row, NO_FILE]);
      continue;
    }
    const about = { case: value.case ?? '', clause: 'A-0.1' } as const;
    const issue = issuedAs(context, row);
    if (issue === null && asked === ISSUE) refused.push([row, NOT_ISSUED]);
    const isFresh = issue !== null && addDays(issue.date, DAYS_BY_ITSELF) >= context.today;
    const wanted =
      issue === null
        ? null
        : wantedKey(context, (n) => keys.issued(key, issue, n), {
            asked: asked === ISSUE,
            isFresh,
          });
    if (wanted !== null)
      intents.push({ ...about, key: wanted, of: key, name: nameOf(draft), issue });
    const printed = wantedKey(context, (n) => keys.pdf(key, n), { asked: asked === PDF });
    const version = made.get(key)?.['bản phát hành'];
    const last = version?.made === true ? version : { key, text: draft };
    if (printed !== null)
      intents.push({
        ...about,
        key: printed,
        of: last.key,
        name: `${last.text.split('\n')[0] ?? ''}.pdf`,
        issue: null,
      });
  }
  return { intents, refused };
}

const NO_FILE = 'Chưa làm: dòng này không có tệp do phần mềm soạn.';
const NOT_ISSUED =
  'Chưa lập bản phát hành: ghi “Số”, “Ngày”, chọn “Đã phát hành”, sửa hết lỗi của dòng rồi yêu cầu lại.';

/** An office name: the draft's, without saying that it is one. */
const nameOf = (draft: string): string => (draft.split('\n')[0] ?? '').replace(/^DuThao_/, '');

function issuedAs({ outgoing }: RunContext, row: DocumentRow): CopyIntent['issue'] {
  const issued = outgoing.issued(row);
  if (issued === null || !isNumbered(documentCode(row.value.kind))) return null;
  const { number, date } = issued;
  return { number, date };
}

interface Wanted {
  readonly asked: boolean;
  readonly isFresh?: boolean;
}

/** The key of the copy that is to be made now; one that was begun is made before another. */
function wantedKey(
  { book }: RunContext,
  keyOf: (n: number) => string,
  wanted: Wanted,
): string | null {
  let n = 1;
  while (isTold(book, keyOf(n + 1))) n += 1;
  if (!isTold(book, keyOf(n))) return wanted.asked || wanted.isFresh === true ? keyOf(n) : null;
  const { done, doubtful } = book.journal.state(keyOf(n));
  if (!done && !doubtful) return keyOf(n);
  return wanted.asked ? keyOf(n + 1) : null;
}
