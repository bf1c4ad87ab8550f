// A volume of “Sổ đăng ký văn bản đi” as DOCX: the cover, then the entries on A4 landscape.
import { list, text, type FieldList } from '#docx/template/field-list';
import { slashDate } from '#rules/dates/civil-date';
import type { Period, Volume } from './outgoing-list.ts';
import { printDocx } from './print-docx.ts';

const FIELDS = {
  cơ_quan_gọn_in_hoa: text,
  bộ_phận_ban_hành: text,
  năm: text,
  từ_ngày: text,
  đến_ngày: text,
  từ_số: text,
  đến_số: text,
  văn_bản: list({
    số_ký_hiệu: text,
    ngày: text,
    trích_yếu: text,
    người_ký: text,
    nơi_nhận: text,
    người_lưu: text,
    số_lượng: text,
    ngày_chuyển: text,
    ký_nhận: text,
    ghi_chú: text,
  }),
} as const satisfies FieldList;

export interface Cover {
  /** “ỦY BAN NHÂN DÂN PHƯỜNG …”. */
  readonly agency: string;
  /** The body whose register it is, where it is not UBND's. */
  readonly body: string;
  readonly period: Period;
}

/** The year of the volume, or both where the period spans two. */
export const yearsOf = ({ from, to }: Period): string =>
  [...new Set([from.slice(0, 4), to.slice(0, 4)])].join(' – ');

/** The lowest and the highest number, each with its symbol. */
export function boundsOf({ documents }: Volume): { first: string; last: string } {
  const [first, ...more] = documents;
  const serial = (number: string): number => parseInt(number, 10);
  return more.reduce(
    (found, { number }) => ({
      first: serial(number) < serial(found.first) ? number : found.first,
      last: serial(number) > serial(found.last) ? number : found.last,
    }),
    { first: first.number, last: first.number },
  );
}

export function outgoingDocx(source: string, volume: Volume, cover: Cover): Uint8Array {
  const { first, last } = boundsOf(volume);
  return printDocx(source, FIELDS, {
    cơ_quan_gọn_in_hoa: cover.agency,
    bộ_phận_ban_hành: cover.body,
    năm: yearsOf(cover.period),
    từ_ngày: slashDate(cover.period.from),
    đến_ngày: slashDate(cover.period.to),
    từ_số: first,
    đến_số: last,
    văn_bản: volume.documents.map((one) => ({
      số_ký_hiệu: one.number,
      ngày: slashDate(one.date),
      trích_yếu: one.about,
      người_ký: one.signer,
      nơi_nhận: one.to,
      người_lưu: one.keeper,
      số_lượng: one.copies,
      ngày_chuyển: one.movedOn,
      ký_nhận: one.receipt,
      ghi_chú: one.note,
    })),
  });
}
