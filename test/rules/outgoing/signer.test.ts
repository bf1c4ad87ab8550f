// Who signs a document on a day (A-S.1, A-S.2).
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { DocumentCode } from '#rules/documents';
import { signerFor } from '#rules/outgoing/signer';

const row = (
  name: string,
  code: DocumentCode | null,
  [from, to]: readonly [string | null, string | null] = [null, null],
  body: string | null = null,
) => ({
  name,
  code,
  body,
  from: from === null ? null : civilDate(from),
  to: to === null ? null : civilDate(to),
});

const ROWS = [
  row('Phó Chủ tịch', null),
  row('Chánh Văn phòng', 'D10'),
  row('Quyền Chủ tịch', null, ['2026-09-01', '2026-09-30']),
  row('Phó Trưởng phòng', 'D16', [null, null], 'phòng a'),
];

describe('who signs', () => {
  it.each<[string, DocumentCode, string, string | null, string | null]>([
    ['“Mặc định” signs what no row speaks of', 'D03', '2026-08-31', null, 'Phó Chủ tịch'],
    ['on the first day of a later row', 'D03', '2026-09-01', null, 'Quyền Chủ tịch'],
    ['on its last day', 'D03', '2026-09-30', null, 'Quyền Chủ tịch'],
    ['on the day after it', 'D03', '2026-10-01', null, 'Phó Chủ tịch'],
    ['a row of the document goes before “Mặc định”', 'D10', '2026-09-15', null, 'Chánh Văn phòng'],
    ['a phòng signs on its own paper', 'D16', '2026-09-15', 'phòng a', 'Phó Trưởng phòng'],
    ['another phòng has no row', 'D16', '2026-09-15', 'phòng b', null],
    ['the phòng’s row is for its own documents', 'D17', '2026-09-15', 'phòng a', null],
    ['UBND’s rows are not a phòng’s', 'D16', '2026-08-31', null, 'Phó Chủ tịch'],
  ])('A-S.1: %s', (_, code, day, body, name) => {
    expect(signerFor(ROWS, { code, body, day: civilDate(day) })?.name ?? null).toBe(name);
  });

  it('A-S.2: of two rows that fit alike the lower one, of two with days the later one', () => {
    const both = [row('trước', null), row('sau', null)];
    expect(signerFor(both, { code: 'D03', body: null, day: civilDate('2026-08-03') })?.name).toBe(
      'sau',
    );
    const dated = [row('mới', null, ['2026-06-01', null]), row('cũ', null, ['2026-01-01', null])];
    expect(signerFor(dated, { code: 'D03', body: null, day: civilDate('2026-08-03') })?.name).toBe(
      'mới',
    );
  });
});

it('A-S.2: of two rows that both hold, the one that began later, whichever stands first; of two alike the lower one', () => {
  const always = row('từ đầu', null);
  const [may, june] = [
    row('từ tháng 5', null, ['2026-05-01', null]),
    row('từ tháng 6', null, ['2026-06-01', null]),
  ];
  const signs = (...rows: ReturnType<typeof row>[]): string | undefined =>
    signerFor(rows, { code: 'D03', body: null, day: civilDate('2026-09-15') })?.name;
  expect([signs(always, may), signs(may, always)]).toEqual(['từ tháng 5', 'từ tháng 5']);
  expect([signs(may, june), signs(june, may)]).toEqual(['từ tháng 6', 'từ tháng 6']);
  expect(signs(may, row('thay', null, ['2026-05-01', null]))).toBe('thay');
});
