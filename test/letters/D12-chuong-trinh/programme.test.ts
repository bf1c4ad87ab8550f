// The programme of a conference and what the chair reads from (A-I.2.4, A-III.7.2).
import { describe, expect, it } from 'vitest';
import { PROGRAMME } from '#letters/D12-chuong-trinh/kind';
import { SCRIPT } from '#letters/D34-kich-ban/kind';
import type { Office } from '#letters/shared/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, petitionCase } from '../cases.ts';

const OFFICE = officeOf({ conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }] });
const at = (today: string, office = OFFICE): Office => ({ ...office, today: civilDate(today) });
const DRAFTED = draftsOf(officeOf({ documents: [{ case: 'HN-2026-1', date: '2026-09-10' }] }));
const CANCELLED = draftsOf(officeOf({ documents: [{ state: 'Hủy dự thảo' }] }));

describe('it is written of a conference that takes place', () => {
  const MET = { closings: [closed('B1')] };
  const SHORT = { closings: [closed('B3')] };
  it.each<[string, Partial<ConferenceFacts>, boolean]>([
    ['its conditions are met', MET, true],
    ['as the last closing found', { closings: [closed('B3'), closed('B1')] }, true],
    ['not before the list is closed', { closings: [] }, false],
    ['not while counts are open', { closings: [{ ...closed('B1'), final: false }] }, false],
    ['not where they are not met', SHORT, false],
    [
      'unless a leader wants it held (AM-03)',
      { ...SHORT, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' },
      true,
    ],
    ['not put off', { ...MET, decision: 'Hoãn' }, false],
    ['not stopped', { ...MET, decision: 'Dừng' }, false],
    ['also moved', { ...MET, decision: 'Dời ngày' }, true],
    ['not held', { ...MET, held: true }, false],
  ])('%s', (_, facts, is) => {
    expect(PROGRAMME.of(OFFICE, conferenceCase(OFFICE, facts))).toBe(is);
    expect(SCRIPT.of(OFFICE, conferenceCase(OFFICE, facts))).toBe(is);
  });
});

it.each([
  ['2026-09-13', false, false],
  ['2026-09-14', true, false],
  ['2026-09-15', true, false],
  ['2026-09-16', true, true],
  ['2026-09-17', true, true],
  ['2026-09-18', false, false],
])('on %s the programme is due: %s, what the chair reads from: %s', (today, programme, script) => {
  const about = conferenceCase(OFFICE);
  expect(PROGRAMME.isDue(at(today), about, [])).toBe(programme);
  expect(SCRIPT.isDue(at(today), about, [])).toBe(script);
  for (const letter of [PROGRAMME, SCRIPT])
    expect(letter.isDue(at(today), about, DRAFTED)).toBe(false);
  expect(PROGRAMME.isDue(at(today), about, CANCELLED)).toBe(programme);
});

it('is not due of a conference before the plans', () => {
  const early = conferenceCase(OFFICE, {}, { day: on('2025-09-17') });
  expect(PROGRAMME.isDue(at('2025-09-16'), early, [])).toBe(false);
});

describe('its words', () => {
  const ROW = { code: 'HN-2026-1', date: '2026-09-17', time: '08:00', venue: 'Hội trường' };
  const office = officeOf({ conferences: [ROW] }, '2026-09-14');
  const petitions = [
    petitionCase({ code: 'AQ-2026-0001' }, { cells: { answer: 'Đã trả lời.' } }),
    petitionCase(
      { code: 'AQ-2026-0002', group: 'Vốn' },
      { cells: { oralAnswer: 'Nói.', answer: 'Viết' } },
    ),
    petitionCase({ code: 'AQ-2026-0003', receivedAt: localDateTime('2026-09-17T09:00') }),
    petitionCase({ code: 'AQ-2026-0004', group: null }),
  ];
  const about = conferenceCase(office, {}, { petitions });

  it('rest on day, hour, place and the petitions that came before', () => {
    expect(PROGRAMME.restsOn?.(office, about)).toBe(
      '17/9/2026; 08:00; Hội trường; kiến nghị AQ-2026-0001, AQ-2026-0002, AQ-2026-0004',
    );
    expect(PROGRAMME.restsOn?.(OFFICE, conferenceCase(OFFICE))).toBe(
      '17/9/2026; kiến nghị không có',
    );
  });

  it('name them by group, with what is to be answered', () => {
    const said = PROGRAMME.data(office, about, '');
    expect(said).toMatchObject({
      số_ký_hiệu: '      /CTr-UBND',
      số_kiến_nghị: '03',
      kiến_nghị: [
        { mã_kiến_nghị: 'AQ-2026-0002', dự_kiến_trả_lời: 'Nói' },
        { mã_kiến_nghị: 'AQ-2026-0001', dự_kiến_trả_lời: 'Đã trả lời' },
        { mã_kiến_nghị: 'AQ-2026-0004' },
      ],
    });
    expect(said.kiến_nghị[2]?.dự_kiến_trả_lời).toContain('nội dung dự kiến trả lời');
    expect(said.nơi_nhận.map(({ tên }) => tên)).toEqual([
      'CT, các PCT UBND phường',
      'Thủ trưởng các cơ quan tham dự Hội nghị (để t/h)',
      'Thuế cơ sở 9 thành phố Hải Phòng (để p/h)',
    ]);
  });
});
