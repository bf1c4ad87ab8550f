// The notice that the day of a conference is moved, which is no “Hoãn” (AM-37).
import { describe, expect, it } from 'vitest';
import { MOVED_NOTICE } from '#letters/D32-dieu-chinh/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate } from '#rules/dates/civil-date';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ROW = {
  code: 'HN-2026-1',
  date: '2026-09-17',
  decision: 'Dời ngày',
  decidedOn: '2026-08-20',
  newDate: '2026-09-24',
};
const MOVED = { day: on('2026-09-24'), decision: 'Dời ngày', decidedOn: on('2026-08-20') } as const;
const of = (cells: Cells = ROW) => officeOf({ conferences: [cells] }, '2026-08-21');
const OFFICE = of();

it.each<[string, Partial<ConferenceFacts>, boolean]>([
  ['whose day was moved', {}, true],
  ['not put off', { decision: 'Hoãn' }, false],
  ['not undecided', { decision: null }, false],
  ['not once it was held', { held: true }, false],
  ['not where the day stays what it was', { day: on('2026-09-17') }, false],
])('is written of a conference %s', (_, facts, is) => {
  expect(MOVED_NOTICE.of(OFFICE, conferenceCase(OFFICE, { ...MOVED, ...facts }))).toBe(is);
});

it.each([
  ['2026-09-23', true],
  ['2026-09-24', true],
  ['2026-09-25', false],
])('is due until the new day, on %s: %s', (today, is) => {
  const office = { ...OFFICE, today: civilDate(today) };
  expect(MOVED_NOTICE.isDue(office, conferenceCase(office, MOVED), [])).toBe(is);
});

it.each([
  ['2026-08-19', true],
  ['2026-08-20', false],
])('is due once for each decision: with a draft of %s: %s', (date, is) => {
  const drafted = draftsOf(officeOf({ documents: [{ date }] }));
  expect(MOVED_NOTICE.isDue(OFFICE, conferenceCase(OFFICE, MOVED), drafted)).toBe(is);
});

it('rests on the new day, hour, place and reason, what is not on record left out', () => {
  const rests = (cells: Cells) => {
    const office = of({ ...ROW, ...cells });
    return MOVED_NOTICE.restsOn?.(office, conferenceCase(office, MOVED));
  };
  expect(rests({ time: '08:00', venue: 'Hội trường', decisionReason: 'trùng họp' })).toBe(
    '24/9/2026; 08:00; Hội trường; trùng họp',
  );
  expect(rests({})).toBe('24/9/2026');
});

describe('it says', () => {
  const said = (facts: Partial<ConferenceFacts> = {}, cells: Cells = {}) => {
    const office = of({ ...ROW, ...cells });
    return MOVED_NOTICE.data(office, conferenceCase(office, { ...MOVED, ...facts }), '');
  };

  it('the old day, why, and that petitions still come', () => {
    expect(said({}, { decisionReason: 'trùng họp Hội đồng.' })).toMatchObject({
      số_ký_hiệu: '      /TB-UBND',
      ngày_cũ: '17/9/2026',
      lý_do: 'trùng họp Hội đồng',
      còn_nhận: true,
      hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
    });
    expect(said().nơi_nhận).toHaveLength(7);
  });

  it('no closing where none is set, or the list is closed', () => {
    expect(said({ petitionsClose: null })).toMatchObject({
      còn_nhận: true,
      hạn_nhận_kiến_nghị: '',
    });
    expect(said({ closings: [closed('B1')] })).toMatchObject({
      còn_nhận: false,
      hạn_nhận_kiến_nghị: '',
    });
  });

  it('what is not on record is left open', () => {
    expect(said().lý_do).toContain('lý do');
    expect(said({}, { date: '', newDate: '' }).ngày_cũ).toContain('ngày đã thông báo');
  });
});
