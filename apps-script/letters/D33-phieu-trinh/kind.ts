// D33, the slip with which a draft is put before the leader (AM-39; A-K.2: everything goes through the desk).
import { draftLetter } from '../shared/kind.ts';
import { SLIP_FIELDS } from './fields.ts';
import { slipData } from './data.ts';

export const SLIP = draftLetter({
  document: 'D33 Phiếu trình',
  action: 'phiếu trình',
  file: 'PT_trinh-ky',
  title: ({ row: { value } }) => `Trình ký: ${value.title ?? value.kind ?? ''}`,
  clause: () => 'A-K.2',
  fields: SLIP_FIELDS,
  data: slipData,
});
