// A term that a leader let go on: from when it counts, and how it is said. The plan lets nobody move a term it numbers: that
// stays, and who let it go on, and why, stands beside it. The office's own target is its own to move (AM-06).
import { slashDate, type CivilDate } from '../dates/civil-date.ts';
import type { PetitionFacts } from './facts.ts';

type Extended = Pick<PetitionFacts, 'extension'>;

/** The day of an extension that reaches past the term; another extends nothing. */
export const extendedPast = ({ extension }: Extended, due: CivilDate): CivilDate | null =>
  extension !== null && extension.to > due ? extension.to : null;

export const extensionWords = ({ extension }: Extended, binding: boolean): string =>
  extension === null
    ? ''
    : ` ${extension.by} cho gia hạn đến ngày ${slashDate(extension.to)} (${extension.why}); ${binding ? 'thời hạn theo Kế hoạch giữ nguyên' : 'mốc phấn đấu đầu vẫn ghi để đối chiếu'}.`;
