// “Xem trước theo ngày khác”: another day is shown as it would come, and nothing of it is done.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const PREVIEW = 'Xem trước theo ngày khác';
const NOW = '2026-09-02T10:00';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  paper.edit(
    'bodies',
    { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    { email: 'kinhte@aiquoc.example' },
  );
  register(paper, 15, 5);
  paper.run('2026-08-24T18:00');
  paper.run(NOW);
});

function preview(day: string, at = NOW): string {
  paper.edit('overview', { item: PREVIEW }, { request: 'TRUE', ...(day === '' ? {} : { day }) });
  paper.run(at, { job: 'edit' });
  return paper.overview(PREVIEW);
}

describe('the preview of another day', () => {
  it('shows the lines, the mails and the drafts of that morning', () => {
    const text = preview('2026-09-14');
    expect(text).toContain('Sáng ngày 14/9/2026');
    expect(text).toContain('\nĐiều kiện tổ chức: Đủ điều kiện tổ chức');
    expect(text).toMatch(/\nThư sẽ gửi: \d\d: /);
    expect(text).toMatch(/\nDự thảo sẽ soạn: \d\d: .*D12 Chương trình Hội nghị/);
    expect(text).not.toMatch(/@|09120003/);
  });

  it('is what comes on that day, where nothing changes until then', () => {
    const text = preview('2026-09-14');
    paper.run('2026-09-14T07:00');
    for (const line of ['Điều kiện tổ chức', 'Thời hạn trả lời', 'Việc sắp tới'])
      expect(text).toContain(`${line}: ${paper.overview(line)}`);
  });

  it('writes nothing else and lets nothing leave: the same register but for its own line', () => {
    const tabs = () => {
      const { rows, letters, mails } = paper;
      const overview = rows('overview').filter(({ item }) => item !== PREVIEW);
      return JSON.stringify([
        overview,
        rows('documents'),
        rows('petitions'),
        rows('conferences'),
        rows('journal'),
        letters(),
        mails,
      ]);
    };
    const before = tabs();
    preview('2026-10-20');
    expect(tabs()).toBe(before);
    expect(paper.row('overview', { item: PREVIEW })['request']).toBe(false);
  });

  it.each([
    ['2026-09-04T10:00', 'Sáng ngày 07/9/2026'],
    ['2026-09-07T10:00', 'Sáng ngày 08/9/2026'],
  ])('without a day is the next working day: at %s %s', (at, words) => {
    paper.run(at);
    expect(preview('', at)).toContain(words);
  });

  it.each([
    ['2026-09-02', 'phải sau ngày hôm nay'],
    ['2026-09-03', 'Sáng ngày 03/9/2026'],
    ['2027-09-03', 'Sáng ngày 03/9/2027'],
    ['2027-09-04', 'nhiều nhất 366 ngày'],
  ])('of %s says “%s”', (day, words) => {
    expect(preview(day)).toContain(words);
  });

  it('goes with the next hourly run, and says again how to ask', () => {
    preview('2026-09-14');
    paper.run('2026-09-02T11:00');
    expect(paper.overview(PREVIEW)).toContain('Đánh dấu ô bên cạnh');
  });
});
