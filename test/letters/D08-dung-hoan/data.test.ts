// What the report on a conference stopped or put off says (A-II.2.9–A-II.2.11, A-II.5b.0).
import { describe, expect, it } from 'vitest';
import { STOP_REPORT } from '#letters/D08-dung-hoan/kind';
import type { ConferenceCase } from '#letters/shared/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import type { PetitionFacts } from '#rules/petitions/facts';
import { closed, issued, on } from '../../rules/petitions/facts.ts';
import { petitionCase } from '../cases.ts';
import { about, PUT_OFF } from './stopped.ts';

describe('it says', () => {
  const said = (
    facts: Partial<ConferenceFacts>,
    cells: Readonly<Record<string, string>> = {},
    more: Partial<ConferenceCase> = {},
  ) => {
    const { office, about: one } = about(facts, cells, more);
    return STOP_REPORT.data(office, one, '');
  };

  it('of a stop: when it was to be, what the plan asks for, what was found', () => {
    expect(said({})).toMatchObject({
      hoãn: false,
      việc: 'dừng',
      thời_gian_dự_kiến: '08 giờ 00 ngày 17/9/2026',
      ngày_mới: '',
      thời_điểm_chốt: '17 giờ 00 ngày 21/8/2026',
      thiếu_đơn_vị: true,
      có_đăng_ký: true,
      có_kiến_nghị: false,
      tối_thiểu_đơn_vị: '15',
      tối_thiểu_kiến_nghị: '05',
      số_ký_hiệu: '      /BC-UBND',
      số_đơn_vị: '09',
      số_kiến_nghị_đăng_ký: '06',
      tổng_kiến_nghị: '06',
      ngày_quyết_định: '25/8/2026',
      lần_hoãn: '',
      năm: '2026',
      số_lần_tối_đa: '01',
    });
  });

  it('of a postponement: the new day, and the how-many-eth it is (A-II.2.10)', () => {
    const later = { ...PUT_OFF, day: on('2026-11-12') };
    expect(said(later)).toMatchObject({
      hoãn: true,
      việc: 'hoãn',
      thời_gian_dự_kiến: '08 giờ 00 ngày 17/9/2026',
      ngày_mới: '12/11/2026',
      lần_hoãn: '01',
    });
    expect(said(later, {}, { postponed: 1 }).lần_hoãn).toBe('02');
  });

  const open = { ...closed('open'), upTo: { registrants: 16, petitions: 5, allPetitions: 6 } };
  it.each([
    ['frozen', closed('B2'), ['09', '06', '06', true]],
    ['with something undecided', open, ['14–16', '05', '05–06', true]],
    ['of nobody', closed('B0'), ['không có', 'không có', 'không có', false]],
    [
      'of perhaps one',
      { ...closed('B0'), upTo: { registrants: 1, petitions: 0, allPetitions: 0 } },
      ['0–01', 'không có', 'không có', true],
    ],
  ])('counts %s', (_, closing, counts) => {
    const data = said({ closings: [closing] });
    const { số_đơn_vị, số_kiến_nghị_đăng_ký, tổng_kiến_nghị, có_đăng_ký } = data;
    expect([số_đơn_vị, số_kiến_nghị_đăng_ký, tổng_kiến_nghị, có_đăng_ký]).toEqual(counts);
  });

  it.each([
    ['', ''],
    ['2026-08-21T16:59', '16 giờ 59 ngày 21/8/2026'],
    ['2026-08-21T17:00', ''],
    ['2026-10-16T17:00', ''],
  ])('a closing of petitions before the list was frozen: “%s” reads “%s”', (typed, words) => {
    expect(said({}, { petitionsClose: typed }).hạn_nhận_kiến_nghị).toBe(words);
  });

  it('what is on record of the decision; what is not is left open', () => {
    const cells = {
      decidedBy: 'Lê Văn Thảo.',
      decisionReason: 'Bão số 5.',
      opinionNumber: 'Thông báo 12.',
      postedDesk: '2026-08-03',
      postedPortal: '2026-08-04',
    };
    expect(said({}, cells)).toMatchObject({
      người_quyết_định: 'Lê Văn Thảo',
      lý_do: 'Bão số 5',
      văn_bản_cho_ý_kiến: 'Thông báo 12',
      ngày_niêm_yết: '03/8/2026',
      ngày_đăng_cổng: '04/8/2026',
    });
    const blank = said({});
    expect(blank.người_quyết_định).toContain('người quyết định');
    expect(blank.lý_do).toContain('lý do của quyết định');
    expect([blank.văn_bản_cho_ý_kiến, blank.ngày_niêm_yết, blank.ngày_đăng_cổng]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it.each<[string, Partial<PetitionFacts>, object, string, string]>([
    [
      'answered',
      { issued: [issued('D16', '2026-09-01')] },
      {},
      'thuộc thẩm quyền – trả lời',
      'đã có Công văn số 112/KTHT&ĐT ngày 01/9/2026',
    ],
    ['still to be answered', {}, {}, 'thuộc thẩm quyền – trả lời', 'chậm nhất ngày 28/9/2026'],
    ['with no term', {}, { due: null }, 'thuộc thẩm quyền – trả lời', ''],
  ])('how a petition is dealt with in writing, %s (A-II.5b.0)', (_, facts, term, way, result) => {
    const { term: whole } = petitionCase();
    const petitions = [petitionCase(facts, { term: { ...whole, ...term } })];
    const data = said({}, {}, { petitions });
    expect(data.có_kiến_nghị).toBe(true);
    expect(data.kiến_nghị).toEqual([
      {
        mã_kiến_nghị: 'AQ-2026-0001',
        tên_đơn_vị: 'Hợp tác xã Vũ La',
        nội_dung: 'Gia hạn thuê đất',
        cách_xử_lý: way,
        kết_quả: result,
      },
    ]);
  });

  it('a route keeps the capitals of its words', () => {
    const route = 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo';
    expect(said({}, {}, { petitions: [petitionCase({ route })] }).kiến_nghị[0]?.cách_xử_lý).toBe(
      'thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
    );
  });

  it('a route that nobody chose is left open', () => {
    const petitions = [petitionCase({ route: null })];
    expect(said({}, {}, { petitions }).kiến_nghị[0]?.cách_xử_lý).toContain('cách xử lý');
  });
});
