// The tab “Biểu Sở Tài chính”: the annex form of the plan (A-PL), live.
import { agencyNames } from '../../rules/agency.ts';
import { defineTab } from '../table/column.ts';
import { derived } from '../table/columns.ts';

/** Title of the form, as printed in the plan (A-PL.1). */
export const annexTitle = (agency: string): string =>
  `Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn ${agencyNames(agency).area}`;
/** Header over the three columns of what is not settled (A-PL.6). */
export const UNSETTLED_HEADER = 'Tổng số kiến nghị chưa giải quyết triệt để';

export const report = defineTab({
  key: 'report',
  title: 'Biểu Sở Tài chính',
  sheetId: 114,
  headerRows: [4, 5],
  columns: {
    stt: derived.number('STT'),
    group: derived.text('Nhóm kiến nghị'),
    resolved: derived.number('Tổng số kiến nghị đã giải quyết triệt để'),
    inProgress: derived.long(
      'Kiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)',
    ),
    transferred: derived.number('Kiến nghị chuyển cơ quan khác giải quyết'),
    superior: derived.number('Kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên'),
    note: derived.long('Ghi chú'),
  },
});
