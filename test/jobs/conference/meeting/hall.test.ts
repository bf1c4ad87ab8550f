// “Tại Hội nghị”: rows in the order of the programme; what is typed there is in the petition's row, and overwrites nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const HN = { conference: 'HN-2026-1' };
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const ONE = { petition: 'AQ-2026-0001' };
const CODE = { code: 'AQ-2026-0001' };
const LATER = 'Không, sẽ trả lời bằng văn bản';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.edit('bodies', { name: DESK }, { head: 'Nguyễn Văn Hùng' });
  paper.add('conferences', {
    ...CONFERENCE,
    chair: 'Đồng chí Lê Văn Thảo, Phó Chủ tịch UBND phường',
  });
  register(paper, 15, 5);
  paper.run('2026-08-11T09:00');
  paper.edit('petitions', CODE, { lead: DESK, route: 'Thuộc thẩm quyền – trả lời' });
  paper.edit('petitions', { code: 'AQ-2026-0003' }, { group: 'Vốn' });
  paper.run('2026-08-21T17:00');
});

const codes = () => paper.rows('hall').map((row) => row['petition']);
/** On the day of the conference, with its rows. */
const inHall = () => {
  paper.run('2026-09-17T07:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
};
const type = (set: Record<string, string>, at = '2026-09-17T10:00') => {
  paper.edit('hall', ONE, set);
  paper.run(at, { job: 'edit' });
};
const petition = () => paper.row('petitions', CODE);
const fix = () => paper.row('hall', ONE)['fix'];

describe('the rows', () => {
  it.each([
    ['2026-09-11', []],
    [
      '2026-09-14',
      ['AQ-2026-0003', 'AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0004', 'AQ-2026-0005'],
    ],
  ])('A-I.2.4: stand there from the day of the programme, in its order: on %s', (on, there) => {
    paper.run(`${on}T09:00`);
    expect(codes()).toEqual(there);
  });

  it('A-III.7.2: name the petition and whoever is to answer it', () => {
    paper.run('2026-09-14T09:00');
    expect(paper.row('hall', ONE)).toMatchObject({
      title: 'Kiến nghị 01',
      answeredBy: `Nguyễn Văn Hùng, ${DESK}`,
      fix: null,
    });
  });

  it('A-II.5a.1: what is raised in the hall itself joins them, also once it is written that it was held', () => {
    inHall();
    paper.add('petitions', {
      ...HN,
      unit: 'DV-0009',
      title: 'Điểm dừng xe',
      receivedAt: '2026-09-17T09:30',
      scope: 'Trong phạm vi',
    });
    paper.run('2026-09-17T10:00');
    paper.run('2026-09-17T11:00');
    expect(codes().at(-1)).toBe('AQ-2026-0006');
    paper.remove('hall', { petition: 'AQ-2026-0006' });
    paper.run('2026-09-18T09:00');
    expect(codes()).toHaveLength(5);
  });

  it('A-I.2.7: of a denunciation nothing stands there', () => {
    paper.edit('petitions', CODE, {
      scope: 'Không thuộc phạm vi giải quyết',
      scopeReason: 'Đơn tố cáo',
      scopeBy: 'Lê Văn Thảo',
    });
    paper.run('2026-09-14T09:00');
    expect(codes()).not.toContain('AQ-2026-0001');
  });
});

describe('what is typed (A-II.5a.1)', () => {
  it.each([
    [{ settled: 'Có' }, 'Đã giải quyết triệt để'],
    [{ settled: 'Có', agreed: 'Có' }, 'Đã giải quyết triệt để'],
    [{ settled: 'Có', agreed: 'Không' }, 'Đơn vị chưa đồng ý'],
    [{ settled: LATER }, 'Đang xử lý'],
    [{}, null],
  ])('%j makes the outcome “%s”', (set, outcome) => {
    inHall();
    type({ answer: 'Sửa xong trong tháng 10.', ...set });
    expect(petition()).toMatchObject({
      oralAnswer: 'Sửa xong trong tháng 10.',
      answeredBy: `Nguyễn Văn Hùng, ${DESK}`,
      outcome,
    });
    expect(fix()).toBeNull();
  });

  it('is in the minutes, with who answered, and ends the term', () => {
    inHall();
    type({ answer: 'Sửa xong trong tháng 10.', settled: 'Có', answeredBy: 'Trần Thị B' });
    expect(petition()['status']).toBe('Đã giải quyết triệt để');
    paper.edit('hall', { petition: 'AQ-2026-0002' }, { settled: LATER, promise: '2026-09-22' });
    paper.edit('hall', { petition: 'AQ-2026-0003' }, { settled: LATER, promise: '2026-12-22' });
    paper.run('2026-09-17T12:00');
    const text = paper.letters().find(({ name }) => name.includes('BB_hoi-nghi'))?.text ?? '';
    expect(text).toContain('Trả lời tại Hội nghị (Trần Thị B): Sửa xong trong tháng 10.');
    expect(text).toContain('bằng văn bản chậm nhất ngày 22/9/2026');
    expect(text).not.toContain('22/12/2026');
    expect(text).toMatch(/CHỦ TRÌ\s+Lê Văn Thảo\s*$/);
  });

  it('A-III.1.2: the minutes count who came, where the door noted it', () => {
    paper.run('2026-09-16T09:00');
    paper.edit('delegates', { unit: 'DV-0001' }, { arrivedAt: '07:50' });
    paper.edit('delegates', { unit: 'DV-0002' }, { arrivedAt: '08:05' });
    inHall();
    paper.run('2026-09-17T12:00');
    const text = paper.letters().find(({ name }) => name.includes('BB_hoi-nghi'))?.text ?? '';
    expect(text).toContain('(đăng ký: 15 đơn vị; có mặt: 02 đại biểu)');
  });

  it('put right in the hall is put right in the petition; what staff wrote there themselves stays', () => {
    inHall();
    type({ answer: 'Sửa trong thág 10', settled: LATER });
    type({ answer: 'Sửa trong tháng 10', settled: 'Có' });
    expect(petition()).toMatchObject({
      oralAnswer: 'Sửa trong tháng 10',
      outcome: 'Đã giải quyết triệt để',
    });
    paper.edit('petitions', CODE, { oralAnswer: 'Sửa xong ngày 30/10' });
    type({ answer: 'Sửa trong quý IV' });
    expect(petition()['oralAnswer']).toBe('Sửa xong ngày 30/10');
    expect(fix()).toContain('Tab Kiến nghị ghi khác ở cột Nội dung trả lời tại Hội nghị');
    type({ answer: '' });
    expect(petition()['oralAnswer']).toBe('Sửa xong ngày 30/10');
  });

  it('is told once in the journal, as a change of the petition (A-I.2.2)', () => {
    inHall();
    type({ answer: 'Sửa xong trong tháng 10.', settled: 'Có' });
    paper.run('2026-09-17T12:00');
    const told = paper.notes().filter((note) => note.includes('Sửa xong trong tháng 10.'));
    expect(told).toHaveLength(1);
  });

  it('AM-20: nothing of a petition that turned out to be a denunciation is put anywhere', () => {
    inHall();
    paper.edit('petitions', CODE, {
      scope: 'Không thuộc phạm vi giải quyết',
      scopeReason: 'Đơn tố cáo',
      scopeBy: 'Lê Văn Thảo',
    });
    type({ answer: 'Đã chuyển' });
    expect(petition()['oralAnswer']).toBeNull();
    expect(paper.row('hall', ONE)['title']).toBeNull();
  });
});

describe('what is wrong', () => {
  it.each([
    [{ settled: 'Có' }, 'Chưa ghi nội dung trả lời'],
    [{ agreed: 'Có' }, 'Chưa chọn đã giải quyết hay chưa'],
    [{ promise: '2026-09-28' }, null],
    [{ promise: '2026-09-29' }, 'sau thời hạn theo Kế hoạch (28/9/2026)'],
    [
      { conference: 'HN-2026-9' },
      'Không có kiến nghị mã “AQ-2026-0001” trong hội nghị “HN-2026-9”',
    ],
    [{ petition: 'AQ-2026-0003' }, 'đã có ở dòng trên'],
  ])('%j is told: %s', (set, words) => {
    inHall();
    type(set);
    const fixes = paper.rows('hall').flatMap((row) => row['fix'] ?? []);
    if (words === null) expect(fixes).toEqual([]);
    else expect(fixes).toEqual([expect.stringContaining(words)]);
  });
});
