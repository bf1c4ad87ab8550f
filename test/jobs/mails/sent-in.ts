// What a unit sends in, for tables: its registration and petitions of one moment.
import type { PetitionFacts } from '#rules/petitions/facts';
import { localDateTime } from '#rules/dates/civil-date';
import { petitionState } from '../states.ts';

export type Row = Readonly<Record<string, string>>;
export const AT = '2026-08-10T09:00';
export const registration = (more: Row = {}): Row => ({
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  receivedAt: AT,
  attend: 'Có',
  delegates: '2',
  lookup: 'ABCD-2345',
  responseId: 'r1',
  ...more,
});
export type State = ReturnType<typeof petitionState>;
type Cells = NonNullable<NonNullable<Parameters<typeof petitionState>[1]>['cells']>;
export const sent = (facts: Partial<PetitionFacts> = {}, cells: Cells = {}): State => {
  const receivedAt = localDateTime(AT);
  return petitionState(
    { receivedAt, ...facts },
    { cells: { unit: 'DV-0001', name: 'Nhựa Ba Hàng', ...cells } },
  );
};
