import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import type { ConferenceFacts } from '#rules/conference/facts';
import { localDateTime } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import { petitionTerm, type PetitionTerm, type TermOptions } from '#rules/petitions/term';
import { CITY, closed, conference, GUIDE, issued, on, petition, TAX } from './facts.ts';

type When = Partial<Omit<TermOptions, 'today'>> & { readonly today?: string };

function term(
  facts: Partial<PetitionFacts>,
  held: ConferenceFacts | null,
  { today = '2026-08-12', ...options }: When = {},
): PetitionTerm {
  return petitionTerm(petition(facts), held, {
    calendar: OFFICIAL_CALENDAR,
    today: on(today),
    fourteenFrom: 'ngày tiếp nhận',
    soonDays: 3,
    longOverdueDays: 5,
    ...options,
  });
}

const PARTNERS = { partners: [TAX] };
const HELD = conference({ held: true });
const stoppedOn = (day: string) => conference({ decision: 'Dừng', decidedOn: on(day) });
const II_5A = 'điểm a khoản 5 mục II Kế hoạch đối thoại';
const II_5B = 'điểm b khoản 5 mục II Kế hoạch đối thoại';

describe('why no term runs (A-II.5a.1, A-I.2.5)', () => {
  const SAID = { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' } as const;
  it.each<[string, Partial<PetitionFacts>, ConferenceFacts | null, string]>([
    ['nobody wrote when it came', { receivedAt: null }, HELD, 'Chưa ghi thời điểm nhận.'],
    ['… and it is outside any conference', { receivedAt: null }, null, 'Chưa ghi thời điểm nhận.'],
    [
      '… though it was asked for in writing since',
      { ...SAID, receivedAt: null, writtenRequestOn: on('2026-09-18') },
      HELD,
      'Chưa ghi thời điểm nhận.',
    ],
    ['no day of the conference', {}, conference({ day: null }), 'Chưa có ngày tổ chức Hội nghị.'],
    ['answered in the hall', SAID, HELD, `Đã trả lời trực tiếp tại Hội nghị (${II_5A}).`],
    [
      'closed, whatever else is missing',
      { receivedAt: null, outcome: 'Rút kiến nghị' },
      HELD,
      'Đơn vị đã rút kiến nghị.',
    ],
  ])('%s', (_what, facts, held, words) => {
    expect(term(facts, held)).toMatchObject({
      explain: words,
      due: null,
      target: null,
      internalDue: null,
      level: null,
      days: 0,
      daysLate: 0,
      ifHeld: false,
    });
  });
});

describe('the term in full, as an official can check it', () => {
  it.each<[string, Partial<PetitionFacts>, ConferenceFacts | null, string]>([
    [
      'before the conference (A-II.5a.5): also what holds without it (A-II.5b.5)',
      {},
      conference(),
      `Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026. Căn cứ: ${II_5A}. Nếu không tổ chức Hội nghị: 14 ngày làm việc từ ngày phường tiếp nhận là 27/8/2026.`,
    ],
    [
      'received before the plans: nothing holds without it',
      { receivedAt: localDateTime('2025-12-30T09:00') },
      conference(),
      `Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026. Căn cứ: ${II_5A}.`,
    ],
    [
      'after it was held',
      {},
      HELD,
      `Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026. Căn cứ: ${II_5A}.`,
    ],
    [
      'to be guided elsewhere (AM-06)',
      { route: GUIDE },
      HELD,
      `Mốc phấn đấu (phường tự đặt) 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026. Căn cứ: ${II_5A}.`,
    ],
    [
      'asked for in writing (A-II.5a.8)',
      { oralAnswer: 'Đã trả lời.', writtenRequestOn: on('2026-09-24') },
      HELD,
      `Mốc phấn đấu (phường tự đặt) 05/10/2026: 07 ngày làm việc sau ngày đơn vị đề nghị trả lời bằng văn bản 24/9/2026. Căn cứ: ${II_5A}. Nội dung ghi tại Hội nghị chưa kết thúc việc trả lời (Kết quả: chưa ghi) nên thời hạn vẫn tính (${II_5A}).`,
    ],
    [
      'asked for in writing, nothing said in the hall',
      { writtenRequestOn: on('2026-09-24') },
      HELD,
      `Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026. Căn cứ: ${II_5A}.`,
    ],
    [
      'outside any conference (A-II.5b.1)',
      {},
      null,
      `Mốc phấn đấu (phường tự đặt) 19/8/2026: 07 ngày làm việc sau ngày tiếp nhận 10/8/2026. Căn cứ: ${II_5B} (kiến nghị ngoài kỳ Hội nghị).`,
    ],
    [
      'stopped after it came (A-II.5b.1)',
      {},
      stoppedOn('2026-08-11'),
      `Mốc phấn đấu (phường tự đặt) 20/8/2026: 07 ngày làm việc sau ngày xác định không tổ chức Hội nghị 11/8/2026. Căn cứ: ${II_5B} (Hội nghị dừng tổ chức).`,
    ],
    [
      'stopped on its day (A-II.5b.1)',
      {},
      stoppedOn('2026-08-10'),
      `Mốc phấn đấu (phường tự đặt) 19/8/2026: 07 ngày làm việc sau ngày tiếp nhận 10/8/2026. Căn cứ: ${II_5B} (Hội nghị dừng tổ chức).`,
    ],
    [
      'stopped before it came (A-II.5b.1)',
      {},
      stoppedOn('2026-08-07'),
      `Mốc phấn đấu (phường tự đặt) 19/8/2026: 07 ngày làm việc sau ngày tiếp nhận 10/8/2026. Căn cứ: ${II_5B} (Hội nghị dừng tổ chức).`,
    ],
  ])('%s', (_what, facts, held, words) => {
    expect(term(facts, held).explain).toBe(words);
  });

  it('says nothing of the hall where nothing was said there, nor once it is answered', () => {
    const short = conference({ closings: [closed('B2')] });
    expect(term({}, short).explain).not.toContain('Không trả lời tại Hội nghị');
    const said = { oralAnswer: 'Sẽ trả lời sau.', issued: [issued('D16', '2026-08-25')] };
    expect(term(said, short).explain).not.toContain('Không trả lời tại Hội nghị');
    expect(term({ oralAnswer: 'Sẽ trả lời sau.' }, short).explain).toContain(
      ` Không trả lời tại Hội nghị nên phải trả lời bằng văn bản (${II_5B}).`,
    );
  });
});

describe('the 14 working days by both readings (A-II.5b.5, AM-15)', () => {
  const BOTH = (strict: string, settled: string): string =>
    ` 14 ngày làm việc từ ngày phường tiếp nhận: ${strict}; từ ngày xác định không tổ chức: ${settled}.`;
  const RECEIVED = 'sau ngày tiếp nhận 10/8/2026';
  const SETTLED = 'sau ngày xác định không tổ chức Hội nghị 11/8/2026';
  it.each<[string, string | null, TermOptions['fourteenFrom'], string, string, string | null]>([
    ['outside any conference', null, 'ngày tiếp nhận', '2026-08-27', RECEIVED, null],
    ['outside, the other reading', null, 'ngày xác định', '2026-08-27', RECEIVED, null],
    ['settled before it came', '2026-08-07', 'ngày xác định', '2026-08-27', RECEIVED, null],
    ['settled on its day', '2026-08-10', 'ngày xác định', '2026-08-27', RECEIVED, null],
    [
      'settled the day after',
      '2026-08-11',
      'ngày xác định',
      '2026-08-28',
      SETTLED,
      BOTH('27/8/2026', '28/8/2026'),
    ],
    [
      'settled the day after, counted from receipt',
      '2026-08-11',
      'ngày tiếp nhận',
      '2026-08-27',
      RECEIVED,
      BOTH('27/8/2026', '28/8/2026'),
    ],
  ])('%s', (_what, settled, fourteenFrom, due, anchor, note) => {
    const found = term(PARTNERS, settled === null ? null : stoppedOn(settled), { fourteenFrom });
    expect(found.due).toBe(due);
    expect(found.explain).toContain(anchor);
    if (note === null) expect(found.explain).not.toContain('từ ngày xác định không tổ chức:');
    else expect(found.explain.endsWith(note)).toBe(true);
  });

  it('has one reading where it came before the plans began', () => {
    const early = { ...PARTNERS, receivedAt: localDateTime('2025-12-30T09:00') };
    const found = term(early, stoppedOn('2026-08-11'), { fourteenFrom: 'ngày xác định' });
    expect([found.due, found.explain.includes('14 ngày làm việc từ ngày phường')]).toEqual([
      '2026-08-28',
      false,
    ]);
  });

  it('says at its end what was passed while waiting', () => {
    const early = { ...PARTNERS, receivedAt: localDateTime('2026-07-20T09:00') };
    const found = term(early, conference({ closings: [closed('B2')] }), { today: '2026-08-24' });
    expect(found.explain).toBe(
      `Chậm nhất 07/8/2026: 14 ngày làm việc sau ngày tiếp nhận 20/7/2026. Căn cứ: ${II_5B} (không đủ số lượng đơn vị đăng ký khi chốt).${BOTH('07/8/2026', '14/9/2026')} Đã qua 14 ngày trong thời gian chờ xác định điều kiện.`,
    );
  });

  it.each([
    ['2026-09-14', 'waited', 0],
    ['2026-09-15', 'longLate', 25],
  ])('are late only after the second reading: on %s', (today, level, daysLate) => {
    const early = { ...PARTNERS, receivedAt: localDateTime('2026-07-20T09:00') };
    const found = term(early, conference({ closings: [closed('B2')] }), { today });
    expect([found.level, found.daysLate]).toEqual([level, daysLate]);
  });

  it.each([
    ['2026-07-31T09:00', '2026-08-20', '2026-09-14'],
    ['2026-08-03T09:00', '2026-08-21', null],
    ['2026-08-04T09:00', '2026-08-22', null],
  ])('received %s: over before it was settled on 21/8, or not', (receivedAt, due, target) => {
    const one = { ...PARTNERS, receivedAt: localDateTime(receivedAt) };
    const found = term(one, conference({ closings: [closed('B2')] }));
    expect([found.due, found.target]).toEqual([due, target]);
  });
});

describe('a term that rests on whether the conference takes place (A-II.5a.5, AM-03)', () => {
  const NOT_BEFORE = 'Chưa có thời hạn: chưa có quyết định của lãnh đạo về việc tổ chức Hội nghị';
  const WHY = `${NOT_BEFORE}; thời hạn sau Hội nghị chỉ tính khi Hội nghị được tổ chức (${II_5A}).`;
  const IF_NOT =
    ' Nếu không tổ chức Hội nghị: 14 ngày làm việc từ ngày phường tiếp nhận là 27/8/2026.';
  const B1 = conference({ closings: [closed('B1')] });
  const B3 = conference({ closings: [closed('B3')] });
  type Told = readonly [
    due: string | null,
    level: string | null,
    daysLate: number,
    ifHeld: boolean,
  ];
  it.each<[string, Partial<PetitionFacts>, ConferenceFacts, string, Told]>([
    ['undecided: none', {}, B3, '2026-09-30', [null, null, 0, false]],
    ['eligible, on its day', {}, B1, '2026-09-17', ['2026-09-28', 'open', 0, false]],
    ['nobody wrote it', {}, B1, '2026-09-18', ['2026-09-28', 'provisional', 0, true]],
    ['nobody wrote it, long past', {}, B1, '2026-12-18', ['2026-09-28', 'provisional', 0, true]],
    [
      'written as not held: as without a conference',
      PARTNERS,
      { ...B1, notHeld: true },
      '2026-09-18',
      ['2026-08-27', 'waited', 0, false],
    ],
  ])('%s', (_what, facts, held, today, told) => {
    const found = term(facts, held, { today });
    expect([found.due, found.level, found.daysLate, found.ifHeld]).toEqual(told);
  });

  it.each<[string, Partial<PetitionFacts>, ConferenceFacts]>([
    [
      'the unit objects to what was written on 22/9, nobody has decided on the conference',
      { outcome: 'Đơn vị chưa đồng ý', issued: [issued('D16', '2026-09-22')] },
      B3,
    ],
    [
      'the same, and nobody wrote that it was held',
      { outcome: 'Đơn vị chưa đồng ý', issued: [issued('D16', '2026-09-22')] },
      B1,
    ],
    [
      'asked on 22/9 for what was said in writing, nobody wrote that it was held',
      { oralAnswer: 'Đã trả lời.', writtenRequestOn: on('2026-09-22') },
      B1,
    ],
  ])('%s: 07 working days from then, whatever comes of the conference (A-II.5a.8)', (...row) => {
    const found = term(row[1], row[2], { today: '2026-09-25' });
    expect([found.due, found.target, found.ifHeld]).toEqual([null, '2026-10-01', false]);
    expect([found.level, term(row[1], row[2], { today: '2026-10-02' }).level]).toEqual([
      'open',
      'pastTarget',
    ]);
    expect(found.explain).toContain('Mốc phấn đấu (phường tự đặt) 01/10/2026');
    expect(found.explain).not.toContain('tạm tính');
  });

  it('says why, and what runs if there is none', () => {
    expect(term({}, B3, { today: '2026-09-30' }).explain).toBe(WHY + IF_NOT);
    const ahead = { receivedAt: localDateTime('2026-09-16T09:00') };
    expect(term(ahead, B3, { today: '2026-09-01' }).explain).toBe(WHY);
  });

  it('says what nobody has written', () => {
    const UNRECORDED =
      ' Hạn tạm tính: đã qua ngày tổ chức nhưng chưa ghi “Đã tổ chức” ở tab Hội nghị.';
    expect(term({}, B1, { today: '2026-09-18' }).explain).toContain(UNRECORDED);
    expect(term({}, B1, { today: '2026-09-17' }).explain).not.toContain(UNRECORDED);
  });

  it('says why there is no conference where it is written as not held', () => {
    const { explain, clause } = term(PARTNERS, { ...B1, notHeld: true }, { today: '2026-09-18' });
    expect(explain).toContain(`Căn cứ: ${II_5B} (Hội nghị không tổ chức).`);
    expect(clause).toBe('A-II.5b.5');
  });

  it('is the office’s own target where the plan gives none, and has no day of handing in (AM-06)', () => {
    expect(term({}, null).internalDue).toBeNull();
    expect(term({}, null).target).not.toBeNull();
  });
});

describe('a day of receipt that has not come, in its conference', () => {
  const TODAY = { today: '2026-09-01' };
  const at = (moment: string) => ({ receivedAt: localDateTime(moment) });
  it.each<[string, string, string | null]>([
    ['before it', '2026-09-16T09:00', 'A-II.5a.5'],
    ['on its day', '2026-09-17T09:00', 'A-II.5a.5'],
    ['after it', '2026-09-18T09:00', 'A-II.5a.5'],
  ])('%s: it stays with the conference', (_what, moment, clause) => {
    expect(term(at(moment), conference({ closings: [closed('B1')] }), TODAY).clause).toBe(clause);
  });

  it('of today and after the conference is outside it', () => {
    const late = term(at('2026-09-18T09:00'), HELD, { today: '2026-09-18' });
    expect(late.clause).toBe('A-II.5b.1');
  });
});

describe('what ends a term and what does not', () => {
  it.each<[string, Partial<PetitionFacts>, string | null]>([
    [
      'a partner that is the lead itself is none',
      { partners: ['Phòng Kinh tế, Hạ tầng và Đô thị'] },
      'A-II.5a.5',
    ],
    ['a partner beside the lead', PARTNERS, 'A-II.5a.6'],
  ])('%s (AM-16)', (_what, facts, clause) => {
    expect(term(facts, HELD).clause).toBe(clause);
  });

  const ASKED = { oralAnswer: 'Đã trả lời.', writtenRequestOn: on('2026-09-24') } as const;
  it.each<[string, Partial<PetitionFacts>, boolean]>([
    [
      'an answer of before it was asked for',
      { ...ASKED, issued: [issued('D16', '2026-09-23')] },
      true,
    ],
    ['an answer of that day', { ...ASKED, issued: [issued('D16', '2026-09-24')] }, false],
    [
      'settled in the hall, then asked for in writing',
      { ...ASKED, outcome: 'Đã giải quyết triệt để' },
      true,
    ],
    [
      'asked for in writing, and not agreed with what was said',
      { ...ASKED, outcome: 'Đơn vị chưa đồng ý' },
      true,
    ],
    [
      'reported to the city, which answered',
      {
        route: CITY,
        issued: [issued('D19', '2026-09-22')],
        incoming: [{ meaning: 'Trả lời', number: '9', date: null, from: '', competent: null }],
      },
      false,
    ],
  ])('%s: still owed? (A-II.5a.8)', (_what, facts, owed) => {
    expect(term(facts, HELD, { today: '2026-09-25' }).level !== null).toBe(owed);
  });
});
