// The minutes of a conference (A-II.5a.1): who came, what was answered, what was promised.
import { describe, expect, it } from 'vitest';
import { MINUTES } from '#letters/D14-bien-ban/kind';
import type { ConferenceCase, Office, PetitionCase } from '#letters/shared/kind';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { closed, issued, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, petitionCase } from '../cases.ts';

const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const OFFICE = officeOf({
  conferences: [ROW],
  delegates: [
    { conference: 'HN-2026-1', body: 'A', arrivedAt: '07:45' },
    { conference: 'HN-2026-1', body: 'B', arrivedAt: '07:50' },
    { conference: 'HN-2026-1', body: 'C' },
    { conference: 'HN-2026-2', body: 'D', arrivedAt: '07:50' },
  ],
  hall: [
    { conference: 'HN-2026-1', petition: 'AQ-2026-0002', promise: '2026-09-25' },
    { conference: 'HN-2026-1', petition: 'AQ-2026-0003', promise: '2026-09-27' },
    { conference: 'HN-2026-1', petition: 'AQ-2026-0004', promise: '2026-09-28' },
    { conference: 'HN-2026-1', petition: 'AQ-2026-0005' },
  ],
});
const EMPTY = officeOf({ conferences: [ROW] });
const said = (more: Partial<ConferenceCase> = {}, office: Office = OFFICE) =>
  MINUTES.data(office, conferenceCase(office, {}, more), '');

it.each([
  ['2026-09-16', true, false],
  ['2026-09-17', true, true],
  ['2026-09-18', true, true],
  ['2026-09-18', false, false],
])(
  'are written from the day of a conference that was held on: %s, held %s: %s',
  (today, held, is) => {
    const office = { ...OFFICE, today: civilDate(today) };
    expect(MINUTES.of(office, conferenceCase(office, { held }))).toBe(is);
  },
);

it('are drafted once', () => {
  expect(MINUTES.isDue(OFFICE, conferenceCase(OFFICE), [])).toBe(true);
  const drafted = officeOf({
    conferences: [ROW],
    documents: [{ case: 'HN-2026-1', date: '2026-01-01' }],
  });
  expect(MINUTES.isDue(drafted, conferenceCase(drafted), draftsOf(drafted))).toBe(false);
});

it('rest on how many were answered in the hall', () => {
  const petitions = [petitionCase({ oralAnswer: 'Rồi' }), petitionCase(), petitionCase()];
  expect(MINUTES.restsOn?.(OFFICE, conferenceCase(OFFICE, {}, { petitions }))).toBe(
    '1/3 kiến nghị có nội dung trả lời tại Hội nghị',
  );
});

describe('who was there', () => {
  it('how many registered, as the last closing found', () => {
    const of = (...closings: ReturnType<typeof closed>[]) =>
      MINUTES.data(OFFICE, conferenceCase(OFFICE, { closings }), '').số_đơn_vị_đăng_ký;
    expect(of(closed('B3'), closed('B1'))).toBe('17');
    expect(of()).toContain('số đơn vị đăng ký');
    expect(
      of({ ...closed('B1'), upTo: { registrants: 20, petitions: 9, allPetitions: 9 } }),
    ).toContain('số đơn vị đăng ký');
  });

  it('how many came, where their hour was noted (A-III.1.2)', () => {
    expect(said().số_có_mặt).toBe('02 đại biểu');
    expect(said({}, EMPTY).số_có_mặt).toContain('số đại biểu theo danh sách ký tên');
  });

  it.each([
    ['đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường', 'Lê Văn Thảo'],
    ['Đ/c  Lê Văn Thảo – Phó Chủ tịch', 'Lê Văn Thảo'],
    ['Ông Lê Văn Thảo', 'Lê Văn Thảo'],
    ['bà Trần Thị Ông Bà', 'Trần Thị Ông Bà'],
    ['Hoàng Ông Vũ', 'Hoàng Ông Vũ'],
    ['', '……………………'],
  ])('who held it signs by name alone: “%s”', (chair, name) => {
    const [row] = OFFICE.book.tabs.conferences.rows;
    if (row === undefined) throw new Error('no conference');
    const named = { ...row, value: { ...row.value, chair: chair === '' ? null : chair } };
    expect(said({ row: named }).họ_tên_chủ_trì).toBe(name);
  });
});

describe('what was said of a petition', () => {
  const of = (petition: PetitionCase) => said({ petitions: [petition] }).kiến_nghị[0];

  it('is what was answered; then nothing is promised', () => {
    expect(of(petitionCase({ oralAnswer: 'Sẽ sửa đường.' }))?.trả_lời).toBe('Sẽ sửa đường');
    const answered = petitionCase({ issued: [issued('D16', '2026-09-25')], code: 'AQ-2026-0002' });
    expect(of(answered)?.hẹn_trả_lời).toBe('');
  });

  it.each([
    ['AQ-2026-0001', '28/9/2026'],
    ['AQ-2026-0002', '25/9/2026'],
    ['AQ-2026-0003', '27/9/2026'],
    ['AQ-2026-0004', '28/9/2026'],
    ['AQ-2026-0005', '28/9/2026'],
  ])('%s is promised for %s, never after the day of the plan', (code, day) => {
    expect(of(petitionCase({ code }))?.hẹn_trả_lời).toBe(day);
  });

  it('by the promise alone where no term runs or that day is earlier', () => {
    const { term } = petitionCase();
    const due = (day: string | null, code = 'AQ-2026-0004') =>
      of(petitionCase({ code }, { term: { ...term, due: day === null ? null : on(day) } }));
    expect(due(null)?.hẹn_trả_lời).toBe('28/9/2026');
    expect(due(null, 'AQ-2026-0001')?.hẹn_trả_lời).toBe('');
    expect(due('2026-09-20')?.hẹn_trả_lời).toBe('20/9/2026');
  });

  it('they stand by group, with who answers and whom the minutes go to', () => {
    const petitions = [
      petitionCase({ code: 'b', receivedAt: localDateTime('2026-09-17T09:00') }),
      petitionCase({ code: 'a', group: 'Vốn' }, { cells: { answeredBy: 'Ông Toản' } }),
    ];
    const minutes = said({ petitions });
    expect(minutes.kiến_nghị.map((one) => one.mã_kiến_nghị)).toEqual(['a', 'b']);
    expect(minutes.kiến_nghị[0]?.người_trả_lời).toBe('Ông Toản');
    expect(minutes).toMatchObject({
      số_ký_hiệu: '      /BB-UBND',
      nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }, { tên: 'Các cơ quan tham dự Hội nghị' }],
    });
  });
});
