import { describe, expect, it } from 'vitest';
import {
  buildCalendar,
  OFFICIAL_CALENDAR,
  OFFICIAL_DAYS,
  type CalendarDay,
} from '#rules/calendar/calendar';
import { localDateTime } from '#rules/dates/civil-date';
import type { ConferenceFacts } from '#rules/conference/facts';
import { levelWords } from '#rules/petitions/levels';
import type { PetitionFacts } from '#rules/petitions/facts';
import { petitionTerm, type PetitionTerm, type TermOptions } from '#rules/petitions/term';
import { CITY, closed, conference, GUIDE, issued, on, petition, SUPERIOR, TAX } from './facts.ts';

interface When extends Partial<Omit<TermOptions, 'today'>> {
  readonly today?: string;
}

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
const NOVEMBER = conference({ day: on('2026-11-20'), held: true });
const SHORT = conference({ closings: [closed('B2')] });

describe('terms that the plan counts (A-II.5a.5, A-II.5a.6, A-II.5b.5, AM-05, AM-16)', () => {
  it.each<[string, Partial<PetitionFacts>, ConferenceFacts, string, string, string]>([
    ['07 ngày sau Hội nghị 17/9', {}, HELD, '2026-09-28', '2026-09-23', 'A-II.5a.5'],
    ['15 ngày khi có cơ quan phối hợp', PARTNERS, HELD, '2026-10-08', '2026-10-05', 'A-II.5a.6'],
    ['07 ngày qua 24/11', {}, NOVEMBER, '2026-12-02', '2026-11-27', 'A-II.5a.5'],
    ['15 ngày qua 24/11', PARTNERS, NOVEMBER, '2026-12-14', '2026-12-09', 'A-II.5a.6'],
    [
      '14 ngày từ ngày nhận, có thứ Bảy làm bù 22/8',
      PARTNERS,
      SHORT,
      '2026-08-27',
      '2026-08-24',
      'A-II.5b.5',
    ],
  ])('%s', (_what, facts, held, due, internal, clause) => {
    const found = term(facts, held);
    expect(found).toMatchObject({ due, internalDue: internal, target: null, clause });
  });

  it('keeps 07 days for a petition sent to be coordinated without a named body (AM-16)', () => {
    const found = term({ route: 'Thuộc thẩm quyền – cần phối hợp' }, HELD);
    expect([found.due, found.clause]).toEqual(['2026-09-28', 'A-II.5a.5']);
  });

  it('counts a petition that arrives on a Saturday from the Monday after (AM-05)', () => {
    const receivedAt = localDateTime('2026-07-04T21:00');
    const found = term({ receivedAt, ...PARTNERS }, SHORT, { fourteenFrom: 'ngày tiếp nhận' });
    expect(found.due).toBe('2026-07-23');
  });

  it('moves with the day of the conference, not before: the 07 days of a later day (AM-37)', () => {
    expect(term({}, conference({ day: on('2026-09-24') })).due).toBe('2026-10-05');
  });

  it('moves when a holiday is added to the calendar', () => {
    const late: CalendarDay = {
      date: on('2026-09-22'),
      kind: 'Nghỉ lễ' as const,
      name: 'Quốc tang',
      document: '',
      confirmed: true,
    };
    const calendar = buildCalendar([...OFFICIAL_DAYS, late]);
    const found = term({}, HELD, { calendar });
    expect(found.due).toBe('2026-09-29');
    expect(found.explain).toContain('không tính 22/9/2026 nghỉ Quốc tang');
  });
});

describe('targets of the office where the plan gives no number (AM-06)', () => {
  it.each<[string, Partial<PetitionFacts>, ConferenceFacts | null, string, string]>([
    ['một cơ quan, không tổ chức: từ ngày xác định', {}, SHORT, '2026-09-03', 'A-II.5b.1'],
    ['ngoài kỳ: từ ngày nhận', {}, null, '2026-08-19', 'A-II.5b.1'],
    ['hướng dẫn sau Hội nghị', { route: GUIDE }, HELD, '2026-09-28', 'A-II.5a.5'],
    ['báo cáo thành phố sau Hội nghị', { route: CITY }, HELD, '2026-09-28', 'A-II.5a.5'],
    [
      'xin ý kiến cấp trên, không tổ chức',
      { route: SUPERIOR, ...PARTNERS },
      SHORT,
      '2026-09-03',
      'A-II.5b.1',
    ],
    [
      'đề nghị văn bản sau khi trả lời miệng',
      { oralAnswer: 'Đã trả lời.', writtenRequestOn: on('2026-09-24') },
      HELD,
      '2026-10-05',
      'A-II.5a.8',
    ],
  ])('%s', (_what, facts, held, target, clause) => {
    const found = term(facts, held, { today: '2026-12-31' });
    expect(found).toMatchObject({ due: null, target, clause, daysLate: 0 });
    expect(found.level).toBe('pastTarget');
    expect(found.explain).toContain('Mốc phấn đấu (phường tự đặt)');
  });
});

describe('14 working days that ran while the condition was open (AM-15)', () => {
  const early = { receivedAt: localDateTime('2026-07-20T09:00'), ...PARTNERS };

  it('are shown as passed in waiting, never re-dated, with the second reading to work to', () => {
    const found = term(early, SHORT, { today: '2026-08-24' });
    expect(found).toMatchObject({ due: '2026-08-07', target: '2026-09-14', daysLate: 0 });
    expect(found.level).toBe('waited');
    expect(levelWords('waited', found)).toBe(
      'Đã qua 14 ngày trong thời gian chờ xác định điều kiện',
    );
    expect(found.explain).toContain(
      '14 ngày làm việc từ ngày phường tiếp nhận: 07/8/2026; từ ngày xác định không tổ chức: 14/9/2026.',
    );
  });

  it('are late once both readings have passed', () => {
    const found = term(early, SHORT, { today: '2026-09-16' });
    expect([found.level, found.due]).toEqual(['longLate', '2026-08-07']);
    expect(found.daysLate).toBeGreaterThan(5);
  });

  it('count from the day it was settled where the office chose so', () => {
    const found = term(early, SHORT, { fourteenFrom: 'ngày xác định' });
    expect([found.due, found.target]).toEqual(['2026-09-14', null]);
  });
});

describe('the state of a term', () => {
  it.each([
    ['2026-09-22', 'Còn hạn'],
    ['2026-09-23', 'Sắp đến hạn'],
    ['2026-09-27', 'Sắp đến hạn'],
    ['2026-09-28', 'Đến hạn hôm nay'],
    ['2026-09-29', 'Quá hạn (01 ngày làm việc)'],
    ['2026-10-05', 'Quá hạn (05 ngày làm việc)'],
    ['2026-10-06', 'Quá hạn kéo dài'],
  ])('on %s, for 28/9: %s', (today, level) => {
    const found = term({}, HELD, { today });
    expect(found.level === null ? null : levelWords(found.level, found)).toBe(level);
  });

  it('is provisional where the calendar of the year is not confirmed (design invariant 3)', () => {
    const found = term({}, conference({ day: on('2028-09-14'), held: true }), {
      today: '2028-08-01',
    });
    expect(found.level).toBe('provisional');
    expect(found.explain).toContain('lịch nghỉ của năm chưa được xác nhận');
  });

  it.each<[string, Partial<PetitionFacts>]>([
    ['answered in writing', { issued: [issued('D16', '2026-09-22')] }],
    [
      'answered at the conference',
      { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' },
    ],
    ['guided at the conference', { route: GUIDE, oralAnswer: 'Đã hướng dẫn.' }],
    ['guided in writing', { route: GUIDE, issued: [issued('D17', '2026-09-22')] }],
    ['passed on', { route: GUIDE, issued: [issued('D07', '2026-09-22')] }],
    ['reported to the city', { route: CITY, issued: [issued('D19', '2026-09-22')] }],
    ['asked above', { route: SUPERIOR, issued: [issued('D20', '2026-09-22')] }],
    ['withdrawn', { outcome: 'Rút kiến nghị' }],
    ['out of scope', { scope: 'Không thuộc phạm vi giải quyết' }],
  ])('is empty for a petition %s', (_what, facts) => {
    const found = term(facts, HELD, { today: '2026-12-01' });
    expect([found.level, found.daysLate]).toEqual([null, 0]);
  });

  it.each<[string, Partial<PetitionFacts>, string]>([
    ['hứa trả lời sau', { outcome: 'Đang xử lý' }, '2026-12-02'],
    ['hứa trả lời sau, có cơ quan phối hợp', { outcome: 'Đang xử lý', ...PARTNERS }, '2026-12-14'],
    ['đơn vị chưa đồng ý', { outcome: 'Đơn vị chưa đồng ý' }, '2026-12-02'],
    ['chưa ghi kết quả', {}, '2026-12-02'],
    [
      'hứa, rồi đơn vị đề nghị văn bản',
      { outcome: 'Đang xử lý', writtenRequestOn: on('2026-11-25') },
      '2026-12-02',
    ],
  ])('runs on where an oral answer settles nothing (A-II.5a.5): %s', (_what, facts, due) => {
    const said = { oralAnswer: 'Ghi nhận, sẽ có văn bản trả lời sau Hội nghị.', ...facts };
    const before = term(said, NOVEMBER, { today: '2026-11-23' });
    expect([before.due, before.level]).toEqual([due, 'open']);
    expect(before.explain).toContain(
      `Nội dung ghi tại Hội nghị chưa kết thúc việc trả lời (Kết quả: ${facts.outcome ?? 'chưa ghi'}) nên thời hạn vẫn tính`,
    );
    expect(term(said, NOVEMBER, { today: due }).level).toBe('today');
    expect(term(said, NOVEMBER, { today: '2026-12-15' }).daysLate).toBeGreaterThan(0);
  });

  it('runs on where no conference was held: there the answer is in writing (A-II.5b.1)', () => {
    const said = { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' as const };
    const found = term({ ...said, ...PARTNERS }, SHORT);
    expect([found.due, found.level]).toEqual(['2026-08-27', 'open']);
    expect(found.explain).toContain('phải trả lời bằng văn bản');
  });

  it.each<[string, Partial<PetitionFacts>, string]>([
    ['rút', { outcome: 'Rút kiến nghị' }, 'Đơn vị đã rút kiến nghị.'],
    ['trùng', { outcome: 'Trùng' }, 'Trùng với kiến nghị khác; theo dõi ở kiến nghị đó.'],
  ])('has no day at all for a petition that is closed (AM-04): %s', (_what, facts, explain) => {
    expect(term(facts, HELD)).toMatchObject({
      due: null,
      target: null,
      internalDue: null,
      explain,
    });
  });

  it('starts again when the body above gave its direction', () => {
    const incoming = [
      { meaning: 'Ý kiến chỉ đạo', number: '9', date: null, from: '', competent: null },
    ] as const;
    const found = term({ route: CITY, issued: [issued('D19', '2026-09-22')], incoming }, HELD, {
      today: '2026-12-01',
    });
    expect(found.level).toBe('pastTarget');
  });

  it('has no term before the plans began, and says so', () => {
    const found = term({}, conference({ day: on('2025-12-01') }));
    expect([found.due, found.target]).toEqual([null, null]);
    expect(found.explain).toContain('01/01/2026');
  });
});

describe('the explanation', () => {
  it('names the last day, the count, the anchor, the days left out and the clause', () => {
    expect(term({}, NOVEMBER).explain).toBe(
      'Chậm nhất 02/12/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 20/11/2026 (không tính 24/11/2026 nghỉ Ngày Văn hóa Việt Nam theo NQ 28/2026/QH16, CV 10065/VPCP-KGVX). Căn cứ: điểm a khoản 5 mục II Kế hoạch đối thoại.',
    );
  });
});

describe('a receipt that has not come yet is a slip', () => {
  const ahead = { receivedAt: localDateTime('2026-12-10T09:30') };
  const TODAY = { today: '2026-09-21' };
  const NOT_BEFORE = 'thời điểm nhận ở sau ngày hôm nay';

  it.each<[string, Partial<PetitionFacts>, ConferenceFacts | null]>([
    ['outside any conference', {}, null],
    ['outside any, with a co-unit', PARTNERS, null],
    ['of a conference that was stopped', {}, conference({ decision: 'Dừng' })],
  ])('%s: no term is counted from it, and it says why (A-II.5b.5)', (_, facts, given) => {
    const found = term({ ...facts, ...ahead }, given, TODAY);
    expect([found.due, found.target, found.internalDue, found.level]).toEqual(Array(4).fill(null));
    expect(found.explain).toContain(NOT_BEFORE);
  });

  it('in the conference that its row names, the term after that runs (A-II.5a.5)', () => {
    const found = term(ahead, HELD, TODAY);
    expect(found.due).toBe('2026-09-28');
    expect(found.explain).not.toContain('từ ngày phường tiếp nhận');
  });

  it('tells no second day counted from it while the conference is ahead (A-II.5b.5)', () => {
    const received = (on_: string) => ({ receivedAt: localDateTime(on_) });
    const NOTE = 'Nếu không tổ chức Hội nghị: 14 ngày làm việc từ ngày phường tiếp nhận';
    const now = { today: '2026-08-12' };
    expect(term(received('2026-08-12T23:59'), conference(), now).explain).toContain(NOTE);
    expect(term(received('2026-08-13T00:00'), conference(), now).explain).not.toContain(NOTE);
  });

  it('of today runs', () => {
    const now = { receivedAt: localDateTime('2026-08-12T23:00') };
    expect(term(now, null, { today: '2026-08-12' }).target).toBe('2026-08-21');
  });

  it('what the unit asked for in writing keeps its target (A-II.5a.8)', () => {
    const asked = { oralAnswer: 'Đã trả lời', writtenRequestOn: on('2026-09-18') };
    const found = term({ ...ahead, ...asked }, HELD, TODAY);
    expect([found.clause, found.target]).toEqual(['A-II.5a.8', '2026-09-29']);
  });
});
