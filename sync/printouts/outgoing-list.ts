// “Sổ đăng ký văn bản đi” of an office, as văn thư keeps it on paper (Nghị định 30/2020/NĐ-CP, Phụ lục IV): one volume each body.
import { addTo } from '#rules/lists/add-to';
import { directoryOf } from '#register/book/bodies-of';
import type { Book } from '#register/book/book';
import { casesIn, outgoingOf, type DocumentRow } from '#register/book/outgoing';
import { signatureOf } from '#register/book/signer-of';
import { drafterOf } from '#letters/shared/office';
import { CITY } from '#letters/shared/upward';
import { slashDate, type CivilDate } from '#rules/dates/civil-date';
import {
  actionOf,
  documentCode,
  DOCUMENTS,
  isCityReport,
  isSuperiorReport,
} from '#rules/documents';
import { saysIssued } from '#rules/outgoing/faults';
import type { IssuedDocument } from '#rules/petitions/facts';
import { WARD } from '#ward';

export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The ten columns of the form; what is on no record is left for văn thư to write. */
export interface ListedDocument {
  readonly number: string;
  readonly date: CivilDate;
  readonly about: string;
  readonly signer: string;
  readonly to: string;
  readonly keeper: string;
  readonly copies: string;
  readonly movedOn: string;
  readonly receipt: string;
  readonly note: string;
}

export interface Volume {
  /** “UBND”, or the symbol of a body that keeps its own register. */
  readonly body: string;
  readonly documents: readonly [ListedDocument, ...ListedDocument[]];
}

export interface OutgoingList {
  readonly volumes: readonly Volume[];
  /** What says that it was issued and cannot be entered: why, by its row (1-based). */
  readonly left: readonly { readonly row: number | null; readonly message: string }[];
}

const UBND = 'UBND';

export function outgoingList(book: Book, { from, to }: Period): OutgoingList {
  const outgoing = outgoingOf(book, book.today);
  const elsewhere = new Set(
    directoryOf(book.tabs.bodies).all.flatMap(({ kind, symbol }) =>
      kind === 'thuộc UBND' || symbol === null ? [] : [symbol],
    ),
  );
  const byBody = new Map<string, ListedDocument[]>();
  const left: OutgoingList['left'][number][] = [];
  for (const row of book.tabs.documents.rows) {
    const issued = outgoing.issued(row);
    const { date, state } = row.value;
    if (date !== null && (date < from || date > to)) continue;
    if (issued !== null) {
      const { number } = issued;
      const body = bodyOf(number);
      // What Thuế or a body above answered itself stands in their own registers.
      if (body !== UBND && elsewhere.has(body)) continue;
      addTo(byBody, body, listed(book, row, { issued, number, body }));
    } else if (saysIssued(state)) {
      const [fault] = outgoing.faults(row);
      left.push({ row: row.at === null ? null : row.at + 1, message: fault?.message ?? '' });
    }
  }
  const volumes = [...byBody].flatMap(([body, all]): Volume[] => {
    const [first, ...more] = all.sort(inOrder);
    return first === undefined ? [] : [{ body, documents: [first, ...more] }];
  });
  volumes.sort((a, b) => Number(b.body === UBND) - Number(a.body === UBND));
  return { volumes, left };
}

/** As a register is written: by the day, then by the number. */
function inOrder(a: ListedDocument, b: ListedDocument): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return parseInt(a.number, 10) - parseInt(b.number, 10);
}

/** What ends in the symbol of UBND, “BC-UBND”, or begins with it is a number of UBND; another one is of the phòng. */
function bodyOf(number: string): string {
  const parts = number.replace(/^[^/]*\//, '').split('-');
  return parts.includes(UBND) ? UBND : (parts.at(-1) ?? UBND);
}

interface Found {
  readonly issued: IssuedDocument;
  readonly number: string;
  readonly body: string;
}

function listed(book: Book, row: DocumentRow, { issued, number, body }: Found): ListedDocument {
  const { value } = row;
  return {
    number,
    date: issued.date,
    about: aboutOf(number, value.title ?? ''),
    signer: signerOf(book, issued, body),
    to: receiversOf(book, row).join('; '),
    keeper: body === UBND ? `VT, ${drafterOf(null)}` : 'VT',
    copies: '',
    movedOn: value.sentOn === null ? '' : slashDate(value.sentOn),
    receipt: '',
    note: [value.sentBy, value.evidence].filter((part) => part !== null).join('; '),
  };
}

/** NĐ 30/2020, Phụ lục III: the type that stands in the symbol; a công văn has none. */
const TYPES: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  GM: 'Giấy mời',
  CTr: 'Chương trình',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  PC: 'Phiếu chuyển',
  QĐ: 'Quyết định',
};

/** “Tên loại và trích yếu”: the type once, before what the document is about. */
function aboutOf(number: string, title: string): string {
  const type = TYPES[/\/([^-]+)-/.exec(number)?.[1] ?? ''] ?? 'Công văn';
  if (title.toLowerCase().startsWith(type.toLowerCase())) return title;
  return `${type} ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`.trim();
}

/** Who signed by the tab “Người ký” on the day of the document (A-S.1, A-S.2). */
function signerOf(book: Book, { kind, date }: IssuedDocument, symbol: string): string {
  if (kind === null) return '';
  if (symbol === UBND) return signatureOf(book, { code: kind, day: date })?.name ?? '';
  const body = directoryOf(book.tabs.bodies).all.find((one) => one.symbol === symbol);
  const named = signatureOf(book, { code: kind, day: date, body: body?.name ?? symbol });
  return named?.name || (body?.head ?? '');
}

/** To whom it went, as far as the register knows: the units it answers, or the body above. */
function receiversOf({ tabs }: Book, { value }: DocumentRow): string[] {
  const code = documentCode(value.kind);
  if (code === null) return [];
  if (DOCUMENTS[code].toFinance) return [WARD.finance.name];
  const cases = new Set(casesIn(value.case));
  const petitions = tabs.petitions.rows.filter(({ value: { code: of } }) => cases.has(of ?? ''));
  const named = petitions.map(({ value: { name, competent, partners } }) => {
    if (actionOf(code) !== null) return name;
    if (isCityReport(code)) return CITY;
    if (isSuperiorReport(code) || code === 'D07') return competent;
    return code === 'D18' ? partners : null;
  });
  return [...new Set(named.flatMap((one) => one ?? []))];
}
