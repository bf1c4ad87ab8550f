// The data of the letter that urges a body to answer what is late (D21).
import type { DataOf } from '../../docx/template/field-list.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { petitionLabel } from '../../rules/report/form.ts';
import { headOf } from '../shared/head.ts';
import type { Gathered, Office } from '../shared/kind.ts';
import { dateOrBlank, numberLine } from '../shared/number-and-date.ts';
import { DESK } from '../shared/office.ts';
import { leadOf } from '../shared/paper.ts';
import { petitionPart, phrase } from '../shared/petition.ts';
import { planWords } from '../shared/plan-words.ts';
import { wardFootOf } from '../shared/ward-foot.ts';
import type { URGING_FIELDS } from './fields.ts';

export type UrgingData = DataOf<typeof URGING_FIELDS>;

const isOfWard = (body: Body | null): boolean => body === null || body.kind === 'thuộc UBND';

/** What is wanted of it: the ward orders its own, asks who is beside it, and never urges who stands above it. */
export function urgedTo(body: Body | null): string {
  const { name } = body ?? { name: DESK };
  if (isOfWard(body)) return `đôn đốc ${name} giải quyết, trả lời kiến nghị quá hạn`;
  return body?.kind === 'cấp trên'
    ? `đề nghị ${name} quan tâm, sớm có ý kiến về kiến nghị của doanh nghiệp, hộ kinh doanh, hợp tác xã`
    : `đề nghị ${name} quan tâm, sớm giải quyết, trả lời kiến nghị quá hạn`;
}

export function urgingData(office: Office, gathered: Gathered): UrgingData {
  const { setting } = office.book;
  const body = leadOf(office, gathered[0]);
  const lead = body?.name ?? DESK;
  return {
    ...headOf(office),
    ...wardFootOf(office, 'D21', [
      'CT, các PCT UBND phường',
      ...(lead === DESK ? [] : [`${DESK} (để theo dõi, tổng hợp)`]),
    ]),
    số_ký_hiệu: numberLine(null, setting('symbolUbnd')),
    cơ_quan_chủ_trì: lead,
    việc: urgedTo(body),
    thuộc_UBND: isOfWard(body),
    cấp_trên: body?.kind === 'cấp trên',
    nơi_tổng_hợp: lead === DESK ? '' : DESK,
    kế_hoạch: planWords(office.book, yearOf(office.today)),
    ngày_thống_kê: slashDate(office.today),
    số_lượng: twoDigits(gathered.length),
    kiến_nghị: gathered.map((petition) => ({
      mã_kiến_nghị: petition.facts.code,
      tên_đơn_vị: petition.facts.unitName,
      nội_dung: phrase(petitionLabel(petition.facts)),
      ngày_tiếp_nhận: petitionPart(petition).ngày_tiếp_nhận,
      thời_hạn: dateOrBlank(petition.term.due),
      số_ngày_quá_hạn: twoDigits(petition.term.daysLate),
    })),
  };
}
