// When, where and under whom a conference is held, as letters say it; what is not on record is left open.
import { type FieldList, text } from '../../docx/template/field-list.ts';
import { whenWords } from '../../register/book/conference-day.ts';
import { yearOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import type { ConferenceCase, Office } from './kind.ts';
import { conferenceName } from './office.ts';
import { gap, phrase } from './petition.ts';
import { planWords } from './plan-words.ts';

export const HELD_AT = {
  tên_hội_nghị: text,
  kế_hoạch: text,
  thời_gian: text,
  địa_điểm: text,
  chủ_trì: text,
} as const satisfies FieldList;

export const heldAt = ({ book }: Office, { row: { value }, day }: ConferenceCase) => ({
  tên_hội_nghị: conferenceName(book.setting, yearOf(day)),
  kế_hoạch: planWords(book, yearOf(day)),
  thời_gian: timeWords(value.time, day),
  địa_điểm: phrase(value.venue) || gap('địa điểm tổ chức'),
  // A-II.4.1: “Chủ trì Hội nghị: Lãnh đạo Ủy ban nhân dân phường”.
  chủ_trì: phrase(value.chair) || 'Lãnh đạo Ủy ban nhân dân phường',
});

function timeWords(time: string | null, day: CivilDate): string {
  const [known, dayAlone] = [whenWords(time, day), whenWords(null, day)];
  return known === dayAlone ? `${gap('giờ tổ chức')} ${dayAlone}` : known;
}
