// What three tabs of a new register have beside their columns: choices of settings, ticks of the overview, the annex form.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Tab } from '../table/column.ts';
import { OVERVIEW_LINES, seedRows } from './seeds.ts';
import { SETTINGS, SETTING_CHOICES } from '../tabs/settings-list.ts';
import { listRule, type Lists } from './columns.ts';

type Request = sheets_v4.Schema$Request;

/** Drop-downs beside the settings that only a few texts may fill. */
export function settingRequests(tab: Tab, lists: Lists): Request[] {
  return SETTINGS.flatMap((setting, index): Request[] => {
    const offered = SETTING_CHOICES[setting.key];
    if (offered === undefined) return [];
    const row = firstDataRow(tab) + index;
    return [
      {
        setDataValidation: {
          range: {
            sheetId: tab.sheetId,
            startRowIndex: row,
            endRowIndex: row + 1,
            startColumnIndex: 2,
            endColumnIndex: 3,
          },
          rule: listRule(offered, lists),
        },
      },
    ];
  });
}

/** Tick boxes stand beside the requests only. */
export function overviewRequests(tab: Tab): Request[] {
  return [
    {
      setDataValidation: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: 1 + OVERVIEW_LINES.length,
          endRowIndex: 1 + seedRows('overview', {}).length,
          startColumnIndex: 2,
          endColumnIndex: 3,
        },
        rule: { condition: { type: 'BOOLEAN' }, strict: true },
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: tab.sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { pixelSize: 760 },
        fields: 'pixelSize',
      },
    },
  ];
}

/** The annex form: title over all columns, a header of two lines, borders, nothing added (AM-21). */
export function reportRequests(tab: Tab): Request[] {
  const { sheetId } = tab;
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
