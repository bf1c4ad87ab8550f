// The petitions that a mail names: what each is about, until when it is due, and how near that is.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { dateOrBlank } from '../../letters/shared/number-and-date.ts';
import { DESK, senderOf } from '../../letters/shared/office.ts';
import type { Body } from '../../register/book/bodies-of.ts';
import { MOST_CODES } from '../../register/journal/events.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { levelWords } from '../../rules/petitions/levels.ts';
import type { RunContext } from '../base/context.ts';
import { toneFor } from '../base/office-words.ts';
import type { PetitionState } from '../petitions/derive.ts';

export function workOf({ facts, term, level }: PetitionState): {
  mã_kiến_nghị: string;
  tên_đơn_vị: string;
  tiêu_đề: string;
  hạn: string;
  hạn_nội_bộ: string;
  tình_trạng: string;
  căn_cứ: string;
} {
  const words = level === null ? '' : levelWords(level, term);
  return {
    mã_kiến_nghị: facts.code,
    tên_đơn_vị: facts.unitName,
    tiêu_đề: facts.summary ?? facts.title,
    hạn: dateOrBlank(term.due),
    hạn_nội_bộ: dateOrBlank(term.internalDue),
    tình_trạng: term.target === null ? words : `${words} (mốc phấn đấu ${slashDate(term.target)})`,
    căn_cứ: term.due === null ? 'phường tự đặt' : citeClause(term.clause),
  };
}

const earliestFirst = (a: PetitionState, b: PetitionState): number =>
  (a.term.due ?? a.term.target ?? '9999') < (b.term.due ?? b.term.target ?? '9999') ? -1 : 1;

/** The list of a body's petitions, as both its mails have it. */
export function listFor(
  context: RunContext,
  body: Body,
  {
    states,
    passedOnBy,
  }: { readonly states: readonly PetitionState[]; readonly passedOnBy: string | null },
) {
  return {
    tên_cơ_quan: body.name,
    người_chuyển: passedOnBy ?? '',
    ngày: slashDate(context.today),
    số_việc: twoDigits(states.length),
    ...toneFor(body),
    việc: [...states]
      .sort(earliestFirst)
      .map((state) => ({ ...workOf(state), phối_hợp_với: partnerOf(state, body) })),
    ...senderOf(context),
  };
}

/** With whom a body that does not lead answers together; '' where it leads. */
const partnerOf = ({ facts: { lead, partners } }: PetitionState, { name }: Body): string =>
  lead !== name && partners.includes(name) ? (lead ?? DESK) : '';

/** What the journal holds of a list; its sentence has room for the first of very many. */
export function namedIn({ name }: Body, states: readonly PetitionState[]) {
  const codes = states.slice(0, MOST_CODES).map(({ facts }) => facts.code);
  return { body: name, count: states.length, codes };
}
