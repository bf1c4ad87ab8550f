// The charts of a new tab, two beside one another, of the tab's own rows.
import { describe, expect, it } from 'vitest';
import { chartRequests } from '#register/setup/charts';
import { defineTab, type Chart } from '#register/table/column';
import { derived } from '#register/table/columns';

const chart: Chart = {
  title: 'Theo tuần',
  kind: 'LINE',
  rows: [2, 6],
  label: 'week',
  series: ['late'],
};

const requestsOf = (...charts: readonly Chart[]) => {
  const columns = {
    week: derived.text('Tuần'),
    done: derived.number('Xong'),
    late: derived.number('Quá hạn'),
  };
  const tab = defineTab({ key: 's', title: 'S', sheetId: 7, headerRows: [1], columns, charts });
  return chartRequests(tab).map(({ addChart }) => addChart?.chart);
};

it('the first stands right of the columns, the second beside it, the third below', () => {
  const anchors = requestsOf(chart, chart, chart).map(
    (one) => one?.position?.overlayPosition?.anchorCell,
  );
  expect(anchors).toEqual([
    { sheetId: 7, rowIndex: 0, columnIndex: 3 },
    { sheetId: 7, rowIndex: 0, columnIndex: 10 },
    { sheetId: 7, rowIndex: 17, columnIndex: 3 },
  ]);
});

describe('a chart', () => {
  const spec = (more: Partial<Chart> = {}) => requestsOf({ ...chart, ...more })[0]?.spec;
  const source = (first: number, end: number, column: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: 7,
          startRowIndex: first,
          endRowIndex: end,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
      ],
    },
  });

  it('is drawn of the rows from the first of data on', () => {
    expect(spec()).toEqual({
      title: 'Theo tuần',
      altText: 'Theo tuần',
      basicChart: {
        chartType: 'LINE',
        legendPosition: 'NO_LEGEND',
        headerCount: 0,
        domains: [{ domain: source(4, 8, 0) }],
        series: [{ series: source(4, 8, 2), targetAxis: 'LEFT_AXIS' }],
      },
    });
  });

  it('of the first row has its header as the name of the line', () => {
    expect(spec({ rows: [0, 6], kind: 'COLUMN' })?.basicChart).toMatchObject({
      chartType: 'COLUMN',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      domains: [{ domain: source(1, 8, 0) }],
    });
  });
});
