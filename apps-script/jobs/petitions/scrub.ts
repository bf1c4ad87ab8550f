// Takes names, numbers and addresses of people out of a text, and out of what the journal tells.
import { parseEvent } from '../../register/journal/events.ts';
import { journalRow } from '../../register/journal/journal-row.ts';

/** What stands in their place. */
export const GONE = '(đã ẩn)';

/** What stood in a cell and was cut short may end within a name. */
const uncut = (text: string | null): string | null => (text?.endsWith('…') === true ? GONE : text);

interface Entry {
  note?: string | null;
  data: string | null;
  readonly key: string | null;
  readonly case: string | null;
}

/** A row of the journal: what it tells stays, but for whom it names. */
export function scrubEntry(value: Entry, scrub: (text: string) => string): void {
  const event = parseEvent(value.data);
  if (event?.type === 'change') {
    const cells = event.cells.map(({ column, before, after }) => ({
      column,
      before: uncut(before),
      after: uncut(after),
    }));
    Object.assign(value, journalRow({ ...event, cells }, { key: value.key, case: value.case }));
  }
  if (value.data !== null) value.data = scrub(value.data);
  if (value.note != null) value.note = scrub(value.note);
}

/** Replaces what names a person, as it stands in a cell and as it stands in data; figures also with blanks and dots between. */
export function scrubber(
  needles: readonly (string | null)[],
  instead = GONE,
): (text: string) => string {
  const parts = needles
    .flatMap((one) => (one === null ? [] : [one.trim(), JSON.stringify(one.trim()).slice(1, -1)]))
    .filter((one) => one.length > 4)
    .sort((a, b) => b.length - a.length)
    .map((one) =>
      /^\d+$/.test(one) ? [...one].join('[\\s.]*') : one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    );
  if (parts.length === 0) return (text) => text;
  const pattern = new RegExp([...new Set(parts)].join('|'), 'gi');
  return (text) => text.replace(pattern, () => instead);
}
