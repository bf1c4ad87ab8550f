// Rows of “Hội nghị” for the tables: one conference as noticed, and what was found and decided about it.
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { conferencesInForce, type InForce } from '#rules/conference/in-force';
import type { Recorded, Taken } from '#rules/conference/recorded';
import { localDateTime } from '#rules/dates/civil-date';
import { closed, on } from '../petitions/facts.ts';

export const NOTICED: Recorded = {
  code: 'HN-2026-1',
  date: on('2026-09-17'),
  newDate: null,
  decision: null,
  decisionReason: null,
  decidedBy: null,
  decidedOn: null,
  opinionNumber: null,
  petitionsClose: localDateTime('2026-08-21T17:00'),
  registrationsClose: null,
  posted: on('2026-08-03'),
  closings: [],
  taken: [],
};

export const DECIDED = {
  decisionReason: 'Ý kiến lãnh đạo UBND',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: on('2026-08-24'),
} as const;
export const PUT_OFF = { ...DECIDED, decision: 'Hoãn', newDate: on('2026-11-12') } as const;
export const taken = (decision: Taken['decision'], decidedOn: string, day: string): Taken => ({
  ...DECIDED,
  decision,
  decidedOn: on(decidedOn),
  day: on(day),
  opinionNumber: null,
});
export const found = (branch: Parameters<typeof closed>[0], at?: string, day = '2026-09-17') => ({
  ...closed(branch, at),
  day: on(day),
});

/** After all that the tables tell of. */
export const KNOWN = { calendar: OFFICIAL_CALENDAR, today: on('2027-12-31') };

export function inForce(row: Partial<Recorded>, today = KNOWN.today): InForce {
  const [one] = conferencesInForce([{ ...NOTICED, ...row }], { ...KNOWN, today });
  if (one === undefined) throw new Error('nothing');
  return one;
}

export const kinds = ({ flaws }: InForce): string[] => flaws.map(({ kind }) => kind);
