// The tabs of the second plan as a day's run leaves them, and whom it reminds of what.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const MEDIA = 'Trung tâm Dịch vụ sự nghiệp công';

function office(from = '2026-01-05'): Paper {
  const paper = paperOffice(from);
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  paper.edit('bodies', { name: MEDIA }, { email: 'dvsnc@aiquoc.example' });
  paper.edit('bodies', { name: 'Đảng ủy phường' }, { email: 'danguy@aiquoc.example' });
  return paper;
}

const task = (paper: Paper, number: string) => paper.row('tasks', { number });

describe('the tasks', () => {
  it('the objective of encouraging businesspeople is measured by the news of I.2 (B-II.1.1, B-PL.I.2)', () => {
    const paper = office();
    const news = { place: 'Cổng TTĐT phường', title: 'Lớp học quản trị cho chủ hộ kinh doanh' };
    paper.add('publicity', { ...news, item: 'Tin, bài', postedOn: '2026-03-02' });
    paper.run('2026-03-03T08:00');
    expect(task(paper, 'I.2')['auto']).toBe('Năm 2026: Tin, bài truyền thông: 01');
  });

  it.each([
    ['2026-06-25', 'Sắp đến hạn'],
    ['2026-06-29', 'Sắp đến hạn'],
    ['2026-06-30', 'Đến hạn hôm nay'],
    ['2026-07-01', 'Quá hạn (01 ngày làm việc)'],
  ])('III.1 on %s, due 30/6/2026: %s (B-PL.III.1)', (day, level) => {
    const paper = office();
    paper.run(`${day}T08:00`);
    expect(task(paper, 'III.1')).toMatchObject({ due: '2026-06-30', level });
  });

  it.each([
    ['2027-12-30', 'Sắp đến hạn'],
    ['2027-12-31', 'Đến hạn hôm nay'],
    ['2028-01-03', 'Quá hạn (01 ngày làm việc)'],
  ])('V.1 on %s, due 31/12/2027: %s (B-PL.V.1)', (day, level) => {
    const paper = office();
    paper.run(`${day}T08:00`);
    expect(task(paper, 'V.1')).toMatchObject({ due: '2027-12-31', level });
  });

  it('its decision, issued and recorded, ends III.1; nothing is asked any more (AM-33)', () => {
    const paper = office();
    const row = { kind: 'D31 Quyết định, văn bản tham vấn', case: 'III.1', date: '2026-06-24' };
    paper.add('documents', { ...row, state: 'Đã phát hành', number: '112/QĐ-UBND' });
    const mails = paper.run('2026-06-25T08:00');
    expect(task(paper, 'III.1')['level']).toBeNull();
    expect(mails.filter(({ subject }) => subject.includes('III.1'))).toEqual([]);
  });

  it('the conference of the year is counted for I.1 and ends it for the year (B-PL.I.1)', () => {
    const paper = office();
    paper.run('2026-12-30T08:00');
    expect(task(paper, 'I.1')).toMatchObject({ due: '2026-12-31', level: 'Sắp đến hạn' });
    paper.add('conferences', { ...CONFERENCE, held: 'Có' });
    paper.run('2026-12-31T08:00');
    expect(task(paper, 'I.1')).toMatchObject({
      auto: 'Năm 2026: Hội nghị đối thoại: 01',
      level: null,
    });
  });

  it('household businesses that became companies are counted in the year (B-II.1.3)', () => {
    const paper = office();
    for (const [n, convertedOn] of [
      '2025-12-31',
      '2026-01-01',
      '2026-12-31',
      '2027-01-01',
    ].entries())
      paper.add('units', {
        code: `DV-000${n + 1}`,
        name: `Công ty ${n}`,
        kind: 'Doanh nghiệp',
        convertedOn,
      });
    paper.run('2026-12-31T08:00');
    expect(task(paper, 'III.1')['auto']).toBe(
      'Năm 2026: Hộ kinh doanh chuyển thành doanh nghiệp: 02',
    );
  });

  it('updates of the year are added up by what they count; another year’s are not (B-IV.1.1, B-PL.VI.1b)', () => {
    const paper = office();
    const update = { number: 'VI.1', body: 'Đảng ủy phường', text: 'Kết nạp đảng viên' };
    const counted = { ...update, indicator: 'Đảng viên kết nạp là chủ doanh nghiệp tư nhân' };
    paper.add(
      'taskUpdates',
      { ...counted, date: '2026-04-10', value: '2' },
      { ...counted, date: '2026-09-10', value: '3' },
      { ...counted, date: '2025-12-10', value: '9' },
    );
    paper.run('2026-11-02T08:00');
    expect(task(paper, 'VI.1')['auto']).toBe(
      'Năm 2026: Đảng viên kết nạp là chủ doanh nghiệp tư nhân: 05',
    );
  });

  it('bodies outside the People’s Committee are asked for figures and never late or reminded (AM-35, B-PL.VI.1)', () => {
    const paper = office();
    const mails = ['2026-11-10', '2026-11-11', '2026-11-18'].flatMap((day) =>
      paper.run(`${day}T08:00`),
    );
    for (const number of ['VI.1', 'VI.2'])
      expect(task(paper, number)['level']).toBe('Đề nghị cung cấp số liệu trước ngày 10/11/2026');
    expect(mails.flatMap(({ to }) => to)).not.toContain('danguy@aiquoc.example');
  });

  it('a body of the ward hears of its own tasks until something is written of them (B-IV.1.1)', () => {
    const paper = office();
    const asked = () =>
      paper
        .run('2026-11-05T08:00')
        .filter(({ subject }) => subject.includes('Cập nhật kết quả'))
        .map(
          ({ to, subject }) =>
            `${to.join()} ${/nhiệm vụ ([\w.,\s]+) của/.exec(subject)?.[1] ?? ''}`,
        );
    const before = office();
    paper.add('taskUpdates', {
      date: '2026-10-30',
      number: 'I.2',
      body: MEDIA,
      text: '12 tin, bài',
    });
    expect(asked()).not.toContainEqual(expect.stringContaining('dvsnc@aiquoc.example'));
    const mails = before
      .run('2026-11-05T08:00')
      .filter(({ subject }) => subject.includes('Cập nhật kết quả'));
    expect(mails.find(({ to }) => to.includes('dvsnc@aiquoc.example'))?.subject).toContain(
      'nhiệm vụ I.2 ',
    );
  });

  it('what cannot be counted is told at its row (B-PL.I–B-PL.VI, B-IV.1.2)', () => {
    const paper = office();
    paper.add('tasks', { number: 'VII.1', task: 'Việc khác', owner: 'Phòng Thuế' });
    paper.edit('tasks', { number: 'V.2' }, { number: 'V.1' });
    paper.add('taskUpdates', {
      number: 'I.2',
      body: MEDIA,
      indicator: 'Mô hình tiêu biểu',
      value: '2',
    });
    paper.run('2026-03-02T08:00');
    expect(task(paper, 'VII.1')['fix']).toBe(
      'Phụ lục không có nhiệm vụ VII.1; dòng chưa được tính.\nKhông có “Phòng Thuế” trong Danh bạ cơ quan.',
    );
    expect(
      paper
        .rows('tasks')
        .map((row) => row['fix'])
        .filter((fix) => String(fix).includes('Nhóm V theo')),
    ).toHaveLength(2);
    expect(paper.rows('taskUpdates')[0]?.['fix']).toBe(
      'Chưa ghi ngày; chưa được tính.\n“Mô hình tiêu biểu” không phải chỉ số của nhiệm vụ I.2; chưa được tính.',
    );
  });
});

describe('the targets', () => {
  const unit = (n: number, more: Readonly<Record<string, string>>) => ({
    code: `DV-00${n}`,
    name: `Cơ sở ${n}`,
    kind: 'Hộ kinh doanh',
    inWard: 'Có',
    active: 'Có',
    ...more,
  });
  const target = (paper: Paper, number: string, year = 2026) =>
    paper.rows('targets').find((row) => row['number'] === number && row['year'] === year) ?? {};

  it('are reckoned from the units of the ward: the three kinds that are active, doubles and associations left out (AM-25)', () => {
    const paper = office();
    paper.add(
      'units',
      unit(10, { education: 'Đại học', supported: 'Có' }),
      unit(11, { education: '12/12', supported: 'Không', kind: 'Hợp tác xã' }),
      unit(12, { supported: 'Có', kind: 'Doanh nghiệp' }),
      unit(13, { active: 'Không' }),
      unit(14, { inWard: 'Không' }),
      unit(15, { kind: 'Hiệp hội, hội, câu lạc bộ' }),
      unit(16, { sameAs: 'DV-0010' }),
      unit(17, { active: '' }),
    );
    paper.run('2026-10-05T08:00');
    expect(target(paper, '1')).toMatchObject({
      operator: 'trên',
      value: 33.33,
      auto: '1/3 đơn vị; 01 đơn vị chưa ghi, chưa tính',
      verdict: 'Chưa đạt',
    });
    expect(target(paper, '2')).toMatchObject({
      operator: 'khoảng',
      value: 3,
      auto: '03 đơn vị; 01 đơn vị chưa ghi, chưa tính',
      verdict: null,
    });
    expect(target(paper, '3')).toMatchObject({
      operator: 'đạt',
      value: 66.67,
      verdict: 'Chưa đạt',
    });
    expect(target(paper, '3', 2027)).toMatchObject({ value: null, verdict: 'Chưa có số liệu' });
  });

  it('a figure of the year stays when the next year begins, though the units change', () => {
    const paper = office();
    paper.add('units', unit(10, { supported: 'Có' }), unit(11, { supported: 'Không' }));
    paper.run('2026-12-31T08:00');
    paper.edit('units', { code: 'DV-0011' }, { supported: 'Có' });
    paper.run('2027-01-04T08:00');
    expect(target(paper, '3')).toMatchObject({ value: 50, verdict: 'Chưa đạt' });
    expect(target(paper, '3', 2027)).toMatchObject({ value: 100, verdict: 'Đạt' });
  });

  it('what staff type with its source goes before, and is measured by the office’s own path where there is one', () => {
    const paper = office();
    paper.add('targets', {
      number: '1',
      target: 'Trình độ',
      year: '2025',
      goal: '85',
      path: '60',
      numerator: '61',
      denominator: '100',
    });
    paper.run('2026-10-05T08:00');
    expect(target(paper, '1', 2025)).toMatchObject({
      value: 61,
      verdict: 'Đạt',
      explain: 'So với mức phấn đấu năm 2025: trên 60 %.',
      fix: 'Số tự ghi: cần ghi nguồn số liệu, ngày số liệu.',
    });
  });

  it('“khoảng” is judged only within a tolerance that the office set (B-II.1.4)', () => {
    const paper = office();
    paper.edit('settings', { key: 'targetTolerance' }, { value: '1' });
    paper.add('targets', {
      number: '2',
      target: 'Số đơn vị',
      year: '2025',
      goal: '1000',
      numerator: '999',
    });
    paper.run('2026-10-05T08:00');
    expect(target(paper, '2', 2025)).toMatchObject({
      verdict: 'Xấp xỉ',
      explain:
        'So với mức của Kế hoạch đến năm 2030: khoảng 1.000, dung sai 1 đơn vị (phường tự đặt).',
    });
  });

  it('the vision is shown without figure and judgement (B-II.2)', () => {
    const paper = office();
    paper.run('2026-10-05T08:00');
    expect(paper.row('targets', { number: 'Tầm nhìn' })).toMatchObject({
      value: null,
      verdict: null,
      explain: 'Kế hoạch nêu tầm nhìn, không có số đo; không đánh giá.',
    });
  });
});
