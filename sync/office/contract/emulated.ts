// Which of Google's methods and batch requests the local office emulates. Everything else is refused by name.

export const EMULATED_METHODS = [
  'sheets.spreadsheets.get',
  'sheets.spreadsheets.create',
  'sheets.spreadsheets.batchUpdate',
  'sheets.spreadsheets.values.get',
  'sheets.spreadsheets.values.batchGet',
  'sheets.spreadsheets.values.batchGetByDataFilter',
  'drive.files.create',
  'drive.files.copy',
  'drive.files.get',
  'drive.files.list',
  'drive.files.update',
  'drive.files.delete',
  'drive.files.export',
  'drive.files.generateIds',
] as const;

export type EmulatedMethod = (typeof EMULATED_METHODS)[number];

export const EMULATED_REQUESTS = [
  'addSheet',
  'deleteSheet',
  'updateSheetProperties',
  'updateSpreadsheetProperties',
  'updateCells',
  'appendCells',
  'repeatCell',
  'setDataValidation',
  'addConditionalFormatRule',
  'deleteConditionalFormatRule',
  'addProtectedRange',
  'deleteProtectedRange',
  'updateDimensionProperties',
  'addDimensionGroup',
  'updateDimensionGroup',
  'addFilterView',
  'mergeCells',
  'unmergeCells',
  'updateBorders',
  'insertDimension',
  'appendDimension',
  'deleteDimension',
  'sortRange',
] as const;

export type EmulatedRequest = (typeof EMULATED_REQUESTS)[number];

/** Fields whose own shape is not needed: they are known by name and refused as not emulated. */
export const OPAQUE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Sheet: ['charts', 'slicers', 'basicFilter', 'tables'],
  Spreadsheet: ['dataSources', 'dataSourceSchedules', 'namedRanges', 'developerMetadata'],
  SheetProperties: ['dataSourceSheetProperties'],
  CellData: ['chipRuns', 'dataSourceFormula', 'dataSourceTable', 'pivotTable'],
  SortRangeRequest: ['dataSourceColumnReference'],
  SortSpec: ['dataSourceColumnReference'],
  DimensionProperties: ['dataSourceColumnReference', 'developerMetadata'],
  GridData: [],
};
