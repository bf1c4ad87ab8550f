// What goes on the portal: a copy of each issued notice, by its item, that tells nobody who did not agree.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

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

  it('of a letter whose file is gone is told why there is none', () => {
    issue(NOTICE);
    paper.loseFiles();
    paper.run('2026-07-21T10:00');
    paper.run('2026-07-21T11:00');
    expect(copies()).toEqual([]);
    expect(shown('Thông báo thời gian đối thoại')).toContain('không mở được tệp của văn bản');
  });
});
