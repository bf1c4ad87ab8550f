// Under which regime a petition is answered: with a conference (II.5.a) or in writing without one (II.5.b).
import { dateOf, slashDate, type CivilDate, type LocalDateTime } from '../dates/civil-date.ts';
import type { ClauseId } from '../clauses/cite.ts';
import { extendsReceipt, holdsAnyway, postpones, stops } from './decisions.ts';
import { standingDecision, type Closing, type ConferenceFacts } from './facts.ts';
import { last } from '../last.ts';

export interface Regime {
  readonly kind: 'conference' | 'writing';
  /** The day on which it was settled that there is no conference for this petition; null where not known. */
  readonly settledOn: CivilDate | null;
  readonly clause: ClauseId;
  readonly why: string;
}

// A-II.5b.0: “không đủ điều kiện tổ chức Hội nghị do không đủ số lượng … đăng ký nhưng vẫn nhận được kiến nghị”.
// Too few registrants puts every petition received so far under 5.b at once; in the cases the plan does not
// name (AM-03) a petition follows once the leader has decided to put the conference off or to stop.
// Neither a new day after “Hoãn” (AM-11) nor “Dừng” moves what was settled at the closing before it; an extension
// (“Gia hạn tiếp nhận”) keeps the day, and only its own closing counts.
// A petition outside any conference, or that came in after it, is answered as under 5.b (AM-26).

/** Returns the regime of a petition received at a moment, with the reason in words of the office. */
export function regimeOf(
  receivedAt: LocalDateTime | null,
  conference: ConferenceFacts | null,
): Regime {
  if (conference === null) return inWriting('A-III.6.2', null, 'kiến nghị ngoài kỳ Hội nghị');
  const { day, decision, decidedOn, putOffOn, closings } = conference;
  const latest = last(closings);
  if (putOffOn !== null) {
    const past = closings.filter(({ at }) => dateOf(at) <= putOffOn);
    const found = past.find(({ at, branch }) => branch !== 'B1' && before(receivedAt, at));
    if (found !== undefined) return found.branch === 'B2' ? tooFew(found) : putOff(putOffOn);
  }
  // What was held is a fact: a “Dừng” before it says nothing any more.
  if (stops(decision) && !conference.held) {
    const short = closings.find(({ at, branch }) => branch === 'B2' && before(receivedAt, at));
    if (short !== undefined) return tooFew(short);
    const on = decidedOn ?? (latest === undefined ? null : dateOf(latest.at));
    return inWriting('A-II.5b.0', on, 'Hội nghị dừng tổ chức');
  }
  if (conference.held && day !== null && receivedAt !== null && dateOf(receivedAt) > day) {
    return inWriting('A-III.6.2', null, `nhận sau Hội nghị ngày ${slashDate(day)}`);
  }
  const first = settling(conference, receivedAt);
  if (first?.branch === 'B2') return tooFew(first);
  if (first !== null && postpones(decision) && (decidedOn ?? '9999') >= dateOf(first.at)) {
    return putOff(decidedOn ?? dateOf(first.at));
  }
  return {
    kind: 'conference',
    settledOn: null,
    clause: 'A-II.5a.1',
    why: 'trả lời tại Hội nghị hoặc sau Hội nghị',
  };
}

/** Of a conference that did not take place on its day: what was to be answered there is answered in writing. */
export const notHeld = (day: CivilDate | null): Regime =>
  inWriting('A-II.5b.0', day, 'Hội nghị không tổ chức');

/** The closing that found too little for a petition received before it; null where it stays with the conference. */
function settling(conference: ConferenceFacts, receivedAt: LocalDateTime | null): Closing | null {
  const { decision, closings } = conference;
  if (holdsAnyway(decision)) return null;
  if (extendsReceipt(standingDecision(conference))) return null;
  // Held all the same: what was not answered in the hall is answered after it.
  if (conference.held && !postpones(decision)) return null;
  const latest = last(closings);
  const counted = postpones(decision) ? closings : latest === undefined ? [] : [latest];
  return counted.find(({ at, branch }) => branch !== 'B1' && before(receivedAt, at)) ?? null;
}

function before(receivedAt: LocalDateTime | null, closing: LocalDateTime): boolean {
  return receivedAt === null || receivedAt <= closing;
}

function tooFew(closing: Closing): Regime {
  const why = 'không đủ số lượng đơn vị đăng ký khi chốt';
  return inWriting('A-II.5b.0', dateOf(closing.at), why);
}

function putOff(on: CivilDate): Regime {
  return inWriting('A-II.5b.0', on, 'Hội nghị hoãn do chưa đủ điều kiện');
}

function inWriting(clause: ClauseId, settledOn: CivilDate | null, why: string): Regime {
  return { kind: 'writing', settledOn, clause, why };
}
