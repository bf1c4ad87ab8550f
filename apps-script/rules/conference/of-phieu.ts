// Which conference a phiếu is sent to: by the code typed on it, or the only one that receives at that moment.
import { dateOf, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';

/** What tells whether a conference receives at a moment. */
export interface Receiving {
  readonly code: string;
  /** The day from which its notice stands; null where nobody has written it. */
  readonly postedOn: CivilDate | null;
  /** Its last closing; null while the notice has not set one. */
  readonly closes: LocalDateTime | null;
  /** Stopped by a decision, or already held. */
  readonly isOver: boolean;
}

interface FoundConference {
  /** What belongs in the column “Mã hội nghị”; null where nothing was typed and none, or several, receive. */
  readonly conference: string | null;
  /** The conferences that receive, where the phiếu names none; null where it names one. */
  readonly open: readonly string[] | null;
}

/** A code without what people type differently: capitals, blanks, hyphens, zeros before the number. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(HN\d{4})0+(?=\d)/, '$1');

/**
 * A-II.2.6: “kèm phiếu đăng ký để các đơn vị gửi kiến nghị và đăng ký tham dự Hội nghị”. A phiếu need not name the
 * conference: where exactly one receives, it is that one. Where several do, staff choose; nothing is guessed.
 */
export function conferenceOfPhieu(
  typed: string | null,
  at: LocalDateTime,
  conferences: readonly Receiving[],
): FoundConference {
  if (typed !== null && OUTSIDE.test(typed)) return { conference: null, open: null };
  const named = typed === null ? null : namedIn(typed, conferences);
  if (named !== null) return { conference: named, open: null };
  const open = conferences.filter((one) => receives(one, at)).map(({ code }) => code);
  const [only] = open;
  const conference = open.length === 1 && only !== undefined ? only : typed;
  return { conference: conference?.slice(0, 60) ?? null, open };
}

/** A petition may be sent all year, outside any conference (AM-26). */
const OUTSIDE = /^\s*ngoài\s+kỳ(?!\p{L})/iu;

/** A conference of the register whose code stands in the text; else a code of the usual form, known or not. */
function namedIn(typed: string, conferences: readonly Receiving[]): string | null {
  const text = folded(typed);
  const named = conferences
    .filter(({ code }) => folded(code).length > 3 && holds(text, folded(code)))
    .sort((a, b) => b.code.length - a.code.length)[0];
  if (named !== undefined) return named.code;
  const parts = /HN(\d{4})(\d{1,3})(?!\d)/.exec(text);
  return parts === null ? null : `HN-${parts[1] ?? ''}-${parts[2] ?? ''}`;
}

/** “HN20261” does not stand in “HN202612”. */
const holds = (text: string, code: string): boolean =>
  text.split(code).length > 1 &&
  text
    .split(code)
    .slice(1)
    .some((rest) => !/^\d/.test(rest));

/** Whether a phiếu of this moment may still be for the conference. */
export const receives = ({ postedOn, closes, isOver }: Receiving, at: LocalDateTime): boolean =>
  !isOver && closes !== null && at <= closes && (postedOn === null || postedOn <= dateOf(at));
