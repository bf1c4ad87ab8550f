// The tab “Công khai, tuyên truyền”: what was made public of a conference, where, when, with its evidence.
import { defineTab } from '../table/column.ts';
import { alarmed, amber, derived, picking, staff } from '../table/columns.ts';
import { PUBLICITY_ITEMS, PUBLICITY_PLACES } from './lists.ts';

export const publicity = defineTab({
  key: 'publicity',
  title: 'Công khai, tuyên truyền',
  sheetId: 134,
  identity: ['conference', 'item', 'title'],
  clearsEmptied: true,
  columns: {
    /** Empty: of the whole year. */
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    item: staff.list('Mục', PUBLICITY_ITEMS),
    title: staff.long('Tiêu đề'),
    place: staff.list('Nơi đăng', PUBLICITY_PLACES),
    due: derived.date('Nên xong ngày'),
    postedOn: staff.date('Ngày đăng'),
    link: staff.text('Đường dẫn'),
    evidence: staff.text('Minh chứng'),
    byWhom: staff.text('Người thực hiện'),
    text: staff.long('Nội dung'),
    copy: derived.long('Bản để đăng'),
    reviewedOn: staff.date('Ngày rà soát'),
    state: alarmed(derived.text('Tình trạng'), [
      { text: 'Qua mốc phấn đấu', colour: 'amber' },
      { text: 'thiếu minh chứng', colour: 'amber' },
    ]),
    fix: amber(derived.long('Cần sửa')),
  },
});
