// A conference stopped or put off: whether there is one to report (A-II.2.9–A-II.2.11, AM-09, AM-11).
import { describe, expect, it } from 'vitest';
import { STOP_REPORT, stopIn, stopWords } from '#letters/D08-dung-hoan/kind';
import { foundAt, stopOf } from '#letters/D08-dung-hoan/stop';
import type { Branch } from '#rules/conference/branches';
import type { ConferenceFacts } from '#rules/conference/facts';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, officeOf } from '../cases.ts';
import { about, CLOSED, PUT_OFF, ROW, STOP } from './stopped.ts';

describe('a stop or a postponement is reported', () => {
  it.each<[string, Partial<ConferenceFacts>, boolean]>([
    ['where nobody registered', { closings: [closed('B0')] }, true],
    ['where too few did', {}, true],
    ['put off too', PUT_OFF, true],
    ['not where the conditions were met', { closings: [closed('B1')] }, false],
    ['not before the list is closed', { closings: [] }, false],
    ['not while the counts stand open', { closings: [{ ...closed('B2'), final: false }] }, false],
    [
      'by the last of two closings',
      { closings: [closed('B1'), closed('B3', '2026-08-24T17:00')] },
      true,
    ],
    ['not where it was held all the same', { held: true }, false],
    ['not without a day of the decision', { decidedOn: null }, false],
    ['not for another decision', { decision: 'Gia hạn tiếp nhận' }, false],
    ['not undecided', { decision: null }, false],
    ['not for a “Hoãn” of an earlier closing', { ...PUT_OFF, decidedOn: on('2026-08-20') }, false],
  ])('%s', (_, facts, is) => {
    const { office, about: one } = about(facts);
    expect(stopOf(one) !== null).toBe(is);
    expect(STOP_REPORT.of(office, one)).toBe(is);
  });

  it.each<[string, Partial<ConferenceFacts>, string]>([
    [
      'the day at the closing',
      { closings: [{ ...closed('B2'), day: on('2026-09-10') }] },
      '2026-09-10',
    ],
    ['else, put off, the day as noticed', { ...PUT_OFF, day: on('2026-11-12') }, '2026-09-17'],
    ['else, stopped, the day in force', { day: on('2026-09-18') }, '2026-09-18'],
  ])('it was to be held on %s', (_, facts, day) => {
    expect(stopIn(about(facts).about)).toMatchObject({ before: day, decidedOn: '2026-08-25' });
  });

  it('one that never was is told as a fault of the software', () => {
    expect(() => stopIn(about({ held: true }).about)).toThrow('HN-2026-1');
  });

  it.each<[Branch, string[]]>([
    ['B0', ['không_có_gì']],
    ['B1', []],
    ['B2', ['thiếu_đơn_vị']],
    ['B3', ['thiếu_kiến_nghị']],
    ['B4', ['thiếu_cả_hai']],
    ['B5', ['thiếu_kiến_nghị']],
    ['open', []],
  ])('what the closing found, %s: %j', (branch, found) => {
    const holds = Object.entries(foundAt(closed(branch))).filter(([, is]) => is);
    expect(holds.map(([name]) => name)).toEqual(found);
  });
});

describe('the report is titled and rests', () => {
  const by = { decidedBy: 'Lê Văn Thảo', decisionReason: 'Bão số 5' };

  it('on what was decided', () => {
    const stopped = about({}, by);
    expect(STOP_REPORT.title(stopped.office, stopped.about, [])).toMatch(
      /^Về việc dừng tổ chức .* năm 2026$/,
    );
    expect(stopWords(stopped.about)).toBe(
      'Dừng; Lê Văn Thảo quyết định ngày 25/8/2026; lý do: Bão số 5',
    );
    const later = about({ ...PUT_OFF, day: on('2027-01-12') });
    expect(STOP_REPORT.title(later.office, later.about, [])).toMatch(
      /^Về việc hoãn tổ chức .* năm 2026$/,
    );
    expect(STOP_REPORT.restsOn?.(later.office, later.about)).toBe(
      'Hoãn đến ngày 12/1/2027;  quyết định ngày 25/8/2026; lý do: '.replace('12/1', '12/01'),
    );
    expect(stopWords(about({ held: true }).about)).toBe('không dừng, không hoãn');
  });

  it.each([
    ['2026-08-24', true],
    ['2026-08-25', false],
  ])('and is due until one is drafted since the decision: one of %s, due %s', (date, due) => {
    const office = officeOf({ conferences: [ROW], documents: [{ state: 'Dự thảo', date }] });
    const one = conferenceCase(office, { ...CLOSED, ...STOP });
    expect(STOP_REPORT.isDue(office, one, office.book.tabs.documents.rows)).toBe(due);
  });
});
