// What the fields of a reply are for.
import { WARD } from '../../ward.ts';
import type { AboutOf } from '../../docx/template/field-list.ts';
import {
  ADDRESSEE_ABOUT,
  FOOT_ABOUT,
  HEAD_ABOUT,
  NAMES,
  OCCASION_ABOUT,
  PETITION_ABOUT,
} from '../shared/about.ts';
import type {
  COMMON_REPLY_FIELDS,
  COORDINATED_REPLY_FIELDS,
  OFFICE_REPLY_FIELDS,
} from './fields.ts';

const ANSWERED_ABOUT = {
  ...PETITION_ABOUT,
  trả_lời_tại_chỗ: 'Đã trả lời trực tiếp tại Hội nghị, nay xác nhận bằng văn bản',
  trả_lời: {
    list: 'Nội dung trả lời, mỗi mục một đoạn; để trống thì chừa chỗ cho người dự thảo',
    item: { đoạn: 'Một đoạn của nội dung trả lời' },
  },
  căn_cứ_pháp_lý:
    'Căn cứ pháp lý của nội dung trả lời (cột “Căn cứ pháp lý”); chưa ghi thì chừa chỗ',
  kết_quả: 'Kết quả hoặc hướng xử lý tiếp theo; để trống thì bỏ',
} as const;

export const OFFICE_REPLY_ABOUT: AboutOf<typeof OFFICE_REPLY_FIELDS> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...ADDRESSEE_ABOUT,
  tên_phòng: `"${WARD.desk.name}"`,
  tên_phòng_in_hoa: `"${WARD.desk.name.toUpperCase()}"`,
  nhiều_kiến_nghị: 'Văn bản trả lời từ hai kiến nghị trở lên',
  số_lượng: 'Số kiến nghị, viết "03"',
  kiến_nghị: { list: 'Các kiến nghị được trả lời', item: ANSWERED_ABOUT },
  ...FOOT_ABOUT,
};

export const COORDINATED_REPLY_ABOUT: AboutOf<typeof COORDINATED_REPLY_FIELDS> = {
  ...HEAD_ABOUT,
  ...OCCASION_ABOUT,
  ...ADDRESSEE_ABOUT,
  cơ_quan_chủ_trì: 'Cơ quan chủ trì tham mưu trả lời',
  cơ_quan_phối_hợp: { list: 'Các cơ quan đã phối hợp', item: { tên: 'Tên cơ quan phối hợp' } },
  ý_kiến_cấp_trên:
    '"Văn bản số 8127/UBND-XD ngày 02/10/2026 của …": ý kiến của cấp trên mà văn bản này thông báo; để trống nếu không có',
  nhiều_kiến_nghị: 'Văn bản trả lời từ hai kiến nghị trở lên',
  số_lượng: 'Số kiến nghị, viết "03"',
  kiến_nghị: { list: 'Các kiến nghị được trả lời', item: ANSWERED_ABOUT },
  ...FOOT_ABOUT,
};

export const COMMON_REPLY_ABOUT: AboutOf<typeof COMMON_REPLY_FIELDS> = {
  ...OFFICE_REPLY_ABOUT,
  do_phòng_ký: 'Văn bản của phòng; nếu không thì của UBND phường',
  cơ_quan_trả_lời: `"${NAMES.full}" hoặc tên phòng`,
  cơ_quan_phối_hợp: COORDINATED_REPLY_ABOUT.cơ_quan_phối_hợp,
};
