// Requests that lay something over a range: conditional formats, protection, merges, borders, sizes.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import { intersects, type Range } from '../../store/range.ts';
import type { SheetDraft } from '../../store/sheet-draft.ts';
import type { Dimension, Json, ProtectedRange } from '../../store/state.ts';
import type { BookDraft } from './book-draft.ts';
import { clipped, gridRangeOf, rangeOf } from './ranges.ts';
import { masked, updateMask } from './update-mask.ts';

export function addConditionalFormatRule(
  book: BookDraft,
  request: sheets_v4.Schema$AddConditionalFormatRuleRequest,
): void {
  const { ranges = [], ...rule } = request.rule ?? {};
  const sheet = book.sheet(ranges[0]?.sheetId);
  if (ranges.length === 0 || !rule.booleanRule === !rule.gradientRule)
    throw invalid('A conditional format needs ranges and exactly one rule.');
  if (ranges.some(({ sheetId }) => (sheetId ?? 0) !== sheet.now.sheetId))
    throw invalid('All ranges of a conditional format must be on one sheet.');
  const rules = [...sheet.now.conditional];
  const index = request.index ?? 0;
  if (index > rules.length) throw invalid(`No conditional format on sheet at index: ${index}`);
  rules.splice(index, 0, { ranges: ranges.map(rangeOf), rule: rule as Json });
  sheet.patch({ conditional: rules });
}

export function deleteConditionalFormatRule(
  book: BookDraft,
  request: sheets_v4.Schema$DeleteConditionalFormatRuleRequest,
): void {
  const sheet = book.sheet(request.sheetId);
  const index = request.index ?? 0;
  if (index >= sheet.now.conditional.length)
    throw invalid(`No conditional format on sheet: ${sheet.now.sheetId} at index: ${index}`);
  sheet.patch({ conditional: sheet.now.conditional.filter((_, at) => at !== index) });
}

export function addProtectedRange(
  book: BookDraft,
  request: sheets_v4.Schema$AddProtectedRangeRequest,
): { protectedRange: sheets_v4.Schema$ProtectedRange } {
  const { range, protectedRangeId, ...rest } = request.protectedRange ?? {};
  if (rest.editors?.groups || rest.editors?.domainUsersCanEdit)
    throw new NotEmulated('addProtectedRange for groups');
  const sheet = book.sheet(range?.sheetId);
  const id = protectedRangeId ?? book.nextNumber('protectedRange');
  if (book.sheets.some(({ protected: all }) => all.some((other) => other.id === id)))
    throw invalid(`A protected range with id ${id} already exists.`);
  const added: ProtectedRange = { id, range: rangeOf(range ?? {}), rest: rest as Json };
  sheet.patch({ protected: [...sheet.now.protected, added] });
  const shown = gridRangeOf(sheet.now.sheetId, added.range);
  return { protectedRange: { ...rest, protectedRangeId: id, range: shown } };
}

export function deleteProtectedRange(
  book: BookDraft,
  { protectedRangeId }: sheets_v4.Schema$DeleteProtectedRangeRequest,
): void {
  const owner = book.sheets.find(({ protected: all }) =>
    all.some(({ id }) => id === protectedRangeId),
  );
  if (!owner) throw invalid(`No protected range with id: ${protectedRangeId ?? ''}`);
  const kept = owner.protected.filter(({ id }) => id !== protectedRangeId);
  book.sheet(owner.sheetId).patch({ protected: kept });
}

export function mergeCells(book: BookDraft, request: sheets_v4.Schema$MergeCellsRequest): void {
  const sheet = book.sheet(request.range?.sheetId);
  const whole = clipped(sheet.now, rangeOf(request.range ?? {}));
  const merges = parts(whole, request.mergeType ?? 'MERGE_ALL');
  if (sheet.now.merges.some((old) => merges.some((merge) => intersects(old, merge))))
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  sheet.patch({ merges: [...sheet.now.merges, ...merges] });
  for (const { r0, r1, c0, c1 } of merges)
    for (let row = r0; row < r1; row += 1)
      for (let column = c0; column < c1; column += 1)
        if (row > r0 || column > c0) sheet.setCell(row, column, null);
}

function parts(range: Range, type: string): Range[] {
  const { r0, r1, c0, c1 } = range;
  const split = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => from + index);
  if (type === 'MERGE_ROWS')
    return split(r0, r1).map((row) => ({ ...range, r0: row, r1: row + 1 }));
  if (type === 'MERGE_COLUMNS')
    return split(c0, c1).map((column) => ({ ...range, c0: column, c1: column + 1 }));
  return [range];
}

export function unmergeCells(book: BookDraft, request: sheets_v4.Schema$UnmergeCellsRequest): void {
  const sheet = book.sheet(request.range?.sheetId);
  const range = rangeOf(request.range ?? {});
  sheet.patch({ merges: sheet.now.merges.filter((merge) => !intersects(merge, range)) });
}

export function updateBorders(
  book: BookDraft,
  request: sheets_v4.Schema$UpdateBordersRequest,
): void {
  const sheet = book.sheet(request.range?.sheetId);
  const range = clipped(sheet.now, rangeOf(request.range ?? {}));
  const { r0, r1, c0, c1 } = range;
  draw(sheet, { ...range, r1: r0 + 1 }, 'top', request.top);
  draw(sheet, { ...range, r0: r1 - 1 }, 'bottom', request.bottom);
  draw(sheet, { ...range, c1: c0 + 1 }, 'left', request.left);
  draw(sheet, { ...range, c0: c1 - 1 }, 'right', request.right);
  draw(sheet, { ...range, r1: r1 - 1 }, 'bottom', request.innerHorizontal);
  draw(sheet, { ...range, c1: c1 - 1 }, 'right', request.innerVertical);
}

function draw(
  sheet: SheetDraft,
  range: Range,
  side: string,
  border: sheets_v4.Schema$Border | undefined,
): void {
  if (!border) return;
  const value = border.style === 'NONE' ? null : (border as Json);
  sheet.addFormat({ range, reset: false, values: { [`borders.${side}`]: value } });
}

export function updateDimensionProperties(
  book: BookDraft,
  request: sheets_v4.Schema$UpdateDimensionPropertiesRequest,
): void {
  const mask = updateMask(request.fields, 'DimensionProperties');
  const { range } = request;
  if (!range) throw new NotEmulated('updateDimensionProperties without range');
  const sheet = book.sheet(range.sheetId);
  const rows = range.dimension === 'ROWS';
  const end = range.endIndex ?? (rows ? sheet.grid.rowCount : sheet.grid.columnCount);
  const field = rows ? 'rowSizes' : 'columns';
  const sizes: Record<number, Dimension> = { ...sheet.now[field] };
  for (let index = range.startIndex ?? 0; index < end; index += 1) {
    const { pixelSize, hidden } = sizes[index] ?? {};
    const next = masked({ pixelSize, hiddenByUser: hidden }, { ...request.properties }, mask);
    const { pixelSize: size, hiddenByUser } = next as sheets_v4.Schema$DimensionProperties;
    sizes[index] = {
      ...(typeof size === 'number' ? { pixelSize: size } : {}),
      ...(hiddenByUser ? { hidden: true } : {}),
    };
  }
  sheet.patch({ [field]: sizes });
}
