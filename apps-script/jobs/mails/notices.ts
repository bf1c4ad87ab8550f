// Mails that follow an event: result of the closing, reply sent.
import { addTo } from '../../rules/lists/add-to.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { branchWords, type Range } from '../../rules/conference/branches.ts';
import { decideClosing } from '../../rules/conference/quorum.ts';
import { waysOpen } from '../../rules/conference/ways-open.ts';
import { slashDateTime, slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import { documentCode, isWrittenToUnit } from '../../rules/documents.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { type PetitionRow } from '../../register/book/petition-facts-of.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { doublesOf, outcomeInForce } from '../../rules/petitions/closing.ts';
import type { IssuedDocument } from '../../rules/petitions/facts.ts';
import type { Book } from '../../register/book/book.ts';
import { keys } from '../../register/journal/keys.ts';
import type { Closing } from '../../rules/conference/facts.ts';
import { closingClause } from '../conference/closing-found.ts';
import type { ConferenceState } from '../conference/derive.ts';
import { contactsByUnit } from '../base/identity.ts';
import { conferenceName, senderOf } from '../../letters/shared/office.ts';
import { addressesOfBusiness } from '../base/office-words.ts';
import { deskOrNext } from '../base/reached.ts';
import type { Twins } from '../../register/book/twins.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { agencyNames } from '../../rules/agency.ts';
import { paperOf } from '../../letters/shared/paper.ts';
import { isBeforeStart, waitsForStart } from '../base/start-day.ts';

/** What each conference's last closing found, to the desk, once for each closing. */
export const closingResults = (
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
): MailIntent[] => [...conferences.values()].flatMap((state) => closingResult(context, state));

function closingResult(context: RunContext, state: ConferenceState): MailIntent[] {
  const { name, to } = deskOrNext(context);
  const closing = state.facts.closings[state.facts.closings.length - 1];
  if (closing === undefined || !closing.final || to.length === 0) return [];
  if (isBeforeStart(context, closing.at)) return [];
  const decided = decideClosing(closing, state.postponed);
  const { day } = state.facts;
  if (!decided.ok || day === null) return [];
  const clause = closingClause(closing.branch);
  const between = (of: keyof Range): string => {
    const most = closing.upTo?.[of] ?? closing[of];
    return `${twoDigits(closing[of])}${most === closing[of] ? '' : `–${twoDigits(most)}`}`;
  };
  return [
    {
      kind: 'ket-qua-chot',
      data: {
        tên_người_nhận: name,
        mã_hội_nghị: state.facts.code,
        tên_hội_nghị: conferenceName(context.book.setting, yearOf(day)),
        ngày_hội_nghị: slashDate(day),
        thời_điểm_chốt: slashDateTime(closing.at),
        số_đơn_vị: between('registrants'),
        số_kiến_nghị_đăng_ký: between('petitions'),
        tổng_số_kiến_nghị: between('allPetitions'),
        kết_luận: branchWords(closing.branch, decided.minimums),
        lý_do: decided.because,
        cần_quyết_định: decided.needsDecision,
        phương_án: waysOpen(closing, { ...context.book, ...state }).map((option) => ({
          nội_dung: option,
        })),
        căn_cứ: citeClause(clause),
        ...senderOf(context),
      },
      key: resultKey(context.book, state.facts.code, closing),
      case: state.facts.code,
      to,
      cc: [],
      clause,
      event: { type: 'closingResult', body: name, at: closing.at, branch: closing.branch },
    },
  ];
}

/** What was told of a closing stays told; where later receipts led to another finding, that is told as well. */
function resultKey(
  { journal }: Book,
  conference: string,
  { at, branch, upTo }: Pick<Closing, 'at' | 'branch' | 'upTo'>,
): string {
  if (upTo != null) return keys.closingResult(conference, at, 'chưa kết luận');
  const key = keys.closingResult(conference, at);
  const isTold = journal.entries.some(
    (entry) =>
      entry.key === key && entry.event?.type === 'closingResult' && entry.event.branch !== branch,
  );
  return isTold ? keys.closingResult(conference, at, 'tính thêm') : key;
}

/** A reply that was sent is told to the business by mail; without number and date nothing is told (AM-39). */
export function replyResults(context: RunContext, { firstOf }: Twins): MailIntent[] {
  const mails: MailIntent[] = [];
  const contacts = contactsByUnit(context.book.tabs);
  const petitions = new Map(
    context.book.tabs.petitions.rows
      .filter(({ value }) => !isDenunciation(value))
      .map((row) => [row.value.code, row.value]),
  );
  const doubles = doublesBy([...petitions.values()]);
  // Who gets a letter of its own is told by that.
  const own = new Set(
    context.book.tabs.documents.rows.flatMap(({ value }) =>
      isWrittenToUnit(documentCode(value.kind)) && value.state !== 'Hủy dự thảo'
        ? casesIn(value.case)
        : [],
    ),
  );
  for (const row of context.book.tabs.documents.rows) {
    const document = context.outgoing.issued(row);
    if (document === null || !document.sent || row.value.key === null) continue;
    if (!isWrittenToUnit(document.kind)) continue;
    if (isBeforeStart(context, row.value.sentOn ?? document.date)) continue;
    const byUnit = new Map<string, PetitionRow['value'][]>();
    const codes = casesIn(row.value.case);
    const also = codes.flatMap((code) => doubles.get(code) ?? []).filter((code) => !own.has(code));
    for (const code of new Set([...codes, ...also])) {
      const petition = petitions.get(code);
      if (petition?.unit == null || waitsForStart(context, petition.receivedAt)) continue;
      addTo(byUnit, petition.unit, petition);
    }
    // One answer may go to several units; each is told of its own petitions only.
    for (const [n, [unit, about]] of [...byUnit].entries()) {
      const answered = about.filter(({ code }) => !firstOf.has(code ?? ''));
      const to = addressesOfBusiness(contacts.get(unit)?.value.email ?? null);
      const key = keys.replySent(row.value.key, n === 0 ? undefined : unit);
      if (to.length > 0 && answered.length > 0)
        mails.push(replyResult(context, row, { key, unit, to, document, answered }));
    }
  }
  return mails;
}

/** The answer to a petition is the answer to its doubles: whoever raised one of them is told as well. */
function doublesBy(petitions: readonly PetitionRow['value'][]): ReadonlyMap<string, string[]> {
  const doubles = doublesOf(petitions);
  const by = new Map<string, string[]>();
  for (const petition of petitions) {
    const { code, duplicateOf } = petition;
    if (code === null || duplicateOf === null) continue;
    if (outcomeInForce(petition, doubles) !== 'Trùng') continue;
    addTo(by, duplicateOf, code);
  }
  return by;
}

interface Reply {
  readonly key: string;
  readonly unit: string;
  readonly to: readonly string[];
  readonly document: IssuedDocument;
  readonly answered: readonly PetitionRow['value'][];
}

function replyResult(
  context: RunContext,
  row: DocumentRow,
  { key, unit, to, document, answered }: Reply,
): MailIntent {
  const name = answered[0]?.name ?? unit;
  return {
    kind: 'ket-qua',
    data: {
      tên_đơn_vị: name,
      kiến_nghị: answered.map((petition) => ({
        mã_kiến_nghị: petition.code ?? '',
        tiêu_đề: petition.title ?? '',
      })),
      cơ_quan_trả_lời: issuerOf(context, document, answered[0]?.lead ?? null),
      số_ký_hiệu: document.number,
      ngày_văn_bản: slashDate(document.date),
      trích_yếu: row.value.title ?? '',
      hình_thức_gửi: (row.value.sentBy ?? '').toLowerCase(),
      ...senderOf(context),
    },
    key,
    case: row.value.case,
    to,
    cc: [],
    clause: 'A-II.5c.1',
    event: { type: 'replySent', name, number: document.number, date: document.date },
  };
}

/** Who issued it, as its number says; without a symbol, on whose paper the office's setting puts it (AM-12). */
function issuerOf(context: RunContext, { number }: IssuedDocument, lead: string | null): string {
  const { book, directory } = context;
  const agency = agencyNames(book.setting('agency')).full;
  const [, symbol = null] = number.split('/');
  if (symbol?.split('-').includes('UBND') === true) return agency;
  const bySymbol = directory.all.find((body) => symbol !== null && body.symbol === symbol);
  if (bySymbol !== undefined) return bySymbol.name;
  const body = directory.find(lead);
  if (body === null) return lead ?? agency;
  return body.kind !== 'thuộc UBND' || paperOf(context, body).ownPaper ? body.name : agency;
}
