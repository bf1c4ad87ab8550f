// What letters are about, for tables: an office of a day with the rows that matter, a petition, a conference.
import { directoryOf } from '#register/book/bodies-of';
import type { ConferenceRow } from '#register/book/conference-day';
import { outgoingOf } from '#register/book/outgoing';
import type { PetitionRow } from '#register/book/petition-facts-of';
import { TABS, type TabKey } from '#register/tabs/all';
import type { ConferenceCase, Office, PetitionCase } from '#letters/shared/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import { bookOf } from '../jobs/paper.ts';
import { conference, petition } from '../rules/petitions/facts.ts';

type Tabs = Readonly<Partial<Record<TabKey, readonly Readonly<Record<string, string>>[]>>>;
type PetitionCells = Partial<PetitionRow['value']>;

export const TODAY = '2026-09-25';

/** Who leads: the desk, a phòng of the ward, a body beside it. */
export const PHVHXH = 'Phòng Văn hóa – Xã hội';

export function officeOf(tabs: Tabs = {}, today = TODAY): Office {
  const book = bookOf(tabs, today);
  return {
    book,
    directory: directoryOf(book.tabs.bodies),
    outgoing: outgoingOf(book, book.today),
    today: book.today,
  };
}

/** An office whose settings say this. */
export function officeWith(
  settings: Readonly<Partial<Record<Parameters<Office['book']['setting']>[0], string>>>,
  tabs: Tabs = {},
  today = TODAY,
): Office {
  const office = officeOf(tabs, today);
  const { setting } = office.book;
  return { ...office, book: { ...office.book, setting: (key) => settings[key] ?? setting(key) } };
}

/** The cells of a row of “Kiến nghị”; what is not named is blank. */
export const petitionCells = (cells: PetitionCells = {}): PetitionRow['value'] => ({
  ...(Object.fromEntries(
    Object.keys(TABS.petitions.columns).map((key) => [key, null]),
  ) as unknown as PetitionRow['value']),
  ...cells,
});

export const AT_CONFERENCE = {
  kind: 'conference',
  settledOn: null,
  clause: 'A-II.5a.1',
  why: 'trả lời tại Hội nghị hoặc sau Hội nghị',
} as const;

export const IN_WRITING = {
  kind: 'writing',
  settledOn: civilDate('2026-08-21'),
  clause: 'A-II.5b.0',
  why: 'không đủ số lượng đơn vị đăng ký khi chốt',
} as const;

/** A petition of a conference that is held. */
export const petitionCase = (
  facts: Partial<PetitionFacts> = {},
  { cells = {}, ...more }: Partial<PetitionCase> & { readonly cells?: PetitionCells } = {},
): PetitionCase => ({
  row: { value: petitionCells({ conference: 'HN-2026-1', unit: 'DV-0001', ...cells }) },
  facts: petition(facts),
  term: {
    regime: AT_CONFERENCE,
    clause: 'A-II.5a.5',
    due: civilDate('2026-09-28'),
    internalDue: civilDate('2026-09-23'),
    target: null,
    daysLate: 0,
  },
  conference: conference(),
  column: 'inProgress',
  address: '',
  ...more,
});

/** The only conference of an office; what its day, its closings and its decision are, the facts say. */
export function conferenceCase(
  office: Office,
  facts: Partial<ConferenceFacts> = {},
  more: Partial<ConferenceCase> = {},
): ConferenceCase {
  const [row] = office.book.tabs.conferences.rows;
  if (row === undefined) throw new Error('no conference');
  const found = conference(facts);
  return {
    row: row satisfies ConferenceRow,
    code: found.code,
    day: found.day ?? civilDate('2026-09-17'),
    held: found.held,
    facts: found,
    postponed: 0,
    petitions: [],
    registered: new Set(),
    open: false,
    supplementDue: null,
    ...more,
  };
}

/** A row of “Văn bản đi” as the tab has it. */
export const draftsOf = ({ book }: Office) => book.tabs.documents.rows;
