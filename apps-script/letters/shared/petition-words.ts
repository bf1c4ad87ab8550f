// The petitions that the report lists, each in the words its table wants (A-II.5c.1, AM-18).
import { type FieldList, text } from '../../docx/template/field-list.ts';
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { cite, incomingWords } from './cited.ts';
import { phrase, quoted } from './petition.ts';
import { isAnswer, isGuidance, isGuidanceLetter, isUpward } from '../../rules/documents.ts';
import { last } from '../../rules/last.ts';
import { courseOf } from '../../rules/petitions/course.ts';
import { isUpwardRoute, lastIssued, type PetitionFacts } from '../../rules/petitions/facts.ts';
import { petitionLabel } from '../../rules/report/form.ts';

export const LISTED = {
  mã_kiến_nghị: text,
  tên_đơn_vị: text,
  nhóm: text,
  nội_dung: text,
  quá_trình: text,
} as const satisfies FieldList;

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
    nội_dung: sentence(
      petition.summary === null ? quoted(petitionLabel(petition)) : petitionLabel(petition),
    ),
    quá_trình: sentence(petition.process ?? courseOf(petition)),
  };
}

/**
 * What answered the petition: the reply, else the superior's own answer, else guidance, else what was said in the hall.
 * That it was reported upward is no answer (D36). Empty where nothing is on record.
 */
export function answerWords(petition: PetitionFacts): string {
  const reply = lastIssued(petition, isAnswer);
  if (reply !== null) return `Công văn ${cite(reply)}`;
  const came = last(
    petition.incoming.filter(({ meaning }) => meaning !== 'Giao cơ quan khác giải quyết'),
  );
  if (came !== undefined) return incomingWords(came);
  const guidance = lastIssued(petition, isGuidanceLetter);
  if (guidance !== null) return `Công văn ${cite(guidance)}`;
  return petition.oralAnswer === null ? '' : 'Trả lời trực tiếp tại Hội nghị';
}

/** The day of the document that answered it; null where none did. */
export function answeredOn(petition: PetitionFacts): CivilDate | null {
  return (lastIssued(petition, isAnswer) ?? lastIssued(petition, isGuidanceLetter))?.date ?? null;
}

/** AM-18: for what was passed on or asked upward the sheet proposes the words; staff's own take their place. */
export function movedWords(
  petition: PetitionFacts,
): ReturnType<typeof listed> & { văn_bản: string; nguyên_nhân: string; phương_án: string } {
  const guidance = lastIssued(petition, isGuidance);
  const upward = lastIssued(petition, isUpward);
  if (upward !== null) {
    return {
      ...listed(petition),
      văn_bản: `Văn bản ${cite(upward)}`,
      nguyên_nhân: petition.delayCause ?? BEYOND,
      phương_án: petition.plan ?? `Đã báo cáo tại văn bản ${cite(upward)}; thực hiện theo chỉ đạo`,
    };
  }
  const assigned = last(
    petition.incoming.filter(({ meaning }) => meaning === 'Giao cơ quan khác giải quyết'),
  );
  const where =
    guidance !== null
      ? `Văn bản ${cite(guidance)}`
      : assigned !== undefined
        ? incomingWords(assigned)
        : petition.oralAnswer === null
          ? ''
          : 'Hướng dẫn tại Hội nghị';
  const body = phrase(assigned?.competent ?? petition.competent) || 'cơ quan có thẩm quyền';
  const done = assigned === undefined ? 'Đã hướng dẫn, chuyển' : 'Được giao cho';
  const written = guidance !== null || assigned !== undefined;
  const at = written ? ` tại ${lowerFirst(where)}` : where === '' ? '' : ' tại Hội nghị';
  return {
    ...listed(petition),
    văn_bản: where,
    nguyên_nhân:
      petition.delayCause ??
      (isUpwardRoute(petition.route)
        ? BEYOND
        : 'Không thuộc chức năng, nhiệm vụ của Ủy ban nhân dân phường'),
    phương_án: petition.plan ?? `${done} ${body}${at}`,
  };
}

const BEYOND = 'Vượt thẩm quyền của Ủy ban nhân dân phường';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What staff noted in a cell, as a sentence of the report. */
export const sentence = (text: string): string =>
  text
    .trim()
    .replace(/[^.;:!?…”]$|(?<![.!?…])”$/, '$&.')
    .replace(/[;:]$/, '.');
