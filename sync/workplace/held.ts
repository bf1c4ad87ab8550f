// What an office holds of one unit and of the people behind it: every row, letter, mail and response that tells of them; and
// a line of the journal each time it is given out.
import { casesIn } from '#register/book/outgoing';
import { journalRow } from '#register/journal/journal-row';
import { ALL_TABS, TABS } from '#register/tabs/all';
import type { Tab } from '#register/table/column';
import type { LocalOffice } from '../office/office.ts';
import { filedLetters, mailsOf, tabsOf, type Letter, type SentMail } from './result.ts';
import { readSheet, typeBelow, type Shown } from './sheet.ts';

export interface Held {
  readonly unit: string;
  readonly name: string | null;
  /** The codes of what it raised. */
  readonly petitions: readonly string[];
  /** By the titles of the tabs, with the headers of their columns; what is empty is left out. */
  readonly tabs: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
  readonly letters: readonly Omit<Letter, 'text'>[];
  readonly mails: readonly Pick<SentMail, 'to' | 'subject' | 'at'>[];
  /** Of the form, by the day on which each came. */
  readonly responses: readonly string[];
}

/** Returns null where the register knows no such unit. */
export function heldOf(office: LocalOffice, unit: string): Held | null {
  const tabs = tabsOf(office);
  const mails = mailsOf(office.mails(), tabs[TABS.journal.key] ?? []);
  const letters = filedLetters(office.files(), tabs[TABS.documents.key] ?? []);
  const of = (tab: Tab): readonly Shown[] => tabs[tab.key] ?? [];
  const row = of(TABS.units as Tab).find(({ code }) => code === unit);
  if (row === undefined) return null;
  const petitions = of(TABS.petitions as Tab).flatMap(({ code, unit: raisedBy }) =>
    raisedBy === unit && typeof code === 'string' ? [code] : [],
  );
  const codes = new Set([unit, ...petitions]);
  const names = (text: string | number | null | undefined): boolean =>
    typeof text === 'string' && casesIn(text).some((code) => codes.has(code));
  const isItsOwn = (shown: Shown): boolean =>
    ['code', 'unit', 'petition', 'case'].some((key) => names(shown[key]));
  const found = ALL_TABS.flatMap((tab) => {
    const rows = of(tab).filter(isItsOwn);
    return rows.length === 0 ? [] : [[tab.title, rows.map((one) => byHeader(tab, one))] as const];
  });
  const addresses = new Set(
    of(TABS.contacts as Tab).flatMap(({ unit: code, email }) =>
      code === unit && typeof email === 'string' ? [email.toLowerCase()] : [],
    ),
  );
  const received = new Set(
    of(TABS.registrations as Tab).flatMap(({ unit: code, responseId }) =>
      code === unit && typeof responseId === 'string' ? [responseId] : [],
    ),
  );
  return {
    unit,
    name: typeof row['name'] === 'string' ? row['name'] : null,
    petitions,
    tabs: Object.fromEntries(found),
    letters: letters.flatMap(({ kind, key, case: of, file }) =>
      names(of) ? [{ kind, key, case: of, file }] : [],
    ),
    mails: mails.flatMap(({ to, subject, at }) =>
      to.some((address) => addresses.has(address.toLowerCase())) ? [{ to, subject, at }] : [],
    ),
    responses: [...received],
  };
}

function byHeader(tab: Tab, shown: Shown): Record<string, string | number> {
  const cells = Object.entries(tab.columns).flatMap(([key, { header, hidden }]) => {
    const value = shown[key];
    return hidden || value === null || value === undefined || value === ''
      ? []
      : [[header, value] as const];
  });
  return Object.fromEntries(cells);
}

/** Who asks what was given out, and when, finds it in the journal, with no word of what it was. */
export function logExport(office: LocalOffice, unit: string): void {
  const sheet = readSheet(office, TABS.journal as Tab);
  const row = {
    ...journalRow({ type: 'exported', unit }, { key: null, case: unit }),
    at: office.now(),
  };
  typeBelow(office, sheet, [row]);
}
