// What an erasure takes away: cells of the register and the journal in one write, and what lies outside it before that.
import type { Book } from '../../register/book/book.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { parseEvent } from '../../register/journal/events.ts';
import { journalRow } from '../../register/journal/journal-row.ts';
import { keys, parseKey, responseOf } from '../../register/journal/keys.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import { clear, filledBy, type ErasedRow, type Filled } from '../base/erased-row.ts';
import { hiddenKeys } from './hidden-keys.ts';

/** What of a denunciation lies outside the register. */
export interface Outside {
  readonly code: string;
  /** The phiếu that brought it. */
  readonly responses: readonly string[];
  /** Keys of its files: its whole text, drafts. */
  readonly files: readonly string[];
}

export interface Erased extends Filled {
  readonly outside: readonly Outside[];
}

/**
 * The exception to “the automation never changes a cell that staff type in”: the owner has confirmed it. The rows of the
 * book lose their words at once, so that no later step of the run sees them.
 */
export function erase(book: Book, due: readonly PetitionRow[]): Erased {
  const { petitions, documents, hall } = book.tabs;
  const outside: Outside[] = [];
  const rows: ErasedRow[] = [];
  for (const row of due) {
    const code = row.value.code ?? '';
    const letters = documents.rows.filter(({ value }) => isOnlyAbout(value.case, code));
    outside.push(outsideOf(book, code, letters));
    rows.push(clear(petitions, row, Object.fromEntries(hiddenKeys(row).map((key) => [key, null]))));
    for (const said of hall.rows.filter(({ value }) => value.petition === code))
      rows.push(clear(hall, said, { answer: null, answeredBy: null }));
    for (const letter of letters) rows.push(clear(documents, letter, erasedLetter(letter)));
    for (const entry of [...book.tabs.journal.rows, ...book.tabs.ledger.rows]) redact(entry, code);
  }
  return { outside, ...filledBy(rows) };
}

const isOnlyAbout = (cell: string | null, code: string): boolean =>
  casesIn(cell).every((one) => one === code) && casesIn(cell).length > 0;

function outsideOf({ journal }: Book, code: string, letters: readonly DocumentRow[]): Outside {
  const files = new Set([keys.original(code)]);
  const documents = new Set(letters.map(({ value }) => value.key));
  for (const key of documents) if (key !== null) files.add(key);
  const responses = new Set<string>();
  for (const { key, event } of journal.entries) {
    const parsed = key === null ? null : parseKey(key);
    if (
      key !== null &&
      (parsed?.case === code || documents.has(parsed?.case ?? '')) &&
      parsed?.leaves === 'file'
    )
      files.add(key);
    if (event?.type === 'intake' && event.petitions.includes(code) && parsed !== null)
      responses.add(responseOf(parsed.case).id);
  }
  return { code, responses: [...responses], files: [...files] };
}

/** Number, date and way of an issued letter stay on record; a draft is no draft any more. */
const erasedLetter = ({ value }: DocumentRow): Readonly<Record<string, unknown>> => ({
  title: null,
  evidence: null,
  file: null,
  issued: null,
  ...(saysIssued(value.state) ? {} : { state: 'Hủy dự thảo' }),
});

/** Takes the words of a case out of a row of the journal: that something was done stays, and under which key. */
function redact({ value }: Book['tabs']['journal' | 'ledger']['rows'][number], code: string): void {
  const cases = casesIn(value.case);
  if (!cases.includes(code)) return;
  const others = cases.filter((one) => one !== code).join(' ');
  const { key } = value;
  const event = parseEvent(value.data);
  const without = (codes: readonly string[]): string[] => codes.filter((one) => one !== code);
  const about = { key, case: others, clause: 'A-II.3.3' } as const;
  if (event?.type === 'erasure') return;
  if (event?.type === 'intake') {
    const petitions = without(event.petitions);
    Object.assign(value, journalRow({ ...event, petitions }, about));
  } else if (event?.type === 'acknowledgement') {
    Object.assign(value, journalRow({ ...event, codes: without(event.codes) }, about));
  } else if (others === '') {
    const { note, data } = journalRow({ type: 'erasedNote' }, { key, case: code });
    Object.assign(value, { note, data });
  }
}
