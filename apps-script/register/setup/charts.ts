// The charts of a new tab: drawn of its own rows, beside them, as Sheets draws them.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { firstDataRow, type Chart, type Tab } from '../table/column.ts';

type Request = sheets_v4.Schema$Request;

const [WIDTH, HEIGHT] = [640, 320];
const [ROWS_OF_ONE, COLUMNS_OF_ONE] = [17, 7];
/** Columns that the charts stand on, two beside one another, right of those that hold something. */
export const CHART_COLUMNS = 2 * COLUMNS_OF_ONE;

/** Two beside one another. */
export const chartRequests = (tab: Tab): Request[] =>
  tab.charts.map((chart, at) => ({
    addChart: {
      chart: {
        spec: specOf(tab, chart),
        position: {
          overlayPosition: {
            anchorCell: {
              sheetId: tab.sheetId,
              rowIndex: Math.floor(at / 2) * ROWS_OF_ONE,
              columnIndex: Object.keys(tab.columns).length + (at % 2) * COLUMNS_OF_ONE,
            },
            widthPixels: WIDTH,
            heightPixels: HEIGHT,
          },
        },
      },
    },
  }));

function specOf(tab: Tab, { title, kind, rows: [from, to], label, series }: Chart) {
  const first = firstDataRow(tab);
  // The header above the first row names the lines.
  const named = from === 0;
  const data = (key: string): sheets_v4.Schema$ChartData => {
    const column = Object.keys(tab.columns).indexOf(key);
    const source = {
      sheetId: tab.sheetId,
      startRowIndex: first + from - (named ? 1 : 0),
      endRowIndex: first + to,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    return { sourceRange: { sources: [source] } };
  };
  return {
    title,
    altText: title,
    basicChart: {
      chartType: kind,
      legendPosition: named ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      headerCount: named ? 1 : 0,
      domains: [{ domain: data(label) }],
      series: series.map((key) => ({ series: data(key), targetAxis: 'LEFT_AXIS' })),
    },
  } satisfies sheets_v4.Schema$ChartSpec;
}
