// The report to Sở Tài chính on one conference, of plain rows, for the tests beside this file.
import { resultReportData } from '#letters/D22-ket-qua/data';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { ReportColumn } from '#rules/petitions/report-columns';
import { fillReport } from '#rules/report/form';
import { on, petition } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

type Letter = Parameters<typeof resultReportData>[1];
export type Placed = readonly (readonly [ReportColumn, Partial<PetitionFacts>])[];

const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
export const GAP = /^…+ \(Cơ quan dự thảo ghi /;
export const FIRST = { number: '61', date: on('2026-09-28') };

export function report(
  given: Placed = [],
  letter: Partial<Omit<Letter, 'conference' | 'placed' | 'form'>> = {},
  cells: Readonly<Record<string, string>> = {},
  cycles: readonly Readonly<Record<string, string>>[] = [],
) {
  const { book } = officeOf({ conferences: [{ ...ROW, ...cells }], cycles });
  const placed = given.map(([column, facts]) => ({ column, petition: petition(facts) }));
  const [row] = book.tabs.conferences.rows;
  if (row === undefined) throw new Error('no row');
  return resultReportData(book, {
    conference: row.value,
    day: on('2026-09-17'),
    condition: { kind: 'not closed' },
    placed,
    form: fillReport(placed),
    issued: null,
    previous: [],
    stale: new Set(),
    today: on('2026-09-25'),
    kinds: { enterprises: 0, households: 0, cooperatives: 0 },
    ...letter,
  });
}
