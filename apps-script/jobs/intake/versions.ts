// Which responses are new: none is taken in twice, wherever its id stands; one that was edited since is a later phiếu.
import type { Book } from '../../register/book/book.ts';
import { CELL_LIMIT, clip } from '../../register/table/clip.ts';
import { parseKey, responseOf, versionOf } from '../../register/journal/keys.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { plainText } from '../../rules/fold.ts';
import type { FormResponse } from '../base/ports.ts';
import type { FormPetition } from './answers.ts';

/** What is on record of a response. */
interface Recorded {
  readonly versions: number;
  /** When its last version was sent; null where nobody noted it. */
  readonly sentAt: LocalDateTime | null;
  /** The petitions that it brought. */
  readonly petitions: readonly string[];
}

export type RecordedOf = (id: string) => Recorded | null;

/** By the id of a response: what the journal and the registrations say of it. */
export function recordedResponses({ journal, tabs }: Book): RecordedOf {
  const found = new Map<string, Recorded>();
  const add = (version: string, more: Omit<Recorded, 'versions'>): void => {
    const { id, version: n } = responseOf(version);
    const { versions = 0, sentAt = null, petitions = [] } = found.get(id) ?? {};
    found.set(id, {
      versions: Math.max(versions, n),
      sentAt: more.sentAt ?? sentAt,
      petitions: [...petitions, ...more.petitions],
    });
  };
  for (const { key, event } of journal.entries) {
    if (event?.type === 'refused' && event.sentAt !== null)
      add(event.what, { sentAt: event.sentAt, petitions: [] });
    if (event?.type !== 'intake') continue;
    const { petitions } = event;
    add(parseKey(key ?? '')?.case ?? '', { sentAt: event.sentAt, petitions });
  }
  // Nobody tidies all: a registration tells as well that its phiếu was taken in.
  for (const { value } of tabs.registrations.rows)
    if (value.responseId !== null) add(value.responseId, { sentAt: null, petitions: [] });
  return (id) => found.get(id) ?? null;
}

/** The response under the id of its version; null where it was taken in as it is now. */
export function versionToTakeIn(response: FormResponse, recorded: RecordedOf): FormResponse | null {
  const before = recorded(response.id);
  if (before === null) return response;
  if (before.sentAt === null || response.at <= before.sentAt) return null;
  const { at, answers } = response;
  return { id: versionOf(response.id, before.versions + 1), at, answers };
}

interface Said {
  /** What the phiếu says that it did not say before, each with the petition whose place it takes. */
  readonly fresh: readonly { readonly petition: FormPetition; readonly inPlaceOf: string | null }[];
  /** What it says no longer, and has put nothing in its place. */
  readonly gone: readonly string[];
}

/**
 * Of an edited phiếu what it says anew and what it says no longer: what stayed as it was is no second petition, and
 * what was written anew may be the same one: staff decide (AM-04).
 */
export function saidAnew(
  { tabs }: Book,
  petitions: readonly FormPetition[],
  before: Recorded | null,
): Said {
  const codes = new Set<string | null>(before?.petitions ?? []);
  const known = tabs.petitions.rows.filter(({ value }) => codes.has(value.code));
  // Of what was handed over as a denunciation nothing is compared, nothing comes a second time.
  if (known.some(({ value }) => isDenunciation(value))) return { fresh: [], gone: [] };
  const words = new Set(petitions.map(wordsOf));
  const said = new Set(known.map(({ value }) => wordsOf(value)));
  const left = known.filter(({ value }) => !words.has(wordsOf(value)) && value.outcome === null);
  const place = ({ title }: FormPetition): string | null => {
    const named = left.findIndex(({ value }) => value.title === title);
    return left.splice(Math.max(named, 0), 1)[0]?.value.code ?? null;
  };
  const fresh = petitions
    .filter((petition) => !said.has(wordsOf(petition)))
    .map((petition) => ({ petition, inPlaceOf: place(petition) }));
  return { fresh, gone: left.flatMap(({ value }) => value.code ?? []) };
}

/** What a petition says, as far as its cell takes it. */
const wordsOf = ({ title, content }: Omit<FormPetition, 'group'>): string =>
  plainText(clip(content ?? title ?? '', CELL_LIMIT).trim());
