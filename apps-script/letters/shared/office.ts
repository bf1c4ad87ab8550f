// The office as its letters and mails name it.
import { text, type FieldList } from '../../docx/template/field-list.ts';
import type { Book } from '../../register/book/book.ts';
import { agencyNames } from '../../rules/agency.ts';
import { WARD } from '../../ward.ts';

/** The unit through which everything about the dialogue goes (A-II.3.3, A-K.2). */
export const DESK = WARD.desk.name;

/** A phòng as “Lưu” has it: “KT,HT&ĐT”. */
export const drafterOf = (short: string | null | undefined): string =>
  (short ?? WARD.desk.short).replace(/^Phòng /, '');

/** On every letter: the office by its name in each length, and the unit that speaks for it. */
export const OFFICE = {
  cơ_quan: text,
  cơ_quan_gọn: text,
  cơ_quan_gọn_in_hoa: text,
  phường: text,
  phường_in_hoa: text,
  bộ_phận: text,
} as const satisfies FieldList;

export function officeNames(setting: Book['setting']) {
  const { full, short, area } = agencyNames(setting('agency'));
  return {
    cơ_quan: full,
    cơ_quan_gọn: short,
    cơ_quan_gọn_in_hoa: short.toUpperCase(),
    phường: area,
    phường_in_hoa: area.toUpperCase(),
    bộ_phận: DESK,
  };
}

export function senderOf({ book }: { readonly book: Pick<Book, 'setting'> }): {
  cơ_quan: string;
  phường: string;
  bộ_phận: string;
  liên_hệ: string;
} {
  const { setting } = book;
  const named = (name: string, text: string) => (text === '' ? '' : `${name}: ${text}`);
  const parts = [
    setting('contactAddress'),
    named('điện thoại', setting('contactPhone')),
    named('thư điện tử', setting('replyTo')),
  ];
  const { full, area } = agencyNames(setting('agency'));
  return {
    cơ_quan: full,
    phường: area,
    bộ_phận: DESK,
    liên_hệ: parts.filter((part) => part !== '').join('; '),
  };
}

export const conferenceName = (setting: Book['setting'], year: number): string =>
  `Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn ${agencyNames(setting('agency')).area} năm ${year}`;
