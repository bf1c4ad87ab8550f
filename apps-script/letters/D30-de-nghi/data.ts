// What D30 says: the letter that asks the bodies for the results and figures of the year (B-IV.1.1, B-IV.2.1; AM-35).
import { tasksOf } from '../../register/book/tasks-of.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { WARD } from '../../ward.ts';
import type { Office, YearCase } from '../shared/kind.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { DESK, senderOf } from '../shared/office.ts';
import { gap } from '../shared/petition.ts';
import { RECIPIENTS, secondPlan, taskPart } from '../shared/second-plan.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { FIGURES_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import { timeOf } from './condition.ts';

export function figuresRequestData(office: Office, about: YearCase): DataOf<typeof FIGURES_FIELDS> {
  // The desk puts the results together and asks nobody for its own; bodies beside the People's Committee stand first.
  const asked = tasksOf(office, about.year).filter(({ owner }) => owner?.name !== DESK);
  const owners = (outside: boolean) =>
    asked.flatMap(({ isOutside, owner }) =>
      owner === null || isOutside !== outside ? [] : owner.name,
    );
  const due = timeOf(office, about)?.due ?? null;
  return {
    ...secondPlan(office, about),
    ...wardFootOf(office, 'D30', RECIPIENTS.slice(0, 2)),
    số_ký_hiệu: numberLine(null, office.book.setting('symbolUbnd')),
    cơ_quan_nhận: [...new Set([...owners(true), WARD.taxOffice.name, ...owners(false)])].map(
      (tên) => ({ tên }),
    ),
    thuế_cơ_sở: WARD.taxOffice.name,
    hạn: due === null ? gap('ngày gửi kết quả') : slashDate(due),
    liên_hệ: senderOf(office).liên_hệ,
    nhiệm_vụ: asked.map((one) => ({
      ...taskPart(one),
      chỉ_số: one.task.indicators.map(({ name }) => name).join('; '),
    })),
  };
}
