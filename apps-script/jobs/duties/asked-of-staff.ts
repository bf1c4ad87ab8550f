// What staff have to write down about a conference so that it can go on: a new closing, whether it was held.
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { finalClosing } from '../../rules/conference/facts.ts';
import { flawWords } from '../../rules/conference/flaws.ts';
import { slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { ownDeadline } from '../../rules/deadlines/deadline.ts';
import { ANCHOR_WORDS } from '../../rules/deadlines/terms.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { isBlocked } from '../conference/counts.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { RunContext } from '../base/context.ts';
import type { Milestone } from './milestone.ts';

/** Working days before the conference from which what keeps the list from being closed is asked for (AM-01). */
const SCREENED_BEFORE = -20;

/** What nobody has screened or decided keeps the list open (A-I.2.5, AM-04): asked for while it does, with the rows. */
export function askToScreen(
  context: RunContext,
  { row, counts, facts }: ConferenceState,
): Milestone[] {
  const { book, now, today } = context;
  const { day, closings } = facts;
  const limit = termFrom(book.calendar, 'A-II.3.4', day);
  if (day === null || limit === null || today > day || !isBlocked(counts)) return [];
  const at = finalClosing(facts);
  if (closings.some((one) => one.final && one.upTo == null && one.at === at)) return [];
  const from = addWorkingDays(book.calendar, day, SCREENED_BEFORE).result;
  if (today < from) return [];
  const name = 'Xét phạm vi, kết luận nghi trùng để chốt danh sách đăng ký, kiến nghị';
  const { unscreened, twins, pairs } = counts.doubts;
  const isDue = at !== null && now >= at;
  return [
    {
      kind: 'screening',
      case: facts.code,
      ...ofNewDay(row, day),
      title: name,
      done: false,
      ...(isDue ? { dailyFrom: from } : {}),
      deadline: { ...limit, clause: 'A-I.2.5', name, workBy: null, default: true },
      steps: [
        ...named('Xét phạm vi (tab Kiến nghị)', unscreened),
        ...named('Kết luận kiến nghị giống nhau, trùng hay không (tab Kiến nghị)', twins),
        ...named(
          'Kết luận đơn vị nghi trùng (tab DN, HKD, HTX)',
          pairs.map((pair) => pair.join(' và ')),
        ),
      ],
    },
  ];
}

/** For a new day all is asked for anew, whatever was mailed for the one before (AM-11, AM-37). */
export const ofNewDay = (
  { value: { date } }: ConferenceState['row'],
  day: CivilDate,
): Pick<Milestone, 'mark'> => (day === date ? {} : { mark: day });

const named = (what: string, rows: readonly string[]): string[] =>
  rows.length === 0
    ? []
    : [`${what}: ${rows.slice(0, MOST_NAMED).join(', ')}${rows.length > MOST_NAMED ? ' …' : ''}`];

const MOST_NAMED = 20;

export const WRITE_HELD =
  'Nếu Hội nghị đã tổ chức: chọn “Có” ở cột Đã tổ chức, tab Hội nghị; thời hạn sau Hội nghị khi đó mới tính chính thức';

/** Its day has passed: somebody is asked on every working day until it is written. */
export function askWhetherHeld({ book }: RunContext, code: string, day: CivilDate): Milestone {
  const name = `Ghi Hội nghị ngày ${slashDate(day)} đã tổ chức hay không`;
  const next = ownDeadline(book.calendar, {
    clause: 'A-II.4.13',
    name,
    anchor: day,
    anchorWords: ANCHOR_WORDS.conference,
    days: 1,
  });
  return {
    kind: 'held',
    case: code,
    title: name,
    done: false,
    dailyFrom: next.due,
    deadline: next,
    steps: [
      WRITE_HELD,
      'Nếu không tổ chức: chọn “Không”, ghi quyết định (Hoãn, Dừng hoặc Dời ngày), lý do, người và ngày quyết định',
    ],
  };
}

/** After “Hoãn” or “Gia hạn tiếp nhận” the notice needs a new closing (AM-03, AM-11): asked for from the next working day. */
export function newClosing({ book }: RunContext, { facts, row }: ConferenceState): Milestone[] {
  const { flaws } = book.inForce(row);
  const wanted = flaws.find(({ kind }) => kind === 'closing wanted');
  if (wanted === undefined || facts.decidedOn === null) return [];
  const name = 'Ghi hạn nhận kiến nghị, hạn đăng ký tham dự mới';
  return [
    {
      kind: 'closing',
      case: facts.code,
      nth: Math.max(1, facts.closings.length),
      title: name,
      done: false,
      deadline: ownDeadline(book.calendar, {
        clause: 'A-II.2.7',
        name,
        anchor: facts.decidedOn,
        anchorWords: 'ngày quyết định',
        days: 1,
      }),
      steps: [flawWords(wanted, facts.day)],
    },
  ];
}
