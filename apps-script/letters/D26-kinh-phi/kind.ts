// D26, what the desk puts before the leader about the money: the estimate before, the settlement after (A-III.2.4, A-III.2.5).
import { budgetOf, money } from '../../register/book/budget-of.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { BUDGET_FIELDS } from './fields.ts';
import { isSettling } from './condition.ts';
import { budgetData } from './data.ts';

export const BUDGET = conferenceLetter({
  document: 'D26 Tờ trình dự toán, quyết toán kinh phí',
  action: 'tờ trình',
  file: 'TTr_kinh-phi',
  askedBy: null,
  of: ({ book }, { code }) => (budgetOf(book, code)?.estimate ?? 0) > 0,
  // As long before as the petitions are to be in; the settlement as soon as every item has what was spent on it.
  isDue(office, about, drafted) {
    if (about.held) return isSettling(office, about) && !isDraftedSince(office, drafted, about.day);
    const from = termFrom(office.book.calendar, 'A-II.2.7', about.day)?.due ?? null;
    return (
      from !== null &&
      office.today >= from &&
      office.today < about.day &&
      !isDraftedSince(office, drafted, null)
    );
  },
  title: (office, about) =>
    `${isSettling(office, about) ? 'Quyết toán' : 'Dự toán'} kinh phí tổ chức ${conferenceName(office.book.setting, yearOf(about.day))}`,
  restsOn(office, about) {
    const { estimate = 0, spent = 0 } = budgetOf(office.book, about.code) ?? {};
    return isSettling(office, about) ? `quyết toán ${money(spent)}` : `dự toán ${money(estimate)}`;
  },
  clause: () => 'A-III.2.4',
  fields: BUDGET_FIELDS,
  data: budgetData,
});
