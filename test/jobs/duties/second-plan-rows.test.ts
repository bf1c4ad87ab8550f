// “Chỉ tiêu”, “Nhiệm vụ KH 41-NQ-TW”, “Cập nhật nhiệm vụ” row by row: what is counted and judged, how near, what to mend.
import { describe, expect, it } from 'vitest';
import { tasksOf } from '#register/book/tasks-of';
import { deriveTargets } from '../../../apps-script/jobs/duties/second-plan/targets.ts';
import { deriveTasks } from '../../../apps-script/jobs/duties/second-plan/tasks.ts';
import type { RunContext } from '../../../apps-script/jobs/base/context.ts';
import { contextAt, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const MEDIA = 'Trung tâm Dịch vụ sự nghiệp công';

describe('a target of a year (B-II.1.2, B-II.1.4, B-II.1.6)', () => {
  const SOURCE = { source: 'Thuế cơ sở 9', measuredOn: '2026-09-01' };
  const judged = (row: Row, tabs: Tabs = {}) => {
    const context = contextAt({ ...tabs, targets: [{ target: 'x', year: '2026', ...row }] });
    deriveTargets(context);
    return context.book.tabs.targets.rows.at(-1)?.value;
  };
  const share = (numerator: string, more: Row = {}) =>
    judged({ number: '1', numerator, denominator: '100', ...SOURCE, ...more });

  it.each([
    ['84', 'Chưa đạt', 84],
    ['85', 'Chưa đạt', 85],
    ['86', 'Đạt', 86],
  ])('of a share of 85 %% “trên” is more: %s of 100', (numerator, verdict, value) => {
    expect(share(numerator)).toMatchObject({ verdict, value, operator: 'trên', fix: null });
  });

  it('by the office’s own step for the year, where it set one', () => {
    expect(share('61', { path: '60' })).toMatchObject({
      verdict: 'Đạt',
      explain: 'So với mức phấn đấu năm 2026: trên 60 %.',
    });
    expect(share('86')?.explain).toBe('So với mức của Kế hoạch đến năm 2030: trên 85 %.');
  });

  it.each([
    ['', '1050', null, /chưa đặt dung sai/],
    ['50', '1050', 'Xấp xỉ', /dung sai 50 đơn vị/],
    ['50', '949', 'Chưa đạt', /dung sai 50 đơn vị/],
    ['50', '1051', 'Đạt', /dung sai 50 đơn vị/],
  ])('“khoảng” within a tolerance of “%s”: %s', (tolerance, numerator, verdict, explain) => {
    const settings = [{ key: 'targetTolerance', value: tolerance }];
    const found = judged({ number: '2', numerator, ...SOURCE }, { settings });
    expect(found?.verdict).toBe(verdict);
    expect(found?.explain).toMatch(explain);
  });

  const units = [
    { code: 'DV-1', kind: 'Doanh nghiệp', inWard: 'Có', supported: 'Có', active: 'Có' },
    { code: 'DV-2', kind: 'Hộ kinh doanh', inWard: 'Có', active: 'Có' },
  ];
  it('what nobody typed is counted of the units, in its own year alone', () => {
    expect(judged({ number: '3' }, { units })).toMatchObject({
      value: 50,
      verdict: 'Chưa đạt',
      auto: '1/2 đơn vị; 01 đơn vị chưa ghi, chưa tính',
    });
    expect(judged({ number: '3', year: '2025' }, { units })).toMatchObject({
      value: null,
      verdict: 'Chưa có số liệu',
      auto: null,
    });
    expect(judged({ number: '3', year: '2025', value: '100' }, { units })).toMatchObject({
      value: 100,
      verdict: 'Đạt',
    });
    expect(judged({ number: '3' })).toMatchObject({
      value: null,
      auto: 'Tab “DN, HKD, HTX” chưa ghi số liệu này.',
    });
    expect(
      judged({ number: '3', numerator: '2', denominator: '2', ...SOURCE }, { units })?.value,
    ).toBe(100);
  });

  it.each<[string, Row, RegExp]>([
    ['a number that the plan has not', { number: '4' }, /^Kế hoạch không có chỉ tiêu “4”/],
    ['no year', { number: '2', year: '' }, /^Chưa ghi năm\.$/],
    ['half a share', { number: '1', numerator: '5', ...SOURCE }, /^Ghi đủ tử số và mẫu số/],
    ['the other half', { number: '1', denominator: '5' }, /^Ghi đủ tử số và mẫu số/],
    [
      'a share of nothing',
      { number: '1', numerator: '0', denominator: '0', ...SOURCE },
      /^Mẫu số là 0\.$/,
    ],
    [
      'more than all',
      { number: '1', numerator: '6', denominator: '5', ...SOURCE },
      /^Tử số lớn hơn/,
    ],
    ['all', { number: '1', numerator: '5', denominator: '5', ...SOURCE }, /^$/],
    [
      'a count without its source',
      { number: '2', numerator: '5', measuredOn: '2026-09-01' },
      /^Số tự ghi/,
    ],
    ['a count without its day', { number: '2', numerator: '5', source: 'x' }, /^Số tự ghi/],
  ])('%s', (_, row, words) => {
    expect(judged(row)?.fix ?? '').toMatch(words);
  });

  it('the vision is quoted, not measured (B-II.2)', () => {
    expect(judged({ number: 'Tầm nhìn', year: '2045' })).toMatchObject({
      explain: 'Kế hoạch nêu tầm nhìn, không có số đo; không đánh giá.',
      operator: null,
      fix: null,
    });
  });
});

/** The tasks derived as a run of this day would. */
function derived(today: string, tabs: Tabs, cells: Row = {}, number = 'I.2'): RunContext {
  const context = contextAt(tabs, `${today}T09:00`);
  const row = context.book.tabs.tasks.rows.find(({ value }) => value.number === number);
  if (row !== undefined) Object.assign(row.value, cells);
  deriveTasks(context, tasksOf(context, Number(today.slice(0, 4))));
  return context;
}

describe('a task of the annex', () => {
  const of = (number: string, today: string, tabs: Tabs = {}, cells: Row = {}) =>
    derived(today, tabs, cells, number).book.tabs.tasks.rows.find(
      ({ value }) => value.number === number,
    )?.value;

  it('as set up there is nothing to mend, and its day is the plan’s or the office’s own', () => {
    const { book } = derived('2026-06-01', {});
    expect(book.tabs.tasks.rows.map(({ value }) => value.fix).filter(Boolean)).toEqual([]);
    expect(of('III.1', '2026-06-01')?.due).toBe('2026-06-30');
    expect(of('I.1', '2026-06-01')?.due).toBe('2026-12-31');
  });

  it.each([
    ['2026-06-24', 'Còn hạn'],
    ['2026-06-25', 'Sắp đến hạn'],
    ['2026-06-29', 'Sắp đến hạn'],
    ['2026-06-30', 'Đến hạn hôm nay'],
    ['2026-07-01', 'Quá hạn (01 ngày làm việc)'],
  ])('that the plan dates 30/6/2026, on %s: %s', (today, level) => {
    expect(of('III.1', today)?.level).toBe(level);
  });

  it.each([
    ['V.1', '2028-01-01', 'Quá hạn (01 ngày làm việc)'],
    ['V.1', '2028-01-02', 'Quá hạn (01 ngày làm việc)'],
    ['V.1', '2028-01-07', 'Quá hạn (05 ngày làm việc)'],
    ['V.1', '2028-01-10', 'Quá hạn kéo dài'],
    ['I.1', '2027-01-11', 'Còn hạn'],
    ['I.1', '2028-01-11', 'Hạn tạm tính'],
    ['I.1', '2028-12-27', 'Sắp đến hạn'],
  ])('%s on %s, also on a day off and in a year not confirmed: %s (AM-06)', (...row) => {
    expect(of(row[0], row[1])?.level).toBe(row[2]);
  });

  it('is near or late no more once it is done, or where it was due before the office began', () => {
    expect(of('III.1', '2026-07-01', {}, { state: 'Hoàn thành' })?.level).toBeNull();
    const settings = [{ key: 'startFrom', value: '2026-07-01' }];
    expect(of('III.1', '2026-07-02', { settings })?.level).toBeNull();
  });

  it('what the office dates itself passes a mark only, until something is reported', () => {
    const day = of('I.2', '2026-06-01')?.due ?? '';
    const after = `${day.slice(0, 8)}${String(Number(day.slice(8)) + 3).padStart(2, '0')}`;
    expect(of('I.2', after)?.level).toBe('Qua mốc phấn đấu');
    const taskUpdates = [{ number: 'I.2', date: '2026-06-01', body: MEDIA, text: 'x' }];
    expect(of('I.2', after, { taskUpdates })?.level).toBeNull();
    expect(of('VI.1', '2026-06-01')?.level).toMatch(/^Đề nghị cung cấp số liệu trước ngày/);
  });

  it('shows what is on record of the year', () => {
    const value = { indicator: 'Tin, bài truyền thông', value: '3' };
    const taskUpdates = [{ number: 'I.2', date: '2026-06-01', body: MEDIA, ...value }];
    expect(of('I.2', '2026-06-02', { taskUpdates })?.auto).toBe(
      'Năm 2026: Tin, bài truyền thông: 03',
    );
    expect(of('II.1', '2026-06-02')?.auto).toBeNull();
  });

  it.each<[string, Row, RegExp]>([
    ['a body that nobody knows', { owner: 'Ban lạ' }, /^Không có “Ban lạ” trong Danh bạ/],
    ['of tomorrow', { updatedOn: '2026-06-02' }, /^Ngày cập nhật ở sau/],
    ['of today', { updatedOn: '2026-06-01' }, /^$/],
    ['results without a day', { progress: 'x' }, /^Có kết quả thực hiện nhưng/],
    ['done, with nothing to show', { state: 'Hoàn thành' }, /^Đã chọn “Hoàn thành”/],
    ['done, with its proof', { state: 'Hoàn thành', evidence: 'x' }, /^$/],
    ['a figure in no form', { indicators: 'Mô hình = 2\nba' }, /^Chỉ số: mỗi dòng/],
    ['figures in their form', { indicators: 'Mô hình = 2\n' }, /^$/],
  ])('%s', (_, cells, words) => {
    expect(of('I.2', '2026-06-01', {}, cells)?.fix ?? '').toMatch(words);
  });

  it('a task that stands twice or that the annex has not is told', () => {
    const last = (row: Row): string =>
      derived('2026-06-01', { tasks: [row] }).book.tabs.tasks.rows.at(-1)?.value.fix ?? '';
    expect(last({ number: 'I.2', owner: DESK })).toBe(
      'Nhiệm vụ I.2 có ở hai dòng; chỉ dòng trên được dùng.',
    );
    expect(last({ number: 'IX.1', owner: DESK })).toMatch(/^Phụ lục không có nhiệm vụ IX\.1/);
    expect(last({ task: 'x' })).toBe(
      'Chưa ghi STT theo Phụ lục, ví dụ I.1.\nChưa ghi cơ quan chủ trì.',
    );
    expect(last({ number: 'I.3', owner: DESK })).toContain(
      'Nhóm I theo Phụ lục có 02 nhiệm vụ, tab đang có 03.',
    );
  });
});

describe('an update of a task', () => {
  const WHOLE = { date: '2026-06-01', number: 'I.2', body: MEDIA, text: 'Phát 9 bài' };
  const told = (row: Row): string =>
    derived('2026-06-01', { taskUpdates: [{ ...WHOLE, ...row }] }).book.tabs.taskUpdates.rows.at(-1)
      ?.value.fix ?? '';

  it.each<[string, Row, RegExp]>([
    ['nothing', {}, /^$/],
    ['no day', { date: '' }, /^Chưa ghi ngày/],
    ['of tomorrow', { date: '2026-06-02' }, /^Ngày ở sau ngày hôm nay/],
    ['no such task', { number: 'IX.1' }, /^Phụ lục không có nhiệm vụ “IX\.1”/],
    ['nobody', { body: '' }, /^Chưa ghi cơ quan báo cáo/],
    ['nobody known', { body: 'Ban lạ' }, /^Không có “Ban lạ”/],
    ['nothing said', { text: '' }, /^Chưa ghi kết quả hoặc giá trị\.$/],
    ['a figure alone', { text: '', indicator: 'Tin, bài truyền thông', value: '2' }, /^$/],
    [
      'another task’s figure',
      { indicator: 'Hội nghị đối thoại', value: '2' },
      /^“Hội nghị đối thoại” không phải/,
    ],
    ['a number of nothing', { value: '2' }, /^Có giá trị nhưng chưa chọn chỉ số\.$/],
  ])('%s', (_, row, words) => {
    expect(told(row)).toMatch(words);
  });
});
