// What one step of a run works on, for tables: the book of a moment with the rows that matter.
import { eventText, type EventOf, type JournalEvent } from '#register/journal/events';
import type { JournalRow } from '#register/journal/journal-index';
import type { TabKey } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { RunContext } from '../../apps-script/jobs/base/context.ts';
import { contextOf, type RunInput } from '../../apps-script/jobs/run-input.ts';
import { bookOf } from './paper.ts';

type Texts = Readonly<Record<string, string>>;
export type Tabs = Readonly<Partial<Record<TabKey, readonly Texts[]>>>;

export const NOW = '2026-09-25T09:00';

export const contextAt = (
  tabs: Tabs = {},
  at = NOW,
  input: Partial<Omit<RunInput, 'now'>> = {},
): RunContext =>
  contextOf(bookOf(tabs, at.slice(0, 10)), {
    job: 'hourly',
    now: localDateTime(at),
    responses: [],
    mailQuota: 100,
    ...input,
  });

/** A row of the journal that tells of an event. */
export const noted = (
  event: JournalEvent,
  at = NOW,
  more: Readonly<{ key?: string; state?: NonNullable<JournalRow['state']> }> = {},
): Texts => ({ at, data: eventText(event), ...more });

/** A phiếu of DV-0001 that was taken in. */
export const takenIn = (more: Partial<EventOf<'intake'>> = {}): EventOf<'intake'> => ({
  type: 'intake',
  unit: 'DV-0001',
  name: 'Cơ sở Tiền Trung',
  attends: true,
  petitions: [],
  sentAt: null,
  open: null,
  sender: null,
  changed: null,
  ...more,
});
