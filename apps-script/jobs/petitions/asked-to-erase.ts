// Who asked that what the office holds of them be erased, and whether it may be: what it does by law goes on
// (Luật 91/2025/QH15, điều 14, điều 19).
import type { Book, Drafts } from '../../register/book/book.ts';
import { dateOf, slashDate } from '../../rules/dates/civil-date.ts';
import { retentionSteps } from '../base/retention-steps.ts';
import { isOpenColumn, type Hidable } from './kept-cycles.ts';
import { unhiddenIn } from './personal.ts';

type RightRow = Drafts['rights']['rows'][number];

type Asked =
  | { readonly state: 'unknown unit' | 'came again' | 'to confirm' | 'hidden' }
  /** Petitions that the office is settling. */
  | { readonly state: 'by law'; readonly petitions: readonly string[] };

/** How far a request to be erased has come; null of any other request, of one by law, and of one that was refused. */
export function erasureAsked(book: Book, { value }: RightRow): Asked | null {
  const { kind, basis, refusal, receivedAt, unit } = value;
  if (kind !== 'Xóa' || basis !== 'Đồng ý' || refusal !== null || receivedAt === null) return null;
  const { units, petitions, registrations } = book.tabs;
  if (unit === null || !units.rows.some((row) => row.value.code === unit))
    return { state: 'unknown unit' };
  const own = petitions.rows.filter((row) => row.value.unit === unit);
  const open = own.filter((row) => isOpenColumn(row.value.reportColumn));
  if (open.length > 0)
    return { state: 'by law', petitions: open.map((row) => row.value.code ?? '') };
  const cameAgain = [...own, ...registrations.rows.filter((row) => row.value.unit === unit)].some(
    (row) => row.value.receivedAt !== null && dateOf(row.value.receivedAt) > receivedAt,
  );
  if (cameAgain) return { state: 'came again' };
  return { state: unhiddenIn(book).has(unit) ? 'to confirm' : 'hidden' };
}

/** The units that may be erased before their time is over, as they asked. */
export function askedToErase(book: Book): Hidable[] {
  const steps = retentionSteps(book);
  return book.tabs.rights.rows.flatMap((row) => {
    const { unit, receivedAt, doneOn } = row.value;
    if (unit === null || receivedAt === null) return [];
    if (doneOn !== null && steps.get(unit)?.step !== 'confirmed') return [];
    const state = erasureAsked(book, row)?.state;
    return state === 'to confirm' || state === 'hidden'
      ? [{ unit, why: `đề nghị xóa ngày ${slashDate(receivedAt)}` }]
      : [];
  });
}
