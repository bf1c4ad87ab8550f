// To whom a letter about petitions goes, and where it answers.
import { type FieldList, text } from '../../docx/template/field-list.ts';
import type { Office, PetitionCase } from './kind.ts';
import { senderOf } from './office.ts';

export const ADDRESSEE = {
  tên_đơn_vị: text,
  địa_chỉ: text,
  liên_hệ: text,
} as const satisfies FieldList;

export const addresseeOf = (office: Office, { facts, address }: PetitionCase) => ({
  tên_đơn_vị: facts.unitName,
  địa_chỉ: address,
  liên_hệ: senderOf(office).liên_hệ,
});
