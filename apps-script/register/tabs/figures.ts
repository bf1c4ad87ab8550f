// The tab “Số liệu PCI, DDCI”: how petitions were answered, year by year, and what proves it (A-I.1.2, A-I.1.3).
import { defineTab } from '../table/column.ts';
import { derived } from '../table/columns.ts';

export const figures = defineTab({
  key: 'figures',
  title: 'Số liệu PCI, DDCI',
  sheetId: 122,
  identity: ['year', 'by', 'name'],
  columns: {
    year: derived.number('Năm'),
    by: derived.code('Tính theo'),
    name: derived.long('Cơ quan, nhóm, loại đơn vị'),
    all: derived.number('Số kiến nghị'),
    answered: derived.number('Đã trả lời'),
    judged: derived.number('Đã đến thời hạn theo Kế hoạch'),
    inTime: derived.number('Trả lời trong thời hạn'),
    rate: derived.code('Tỷ lệ đúng hạn'),
    medianDays: derived.number('Trung vị từ khi nhận (ngày làm việc)'),
    rated: derived.number('Đơn vị đã cho ý kiến'),
    satisfied: derived.number('Hài lòng'),
    evidence: derived.long('Minh chứng'),
  },
});
