// A form as it bears on its unit: what it answers, and the contact it brings.
import type { ContactRow } from '../base/identity.ts';
import type { FormResponse } from '../base/ports.ts';
import type { Answers } from './answers.ts';

export type NewContact = Omit<
  ContactRow['value'],
  'unit' | 'salutation' | 'responseId' | 'unconfirmed'
>;

export interface FormOfUnit {
  readonly response: Pick<FormResponse, 'id' | 'at'>;
  readonly answers: Answers;
}
