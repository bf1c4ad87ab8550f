// addChart as Google takes it, and the chart in the file that a person opens.
import { describe, expect, it } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { chartRequests } from '#register/setup/charts';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { writeSpreadsheet } from '../../../sync/office/disk/xlsx/write.ts';
import { NotEmulated } from '../../../sync/office/store/errors.ts';
import { apply } from '../../../sync/office/rest/sheets/batch-update.ts';
import { fileOf } from '../../../sync/workplace/sheet.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const { charts } = TABS;
const [request = {}] = chartRequests(charts);

async function freshBook() {
  const office = await keptFreshOffice(localDateTime('2026-09-03T09:00'));
  return office.store.spreadsheet(fileOf(office, charts));
}

describe('charts', () => {
  it('stand in a new register, in as many requests as are declared, each of its own rows', async () => {
    const sheet = (await freshBook()).sheets.find(({ sheetId }) => sheetId === charts.sheetId);
    expect(sheet?.charts?.map(({ title, kind }) => [title, kind])).toEqual(
      charts.charts.map(({ title, kind }) => [title, kind]),
    );
    expect(sheet?.charts?.[0]).toMatchObject({ headers: 1, legend: true });
    expect(sheet?.charts?.[0]?.ranges[0]).toEqual({ r0: 0, r1: 13, c0: 2, c1: 3 });
    expect(sheet?.charts?.[1]?.ranges).toEqual([
      { r0: 13, r1: 18, c0: 2, c1: 3 },
      { r0: 13, r1: 18, c0: 3, c1: 4 },
    ]);
  });

  it('are drawn in the .xlsx of the same cells', async () => {
    const parts = unzipSync(await writeSpreadsheet(await freshBook()));
    const xml = Object.entries(parts)
      .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    expect(xml).toHaveLength(charts.charts.length);
    expect(xml.join()).toContain("<c:f>'Biểu đồ'!$E$2:$E$13</c:f>");
    expect(xml.join()).toContain("<c:f>'Biểu đồ'!$D$14:$D$18</c:f>");
  });

  it('move with rows that are put in above them', async () => {
    const range = { sheetId: charts.sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 3 };
    const { result } = apply(await freshBook(), [{ insertDimension: { range } }], () => 1);
    const sheet = result.sheets.find(({ sheetId }) => sheetId === charts.sheetId);
    expect(sheet?.charts?.[1]?.ranges[0]).toEqual({ r0: 15, r1: 20, c0: 2, c1: 3 });
  });

  it.each([
    ['of another kind', { spec: { basicChart: { chartType: 'AREA' } } }, NotEmulated],
    [
      'of no cells',
      { spec: { basicChart: { chartType: 'LINE', domains: [{ domain: {} }], series: [{}] } } },
      /cells/,
    ],
  ])('%s are refused', async (_what, change, refusal) => {
    const book = await freshBook();
    const chart = { ...request.addChart?.chart, ...change };
    expect(() => apply(book, [{ addChart: { chart } }], () => 1)).toThrow(refusal);
  });
});
