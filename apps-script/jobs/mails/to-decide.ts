// What waits for a leader's decision, for the digest: conferences below the conditions, petitions after the notice (AM-01, AM-03).
import { branchWords } from '../../rules/conference/branches.ts';
import { leavesOpen } from '../../rules/conference/decisions.ts';
import { standingDecision } from '../../rules/conference/facts.ts';
import { outlookOf } from '../../rules/conference/outlook.ts';
import { decideClosing } from '../../rules/conference/quorum.ts';
import { waysOpen } from '../../rules/conference/ways-open.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { last } from '../../rules/last.ts';
import { agreementOf } from '../../rules/petitions/late-agreement.ts';
import { arrivalOf } from '../../rules/units/registrants.ts';
import type { RunContext } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { receiptLimits } from '../conference/counts.ts';
import type { ConferenceState } from '../conference/derive.ts';

/** One sentence for each. */
export const waitingForDecision = (
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
): string[] =>
  [...conferences.values()].flatMap((state) => {
    const { day } = state.facts;
    if (day === null || isBeforeStart(context, day)) return [];
    return [...openBranch(context, state), ...openPetitions(context, state)];
  });

function openBranch(context: RunContext, { facts, postponed }: ConferenceState): string[] {
  const closing = last(facts.closings);
  if (closing === undefined || facts.day === null) return [];
  const isOpen = outlookOf(facts, context.today) === 'undecided' && closing.final;
  const decided = decideClosing(closing, postponed);
  if (!isOpen || !leavesOpen(standingDecision(facts)) || !decided.ok || !decided.needsDecision)
    return [];
  const ways = waysOpen(closing, { ...context.book, facts, postponed });
  const words = branchWords(decided.branch, decided.minimums);
  return [
    `${facts.code}, ngày tổ chức ${slashDate(facts.day)}: ${words}. Phương án: ${ways.join(', ')}.`,
  ];
}

/** Received after the notice's closing and within the plan: they count only when the leader agrees. */
function openPetitions(context: RunContext, { row, facts }: ConferenceState): string[] {
  if (outlookOf(facts, context.today) !== 'ahead') return [];
  const limits = receiptLimits(context, row);
  const codes = context.book.tabs.petitions.rows.flatMap(({ value }) => {
    const { code, conference, receivedAt, channel } = value;
    if (code === null || receivedAt === null || conference !== facts.code) return [];
    if (channel === 'Tại Hội nghị' || agreementOf(value) !== 'none') return [];
    return arrivalOf(receivedAt, limits) === 'within the plan' ? [code] : [];
  });
  return codes.length === 0
    ? []
    : [
        `${facts.code}: có tính kiến nghị nhận sau hạn thông báo, trong hạn Kế hoạch hay không: ${codes.join(', ')}.`,
      ];
}
