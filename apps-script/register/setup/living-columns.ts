// The columns of a tab in use: lacking ones come at the end; those whose declaration changed take it over, cells apart.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Tab } from '../table/column.ts';
import { NUMBER_FORMATS } from '../table/requests.ts';
import { columnRequests, dataOf, protection, ruleOf, type Place } from './columns.ts';
import { columnsLacking } from './lacking.ts';
import { putCells, type Lists, type Offers } from './lists.ts';
import { NOTHING, positionOf, type LivingSheet, type Upgrade } from './living.ts';
import { columnShape, type Shape } from './shape.ts';

type Request = sheets_v4.Schema$Request;

export function newColumns(tab: Tab, sheet: LivingSheet, offers: Offers): Upgrade {
  const { lacking, warnings } = columnsLacking(tab, sheet.grid);
  if (lacking.length === 0) return { ...NOTHING, warnings };
  const { sheetId } = tab;
  const from = Math.max(0, ...sheet.grid.map((row) => row.length));
  const missing = from + lacking.length - sheet.columnCount;
  const rowIndex = firstDataRow(tab) - 1;
  return {
    requests: [
      ...(missing > 0
        ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }]
        : []),
      putCells({ sheetId, rowIndex, columnIndex: from }, [lacking.map(({ header }) => header)]),
      ...lacking.flatMap((column, at) => columnRequests({ tab, column, index: from + at }, offers)),
    ],
    done: lacking.map(({ header }) => `Đã thêm cột “${header}” vào cuối tab “${sheet.title}”.`),
    warnings,
  };
}

interface Renewal {
  readonly offers: Offers;
  /** The lists that were not there before. */
  readonly added: Lists;
  /** What the version before declared; null where nobody remembers. */
  readonly before: Shape | null;
}

/** Columns that stand and are declared otherwise now: drop-down, format of dates and numbers, hidden, protection. */
export function changedColumns(tab: Tab, sheet: LivingSheet, renewal: Renewal): Upgrade {
  const changed = Object.entries(tab.columns).flatMap(([key, column]) => {
    const index = positionOf(tab, sheet.grid, column.header);
    if (index < 0) return [];
    const was = renewal.before?.[tab.key]?.[key] ?? null;
    const requests = renewed({ tab, column, index }, { sheet, was, renewal });
    return requests.length === 0 ? [] : [{ column, requests }];
  });
  return {
    requests: changed.flatMap(({ requests }) => requests),
    done: changed.map(
      ({ column }) => `Đã cập nhật cách nhập của cột “${column.header}”, tab “${sheet.title}”.`,
    ),
    warnings: [],
  };
}

interface Before {
  readonly sheet: LivingSheet;
  readonly was: string | null;
  readonly renewal: Renewal;
}

function renewed(place: Place, { sheet, was, renewal: { offers, added } }: Before): Request[] {
  const { column } = place;
  const is = columnShape(column);
  const values = column.values?.join('\n');
  const hasNewList = added.some((list) => list.join('\n') === values);
  const isOther = (from: number, to?: number): boolean =>
    was !== null && was.slice(from, to) !== is.slice(from, to);
  return [
    ...(hasNewList || isOther(0, 1) || isOther(2) ? [fillRule(place, offers)] : []),
    ...(isOther(2, 3) ? [numberFormat(place)] : []),
    ...(isOther(1, 2) ? [hiding(place)] : []),
    ...(isOther(0, 1) ? protectionChange(place, sheet) : []),
  ];
}

/** Without a rule the request takes the old one away. */
const fillRule = (place: Place, offers: Offers): Request => {
  const rule = ruleOf(place, offers);
  return { setDataValidation: { range: dataOf(place), ...(rule === null ? {} : { rule }) } };
};

const numberFormat = (place: Place): Request => ({
  repeatCell: {
    range: dataOf(place),
    cell: { userEnteredFormat: { numberFormat: NUMBER_FORMATS[place.column.type] } },
    fields: 'userEnteredFormat.numberFormat',
  },
});

const hiding = ({ tab: { sheetId }, column, index }: Place): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
    properties: { hiddenByUser: column.hidden },
    fields: 'hiddenByUser',
  },
});

/** Ours is known by its words; what staff protect stays. */
function protectionChange(place: Place, { protections }: LivingSheet): Request[] {
  const ours = protection(place);
  const there = protections.filter(
    ({ description }) => description === ours.protectedRange?.description,
  );
  if (place.column.by === 'automation') {
    return there.length > 0 ? [] : [{ addProtectedRange: ours }];
  }
  return there.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } }));
}
