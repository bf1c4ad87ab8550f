// Every letter from beginning to end, as the office finds it in Drive: two conferences on paper, one held, one put off.
// Where a text is changed on purpose: npx vitest run test/letters/whole-letters.test.ts -u, then read what changed.
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../jobs/people.ts';
import { paperOffice, register, type Paper } from '../jobs/paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const ASK = { request: 'Soạn dự thảo' };

const PETITIONS = [
  {
    title: 'Gia hạn thuê đất',
    content: 'Công ty chúng tôi thuê đất từ năm 2016, nay xin gia hạn.',
    route: 'Thuộc thẩm quyền – trả lời',
    lead: CULTURE,
    answer: 'Hồ sơ đã được giải quyết.\nMời đơn vị nhận kết quả.',
    legalBasis: 'Luật Đất đai số 31/2024/QH15.',
  },
  {
    title: 'Hóa đơn điện tử của hộ kinh doanh',
    summary: 'đề nghị hướng dẫn hóa đơn điện tử',
    route: 'Thuộc thẩm quyền – cần phối hợp',
    lead: DESK,
    partners: `${TAX}; ${CULTURE}`,
    process: 'Đã lấy ý kiến Thuế',
    obstacle: 'Chưa có văn bản',
    proposal: 'Họp ba bên',
    delayCause: 'Chờ ý kiến',
    plan: 'Trả lời trước 08/10/2026',
  },
  {
    title: 'Lãi suất vay vốn',
    route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
    lead: DESK,
    competent: 'Ngân hàng Nhà nước chi nhánh Khu vực 6',
    competentAddress: 'số 4 Nguyễn Tri Phương',
    answer: 'Lãi suất do tổ chức tín dụng thỏa thuận.',
    legalBasis: 'Luật Các tổ chức tín dụng',
  },
  {
    title: 'Mở rộng đường 5',
    route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
    lead: DESK,
    competent: 'Sở Xây dựng',
    proposal: 'Đề nghị đưa vào kế hoạch đầu tư công',
  },
  {
    title: 'Hoàn thuế dự án',
    route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
    lead: TAX,
  },
  { title: 'Vỉa hè trước cửa hàng', route: 'Thuộc thẩm quyền – trả lời', lead: CULTURE },
  { title: 'Điện ba pha', outcome: 'Rút kiến nghị' },
  { title: 'Giờ làm việc của bộ phận một cửa', route: 'Thuộc thẩm quyền – trả lời', lead: DESK },
];

/** Held on 17/9/2026 with fifteen units; every way that a petition can go. */
function held(): Paper {
  const paper = paperOffice('2026-07-01');
  paper.edit('cycles', {}, { planA: '47/KH-UBND ngày 10/4/2026' });
  paper.edit('bodies', { name: CULTURE }, { head: 'Trần Thị Mai Hương' });
  paper.add('conferences', { ...CONFERENCE, chair: 'Đ/c Lê Văn Thảo, Phó Chủ tịch UBND phường' });
  paper.run('2026-08-03T09:00');
  register(paper, 15);
  paper.edit('contacts', { unit: 'DV-0001' }, { address: 'Số 4 đường Nguyễn Lương Bằng' });
  PETITIONS.forEach((petition, at) => {
    paper.add('petitions', {
      conference: 'HN-2026-1',
      unit: `DV-000${at + 1}`,
      receivedAt: '2026-08-10T09:30',
      group: 'Thủ tục hành chính',
      scope: 'Trong phạm vi',
      ...petition,
    });
  });
  paper.run('2026-08-21T17:00');
  paper.run('2026-08-24T09:00');
  paper.run('2026-09-14T09:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  const oralAnswer = 'Đã bố trí thêm buổi sáng thứ Bảy.';
  const settled = { oralAnswer, outcome: 'Đã giải quyết triệt để' };
  paper.edit('petitions', { code: 'AQ-2026-0008' }, settled);
  paper.add('petitions', {
    conference: 'HN-2026-1',
    unit: 'DV-0009',
    receivedAt: '2026-09-17T09:00',
    channel: 'Tại Hội nghị',
    group: 'Vốn',
    title: 'Vay vốn lưu động',
    scope: 'Trong phạm vi',
    route: 'Thuộc thẩm quyền – trả lời',
    lead: DESK,
    oralAnswer: 'Sẽ làm việc với ngân hàng.',
    outcome: 'Đang xử lý',
    plan: 'Trả lời trước ngày 25/9/2026',
  });
  paper.run('2026-09-17T16:00');
  for (const n of [1, 2, 3]) paper.edit('petitions', { code: `AQ-2026-000${n}` }, ASK);
  paper.run('2026-09-21T09:00', { job: 'edit' });
  paper.run('2026-09-23T09:00');
  const D19 = { kind: 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền' };
  paper.edit('documents', D19, { state: 'Đã phát hành', number: '58', date: '2026-09-23' });
  paper.run('2026-09-24T09:00');
  paper.run('2026-09-29T09:00');
  return paper;
}

/** Fourteen units and one petition: put off, held on another day. */
function putOff(): Paper {
  const paper = paperOffice('2026-07-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 14, 1);
  paper.run('2026-08-21T17:00');
  const decided = {
    decision: 'Hoãn',
    decisionReason: 'Chưa đủ số lượng đơn vị đăng ký',
    decidedBy: 'Lê Văn Thảo',
    decidedOn: '2026-08-24',
    opinionNumber: 'Thông báo số 12/TB-UBND ngày 24/8/2026',
    newDate: '2026-10-16',
  };
  paper.edit('conferences', { code: 'HN-2026-1' }, decided);
  paper.run('2026-08-24T09:00');
  paper.run('2026-08-25T09:00');
  return paper;
}

/** Moved to another day before its closing; what came outside any conference goes to the body above. */
function moved(): Paper {
  const paper = paperOffice('2026-07-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 1);
  paper.add('petitions', {
    unit: 'DV-0002',
    receivedAt: '2026-08-03T09:30',
    group: 'Cơ chế chính sách',
    title: 'Hoàn thuế dự án',
    content: 'Dự án của công ty chờ hoàn thuế từ năm 2025.',
    scope: 'Trong phạm vi',
    route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
    lead: DESK,
    competent: 'Cục Thuế',
    proposal: 'Đề nghị hướng dẫn hồ sơ',
    legalBasis: 'Luật Quản lý thuế',
  });
  const decided = {
    decision: 'Dời ngày',
    decisionReason: 'Trùng lịch họp của thành phố',
    decidedBy: 'Lê Văn Thảo',
    decidedOn: '2026-08-11',
    newDate: '2026-10-16',
  };
  paper.run('2026-08-10T11:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, decided);
  for (const on of ['2026-08-11', '2026-08-12', '2026-08-13', '2026-08-20'])
    paper.run(`${on}T11:00`);
  return paper;
}

const STORIES: readonly (readonly [string, () => Paper, readonly string[]])[] = [
  [
    'held',
    held,
    [
      'CV_phoi-hop_AQ-2026-0002',
      'GM_hoi-nghi_HN-2026-1',
      'GM_hoi-nghi_HN-2026-1_2',
      'GM_hoi-nghi_HN-2026-1_3',
      'GM_hoi-nghi_HN-2026-1_4',
      'CTr_hoi-nghi_HN-2026-1',
      'DS_dai-bieu_HN-2026-1',
      'BB_hoi-nghi_HN-2026-1',
      'TB_ket-luan_HN-2026-1',
      'Tin_hoi-nghi_HN-2026-1',
      'CV_tra-loi_AQ-2026-0001',
      'CV_tra-loi_AQ-2026-0002',
      'CV_huong-dan_AQ-2026-0003',
      'BC_vuot-tham-quyen_HN-2026-1',
      'CV_thong-bao_AQ-2026-0004',
      'BC_ket-qua_HN-2026-1',
      'CV_don-doc_VHXH',
      'CV_don-doc_KTHT&ĐT',
    ],
  ],
  ['put off', putOff, ['TB_to-chuc_HN-2026-1', 'BC_dung-hoan_HN-2026-1', 'TB_dung-hoan_HN-2026-1']],
  ['moved', moved, ['BC_xin-y-kien_ngoai-ky-2026-cuc-thue', 'TB_dieu-chinh_HN-2026-1']],
];

describe.each(STORIES)('of a conference that was %s', (_story, play, names) => {
  let letters: ReturnType<Paper['letters']>;
  beforeAll(() => {
    letters = play().letters();
  });

  it('come these, in this order, and no other', () => {
    expect(letters.map(({ name }) => name)).toEqual(names.map((name) => `DuThao_2026_${name}`));
  });

  it.each(names.map((name, at) => [name, at] as const))('%s', async (name, at) => {
    await expect(letters[at]?.text).toMatchFileSnapshot(`whole/${name}.txt`);
  });
});
