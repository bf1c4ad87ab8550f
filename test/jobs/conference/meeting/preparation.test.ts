// “Công tác chuẩn bị”: the usual work of a conference with its owner and day, what the register says of it, reminders.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const OFFICE = 'Văn phòng HĐND và UBND';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  paper.edit('bodies', { name: TAX }, { email: 'thue@aiquoc.example' });
  paper.add('conferences', CONFERENCE);
});

const ofConference = (conference: string) =>
  paper.rows('preparation').filter((row) => row['conference'] === conference);
const work = (words: string, conference = 'HN-2026-1') =>
  ofConference(conference).find((row) => String(row['item']).includes(words)) ?? expect.fail(words);
const edit = (words: string, set: Record<string, string>) =>
  paper.edit('preparation', { conference: 'HN-2026-1', item: String(work(words)['item']) }, set);

describe('the work of a conference', () => {
  // The conference is on Thursday 17/9/2026; 2/9 and 31/8 are days off, 22/8 is worked.
  it.each([
    ['A-III.1.3', 'Chuẩn bị hội trường', OFFICE, '2026-09-16', 'mục III.1 Kế hoạch đối thoại'],
    ['A-III.1.4', 'Đón tiếp đại biểu', OFFICE, '2026-09-17', 'mục III.1 Kế hoạch đối thoại'],
    [
      'A-III.3.2',
      'Phối hợp tiếp nhận ý kiến',
      CULTURE,
      '2026-08-18',
      'mục III.3 Kế hoạch đối thoại',
    ],
    ['A-III.4.1', 'chính sách thuế', TAX, '2026-09-14', 'mục III.4 Kế hoạch đối thoại'],
    ['A-III.4.3', 'Gửi phiếu đăng ký', TAX, '2026-08-11', 'mục III.4 Kế hoạch đối thoại'],
    ['A-III.7.1', 'Nắm tình hình khó khăn', DESK, '2026-08-18', 'mục III.7 Kế hoạch đối thoại'],
    ['A-III.7.3', 'Đề xuất của đơn vị', DESK, '2026-09-07', 'mục III.7 Kế hoạch đối thoại'],
  ])('%s: “%s” is for %s until %s', (_clause, words, owner, aim, basis) => {
    paper.run('2026-07-20T09:00');
    expect(work(words)).toMatchObject({ owner, aim, basis, level: 'Chưa đến mốc', fix: null });
  });

  it('comes once, moves with the conference, and what staff wrote as its day stands', () => {
    paper.run('2026-07-20T09:00');
    const { length } = ofConference('HN-2026-1');
    expect(length).toBe(13);
    paper.remove('preparation', {
      conference: 'HN-2026-1',
      item: String(work('Đón tiếp')['item']),
    });
    edit('Chuẩn bị hội trường', { due: '2026-09-10' });
    paper.edit('conferences', { code: 'HN-2026-1' }, { date: '2026-09-18' });
    paper.run('2026-07-20T10:00');
    expect(ofConference('HN-2026-1')).toHaveLength(length - 1);
    expect(work('chính sách thuế')['aim']).toBe('2026-09-15');
    expect(work('Chuẩn bị hội trường')['aim']).toBe('2026-09-10');
  });

  it('A-III.1.5: staff change the usual work for the next conference, and add what else there is', () => {
    const usual = paper
      .rows('preparation')
      .find((row) => row['item'] === 'Đón tiếp đại biểu, ký tên tại bàn đón');
    expect(usual?.['conference']).toBeNull();
    paper.edit(
      'preparation',
      { item: 'Đón tiếp đại biểu, ký tên tại bàn đón' },
      { owner: CULTURE },
    );
    paper.add('preparation', {
      conference: 'HN-2026-1',
      item: 'Trông xe',
      owner: OFFICE,
      days: '-2',
    });
    paper.run('2026-07-20T09:00');
    expect(work('Đón tiếp đại biểu')['owner']).toBe(CULTURE);
    expect(work('Trông xe')).toMatchObject({
      aim: '2026-09-15',
      basis: 'mục III.1 Kế hoạch đối thoại',
    });
  });

  it.each([
    [{}, '2026-09-10', 'Chưa đến mốc'],
    [{}, '2026-09-11', 'Sắp đến mốc'],
    [{}, '2026-09-17', 'Qua mốc phấn đấu'],
    [{ state: 'Đang làm' }, '2026-09-17', 'Qua mốc phấn đấu'],
    [{ state: 'Xong' }, '2026-09-17', null],
    [{ state: 'Không cần' }, '2026-09-17', null],
    [{ doneOn: '2026-09-16' }, '2026-09-17', null],
  ])(
    'with %j on %s the hall is “%s”: the office’s own day is never late (AM-06)',
    (typed, on, level) => {
      register(paper, 15, 5);
      paper.run('2026-07-20T09:00');
      edit('Chuẩn bị hội trường', typed);
      paper.run(`${on}T09:00`);
      expect(work('Chuẩn bị hội trường')['level']).toBe(level);
    },
  );

  it.each([
    ['A-III.4.2', { note: 'Công ty A, 0801158817, nợ 12 triệu' }, 'không đưa danh sách nợ thuế'],
    ['A-III.4.2', { link: 'Công ty A 0801158817-001' }, 'không đưa danh sách nợ thuế'],
    ['A-III.4.2', { note: 'Công văn số 412/TCS9 ngày 10/9/2026' }, null],
    ['', { doneOn: '2026-12-01' }, 'sau ngày hôm nay'],
    ['', { doneOn: '2026-07-20', state: 'Chưa làm' }, 'Tình trạng là “Chưa làm”'],
    ['', { days: '251' }, 'số nguyên từ −250 đến 250'],
    ['', { days: '-2.5' }, 'số nguyên từ −250 đến 250'],
    ['', { days: '-250' }, null],
    ['', { days: '0' }, null],
    ['', { conference: 'HN-2026-9' }, 'Không có hội nghị mã HN-2026-9'],
  ])('%s: typed %j is told: %s', (_clause, typed, words) => {
    paper.run('2026-07-20T09:00');
    edit('nợ thuế', typed);
    paper.run('2026-07-21T09:00');
    const row = paper
      .rows('preparation')
      .find(({ conference, item }) => conference !== null && String(item).includes('nợ thuế'));
    if (words === null) expect(row?.['fix']).toBeNull();
    else expect(row?.['fix']).toContain(words);
  });
});

describe('what the register says of it', () => {
  it('A-III.4.3, A-III.4.4: how many registered, by kind, and nobody’s name', () => {
    register(paper, 15, 5);
    paper.run('2026-08-11T09:00');
    const { auto } = work('Gửi phiếu đăng ký');
    expect(auto).toBe('Đơn vị đã đăng ký: 15 Hộ kinh doanh');
  });

  it('A-III.3.2, A-III.7.1: how many petitions other bodies brought', () => {
    register(paper, 15, 5);
    paper.run('2026-08-11T09:00');
    paper.edit('petitions', { code: 'AQ-2026-0001' }, { channel: 'Qua Phòng Văn hóa – Xã hội' });
    paper.edit('petitions', { code: 'AQ-2026-0002' }, { channel: 'Cơ quan của phường thu thập' });
    paper.edit('petitions', { code: 'AQ-2026-0003' }, { channel: 'Cơ quan của phường thu thập' });
    paper.run('2026-08-11T10:00');
    expect(work('Phối hợp tiếp nhận')['auto']).toBe('Kiến nghị đã chuyển vào sổ: 01');
    expect(work('Nắm tình hình')['auto']).toBe('Kiến nghị đã chuyển vào sổ: 02');
  });

  it('A-III.7.3: which petitions lack the proposal of a body', () => {
    register(paper, 15, 3);
    paper.run('2026-08-11T09:00');
    const full = { lead: DESK, proposal: 'Gia hạn' };
    paper.edit('petitions', { code: 'AQ-2026-0001' }, full);
    paper.edit('petitions', { code: 'AQ-2026-0002' }, { proposal: 'Gia hạn' });
    paper.run('2026-08-11T10:00');
    expect(work('Đề xuất của đơn vị')['auto']).toBe(
      'Chưa có cơ quan chủ trì hoặc đề xuất: AQ-2026-0002, AQ-2026-0003',
    );
    for (const code of ['AQ-2026-0002', 'AQ-2026-0003']) paper.edit('petitions', { code }, full);
    paper.run('2026-08-11T11:00');
    expect(work('Đề xuất của đơn vị')['auto']).toContain('Kiến nghị nào cũng có');
  });
});

describe('the reminders', () => {
  it('A-III.4.1: go to whoever does it, beside the desk, until it is done', () => {
    register(paper, 15, 5);
    paper.run('2026-07-20T09:00');
    const about = (on: string) =>
      paper.run(`${on}T09:00`).filter(({ text }) => text.includes('nội dung về chính sách thuế'));
    expect(about('2026-09-08')).toEqual([]);
    expect(about('2026-09-09')).toMatchObject([
      { to: ['kinhte@aiquoc.example'], cc: ['thue@aiquoc.example'] },
    ]);
    edit('chính sách thuế', { state: 'Xong' });
    expect(about('2026-09-14')).toEqual([]);
  });

  // Half-years end on Tuesday 30/6 and Monday 30/11/2026; what came of it is asked for from 20 working days before (24/11 is a day off).
  it.each([
    ['2026-10-29', 0],
    ['2026-10-30', 1],
    ['2026-11-30', 1],
    ['2026-12-01', 0],
  ])('A-III.3.4: what came of linking and helping is noted twice a year: on %s %i', (on, count) => {
    paper.run(`${on}T09:00`);
    const rows = ofConference('2026');
    expect(rows).toHaveLength(count);
    for (const row of rows)
      expect(row).toMatchObject({ owner: CULTURE, aim: '2026-11-30', fix: null });
  });
});
