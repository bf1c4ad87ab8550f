// The tasks of the second plan in words, and what came of each in a year (B-IV.1.1, B-PL.I.1); the plan of a year.
import { describe, expect, it } from 'vitest';
import { secondPlan, taskPart } from '#letters/shared/second-plan';
import { taskReport, wordsOf } from '#letters/shared/task-report';
import { issuedPlan, planTime } from '#letters/shared/year-plan';
import { tasksOf, type TaskOfYear } from '#register/book/tasks-of';
import type { TabKey } from '#register/tabs/all';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

type Rows = readonly Readonly<Record<string, string>>[];
const MEDIA = 'Trung tâm Dịch vụ sự nghiệp công';

/** A task of 2026 in an office with these rows; a row of the task in place of the annex's own. */
function taskOf(number: string, tabs: Partial<Record<TabKey, Rows>>, row?: Record<string, string>) {
  const office = officeOf(tabs, '2026-11-30');
  const found = tasksOf(office, 2026).find(({ task }) => task.number === number);
  if (found === undefined) throw new Error(number);
  const value = found.row === null ? null : { ...found.row.value, ...row };
  const task = { ...found, row: value === null ? null : { ...found.row, value } } as TaskOfYear;
  return { office, task };
}

describe('a task as a letter names it', () => {
  it('as the annex has it, without its full stops', () => {
    expect(taskPart(taskOf('I.2', {}).task)).toEqual({
      số: 'I.2',
      tên: 'Tuyên truyền, đăng tải thông tin hỗ trợ doanh nhân, doanh nghiệp trên Cổng Thông tin điện tử phường; trên hệ thống truyền thanh của phường',
      chủ_trì: MEDIA,
      sản_phẩm: 'Các tin, bài truyền thông',
      thời_hạn: 'Thường xuyên',
    });
  });

  it('its lines as one sentence', () => {
    const { task } = taskOf('I.2', {}, { task: ' - Tuyên truyền.\n\n- Đăng tin;\nPhát thanh' });
    expect(taskPart(task).tên).toBe('Tuyên truyền; đăng tin; phát thanh');
  });

  it('by whoever is typed as its owner, known or not', () => {
    const { task } = taskOf('I.2', {}, { owner: 'Ban lạ' });
    expect(taskPart({ ...task, owner: null }).chủ_trì).toBe('Ban lạ');
  });

  it.each([
    ['its cells are blank', { task: '', owner: null, product: ' ', term: null }],
    ['its row is gone', null],
  ])('is left open where %s', (_, row) => {
    const { task } = taskOf('I.2', {});
    const found = row === null ? null : { ...task.row, value: { ...task.row?.value, ...row } };
    const { số, ...words } = taskPart({ ...task, owner: null, row: found } as TaskOfYear);
    expect(số).toBe('I.2');
    for (const said of Object.values(words)) expect(said).toMatch(/^…+ \(Cơ quan dự thảo ghi/);
  });

  it('the plan is named with its year and the city', () => {
    expect(secondPlan(officeOf(), { year: 2027 })).toMatchObject({
      năm: '2027',
      ubnd_thành_phố: 'Ủy ban nhân dân thành phố Hải Phòng',
    });
  });
});

describe('what is said of a task in a year', () => {
  const updates = [
    { date: '2026-10-30', number: 'I.2', body: MEDIA, text: 'Phát 9 bài.', evidence: 'Sổ phát' },
    { date: '2026-09-30', number: 'I.2', text: 'Phát 3 bài', evidence: 'Sổ phát.' },
    { date: '2026-11-01', number: 'I.2', evidence: 'Ảnh' },
  ];
  const own = { updatedOn: '2026-07-01', evidence: 'Cổng TTĐT', progress: 'Đã đăng.\nĐã phát' };

  it('what its row says of this year, then its updates, the oldest first, nothing twice', () => {
    const { task } = taskOf('I.2', { taskUpdates: updates }, own);
    expect(wordsOf(task, 'evidence', 2026)).toEqual(['Cổng TTĐT', 'Sổ phát', 'Ảnh']);
    expect(wordsOf(task, 'difficulty', 2026)).toEqual([]);
    expect(wordsOf(task, 'evidence', 2027)).toEqual(['Sổ phát', 'Ảnh']);
  });

  it('its results: each with who reported it and when', () => {
    const { office, task } = taskOf('I.2', { taskUpdates: updates }, own);
    const report = taskReport(office, task, 2026);
    expect(report.kết_quả).toEqual([
      { đoạn: 'Đã đăng' },
      { đoạn: 'Đã phát' },
      { đoạn: 'Phát 3 bài (…………………… (Cơ quan dự thảo ghi cơ quan báo cáo), ngày 30/9/2026)' },
      { đoạn: `Phát 9 bài (${MEDIA}, ngày 30/10/2026)` },
    ]);
    expect(report.minh_chứng).toBe('Cổng TTĐT; Sổ phát; Ảnh');
    expect(taskReport(office, task, 2027).kết_quả).toHaveLength(2);
  });

  it('where nothing is on record, a gap; where figures are, nothing more', () => {
    const blank = taskOf('I.2', {});
    expect(taskReport(blank.office, blank.task, 2026)).toMatchObject({
      kết_quả: [{ đoạn: expect.stringContaining('chưa có số liệu trong sổ') }],
      số_liệu: 'Tin, bài truyền thông: không có',
      minh_chứng: '',
    });
    const counted = taskOf('II.1', {
      taskUpdates: [
        { date: '2026-10-30', number: 'II.1', indicator: 'Mô hình, hoạt động hỗ trợ', value: '2' },
      ],
    });
    expect(taskReport(counted.office, counted.task, 2026)).toMatchObject({
      kết_quả: [],
      số_liệu: 'Mô hình, hoạt động hỗ trợ: 02',
    });
    const unknown = taskOf('II.1', {});
    expect(taskReport(unknown.office, unknown.task, 2026).số_liệu).toBe('');
  });
});

describe('the dialogue of the year (B-PL.I.1)', () => {
  const held = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có' };
  const told = (conferences: Rows, cycles: Rows = [], number = 'I.1'): string[] => {
    const { office, task } = taskOf(number, { conferences, cycles });
    return taskReport(office, task, 2026).kết_quả.map(({ đoạn }) => đoạn);
  };
  const figures = [{ year: '2026', figures: '8/10 kiến nghị' }];

  it.each<[string, Rows, Rows, string[]]>([
    ['held', [held], [], ['Đã tổ chức Hội nghị đối thoại ngày 17/9/2026']],
    [
      'held, with what came of its petitions',
      [held],
      figures,
      ['Đã tổ chức Hội nghị đối thoại ngày 17/9/2026', 'Giải quyết kiến nghị: 8/10 kiến nghị'],
    ],
    [
      'stopped, and why',
      [{ ...held, held: '', decision: 'Dừng', decisionReason: 'Bão số 5.' }],
      figures,
      [
        'Hội nghị đối thoại dự kiến ngày 17/9/2026: Dừng; lý do: Bão số 5',
        'Giải quyết kiến nghị: 8/10 kiến nghị',
      ],
    ],
    [
      'of another year or without a day',
      [
        { ...held, date: '2025-09-17' },
        { code: 'HN-2026-2', held: 'Có' },
      ],
      figures,
      ['Giải quyết kiến nghị: 8/10 kiến nghị'],
    ],
    [
      'neither held nor decided on',
      [{ ...held, held: '' }],
      figures,
      ['Giải quyết kiến nghị: 8/10 kiến nghị'],
    ],
  ])('%s', (_, conferences, cycles, words) => {
    expect(told(conferences, cycles)).toEqual(words);
  });

  it('a reason that nobody wrote is left open', () => {
    expect(told([{ ...held, held: 'Không', decision: 'Dừng' }])[0]).toMatch(
      /lý do: …+ \(.*lý do\)/,
    );
  });

  it('is told of no other task', () => {
    expect(told([held], figures, 'II.1')).not.toContain('Giải quyết kiến nghị: 8/10 kiến nghị');
  });
});

describe('the plan of a year (A-II.1.2, A-II.1.3)', () => {
  const about = { year: 2027, code: '2027', planDue: on('2027-02-12'), task: null };

  it.each([
    ['2027-02-12', true],
    ['2027-02-13', false],
    ['2026-12-31', false],
  ])('is drafted in its year, not after its day: %s %s', (today, is) => {
    expect(planTime(officeOf({}, today), about) !== null).toBe(is);
  });

  it('20 working days before its day; never where no day is known', () => {
    expect(planTime(officeOf({}, '2027-01-04'), about)).toEqual({
      from: on('2027-01-08'),
      due: on('2027-02-12'),
    });
    expect(planTime(officeOf({}, '2027-01-04'), { ...about, planDue: null })).toBeNull();
  });

  const PLAN = {
    kind: 'D01 Kế hoạch Hội nghị',
    state: 'Đã phát hành',
    number: '47/KH-UBND',
    date: '2026-04-10',
  };
  it.each([
    ['by its case', { case: '2026' }, 2026, true],
    ['among several', { case: 'x, 2026' }, 2026, true],
    ['not by its day where it has a case', { case: '2025' }, 2026, false],
    ['else by its day', {}, 2026, true],
    ['else by its day, not of another year', {}, 2025, false],
    ['not another document', { case: '2026', kind: 'D02 Công văn gửi Kế hoạch' }, 2026, false],
    ['not while it has no number', { case: '2026', number: '' }, 2026, false],
  ])('is found as issued %s', (_, row, year, found) => {
    const office = officeOf({ documents: [{ ...PLAN, ...row }] }, '2026-12-31');
    expect(issuedPlan(office, year)?.number ?? null).toBe(found ? '47/KH-UBND' : null);
  });
});
