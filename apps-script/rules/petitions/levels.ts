// How near a petition's term is, or how far past: one word for the code, the office's words, the colour, the count.
import { slashDate, type CivilDate } from '../dates/civil-date.ts';
import { twoDigits } from '../dates/numbers.ts';

export type Level =
  | 'late'
  | 'longLate'
  | 'pastTarget'
  | 'waited'
  | 'extended'
  | 'soon'
  | 'today'
  | 'provisional'
  | 'open';

/** What the overview counts a petition under; null: under none. */
export type LevelCount = 'late' | 'today' | 'soon' | 'pastTarget';

/** The numbers that a level's words may name. */
interface LevelNumbers {
  /** Working days of the term, by the plan. */
  readonly days: number;
  readonly daysLate: number;
  /** Counted from a conference that was to be held; nobody has written that it was. */
  readonly ifHeld?: boolean;
  /** Until when the leader let it go on. */
  readonly extendedTo?: CivilDate | null;
}

interface LevelMeaning {
  words(numbers: LevelNumbers): string;
  /** What the words contain whatever their numbers: by it a sheet colours the cell. */
  readonly mark: string;
  /** Red only where a term of the plan has passed; amber for what is near and for the office's own (AM-06). */
  readonly colour: 'red' | 'amber' | null;
  readonly countsAs: LevelCount | null;
}

export const LEVELS: Readonly<Record<Level, LevelMeaning>> = {
  late: {
    words: ({ daysLate }) => `Quá hạn (${twoDigits(daysLate)} ngày làm việc)`,
    mark: 'Quá hạn',
    colour: 'red',
    countsAs: 'late',
  },
  longLate: { words: () => 'Quá hạn kéo dài', mark: 'Quá hạn', colour: 'red', countsAs: 'late' },
  pastTarget: {
    words: () => 'Qua mốc phấn đấu',
    mark: 'Qua mốc',
    colour: 'amber',
    countsAs: 'pastTarget',
  },
  // AM-15
  waited: {
    words: ({ days }) => `Đã qua ${days} ngày trong thời gian chờ xác định điều kiện`,
    mark: 'Đã qua',
    colour: 'amber',
    countsAs: null,
  },
  // The first day stays; until the new one nobody is chased.
  extended: {
    words: ({ extendedTo }) =>
      extendedTo == null ? 'Đã gia hạn' : `Đã gia hạn đến ${slashDate(extendedTo)}`,
    mark: 'gia hạn',
    colour: 'amber',
    countsAs: null,
  },
  soon: { words: () => 'Sắp đến hạn', mark: 'đến hạn', colour: 'amber', countsAs: 'soon' },
  today: { words: () => 'Đến hạn hôm nay', mark: 'Đến hạn', colour: 'amber', countsAs: 'today' },
  provisional: {
    words: ({ ifHeld }) => `Hạn tạm tính${ifHeld === true ? ' (nếu đã tổ chức)' : ''}`,
    mark: 'tạm tính',
    colour: null,
    countsAs: null,
  },
  open: { words: () => 'Còn hạn', mark: 'Còn hạn', colour: null, countsAs: null },
};

/** The level as a cell and a mail show it. */
export const levelWords = (level: Level, numbers: LevelNumbers): string =>
  LEVELS[level].words(numbers);

/** Beside any level: the unit was asked for more; the term runs on. */
export const WAITING_MARK = 'chờ bổ sung';

/** The marks that colour a cell, each once. */
export function levelMarks(): { readonly mark: string; readonly colour: 'red' | 'amber' }[] {
  const colours = new Map<string, 'red' | 'amber'>();
  for (const { mark, colour } of Object.values(LEVELS)) {
    if (colour !== null) colours.set(mark, colour);
  }
  return [...colours].map(([mark, colour]) => ({ mark, colour }));
}
