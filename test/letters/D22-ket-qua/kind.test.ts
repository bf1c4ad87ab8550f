// When the report and its supplements are drafted (A-III.2.1, A-II.5c.4, AM-08).
import { describe, expect, it } from 'vitest';
import { RESULT_REPORT } from '#letters/D22-ket-qua/kind';
import { on } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf } from '../cases.ts';
import { KIND, reports, SENT } from '../report/sent-report.ts';

describe('it is due', () => {
  const due = (today: string, documents: readonly Record<string, string>[], more = {}): boolean => {
    const office = reports(today, ...documents);
    return RESULT_REPORT.isDue(office, conferenceCase(office, {}, more), draftsOf(office));
  };

  it.each([
    ['2026-09-17', false],
    ['2026-09-23', false],
    ['2026-09-24', true],
    ['2026-10-30', true],
  ])('first from five working days after the conference on: %s %s', (today, is) => {
    expect(due(today, [])).toBe(is);
  });

  it.each([
    ['the day has not come', { open: true, supplementDue: on('2026-10-10') }, false],
    ['it has', { open: true, supplementDue: on('2026-10-09') }, true],
    ['it is past', { open: true, supplementDue: on('2026-10-08') }, true],
    ['nothing is open any more', { open: false, supplementDue: on('2026-11-30') }, true],
    ['none is owed', { open: false, supplementDue: null }, false],
  ])('as a supplement, where %s', (_, more, is) => {
    expect(due('2026-10-09', [SENT], more)).toBe(is);
  });

  it.each([
    ['one is still a draft', [SENT, { ...KIND, state: 'Dự thảo' }], false],
    ['one has its number and was not sent', [{ ...SENT, state: 'Đã phát hành' }], false],
    ['a cancelled one is the only one', [{ ...KIND, state: 'Hủy dự thảo' }], false],
    ['a cancelled one stands beside', [SENT, { ...KIND, state: 'Hủy dự thảo' }], true],
  ])('no second one while %s', (_, documents, is) => {
    expect(due('2026-10-09', documents, { open: false, supplementDue: on('2026-10-09') })).toBe(is);
  });

  it.each([true, false])('only of a conference that was held: %s', (held) => {
    const office = reports('2026-10-09');
    expect(RESULT_REPORT.of(office, conferenceCase(office, { held }))).toBe(held);
  });
});

it.each([
  ['the first', [], false],
  ['still the first, beside a draft', [{ ...KIND, state: 'Dự thảo', number: '61' }], false],
  ['still the first, beside one without a number', [{ ...SENT, number: '' }], false],
  ['a supplement after an issued one', [{ ...SENT, state: 'Đã phát hành' }], true],
])('is called %s', (_, documents, supplement) => {
  const office = reports('2026-10-09', ...documents);
  const [about, drafted] = [conferenceCase(office), draftsOf(office)];
  expect(RESULT_REPORT.title(office, about, drafted)).toContain(
    supplement ? 'Báo cáo bổ sung kết quả tổ chức' : 'Báo cáo kết quả tổ chức',
  );
  expect(RESULT_REPORT.told?.('HN-2026-1', drafted)).toEqual({
    event: { type: 'reportDrafted', conference: 'HN-2026-1', supplement },
    clause: supplement ? 'A-II.5c.4' : 'A-III.2.3',
  });
});
