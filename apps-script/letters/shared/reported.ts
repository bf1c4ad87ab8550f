// Petitions as a report to a body above lists them.
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { FOOT } from './foot.ts';
import { HEAD, headOf } from './head.ts';
import type { Gathered, Office } from './kind.ts';
import { numberLine } from './number-and-date.ts';
import { OCCASION, occasionOf } from './occasion.ts';
import { basesIn, gap, petitionPart, phrase } from './petition.ts';
import { competentOf } from './upward.ts';

export const REPORTED = {
  ...HEAD,
  ...OCCASION,
  ...FOOT,
  số_lượng: text,
  kiến_nghị: list({
    mã_kiến_nghị: text,
    tên_đơn_vị: text,
    ngày_tiếp_nhận: text,
    nhóm: text,
    nội_dung: text,
    quá_trình: text,
    ý_kiến: text,
    cơ_quan_có_thẩm_quyền: text,
    căn_cứ_pháp_lý: text,
  }),
} as const satisfies FieldList;

/** Everything but the foot: what the register does not say is left open. */
export const reportedOf = (office: Office, gathered: Gathered) => ({
  ...headOf(office),
  ...occasionOf(office, gathered[0]),
  số_ký_hiệu: numberLine(null, 'BC-UBND'),
  số_lượng: twoDigits(gathered.length),
  kiến_nghị: gathered.map((petition) => {
    const { facts, row } = petition;
    const { mã_kiến_nghị, ngày_tiếp_nhận, nội_dung } = petitionPart(petition);
    return {
      mã_kiến_nghị,
      ngày_tiếp_nhận,
      nội_dung: phrase(nội_dung) || gap('nội dung kiến nghị'),
      tên_đơn_vị: facts.unitName,
      nhóm: facts.group ?? gap('nhóm'),
      quá_trình: phrase(facts.process),
      ý_kiến: phrase(facts.proposal) || gap('ý kiến, đề xuất của phường'),
      cơ_quan_có_thẩm_quyền: competentOf(petition) || gap('cơ quan có thẩm quyền'),
      căn_cứ_pháp_lý: basesIn(row.value.legalBasis),
    };
  }),
});

/** “tại Hội nghị …”, “ngoài kỳ Hội nghị”: how the title of a report names the occasion. */
export const occasionWords = (office: Office, [first]: Gathered): string => {
  const { ngoài_kỳ, tên_hội_nghị } = occasionOf(office, first);
  return ngoài_kỳ || tên_hội_nghị === ''
    ? 'gửi ngoài kỳ Hội nghị đối thoại'
    : `trong kỳ ${tên_hội_nghị}`;
};
