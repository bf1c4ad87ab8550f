// addChart: lines and columns of the cells of one sheet, as the tabs of this office draw them; other charts are refused by name.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalid, NotEmulated } from '../../store/errors.ts';
import type { Range } from '../../store/range.ts';
import type { SheetChart } from '../../store/state.ts';
import type { BookDraft } from './book-draft.ts';
import { rangeOf, withinGrid } from './ranges.ts';

export function addChart(
  book: BookDraft,
  { chart }: sheets_v4.Schema$AddChartRequest,
): sheets_v4.Schema$AddChartResponse {
  const { spec = {}, position = {} } = chart ?? {};
  const { anchorCell, widthPixels, heightPixels } = position.overlayPosition ?? {};
  if (anchorCell == null) throw new NotEmulated('addChart on a sheet of its own');
  const sheet = book.sheet(anchorCell.sheetId);
  const anchor = withinGrid(sheet.now, cellRange(anchorCell));
  const { basicChart: basic } = spec;
  const kind = basic?.chartType;
  if (basic == null || (kind !== 'LINE' && kind !== 'COLUMN'))
    throw new NotEmulated(`addChart of the kind ${kind ?? 'not basic'}`);
  const [domain, ...more] = (basic.domains ?? []).map(({ domain: data }) => data);
  if (domain === undefined || more.length > 0)
    throw new NotEmulated('addChart but with one domain');
  if (!basic.series?.length) throw invalid('At least one series is required.');
  const ranges = [domain, ...basic.series.map(({ series }) => series)].map((data) =>
    withinGrid(sheet.now, sourceOf(data, anchorCell.sheetId)),
  );
  const added: SheetChart = {
    id: chart?.chartId ?? book.nextNumber('chart'),
    title: spec.title ?? '',
    kind,
    headers: basic.headerCount ?? 0,
    legend: basic.legendPosition !== 'NO_LEGEND',
    ranges,
    anchor,
    width: widthPixels ?? 600,
    height: heightPixels ?? 371,
  };
  sheet.patch({ charts: [...(sheet.now.charts ?? []), added] });
  return { chart: { ...chart, chartId: added.id } };
}

function sourceOf(
  data: sheets_v4.Schema$ChartData | undefined,
  sheetId: number | null | undefined,
): Range {
  const [source, ...more] = data?.sourceRange?.sources ?? [];
  if (source === undefined) throw invalid('A chart needs the cells that it is drawn of.');
  const range = rangeOf(source);
  if (more.length > 0 || source.sheetId !== sheetId || range.c1 - range.c0 !== 1)
    throw new NotEmulated('addChart but of one column of its own sheet');
  return range;
}

const cellRange = ({ rowIndex, columnIndex }: sheets_v4.Schema$GridCoordinate): Range => ({
  r0: rowIndex ?? 0,
  r1: (rowIndex ?? 0) + 1,
  c0: columnIndex ?? 0,
  c1: (columnIndex ?? 0) + 1,
});
