// A row of “Đăng ký tham dự”, and what of the conferences bears on it.
import type { Drafts } from '../../register/book/book.ts';
import type { ConferenceFacts } from '../../rules/conference/facts.ts';
import type { ToSettle } from './to-settle.ts';

export type ConferenceDays = Pick<ConferenceFacts, 'petitionsClose' | 'registrationsClose'>;

export type RegistrationRow = Drafts['registrations']['rows'][number];

export interface OnRecord {
  readonly conferences: ReadonlyMap<string, ConferenceDays>;
  readonly toSettle: ToSettle;
}
