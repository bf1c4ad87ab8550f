// “Yêu cầu về dữ liệu cá nhân”: until when each is answered, how near that is, what is missing in its row.
import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { extensionOf, isOver, LONGEST_EXTENSION, rightTerm } from '../../rules/rights.ts';
import type { Drafts } from '../../register/book/book.ts';
import { RETENTION_REQUEST } from '../../register/tabs/overview.ts';
import { erasureAsked } from './asked-to-erase.ts';
import { rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

type RightRow = Drafts['rights']['rows'][number];

const CODE = /^YC-(\d{4,7})$/;

/** A request keeps its number; a new one gets the next, a copied one a number of its own. */
function giveNumbers(rows: readonly RightRow[]): void {
  const numberOf = ({ value }: RightRow): number => Number(CODE.exec(value.code ?? '')?.[1] ?? 0);
  let last = Math.max(0, ...rows.map(numberOf));
  const given = new Set([0]);
  for (const row of rows) {
    const { value } = row;
    if (given.has(numberOf(row)) && (value.kind ?? value.receivedAt ?? value.who) !== null)
      value.code = `YC-${String((last += 1)).padStart(4, '0')}`;
    given.add(numberOf(row));
  }
}

export function deriveRights({ book, today }: Pick<RunContext, 'book' | 'today'>): void {
  giveNumbers(book.tabs.rights.rows);
  for (const row of book.tabs.rights.rows) {
    const { value } = row;
    const { kind, receivedAt, acknowledgedOn, doneOn } = value;
    const faults = rowFaults(row);
    const isEmptied = kind === null && receivedAt === null && value.who === null;
    if (kind === null && !isEmptied) faults.push('Chưa chọn loại yêu cầu.');
    if (receivedAt === null && !isEmptied) faults.push('Chưa ghi ngày nhận; chưa tính được hạn.');
    const term =
      kind === null || receivedAt === null ? null : rightTerm(kind, receivedAt, book.calendar);
    value.acknowledgeBy = term?.acknowledgeBy ?? null;
    value.due = term?.due ?? null;
    value.explain = term?.explain ?? null;
    const isOpen = !isOver(value);
    const extended = term === null ? null : extensionOf(term.due, value.extendedTo);
    if (value.extendedTo !== null && extended === null)
      faults.push(`Gia hạn: ngày phải sau hạn thực hiện, không quá ${LONGEST_EXTENSION} ngày.`);
    if (extended !== null && value.extendedWhy === null) faults.push('Gia hạn: chưa ghi lý do.');
    if (isOpen && term !== null && acknowledgedOn === null && term.acknowledgeBy < today)
      faults.push('Đã qua hạn phản hồi tiếp nhận: phản hồi ngay, ghi ngày phản hồi.');
    faults.push(...basisFaults(row));
    if (doneOn === null) faults.push(...erasureWords(erasureAsked(book, row)));
    const last = extended ?? term?.due ?? null;
    if (isOpen && last !== null && last < today)
      faults.push('Đã qua hạn thực hiện: trả lời ngay, ghi ngày thực hiện xong.');
    value.level = !isOpen || last === null ? null : levelOf(last, { book, today });
    value.fix = faults.join('\n') || null;
  }
}

// Luật 91/2025/QH15, điều 19: what the office does by law goes on; publishing rests on consent, and stops.
function basisFaults({ value }: RightRow): string[] {
  const { kind, basis, doneOn, result } = value;
  const stops = kind !== null && /^(Rút đồng ý|Hạn chế|Phản đối|Xóa)$/.test(kind);
  return [
    ...(stops && basis === null ? ['Chưa ghi căn cứ xử lý: đồng ý hay nhiệm vụ theo luật.'] : []),
    ...(stops && basis === 'Nhiệm vụ theo luật' && !isOver(value)
      ? [
          'Xử lý kiến nghị là nhiệm vụ theo luật, không dừng vì rút đồng ý; việc công khai tên thì dừng. Ghi kết quả, hoặc từ chối và lý do.',
        ]
      : []),
    ...(doneOn !== null && result === null ? ['Chưa ghi kết quả.'] : []),
  ];
}

function erasureWords(asked: ReturnType<typeof erasureAsked>): string[] {
  if (asked === null) return [];
  return [
    asked.state === 'by law'
      ? `Xóa: đang giải quyết ${asked.petitions.join(', ')} là nhiệm vụ theo luật, chưa xóa; xong thì chủ sổ được hỏi, hoặc ghi từ chối và lý do.`
      : ERASURE_WORDS[asked.state],
  ];
}

const ERASURE_WORDS = {
  'unknown unit': 'Xóa: ghi đúng mã đơn vị có ở tab “DN, HKD, HTX”.',
  'came again':
    'Xóa: sau ngày đề nghị đơn vị lại gửi phiếu, kiến nghị; hỏi lại người yêu cầu rồi ghi ngày nhận mới, hoặc ghi kết quả.',
  'to confirm': `Xóa: chờ chủ sổ xác nhận ở Tổng quan, mục “${RETENTION_REQUEST}”.`,
  hidden: 'Đã xóa ở mọi nơi: báo người yêu cầu, ghi Ngày thực hiện xong, Kết quả.',
} as const;

const SOON = 3;

function levelOf(
  due: NonNullable<RightRow['value']['due']>,
  { book, today }: Pick<RunContext, 'book' | 'today'>,
): string {
  if (today > due) return 'Quá hạn';
  if (today === due) return 'Đến hạn hôm nay';
  return workingDaysBetween(book.calendar, today, due) <= SOON ? 'Sắp đến hạn' : 'Còn hạn';
}
