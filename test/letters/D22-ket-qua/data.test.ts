// The report to Sở Tài chính from the register alone (A-III.2.1–A-III.2.3, A-II.5c.1, A-II.5c.4; AM-39).
import { describe, expect, it } from 'vitest';
import { REPORT_COLUMN_NAMES } from '#rules/petitions/report-columns';
import { on } from '../../rules/petitions/facts.ts';
import { FIRST, GAP, report, type Placed } from './report.ts';

describe('number and day', () => {
  it('a draft has none (AM-39)', () => {
    expect(report()).toMatchObject({
      dự_thảo: true,
      số_ký_hiệu: '      /BC-UBND',
      ngày_văn_bản: 'ngày       tháng 9 năm 2026',
      ngày_báo_cáo: '25/9/2026',
      năm: '2026',
      người_ký: 'Lê Văn Thảo',
    });
  });

  it.each([
    ['61', '61/BC-UBND'],
    ['7', '07/BC-UBND'],
    ['61/BC-UBND ', '61/BC-UBND'],
  ])('an issued one bears văn thư’s: %s', (number, line) => {
    expect(report([], { issued: { number, date: on('2026-10-05') } })).toMatchObject({
      dự_thảo: false,
      số_ký_hiệu: line,
      ngày_văn_bản: 'ngày 05 tháng 10 năm 2026',
      ngày_báo_cáo: '05/10/2026',
    });
  });

  it('a supplement refers to the first report and goes on from the last (A-II.5c.4)', () => {
    expect(report()).toMatchObject({ bổ_sung: false, báo_cáo_trước: '', báo_cáo_gần_nhất: '' });
    const previous = [FIRST, { number: '66', date: on('2026-10-09') }];
    expect(report([], { previous })).toMatchObject({
      bổ_sung: true,
      báo_cáo_trước: 'Báo cáo số 61/BC-UBND ngày 28/9/2026',
      báo_cáo_gần_nhất: 'Báo cáo số 66/BC-UBND ngày 09/10/2026',
    });
  });
});

describe('the conference as it was held', () => {
  it('what is not on record is left open in a draft, and in nothing that is issued', () => {
    const draft = report();
    expect(draft.hạn_nhận_kiến_nghị).toMatch(GAP);
    expect(draft.địa_điểm).toMatch(GAP);
    expect(report([], { issued: FIRST })).toMatchObject({
      hạn_nhận_kiến_nghị: '',
      địa_điểm: '',
      ngày_niêm_yết: '',
      ngày_đăng_cổng: '',
      đổi_mới: '',
      chủ_trì: 'Lãnh đạo Ủy ban nhân dân phường',
      thời_gian: 'ngày 17 tháng 9 năm 2026',
    });
  });

  it('what is stands there', () => {
    const cells = {
      time: '08:00',
      venue: 'Hội trường.',
      chair: 'Ông Thảo;',
      postedDesk: '2026-08-03',
      postedPortal: '2026-08-04',
      petitionsClose: '2026-08-21T17:00',
    };
    const cycle = { year: '2026', bases: 'Căn cứ A;\n\nCăn cứ B.', novelty: 'Trực tuyến.' };
    expect(report([], {}, cells, [cycle])).toMatchObject({
      hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
      thời_gian: '08 giờ 00 ngày 17/9/2026',
      địa_điểm: 'Hội trường',
      chủ_trì: 'Ông Thảo',
      ngày_niêm_yết: '03/8/2026',
      ngày_đăng_cổng: '04/8/2026',
      đổi_mới: 'Trực tuyến',
      căn_cứ: [{ nội_dung: 'Căn cứ A' }, { nội_dung: 'Căn cứ B' }],
    });
  });
});

describe('how many petitions there are of each fate', () => {
  const OUT: Placed = [
    ['outside', { outcome: 'Rút kiến nghị' }],
    ['outside', { outcome: 'Trùng' }],
    ['outside', { scope: 'Không thuộc phạm vi giải quyết' }],
  ];

  it('all of them', () => {
    const inside = REPORT_COLUMN_NAMES.filter((column) => column !== 'outside');
    const placed: Placed = [...inside.map((column) => [column, {}] as const), ...OUT];
    expect(report(placed)).toMatchObject({
      tổng_tiếp_nhận: '07',
      tổng_trong_biểu: '04',
      tổng_đã_giải_quyết: '01',
      tổng_chưa_giải_quyết: '03',
      tổng_đang_xử_lý: '01',
      tổng_chuyển: '01',
      tổng_xin_ý_kiến: '01',
      gồm_chưa_giải_quyết:
        '01 kiến nghị đang xử lý, 01 kiến nghị chuyển cơ quan khác giải quyết, 01 kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên',
      gồm_ngoài_biểu:
        '01 kiến nghị đơn vị rút, 01 kiến nghị trùng, 01 kiến nghị không thuộc phạm vi giải quyết của Hội nghị',
      còn_kiến_nghị: true,
      có_ngoài_biểu: true,
      tổng_rút: '01',
      tổng_trùng: '01',
      tổng_ngoài_phạm_vi: '01',
    });
  });

  it('of a conference without any', () => {
    expect(report()).toMatchObject({
      tổng_tiếp_nhận: 'không có',
      tổng_chưa_giải_quyết: 'không có',
      gồm_chưa_giải_quyết: '',
      còn_kiến_nghị: false,
      có_ngoài_biểu: false,
    });
  });

  it.each<[string, Placed, boolean, boolean]>([
    ['all settled', [['resolved', {}]], false, false],
    ['one withdrawn', OUT.slice(0, 1), false, true],
    ['one double', OUT.slice(1, 2), false, true],
    ['one out of scope', OUT.slice(2), false, true],
    ['one open', [['inProgress', {}]], true, false],
  ])('what is left and what stands outside the form: %s', (_, placed, left, outside) => {
    const data = report(placed);
    expect([data.còn_kiến_nghị, data.có_ngoài_biểu]).toEqual([left, outside]);
  });
});
