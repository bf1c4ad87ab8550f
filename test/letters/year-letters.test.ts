// The letters of a year: the plan (D01), the letter that sends it (D02), the list of documents (D35).
import { describe, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../jobs/paper.ts';

const letter = (paper: Paper, name: string): string =>
  paper.letters().find((one) => one.name.includes(name))?.text ?? '';
const drafts = (paper: Paper, kind: string) =>
  paper.rows('documents').filter((row) => String(row['kind']).startsWith(kind));

/** An office in its second year. */
function second(): Paper {
  const paper = paperOffice('2026-07-01');
  paper.run('2026-12-01T08:00');
  return paper;
}

describe('D01, the plan (A-II.1.2, A-II.1.3)', () => {
  it.each([
    ['2027-01-07', 0],
    ['2027-01-08', 1],
    ['2027-02-12', 1],
    ['2027-02-15', 0],
  ])('is drafted 20 working days before its day (12/02/2027): on %s %i', (day, count) => {
    const paper = second();
    paper.run(`${day}T08:00`);
    expect(drafts(paper, 'D01')).toHaveLength(count);
  });

  it('is not drafted of a day before the office began, nor twice, nor beside one that staff wrote', () => {
    const begun = paperOffice('2026-07-16');
    begun.run('2026-07-16T08:00');
    expect(drafts(begun, 'D01')).toEqual([]);
    const paper = second();
    paper.add('documents', {
      kind: 'D01 Kế hoạch Hội nghị',
      case: '2027',
      title: 'Kế hoạch',
      state: 'Đã trình ký',
    });
    paper.run('2027-01-20T08:00');
    expect(drafts(paper, 'D01')).toHaveLength(1);
  });

  it.each([
    ['A-0.1', 'Số:       /KH-UBND'],
    ['A-0.2', 'Ái Quốc, ngày       tháng 01 năm 2027'],
    [
      'A-0.3',
      'Tổ chức Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2027',
    ],
    ['A-0.4', 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;'],
    [
      'A-0.5',
      'Thực hiện Chương trình hành động số 05-CTr/TU ngày 06/11/2025 của Ban Chấp hành Đảng bộ thành phố',
    ],
    [
      'A-0.6',
      'Căn cứ Kế hoạch số 82/KH-UBND ngày 13/3/2026 của Ủy ban nhân dân thành phố Hải Phòng',
    ],
    [
      'A-0.7',
      'Thực hiện Công văn số 2116/STC-ĐKKD&QLDN ngày 16/3/2026 của Sở Tài chính thành phố Hải Phòng.',
    ],
    ['A-0.8', 'đối thoại với các doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường'],
    ['A-I.1.1', 'Nội dung đổi mới năm 2027: đối thoại theo cụm ngành nghề.'],
    ['A-I.1.2', 'Kịp thời giải quyết, tháo gỡ những khó khăn, vướng mắc'],
    ['A-I.1.3', '(PCI) và Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DDCI)'],
    [
      'A-I.1.4',
      'Thông tin tình hình kinh tế - xã hội của thành phố, của phường, tình hình hoạt động của các doanh nghiệp',
    ],
    [
      'A-I.1.5',
      'tuyên truyền, phổ biến các chính sách, pháp luật của Đảng và Nhà nước về hỗ trợ doanh nghiệp',
    ],
    ['A-I.2.6', 'không giải quyết kiến nghị liên quan đến thẩm quyền của cơ quan tư pháp'],
    ['A-II.1.2', 'Giao Phòng Kinh tế, Hạ tầng và Đô thị xây dựng và triển khai Kế hoạch'],
    ['A-II.1.3', 'để tổng hợp, chậm nhất ngày 12/02/2027.'],
    ['A-II.2.4', 'trước 30 ngày làm việc diễn ra Hội nghị'],
    ['A-II.2.10', 'số lần được hoãn: 01 lần/01 năm'],
    ['A-II.3.1', 'có tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký'],
    ['A-II.3.2', 'trong đó có tối thiểu 05 kiến nghị'],
    ['A-II.3.4', 'trước 15 ngày làm việc diễn ra Hội nghị'],
    ['A-II.4.12', 'Hình thức tổ chức Hội nghị: trực tiếp.'],
    ['A-II.4.13', 'Số lần tổ chức Hội nghị: ít nhất 01 lần/năm.'],
    ['A-II.5a.5', 'chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị'],
    ['A-II.5a.6', 'chậm nhất 15 ngày làm việc'],
    ['A-II.5b.5', 'chậm nhất 14 ngày làm việc, kể từ sau ngày tiếp nhận'],
    [
      'A-K.1',
      'nghiêm túc triển khai, thực hiện, kịp thời báo cáo Ủy ban nhân dân phường Ái Quốc xem xét, có ý kiến chỉ đạo',
    ],
    ['A-K.2', '(qua Phòng Kinh tế, Hạ tầng và Đô thị tổng hợp, tham mưu)./.'],
    ['A-N.1', '- Sở Tài chính thành phố Hải Phòng (để b/c);'],
    ['A-N.2', '- TTĐU, HĐND, UBND, UBMTTQVN phường;'],
    ['A-N.3', '- Các cơ quan liên quan (để t/h);'],
    ['A-N.4', '- Lưu: VT, KT,HT&ĐT.'],
    ['A-S.1', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
    ['A-S.2', 'Lê Văn Thảo'],
  ])('%s: says “%s”', (_, words) => {
    const paper = second();
    const proposed = {
      note: String(paper.rows('cycles').find((row) => row['year'] === 2027)?.['note']),
    };
    paper.edit('cycles', proposed, { novelty: 'đối thoại theo cụm ngành nghề.' });
    paper.run('2027-01-20T08:00');
    expect(letter(paper, 'KH_hoi-nghi')).toContain(words);
  });

  it('leaves the bases open where “Kỳ” has none (A-0.4)', () => {
    const paper = second();
    paper.edit('cycles', { note: String(paper.rows('cycles')[1]?.['note']) }, { bases: '' });
    paper.run('2027-01-20T08:00');
    expect(letter(paper, 'KH_hoi-nghi')).toContain(
      '…………………… (Cơ quan dự thảo ghi các căn cứ của năm 2027).',
    );
  });
});

describe('D02, the letter with the plan (A-II.1.3)', () => {
  const issue = (paper: Paper, state: string) => {
    paper.run('2027-01-20T08:00');
    paper.edit(
      'documents',
      { kind: 'D01 Kế hoạch Hội nghị' },
      {
        state,
        number: '9',
        date: '2027-01-25',
        ...(state === 'Đã gửi' ? { sentOn: '2027-01-25', sentBy: 'Bưu chính' } : {}),
      },
    );
    paper.run('2027-01-26T08:00');
  };

  it.each([
    ['Đã trình ký', 0],
    ['Đã phát hành', 1],
    ['Đã gửi', 0],
  ])('the plan is “%s”: %i', (state, count) => {
    const paper = second();
    issue(paper, state);
    expect(drafts(paper, 'D02')).toHaveLength(count);
  });

  it('names number and day of the plan, and whom to ask', () => {
    const paper = second();
    paper.edit('settings', { key: 'contactPhone' }, { value: '0220 3700 086' });
    issue(paper, 'Đã phát hành');
    const text = letter(paper, 'CV_gui-ke-hoach');
    expect(text).toContain('Kính gửi: Sở Tài chính thành phố Hải Phòng.');
    expect(text).toContain(
      'Kế hoạch số 09/KH-UBND ngày 25/01/2027 của Ủy ban nhân dân phường Ái Quốc',
    );
    expect(text).toContain('điện thoại: 0220 3700 086)./.');
    expect(text).toContain('/UBND-KTHT&ĐT');
  });
});

describe('D35, the list of the year’s documents', () => {
  it.each([
    ['2026-12-30', 0],
    ['2026-12-31', 1],
  ])('is made on the last working day: on %s %i', (day, count) => {
    const paper = second();
    paper.run(`${day}T08:00`);
    expect(drafts(paper, 'D35')).toHaveLength(count);
  });

  it('lists what was issued in the year, by day, with symbol, case and file', () => {
    const paper = second();
    const one = (date: string, more: Readonly<Record<string, string>>) =>
      paper.add('documents', { state: 'Đã phát hành', date, ...more });
    one('2026-09-28', {
      kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
      number: '61',
      title: 'Báo cáo kết quả',
      case: 'HN-2026-1',
    });
    one('2026-08-03', {
      kind: 'D03 Thông báo tổ chức Hội nghị',
      number: '8',
      title: 'Về việc tổ chức',
      evidence: 'Sổ văn thư',
    });
    one('2025-12-30', { kind: 'D03 Thông báo tổ chức Hội nghị', number: '99', title: 'Năm trước' });
    paper.add('documents', { state: 'Dự thảo', title: 'Chưa phát hành' });
    paper.add('conferences', { code: 'HN-2026-1', date: '2026-09-17' });
    paper.run('2026-12-31T08:00');
    const rows = letter(paper, 'ML_van-ban')
      .split('\n')
      .filter((line) => /^\d\t/.test(line));
    expect(rows).toEqual([
      '1\t08/TB-UBND\t03/8/2026\tThông báo tổ chức Hội nghị\tVề việc tổ chức\t\tSổ văn thư',
      '2\t61/BC-UBND\t28/9/2026\tBáo cáo kết quả tổ chức Hội nghị\tBáo cáo kết quả\tHN-2026-1\t',
    ]);
  });
});

describe('D33, the slip with a draft (AM-39)', () => {
  const WANTED = { request: 'Soạn phiếu trình' };

  function drafted(): Paper {
    const paper = second();
    paper.run('2027-01-20T08:00');
    return paper;
  }

  it('is made once when it is asked for, and says what is to be signed, by whom, where it lies', () => {
    const paper = drafted();
    paper.edit('documents', { kind: 'D01 Kế hoạch Hội nghị' }, WANTED);
    paper.run('2027-01-20T09:00', { job: 'edit' });
    paper.run('2027-01-21T08:00');
    expect(drafts(paper, 'D33')).toMatchObject([
      {
        case: '2027',
        title: expect.stringMatching(/^Trình ký: Tổ chức Hội nghị/),
        state: 'Dự thảo',
      },
    ]);
    expect(drafts(paper, 'D01')).toMatchObject([{ request: null, fix: null }]);
    const text = letter(paper, 'PT_trinh-ky');
    for (const words of [
      'Kính gửi: Lãnh đạo Ủy ban nhân dân phường Ái Quốc.',
      '1. Văn bản trình ký: Kế hoạch Hội nghị; trích yếu: Tổ chức Hội nghị đối thoại',
      '2. Người ký: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Lê Văn Thảo.',
      '3. Thời hạn theo Kế hoạch: 12/02/2027.',
      'Ý kiến chỉ đạo của lãnh đạo:',
      'TRƯỞNG PHÒNG',
    ])
      expect(text).toContain(words);
  });

  it('bears what the leader said of the draft before, when it is put before him again', () => {
    const paper = drafted();
    const D01 = { kind: 'D01 Kế hoạch Hội nghị' };
    paper.edit('documents', D01, WANTED);
    paper.run('2027-01-20T09:00', { job: 'edit' });
    expect(letter(paper, 'PT_trinh-ky')).not.toContain('Ý kiến ở lần trình trước');
    paper.edit('documents', D01, { ...WANTED, remarks: 'Bổ sung phân công Công an phường.' });
    paper.run('2027-01-21T09:00', { job: 'edit' });
    expect(paper.letters().at(-1)?.text).toContain(
      'Ý kiến ở lần trình trước, đã hoàn thiện trong dự thảo: Bổ sung phân công Công an phường.',
    );
  });

  it('is not made for what is issued, and says so', () => {
    const paper = drafted();
    paper.edit(
      'documents',
      { kind: 'D01 Kế hoạch Hội nghị' },
      { ...WANTED, state: 'Đã phát hành', number: '9', date: '2027-01-20' },
    );
    paper.run('2027-01-21T08:00');
    expect(drafts(paper, 'D33')).toEqual([]);
    expect(drafts(paper, 'D01')[0]?.['fix']).toContain('chỉ soạn cho dự thảo chưa phát hành');
  });
});

describe('who signs (A-S.1, A-S.2)', () => {
  const fix = (paper: Paper) => drafts(paper, 'D01')[0]?.['fix'];

  it.each([
    [
      'another person from a day on',
      {
        kind: 'Mặc định',
        from: '2027-01-20',
        authority: 'TM. ỦY BAN NHÂN DÂN',
        title: 'CHỦ TỊCH',
        name: 'Trần Thị Hòa',
      },
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'Trần Thị Hòa',
    ],
    [
      'the plan by order',
      {
        kind: 'D01 Kế hoạch Hội nghị',
        authority: 'TUQ. CHỦ TỊCH',
        title: 'CHÁNH VĂN PHÒNG',
        name: 'Vũ Văn Bình',
      },
      'TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
      'Vũ Văn Bình',
    ],
    [
      'not yet on that day',
      { kind: 'Mặc định', from: '2027-01-21', title: 'CHỦ TỊCH', name: 'Trần Thị Hòa' },
      'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      'Lê Văn Thảo',
    ],
  ])('%s', (_, row, lines, name) => {
    const paper = second();
    paper.add('signers', row);
    paper.run('2027-01-20T08:00');
    expect(letter(paper, 'KH_hoi-nghi')).toContain(lines);
    expect(letter(paper, 'KH_hoi-nghi')).toContain(name);
    expect(fix(paper)).toBeNull();
  });

  it('nobody: the block is left open, and the row of the draft says how to go on', () => {
    const paper = second();
    paper.edit('signers', { kind: 'Mặc định' }, { to: '2026-12-31' });
    paper.run('2027-01-20T08:00');
    expect(fix(paper)).toContain('Chưa có người ký cho D01');
    expect(letter(paper, 'KH_hoi-nghi')).toContain('TM. ỦY BAN NHÂN DÂN\n……………………');
  });

  it.each([
    [{ name: '' }, 'Chưa ghi họ và tên người ký.'],
    [{ title: '' }, 'Chưa ghi chức vụ người ký.'],
    [{ kind: '' }, 'Chưa chọn loại văn bản'],
    [{ from: '2027-01-02', to: '2027-01-01' }, '“Đến ngày” ở trước “Từ ngày”.'],
    [{ body: 'Phòng lạ' }, 'Không có “Phòng lạ” trong Danh bạ cơ quan'],
  ])('a row with %o is told', (set, words) => {
    const paper = second();
    paper.edit('signers', { kind: 'Mặc định' }, set);
    paper.run('2027-01-04T08:00');
    expect(paper.rows('signers')[0]?.['fix']).toContain(words);
  });

  it('two rows for one document and day are told', () => {
    const paper = second();
    paper.add('signers', { kind: 'Mặc định', title: 'CHỦ TỊCH', name: 'Trần Thị Hòa' });
    paper.run('2027-01-04T08:00');
    for (const { fix: told } of paper.rows('signers'))
      expect(told).toContain('chỉ dòng dưới được dùng');
  });
});
