// What goes on the ward's portal of the notices that were issued, ready to be copied (A-III.5.4–A-III.5.7; AM-27).
import { portalItem } from '../../register/book/portal-copies.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import { keys } from '../../register/journal/keys.ts';
import { dateOf, slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import type { OriginalIntent, RunContext } from '../base/context.ts';

/** Each is a letter to be read from Drive: the rest is made by the next runs. */
const MOST_A_RUN = 20;

/** Ours: a letter that cannot be read is tried by so many runs, then once a day, so many times in all. */
const TRIES_AT_ONCE = 3;
const MOST_TRIES = 10;

/** One for each number and date: what was put right is copied anew. Not while somebody edits. */
export function portalCopies(context: RunContext): OriginalIntent[] {
  const { book, outgoing, today, job } = context;
  if (job !== 'hourly') return [];
  let hides: string[] | null = null;
  const wanted = book.tabs.documents.rows.flatMap((row): OriginalIntent[] => {
    const { key, kind } = row.value;
    const portal = portalItem(kind);
    const issued = portal === null ? null : outgoing.issued(row);
    if (key === null || kind === null || portal === null || issued === null) return [];
    if (yearOf(issued.date) !== yearOf(today)) return [];
    const [conference = ''] = casesIn(row.value.case);
    const copy = keys.portalCopy(key, `${issued.number} ${issued.date}`);
    const { done, doubtful, unread, lastIntent } = book.journal.state(copy);
    if (done || doubtful) return [];
    if (unread >= TRIES_AT_ONCE && lastIntent !== null && dateOf(lastIntent) >= today) return [];
    const { item, withAnnex, clause } = portal;
    const { number } = issued;
    const heading = `${kind.slice(4)} số ${number} ngày ${slashDate(issued.date)}`;
    hides ??= secretsOf(context);
    const options = { heading, withAnnex, hides };
    const name = `Bản để đăng – ${item}, số ${number}.txt`;
    const text = { of: key, options, isLast: unread + 1 >= MOST_TRIES };
    return [{ key: copy, case: conference, name, text, clause }];
  });
  return wanted.slice(0, MOST_A_RUN);
}

// AM-27: no contact, no person, and of the units the names of those alone that agreed.
function secretsOf({ book: { tabs }, directory }: RunContext): string[] {
  const officials = new Set([
    ...tabs.signers.rows.map(({ value }) => value.name),
    ...directory.all.map(({ head }) => head),
  ]);
  const names = tabs.units.rows.flatMap(({ value: { publishName, name } }) =>
    publishName === 'Có' ? [] : [name],
  );
  const contacts = tabs.contacts.rows.flatMap(({ value }) => {
    const { representative, phone, email, taxCode } = value;
    return [officials.has(representative) ? null : representative, phone, email, taxCode];
  });
  return [...names, ...contacts].flatMap((one) => (one === null ? [] : [one]));
}
