// A conference stopped or put off: whether there is one to report, and what the report says (A-II.2.9–A-II.2.11, AM-09, AM-11).
import { describe, expect, it } from 'vitest';
import { STOP_REPORT, stopIn, stopWords } from '#letters/D08-dung-hoan/kind';
import { foundAt, stopOf } from '#letters/D08-dung-hoan/stop';
import type { ConferenceCase } from '#letters/shared/kind';
import type { Branch } from '#rules/conference/branches';
import type { ConferenceFacts } from '#rules/conference/facts';
import type { PetitionFacts } from '#rules/petitions/facts';
import { closed, issued, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, officeOf, petitionCase } from '../cases.ts';

const ROW = { code: 'HN-2026-1', date: '2026-09-17', time: '08:00' };
const STOP = { decision: 'Dừng', decidedOn: on('2026-08-25') } as const;
const PUT_OFF = { decision: 'Hoãn', decidedOn: on('2026-08-25') } as const;
const CLOSED = { closings: [closed('B2')] };

function about(
  facts: Partial<ConferenceFacts>,
  cells: Readonly<Record<string, string>> = {},
  more: Partial<ConferenceCase> = {},
) {
  const office = officeOf({ conferences: [{ ...ROW, ...cells }] });
  return { office, about: conferenceCase(office, { ...CLOSED, ...STOP, ...facts }, more) };
}

describe('a stop or a postponement is reported', () => {
  it.each<[string, Partial<ConferenceFacts>, boolean]>([
    ['where nobody registered', { closings: [closed('B0')] }, true],
    ['where too few did', {}, true],
    ['put off too', PUT_OFF, true],
    ['not where the conditions were met', { closings: [closed('B1')] }, false],
    ['not before the list is closed', { closings: [] }, false],
    ['not while the counts stand open', { closings: [{ ...closed('B2'), final: false }] }, false],
    [
      'by the last of two closings',
      { closings: [closed('B1'), closed('B3', '2026-08-24T17:00')] },
      true,
    ],
    ['not where it was held all the same', { held: true }, false],
    ['not without a day of the decision', { decidedOn: null }, false],
    ['not for another decision', { decision: 'Gia hạn tiếp nhận' }, false],
    ['not undecided', { decision: null }, false],
    ['not for a “Hoãn” of an earlier closing', { ...PUT_OFF, decidedOn: on('2026-08-20') }, false],
  ])('%s', (_, facts, is) => {
    const { office, about: one } = about(facts);
    expect(stopOf(one) !== null).toBe(is);
    expect(STOP_REPORT.of(office, one)).toBe(is);
  });

  it.each<[string, Partial<ConferenceFacts>, string]>([
    [
      'the day at the closing',
      { closings: [{ ...closed('B2'), day: on('2026-09-10') }] },
      '2026-09-10',
    ],
    ['else, put off, the day as noticed', { ...PUT_OFF, day: on('2026-11-12') }, '2026-09-17'],
    ['else, stopped, the day in force', { day: on('2026-09-18') }, '2026-09-18'],
  ])('it was to be held on %s', (_, facts, day) => {
    expect(stopIn(about(facts).about)).toMatchObject({ before: day, decidedOn: '2026-08-25' });
  });

  it('one that never was is told as a fault of the software', () => {
    expect(() => stopIn(about({ held: true }).about)).toThrow('HN-2026-1');
  });

  it.each<[Branch, string[]]>([
    ['B0', ['không_có_gì']],
    ['B1', []],
    ['B2', ['thiếu_đơn_vị']],
    ['B3', ['thiếu_kiến_nghị']],
    ['B4', ['thiếu_cả_hai']],
    ['B5', ['thiếu_kiến_nghị']],
    ['open', []],
  ])('what the closing found, %s: %j', (branch, found) => {
    const holds = Object.entries(foundAt(closed(branch))).filter(([, is]) => is);
    expect(holds.map(([name]) => name)).toEqual(found);
  });
});

describe('the report is titled and rests', () => {
  const by = { decidedBy: 'Lê Văn Thảo', decisionReason: 'Bão số 5' };

  it('on what was decided', () => {
    const stopped = about({}, by);
    expect(STOP_REPORT.title(stopped.office, stopped.about, [])).toMatch(
      /^Về việc dừng tổ chức .* năm 2026$/,
    );
    expect(stopWords(stopped.about)).toBe(
      'Dừng; Lê Văn Thảo quyết định ngày 25/8/2026; lý do: Bão số 5',
    );
    const later = about({ ...PUT_OFF, day: on('2027-01-12') });
    expect(STOP_REPORT.title(later.office, later.about, [])).toMatch(
      /^Về việc hoãn tổ chức .* năm 2026$/,
    );
    expect(STOP_REPORT.restsOn?.(later.office, later.about)).toBe(
      'Hoãn đến ngày 12/1/2027;  quyết định ngày 25/8/2026; lý do: '.replace('12/1', '12/01'),
    );
    expect(stopWords(about({ held: true }).about)).toBe('không dừng, không hoãn');
  });

  it.each([
    ['2026-08-24', true],
    ['2026-08-25', false],
  ])('and is due until one is drafted since the decision: one of %s, due %s', (date, due) => {
    const office = officeOf({ conferences: [ROW], documents: [{ state: 'Dự thảo', date }] });
    const one = conferenceCase(office, { ...CLOSED, ...STOP });
    expect(STOP_REPORT.isDue(office, one, office.book.tabs.documents.rows)).toBe(due);
  });
});

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
    ['of nobody', closed('B0'), ['0', '0', '0', false]],
    [
      'of perhaps one',
      { ...closed('B0'), upTo: { registrants: 1, petitions: 0, allPetitions: 0 } },
      ['0–01', '0', '0', true],
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

  it('a route that nobody chose is left open', () => {
    const petitions = [petitionCase({ route: null })];
    expect(said({}, {}, { petitions }).kiến_nghị[0]?.cách_xử_lý).toContain('cách xử lý');
  });
});
