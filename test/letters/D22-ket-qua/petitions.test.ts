// The petitions by name in the report to Sở Tài chính, and its annex (A-II.5c.1, A-II.5c.4, A-PL.11).
import { describe, expect, it } from 'vitest';
import { CITY, GUIDE, issued } from '../../rules/petitions/facts.ts';
import { FIRST, GAP, report, type Placed } from './report.ts';

describe('the petitions by name (A-II.5c.1, A-II.5c.4)', () => {
  it('a settled one with its answer; one without is left open in a draft', () => {
    const placed: Placed = [
      ['resolved', { issued: [issued('D16', '2026-09-25')], process: 'Đã họp' }],
      ['resolved', { code: 'AQ-2026-0002' }],
    ];
    const [answered, open] = report(placed).đã_giải_quyết;
    expect(answered).toMatchObject({
      văn_bản: 'Công văn số 112/KTHT&ĐT ngày 25/9/2026.',
      quá_trình: 'Đã họp.',
    });
    expect(open?.văn_bản).toMatch(GAP);
    expect(report(placed, { issued: FIRST }).đã_giải_quyết[1]?.văn_bản).toBe('');
  });

  it('a course written before its answer is marked in a draft, and left out of what is issued', () => {
    const placed: Placed = [['resolved', { process: 'Đang xem xét' }]];
    const stale = new Set(['AQ-2026-0001']);
    expect(report(placed, { stale }).đã_giải_quyết[0]?.quá_trình).toMatch(
      /^Đang xem xét\. …… \(Cơ quan dự thảo cập nhật: .*\)$/,
    );
    expect(report(placed, { stale, issued: FIRST }).đã_giải_quyết[0]?.quá_trình).toBe('');
    const other = new Set(['AQ-2026-0002']);
    expect(report(placed, { stale: other }).đã_giải_quyết[0]?.quá_trình).toBe('Đang xem xét.');
  });

  it('an open one with cause and plan, or with gaps for them', () => {
    const placed: Placed = [
      ['inProgress', { delayCause: 'Chờ ý kiến;', plan: 'Trả lời trước 08/10.' }],
      ['inProgress', { code: 'AQ-2026-0002' }],
    ];
    const [told, open] = report(placed).đang_xử_lý;
    expect(told).toMatchObject({ nguyên_nhân: 'Chờ ý kiến.', phương_án: 'Trả lời trước 08/10.' });
    expect([open?.nguyên_nhân, open?.phương_án].every((one) => GAP.test(one ?? ''))).toBe(true);
    expect(report(placed, { issued: FIRST }).đang_xử_lý[1]).toMatchObject({
      nguyên_nhân: '',
      phương_án: '',
    });
  });

  it('what went elsewhere, the passed on before the asked upward; difficulties and proposals', () => {
    const data = report([
      [
        'superior',
        { code: 'A', route: CITY, issued: [issued('D19', '2026-09-24')], proposal: 'Sớm xét' },
      ],
      ['transferred', { code: 'B', route: GUIDE, oralAnswer: 'x', competent: 'Cục Thuế' }],
      ['inProgress', { code: 'C', obstacle: 'Thiếu hồ sơ', proposal: 'Việc của phường' }],
    ]);
    expect(data.chuyển_và_xin_ý_kiến.map((one) => [one.mã_kiến_nghị, one.văn_bản])).toEqual([
      ['B', 'Hướng dẫn tại Hội nghị.'],
      ['A', 'Văn bản số 112/KTHT&ĐT ngày 24/9/2026.'],
    ]);
    expect(data.chuyển_và_xin_ý_kiến[0]).toMatchObject({
      nguyên_nhân: 'Không thuộc chức năng, nhiệm vụ của Ủy ban nhân dân phường.',
      phương_án: 'Đã hướng dẫn, chuyển Cục Thuế tại Hội nghị.',
    });
    expect(data.khó_khăn.map(({ nội_dung }) => nội_dung.slice(0, 12))).toEqual([
      'Kiến nghị C ',
      'Kiến nghị B ',
      'Kiến nghị A ',
    ]);
    expect(data.đề_xuất).toEqual([{ nội_dung: 'Kiến nghị A (Hợp tác xã Vũ La): Sớm xét.' }]);
  });
});

it('the annex has its seven groups, each with its counts and its lines (A-PL.11)', () => {
  const groups = report([
    ['inProgress', { process: 'Đã họp', group: 'Đất đai' }],
    ['resolved', { group: 'Đất đai' }],
    ['superior', { group: 'Vốn' }],
  ]).nhóm;
  expect(groups.map(({ stt }) => stt).join('')).toBe('1234567');
  expect(groups[5]).toEqual({
    stt: '6',
    tên_nhóm: 'Đất đai',
    số_đã_giải_quyết: '1',
    số_đang_xử_lý: '1',
    diễn_giải: [
      {
        nội_dung:
          '- Gia hạn thuê đất: quá trình giải quyết: Đã họp; vướng mắc: chưa ghi; đề xuất, báo cáo: chưa ghi.',
      },
    ],
    số_chuyển: '0',
    số_xin_ý_kiến: '0',
    ghi_chú: '',
  });
  expect(groups[0]).toMatchObject({
    số_xin_ý_kiến: '1',
    diễn_giải: [],
    ghi_chú: '- Gia hạn thuê đất: đã báo cáo.',
  });
});
