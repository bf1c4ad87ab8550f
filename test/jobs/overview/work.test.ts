// What “Tổng quan” names to be done and which conference it shows first: by urgency, in words, with the way to the row.
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { ConferenceFacts } from '#rules/conference/facts';
import { byUrgency, shownOutlook } from '../../../apps-script/jobs/overview/live.ts';
import { monthOf } from '../../../apps-script/jobs/overview/month.ts';
import { workOf, type Work } from '../../../apps-script/jobs/overview/work.ts';
import { contextAt, type Tabs } from '../context.ts';
import { byCode, conferenceState, milestone, petitionState } from '../states.ts';

type More = Parameters<typeof milestone>[0];
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const at = (today: string, tabs: Tabs = {}) => contextAt(tabs, `${today}T09:00`);
const duty = (today: string, more: More = {}, tabs: Tabs = {}): Work | undefined =>
  workOf(at(today, tabs), { petitions: [], milestones: [milestone(more)] })[0];

describe('a duty due on 28/9/2026', () => {
  it.each<[string, More, string, Work['colour']]>([
    ['2026-09-22', {}, 'Còn hạn', null],
    ['2026-09-23', {}, 'Sắp đến hạn', 'amber'],
    ['2026-09-25', {}, 'Sắp đến hạn', 'amber'],
    ['2026-09-28', {}, 'Đến hạn hôm nay', 'amber'],
    ['2026-09-29', {}, 'Quá hạn', 'red'],
    ['2026-09-29', { ifHeld: true }, 'Hạn tạm tính', null],
    ['2026-09-29', { deadline: { default: true } }, 'Qua mốc', 'amber'],
  ])('on %s, %o: %s', (today, more, state, colour) => {
    expect(duty(today, more)).toMatchObject({ state, colour, due: '2026-09-28' });
  });

  it.each([
    ['2026-09-24', '2026-09-25'],
    ['2026-09-25', '2026-09-25'],
    ['2026-09-28', '2026-09-28'],
  ])('is shown by the day to work to while that has not passed: on %s %s', (today, day) => {
    expect(duty(today, { deadline: { workBy: civilDate('2026-09-25') } })?.due).toBe(day);
  });

  it('is nothing to do once it is done', () => {
    expect(duty('2026-09-29', { done: true })).toBeUndefined();
  });

  const body = at('2026-09-25').directory.find('Phòng VH-XH');
  it.each<[string, More, string]>([
    ['the desk’s', {}, 'Phòng KT,HT&ĐT'],
    ['a body’s', body === null ? {} : { body }, 'Phòng VH-XH'],
    ['of the only one who does it', { copies: ['phòng vh-xh'] }, 'Phòng VH-XH'],
    ['the desk’s where two do', { copies: ['phòng vh-xh', DESK] }, 'Phòng KT,HT&ĐT'],
    ['the desk’s where nobody knows who', { copies: ['Ban lạ'] }, 'Phòng KT,HT&ĐT'],
  ])('is %s', (_, more, who) => {
    expect(duty('2026-09-25', more)?.who).toBe(who);
  });

  it.each<[string, More, string]>([
    ['its title', { kind: 'report', steps: ['a', 'b'] }, 'Báo cáo kết quả'],
    ['its pieces, of a day’s work', { kind: 'work', steps: ['a', 'b'] }, 'a; b'],
    ['its title, of one piece', { kind: 'work', steps: ['a'] }, 'Báo cáo kết quả'],
    [
      'so many pieces as find room',
      { kind: 'work', steps: ['một hai '.repeat(18), 'ba bốn năm'] },
      `${'một hai '.repeat(18)}; ba …`,
    ],
    [
      'all that just fits',
      { kind: 'work', steps: ['a'.repeat(147), 'b'] },
      `${'a'.repeat(147)}; b`,
    ],
  ])('is called by %s', (_, more, what) => {
    expect(duty('2026-09-25', more)?.what).toBe(what);
  });
});

describe('where a duty is told', () => {
  const TABS: Tabs = {
    conferences: [{ code: 'HN-2026-2' }, { code: 'HN-2026-1' }],
    preparation: [
      { conference: 'HN-2026-1', item: 'a', due: '2026-09-20' },
      { conference: 'HN-2026-1', item: 'b', due: '2026-09-28' },
    ],
    publicity: [{ conference: 'HN-2026-1', postedOn: '2026-09-01' }],
  };
  const PREPARED = at('2026-09-25', TABS).book.tabs.preparation.rows.at(-1)?.at;
  const place = (more: More): string => {
    const found = duty('2026-09-25', more, TABS)?.place;
    return `${found?.draft.tab.key} ${found?.at}`;
  };

  it.each<[string, More, string]>([
    ['of a conference', {}, 'conferences 2'],
    ['of one that is gone', { case: 'HN-9' }, 'conferences null'],
    ['the calendar', { kind: 'calendar' }, 'calendar null'],
    ['what bodies report', { kind: 'progress' }, 'taskUpdates null'],
    ['the portal', { kind: 'review' }, 'publicity null'],
    ['a task', { kind: 'task', case: 'I.2' }, 'tasks 2'],
    ['the plan', { kind: 'plan', case: '2026' }, 'cycles 1'],
    ['the yearly report', { kind: 'annual', case: '2026' }, 'cycles 1'],
    ['work of that day', { kind: 'work' }, `preparation ${PREPARED}`],
    [
      'work of another day',
      { kind: 'work', deadline: { due: civilDate('2026-09-21') } },
      'conferences 2',
    ],
    ['work of another conference', { kind: 'work', case: 'HN-2026-2' }, 'conferences 1'],
  ])('%s', (_, more, words) => {
    expect(place(more)).toBe(words);
  });
});

describe('a petition that waits', () => {
  const work = (...given: Parameters<typeof petitionState>) =>
    workOf(at('2026-09-25'), { petitions: [petitionState(...given)], milestones: [] })[0];
  const CELLS = {
    name: 'Công ty A',
    title: 'Xin mở lối',
    due: civilDate('2026-09-28'),
    level: 'Còn hạn',
  };

  it('is named with its unit, its day and how it stands', () => {
    expect(work({}, { cells: CELLS, level: 'late' })).toMatchObject({
      who: 'Phòng KT,HT&ĐT',
      what: 'AQ-2026-0001 – Công ty A – Xin mở lối',
      due: '2026-09-28',
      state: 'Còn hạn',
      colour: 'red',
    });
    expect(work({}, { level: 'soon' })).toMatchObject({
      what: 'AQ-2026-0001',
      state: '',
      colour: 'amber',
      due: null,
    });
  });

  it('no contact, no endless title, nothing of a denunciation stands there', () => {
    expect(work({}, { cells: { ...CELLS, title: 'Gọi 0912000001' } })?.what).not.toContain(
      '0912000001',
    );
    expect(work({}, { cells: { ...CELLS, name: null, title: 'a'.repeat(81) } })?.what).toBe(
      `AQ-2026-0001 – ${'a'.repeat(80)}`,
    );
    const secret = { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' } as const;
    expect(work({}, { cells: { ...CELLS, ...secret } })?.what).toBe('AQ-2026-0001');
  });

  it.each([
    ['Ban lạ', 'Ban lạ'],
    [null, 'Chưa giao'],
  ])('its lead is %s: %s', (lead, who) => {
    expect(work({ lead })?.who).toBe(who);
  });

  it('not one of which nothing is owed, or that has no code', () => {
    expect(work({}, { level: null })).toBeUndefined();
    expect(work({}, { cells: { code: null } })).toBeUndefined();
  });
});

it('late and near stand first, body by body, the rest by day; of one day by name', () => {
  const one = (code: string, lead: string, level: 'late' | 'soon' | 'open', due: string) =>
    petitionState({ code, lead }, { level, cells: { due: civilDate(due) } });
  const petitions = [
    one('A', 'Phòng VH-XH', 'open', '2026-09-01'),
    one('B', 'Phòng VH-XH', 'soon', '2026-09-02'),
    one('C', DESK, 'soon', '2026-09-01'),
    one('D', 'Phòng VH-XH', 'late', '2026-09-09'),
    one('F', DESK, 'soon', '2026-09-01'),
    one('E', DESK, 'open', '2026-08-31'),
  ];
  const work = workOf(at('2026-09-25'), { petitions, milestones: [] });
  expect(work.map(({ what }) => what).join('')).toBe('DBCFEA');
});

describe('the small calendar', () => {
  const { calendar } = at('2026-09-01').book;
  const cells = (today: string, due: readonly string[] = []) =>
    monthOf(
      due.map((day) => ({ due: civilDate(day) }) as Work),
      { calendar, today: civilDate(today) },
    ).flatMap((week) => Object.values(week));

  it('begins with this week’s Monday and tells first days by their month', () => {
    const all = cells('2026-09-24');
    expect(all).toHaveLength(35);
    expect(all.slice(0, 3)).toEqual(['21', '22', '23']);
    expect(all[10]).toBe('1/10');
    expect(all[3]?.split('\n')).toHaveLength(2);
    expect(cells('2026-09-21')[0]).toMatch(/^21\n/);
    expect(cells('2026-09-27')[6]).toMatch(/^27\n/);
  });

  it('marks days that are unlike the week: off on a working day, worked on a Saturday', () => {
    const all = cells('2026-08-17');
    expect(all[5]).toBe('22\nlàm');
    expect(all[14]).toBe('31\nnghỉ');
    expect(all[6]).toBe('23');
  });

  it('marks work, three pieces at most', () => {
    const of = (count: number) => cells('2026-09-24', Array(count).fill('2026-09-22'))[1] ?? '';
    const [mark = ''] = of(1).split('\n').slice(1);
    expect([of(0), of(2), of(3), of(4)]).toEqual([
      '22',
      `22\n${mark.repeat(2)}`,
      `22\n${mark.repeat(3)}`,
      `22\n${mark.repeat(3)}`,
    ]);
  });
});

describe('which conference is shown first (A-II.4.13)', () => {
  const context = at('2026-09-25', { conferences: [{ code: 'HN' }] });
  const state = (code: string, day: string | null, facts: Partial<ConferenceFacts> = {}) =>
    conferenceState(context, { code, day: day === null ? null : civilDate(day), ...facts });
  const order = (
    states: readonly ReturnType<typeof state>[],
    owed: readonly string[] = [],
    done = false,
  ) =>
    byUrgency(context, {
      conferences: byCode(...states),
      milestones: owed.map((of) => milestone({ case: of, done })),
    })
      .map(({ facts }) => facts.code)
      .join(' ');

  it('passed and not written, held with its report owed, coming, held, stopped', () => {
    const all = [
      state('stopped', '2026-09-01', { decision: 'Dừng', decidedOn: civilDate('2026-08-30') }),
      state('held', '2026-08-01', { held: true }),
      state('later', '2026-11-01'),
      state('next', '2026-10-01'),
      state('owed', '2026-09-17', { held: true }),
      state('passed', '2026-09-24'),
      state('undated', null),
      state('heldLast', '2026-08-02', { held: true }),
    ];
    expect(order(all, ['owed'])).toBe('passed owed next later heldLast held stopped');
    expect(order(all.slice(4, 5).concat(all.slice(3, 4)), ['owed'], true)).toBe('next owed');
  });

  it('one of before the office began stands with those that are over (AM-40)', () => {
    const before = state('before', '2025-12-31');
    expect(shownOutlook(context, before.facts)).toBe('before');
    expect(shownOutlook(context, { ...before.facts, held: true })).toBe('held');
    expect(shownOutlook(context, state('x', '2026-01-01').facts)).not.toBe('before');
    expect(order([before, state('next', '2026-10-01')])).toBe('next before');
  });
});
