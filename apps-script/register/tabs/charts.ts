// The tab “Biểu đồ”: the figures that charts are drawn of, and the charts beside them.
import { defineTab, type Chart } from '../table/column.ts';
import { derived, sized } from '../table/columns.ts';

/** In the order in which their rows stand, with how many there are of each. */
export const CHART_ROWS = {
  'Đăng ký theo ngày': 12,
  'Tình trạng': 5,
  'Nhóm kiến nghị': 8,
  'Thời hạn': 5,
} as const;

export type ChartName = keyof typeof CHART_ROWS;

const NARROW = 70;

/** Where the rows of a chart stand, among those of all. */
function rowsOf(name: ChartName): Chart['rows'] {
  const before = Object.entries(CHART_ROWS).slice(0, Object.keys(CHART_ROWS).indexOf(name));
  const from = before.reduce((sum, [, rows]) => sum + rows, 0);
  return [from, from + CHART_ROWS[name]];
}

const byCount = (title: string, name: ChartName): Chart => ({
  title,
  kind: 'COLUMN',
  rows: rowsOf(name),
  label: 'name',
  series: ['count'],
});

export const charts = defineTab({
  key: 'charts',
  title: 'Biểu đồ',
  sheetId: 136,
  identity: ['chart', 'number'],
  isLocked: true,
  columns: {
    chart: sized(derived.text('Biểu đồ'), 130),
    number: sized(derived.number('STT'), 45),
    name: sized(derived.text('Mục'), 150),
    count: sized(derived.number('Số kiến nghị'), NARROW),
    units: sized(derived.number('Đơn vị đăng ký'), NARROW),
    leastUnits: sized(derived.number('Tối thiểu đơn vị'), NARROW),
    petitions: sized(derived.number('Kiến nghị của đơn vị đăng ký'), NARROW),
    leastPetitions: sized(derived.number('Tối thiểu kiến nghị'), NARROW),
  },
  charts: [
    {
      title: 'Đăng ký, kiến nghị theo ngày, so với mức tối thiểu',
      kind: 'LINE',
      rows: rowsOf('Đăng ký theo ngày'),
      label: 'name',
      series: ['units', 'leastUnits', 'petitions', 'leastPetitions'],
    },
    byCount('Kiến nghị trong năm theo tình trạng', 'Tình trạng'),
    byCount('Kiến nghị trong năm theo nhóm', 'Nhóm kiến nghị'),
    byCount('Kiến nghị trong năm theo thời hạn', 'Thời hạn'),
  ],
});
