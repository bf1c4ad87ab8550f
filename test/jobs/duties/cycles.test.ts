// The tab “Kỳ”: next year's row, the plan's day, what came of a year and what goes on into the next.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const PLAN = 'Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính';
const ANNUAL = 'Gửi Báo cáo đánh giá hằng năm';

const sent = (kind: string, date: string, more: Readonly<Record<string, string>> = {}) => ({
  kind,
  state: 'Đã gửi',
  number: '47',
  date,
  sentOn: date,
  sentBy: 'Bưu chính',
  ...more,
});

const years = (paper: Paper) => paper.rows('cycles').map(({ year }) => year);
const year = (paper: Paper, of: number) => paper.rows('cycles').find((row) => row['year'] === of);

describe('next year’s row (A-II.1.1)', () => {
  it.each([
    ['2026-11-30', [2026]],
    ['2026-12-01', [2026, 2027]],
    ['2027-02-01', [2026, 2027]],
    ['2027-12-01', [2026, 2028]],
  ])('on %s the rows are %o', (day, rows) => {
    const paper = paperOffice();
    paper.run(`${day}T08:00`);
    expect(years(paper)).toEqual(rows);
  });

  it('takes over the bases and plan B, leaves the plan’s number open, and is told once', () => {
    const paper = paperOffice();
    paper.edit(
      'cycles',
      {},
      { planA: '47/KH-UBND ngày 10/4/2026', planB: '90/KH-UBND ngày 05/6/2026' },
    );
    paper.run('2026-12-01T08:00');
    paper.run('2026-12-02T08:00');
    const { bases, planB } = year(paper, 2026) ?? {};
    expect(year(paper, 2027)).toMatchObject({ bases, planB, planA: null, fix: null });
    expect(year(paper, 2027)?.['note']).toContain('Đề nghị theo kỳ 2026');
    expect(paper.notes('đề nghị kỳ')).toEqual([
      'Đã thêm dòng năm 2027 vào tab “Kỳ” để xem lại (mục II.1 Kế hoạch đối thoại)',
    ]);
  });

  it('does not come back when staff deleted it', () => {
    const paper = paperOffice();
    paper.run('2026-12-01T08:00');
    const emptied = Object.fromEntries(
      Object.keys(year(paper, 2027) ?? {}).map((key) => [key, '']),
    );
    paper.edit('cycles', { note: String(year(paper, 2027)?.['note']) }, emptied);
    paper.run('2026-12-02T08:00');
    expect(years(paper)).toEqual([2026]);
  });
});

describe('the day of the plan (A-II.1.3, A-II.1.4)', () => {
  it.each([
    ['2026-04-06', '', '14/4/2026'],
    ['2026-04-06', '2026-04-08', '08/4/2026'],
    ['2027-02-01', '', '12/02/2027'],
    ['2027-02-01', '2027-02-10', '10/02/2027'],
    ['2027-02-01', '2026-02-10', '12/02/2027'],
  ])('on %s, with “%s” typed, is %s', (today, sendBy, day) => {
    const paper = paperOffice(`${today.slice(0, 4)}-01-01`);
    if (today.startsWith('2027')) paper.edit('cycles', {}, { year: '2027' });
    paper.edit('cycles', {}, { sendBy });
    paper.run(`${today}T08:00`);
    expect(paper.overview('Việc sắp tới')).toContain(`${day}: ${PLAN}`);
  });

  it('the row shows when it was sent', () => {
    const paper = paperOffice();
    paper.add('documents', sent('D01 Kế hoạch Hội nghị', '2026-04-10', { title: 'Kế hoạch' }));
    paper.run('2026-04-13T08:00');
    expect(year(paper, 2026)).toMatchObject({ sentOn: '2026-04-10' });
    expect(paper.overview('Việc sắp tới')).not.toContain(PLAN);
  });
});

describe('“ít nhất 01 lần/năm” (A-II.4.13)', () => {
  const NOT_HELD = {
    decision: 'Dừng',
    decisionReason: 'không có đăng ký',
    decidedBy: 'Chủ tịch',
    decidedOn: '2026-08-24',
  };

  it.each([
    [
      'before the last notice',
      '2026-11-16',
      {},
      'Chưa; nên trước 17/11/2026, niêm yết Thông báo chậm nhất 18/11/2026 (mục II.4 Kế hoạch đối thoại)',
    ],
    [
      'on the day to work to',
      '2026-11-17',
      {},
      'Chưa; nên trước 17/11/2026, niêm yết Thông báo chậm nhất 18/11/2026',
    ],
    ['on the last day', '2026-11-18', {}, 'Chưa; niêm yết Thông báo chậm nhất 18/11/2026'],
    ['after it', '2026-11-19', {}, 'Chưa; đã qua ngày niêm yết cuối chậm nhất 18/11/2026'],
    ['held', '2026-11-19', { held: 'Có' }, 'Có: HN-2026-1 (17/9/2026)'],
    [
      'stopped, the year over',
      '2027-01-04',
      NOT_HELD,
      'Không tổ chức (mục II.4 Kế hoạch đối thoại); HN-2026-1: Dừng ngày 24/8/2026, không có đăng ký',
    ],
  ])('%s', (_, today, more, words) => {
    const paper = paperOffice();
    paper.add('conferences', { ...CONFERENCE, ...more });
    paper.run(`${today}T08:00`);
    expect(year(paper, 2026)?.['minimumMet']).toContain(words);
  });
});

describe('what a year leaves to the next (A-II.1.1)', () => {
  function office(): Paper {
    const paper = paperOffice();
    paper.add('conferences', { ...CONFERENCE, held: 'Có' });
    register(paper, 15, 5);
    paper.run('2026-12-01T08:00');
    return paper;
  }

  it('names the petitions that are still settled, and the report that is not sent, until it is', () => {
    const paper = office();
    paper.run('2027-01-04T08:00');
    const carried = String(year(paper, 2027)?.['carried']);
    expect(carried).toContain('05 kiến nghị: AQ-2026-0001');
    expect(carried).toContain(`${ANNUAL} thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính (2026)`);
    expect(paper.overview('Việc sắp tới')).toContain(`QUÁ HẠN 04/12/2026: ${ANNUAL}`);
    expect(year(paper, 2026)?.['carried']).toBeNull();
    paper.add('documents', sent('D29 Báo cáo đánh giá hằng năm', '2027-01-05', { case: '2026' }));
    paper.run('2027-01-06T08:00');
    expect(String(year(paper, 2027)?.['carried'])).not.toContain(ANNUAL);
    expect(paper.overview('Việc sắp tới')).not.toContain(`QUÁ HẠN 04/12/2026: ${ANNUAL}`);
  });

  it('shows how the petitions were answered (A-I.1.2, A-I.1.3)', () => {
    const paper = office();
    const answer = {
      case: 'AQ-2026-0001',
      kind: 'D16 Công văn trả lời kiến nghị',
      number: '12/KTHT&ĐT',
    };
    paper.add('documents', { ...sent('', '2026-09-25'), ...answer });
    paper.run('2026-12-02T08:00');
    expect(year(paper, 2026)?.['figures']).toBe(
      '05 kiến nghị, đã trả lời 01; trong thời hạn Kế hoạch 01/05 (20%); trung vị 32 ngày làm việc từ khi nhận',
    );
  });
});

describe('what is wrong with a row', () => {
  it.each([
    ['90/KH-UBND ngày 25/5/2026', 'ngày ở trước 26/5/2026 là ngày của văn bản làm căn cứ'],
    ['90/KH-UBND ngày 26/5/2026', null],
    ['90/KH-UBND ngày 05/6/2026', null],
  ])('the second plan dated %s (B-0.2, B-0.6, AM-32)', (planB, words) => {
    const paper = paperOffice();
    paper.edit('cycles', {}, { planB, planA: '47/KH-UBND ngày 10/4/2026' });
    paper.run('2026-06-08T08:00');
    const fix = paper.rows('cycles')[0]?.['fix'];
    if (words === null) expect(fix).toBeNull();
    else expect(fix).toBe(`“${planB}”: ${words}; xem lại ngày.`);
  });

  it.each([
    [{ planA: 'số bốn bảy' }, '“số bốn bảy”: ghi dạng 47/KH-UBND ngày 10/4/2026.'],
    [{ planB: '90/KH-UBND' }, '“90/KH-UBND”: ghi dạng'],
    [
      { planA: '47/KH-UBND ngày 15/3/2026' },
      'ngày ở trước 16/3/2026 là ngày của văn bản làm căn cứ',
    ],
    [{ sendBy: '2027-01-15' }, 'Hạn gửi Kế hoạch không thuộc năm của dòng này'],
    [{ bases: '' }, 'Chưa ghi căn cứ'],
    [{ year: '' }, 'Chưa ghi năm'],
  ])('%o', (set, words) => {
    const paper = paperOffice();
    paper.edit('cycles', {}, set);
    paper.run('2026-04-06T08:00');
    expect(paper.rows('cycles')[0]?.['fix']).toContain(words);
    expect(paper.overview('Dữ liệu cần sửa')).toContain('Kỳ 01 dòng');
  });

  it('two rows of a year', () => {
    const paper = paperOffice();
    paper.add('cycles', { year: '2026', bases: 'Căn cứ Luật' });
    paper.run('2026-04-06T08:00');
    for (const { fix } of paper.rows('cycles')) expect(fix).toContain('Năm 2026 có ở hai dòng');
  });
});
