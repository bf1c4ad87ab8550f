// The letters of the second plan: what asks for results (D30), the yearly report (D29), what tasks are done with (D31).
import { describe, expect, it } from 'vitest';
import type { ClauseId } from '#rules/clauses/cite';
import { quoteOf } from '#rules/clauses/quotes';
import { TASK_GROUPS } from '#rules/tasks/annex';
import { WARD } from '#ward';
import { CONFERENCE } from '../jobs/people.ts';
import { paperOffice, type Paper } from '../jobs/paper.ts';

const letter = (paper: Paper, name: string): string =>
  paper.letters().findLast((one) => one.name.includes(name))?.text ?? '';
const drafts = (paper: Paper, kind: string) =>
  paper.rows('documents').filter((row) => String(row['kind']).startsWith(kind));

const MEDIA = 'Trung tâm Dịch vụ sự nghiệp công';

/** “Nâng cao nhận thức … (02 nhiệm vụ)” without the count, as the annex has it. */
const nameOf = (clause: ClauseId): string =>
  (quoteOf(clause, 'B-2026') ?? '').replace(/\s*…?\s*\(\d+ nhiệm vụ\)$/, '').toLowerCase();

/** An office with the number of its plan and what one body told of its task. */
function office(): Paper {
  const paper = paperOffice('2026-07-01');
  paper.edit('cycles', {}, { planB: '112/KH-UBND ngày 05/6/2026' });
  paper.add('taskUpdates', {
    date: '2026-10-30',
    number: 'I.2',
    body: MEDIA,
    text: 'Phát 09 bài trên hệ thống truyền thanh.',
    indicator: 'Tin, bài truyền thông',
    value: '12',
    evidence: 'Sổ phát thanh quý III',
    difficulty: 'Thiếu người viết tin.',
    proposal: 'Mở lớp viết tin cho cơ sở',
  });
  return paper;
}

const ANNUAL = 'BC_danh-gia';

describe('D29, the yearly report on the second plan (B-IV.2.1, B-IV.2.2)', () => {
  it.each([
    ['2026-11-18', 0],
    ['2026-11-19', 1],
    ['2026-12-04', 1],
    ['2026-12-07', 1],
  ])('is drafted 10 working days before 04/12/2026: on %s %i', (day, count) => {
    const paper = office();
    paper.run(`${day}T08:00`);
    paper.run(`${day}T09:00`);
    expect(drafts(paper, 'D29')).toHaveLength(count);
  });

  it.each([
    ['2027-11-17', 0],
    ['2027-11-18', 1],
  ])('of the next year, whose day is Friday 03/12/2027: on %s %i (B-IV.2.2)', (day, count) => {
    const paper = paperOffice('2027-01-04');
    paper.run(`${day}T08:00`);
    expect(drafts(paper, 'D29')).toHaveLength(count);
  });

  it('what the last year left unwritten is drafted yet, of a day before the office began it is not (AM-40)', () => {
    const late = office();
    late.run('2027-01-05T08:00');
    expect(drafts(late, 'D29')).toMatchObject([{ case: '2026' }]);
    const begun = paperOffice('2026-12-07');
    begun.run('2026-12-07T08:00');
    expect(drafts(begun, 'D29')).toEqual([]);
  });

  it.each([
    ['B-0.1, B-0.2', 'Thực hiện Kế hoạch số 112/KH-UBND ngày 05/6/2026'],
    [
      'B-0.3',
      'về thực hiện Nghị quyết số 66/NQ-CP ngày 09/5/2024 của Chính phủ và Chương trình hành động số 21-CTr/TU ngày 02/5/2026',
    ],
    ['B-0.4', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;'],
    [
      'B-0.5',
      'Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị về xây dựng và phát huy vai trò của đội ngũ doanh nhân',
    ],
    [
      'B-0.6',
      'Căn cứ Kế hoạch số 191/KH-UBND ngày 26/5/2026 của Ủy ban nhân dân thành phố Hải Phòng;',
    ],
    ['B-0.7', 'ngày 05/6/2026 của Ủy ban nhân dân phường Ái Quốc'],
    ['B-N.1', 'Kính gửi: Sở Tài chính thành phố Hải Phòng.'],
    ['B-N.2', '- TT Đảng ủy phường (để b/c);'],
    ['B-N.3', '- Lãnh đạo UBND phường;'],
    ['B-N.4', '- Các cơ quan liên quan;'],
    ['B-N.5', '- Lưu: VT, KT,HT&ĐT.'],
    ['B-S.1', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n'],
    ['B-S.1', 'Lê Văn Thảo'],
    ['B-K.2', 'do Phòng Kinh tế, Hạ tầng và Đô thị tổng hợp'],
    ['B-III.1', 'Phụ lục kèm theo Kế hoạch phân công 09 nhiệm vụ; trong năm 2026 đã có kết quả 01'],
    [
      'B-PL.C',
      '(cơ quan chủ trì: Trung tâm Dịch vụ sự nghiệp công; sản phẩm: Các tin, bài truyền thông; thời hạn: Thường xuyên).',
    ],
    [
      'B-IV.1.1',
      '+ Phát 09 bài trên hệ thống truyền thanh (Trung tâm Dịch vụ sự nghiệp công, ngày 30/10/2026).',
    ],
    ['B-PL.I.2', '+ Số liệu: Tin, bài truyền thông: 12.'],
    ['B-PL.I.2', '+ Minh chứng: Sổ phát thanh quý III.'],
    ['B-IV.1.2', '- Nhiệm vụ I.2: Thiếu người viết tin.'],
    ['B-IV.1.2', '- Nhiệm vụ I.2: Mở lớp viết tin cho cơ sở.'],
    [
      'B-PL.VI.1',
      'Đảng ủy phường; sản phẩm: Báo cáo kết quả thực hiện, số lượng đảng viên được kết nạp',
    ],
    ['B-II.2', 'Tầm nhìn đến năm 2045 của Kế hoạch: “Phát triển đội ngũ doanh nhân trên địa bàn'],
  ])('%s: says “%s”', (_, words) => {
    const paper = office();
    paper.run('2026-11-20T08:00');
    expect(letter(paper, ANNUAL)).toContain(words);
  });

  it('names all nine tasks under their six groups, and leaves a gap where nothing is on record (B-PL.I, B-PL.II, B-PL.III, B-PL.IV, B-PL.V, B-PL.VI)', () => {
    const paper = office();
    paper.run('2026-11-20T08:00');
    const lines = letter(paper, ANNUAL).split('\n');
    expect(lines.flatMap((line) => /^- Nhiệm vụ ([\w.]+): \S/.exec(line)?.[1] ?? [])).toEqual([
      'I.1',
      'I.2',
      'II.1',
      'III.1',
      'IV.1',
      'V.1',
      'V.2',
      'VI.1',
      'VI.2',
      'I.2',
      'I.2',
    ]);
    expect(lines.filter((line) => line.includes('chưa có số liệu trong sổ'))).toHaveLength(8);
    TASK_GROUPS.forEach(({ clause, number }, at) => {
      const heading = lines.find(
        (line) => line.startsWith(`${at + 1}. `) && line.includes('Phụ lục)'),
      );
      expect(heading).toContain(`(mục ${number} Phụ lục)`);
      expect(heading?.toLowerCase()).toContain(nameOf(clause));
    });
  });

  it.each([
    [{ held: 'Có' }, '+ Đã tổ chức Hội nghị đối thoại ngày 17/9/2026.'],
    [
      { decision: 'Dừng', decisionReason: 'Chỉ có 09 đơn vị đăng ký.' },
      '+ Hội nghị đối thoại dự kiến ngày 17/9/2026: Dừng; lý do: Chỉ có 09 đơn vị đăng ký.',
    ],
  ])('the dialogue of the year: %o (B-PL.I.1)', (set, words) => {
    const paper = office();
    paper.add('conferences', { ...CONFERENCE, ...set });
    paper.run('2026-11-20T08:00');
    expect(letter(paper, ANNUAL)).toContain(words);
  });

  it('the three targets stand with level, figure, source and judgement (B-II.1.2, B-II.1.4, B-II.1.6, AM-25)', () => {
    const paper = office();
    paper.edit('settings', { key: 'targetTolerance' }, { value: '60' });
    paper.edit(
      'targets',
      { number: '2', year: 2026 as never },
      { numerator: '1040', source: 'Thuế cơ sở 9', measuredOn: '2026-11-10' },
    );
    paper.run('2026-11-20T08:00');
    const rows = letter(paper, ANNUAL)
      .split('\n')
      .filter((line) => /^[123]\t/.test(line))
      .map((line) => line.split('\t').slice(2));
    expect(rows).toEqual([
      [
        'trên 85 %',
        '…………………… (Cơ quan dự thảo ghi số liệu)',
        '…………………… (Cơ quan dự thảo ghi nguồn số liệu)',
        'Chưa có số liệu',
      ],
      ['khoảng 1.000', '1.040', 'Thuế cơ sở 9, ngày 10/11/2026', 'Xấp xỉ'],
      [
        'đạt 100 %',
        '…………………… (Cơ quan dự thảo ghi số liệu)',
        '…………………… (Cơ quan dự thảo ghi nguồn số liệu)',
        'Chưa có số liệu',
      ],
    ]);
  });

  it('a draft that the register has overtaken is told (B-IV.1.1)', () => {
    const paper = office();
    paper.run('2026-11-20T08:00');
    paper.add('taskUpdates', {
      date: '2026-11-23',
      number: 'VI.1',
      body: 'Đảng ủy phường',
      text: 'Kết nạp 02 đảng viên',
    });
    paper.run('2026-11-23T08:00');
    expect(drafts(paper, 'D29')[0]?.['fix']).toContain(
      'Dự thảo soạn khi: 01 nhiệm vụ có kết quả, 01 lần cập nhật; chỉ tiêu …, 0, …. Nay: 02 nhiệm vụ',
    );
  });

  it.each([
    ['Đã phát hành', true],
    ['Đã gửi', false],
  ])('“%s”, the desk is still reminded of it: %s (B-IV.2.2)', (state, reminded) => {
    const paper = office();
    paper.edit('bodies', { name: WARD.desk.name }, { email: 'kinhte@aiquoc.example' });
    paper.run('2026-11-20T08:00');
    paper.edit(
      'documents',
      { kind: 'D29 Báo cáo đánh giá hằng năm' },
      {
        state,
        number: '92',
        date: '2026-12-02',
        ...(reminded ? {} : { sentOn: '2026-12-02', sentBy: 'Bưu chính' }),
      },
    );
    const mails = ['02', '03', '04', '07'].flatMap((day) => paper.run(`2026-12-${day}T08:00`));
    expect(mails.some(({ subject }) => subject.includes('Báo cáo đánh giá hằng năm'))).toBe(
      reminded,
    );
  });
});

const REQUEST = 'CV_de-nghi-bao-cao';

describe('D30, the letter that asks for results and figures (B-IV.1.1, B-IV.2.1, AM-35)', () => {
  it.each([
    ['2026-11-04', 0],
    ['2026-11-05', 1],
    ['2026-11-10', 1],
    ['2026-11-11', 0],
  ])('is drafted from 05/11 to 10/11/2026: on %s %i', (day, count) => {
    const paper = office();
    paper.run(`${day}T08:00`);
    paper.run(`${day}T09:00`);
    expect(drafts(paper, 'D30')).toHaveLength(count);
  });

  it.each([
    ['AM-35', 'Ủy ban nhân dân phường Ái Quốc trân trọng đề nghị quý cơ quan:'],
    ['B-I.2', '\tTrung tâm phục vụ hành chính công\tCác mô hình, hoạt động hỗ trợ'],
    ['B-IV.1.1', 'chậm nhất ngày 10/11/2026'],
    ['B-IV.1.2', 'Nêu khó khăn, vướng mắc khi thực hiện Kế hoạch và đề xuất biện pháp'],
    ['B-K.1', 'kịp thời báo cáo Ủy ban nhân dân phường Ái Quốc xem xét, có ý kiến chỉ đạo'],
    ['B-K.2', 'Văn bản gửi Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['B-PL.0', 'Trích Phụ lục kèm theo Kế hoạch số 112/KH-UBND ngày 05/6/2026'],
    [
      'B-PL.VI.1',
      'Cơ chế phối hợp giữa cấp ủy với doanh nghiệp; Đảng viên kết nạp là chủ doanh nghiệp tư nhân;',
    ],
    ['B-PL.VI.2', 'Mô hình tiêu biểu'],
    ['B-II.1.6', 'Thuế cơ sở 9 thành phố Hải Phòng cung cấp số doanh nghiệp'],
  ])('%s: says “%s”', (_, words) => {
    const paper = office();
    paper.run('2026-11-05T08:00');
    expect(letter(paper, REQUEST)).toContain(words);
  });

  it('goes to whoever has a task but the desk itself, bodies beside the People’s Committee first', () => {
    const paper = office();
    paper.run('2026-11-05T08:00');
    const [, to = ''] = /Kính gửi:\t([\s\S]*?\.)\n/.exec(letter(paper, REQUEST)) ?? [];
    expect(to.split('\n')).toEqual([
      '- Đảng ủy phường;',
      '- Ủy ban MTTQ Việt Nam phường;',
      '- Thuế cơ sở 9 thành phố Hải Phòng;',
      '- Trung tâm Dịch vụ sự nghiệp công;',
      '- Trung tâm phục vụ hành chính công.',
    ]);
    const numbers = letter(paper, REQUEST)
      .split('\n')
      .flatMap((line) => /^([IV]+\.\d)\t/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['I.2', 'II.1', 'VI.1', 'VI.2']);
  });
});

describe('D31, what three tasks are done with', () => {
  const of = (paper: Paper, task: string) =>
    drafts(paper, 'D31').filter((row) => row['case'] === task);

  it.each([
    ['2026-06-15', 'III.1', 0],
    ['2026-06-16', 'III.1', 1],
    ['2027-12-16', 'V.1', 0],
    ['2027-12-17', 'V.1', 1],
    ['2027-12-17', 'IV.1', 0],
  ])('is drafted 10 working days before its day: on %s for %s %i', (day, task, count) => {
    const paper = paperOffice(`${day.slice(0, 4)}-01-05`);
    paper.run(`${day}T08:00`);
    expect(of(paper, task)).toHaveLength(count);
  });

  it('is not drafted of what was done before, nor of a day before the office began (AM-40)', () => {
    const done = paperOffice('2026-01-05');
    done.edit('tasks', { number: 'III.1' }, { state: 'Hoàn thành' });
    done.run('2026-06-20T08:00');
    expect(of(done, 'III.1')).toEqual([]);
    const late = office();
    late.run('2026-07-01T08:00');
    expect(of(late, 'III.1')).toEqual([]);
  });

  it.each([
    ['III.1', 'QD_to-cong-tac', 'Thành lập Tổ công tác hướng dẫn, hỗ trợ trực tiếp thủ tục', 'QĐ'],
    [
      'IV.1',
      'CV_tham-van',
      'V/v tham vấn ý kiến doanh nghiệp, doanh nhân về cơ chế',
      'UBND-KTHT&ĐT',
    ],
    ['V.1', 'BC_ra-soat', 'Kết quả rà soát, sắp xếp, kiện toàn Hội Doanh nghiệp', 'BC-UBND'],
  ])(
    'for %s is drafted at once when it is asked for, once, and the request is done (B-PL.III.1, B-PL.IV.1, B-PL.V.1)',
    (task, file, words, symbol) => {
      const paper = office();
      paper.edit('tasks', { number: task }, { request: 'Soạn dự thảo' });
      paper.run('2026-09-03T08:00', { job: 'edit' });
      expect(paper.row('tasks', { number: task })['request']).toBeNull();
      paper.edit('tasks', { number: task }, { request: 'Soạn dự thảo' });
      paper.run('2026-09-03T09:00', { job: 'edit' });
      expect(of(paper, task)).toHaveLength(1);
      const text = letter(paper, file);
      expect(text).toContain(words);
      expect(text).toContain(`Số:       /${symbol}`);
      expect(text).toContain(String(of(paper, task)[0]?.['title']));
    },
  );

  it('a second consultation is drafted after the first was issued, and each counts once (B-PL.IV.1)', () => {
    const paper = office();
    for (const [day, number] of [
      ['2026-09-03', '12'],
      ['2026-10-05', '15'],
    ] as const) {
      paper.edit('tasks', { number: 'IV.1' }, { request: 'Soạn dự thảo' });
      paper.run(`${day}T08:00`, { job: 'edit' });
      paper.edit(
        'documents',
        { kind: 'D31 Quyết định, văn bản tham vấn', state: 'Dự thảo' },
        { state: 'Đã phát hành', number, date: day },
      );
    }
    paper.run('2026-11-20T08:00');
    expect(of(paper, 'IV.1').map((row) => row['fix'])).toEqual([null, null]);
    expect(letter(paper, ANNUAL)).toContain('+ Số liệu: Văn bản tham vấn ý kiến: 02.');
  });

  it('the decision names the bodies of the ward, with room for whom they send (AM-33)', () => {
    const paper = office();
    paper.edit('bodies', { name: WARD.desk.name }, { head: 'Nguyễn Văn Hùng' });
    paper.edit('tasks', { number: 'III.1' }, { request: 'Soạn dự thảo' });
    paper.run('2026-09-03T08:00', { job: 'edit' });
    const text = letter(paper, 'QD_to-cong-tac');
    expect(text).toContain('- Nguyễn Văn Hùng, Phòng Kinh tế, Hạ tầng và Đô thị;');
    expect(text).toContain('- ……………………, Phòng Văn hóa – Xã hội;');
    expect(text).toContain('- Như Điều 3;');
    expect(text).not.toContain('Thuế cơ sở 9');
  });

  it('issued, the decision ends its task (B-PL.III.1)', () => {
    const paper = paperOffice('2026-01-05');
    paper.run('2026-06-16T08:00');
    paper.edit(
      'documents',
      { kind: 'D31 Quyết định, văn bản tham vấn' },
      { state: 'Đã phát hành', number: '61/QĐ-UBND', date: '2026-06-24' },
    );
    paper.run('2026-07-01T08:00');
    expect(paper.row('tasks', { number: 'III.1' })['level']).toBeNull();
    expect(of(paper, 'III.1')[0]?.['fix']).toBeNull();
  });

  it('a task of which no document is made says so', () => {
    const paper = office();
    paper.edit('tasks', { number: 'V.2' }, { request: 'Soạn dự thảo' });
    paper.run('2026-09-03T08:00', { job: 'edit' });
    expect(paper.row('tasks', { number: 'V.2' })['fix']).toContain('không có mẫu văn bản');
    expect(drafts(paper, 'D31')).toEqual([]);
  });
});

describe('what the portal and the loudspeakers bore (B-PL.I.2, B-IV.3.1)', () => {
  it.each([
    ['Tin, bài', '2026-10-05', '01'],
    ['Truyền thanh', '2026-10-05', '01'],
    ['Tuyên truyền Kế hoạch', '2026-10-05', '01'],
    ['Kết quả giải quyết kiến nghị', '2026-10-05', '00'],
    ['Tin, bài', '2025-12-31', '00'],
    ['Tin, bài', '', '00'],
  ])('“%s” of “%s” counts %s of the year’s news', (item, postedOn, count) => {
    const paper = paperOffice('2026-07-01');
    paper.add('publicity', {
      item,
      postedOn,
      place: 'Cổng TTĐT phường',
      link: 'https://aiquoc.example/1',
    });
    paper.run('2026-11-20T08:00');
    expect(paper.row('tasks', { number: 'I.2' })['auto']).toBe(
      `Năm 2026: Tin, bài truyền thông: ${count}`,
    );
  });
});
