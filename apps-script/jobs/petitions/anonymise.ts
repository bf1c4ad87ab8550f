// Takes the people behind a unit out of both files: their contacts, and wherever a row of the unit names them.
import type { Book } from '../../register/book/book.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { keys, parseKey, responseOf } from '../../register/journal/keys.ts';
import type { Tab } from '../../register/table/column.ts';
import { columnOf } from '../../register/table/read.ts';
import type { Draft, DraftRow } from '../../register/table/draft.ts';
import { saysIssued } from '../../rules/outgoing/faults.ts';
import { isOver } from '../../rules/rights.ts';
import { contactsOf, hiddenName, namesPerson, PERSONAL } from './personal.ts';
import { GONE, scrubber, scrubEntry } from './scrub.ts';
import { clear, filledBy, type ErasedRow } from '../base/erased-row.ts';
import type { Erased, Outside } from './erase.ts';

interface Anonymised extends Erased {
  /** In the contacts file: by what stands there the register is searched, so they go last. */
  readonly contacts: readonly ErasedRow[];
}

/** The rows of the book lose what they say of people at once, so that no later step of the run sees it. */
export function anonymise(book: Book, units: readonly string[]): Anonymised {
  const found = units.map((unit) => anonymiseUnit(book, unit));
  return {
    outside: found.map(({ outside }) => outside),
    ...filledBy(found.flatMap(({ rows }) => rows)),
    contacts: found.flatMap(({ contacts }) => contacts),
  };
}

function anonymiseUnit(book: Book, unit: string) {
  const { units, petitions, delegates, journal, ledger, snapshot } = book.tabs;
  const own = petitions.rows.flatMap(({ value }) =>
    value.unit === unit ? (value.code ?? []) : [],
  );
  const codes = new Set([unit, ...own]);
  const isAbout = (value: DraftRow['value']): boolean =>
    ['code', 'unit', 'petition', 'case'].some((key) => {
      const text = value[key];
      return typeof text === 'string' && casesIn(text).some((code) => codes.has(code));
    });
  const unitRow = units.rows.find(({ value }) => value.code === unit);
  const name = unitRow !== undefined && namesPerson(unitRow) ? unitRow.value.name : null;
  const guests = delegates.rows.filter(({ value }) => value.unit === unit);
  const inName = scrubber([name === hiddenName(unit) ? null : name], hiddenName(unit));
  const inText = scrubber([
    ...contactsOf(book, unit).flatMap(({ value }) => [
      value.taxCode,
      value.representative,
      value.phone,
      value.email,
      longAddress(value.address),
    ]),
    ...guests.flatMap(({ value }) => [value.name, value.deputy]),
  ]);
  const scrub: Scrub = (text) => inText(inName(text));
  const outside = outsideOf(book, unit, own);
  const rows: ErasedRow[] = [];
  const kept = new Set<unknown>([journal, ledger, snapshot]);
  const files = new Set<unknown>(outside.files);
  const isGuest = new Set<unknown>(guests);
  for (const draft of book.drafts) {
    if (draft.tab.file !== 'register' || kept.has(draft)) continue;
    for (const row of draft.rows) {
      const isDraft = files.has(row.value['key']);
      if (row.at === null || !(isDraft || isAbout(row.value))) continue;
      const erased = clear(draft, row, {
        ...scrubbed(draft, row, scrub),
        ...(row === (unitRow as unknown) && name !== null ? { name: hiddenName(unit) } : {}),
        ...(isGuest.has(row) ? { name: null, deputy: null } : {}),
        ...(isDraft ? CANCELLED : {}),
      });
      if (erased.columns.length > 0) rows.push(erased);
    }
  }
  for (const { value } of [...journal.rows, ...ledger.rows])
    if (isAbout(value)) scrubEntry(value, scrub);
  for (const { value } of snapshot.rows) {
    const isLost = (value.cells ?? '').includes(`"${unit}"`);
    if (!isLost && !isAbout(value)) continue;
    value.cells = scrub(value.cells ?? '');
    value.fingerprint = scrub(value.fingerprint ?? '');
  }
  return {
    outside,
    rows,
    contacts: [
      ...clearContacts(book, unit),
      ...clearRights(book, unit, scrub),
      ...clearPaper(book, unit),
    ],
  };
}

const NOTHING = Object.fromEntries(PERSONAL.map((key) => [key, null]));

const clearContacts = (book: Book, unit: string): ErasedRow[] =>
  contactsOf(book, unit).map((row) => clear(book.tabs.contacts, row, NOTHING));

/** What a clerk typed from its phiếu, but for when and how that came. */
const clearPaper = ({ tabs: { paper } }: Book, unit: string): ErasedRow[] =>
  paper.rows
    .filter(({ value }) => value.unit === unit)
    .map((row) => clear(paper, row, emptied(paper.tab as Tab, ['receivedAt', 'channel'])));

const emptied = ({ columns }: Tab, but: readonly string[]): Record<string, null> =>
  Object.fromEntries(
    Object.keys(columns)
      .filter((key) => columns[key]?.by === 'staff' && !but.includes(key))
      .map((key) => [key, null]),
  );

/** What people asked of their data, once it was done or refused. */
const clearRights = ({ tabs: { rights } }: Book, unit: string, scrub: Scrub): ErasedRow[] =>
  rights.rows
    .filter(({ value }) => value.unit === unit && isOver(value))
    .map((row) => clear(rights, row, { ...scrubbed(rights, row, scrub), who: GONE }));

type Scrub = (text: string) => string;

/** A draft that was never issued is no letter: its file goes, and its row says so. */
const CANCELLED = { file: null, state: 'Hủy dự thảo' };

/** The cells with texts of staff in which somebody is named, without the names. */
function scrubbed(draft: unknown, row: unknown, scrub: Scrub): Record<string, unknown> {
  const { tab } = draft as Draft;
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries((row as DraftRow).value)) {
    const { by, type } = columnOf(tab, key);
    if (by !== 'staff' || type !== 'text' || typeof value !== 'string') continue;
    const without = scrub(value);
    if (without !== value) values[key] = without;
  }
  return values;
}

/** An address as short as “phường …” stands in many texts, and tells nothing of anybody. */
const longAddress = (address: string | null): string | null =>
  address !== null && address.length > 11 && /\d/.test(address) ? address : null;

/** Its responses, the whole texts of its petitions; drafts about them or about its conferences that were never issued. */
function outsideOf({ journal, tabs }: Book, unit: string, petitions: readonly string[]): Outside {
  const responses = new Set<string>();
  for (const { key, event } of journal.entries) {
    const parsed = key === null ? null : parseKey(key);
    if (event?.type === 'intake' && event.unit === unit && parsed !== null)
      responses.add(responseOf(parsed.case).id);
  }
  const rows = [...tabs.petitions.rows, ...tabs.registrations.rows];
  const conferences = new Set(
    rows.flatMap(({ value }) => (value.unit === unit ? (value.conference ?? []) : [])),
  );
  const closed = new Set([...petitions, ...conferences]);
  for (const { value } of tabs.petitions.rows)
    if (conferences.has(value.conference ?? '')) closed.add(value.code ?? '');
  const drafts = tabs.documents.rows.flatMap(({ value: { key, case: about, state } }) => {
    const cases = casesIn(about);
    const isOwn = cases.length > 0 && cases.every((code) => closed.has(code));
    return isOwn && !saysIssued(state) && key !== null ? [key] : [];
  });
  const originals = petitions.map((code) => keys.original(code));
  return { code: unit, responses: [...responses], files: [...originals, ...drafts] };
}
