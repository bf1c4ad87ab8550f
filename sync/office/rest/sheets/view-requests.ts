// Requests about how a sheet is looked at: filter views, rows and columns that fold.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { END, type Axis, type Range } from '../../store/range.ts';
import type { DimensionGroup, FilterView, Json } from '../../store/state.ts';
import type { BookDraft } from './book-draft.ts';
import { gridRangeOf, rangeOf, withinGrid } from './ranges.ts';
import { updateMask } from './update-mask.ts';

export function addFilterView(
  book: BookDraft,
  { filter }: sheets_v4.Schema$AddFilterViewRequest,
): sheets_v4.Schema$AddFilterViewResponse {
  const { range, title, filterViewId, ...rest } = filter ?? {};
  const sheet = book.sheet(range?.sheetId);
  const old = sheet.now.filterViews ?? [];
  const name = title ?? `Filter ${old.length + 1}`;
  if (old.some((view) => view.title.toLowerCase() === name.toLowerCase()))
    throw invalid(`There is already a filter view named "${name}".`);
  const id = filterViewId ?? book.nextNumber('filterView');
  if (book.sheets.some(({ filterViews = [] }) => filterViews.some((view) => view.id === id)))
    throw invalid(`A filter view with id ${id} already exists.`);
  const own = withinGrid(sheet.now, rangeOf(range ?? {}));
  const { c0, c1 } = own;
  for (const { columnIndex } of rest.filterSpecs ?? [])
    if (typeof columnIndex !== 'number' || columnIndex < c0 || columnIndex >= c1)
      throw invalid(`Filter column ${columnIndex ?? ''} is outside of the filter's range.`);
  const added: FilterView = { id, title: name, range: own, rest: rest as Json };
  sheet.patch({ filterViews: [...old, added] });
  return { filter: filterViewOf(sheet.now.sheetId, added) };
}

export const filterViewOf = (
  sheetId: number,
  { id, title, range, rest }: FilterView,
): sheets_v4.Schema$FilterView => ({
  ...(rest as object),
  filterViewId: id,
  title,
  range: gridRangeOf(sheetId, range),
});

export function addDimensionGroup(
  book: BookDraft,
  request: sheets_v4.Schema$AddDimensionGroupRequest,
): sheets_v4.Schema$AddDimensionGroupResponse {
  const { sheet, axis, range } = placed(book, request.range);
  const groups = sheet.now.groups ?? [];
  if (groups.some((other) => other.axis === axis && overlaps(other.range, range)))
    throw new NotEmulated('addDimensionGroup over another group');
  const added: DimensionGroup = { axis, range, collapsed: false };
  sheet.patch({ groups: [...groups, added] });
  return { dimensionGroups: [groupOf(sheet.now.sheetId, added)] };
}

export function updateDimensionGroup(
  book: BookDraft,
  request: sheets_v4.Schema$UpdateDimensionGroupRequest,
): void {
  const { range: given, depth, collapsed } = request.dimensionGroup ?? {};
  const mask = updateMask(request.fields, 'DimensionGroup');
  const { sheet, axis, range } = placed(book, given);
  const groups = sheet.now.groups ?? [];
  const found = groups.find((group) => group.axis === axis && equals(group.range, range));
  if (found === undefined || depth !== 1)
    throw invalid('There is no dimension group with that range and depth.');
  if (mask !== 'all' && !('collapsed' in mask)) throw invalid('Only collapsed can be changed.');
  sheet.patch({
    groups: groups.map((group) =>
      group === found ? { ...group, collapsed: collapsed ?? false } : group,
    ),
  });
}

export function groupOf(
  sheetId: number,
  { axis, range, collapsed }: DimensionGroup,
): sheets_v4.Schema$DimensionGroup {
  const [startIndex, endIndex] = axis === 'ROWS' ? [range.r0, range.r1] : [range.c0, range.c1];
  return { range: { sheetId, dimension: axis, startIndex, endIndex }, depth: 1, collapsed };
}

function placed(book: BookDraft, range: sheets_v4.Schema$DimensionRange | undefined) {
  const { sheetId, dimension, startIndex, endIndex } = range ?? {};
  if ((dimension !== 'ROWS' && dimension !== 'COLUMNS') || typeof endIndex !== 'number')
    throw invalid('A dimension group needs a dimension and where it ends.');
  const sheet = book.sheet(sheetId);
  const [from, most] = [
    startIndex ?? 0,
    dimension === 'ROWS' ? sheet.grid.rowCount : sheet.grid.columnCount,
  ];
  if (from < 0 || from >= endIndex || endIndex > most)
    throw invalid(`Invalid dimension range: ${from} to ${endIndex}`);
  const axis: Axis = dimension;
  const whole: Range = { r0: 0, r1: END, c0: 0, c1: END };
  const own: Range =
    axis === 'ROWS' ? { ...whole, r0: from, r1: endIndex } : { ...whole, c0: from, c1: endIndex };
  return { sheet, axis, range: own };
}

const equals = (a: Range, b: Range): boolean =>
  a.r0 === b.r0 && a.r1 === b.r1 && a.c0 === b.c0 && a.c1 === b.c1;

const overlaps = (a: Range, b: Range): boolean =>
  a.r0 < b.r1 && b.r0 < a.r1 && a.c0 < b.c1 && b.c0 < a.c1;
