// D15, the notice of the conclusions of the conference, for the units and the portal (A-III.5.7, A-III.5.8; AM-24).
import { yearOf } from '../../rules/dates/civil-date.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { conferenceLetter } from '../shared/kind.ts';
import { conferenceName } from '../shared/office.ts';
import { CONCLUSIONS_FIELDS } from './fields.ts';
import { conclusionsData } from './data.ts';

export const CONCLUSIONS = conferenceLetter({
  document: 'D15 Thông báo kết luận',
  action: 'thông báo kết luận',
  file: 'TB_ket-luan',
  askedBy: null,
  of: (office, { held, day }) => held && office.today >= day,
  isDue: (office, _about, drafted) => !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => `Kết luận ${conferenceName(book.setting, yearOf(day))}`,
  clause: () => 'A-III.5.8',
  fields: CONCLUSIONS_FIELDS,
  data: conclusionsData,
});
