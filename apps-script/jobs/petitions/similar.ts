// “Gần giống”: which open petitions of one conference, or one year, say nearly the same, and why that is thought.
import { yearOf } from '../../rules/dates/civil-date.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { similarIn } from '../../rules/petitions/similar.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { RunContext } from '../base/context.ts';

/** No ward has more open at once; a run must end. */
const COMPARED = 1000;

type Row = RunContext['book']['tabs']['petitions']['rows'][number];

/** Each hour; while somebody types, what was found stands. */
export function deriveSimilar({ book, job }: Pick<RunContext, 'book' | 'job'>): void {
  if (job !== 'hourly') return;
  const groups = new Map<string, Row[]>();
  for (const row of book.tabs.petitions.rows) {
    const { value } = row;
    value.similar = null;
    const { conference, receivedAt, outcome, notDouble } = value;
    if (isDenunciation(value) || outcome !== null || notDouble === 'Có') continue;
    const group = conference ?? (receivedAt === null ? '' : String(yearOf(receivedAt)));
    addTo(groups, group, row);
  }
  for (const rows of groups.values()) {
    const said = rows
      .slice(-COMPARED)
      .flatMap(({ value: { code, title, content } }) =>
        code === null ? [] : [{ code, text: `${title ?? ''} ${content ?? ''}` }],
      );
    const found = similarIn(said);
    for (const { value } of rows) {
      const likest = found.get(value.code ?? '') ?? [];
      const words = likest.map(
        ({ code, shared, of }) =>
          `${code} (${twoDigits(shared)}/${twoDigits(of)} cụm từ giống nhau)`,
      );
      value.similar = words.join(', ') || null;
    }
  }
}
