// D05, the text with which the tax office sends the form to the taxpayers, with its link (A-III.4.3).
import { NEWS } from '../D27-tin-bai/kind.ts';
import type { ConferenceLetter } from '../shared/kind.ts';

export const FORM_LETTER: ConferenceLetter<typeof NEWS.fields> = {
  ...NEWS,
  document: 'D05 Thư gửi phiếu của cơ quan thuế',
  action: 'thư gửi phiếu',
  file: 'Thu_gui-phieu',
  // With the notice, while units may still register.
  of: (office, about) => !about.held && NEWS.of(office, about),
  clause: () => 'A-III.4.3',
};
