// The tab “Biểu Sở Tài chính”: the annex form of the plan (A-PL), live.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { agencyNames } from '../../rules/agency.ts';
import { GROUPS } from '../../rules/words.ts';
import { WARD } from '../../ward.ts';
import { defineTab, type Cell } from '../table/column.ts';
import { derived } from '../table/columns.ts';

/** Title of the form, as printed in the plan (A-PL.1). */
export const annexTitle = (agency: string): string =>
  `Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn ${agencyNames(agency).area}`;
/** Header over the three columns of what is not settled (A-PL.6). */
export const UNSETTLED_HEADER = 'Tổng số kiến nghị chưa giải quyết triệt để';

const columns = {
  stt: derived.number('STT'),
  group: derived.text('Nhóm kiến nghị'),
  resolved: derived.number('Tổng số kiến nghị đã giải quyết triệt để'),
  inProgress: derived.long(
    'Kiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)',
  ),
  transferred: derived.number('Kiến nghị chuyển cơ quan khác giải quyết'),
  superior: derived.number('Kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên'),
  note: derived.long('Ghi chú'),
};

/** The title and the two header lines of the form (AM-21). */
function headerLines(): Cell[][] {
  const { stt, group, resolved, inProgress, transferred, superior, note } = columns;
  return [
    [annexTitle(WARD.agency)],
    [`(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm      của ${WARD.agency})`],
    [`- Đơn vị tổ chức: ${WARD.agency}`],
    ['- Thời gian tổ chức:'],
    [stt.header, group.header, resolved.header, UNSETTLED_HEADER, null, null, note.header],
    [null, null, null, inProgress.header, transferred.header, superior.header, null],
  ];
}

export const report = defineTab({
  key: 'report',
  title: 'Biểu Sở Tài chính',
  sheetId: 114,
  headerRows: [4, 5],
  columns,
  isForm: true,
  headerLines,
  seeds: () => GROUPS.map((group, index) => [index + 1, group, 0, '0', 0, 0, null]),
  decorate: formRequests,
});

type Request = sheets_v4.Schema$Request;

/** The annex form: title over all columns, a header of two lines, borders, nothing added (AM-21). */
function formRequests(sheetId: number): Request[] {
  const area = (r1: number, r2: number, c1: number, c2: number): sheets_v4.Schema$GridRange => ({
    sheetId,
    startRowIndex: r1,
    endRowIndex: r2,
    startColumnIndex: c1,
    endColumnIndex: c2,
  });
  const merge = (range: sheets_v4.Schema$GridRange): Request => ({
    mergeCells: { range, mergeType: 'MERGE_ALL' },
  });
  const line = { style: 'SOLID' };
  const centred = (range: sheets_v4.Schema$GridRange, bold: boolean): Request => ({
    repeatCell: {
      range,
      cell: {
        userEnteredFormat: {
          horizontalAlignment: 'CENTER',
          verticalAlignment: 'MIDDLE',
          wrapStrategy: 'WRAP',
          textFormat: { bold, italic: !bold },
        },
      },
      fields: 'userEnteredFormat(horizontalAlignment,verticalAlignment,wrapStrategy,textFormat)',
    },
  });
  return [
    ...[0, 1, 2, 3].map((row) => merge(area(row, row + 1, 0, 7))),
    ...[0, 1, 2, 6].map((column) => merge(area(4, 6, column, column + 1))),
    merge(area(4, 5, 3, 6)),
    centred(area(0, 1, 0, 7), true),
    centred(area(1, 2, 0, 7), false),
    centred(area(4, 6, 0, 7), true),
    {
      updateBorders: {
        range: area(4, 13, 0, 7),
        top: line,
        bottom: line,
        left: line,
        right: line,
        innerHorizontal: line,
        innerVertical: line,
      },
    },
  ];
}
