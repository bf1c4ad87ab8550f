// What the fields of the mail “lanh-dao” are for.
import { SENDER_ABOUT, WORK_ABOUT } from '../shared/about.ts';
import type { AboutOf } from '../../../docx/template/field-list.ts';
import type { LEADER } from '../lanh-dao.ts';

export const LEADER_ABOUT: AboutOf<(typeof LEADER)['fields']> = {
  tên_lãnh_đạo: 'Người nhận: "lãnh đạo UBND phường", hoặc chức vụ và họ tên',
  ngày: 'Ngày gửi',
  tình_hình: {
    list: 'Số liệu xem nhanh',
    item: { số_liệu: 'Một câu, ví dụ "Năm 2026: 14 kiến nghị, đã trả lời 10"' },
  },
  số_quá_hạn: 'Số kiến nghị quá hạn',
  số_sắp_đến_hạn: 'Số kiến nghị sắp đến hạn',
  cần_quyết_định: { list: 'Việc chờ quyết định', item: { nội_dung: 'Một việc, kèm hạn' } },
  quá_hạn: {
    list: 'Kiến nghị quá hạn',
    item: { ...WORK_ABOUT, cơ_quan_chủ_trì: 'Cơ quan chủ trì' },
  },
  sắp_đến_hạn: {
    list: 'Kiến nghị sắp đến hạn',
    item: { ...WORK_ABOUT, cơ_quan_chủ_trì: 'Cơ quan chủ trì' },
  },
  ...SENDER_ABOUT,
};
