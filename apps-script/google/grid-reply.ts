// Sheets' replies to the one read and the one write of a run, checked at the border.
import * as z from 'zod/mini';
import type { Cell } from '../register/table/column.ts';

/** Cells are checked by hand: a schema for each of some 400,000 cells would cost seconds a run. */
const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const listOf =
  <T>(test: (value: unknown) => value is T) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every(test);
const isOptional =
  <T>(test: (value: unknown) => value is T) =>
  (value: unknown): value is T | undefined =>
    value === undefined || test(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The cells of a range; Sheets leaves them out where all are empty. */
const Cells = z.optional(z.custom<Cell[][]>(listOf(listOf(isCell))));

export const ReadReply = z.object({
  valueRanges: z.array(
    z.object({
      valueRange: z.object({ range: z.string(), values: Cells }),
      dataFilters: z.array(z.object({ gridRange: z.object({ sheetId: z.optional(z.number()) }) })),
    }),
  ),
});

interface ShownCell {
  readonly effectiveValue?: Record<string, unknown>;
}
const isShownCell = (value: unknown): value is ShownCell =>
  isRecord(value) && isOptional(isRecord)(value['effectiveValue']);
interface ShownRow {
  readonly values?: readonly ShownCell[];
}
const isShownRow = (value: unknown): value is ShownRow =>
  isRecord(value) && isOptional(listOf(isShownCell))(value['values']);

export const WriteReply = z.object({
  updatedSpreadsheet: z.optional(
    z.object({
      properties: z.object({ locale: z.string(), timeZone: z.string() }),
      sheets: z.optional(
        z.array(
          z.object({
            properties: z.object({ sheetId: z.optional(z.number()) }),
            data: z.optional(
              z.array(
                z.object({
                  startRow: z.optional(z.number()),
                  startColumn: z.optional(z.number()),
                  rowData: z.optional(z.custom<ShownRow[]>(listOf(isShownRow))),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
});

/** What a cell shows; a formula that gives an error shows nothing we could use. */
export function shownValue({ effectiveValue: value }: ShownCell): Cell {
  const shown = value?.['stringValue'] ?? value?.['numberValue'] ?? value?.['boolValue'] ?? null;
  return isCell(shown) ? shown : null;
}
