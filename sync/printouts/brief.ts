// “Báo cáo nhanh”: the state of the dialogue on one sheet of A4 for the chairman, from what the register shows of itself.
import { flag, list, text, type DataOf, type FieldList } from '#docx/template/field-list';
import { officeNames } from '#letters/shared/office';
import type { Book } from '#register/book/book';
import type { OverviewLine } from '#register/tabs/overview';
import { slashDate } from '#rules/dates/civil-date';
import { twoDigits } from '#rules/dates/numbers';
import { levelMarks } from '#rules/petitions/levels';
import { printDocx } from './print-docx.ts';

const ITEM = { nội_dung: text } as const;

const FIELDS = {
  cơ_quan_gọn_in_hoa: text,
  phường: text,
  bộ_phận: text,
  ngày: text,
  cập_nhật: text,
  hội_nghị: text,
  điều_kiện: text,
  đăng_ký: text,
  kiến_nghị: text,
  thời_hạn: text,
  có_kiến_nghị_gấp: flag,
  kiến_nghị_gấp: list({
    mã: text,
    đơn_vị: text,
    nội_dung: text,
    chủ_trì: text,
    thời_hạn: text,
    tình_trạng: text,
  }),
  còn_lại: text,
  chờ_quyết_định: list(ITEM),
  chờ_ký: list(ITEM),
  việc: list(ITEM),
  văn_bản: text,
  báo_cáo: text,
} as const satisfies FieldList;

export type Brief = DataOf<typeof FIELDS>;

/** So much fits on one page. */
const MOST = { urgent: 6, others: 6, words: 110, line: 260 } as const;

export function briefOf(book: Book): Brief {
  const whole = (name: OverviewLine): string =>
    (book.tabs.overview.rows.find(({ value }) => value.item === name)?.value.value ?? '').replace(
      /\.$/,
      '',
    );
  const line = (name: OverviewLine): string => cut(whole(name), MOST.line);
  const urgent = urgentIn(book);
  const shown = urgent.slice(0, MOST.urgent);
  const more = urgent.length - shown.length;
  const { cơ_quan_gọn_in_hoa, phường, bộ_phận } = officeNames(book.setting);
  return {
    cơ_quan_gọn_in_hoa,
    phường,
    bộ_phận,
    ngày: slashDate(book.today),
    cập_nhật: line('Lần cập nhật gần nhất'),
    hội_nghị: line('Hội nghị'),
    điều_kiện: line('Điều kiện tổ chức'),
    đăng_ký: line('Đơn vị đăng ký'),
    kiến_nghị: line('Kiến nghị'),
    thời_hạn: line('Thời hạn trả lời'),
    có_kiến_nghị_gấp: shown.length > 0,
    kiến_nghị_gấp: shown,
    còn_lại: more > 0 ? `Còn ${twoDigits(more)} kiến nghị khác, xem tab “Kiến nghị”.` : '',
    chờ_quyết_định: first(undecidedIn(book)),
    chờ_ký: first(unsignedIn(book)),
    việc: first(
      whole('Việc sắp tới')
        .split('; ')
        .filter((one) => one !== '')
        .map((one) => cut(one, MOST.words)),
    ),
    văn_bản: line('Văn bản đi'),
    báo_cáo: line('Báo cáo Sở Tài chính'),
  };
}

export const briefDocx = (source: string, brief: Brief): Uint8Array =>
  printDocx(source, FIELDS, brief);

/** Petitions whose level is coloured: late first, then those that are about to be. */
function urgentIn({ tabs }: Book): Brief['kiến_nghị_gấp'] {
  const rank = (level: string | null): number =>
    levelMarks().findIndex(({ mark }) => level?.includes(mark) === true);
  return tabs.petitions.rows
    .map(({ value }) => ({ value, rank: rank(value.level) }))
    .filter((one) => one.rank >= 0)
    .sort((a, b) => a.rank - b.rank || ((a.value.due ?? '') < (b.value.due ?? '') ? -1 : 1))
    .map(({ value }) => ({
      mã: value.code ?? '',
      đơn_vị: cut(value.name ?? '', MOST.words / 2),
      nội_dung: cut(value.title ?? '', MOST.words),
      chủ_trì: value.lead ?? 'chưa giao',
      thời_hạn: value.due === null ? '' : slashDate(value.due),
      tình_trạng: value.level ?? '',
    }));
}

/** Conferences below the conditions that nobody has decided on (A-II.2.9–A-II.2.11, AM-01). */
const undecidedIn = ({ tabs }: Book): string[] =>
  tabs.conferences.rows.flatMap(({ value: { code, branch, decision, held } }) =>
    code !== null && branch?.includes('trình') === true && decision === null && held !== 'Có'
      ? [`${code}: ${branch}.`]
      : [],
  );

const unsignedIn = ({ tabs }: Book): string[] =>
  tabs.documents.rows.flatMap(({ value: { state, title, kind } }) =>
    state === 'Đã trình ký' ? [cut(title ?? kind ?? '', MOST.words)] : [],
  );

function first(all: readonly string[]): { nội_dung: string }[] {
  const more = all.length - MOST.others;
  const shown = more > 1 ? all.slice(0, MOST.others) : all;
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [`Còn ${twoDigits(rest)} việc khác.`] : [])].map((nội_dung) => ({
    nội_dung,
  }));
}

const cut = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`;
