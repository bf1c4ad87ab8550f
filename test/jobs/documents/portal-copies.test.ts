// What goes on the portal: a copy of each issued notice, by its item, that tells nobody who did not agree.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { bookOf, paperOffice, register, type Paper } from '../paper.ts';
import { paperPorts } from '../paper-ports.ts';
import { localDateTime } from '#rules/dates/civil-date';
import type { Told } from '../../../apps-script/jobs/base/journal.ts';
import { makeFiles } from '../../../apps-script/jobs/documents/make-files.ts';
import { planRun } from '../../../apps-script/jobs/plan.ts';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.add('conferences', {
    ...CONFERENCE,
    postedDesk: '',
    postedPortal: '',
    registrationsClose: '2026-08-24T17:00',
    venue: 'Nhà ông Trần Văn Giấu, Công ty TNHH Kín Tiếng, gọi 0912.345.678',
  });
  paper.add('units', { code: 'DV-9001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Kín Tiếng' });
  paper.add('contacts', { unit: 'DV-9001', representative: 'Trần Văn Giấu', phone: '0912345678' });
  paper.run('2026-07-20T09:00');
});

const NOTICE = { kind: 'D03 Thông báo tổ chức Hội nghị' };
const POSTED = { postedDesk: '2026-08-03', postedPortal: '2026-08-03' };
const issue = (where: Readonly<Record<string, string>>, number = '88', date = '2026-07-21') =>
  paper.edit('documents', where, { number, date, state: 'Đã phát hành' });
const copies = () => paper.letters().filter(({ name }) => name.startsWith('Bản để đăng'));
const TIME = 'Thông báo thời gian đối thoại';
const shown = (item: string) => paper.row('publicity', { conference: 'HN-2026-1', item })['copy'];

describe('the copy for the portal', () => {
  it('A-III.5.4: of a notice is made once it is issued, and “Công khai, tuyên truyền” leads to it', () => {
    paper.run('2026-07-21T09:00');
    expect(copies()).toEqual([]);
    issue(NOTICE);
    paper.run('2026-07-21T09:30', { job: 'edit' });
    expect(copies()).toEqual([]);
    paper.run('2026-07-21T10:00');
    paper.run('2026-07-21T11:00');
    const [copy, ...more] = copies();
    expect(more).toEqual([]);
    expect(copy?.text).toContain('Thông báo tổ chức Hội nghị số 88/TB-UBND ngày 21/7/2026');
    expect(copy?.text).toContain('<h3>THÔNG BÁO</h3>');
    expect(shown('Thông báo thời gian đối thoại')).toBe(copy?.name);
    expect(paper.notes('bản để đăng').join()).toContain('Đã tạo tệp “Bản để đăng');
  });

  it('is made anew when number or date are put right, and the newest is shown', () => {
    issue(NOTICE);
    paper.run('2026-07-21T10:00');
    issue(NOTICE, '89');
    paper.run('2026-07-21T11:00');
    paper.run('2026-07-21T12:00');
    expect(copies().map(({ name }) => name.includes('89/TB-UBND'))).toEqual([false, true]);
    expect(shown('Thông báo thời gian đối thoại')).toContain('89/TB-UBND');
  });

  it('A-III.5.5: of the programme leaves out the table that names units and what they raise', () => {
    paper.edit('conferences', { code: 'HN-2026-1' }, POSTED);
    register(paper, 15, 5);
    paper.run('2026-08-24T18:00');
    paper.run('2026-09-14T09:00');
    const where = { kind: 'D12 Chương trình Hội nghị' };
    expect(paper.row('documents', where)['state']).toBe('Dự thảo');
    issue(where, '90', '2026-09-14');
    paper.run('2026-09-14T10:00');
    paper.run('2026-09-14T11:00');
    const [copy] = copies();
    expect(copy?.text).toContain('Phát biểu khai mạc');
    expect(copy?.text).not.toMatch(/BẢNG TỔNG HỢP|Cơ sở sản xuất|AQ-2026/);
    expect(shown('Nội dung Hội nghị')).toBe(copy?.name);
  });

  it('AM-27: tells no unit that did not agree, no person of it and no contact', () => {
    issue(NOTICE);
    paper.run('2026-07-21T10:00');
    const text = copies()[0]?.text ?? '';
    expect(text).toContain('Nhà ông (không công khai), (không công khai), gọi (không công khai)');
    expect(text).not.toMatch(/Giấu|Kín Tiếng|0912/);
  });

  it('of a letter whose file is gone is told why there is none, and made once the file is back', () => {
    issue(NOTICE);
    const back = paper.loseFiles();
    for (const hour of ['10', '11', '12']) paper.run(`2026-07-21T${hour}:00`);
    expect(copies()).toEqual([]);
    expect(shown(TIME)).toContain('Không thấy tệp của văn bản trên Drive');
    expect(shown(TIME)).toContain('Lượt sau thử lại.');
    back();
    paper.run('2026-07-22T09:00');
    paper.run('2026-07-22T10:00');
    expect(copies()).toHaveLength(1);
    expect(shown(TIME)).toBe(copies()[0]?.name);
  });

  it('of a letter that is no document any more is told too, beside its issued version, and stops no other work', () => {
    issue(NOTICE);
    paper.damageFiles();
    paper.run('2026-07-21T10:00');
    paper.run('2026-07-21T11:00');
    expect(shown(TIME)).toContain('Tệp của văn bản hỏng.');
    expect(paper.row('documents', NOTICE)['issued']).toContain('tệp dự thảo hỏng');
  });

  it('is tried by three runs of the first day, then once a day, ten times in all; then somebody must look', () => {
    issue(NOTICE);
    paper.loseFiles();
    const tried = () => paper.notes('bản để đăng').length;
    for (const hour of ['08', '09', '10', '11', '12']) paper.run(`2026-07-21T${hour}:00`);
    expect(tried()).toBe(3);
    const days = ['22', '23', '24', '25', '26', '27', '28', '29', '30'];
    const tries = days.map((day) => {
      for (const hour of ['08', '09']) paper.run(`2026-07-${day}T${hour}:00`);
      return tried();
    });
    expect(tries).toEqual([4, 5, 6, 7, 8, 9, 10, 10, 10]);
    expect(paper.notes('không thực hiện được')).toHaveLength(1);
    expect(shown(TIME)).toContain('Đề nghị chép từ bản đã ký');
  });
});

describe('many notices at once', () => {
  const planOf = (count: number) => {
    const keyOf = (n: number): string => `HN-2026-${n + 1}·thông báo·1`;
    const documents = Array.from({ length: count }, (_, n) => ({
      key: keyOf(n),
      marks: JSON.stringify({ key: keyOf(n) }),
      kind: NOTICE.kind,
      case: `HN-2026-${n + 1}`,
      number: String(n + 1),
      date: '2026-07-21',
      state: 'Đã phát hành',
    }));
    const now = localDateTime('2026-07-22T09:00');
    const book = bookOf({ documents }, '2026-07-22');
    return planRun(book, { job: 'hourly', now, responses: [], mailQuota: 0 });
  };

  it.each([
    [19, 19],
    [20, 20],
    [21, 20],
  ])('of %i as many are copied in one run: %i', (issued, copied) => {
    expect(planOf(issued).outbox.originals).toHaveLength(copied);
  });

  it('are put off where the time of a run is over: no letter is read, and nothing is in doubt', () => {
    const { context, outbox } = planOf(2);
    const grids = context.book.grids as Parameters<typeof paperPorts>[0];
    const office = paperPorts(grids, { at: '2026-07-22T09:00', mails: [], files: [], quota: 0 });
    const events: Told[] = [];
    const read: string[] = [];
    const find = (keys: readonly string[]) => {
      read.push(...keys);
      return new Map<string, never>();
    };
    const files = { ...office.files, find };
    const clock = { ...office.clock, elapsed: () => 280_000 };
    makeFiles(
      { ...outbox, letters: [] },
      { ...office, files, clock },
      { files: new Map(), events },
    );
    expect(read).toEqual([]);
    expect(events.map(({ event }) => event)).toEqual([
      { type: 'putOff', why: 'time' },
      { type: 'putOff', why: 'time' },
    ]);
  });
});
