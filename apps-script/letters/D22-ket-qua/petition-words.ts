// The petitions that the report lists, each in the words its table wants (A-II.5c.1, AM-18).
import { slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { isGuidance, isUpward, isWrittenToUnit } from '../../rules/documents.ts';
import { last } from '../../rules/last.ts';
import { lastIssued, type PetitionFacts } from '../../rules/petitions/facts.ts';
import { petitionLabel } from '../../rules/report/form.ts';

export function listed(petition: PetitionFacts): {
  mã_kiến_nghị: string;
  tên_đơn_vị: string;
  nhóm: string;
  nội_dung: string;
  quá_trình: string;
} {
  return {
    mã_kiến_nghị: petition.code,
    tên_đơn_vị: petition.unitName,
    nhóm: petition.group ?? '',
    nội_dung: sentence(petitionLabel(petition)),
    quá_trình: sentence(petition.process ?? ''),
  };
}

export function answerWords(petition: PetitionFacts): string {
  const answer = lastIssued(petition, isWrittenToUnit);
  if (answer !== null) return `Công văn số ${answer.number} ngày ${slashDate(answer.date)}`;
  const came = last(petition.incoming);
  if (came !== undefined) {
    return `Văn bản số ${came.number}${came.date === null ? '' : ` ngày ${slashDate(came.date)}`} của ${came.from}`;
  }
  return 'Trả lời trực tiếp tại Hội nghị';
}

/** AM-18: for what was passed on or asked upward the sheet proposes the words; staff's own take their place. */
export function movedWords(
  petition: PetitionFacts,
): ReturnType<typeof listed> & { văn_bản: string; nguyên_nhân: string; phương_án: string } {
  const guidance = lastIssued(petition, isGuidance);
  const upward = lastIssued(petition, isUpward);
  const cited = (document: { number: string; date: CivilDate }): string =>
    `số ${document.number} ngày ${slashDate(document.date)}`;
  if (upward !== null) {
    return {
      ...listed(petition),
      văn_bản: `Văn bản ${cited(upward)}`,
      nguyên_nhân: petition.delayCause ?? 'Vượt thẩm quyền của UBND phường',
      phương_án: petition.plan ?? `Đã báo cáo tại văn bản ${cited(upward)}; thực hiện theo chỉ đạo`,
    };
  }
  const body = petition.competent ?? 'cơ quan có thẩm quyền';
  const where = guidance === null ? 'tại Hội nghị' : `tại văn bản ${cited(guidance)}`;
  return {
    ...listed(petition),
    văn_bản: guidance === null ? 'Hướng dẫn tại Hội nghị' : `Văn bản ${cited(guidance)}`,
    nguyên_nhân: petition.delayCause ?? 'Không thuộc chức năng, nhiệm vụ của UBND phường',
    phương_án: petition.plan ?? `Đã hướng dẫn, chuyển ${body} ${where}`,
  };
}

/** What staff noted in a cell, as a sentence of the report. */
export const sentence = (text: string): string => text.trim().replace(/[^.;:!?…]$/, '$&.');
