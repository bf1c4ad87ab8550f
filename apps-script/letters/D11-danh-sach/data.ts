// What D11 says: who registered and who comes to a conference, to be signed at the door (A-III.1.2, A-III.1.4).
import { DELEGATE_GROUPS } from '../../register/tabs/lists.ts';
import { counted } from '../shared/counted.ts';
import { unitOf } from '../shared/delegates.ts';
import { heldAt } from '../shared/held-at.ts';
import type { ConferenceCase, Office } from '../shared/kind.ts';
import { officeNames } from '../shared/office.ts';
import type { ATTENDANCE_FIELDS } from './fields.ts';
import type { DataOf } from '../../docx/template/field-list.ts';
import { repliesOf } from './condition.ts';

export function attendanceData(
  office: Office,
  about: ConferenceCase,
): DataOf<typeof ATTENDANCE_FIELDS> {
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
