// The rows of “Kiến nghị”, “Văn bản đi” and “Văn bản đến” put together into what the rules ask of a petition.
import { addTo } from '../../rules/lists/add-to.ts';
import type {
  IncomingDocument,
  IssuedDocument,
  PetitionFacts,
} from '../../rules/petitions/facts.ts';
import { dateOf, type CivilDate, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import {
  doublesOf,
  outcomeInForce,
  scopeInForce,
  type Doubles,
} from '../../rules/petitions/closing.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { withoutLabel } from '../../rules/outgoing/number.ts';
import type { Directory } from './bodies-of.ts';
import type { Book, Drafts } from './book.ts';
import { historiesOf, type Histories } from './histories.ts';
import { casesIn, type Outgoing } from './outgoing.ts';

export type PetitionRow = Drafts['petitions']['rows'][number];
/** What every petition's case holds in the two tabs of documents. */
export interface CaseFiles {
  readonly issued: ReadonlyMap<string, readonly IssuedDocument[]>;
  readonly submitted: ReadonlySet<string>;
  readonly incoming: ReadonlyMap<string, readonly IncomingDocument[]>;
  readonly doubles: Doubles;
  readonly histories: Histories;
}

export function caseFilesOf(
  book: Pick<Book, 'tabs' | 'journal' | 'today'>,
  outgoing: Outgoing,
): CaseFiles {
  const { tabs } = book;
  const issued = new Map<string, IssuedDocument[]>();
  const submitted = new Set<string>();
  for (const row of tabs.documents.rows) {
    const document = outgoing.issued(row);
    const { state } = row.value;
    for (const code of casesIn(row.value.case)) {
      if (document !== null) addTo(issued, code, document);
      if (state === 'Đã trình ký' || state === 'Đã ký, chờ lấy số') submitted.add(code);
    }
  }
  issued.forEach(inOrder);
  const received = new Map(
    tabs.petitions.rows.map(({ value }) => [value.code ?? '', value.receivedAt]),
  );
  const incoming = new Map<string, IncomingDocument[]>();
  for (const { value } of tabs.incoming.rows) {
    if (value.meaning === null) continue;
    const document = {
      meaning: value.meaning,
      number: withoutLabel(value.number ?? ''),
      date: value.date,
      from: value.from ?? '',
      competent: value.competent,
    };
    for (const code of casesIn(value.case))
      if (hasCome(value.date, received.get(code) ?? null, outgoing.today))
        addTo(incoming, code, document);
  }
  const doubles = doublesOf(tabs.petitions.rows.map(({ value }) => value));
  return { issued, submitted, incoming, doubles, histories: historiesOf(book) };
}

/** The oldest first. */
const inOrder = (documents: IssuedDocument[]): IssuedDocument[] =>
  documents.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** What is dated after today has not come; what is dated before the petition was received is not about it. */
const hasCome = (
  date: CivilDate | null,
  receivedAt: LocalDateTime | null,
  today: CivilDate,
): boolean =>
  date === null || (date <= today && (receivedAt === null || date >= dateOf(receivedAt)));

/** Of a denunciation nothing is told to any letter, mail or report but its code and that it is out of scope (AM-20). */
const UNTOLD = {
  unitName: '',
  title: '',
  summary: null,
  lead: null,
  partners: [],
  competent: null,
  oralAnswer: null,
  duplicateOf: null,
  process: null,
  obstacle: null,
  proposal: null,
  delayCause: null,
  plan: null,
  history: [],
  extension: null,
  waiting: null,
} as const satisfies Partial<PetitionFacts>;

/** Returns the facts of one petition. `incomplete`: the row lacks what staff must ask the business for. */
export function petitionFactsOf(
  row: PetitionRow,
  files: CaseFiles,
  directory: Directory,
): PetitionFacts {
  const facts = factsOf(row, files, directory);
  return isDenunciation(row.value) ? { ...facts, ...UNTOLD } : facts;
}

function factsOf(row: PetitionRow, files: CaseFiles, directory: Directory): PetitionFacts {
  const { value } = row;
  const code = value.code ?? '';
  const scope = scopeInForce(value);
  const lead = directory.find(value.lead)?.name ?? value.lead;
  const incoming = files.incoming.get(code) ?? [];
  const issued = files.issued.get(code) ?? [];
  return {
    code,
    unitName: value.name ?? '',
    group: value.group,
    title: value.title ?? '',
    summary: value.summary,
    receivedAt: value.receivedAt,
    scope,
    route: value.route,
    lead,
    partners: directory.split(value.partners),
    competent: value.competent,
    oralAnswer: value.oralAnswer,
    writtenRequestOn: value.writtenRequestOn,
    outcome: outcomeInForce(value, files.doubles),
    duplicateOf: value.duplicateOf,
    process: value.process,
    obstacle: value.obstacle,
    proposal: value.proposal,
    delayCause: value.delayCause,
    plan: value.plan,
    issued: inOrder([...issued, ...answersOfLead(incoming, lead, directory)]),
    submitted: files.submitted.has(code),
    incoming,
    history: files.histories.get(code) ?? [],
    extension: extensionOf(value),
    waiting:
      value.waitingFor === null ? null : { what: value.waitingFor, until: value.waitingUntil },
    incomplete: scope !== OUT_OF_SCOPE && (value.unit === null || value.receivedAt === null),
  };
}

/** What names no decider or no reason extends nothing. */
function extensionOf({ extendedTo, extendedBy, extendedWhy }: PetitionRow['value']) {
  return extendedTo === null || extendedBy === null || extendedWhy === null
    ? null
    : { to: extendedTo, by: extendedBy, why: extendedWhy };
}

/** A body outside UBND answers on its own paper (AM-12): its answer on record counts as the reply of the lead. */
function answersOfLead(
  incoming: readonly IncomingDocument[],
  lead: string | null,
  directory: Directory,
): IssuedDocument[] {
  const answers: IssuedDocument[] = [];
  for (const { meaning, from, number, date } of incoming) {
    const sender = directory.find(from)?.name ?? from;
    if (meaning !== 'Trả lời' || lead === null || sender !== lead || date === null) continue;
    answers.push({ kind: 'D16', number, date, sent: true });
  }
  return answers;
}
