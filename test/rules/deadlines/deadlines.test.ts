import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OFFICIAL_CALENDAR,
  addWorkingDays,
  buildCalendar,
  isWorkingDay,
} from '#rules/calendar/calendar';
import { civilDate, dateFromSerial, toSerial } from '#rules/dates/civil-date';
import {
  type Deadline,
  type FixedClause,
  NotCovered,
  type TermClause,
  coverageFault,
  deadlinesFor,
  earliestConference,
  explainDeadline,
  fixedDeadline,
  lastNoticeOfYear,
  termDeadline,
} from '#rules/deadlines/all';

const cal = OFFICIAL_CALENDAR;

function forConference(day: string): Map<string, Deadline> {
  const rows = deadlinesFor({ conference: civilDate(day) }, cal);
  return new Map(rows.map((row) => [row.clause, row]));
}

describe('the terms around a conference', () => {
  it.each([
    [
      '2026-01-15',
      '2025-12-02',
      '2025-12-03',
      '2025-12-23',
      '2025-12-24',
      '2026-01-26',
      '2026-02-05',
    ],
    [
      '2026-09-17',
      '2026-08-03',
      '2026-08-04',
      '2026-08-22',
      '2026-08-24',
      '2026-09-28',
      '2026-10-08',
    ],
    [
      '2026-11-20',
      '2026-10-08',
      '2026-10-09',
      '2026-10-29',
      '2026-10-30',
      '2026-12-02',
      '2026-12-14',
    ],
  ])(
    'on %s: notice %s / %s (A-II.2.4), receipt %s / %s (A-II.3.4), answers %s (A-II.5a.5) and %s (A-II.5a.6)',
    (day, noticePlan, notice, receiptPlan, receipt, seven, fifteen) => {
      const rows = forConference(day);
      expect(rows.get('A-II.2.4')).toMatchObject({
        workBy: noticePlan,
        due: notice,
        days: -30,
        default: false,
      });
      expect(rows.get('A-II.3.4')).toMatchObject({ workBy: receiptPlan, due: receipt, days: -15 });
      expect(rows.get('A-II.5a.5')).toMatchObject({
        workBy: null,
        due: seven,
        days: 7,
        default: false,
      });
      expect(rows.get('A-II.5a.6')).toMatchObject({ workBy: null, due: fifteen, days: 15 });
      expect(rows.get('A-III.2.3')).toMatchObject({
        workBy: null,
        due: seven,
        days: 7,
        default: false,
      });
    },
  );

  it.each<[TermClause, number, string]>([
    ['A-III.5.8', 2, '2026-11-25'],
    ['A-III.2.6', 4, '2026-11-27'],
    ['A-III.2.1', 5, '2026-11-30'],
    ['A-II.5c.1', 16, '2026-12-15'],
    ['A-II.2.7', -20, '2026-10-23'],
    ['A-III.1.1', -7, '2026-11-11'],
    ['A-I.2.4', -3, '2026-11-17'],
  ])(
    'has for %s a day of the office itself, %i working days away (AM-08, AM-24)',
    (clause, days, due) => {
      expect(forConference('2026-11-20').get(clause)).toMatchObject({ days, due, default: true });
    },
  );

  it('skips 24/11 and says why, in every term that passes it (NQ 28/2026/QH16)', () => {
    const rows = forConference('2026-11-20');
    const skipped = [
      {
        date: '2026-11-24',
        why: 'Nghỉ Ngày Văn hóa Việt Nam (NQ 28/2026/QH16, CV 10065/VPCP-KGVX)',
      },
    ];
    expect(rows.get('A-II.5a.5')?.skipped).toEqual(skipped);
    expect(rows.get('A-II.2.4')?.skipped).toEqual([]);
  });

  it('moves with the calendar of the register', () => {
    const late = buildCalendar([]);
    expect(termDeadline(late, 'A-II.5a.5', civilDate('2026-09-17'))).toMatchObject({
      due: '2026-09-28',
      provisional: true,
    });
  });
});

describe('the terms of a petition', () => {
  it('counts 14 working days from the day of receipt, also on a weekend (A-II.5b.5, AM-05)', () => {
    const due = (day: string): string => termDeadline(cal, 'A-II.5b.5', civilDate(day)).due;
    expect(due('2026-11-10')).toBe('2026-12-01');
    expect([due('2026-11-13'), due('2026-11-14'), due('2026-11-15')]).toEqual(
      Array(3).fill('2026-12-04'),
    );
    expect(due('2026-11-16')).toBe('2026-12-07');
  });

  it('keeps 14 and 15 apart (AM-05)', () => {
    const day = civilDate('2026-09-17');
    expect(termDeadline(cal, 'A-II.5b.5', day).due).toBe('2026-10-07');
    expect(termDeadline(cal, 'A-II.5a.6', day).due).toBe('2026-10-08');
  });

  it('marks as the office’s own what the plan gives no number for (A-II.5b.1, A-II.5a.8, AM-06)', () => {
    for (const clause of ['A-II.5b.1', 'A-II.5a.8'] as const) {
      expect(termDeadline(cal, clause, civilDate('2026-09-17'))).toMatchObject({
        due: '2026-09-28',
        default: true,
      });
    }
    expect(termDeadline(cal, 'A-II.2.9', civilDate('2026-09-17'))).toMatchObject({
      due: '2026-09-22',
      default: true,
    });
  });
});

describe('the days fixed in the calendar (AM-02)', () => {
  it.each<[FixedClause, number, string, string]>([
    ['A-II.1.4', 2026, '2026-04-14', 'the exception of 2026'],
    ['A-II.1.3', 2027, '2027-02-12', '14/02 is a Sunday'],
    ['A-II.1.3', 2028, '2028-02-14', 'a Monday'],
    ['B-IV.2.2', 2026, '2026-12-04', 'a Friday'],
    ['B-IV.2.2', 2027, '2027-12-03', '04/12 is a Saturday'],
    ['B-PL.I.1', 2026, '2026-12-31', 'in the year'],
    ['B-PL.III.1', 2026, '2026-06-30', 'Quý II/2026'],
    ['B-PL.V.1', 2027, '2027-12-31', 'Năm 2026-2027'],
  ])('%s in %i: %s (%s)', (clause, year, due) => {
    expect(fixedDeadline(cal, clause, year)).toMatchObject({
      due,
      days: null,
      workBy: null,
      default: false,
    });
  });

  it('goes back over a long holiday, never on to the day itself, and names the days jumped over', () => {
    const tet = ['10', '11', '12', '13', '14'].map((day) => ({
      date: civilDate(`2029-02-${day}`),
      kind: 'Nghỉ lễ' as const,
      name: 'Tết Nguyên đán',
      document: 'TB 1',
      confirmed: true,
    }));
    const row = fixedDeadline(buildCalendar(tet), 'A-II.1.3', 2029);
    expect(row.due).toBe('2029-02-09');
    expect(row.skipped.map((day) => day.date)).toEqual(['2029-02-12', '2029-02-13', '2029-02-14']);
  });

  it.each([
    ['A-II.1.3', 2026],
    ['A-II.1.4', 2025],
    ['A-II.1.4', 2027],
    ['B-IV.2.2', 2025],
    ['B-PL.III.1', 2027],
    ['B-PL.V.1', 2026],
    ['B-IV.2.2', 20_000],
  ] as const)('%s has no row for %i and never falls back', (clause, year) => {
    expect(() => fixedDeadline(cal, clause, year)).toThrow(NotCovered);
  });
});

describe('the end of the year (AM-41)', () => {
  it('in 2026 a notice by 17/11 or 18/11 still makes a conference, and after 04/12 none can be put off', () => {
    const end = lastNoticeOfYear(cal, 2026);
    expect(end.lastConference).toBe('2026-12-31');
    expect(end.notice).toMatchObject({
      workBy: '2026-11-17',
      due: '2026-11-18',
      clause: 'A-II.4.13',
    });
    expect(end.postponable).toMatchObject({ due: '2026-12-04', clause: 'A-II.2.10' });
  });

  it('agrees with the steps of a postponement: closing, report, new notice, new lead', () => {
    for (const year of [2026, 2027, 2028, 2029]) {
      const { lastConference, postponable } = lastNoticeOfYear(cal, year);
      const again = (conference: string): string => {
        const closing = termDeadline(cal, 'A-II.3.4', civilDate(conference)).due;
        const report = termDeadline(cal, 'A-II.2.9', closing).due;
        const posted = addWorkingDays(cal, report, 1).result;
        return earliestConference(cal, posted).limit;
      };
      expect(again(postponable.due)).toBe(lastConference);
      expect(again(addWorkingDays(cal, postponable.due, 1).result) > lastConference).toBe(true);
    }
  });

  it('takes the last working day where 31/12 is a day off', () => {
    expect(lastNoticeOfYear(cal, 2028).lastConference).toBe('2028-12-29');
  });
});

describe('the earliest conference for a notice (A-II.2.4)', () => {
  it('is the inverse of the last day of the notice, for every working day', () => {
    const from = toSerial(civilDate('2026-03-01'));
    for (let i = 0; i < 600; i += 1) {
      const day = dateFromSerial(from + i);
      if (!isWorkingDay(cal, day)) continue;
      const { workBy, due } = termDeadline(cal, 'A-II.2.4', day);
      expect(earliestConference(cal, due).limit).toBe(day);
      expect(workBy === null ? null : earliestConference(cal, workBy).workBy).toBe(day);
    }
  });
});

describe('the list of deadlines', () => {
  const ALWAYS = ['A-II.2.4', 'A-II.3.4', 'A-II.5a.5', 'A-II.5a.6', 'A-III.2.3', 'B-IV.2.2'];

  it('has one row a clause at most, by due day, with every term of the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (a, b) => {
        const start = toSerial(civilDate('2026-01-01'));
        const conference = dateFromSerial(start + a);
        const rows = deadlinesFor({ conference, received: dateFromSerial(start + b) }, cal);
        const clauses = rows.map((row) => row.clause);
        expect(new Set(clauses).size).toBe(clauses.length);
        const sending = conference.startsWith('2026') ? 'A-II.1.4' : 'A-II.1.3';
        expect(clauses).toEqual(expect.arrayContaining([...ALWAYS, sending, 'A-II.5b.5']));
        expect(rows.map((row) => row.due)).toEqual(rows.map((row) => row.due).sort());
        for (const row of rows) {
          expect(isWorkingDay(cal, row.due)).toBe(true);
          if (row.workBy !== null) expect(row.workBy < row.due).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a year alone has its fixed days and no term of a conference', () => {
    const clauses = deadlinesFor({ year: 2027 }, cal).map((row) => row.clause);
    expect(clauses).toEqual([
      'A-II.1.3',
      'B-IV.2.1',
      'B-IV.1.1',
      'A-II.4.13',
      'B-IV.2.2',
      'A-II.2.10',
      'B-PL.I.1',
      'B-PL.V.1',
    ]);
  });

  it('of a receipt alone has only the terms of that petition', () => {
    const rows = deadlinesFor({ received: civilDate('2026-11-10') }, cal);
    expect(rows.map((row) => [row.clause, row.default])).toEqual([
      ['A-II.5b.1', true],
      ['A-II.5b.5', false],
    ]);
  });

  it('is provisional exactly where a day passed is not confirmed', () => {
    const rows = new Map(
      deadlinesFor({ conference: civilDate('2027-12-28') }, cal).map((row) => [row.clause, row]),
    );
    expect(rows.get('A-II.5a.5')).toMatchObject({ provisional: true });
    expect(rows.get('A-II.2.4')).toMatchObject({ provisional: false });
    expect(deadlinesFor({ year: 2028 }, cal).every((row) => row.provisional)).toBe(true);
    expect(deadlinesFor({ year: 2027 }, cal).some((row) => row.provisional)).toBe(false);
  });

  it('says in words that the plans begin in 2026, and computes nothing before', () => {
    for (const query of [
      { conference: civilDate('2025-12-31') },
      { year: 2025 },
      { received: civilDate('2025-12-31') },
    ]) {
      expect(() => deadlinesFor(query, cal)).toThrow(NotCovered);
      expect(() => deadlinesFor(query, cal)).toThrow('2026, không có quy định cho');
    }
    expect(coverageFault(civilDate('2026-01-01'))).toBeNull();
    expect(coverageFault(civilDate('2025-12-31'))).toContain('31/12/2025');
  });

  it('refuses a conference outside the year asked for', () => {
    const conference = civilDate('2026-11-20');
    expect(() => deadlinesFor({ conference, year: 2027 }, cal)).toThrow('không thuộc năm 2027');
    expect(deadlinesFor({ conference, year: 2026 }, cal)).toEqual(
      deadlinesFor({ conference }, cal),
    );
  });
});

describe('the explanation of a deadline', () => {
  it.each<[string, Deadline, string]>([
    [
      'days after the conference',
      termDeadline(cal, 'A-II.5a.5', civilDate('2026-09-17')),
      'Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026; điểm a khoản 5 mục II Kế hoạch đối thoại.',
    ],
    [
      'days before it, with the days left out and the Saturday worked',
      termDeadline(cal, 'A-II.2.4', civilDate('2026-09-17')),
      'Nên xong ngày 03/8/2026, chậm nhất 04/8/2026: 30 ngày làm việc trước ngày tổ chức Hội nghị 17/9/2026 ' +
        '(không tính 31/8/2026 nghỉ hoán đổi dịp Quốc khánh theo TB 9441/TB-BNV; ' +
        '01/9/2026, 02/9/2026 nghỉ Quốc khánh theo TB 9441/TB-BNV; ' +
        'có tính Thứ Bảy 22/8/2026 làm bù cho ngày 31/8/2026 theo TB 9441/TB-BNV); mục II.2 Kế hoạch đối thoại.',
    ],
    [
      'a fixed day moved back',
      fixedDeadline(cal, 'A-II.1.3', 2027),
      'Chậm nhất 12/02/2027: trước ngày 15/02/2027, lùi về ngày làm việc liền trước; mục II.1 Kế hoạch đối thoại.',
    ],
    [
      'a fixed day that is worked',
      fixedDeadline(cal, 'B-IV.2.2', 2026),
      'Chậm nhất 04/12/2026: trước ngày 05/12/2026; mục IV.2 Kế hoạch 41-NQ/TW.',
    ],
    [
      'a target of the office',
      termDeadline(cal, 'A-III.5.8', civilDate('2026-09-17')),
      'Mốc phấn đấu 21/9/2026: 02 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026; mục III.5 Kế hoạch đối thoại; ' +
        'mặc định của phần mềm, không phải quy định của Kế hoạch.',
    ],
    [
      'a provisional day',
      fixedDeadline(cal, 'A-II.1.3', 2028),
      'Chậm nhất 14/02/2028: trước ngày 15/02/2028; mục II.1 Kế hoạch đối thoại; ' +
        'hạn tạm tính vì lịch nghỉ của năm chưa được xác nhận.',
    ],
  ])('tells %s in one sentence', (_name, deadline, sentence) => {
    expect(explainDeadline(deadline)).toBe(sentence);
  });
});
