// The tab “Hội nghị”: one row a conference, with its dates, the leader's decision and the counts.
import { defineTab } from '../table/column.ts';
import { amber, CHOICES, derived, staff } from '../table/columns.ts';
import { DECISIONS, YES_NO } from './lists.ts';

export const conferences = defineTab({
  key: 'conferences',
  title: 'Hội nghị',
  sheetId: 102,
  identity: ['code'],
  tracked: 'hội nghị',
  clearsEmptied: true,
  guarded: ['decision', 'decisionReason', 'decidedBy', 'decidedOn', 'opinionNumber', 'newDate'],
  columns: {
    code: staff.code('Mã hội nghị'),
    year: staff.number('Năm'),
    date: staff.date('Ngày tổ chức'),
    time: staff.text('Giờ'),
    venue: staff.text('Địa điểm'),
    chair: staff.text('Chủ trì'),
    postedDesk: staff.date('Ngày niêm yết tại TTPVHCC'),
    postedPortal: staff.date('Ngày đăng Cổng TTĐT'),
    petitionsClose: staff.dateTime('Hạn nhận kiến nghị'),
    registrationsClose: staff.dateTime('Hạn đăng ký tham dự'),
    decision: staff.list('Quyết định', DECISIONS),
    decisionReason: staff.text('Lý do'),
    decidedBy: staff.text('Người quyết định'),
    decidedOn: staff.date('Ngày quyết định'),
    opinionNumber: staff.text('Số, ngày văn bản cho ý kiến'),
    newDate: staff.date('Ngày mới'),
    held: staff.list('Đã tổ chức', YES_NO),
    units: derived.mixed('Số đơn vị đăng ký'),
    petitionsOfRegistered: derived.mixed('Số kiến nghị của đơn vị đăng ký'),
    petitionsAll: derived.mixed('Tổng số kiến nghị'),
    branch: derived.long('Điều kiện tổ chức'),
    explain: derived.explanation('Cách tính hạn'),
    fix: amber(derived.long('Cần sửa')),
    ...CHOICES,
  },
});
