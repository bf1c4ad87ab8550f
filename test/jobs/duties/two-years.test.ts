// Both plans over two years, on the days on which something falls due: each document once, each conference by its own days.
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const CASES = ['2026', '2027', 'III.1', 'IV.1', 'V.1'];
const SENT = { state: 'Đã gửi', sentBy: 'Bưu chính' };

let paper: Paper;
const drafts = (): string[] =>
  paper
    .rows('documents')
    .filter((row) => CASES.includes(String(row['case'])))
    .map((row) => `${String(row['kind']).slice(0, 3)} ${String(row['case'])}`);
const send = (kind: string, at: string, number: string): void =>
  paper.edit(
    'documents',
    { kind, case: at.slice(0, 4) },
    { ...SENT, number, date: at, sentOn: at },
  );

beforeAll(() => {
  paper = paperOffice('2026-07-16');
  const run = (...days: string[]) => days.forEach((day) => paper.run(`${day}T08:00`));
  paper.edit('cycles', {}, { planB: '112/KH-UBND ngày 05/6/2026' });
  paper.add('conferences', { ...CONFERENCE, held: 'Có' });
  run('2026-11-05', '2026-11-19');
  send('D30 Công văn đề nghị báo cáo tiến độ', '2026-11-06', '84');
  send('D29 Báo cáo đánh giá hằng năm', '2026-12-02', '92');
  run('2026-12-02', '2026-12-31', '2027-01-08');
  paper.add('conferences', {
    code: 'HN-2027-1',
    year: '2027',
    date: '2027-03-18',
    time: '08:00',
    venue: 'Hội trường UBND phường',
    petitionsClose: '2027-02-24T17:00',
    registrationsClose: '2027-02-24T17:00',
    postedDesk: '2027-01-25',
    postedPortal: '2027-01-25',
  });
  run('2027-01-26', '2027-02-24');
  paper.edit('conferences', { code: 'HN-2027-1' }, { held: 'Có' });
  run('2027-03-18', '2027-11-04', '2027-11-18', '2027-12-17', '2027-12-31', '2028-01-03');
});

describe('two years of both plans', () => {
  it('draft each document once, in the year it is of (B-IV.1.1, B-IV.2.1, B-PL.V.1, A-II.1.2)', () => {
    expect(drafts().sort()).toEqual(
      [
        'D29 2026',
        'D29 2027',
        'D30 2026',
        'D30 2027',
        'D35 2026',
        'D35 2027',
        'D01 2027',
        'D31 V.1',
      ].sort(),
    );
  });

  it('the conference of 18/3/2027 counts back over Tết: posted by 28/01, received by 25/02 (A-II.2.4, A-II.3.4)', () => {
    const { explain } = paper.row('conferences', { code: 'HN-2027-1' });
    for (const words of [
      'Nên xong ngày 27/01/2027, chậm nhất 28/01/2027: 30 ngày làm việc trước',
      'nghỉ Tết Nguyên đán',
      'Nên xong ngày 24/02/2027, chậm nhất 25/02/2027: 15 ngày làm việc trước',
      'Báo cáo Sở Tài chính: Chậm nhất 29/3/2027: 07 ngày làm việc sau',
    ])
      expect(explain).toContain(words);
  });

  it('the dialogue of each year counts for that year alone (B-PL.I.1)', () => {
    const letters = paper.letters();
    const report = (year: string) =>
      letters.find(({ name }) => name.includes(`BC_danh-gia_${year}`))?.text ?? '';
    expect(report('2026')).toContain('+ Đã tổ chức Hội nghị đối thoại ngày 17/9/2026.');
    expect(report('2027')).toContain('+ Đã tổ chức Hội nghị đối thoại ngày 18/3/2027.');
    for (const year of ['2026', '2027'])
      expect(report(year)).toContain('+ Số liệu: Hội nghị đối thoại: 01.');
  });

  it('what was not sent stays owed in the next year; what was is not (A-II.1.1)', () => {
    const carried = paper.rows('cycles').find((row) => row['year'] === 2028)?.['carried'];
    const report = 'Gửi Báo cáo đánh giá hằng năm thực hiện Kế hoạch 41-NQ/TW về Sở Tài chính';
    expect(carried).toContain(`${report} (2027)`);
    expect(carried).not.toContain(`${report} (2026)`);
  });
});
