// The nine tasks of the second plan in a year: what was reported of them, what they are measured by (B-IV.1.1).
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#register/book/bodies-of';
import { outgoingOf } from '#register/book/outgoing';
import { indicatorLines, tasksOf } from '#register/book/tasks-of';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-10-01';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

function taskOf(number: string, rows: Parameters<typeof bookOf>[0] = {}, ownRow: Texts = {}) {
  const book = bookOf(rows, TODAY);
  const found = book.tabs.tasks.rows.find(({ value }) => value.number === number);
  if (found === undefined) throw new Error(`no task ${number}`);
  Object.assign(found.value, ownRow);
  const office = {
    book,
    outgoing: outgoingOf(book, civilDate(TODAY)),
    directory: directoryOf(book.tabs.bodies),
    today: civilDate(TODAY),
  };
  const all = tasksOf(office, 2026);
  const task = all.find((one) => one.task.number === number);
  if (task === undefined) throw new Error(`no task ${number}`);
  return { all, task };
}

const update = (number: string, more: Texts): Texts => ({ number, date: '2026-05-01', ...more });
const values = (taskUpdates: readonly Texts[], ownRow: Texts = {}, number = 'II.1') =>
  taskOf(number, { taskUpdates }, ownRow).task.figures.map(({ value }) => value);
const MODELS = { indicator: 'Mô hình, hoạt động hỗ trợ' };

describe('the tasks', () => {
  it('are nine, each with its row and whom it belongs to', () => {
    const { all } = taskOf('I.1');
    expect(all).toHaveLength(9);
    expect(all.every(({ task, row }) => row?.value.number === task.number)).toBe(true);
  });

  it('whose row was deleted belong to nobody', () => {
    const { all } = taskOf('I.1', {}, { number: 'x' });
    expect(all[0]).toMatchObject({ row: null, owner: null, isOutside: false, isReported: false });
  });

  it.each([
    [DESK, false],
    ['Đảng ủy phường', true],
    ['Không rõ', false],
  ])('of “%s” are outside the People’s Committee: %j (AM-35)', (owner, isOutside) => {
    expect(taskOf('I.1', {}, { owner }).task.isOutside).toBe(isOutside);
  });
});

describe('the updates of a task', () => {
  it('are those of its number and year up to today, the oldest first', () => {
    const { task } = taskOf('II.1', {
      taskUpdates: [
        update('II.1', { text: 'hai', date: '2026-06-01' }),
        update('II.1', { text: 'một', date: '2026-01-01' }),
        update('II.1', { text: 'ba', date: TODAY }),
        update('II.1', { text: 'mai', date: '2026-10-02' }),
        update('II.1', { text: 'năm trước', date: '2025-12-31' }),
        update('II.1', { text: 'không ngày', date: '' }),
        update('I.1', { text: 'việc khác' }),
      ],
    });
    expect(task.updates.map(({ value }) => value.text)).toEqual(['một', 'hai', 'ba']);
    expect(task.isReported).toBe(true);
  });
});

describe('what measures a task', () => {
  it('is nothing where nothing is on record', () => {
    expect(values([])).toEqual([null]);
    expect(taskOf('II.1').task.isReported).toBe(false);
  });

  it('is the sum of its updates of that name', () => {
    const updates = [
      update('II.1', { ...MODELS, value: '2' }),
      update('II.1', { ...MODELS, value: '3' }),
      update('II.1', { ...MODELS, value: '' }),
      update('II.1', { indicator: 'Mô hình tiêu biểu', value: '9' }),
    ];
    expect(values(updates)).toEqual([5]);
    expect(values([update('II.1', { ...MODELS, value: '' })])).toEqual([null]);
  });

  it.each<[string, Texts, number | null]>([
    ['of this year goes first', { updatedOn: '2026-09-01' }, 7],
    ['of today as well', { updatedOn: TODAY }, 7],
    ['dated ahead does not yet', { updatedOn: '2026-10-02' }, 2],
    ['of another year does not', { updatedOn: '2025-09-01' }, 2],
    ['of no day does not', {}, 2],
    ['without a number does not', { updatedOn: TODAY, indicators: 'Mô hình: nhiều' }, 2],
    ['of another name does not', { updatedOn: TODAY, indicators: 'Tổ liên kết = 7' }, 2],
    ['in other spelling does', { updatedOn: TODAY, indicators: 'MÔ HÌNH, hoạt động hỗ trợ: 7' }, 7],
  ])('typed in the row %s', (_what, own, value) => {
    const row = { indicators: 'Mô hình, hoạt động hỗ trợ = 7', ...own };
    expect(values([update('II.1', { ...MODELS, value: '2' })], row)).toEqual([value]);
  });

  it('is counted by the register where nobody reported', () => {
    const publicity = [{ item: 'Tin, bài', postedOn: '2026-05-12' }];
    const counted = taskOf('I.2', { publicity }).task;
    expect(counted.figures.map(({ value }) => value)).toEqual([1]);
    expect(counted).toMatchObject({ isReported: true, isDone: false });
    expect(taskOf('I.2').task.isReported).toBe(false);
  });
});

describe('a task', () => {
  const D31 = {
    kind: 'D31 Quyết định, văn bản tham vấn',
    case: 'V.1',
    title: 'Quyết định',
    state: 'Đã phát hành',
    number: '12',
    date: '2026-05-12',
  };
  const NEWS = { item: 'Tin, bài', postedOn: '2026-05-12' };
  const held = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };
  it.each<[string, string, Parameters<typeof bookOf>[0], Texts, boolean]>([
    ['of once and for all is not done by itself', 'V.1', {}, {}, false],
    ['of once is done when its row says so', 'V.1', {}, { state: 'Hoàn thành' }, true],
    ['of once is not done while it goes on', 'V.1', {}, { state: 'Đang thực hiện' }, false],
    ['of once is done by its decision', 'V.1', { documents: [D31] }, {}, true],
    [
      'of once is not done by another’s',
      'V.1',
      { documents: [{ ...D31, case: 'III.1' }] },
      {},
      false,
    ],
    ['of each year with a day is done when counted', 'I.1', { conferences: [held] }, {}, true],
    ['of each year is not done by what it does not count', 'I.1', { publicity: [NEWS] }, {}, false],
    ['of each year is not done by words', 'I.1', {}, { state: 'Hoàn thành' }, false],
    ['without a day is never done', 'II.1', {}, { state: 'Hoàn thành' }, false],
  ])('%s', (_what, number, rows, own, isDone) => {
    const { task } = taskOf(number, rows, own);
    expect(task.isDone).toBe(isDone);
    expect(task.isReported).toBe(isDone);
  });

  it('is reported by the day of its row', () => {
    expect(taskOf('II.1', {}, { updatedOn: TODAY }).task.isReported).toBe(true);
    expect(taskOf('II.1', {}, { updatedOn: '2026-10-02' }).task.isReported).toBe(false);
  });
});

it.each<[string | null, readonly unknown[]]>([
  [null, []],
  ['\n \n', []],
  ['Tổ liên kết = 2', [{ name: 'Tổ liên kết', value: 2 }]],
  [' Tổ liên kết :1.250 ', [{ name: 'Tổ liên kết', value: 1250 }]],
  ['Tin: bài = 3\nx', [{ name: 'Tin: bài', value: 3 }, null]],
  ['Tổ = 2 tổ', [null]],
  ['= 2', [{ name: '', value: 2 }]],
])('the lines of %j are %j', (text, lines) => {
  expect(indicatorLines(text)).toEqual(lines);
});
