// “Công khai, tuyên truyền”: the rows of a conference, the days to make them public by, the month's review of the folder.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const HN = { conference: 'HN-2026-1' };
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CENTRE = 'Trung tâm Dịch vụ sự nghiệp công';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  paper.edit('bodies', { name: CENTRE }, { email: 'truyenthong@aiquoc.example' });
  paper.add('conferences', CONFERENCE);
});

const item = (name: string) => paper.row('publicity', { ...HN, item: name });

describe('the rows of a conference', () => {
  it.each([
    ['A-III.5.4', 'Thông báo thời gian đối thoại', '2026-08-03', CENTRE],
    ['A-III.5.5', 'Nội dung Hội nghị', '2026-09-14', CENTRE],
    ['A-III.5.6', 'Kết quả giải quyết kiến nghị', '2026-09-30', CENTRE],
    ['A-III.5.7, A-III.5.8', 'Thông báo kết luận', '2026-09-21', CENTRE],
    ['A-III.3.1', 'Tuyên truyền Kế hoạch', '2026-08-18', 'Phòng Văn hóa – Xã hội'],
    ['A-III.5.1', 'Tin, bài', '2026-08-18', CENTRE],
    ['A-III.5.2', 'Truyền thanh', '2026-08-18', CENTRE],
  ])('%s: “%s” is to be public by %s, by %s', (_clause, name, due, byWhom) => {
    paper.run('2026-07-20T09:00');
    expect(item(name)).toMatchObject({ due, byWhom, fix: null });
  });

  it('come once: a deleted one does not come back, and while somebody types none comes', () => {
    paper.run('2026-07-20T09:00', { job: 'edit' });
    expect(paper.rows('publicity')).toEqual([]);
    paper.run('2026-07-20T10:00');
    expect(paper.rows('publicity')).toHaveLength(7);
    paper.remove('publicity', { item: 'Truyền thanh' });
    paper.run('2026-07-20T11:00');
    expect(paper.rows('publicity')).toHaveLength(6);
  });

  it.each([
    [{}, '2026-09-08', 'Chưa đến mốc'],
    [{}, '2026-09-09', 'Sắp đến mốc'],
    [{}, '2026-09-14', 'Sắp đến mốc'],
    [{}, '2026-09-15', 'Qua mốc phấn đấu'],
    [{ postedOn: '2026-09-11' }, '2026-09-15', 'Đã đăng, thiếu minh chứng'],
    [{ postedOn: '2026-09-11', link: 'https://aiquoc.example/1' }, '2026-09-15', 'Đã đăng'],
    [{ postedOn: '2026-09-11', evidence: 'Ảnh chụp màn hình' }, '2026-09-15', 'Đã đăng'],
  ])('A-I.2.1: with %j on %s the programme is “%s”', (typed, on, state) => {
    register(paper, 15, 5);
    paper.run('2026-07-20T09:00');
    paper.edit('publicity', { item: 'Nội dung Hội nghị' }, typed);
    paper.run(`${on}T09:00`);
    expect(item('Nội dung Hội nghị')['state']).toBe(state);
  });

  it('A-II.2.3: the notice is public on the day that “Hội nghị” has; a day typed here alone is told', () => {
    paper.run('2026-08-04T09:00');
    expect(item('Thông báo thời gian đối thoại')['state']).toContain('Đã đăng');
    paper.edit('conferences', { code: 'HN-2026-1' }, { postedPortal: '' });
    paper.edit('publicity', { item: 'Thông báo thời gian đối thoại' }, { postedOn: '2026-08-03' });
    paper.run('2026-08-04T10:00');
    expect(item('Thông báo thời gian đối thoại')['fix']).toContain('Ngày đăng Cổng TTĐT');
  });

  it.each([
    [{ postedOn: '2027-01-01' }, 'sau ngày hôm nay'],
    [{ conference: 'HN-2026-7' }, 'Không có hội nghị mã HN-2026-7'],
    [{ item: '' }, 'Chưa chọn mục'],
  ])('what is typed wrong is told: %j', (typed, words) => {
    paper.run('2026-07-20T09:00');
    paper.edit('publicity', { item: 'Tin, bài' }, typed);
    paper.run('2026-07-21T09:00');
    expect(paper.rows('publicity').map((row) => row['fix'])).toContainEqual(
      expect.stringContaining(words),
    );
  });
});

describe('the reminders', () => {
  const about = (words: string, on: string) =>
    paper.run(`${on}T09:00`).filter(({ text }) => text.includes(words));

  it('A-III.5.5: go three working days before and on the day, also to whoever makes it public', () => {
    register(paper, 15, 5);
    paper.run('2026-07-20T09:00');
    expect(about('Nội dung Hội nghị', '2026-09-08')).toEqual([]);
    const [mail] = about('Nội dung Hội nghị', '2026-09-09');
    expect(mail).toMatchObject({
      to: ['kinhte@aiquoc.example'],
      cc: ['truyenthong@aiquoc.example'],
    });
    expect(about('Nội dung Hội nghị', '2026-09-10')).toEqual([]);
    expect(about('Nội dung Hội nghị', '2026-09-14')).toHaveLength(1);
    expect(paper.overview('Việc sắp tới')).toContain('14/9/2026: 04 việc chuẩn bị, công khai');
  });

  // The last working day of October 2026 is Friday the 30th.
  it.each([
    ['2026-10-26', 0],
    ['2026-10-27', 1],
    ['2026-10-30', 1],
  ])('A-III.5.3: the folder is reviewed every month; on %s %i goes', (on, count) => {
    paper.run('2026-08-04T09:00');
    paper.edit('publicity', { item: 'Tin, bài' }, { postedOn: '2026-08-04' });
    paper.run('2026-10-01T09:00');
    expect(about('Rà soát, cập nhật thư mục', on)).toHaveLength(count);
  });

  it('A-III.5.3: a review, or whatever is posted in the month, is enough', () => {
    paper.run('2026-08-04T09:00');
    paper.edit('publicity', { item: 'Tin, bài' }, { postedOn: '2026-08-04' });
    paper.edit('publicity', { item: 'Truyền thanh' }, { reviewedOn: '2026-10-05' });
    expect(about('Rà soát, cập nhật thư mục', '2026-10-27')).toEqual([]);
  });
});

describe('the second plan (B-IV.3.1, B-IV.3.2)', () => {
  const rows = () => paper.rows('publicity').filter((row) => row['conference'] === null);

  it('has a row for the portal and one for the loudspeakers, once a year, when its number is on record', () => {
    paper.run('2026-07-20T09:00');
    expect(rows()).toEqual([]);
    paper.edit('cycles', {}, { planB: '112/KH-UBND ngày 05/6/2026' });
    paper.run('2026-07-21T09:00');
    paper.run('2026-07-22T09:00');
    expect(rows()).toMatchObject(
      ['Cổng TTĐT phường', 'Truyền thanh'].map((place) => ({
        item: 'Tuyên truyền Kế hoạch',
        title: 'Kế hoạch 41-NQ/TW, năm 2026',
        place,
        byWhom: CENTRE,
        due: null,
        fix: null,
      })),
    );
    paper.run('2026-12-01T09:00');
    paper.run('2027-01-05T09:00');
    expect(rows()).toHaveLength(4);
  });

  it('posted, it is looked over each month, and who posted it is asked', () => {
    paper.edit('cycles', {}, { planB: '112/KH-UBND ngày 05/6/2026' });
    paper.run('2026-07-20T09:00');
    paper.edit(
      'publicity',
      { title: 'Kế hoạch 41-NQ/TW, năm 2026', place: 'Truyền thanh' },
      { postedOn: '2026-07-20' },
    );
    const mails = paper.run('2026-08-28T09:00');
    const asked = mails.filter(({ subject }) => subject.includes('Rà soát, cập nhật thư mục'));
    expect(asked.flatMap(({ cc }) => cc ?? [])).toContain('truyenthong@aiquoc.example');
    expect(asked[0]?.text).toContain('tin về Kế hoạch 41-NQ/TW');
  });
});
