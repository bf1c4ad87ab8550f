// The tab “Yêu cầu về dữ liệu cá nhân”: what people ask of their own data, and until when the office answers (Luật 91/2025/QH15).
import { RIGHT_BASES, RIGHT_KINDS } from '../../rules/rights.ts';
import { defineTab } from '../table/column.ts';
import { alarmed, amber, derived, staff } from '../table/columns.ts';

export const rights = defineTab({
  file: 'contacts',
  key: 'rights',
  title: 'Yêu cầu về dữ liệu cá nhân',
  sheetId: 202,
  identity: ['unit', 'receivedAt', 'kind'],
  columns: {
    code: derived.code('Mã'),
    receivedAt: staff.date('Ngày nhận'),
    who: staff.text('Người yêu cầu'),
    unit: staff.code('Mã đơn vị'),
    kind: staff.list('Loại yêu cầu', RIGHT_KINDS),
    basis: staff.list('Căn cứ xử lý', RIGHT_BASES),
    acknowledgedOn: staff.date('Ngày phản hồi tiếp nhận'),
    extendedTo: staff.date('Gia hạn đến'),
    extendedWhy: staff.text('Lý do gia hạn'),
    doneOn: staff.date('Ngày thực hiện xong'),
    result: staff.long('Kết quả'),
    refusal: staff.long('Từ chối, lý do'),
    acknowledgeBy: derived.date('Hạn phản hồi tiếp nhận'),
    due: derived.date('Hạn thực hiện'),
    level: alarmed(derived.text('Tình trạng thời hạn'), [
      { text: 'Quá hạn', colour: 'red' },
      { text: 'ến hạn', colour: 'amber' },
    ]),
    explain: derived.explanation('Cách tính hạn'),
    fix: amber(derived.long('Cần sửa')),
  },
});
