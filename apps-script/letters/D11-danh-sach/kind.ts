// D11, who registered and who comes to a conference, to be signed at the door (A-III.1.2, A-III.1.4).
import { DELEGATE_GROUPS } from '../../register/tabs/lists.ts';
import { addWorkingDays } from '../../rules/calendar/calendar.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { counted } from '../shared/counted.ts';
import { delegatesOf, unitOf } from '../shared/delegates.ts';
import { isDraftedSince } from '../shared/drafted-since.ts';
import { heldAt } from '../shared/held-at.ts';
import { conferenceLetter, type ConferenceCase, type Office } from '../shared/kind.ts';
import { conferenceName, officeNames } from '../shared/office.ts';
import { ATTENDANCE_FIELDS } from './fields.ts';

export const ATTENDANCE = conferenceLetter({
  document: 'D11 Danh sách đăng ký, ký tên',
  action: 'danh sách',
  file: 'DS_dai-bieu',
  askedBy: null,
  of: (office, about) => office.today <= about.day && delegatesOf(office, about).length > 0,
  // The last working day before, when who comes is known.
  isDue: (office, { day }, drafted) =>
    office.today >= addWorkingDays(office.book.calendar, day, -1).result &&
    !isDraftedSince(office, drafted, null),
  title: ({ book }, { day }) => conferenceName(book.setting, yearOf(day)),
  restsOn: (office, about) => {
    const { coming, refused } = repliesOf(office, about);
    return `${coming} đại biểu báo dự, ${refused} không dự`;
  },
  clause: () => 'A-III.1.2',
  fields: ATTENDANCE_FIELDS,
  data(office, about) {
    const { all, coming, refused } = repliesOf(office, about);
    return {
      ...officeNames(office.book.setting),
      ...heldAt(office, about),
      số_đơn_vị: counted(about.registered.size),
      số_mời: counted(all.length),
      số_dự: counted(coming),
      số_không_dự: counted(refused),
      số_chưa_trả_lời: counted(all.length - coming - refused),
      đăng_ký: registeredRows(office, about),
      đại_biểu: DELEGATE_GROUPS.flatMap((group) =>
        all
          .filter((delegate) => delegate.group === group && delegate.reply !== 'Không dự')
          .map((delegate) => ({
            thành_phần: group,
            cơ_quan: delegate.body ?? unitOf(office, delegate),
            họ_tên: [delegate.deputy ?? delegate.name, delegate.title]
              .filter((part) => part !== null)
              .join(', '),
            vị_trí: delegate.seat ?? '',
          })),
      ),
    };
  },
});

// A-III.1.2: “nắm thông tin về số lượng và thành phần đại biểu đến dự Hội nghị”.
function repliesOf(office: Office, about: ConferenceCase) {
  const all = delegatesOf(office, about);
  const refused = all.filter(({ reply }) => reply === 'Không dự').length;
  const coming = all.filter(({ reply }) => reply !== null).length - refused;
  return { all, coming, refused };
}

const registeredRows = ({ book }: Office, { code, registered, petitions }: ConferenceCase) =>
  [...registered].map((unit) => {
    const known = book.tabs.units.rows.find(({ value }) => value.code === unit)?.value;
    const { rows } = book.tabs.registrations;
    const phieu = rows.find(({ value }) => value.unit === unit && value.conference === code);
    return {
      tên_đơn_vị: known?.name ?? unit,
      loại: known?.kind ?? '',
      số_đại_biểu: String(phieu?.value.delegates ?? ''),
      kiến_nghị: petitions
        .filter(({ row }) => row.value.unit === unit)
        .map(({ facts }) => facts.code)
        .join(', '),
    };
  });
