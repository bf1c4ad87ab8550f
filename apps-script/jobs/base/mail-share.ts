// Anybody may fill in the form: what acknowledgements take of a day's mails leaves enough for the office, and no address is flooded.
import { isOpen } from '../../register/journal/journal-index.ts';
import { dateOf } from '../../rules/dates/civil-date.ts';
import type { AnyMail, RunContext } from './context.ts';
import { contactsByUnit } from './identity.ts';
import { addressesOfBusiness } from './office-words.ts';

/** Ours, not the plan's: of a day's mails every fourth is kept for reminders and results. */
const KEPT_FOR_OFFICE = 4;
/** Ours, not the plan's: acknowledgements that one address gets on one day. */
const ACKNOWLEDGEMENTS_A_DAY = 5;

/** Whether an acknowledgement may leave today, after mails to so many recipients in this run; those that may are counted. */
export function acknowledgementShare(
  context: RunContext,
  mailQuota: number,
): (mail: AnyMail, recipients: number) => boolean {
  const { journal, tabs } = context.book;
  const today = journal.entries.filter(({ at }) => at !== null && dateOf(at) === context.today);
  const sent = today.filter(({ event }) => event?.type === 'sent').length;
  const kept = Math.floor((mailQuota + sent) / KEPT_FOR_OFFICE);
  const byAddress = new Map<string, number>();
  const count = (address: string): number => byAddress.get(address) ?? 0;
  const add = (to: readonly string[]): void => {
    for (const address of to) byAddress.set(address, count(address) + 1);
  };
  const contacts = contactsByUnit(tabs);
  for (const { key, event } of today) {
    if (event?.type !== 'acknowledgement') continue;
    const state = journal.state(key ?? '');
    if (state.done || state.doubtful || isOpen(state))
      add(addressesOfBusiness(contacts.get(event.unit)?.value.email ?? null));
  }
  return ({ to }, recipients) => {
    const may =
      mailQuota - recipients - to.length >= kept &&
      to.every((address) => count(address) < ACKNOWLEDGEMENTS_A_DAY);
    if (may) add(to);
    return may;
  };
}
