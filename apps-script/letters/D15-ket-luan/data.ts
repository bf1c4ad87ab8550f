// What D15 says: the notice of the conclusions of the conference, for the units and the portal (A-III.5.7, A-III.5.8; AM-24).
import { slashDate } from '../../rules/dates/civil-date.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { WARD } from '../../ward.ts';
import { counted } from '../shared/counted.ts';
import { headOf } from '../shared/head.ts';
import { heldAt } from '../shared/held-at.ts';
import { numberLine } from '../shared/number-and-date.ts';
import { dueWords, named, tasksOf, taskWords } from '../shared/of-conference.ts';
import { noticeFootOf } from '../shared/ward-foot.ts';
import type { CONCLUSIONS_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Office, ConferenceCase } from '../shared/kind.ts';

export function conclusionsData(
  office: Office,
  about: ConferenceCase,
): DataOf<typeof CONCLUSIONS_FIELDS> {
  const tasks = tasksOf(office, about);
  const report = termFrom(office.book.calendar, 'A-III.2.3', about.day);
  return {
    ...headOf(office),
    ...heldAt(office, about),
    số_ký_hiệu: numberLine(null, 'TB-UBND'),
    sở_tài_chính: WARD.finance.name,
    có_kiến_nghị: about.petitions.length > 0,
    tổng_kiến_nghị: counted(about.petitions.length),
    đã_trả_lời: counted(about.petitions.length - tasks.length),
    còn_lại: counted(tasks.length),
    hạn_báo_cáo: report === null ? '' : slashDate(report.due),
    nhiệm_vụ: tasks.map(({ petition, cơ_quan, giao }) => {
      const { mã_kiến_nghị, nhóm } = named(petition);
      const việc = taskWords(petition);
      return { giao, cơ_quan, việc, mã_kiến_nghị, nhóm, hạn: dueWords(petition) };
    }),
    ...noticeFootOf(office, 'D15'),
  };
}
