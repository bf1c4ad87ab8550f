// What the fields of the notice that a conference is moved are for.
import type { AboutOf } from '../../docx/template/field-list.ts';
import { ADDRESSEE_ABOUT, FOOT_ABOUT, HEAD_ABOUT, HELD_AT_ABOUT } from '../shared/about.ts';
import type { MOVED_NOTICE_FIELDS } from './fields.ts';

export const MOVED_NOTICE_ABOUT: AboutOf<typeof MOVED_NOTICE_FIELDS> = {
  ...HEAD_ABOUT,
  ...FOOT_ABOUT,
  ...HELD_AT_ABOUT,
  ngày_cũ: 'Ngày tổ chức trước khi dời: "17/9/2026"',
  lý_do: 'Lý do dời ngày, ghi ở tab “Hội nghị”',
  còn_nhận: 'Chưa chốt danh sách: còn nhận đăng ký, kiến nghị',
  hạn_nhận_kiến_nghị: 'Hạn nhận kiến nghị khi còn nhận; chưa ghi thì để trống',
  liên_hệ: ADDRESSEE_ABOUT.liên_hệ,
};
