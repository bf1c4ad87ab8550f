// The tabs “Văn bản đi” and “Văn bản đến”: what leaves the office, and what comes back.
import { defineTab } from '../table/column.ts';
import { amber, derived, hidden, staff } from '../table/columns.ts';
import {
  DOCUMENT_KINDS,
  DOCUMENT_REQUESTS,
  DOCUMENT_STATES,
  INCOMING_MEANINGS,
  SENDING_WAYS,
  YES_NO,
} from './lists.ts';

export const documents = defineTab({
  key: 'documents',
  title: 'Văn bản đi',
  sheetId: 106,
  identity: ['key', 'case', 'number'],
  // The link of a letter is known only after it was made.
  completedLater: true,
  // A link that was left where a moved row had stood goes.
  clearsEmptied: 'keyless',
  columns: {
    key: derived.text('Khóa'),
    kind: staff.list('Loại văn bản', DOCUMENT_KINDS),
    case: staff.code('Mã hồ sơ'),
    title: staff.long('Trích yếu'),
    state: staff.list('Trạng thái', DOCUMENT_STATES),
    number: staff.code('Số'),
    date: staff.date('Ngày'),
    dayConfirmed: staff.list('Xác nhận ngày khác thường', YES_NO),
    sentOn: staff.date('Ngày gửi'),
    sentBy: staff.list('Hình thức gửi', SENDING_WAYS),
    evidence: staff.text('Minh chứng'),
    file: derived.long('Tệp'),
    request: staff.list('Yêu cầu', DOCUMENT_REQUESTS),
    remarks: staff.long('Ý kiến của người ký'),
    issued: derived.long('Bản phát hành, PDF'),
    fix: amber(derived.long('Cần sửa')),
    /** What runs wrote beside staff's cells. */
    marks: hidden(derived.long('Ô phần mềm ghi')),
  },
});

export const incoming = defineTab({
  key: 'incoming',
  title: 'Văn bản đến',
  sheetId: 107,
  identity: ['case', 'number', 'date'],
  clearsEmptied: true,
  columns: {
    number: staff.code('Số'),
    date: staff.date('Ngày'),
    from: staff.text('Cơ quan gửi'),
    case: staff.code('Mã hồ sơ'),
    meaning: staff.list('Nội dung', INCOMING_MEANINGS),
    competent: staff.text('Cơ quan được giao'),
    file: staff.text('Tệp'),
    fix: amber(derived.long('Cần sửa')),
  },
});
