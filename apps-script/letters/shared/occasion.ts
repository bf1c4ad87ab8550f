// On what occasion a petition came, as its letter says it.
import { type FieldList, flag, text } from '../../docx/field-list.ts';
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
  kế_hoạch: text,
} as const satisfies FieldList;

export function occasionOf({ book }: Office, { term, conference }: PetitionCase) {
  const day = conference?.day ?? null;
  const withConference = term.regime.kind === 'conference' && day !== null;
  return {
    tại_hội_nghị: withConference,
    không_tổ_chức: !withConference && conference !== null,
    ngoài_kỳ: conference === null,
    tên_hội_nghị: day === null ? '' : conferenceName(book.setting, yearOf(day)),
    ngày_hội_nghị: withConference ? slashDate(day) : '',
    kế_hoạch: planWords(book.setting),
  };
}
