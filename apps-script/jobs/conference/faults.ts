// What is wrong, missing or to be decided in a row of “Hội nghị”, in words.
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { ConferenceRow } from '../../register/book/conference-day.ts';
import { isWorkingDay } from '../../rules/calendar/calendar.ts';
import { slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import {
  finalClosing,
  standingDecision,
  type ConferenceFacts,
} from '../../rules/conference/facts.ts';
import { conditionOf } from '../../register/book/closings.ts';
import { last } from '../../rules/last.ts';
import { coverageFault } from '../../rules/dates/dated.ts';
import { holdsAnyway, leavesOpen, postpones, stops } from '../../rules/conference/decisions.ts';
import { isUnanswered, outlookOf } from '../../rules/conference/outlook.ts';
import { flawWords } from '../../rules/conference/flaws.ts';
import { waysOpen } from '../../rules/conference/ways-open.ts';
import { postedOf } from './days.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { isBlank, rowFaults } from '../base/row-faults.ts';
import type { RunContext } from '../base/context.ts';

interface Judged {
  readonly row: ConferenceRow;
  readonly facts: ConferenceFacts;
  /** How often conferences were put off in its year. */
  readonly postponed: number;
}

/** Also “8h30”, “14 giờ”: it stands in letters and mails as it was typed. */
const HOUR = /(?:^|\D)(?:[01]?\d|2[0-3])\s*(?:giờ|[:.hg])\s*(?:[0-5]\d)?(?!\d)/i;

/** What to mend or to decide in a row of “Hội nghị”, each by its clause. */
export function conferenceFaults(context: RunContext, { row, facts, postponed }: Judged): string[] {
  const { value } = row;
  const { calendar, tabs } = context.book;
  const faults = rowFaults(row);
  if (value.code === null) faults.push('Chưa ghi mã hội nghị, dạng HN-2026-1.');
  else if (tabs.conferences.rows.filter((other) => other.value.code === value.code).length > 1) {
    faults.push(`Mã ${value.code} có ở hai dòng; mỗi hội nghị một mã.`);
  }
  const day = facts.day;
  if (isBlank(row, 'date')) faults.push('Chưa ghi ngày tổ chức.');
  if (value.time !== null && !HOUR.test(value.time))
    faults.push(`Giờ “${value.time}” chưa rõ; ghi dạng 08:00.`);
  if (day === null) return faults;
  const uncovered = coverageFault(day);
  if (uncovered !== null) faults.push(uncovered);
  // AM-40: it is over, and what was decided then is not asked for.
  if (isBeforeStart(context, day)) return faults;
  if (!isWorkingDay(calendar, day)) faults.push(`Ngày ${slashDate(day)} là ngày nghỉ.`);
  if (isBlank(row, 'petitionsClose')) faults.push('Chưa ghi hạn nhận kiến nghị theo thông báo.');
  faults.push(...noticeFaults(context, row, facts));
  const { flaws, reopenedBy } = context.book.inForce(row);
  faults.push(...flaws.map((flaw) => flawWords(flaw, day)));
  faults.push(...heldFaults(context, facts, day));
  const isRefused = flaws.some(({ kind }) => kind === 'not offered');
  const standing = standingDecision(facts);
  const record = conditionOf(context.book, row);
  if (facts.held && record.kind === 'not closed') faults.push(NOT_CLOSED);
  if (facts.held && record.kind === 'missing')
    faults.push(...record.missing.map(({ message }) => message));
  else if (holdsAnyway(value.decision) && !isRefused && value.opinionNumber === null)
    faults.push('Chưa ghi số, ngày văn bản cho ý kiến của lãnh đạo.');
  const found = last(facts.closings);
  if (found !== undefined && found.branch !== 'B1') {
    // Receipt is open again: nothing is found yet that could be decided on.
    const isOpen = reopenedBy !== null && found.at !== finalClosing(facts);
    const ways = waysOpen(found, { ...context.book, facts, postponed });
    if (leavesOpen(standing) && !isOpen && ways.length > 0)
      faults.push(`Trình lãnh đạo quyết định: ${ways.join(', ')}.`);
    if (holdsAnyway(standing)) {
      faults.push(
        `Kế hoạch: chưa đủ điều kiện (${citeClause('A-II.3.1')}); báo cáo Sở Tài chính phải nêu ý kiến lãnh đạo.`,
      );
    }
  }
  return faults;
}

/** Whether it was held, where that is not written, or contradicts what else is. */
function heldFaults({ today }: RunContext, facts: ConferenceFacts, day: CivilDate): string[] {
  if (facts.held && day > today)
    return [
      `Đã ghi “Đã tổ chức” khi chưa đến ngày tổ chức ${slashDate(day)}; đề nghị kiểm tra lại.`,
    ];
  if (facts.held && stops(facts.decision))
    return [
      'Đã tổ chức nhưng cột Quyết định là “Dừng”: thời hạn tính theo Hội nghị đã tổ chức; đề nghị ghi lại quyết định.',
    ];
  if (isUnanswered(facts, today))
    return [
      `Đã qua ngày tổ chức ${slashDate(day)}: đề nghị chọn “Có” hoặc “Không” ở cột Đã tổ chức.`,
    ];
  if (outlookOf(facts, today) === 'not held' && leavesOpen(facts.decision))
    return [
      'Hội nghị không tổ chức: đề nghị ghi quyết định (Hoãn, Dừng hoặc Dời ngày), lý do, người và ngày quyết định.',
    ];
  return [];
}

const NOT_CLOSED =
  'Đã tổ chức nhưng chưa chốt danh sách nên chưa có số đơn vị, số kiến nghị để báo cáo: xét xong kiến nghị, kết luận đơn vị nghi trùng, rồi đánh dấu ô “Chốt danh sách đăng ký, kiến nghị” ở tab Tổng quan.';

/** Posting is complete only when both places are done; the later day counts (AM-22). */
function noticeFaults(context: RunContext, row: ConferenceRow, facts: ConferenceFacts): string[] {
  const { desk, portal } = postedOf(context, row);
  const notice = termFrom(context.book.calendar, 'A-II.2.4', facts.day);
  if (notice === null) return [];
  if (desk === null || portal === null) {
    const where =
      desk === null
        ? portal === null
          ? 'hai nơi'
          : 'Trung tâm phục vụ hành chính công'
        : 'Cổng thông tin điện tử';
    const limit = `chậm nhất ${slashDate(notice.due)} (${citeClause('A-II.2.4', notice.anchor)}).`;
    if (context.today > notice.due && !facts.held) {
      return [`Quá hạn niêm yết, đăng thông báo tại ${where}: ${limit}`];
    }
    const again = row.value.postedDesk !== null || row.value.postedPortal !== null;
    return postpones(facts.decision) && again
      ? [`Hội nghị hoãn: cần thông báo mới, ghi lại ngày đăng tại ${where}, ${limit}`]
      : [];
  }
  const posted = desk > portal ? desk : portal;
  if (posted > notice.due) {
    return [
      `Thông báo đủ hai nơi ngày ${slashDate(posted)}, muộn hơn hạn ${slashDate(notice.due)} (${citeClause('A-II.2.4', notice.anchor)}).`,
    ];
  }
  if (notice.workBy !== null && posted > notice.workBy) {
    return [
      `Lưu ý: thông báo đủ hai nơi ngày ${slashDate(posted)}, đúng ${twoDigits(Math.abs(notice.days ?? 0))} ngày làm việc; nên sớm hơn một ngày.`,
    ];
  }
  return [];
}
