// A term that a leader let go on: from when it counts, and how it is said.
import { slashDate, type CivilDate } from '../dates/civil-date.ts';
import type { PetitionFacts } from './facts.ts';

type Extended = Pick<PetitionFacts, 'extension'>;

/** The day of an extension that reaches past the term; another extends nothing. */
export const extendedPast = ({ extension }: Extended, due: CivilDate): CivilDate | null =>
  extension !== null && extension.to > due ? extension.to : null;

export const extensionWords = ({ extension }: Extended): string =>
  extension === null
    ? ''
    : ` ${extension.by} cho gia hạn đến ngày ${slashDate(extension.to)} (${extension.why}); thời hạn theo Kế hoạch giữ nguyên.`;
