// All mails that a run wants to leave, in the order in which they go.
import type { MailIntent, RunContext } from '../base/context.ts';
import type { Twins } from '../../register/book/twins.ts';
import { addressesOfDoubled, type DoubledCodes } from '../intake/doubled-codes.ts';
import type { ToSettle } from '../intake/to-settle.ts';
import { acknowledgements } from './acknowledge.ts';
import { askStart } from './ask-start.ts';
import { heldBack } from './held-back.ts';
import { closingResults, replyResults } from './notices.ts';
import { reminders } from './remind.ts';
import { askToSettle } from './to-settle.ts';

type Found = Parameters<typeof reminders>[1];

interface Unsure {
  readonly twins: Twins;
  readonly settling: ToSettle;
  readonly doubled: DoubledCodes;
}

export function mailsOf(
  context: RunContext,
  found: Found,
  { twins, settling, doubled }: Unsure,
): readonly MailIntent[] {
  const waiting = addressesOfDoubled(context.book, doubled);
  const mails: readonly MailIntent[] = [
    ...acknowledgements(context, found.conferences, found.petitions, twins),
    ...askToSettle(context, settling),
    ...closingResults(context, found.conferences),
    ...replyResults(context, twins),
    ...reminders(context, found),
    ...heldBack(context, twins),
    ...askStart(context),
  ];
  return mails.filter(({ to }) => !to.some((address) => waiting.has(address)));
}
