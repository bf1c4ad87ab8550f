// What staff have to write down about a conference so that it can go on: a new closing, whether it was held.
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { flawWords } from '../../rules/conference/flaws.ts';
import { slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { Context } from '../base/context.ts';
import type { Milestone } from './milestone.ts';

export const WRITE_HELD =
  'Nếu Hội nghị đã tổ chức: chọn “Có” ở cột Đã tổ chức, tab Hội nghị; thời hạn sau Hội nghị khi đó mới tính chính thức';

/** Its day has passed: somebody is asked on every working day until it is written. */
export function askWhetherHeld({ book }: Context, code: string, day: CivilDate): Milestone {
  const next = addWorkingDays(book.calendar, day, 1);
  const name = `Ghi Hội nghị ngày ${slashDate(day)} đã tổ chức hay không`;
  return {
    kind: 'held',
    case: code,
    title: name,
    done: false,
    daily: true,
    deadline: {
      clause: 'A-II.4.13',
      name,
      workBy: null,
      due: next.result,
      days: 1,
      anchor: day,
      anchorWords: 'ngày tổ chức Hội nghị',
      skipped: next.skipped,
      worked: next.worked,
      provisional: next.provisional,
      default: true,
    },
    steps: [
      WRITE_HELD,
      'Nếu không tổ chức: chọn “Không”, ghi quyết định (Hoãn, Dừng hoặc Dời ngày), lý do, người và ngày quyết định',
    ],
  };
}

/** After “Hoãn” or “Gia hạn tiếp nhận” the notice needs a new closing (AM-03, AM-11): asked for from the next working day. */
export function newClosing({ book }: Context, { facts, row }: ConferenceState): Milestone[] {
  const { flaws } = book.inForce(row);
  const wanted = flaws.find(({ kind }) => kind === 'closing wanted');
  if (wanted === undefined || facts.decidedOn === null) return [];
  const { result, skipped, worked, provisional } = addWorkingDays(
    book.calendar,
    facts.decidedOn,
    1,
  );
  const name = 'Ghi hạn nhận kiến nghị, hạn đăng ký tham dự mới';
  return [
    {
      kind: 'closing',
      case: facts.code,
      title: name,
      done: false,
      deadline: {
        clause: 'A-II.2.7',
        name,
        workBy: null,
        due: result,
        days: 1,
        anchor: facts.decidedOn,
        anchorWords: 'ngày quyết định',
        skipped,
        worked,
        provisional,
        default: true,
      },
      steps: [flawWords(wanted, facts.day)],
    },
  ];
}
