// A petition as a letter names it.
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { dateOf, slashDate } from '../../rules/dates/civil-date.ts';
import { closedAs } from '../../rules/petitions/facts.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { clip } from '../../register/table/clip.ts';
import type { PetitionCase } from './kind.ts';

export const PETITION = {
  mã_kiến_nghị: text,
  ngày_tiếp_nhận: text,
  tiêu_đề: text,
  nội_dung: text,
} as const satisfies FieldList;

export const petitionPart = ({ facts, row }: PetitionCase) => ({
  mã_kiến_nghị: facts.code,
  ngày_tiếp_nhận: facts.receivedAt === null ? '' : slashDate(dateOf(facts.receivedAt)),
  tiêu_đề: facts.title || clip(phrase(facts.summary ?? row.value.content), 120),
  nội_dung: facts.summary ?? quoted(row.value.content ?? facts.title),
});

type Screened = Pick<PetitionCase, 'row' | 'facts'>;

// A-I.2.5, A-I.2.6: what staff call out of scope is guided, never answered; also while the reason or who approved it is
// not written yet, and its term goes on.
export const saysOutOfScope = ({ row }: Pick<Screened, 'row'>): boolean =>
  row.value.scope === OUT_OF_SCOPE;

/** Whether the ward is to settle it: nothing closes it, and nobody calls it out of scope. */
export const isToHandle = ({ row, facts }: Screened): boolean =>
  closedAs(facts) === null && !saysOutOfScope({ row });

/** What the unit wrote itself stands in quotation marks, line under line: the office does not speak of “chúng tôi”. */
export function quoted(text: string): string {
  const words = text.trim().replace(/\s*[\r\n]\s*/g, '\n');
  return words === '' || /^“[^“”]*”$/.test(words) ? words : `“${words}”`;
}

/** What staff wrote in a cell, to go on with in a sentence: without the full stop they may have put. */
export const phrase = (text: string | null): string => (text ?? '').trim().replace(/[.;,\s]+$/, '');

/** The laws that staff named, one a line or all in one: as a sentence lists them. */
export const basesIn = (text: string | null): string =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map(phrase)
    .filter((line) => line !== '')
    .join('; ');

/** One letter for one petition. */
export const ONE_PETITION = { nhiều_kiến_nghị: false, số_lượng: '01' } as const;

/** What the register does not say is left open in a draft, with a note to whoever drafts: never a hole. */
export const gap = (note: string): string => `…………………… (Cơ quan dự thảo ghi ${note})`;
