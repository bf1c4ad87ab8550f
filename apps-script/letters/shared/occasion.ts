// On what occasion a petition came, as its letter says it.
import { type FieldList, flag, text } from '../../docx/template/field-list.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import type { Office, PetitionCase } from './kind.ts';
import { conferenceName } from './office.ts';
import { planWords } from './plan-words.ts';

/** Exactly one of the three holds: the conference took place (II.5.a), did not (II.5.b), or the petition came outside a cycle (III.6). */
export const OCCASION = {
  tại_hội_nghị: flag,
  không_tổ_chức: flag,
  ngoài_kỳ: flag,
  tên_hội_nghị: text,
  ngày_hội_nghị: text,
  lý_do_bằng_văn_bản: text,
  kế_hoạch: text,
} as const satisfies FieldList;

export function occasionOf({ book, today }: Office, { term, conference }: PetitionCase) {
  const day = conference?.day ?? null;
  const { kind, clause, why } = term.regime;
  const withConference = kind === 'conference' && day !== null;
  // What came after the conference is answered like what came outside a cycle (AM-26).
  const outside = conference === null || clause === 'A-III.6.2';
  return {
    tại_hội_nghị: withConference && !outside,
    không_tổ_chức: !withConference && !outside,
    ngoài_kỳ: outside,
    tên_hội_nghị: day === null ? '' : conferenceName(book.setting, yearOf(day)),
    ngày_hội_nghị: withConference ? slashDate(day) : '',
    lý_do_bằng_văn_bản: kind === 'writing' ? why : 'chưa ấn định ngày tổ chức Hội nghị',
    kế_hoạch: planWords(book, yearOf(day ?? today)),
  };
}
