// The rows of “Văn bản đi” judged on a day: which documents count as issued or sent, and what is wrong with the others.
import { addTo } from '../../rules/lists/add-to.ts';
import { dateOf, type CivilDate } from '../../rules/dates/civil-date.ts';
import { documentCode, DOCUMENTS, isNumbered, type DocumentCode } from '../../rules/documents.ts';
import {
  documentFaults,
  may,
  saysIssued,
  type DocumentFault,
  type OutgoingRow,
} from '../../rules/outgoing/faults.ts';
import { readNumber, type NumberRead } from '../../rules/outgoing/number.ts';
import type { IssuedDocument } from '../../rules/petitions/facts.ts';
import { WARD } from '../../ward.ts';
import { plainSigns } from '../../rules/fold.ts';
import { directoryOf, type Directory } from './bodies-of.ts';
import type { Book, Drafts } from './book.ts';
import { conferenceDays } from './conference-day.ts';

export type DocumentRow = Drafts['documents']['rows'][number];
type PetitionRow = Drafts['petitions']['rows'][number];

export interface Outgoing {
  /** The day on which they are judged: what is dated after it has not come. */
  readonly today: CivilDate;
  /** The document as it counts (AM-39); null for a draft and for a row with a fault that bears on it. */
  readonly issued: (row: DocumentRow) => IssuedDocument | null;
  readonly faults: (row: DocumentRow) => readonly DocumentFault[];
}

/** The codes in a cell that names one case or several. */
export const casesIn = (text: string | null): string[] =>
  plainSigns(text ?? '').match(/[^\s,;]+/g) ?? [];

type Read = Pick<Book, 'tabs' | 'calendar' | 'setting' | 'inForce'>;

/** Judges every row of the tab; rows added afterwards are drafts. */
export function outgoingOf(book: Read, today: CivilDate): Outgoing {
  const { tabs, calendar } = book;
  const files = caseFinder(book, directoryOf(tabs.bodies));
  const read = new Map<DocumentRow, NumberRead | null>();
  for (const row of tabs.documents.rows) read.set(row, numberIn(book, row, files));
  const doubles = doubledNumbers(book, read, files);
  const faults = new Map<DocumentRow, readonly DocumentFault[]>();
  const issued = new Map<DocumentRow, IssuedDocument>();
  for (const [row, number] of read) {
    const judged = documentFaults(rowFacts(tabs, row, { number, files, doubles }), {
      today,
      calendar,
    });
    faults.set(row, judged);
    const document = issuedBy(row, number, registerOf(book, row, files).symbol);
    if (document !== null && may(judged, 'endsTerm')) issued.set(row, document);
  }
  return {
    today,
    issued: (row) => issued.get(row) ?? null,
    faults: (row) => faults.get(row) ?? [],
  };
}

/** Its number as it is cited: typed without a symbol it bears that of its register (AM-29). */
function issuedBy({ value }: DocumentRow, number: NumberRead | null, symbol: string | null) {
  const { state, date, kind } = value;
  if (!saysIssued(state) || number?.ok !== true || date === null) return null;
  const code = documentCode(kind);
  const { text, symbol: typed } = number.number;
  const added = typed === null && symbol !== null && isNumbered(code) ? `/${symbol}` : '';
  return { kind: code, number: `${text}${added}`, date, sent: state === 'Đã gửi' };
}

interface CaseFinder {
  readonly petitions: ReadonlyMap<string, PetitionRow>;
  readonly conferences: ReturnType<typeof conferenceDays>;
  readonly directory: Directory;
}

function caseFinder({ tabs, inForce }: Read, directory: Directory): CaseFinder {
  return {
    directory,
    petitions: new Map(tabs.petitions.rows.map((row) => [row.value.code ?? '', row])),
    conferences: conferenceDays({ tabs, inForce }),
  };
}

/** Whose register of outgoing documents the number is of, and which symbol it bears there (AM-12, AM-29). */
function registerOf(
  { setting }: Read,
  { value }: DocumentRow,
  { petitions, directory }: CaseFinder,
): { readonly body: string; readonly symbol: string | null } {
  const code = documentCode(value.kind);
  const ubnd = { body: UBND, symbol: symbolOf(code) ?? setting('symbolUbnd') };
  const signer = code === null ? 'UBND' : DOCUMENTS[code].signer;
  const lead = directory.find(petitions.get(casesIn(value.case)[0] ?? '')?.value.lead ?? null);
  const office = lead?.symbol ?? WARD.desk.symbol;
  if (signer === 'phòng') return { body: office, symbol: office };
  // AM-12, AM-17: what a body outside UBND answered, or asked its superior, itself is entered by hand.
  if (value.key === null && lead?.kind === 'ngoài UBND' && (signer === 'either' || code === 'D20'))
    return { body: lead.symbol ?? lead.name, symbol: lead.symbol };
  const own = signer === 'either' && setting('replySignedBy') !== 'UBND phường';
  if (!own || lead?.symbol == null || lead.kind !== 'thuộc UBND') return ubnd;
  return { body: lead.symbol, symbol: lead.symbol };
}

const UBND = 'UBND';
const symbolOf = (code: DocumentCode | null): string | null => {
  const symbol = code === null ? null : DOCUMENTS[code].symbol;
  return symbol === 'của cơ quan ký' ? null : symbol;
};

function numberIn(book: Read, row: DocumentRow, files: CaseFinder): NumberRead | null {
  const { number } = row.value;
  if (number === null) return null;
  const bodies = files.directory.all.map(({ symbol }) => symbol);
  const known = [registerOf(book, row, files).symbol, book.setting('symbolUbnd'), ...bodies];
  const symbols = known.flatMap((symbol) => symbol ?? []);
  return readNumber(number, symbols);
}

/** By each row that shares its number with another of one body and one year: what the other is called. */
function doubledNumbers(
  book: Read,
  read: ReadonlyMap<DocumentRow, NumberRead | null>,
  files: CaseFinder,
): ReadonlyMap<DocumentRow, string> {
  const byNumber = new Map<string, DocumentRow[]>();
  for (const [row, number] of read) {
    const { date, state } = row.value;
    if (number?.ok !== true || date === null || state === 'Hủy dự thảo') continue;
    const { serial, symbol } = number.number;
    const segments = symbol?.split('-') ?? [];
    const body =
      symbol === null
        ? registerOf(book, row, files).body
        : segments.includes(UBND)
          ? UBND
          : symbol.toUpperCase();
    const key = [date.slice(0, 4), body.toUpperCase(), serial].join('|');
    addTo(byNumber, key, row);
  }
  const doubles = new Map<DocumentRow, string>();
  for (const rows of byNumber.values()) {
    for (const row of rows) {
      const other = rows.find((one) => one !== row)?.value;
      if (other !== undefined) doubles.set(row, other.title ?? other.kind ?? '');
    }
  }
  return doubles;
}

interface Around {
  readonly number: NumberRead | null;
  readonly files: CaseFinder;
  readonly doubles: ReadonlyMap<DocumentRow, string>;
}

function rowFacts(
  { documents, conferences }: Drafts,
  row: DocumentRow,
  { number, files, doubles }: Around,
): OutgoingRow {
  const { value } = row;
  const cases = casesIn(value.case);
  const petitions = cases.flatMap((code) => files.petitions.get(code) ?? []);
  const received = petitions.flatMap(({ value: { receivedAt } }) =>
    receivedAt === null ? [] : [dateOf(receivedAt)],
  );
  const leads = petitions.map(({ value: { lead } }) => lead);
  const [conference = ''] = cases;
  const headers = new Map<string, string>(
    Object.entries(documents.tab.columns).map(([key, { header }]) => [header, key]),
  );
  return {
    state: value.state,
    date: value.date,
    sentOn: value.sentOn,
    sentBy: value.sentBy,
    unread: row.problems.map(({ column, message }) => ({
      kind: 'unread',
      column: headers.get(column) ?? 'number',
      message: `${column}: ${message}.`,
    })),
    code: documentCode(value.kind),
    number: number?.ok === true ? number.number.text : value.number,
    badNumber: number?.ok === false ? number.message : null,
    doubleOf: doubles.get(row) ?? null,
    dayConfirmed: value.dayConfirmed === 'Có',
    cases,
    unknownCases: cases.filter(
      (code) => !files.petitions.has(code) && !files.conferences.has(code),
    ),
    receivedOn: received.sort().pop() ?? null,
    conferenceDay:
      conferences.rows.length === 0 ? null : (files.conferences.get(conference) ?? null),
    unknownBodies: leads.filter(
      (lead): lead is string => lead !== null && files.directory.find(lead) === null,
    ),
  };
}
