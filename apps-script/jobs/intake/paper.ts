// “Nhập phiếu giấy”: a row that a clerk has typed is taken in like a phiếu of the form, once, and says what it became (A-II.2.6).
import { clear, type ErasedRow } from '../base/erased-row.ts';
import type { Book, Drafts } from '../../register/book/book.ts';
import { parseKey } from '../../register/journal/keys.ts';
import { checksum } from '../../register/table/checksum.ts';
import { isUnread } from '../../register/table/draft.ts';
import { TABS } from '../../register/tabs/all.ts';
import { dateOf, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { RunContext } from '../base/context.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import { answersOf } from './answers.ts';
import { keepContact } from './find-unit.ts';
import { takeIn, type FormTaken, type Taking } from './forms.ts';
import { matchCodes } from './match-codes.ts';

const REQUEST = TABS.paper.columns.request;
type PaperRow = Drafts['paper']['rows'][number];

/** What was made of a row. */
interface Became {
  readonly unit: string;
  readonly petitions: readonly string[];
}

interface PaperTaken {
  readonly taken: readonly FormTaken[];
  /** The rows whose request was taken away, to give it back to others that came to stand there meanwhile. */
  readonly asked: readonly ErasedRow[];
}

const PREFIX = 'PG-';

interface Standing {
  readonly known: Map<string, Became>;
  /** Rows that became nothing yet. */
  readonly fresh: readonly { readonly row: PaperRow; readonly fingerprint: string }[];
}

/** The rows that were taken in say so; a run that stopped before it wrote their contact writes it now. */
export function standingPaper(book: Book): Standing {
  const { paper } = book.tabs;
  if (paper.rows.length === 0) return { known: new Map(), fresh: [] };
  const known = takenBefore(book);
  const given = [...known.keys()].map((code) => ({
    code,
    fingerprint: code.slice(PREFIX.length),
    isLost: false,
  }));
  const rows = paper.rows.map((row) => ({ row, code: row.value.code, fingerprint: printOf(row) }));
  const { keep, giveBack, fresh } = matchCodes(rows, given, (code) => known.has(code));
  for (const { row, code, fingerprint } of keep) settle(row, code ?? '', known, fingerprint);
  for (const { row: one, code } of giveBack) {
    const { row, fingerprint } = one;
    const unit = known.get(code)?.unit;
    if (unit !== undefined && row.value.request !== null && row.value.receivedAt !== null)
      keepContact(book, unit, formOf(row, code, row.value.receivedAt));
    settle(row, code, known, fingerprint);
  }
  return { known, fresh };
}

export function takeInPaper(
  context: RunContext,
  { known, fresh }: Standing,
  taking: Omit<Taking, 'recorded'>,
): PaperTaken {
  const { paper } = context.book.tabs;
  const taken: FormTaken[] = [];
  for (const { row, fingerprint } of fresh) {
    const { value } = row;
    const code = `${PREFIX}${fingerprint}`;
    Object.assign(value, { code: null, unit: null, petitions: null });
    const lacks = value.request === null ? [] : lacksOf(row, context.today);
    if (known.has(code)) lacks.push('Giống hệt một phiếu đã vào sổ.');
    value.fix = [...rowFaults(row), ...lacks].join('\n') || null;
    if (value.request === null || value.receivedAt === null || lacks.length > 0) continue;
    const { response } = formOf(row, code, value.receivedAt);
    const asksReceipt = value.request !== 'Đưa vào sổ';
    const handed = {
      channel: value.channel ?? 'Phiếu giấy',
      typedBy: value.typedBy,
      asksReceipt,
    } as const;
    const one = takeIn(context, response, { ...taking, recorded: () => null, handed });
    taken.push(one);
    known.set(code, one.made);
    settle(row, code, known, fingerprint);
  }
  const asked = paper.rows.filter(
    (row) => row.value.request === null && row.cells.request !== null && !isUnread(row, REQUEST),
  );
  return { taken, asked: asked.map((row) => clear(paper, row, { request: null })) };
}

/** What the row became; changed since, it says where that is changed. */
function settle(
  row: PaperRow,
  code: string,
  known: ReadonlyMap<string, Became>,
  print: string,
): void {
  const { value } = row;
  const { unit, petitions } = known.get(code) ?? { unit: null, petitions: [] };
  Object.assign(value, { code, unit, petitions: petitions.join(', ') || null, request: null });
  value.fix =
    !isUnread(row, REQUEST) &&
    (code === `${PREFIX}${print}` || isBlank(row, 'name') || isBlank(row, 'content1'))
      ? null
      : 'Phiếu đã vào sổ, sửa ở đây không đổi gì: sửa ở tab Kiến nghị, Đăng ký tham dự, Liên hệ.';
}

function takenBefore({ journal, tabs }: Book): Map<string, Became> {
  const known = new Map<string, Became>();
  // Nobody tidies all: a registration tells as well that its phiếu was taken in.
  for (const { value } of tabs.registrations.rows)
    if (value.responseId?.startsWith(PREFIX) === true)
      known.set(value.responseId, { unit: value.unit ?? '', petitions: [] });
  for (const { key, event } of journal.entries) {
    const id = event?.type === 'intake' ? (parseKey(key ?? '')?.case ?? '') : '';
    if (event?.type === 'intake' && id.startsWith(PREFIX)) known.set(id, event);
  }
  return known;
}

const typedKeys = ({ value }: PaperRow): string[] =>
  Object.keys(value).filter((key) => !/^(request|fix|unit|petitions|code)$/.test(key));

const textIn = ({ value, cells }: PaperRow, key: string): string | null => {
  const cell =
    (value as Record<string, unknown>)[key] ?? (cells as Record<string, unknown>)[key] ?? null;
  return cell === null ? null : String(cell);
};

/** What staff typed tells one row from another: rows are sorted, copied and put in between. */
const printOf = (row: PaperRow): string =>
  checksum(JSON.stringify(typedKeys(row).map((key) => textIn(row, key))));

const answersIn = (row: PaperRow): Record<string, string> =>
  Object.fromEntries(typedKeys(row).map((key) => [key, textIn(row, key) ?? '']));

function formOf(row: PaperRow, id: string, at: LocalDateTime) {
  const response = { id, at, answers: answersIn(row) };
  return { response, answers: answersOf(response) };
}

function lacksOf(row: PaperRow, today: CivilDate): string[] {
  const { receivedAt } = row.value;
  return [
    ...(isBlank(row, 'name') ? ['Chưa ghi tên đơn vị.'] : []),
    ...(isBlank(row, 'kind') ? ['Chưa chọn loại đơn vị.'] : []),
    ...(receivedAt === null ? ['Chưa ghi đúng ngày, giờ nhận phiếu, ví dụ 07/8/2026 09:30.'] : []),
    ...(receivedAt !== null && dateOf(receivedAt) > today
      ? ['Thời điểm nhận ở sau ngày hôm nay.']
      : []),
    ...(isBlank(row, 'phone') && isBlank(row, 'email') && isBlank(row, 'address')
      ? ['Cần ít nhất điện thoại, thư điện tử hoặc địa chỉ để trả lời.']
      : []),
  ];
}
