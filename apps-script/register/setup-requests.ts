// A new register as one spreadsheets.batchUpdate a file: tabs, headers, drop-downs, formats, colours, soft protection.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Cell, type Column, type Tab } from './column.ts';
import { cellData, NUMBER_FORMATS } from './requests.ts';
import { headerGrid, seedRows, OVERVIEW_LINES } from './seeds.ts';
import { SETTING_CHOICES, SETTINGS } from './settings-list.ts';
import { FILE_TITLES, LIST_TAB, TABS } from './tabs.ts';

type Request = sheets_v4.Schema$Request;
type Color = sheets_v4.Schema$Color;

const rgb = (hex: string): Color => ({
  red: parseInt(hex.slice(0, 2), 16) / 255,
  green: parseInt(hex.slice(2, 4), 16) / 255,
  blue: parseInt(hex.slice(4, 6), 16) / 255,
});
const HEADER_STAFF = rgb('1F4E79');
const HEADER_DERIVED = rgb('7F7F7F');
const DERIVED = rgb('F2F2F2');
const RED = rgb('F4C7C3');
const AMBER = rgb('FCE8B2');
const WHITE = rgb('FFFFFF');

export interface SetupOptions {
  readonly file: 'register' | 'contacts';
  /** The sheets the new file came with: they are taken away once ours stand. */
  readonly existing: readonly number[];
  /** Values of settings that are known at set-up. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Returns all requests that turn an empty spreadsheet into the register (or into the file of contacts). */
export function setupRequests({ file, existing, settings }: SetupOptions): Request[] {
  const tabs = Object.values(TABS).filter((tab) => tab.file === file) as readonly Tab[];
  const lists = listsOf(tabs);
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: FILE_TITLES[file], locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        fields: 'title,locale,timeZone',
      },
    },
    ...tabs.map((tab, index) => addSheet(tab, index)),
    ...listTab(file, lists, tabs.length),
    ...existing.map((sheetId) => ({ deleteSheet: { sheetId } })),
    ...tabs.flatMap((tab) => tabRequests(tab, lists, settings)),
  ];
}

function addSheet(tab: Tab, index: number): Request {
  const columnCount = Object.keys(tab.columns).length;
  return {
    addSheet: {
      properties: {
        sheetId: tab.sheetId,
        title: tab.title,
        index,
        hidden: tab.hidden,
        gridProperties: {
          rowCount: tab.key === 'report' ? 20 : 1000,
          columnCount,
          frozenRowCount: firstDataRow(tab),
          frozenColumnCount: columnCount > 12 ? 1 : 0,
        },
      },
    },
  };
}

/** Every list of texts that a drop-down offers, once; a body's name has commas, so lists are ranges, never inline. */
function listsOf(tabs: readonly Tab[]): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const tab of tabs) {
    for (const { values } of Object.values(tab.columns)) {
      if (values !== null) lists.set(values.join('\n'), values);
    }
    if (tab.key === 'settings') {
      for (const values of Object.values(SETTING_CHOICES)) lists.set(values.join('\n'), values);
    }
  }
  return [...lists.values()];
}

const listSheetId = (file: SetupOptions['file']): number =>
  file === 'register' ? LIST_TAB.sheetId : LIST_TAB.sheetId + 100;

function listTab(
  file: SetupOptions['file'],
  lists: readonly (readonly string[])[],
  index: number,
): Request[] {
  const sheetId = listSheetId(file);
  const height = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
  return [
    {
      addSheet: {
        properties: {
          ...{ sheetId, title: LIST_TAB.title, index, hidden: true },
          gridProperties: { rowCount: height, columnCount: lists.length },
        },
      },
    },
    putCells(sheetId, 0, rows),
  ];
}

function putCells(sheetId: number, rowIndex: number, rows: readonly (readonly Cell[])[]): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: 0 },
      rows: rows.map((row) => ({ values: row.map(cellData) })),
      fields: 'userEnteredValue',
    },
  };
}

function tabRequests(
  tab: Tab,
  lists: readonly (readonly string[])[],
  settings: SetupOptions['settings'],
): Request[] {
  const columns = Object.values(tab.columns);
  const headers = headerGrid(
    tab.key,
    columns.map((column) => column.header),
  );
  const seeds = seedRows(tab.key, settings);
  return [
    putCells(tab.sheetId, 0, headers),
    ...(seeds.length > 0 ? [putCells(tab.sheetId, firstDataRow(tab), seeds)] : []),
    ...columns.flatMap((column, index) => columnRequests(tab, column, index, lists)),
    ...(tab.key === 'report' ? reportRequests(tab) : []),
    ...(tab.key === 'settings' ? settingRequests(tab, lists) : []),
    ...(tab.key === 'overview' ? overviewRequests(tab) : []),
  ];
}

function columnRequests(
  tab: Tab,
  column: Column,
  index: number,
  lists: readonly (readonly string[])[],
): Request[] {
  const { sheetId } = tab;
  const first = firstDataRow(tab);
  const derived = column.by === 'automation';
  const here = { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
  const data = { ...here, startRowIndex: first };
  const requests: Request[] = [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
        properties: { pixelSize: column.width },
        fields: 'pixelSize',
      },
    },
    {
      repeatCell: {
        range: data,
        cell: {
          userEnteredFormat: {
            wrapStrategy: 'WRAP',
            verticalAlignment: 'TOP',
            numberFormat: NUMBER_FORMATS[column.type],
            ...(derived && tab.key !== 'report' ? { backgroundColor: DERIVED } : {}),
          },
        },
        fields: `userEnteredFormat(wrapStrategy,verticalAlignment,numberFormat${derived && tab.key !== 'report' ? ',backgroundColor' : ''})`,
      },
    },
  ];
  if (tab.key !== 'report') requests.push(headerFormat(here, derived));
  if (derived) {
    requests.push({
      addProtectedRange: {
        protectedRange: {
          range: data,
          warningOnly: true,
          description: `“${column.header}” do phần mềm tính; sửa tay sẽ được tính lại`,
        },
      },
    });
  }
  const rule = validationOf(tab, column, lists);
  if (rule !== null) requests.push({ setDataValidation: { range: data, rule } });
  requests.push(...alarms(column, data));
  return requests;
}

function headerFormat(here: sheets_v4.Schema$GridRange, derived: boolean): Request {
  return {
    repeatCell: {
      range: { ...here, startRowIndex: 0, endRowIndex: 1 },
      cell: {
        userEnteredFormat: {
          backgroundColor: derived ? HEADER_DERIVED : HEADER_STAFF,
          textFormat: { bold: true, foregroundColor: WHITE },
          wrapStrategy: 'WRAP',
          horizontalAlignment: 'CENTER',
          verticalAlignment: 'MIDDLE',
        },
      },
      fields:
        'userEnteredFormat(backgroundColor,textFormat,wrapStrategy,horizontalAlignment,verticalAlignment)',
    },
  };
}

type Rule = sheets_v4.Schema$DataValidationRule;

/** Drop-downs where the list is fixed; dates only in date columns; names of bodies offered from the directory. */
function validationOf(
  tab: Tab,
  column: Column,
  lists: readonly (readonly string[])[],
): Rule | null {
  if (column.by === 'automation') return null;
  if (column.values !== null) return { ...listRule(column.values, lists), strict: true };
  if (column.type === 'date' || column.type === 'dateTime') {
    return {
      condition: { type: 'DATE_IS_VALID' },
      inputMessage:
        column.type === 'date' ? 'Ghi ngày: 05/02/2026' : 'Ghi ngày và giờ: 05/02/2026 08:30',
      strict: false,
    };
  }
  if (tab.key === 'petitions' && column.header === TABS.petitions.columns.lead.header) {
    return rangeRule(`='${TABS.bodies.title}'!$A$2:$A$200`, false);
  }
  return null;
}

function listRule(values: readonly string[], lists: readonly (readonly string[])[]): Rule {
  const at = lists.findIndex((list) => list.join('\n') === values.join('\n'));
  const letter = columnLetter(at);
  return rangeRule(`='${LIST_TAB.title}'!$${letter}$1:$${letter}$${values.length}`, true);
}

function rangeRule(userEnteredValue: string, strict: boolean): Rule {
  return {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue }] },
    showCustomUi: true,
    strict,
  };
}

/** Column letters of a sheet: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Red only where a term of the plan has passed; amber for the office's own targets and what needs mending. */
function alarms(column: Column, range: sheets_v4.Schema$GridRange): Request[] {
  const contains = (text: string, color: Color): Request => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: text }] },
          format: { backgroundColor: color },
        },
      },
      index: 0,
    },
  });
  if (column.header === TABS.petitions.columns.level.header) {
    return [
      contains('Quá hạn', RED),
      contains('Qua mốc', AMBER),
      contains('Đã qua', AMBER),
      contains('đến hạn', AMBER),
      contains('Đến hạn', AMBER),
    ];
  }
  if (
    column.header !== TABS.petitions.columns.fix.header &&
    column.header !== TABS.units.columns.suspected.header
  )
    return [];
  return [
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range],
          booleanRule: { condition: { type: 'NOT_BLANK' }, format: { backgroundColor: AMBER } },
        },
        index: 0,
      },
    },
  ];
}

function settingRequests(tab: Tab, lists: readonly (readonly string[])[]): Request[] {
  return SETTINGS.flatMap((setting, index) => {
    const choices = SETTING_CHOICES[setting.key];
    if (choices === undefined) return [];
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
          rule: listRule(choices, lists),
        },
      },
    ];
  });
}

/** Tick boxes stand beside the requests only. */
function overviewRequests(tab: Tab): Request[] {
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
function reportRequests(tab: Tab): Request[] {
  const { sheetId } = tab;
  const area = (r1: number, r2: number, c1: number, c2: number): sheets_v4.Schema$GridRange => ({
    ...{ sheetId, startRowIndex: r1, endRowIndex: r2, startColumnIndex: c1, endColumnIndex: c2 },
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
        ...{ range: area(4, 13, 0, 7), top: line, bottom: line, left: line, right: line },
        ...{ innerHorizontal: line, innerVertical: line },
      },
    },
  ];
}
