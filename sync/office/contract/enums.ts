// Enums of the emulated routes: googleapis types them as text, so the few in use stand here, from Google's reference.

const DIMENSION = ['ROWS', 'COLUMNS'];
const RENDER = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];
const DATE_TIME = ['SERIAL_NUMBER', 'FORMATTED_STRING'];

/** `Schema.field`, or `?parameter` for a query parameter. */
export const ENUMS: Readonly<Record<string, readonly string[]>> = {
  '?valueRenderOption': RENDER,
  '?dateTimeRenderOption': DATE_TIME,
  '?majorDimension': DIMENSION,
  'BatchGetValuesByDataFilterRequest.valueRenderOption': RENDER,
  'BatchGetValuesByDataFilterRequest.dateTimeRenderOption': DATE_TIME,
  'BatchGetValuesByDataFilterRequest.majorDimension': DIMENSION,
  'DimensionRange.dimension': DIMENSION,
  'AppendDimensionRequest.dimension': DIMENSION,
  'SheetProperties.sheetType': ['GRID'],
  'SpreadsheetProperties.autoRecalc': ['ON_CHANGE', 'MINUTE', 'HOUR'],
  'SortSpec.sortOrder': ['ASCENDING', 'DESCENDING'],
  'MergeCellsRequest.mergeType': ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'],
  'CellFormat.horizontalAlignment': ['LEFT', 'CENTER', 'RIGHT'],
  'CellFormat.verticalAlignment': ['TOP', 'MIDDLE', 'BOTTOM'],
  'CellFormat.wrapStrategy': ['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'],
  'CellFormat.textDirection': ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
  'CellFormat.hyperlinkDisplayType': ['LINKED', 'PLAIN_TEXT'],
  'NumberFormat.type': [
    ...['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'],
  ],
  'Border.style': [
    ...['NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  ],
  'ColorStyle.themeColor': [
    ...['TEXT', 'BACKGROUND', 'LINK'],
    ...['ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6'],
  ],
  'ErrorValue.type': [
    ...['ERROR', 'NULL_VALUE', 'DIVIDE_BY_ZERO', 'VALUE', 'REF', 'NAME', 'NUM', 'N_A', 'LOADING'],
  ],
  'ConditionValue.relativeDate': [
    ...['PAST_YEAR', 'PAST_MONTH', 'PAST_WEEK', 'YESTERDAY', 'TODAY', 'TOMORROW'],
  ],
  'BooleanCondition.type': [
    ...['NUMBER_GREATER', 'NUMBER_GREATER_THAN_EQ', 'NUMBER_LESS', 'NUMBER_LESS_THAN_EQ'],
    ...['NUMBER_EQ', 'NUMBER_NOT_EQ', 'NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN'],
    ...['TEXT_CONTAINS', 'TEXT_NOT_CONTAINS', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'],
    ...['TEXT_EQ', 'TEXT_NOT_EQ', 'TEXT_IS_EMAIL', 'TEXT_IS_URL'],
    ...['DATE_EQ', 'DATE_NOT_EQ', 'DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE'],
    ...['DATE_ON_OR_AFTER', 'DATE_BETWEEN', 'DATE_NOT_BETWEEN', 'DATE_IS_VALID'],
    ...['ONE_OF_RANGE', 'ONE_OF_LIST', 'BLANK', 'NOT_BLANK', 'CUSTOM_FORMULA', 'BOOLEAN'],
    ...['FILTER_EXPRESSION'],
  ],
};
