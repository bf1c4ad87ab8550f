// On which days the desk is reminded of a dated duty, and in which words.
import { describe, expect, it } from 'vitest';
import { isWorkingDay, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { addDays, civilDate, type CivilDate } from '#rules/dates/civil-date';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

function office(conference: Readonly<Record<string, string>>): Paper {
  const paper = paperOffice('2026-07-01');
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  paper.add('conferences', { ...CONFERENCE, ...conference });
  return paper;
}

function workingDays(from: string, to: string): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = civilDate(from); day <= civilDate(to); day = addDays(day, 1))
    if (isWorkingDay(OFFICIAL_CALENDAR, day)) days.push(day);
  return days;
}

/** The mails about one duty, each with its day, over these working days. */
function reminded(paper: Paper, days: readonly CivilDate[], about: string): string[] {
  return days.flatMap((day) =>
    paper
      .run(`${day}T08:00`)
      .filter(({ subject }) => subject.startsWith(about))
      .map(({ subject }) => `${day} ${/\(([^()]*)\)$/.exec(subject)?.[1] ?? ''}`),
  );
}

it('the notice: 10, 5, 3, 1, 0 working days before the day to work to, on the limit, then each fifth (A-II.2.4)', () => {
  const paper = office({ postedDesk: '', postedPortal: '' });
  const days = [
    ...workingDays('2026-07-17', '2026-08-06'),
    ...workingDays('2026-08-11', '2026-08-13'),
    ...workingDays('2026-09-10', '2026-09-14'),
  ];
  expect(reminded(paper, days, 'Niêm yết')).toEqual([
    '2026-07-20 còn 11 ngày làm việc',
    '2026-07-27 còn 06 ngày làm việc',
    '2026-07-29 còn 04 ngày làm việc',
    '2026-07-31 còn 02 ngày làm việc',
    '2026-08-03 còn 01 ngày làm việc',
    '2026-08-04 đến hạn hôm nay',
    '2026-08-05 quá hạn 01 ngày làm việc',
    '2026-08-12 quá hạn 06 ngày làm việc',
    '2026-09-11 quá hạn 26 ngày làm việc',
  ]);
});

it('the report: before, on the day, and while it is late up to a month (A-III.2.3)', () => {
  const paper = office({ held: 'Có' });
  const days = [
    ...workingDays('2026-09-18', '2026-09-30'),
    ...workingDays('2026-10-05', '2026-10-07'),
    ...workingDays('2026-11-09', '2026-11-11'),
    ...workingDays('2026-11-16', '2026-11-18'),
  ];
  expect(reminded(paper, days, 'Báo cáo kết quả')).toEqual([
    '2026-09-21 còn 05 ngày làm việc',
    '2026-09-23 còn 03 ngày làm việc',
    '2026-09-25 còn 01 ngày làm việc',
    '2026-09-28 đến hạn hôm nay',
    '2026-09-29 quá hạn 01 ngày làm việc',
    '2026-10-06 quá hạn 06 ngày làm việc',
    '2026-11-10 quá hạn 31 ngày làm việc',
  ]);
});

it('whether it was held is asked on each working day from the next one on (A-II.4.13)', () => {
  const paper = office({});
  const asked = (days: readonly CivilDate[]): string[] =>
    reminded(paper, days, 'Ghi Hội nghị ngày 17/9/2026 đã tổ chức hay không');
  expect(asked(workingDays('2026-09-16', '2026-09-22')).map((line) => line.slice(0, 10))).toEqual([
    '2026-09-18',
    '2026-09-21',
    '2026-09-22',
  ]);
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  expect(asked(workingDays('2026-09-23', '2026-09-24'))).toEqual([]);
});

describe('what is owed only if it was held', () => {
  it('is reminded before its term and never called late (AM-40)', () => {
    const paper = office({});
    register(paper, 15, 5);
    paper.run('2026-08-21T17:00');
    const days = workingDays('2026-09-25', '2026-09-30');
    expect(reminded(paper, days, 'Báo cáo kết quả')).toEqual([
      '2026-09-25 còn 01 ngày làm việc',
      '2026-09-28 đến hạn hôm nay',
    ]);
  });
});

describe('nobody is reminded', () => {
  it.each<[string, string, boolean]>([
    ['at the first minute of the office’s day', '2026-09-28T07:00', true],
    ['a minute before it opens', '2026-09-28T06:59', false],
    ['in the last minute', '2026-09-28T17:59', true],
    ['once it is closed', '2026-09-28T18:00', false],
    ['on a Sunday', '2026-09-27T08:00', false],
  ])('outside office hours: %s', (_what, at, told) => {
    const paper = office({ held: 'Có' });
    const mails = paper.run(at).filter(({ subject }) => subject.startsWith('Báo cáo kết quả'));
    expect(mails).toHaveLength(told ? 1 : 0);
  });

  it('by a run that an edit or a form asked for', () => {
    for (const job of ['edit', 'form'] as const) {
      const paper = office({ held: 'Có' });
      const mails = paper.run('2026-09-28T08:00', { job });
      expect(mails.filter(({ subject }) => subject.startsWith('Báo cáo kết quả'))).toEqual([]);
    }
  });

  it('once the report has left, whoever was late with it', () => {
    const paper = office({ held: 'Có' });
    paper.add('documents', {
      kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
      case: 'HN-2026-1',
      title: 'Báo cáo',
      state: 'Đã gửi',
      number: '61',
      date: '2026-09-25',
      sentOn: '2026-09-25',
      sentBy: 'Bưu chính',
    });
    expect(reminded(paper, workingDays('2026-09-28', '2026-09-29'), 'Báo cáo kết quả')).toEqual([]);
    expect(paper.overview('Báo cáo Sở Tài chính')).toContain('gửi Sở Tài chính: đã gửi');
  });
});

it('a mail about a duty says until when, why, how it is counted and what to do', () => {
  const paper = office({ held: 'Có' });
  const [mail] = paper
    .run('2026-09-28T08:00')
    .filter(({ subject }) => subject.startsWith('Báo cáo kết quả'));
  expect(mail?.to).toEqual(['kinhte@aiquoc.example']);
  expect(mail?.text).toContain(
    [
      `Kính gửi: ${DESK}.`,
      '',
      'Việc: Báo cáo kết quả tổ chức Hội nghị gửi Sở Tài chính.',
      'Hạn: ngày 28/9/2026 (đến hạn hôm nay).',
      'Căn cứ: mục III.2 Kế hoạch đối thoại.',
      'Cách tính: Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026; mục III.2 Kế hoạch đối thoại.',
      '',
      'Việc cần làm:',
      '1. ',
    ].join('\n'),
  );
  expect(mail?.text).toContain('Ghi đủ nguyên nhân chậm, phương án của kiến nghị đang xử lý');
  expect(mail?.text).not.toContain('tạm tính');
});
