// What was to go out and waits: faulty rows of “Văn bản đi” (AM-39), petitions that may be doubles (AM-04); told to the desk.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { senderOf } from '../../letters/shared/office.ts';
import { keys } from '../../register/journal/keys.ts';
import { slashDateTime } from '../../rules/dates/civil-date.ts';
import { may, saysIssued } from '../../rules/outgoing/faults.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { deskOrNext } from '../base/reached.ts';
import { isBeforeStart, waitsForStart } from '../base/start-day.ts';
import type { Twins } from '../../register/book/twins.ts';
import { doubleFault } from '../petitions/faults.ts';
import { remindsNow } from './remind.ts';

interface Held {
  readonly title: string;
  readonly key: string;
  readonly rows: readonly {
    readonly ở_đâu: string;
    readonly nội_dung: string;
    readonly cách_xử_lý: string;
  }[];
}

/** One mail a day with the documents that wait, one with the petitions; none where there are none. */
export function heldBack(context: RunContext, twins: Twins): MailIntent[] {
  if (!remindsNow(context)) return [];
  return [heldDocuments(context), heldTwins(context, twins)].flatMap((held) =>
    toldToDesk(context, held),
  );
}

function toldToDesk(context: RunContext, { title, key, rows }: Held): MailIntent[] {
  const { name, to } = deskOrNext(context);
  if (rows.length === 0 || to.length === 0) return [];
  return [
    {
      kind: 'loi',
      data: {
        tiêu_đề: title,
        lúc: slashDateTime(context.now),
        sự_việc: rows,
        ...senderOf(context),
      },
      key,
      case: null,
      to,
      cc: [],
      clause: null,
      event: { type: 'mail', word: 'báo dòng cần sửa', note: `Báo ${name}: ${title}` },
    },
  ];
}

/** The rows that say that they left and bear a fault. */
function heldDocuments(context: RunContext): Held {
  const { documents } = context.book.tabs;
  const held = documents.rows.flatMap((row) => {
    const { state, date } = row.value;
    const faults = context.outgoing.faults(row);
    const counts = saysIssued(state) && (date === null || !isBeforeStart(context, date));
    return counts && !may(faults, 'goesOut') ? [{ row, faults }] : [];
  });
  return {
    title: `${twoDigits(held.length)} văn bản đi chưa được tính là đã phát hành`,
    key: keys.heldBack(context.today),
    rows: held.map(({ row, faults }) => ({
      ở_đâu: `Tab ${documents.tab.title}, dòng ${(row.at ?? 0) + 1}, ${row.value.kind ?? 'chưa chọn loại'}`,
      nội_dung: faults.map(({ message }) => message).join(' '),
      cách_xử_lý:
        'Sửa ở dòng đó. Chưa sửa thì thời hạn vẫn tính, biểu báo cáo không đổi, đơn vị chưa được báo.',
    })),
  };
}

/** So many are named in one mail; the others stand in the tab. */
const NAMED = 100;

function heldTwins(context: RunContext, twins: Twins): Held {
  const { petitions } = context.book.tabs;
  const held = petitions.rows.filter(
    ({ value: { code, receivedAt } }) =>
      twins.firstOf.has(code ?? '') && !waitsForStart(context, receivedAt),
  );
  return {
    title: `${twoDigits(held.length)} kiến nghị giống kiến nghị khác của cùng đơn vị`,
    key: keys.twins(context.today),
    rows: held
      .slice(0, NAMED)
      .map(({ at, value: { code } }) => ({
        ở_đâu: `Tab ${petitions.tab.title}${at === null ? '' : `, dòng ${at + 1}`}, ${code ?? ''}`,
        nội_dung: doubleFault(code ?? '', twins).join(' '),
        cách_xử_lý: 'Thời hạn vẫn tính; đơn vị chưa được báo đến khi có kết luận.',
      })),
  };
}
