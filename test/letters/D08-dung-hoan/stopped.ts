// A conference that is stopped or put off, of plain rows, for the tests beside this file.
import type { ConferenceCase } from '#letters/shared/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, officeOf } from '../cases.ts';

export const ROW = { code: 'HN-2026-1', date: '2026-09-17', time: '08:00' };
export const STOP = { decision: 'Dừng', decidedOn: on('2026-08-25') } as const;
export const PUT_OFF = { decision: 'Hoãn', decidedOn: on('2026-08-25') } as const;
export const CLOSED = { closings: [closed('B2')] };

export function about(
  facts: Partial<ConferenceFacts>,
  cells: Readonly<Record<string, string>> = {},
  more: Partial<ConferenceCase> = {},
) {
  const office = officeOf({ conferences: [{ ...ROW, ...cells }] });
  return { office, about: conferenceCase(office, { ...CLOSED, ...STOP, ...facts }, more) };
}
