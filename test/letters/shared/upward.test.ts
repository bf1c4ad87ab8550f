// Which petitions go above the ward, until when, and how a report lists them (A-II.5a.2, A-II.5a.4, AM-06, AM-08).
import { describe, expect, it } from 'vitest';
import type { PetitionCase } from '#letters/shared/kind';
import { occasionWords, reportedOf } from '#letters/shared/reported';
import { caseOf, isAllSettled, isTimeToAccount, toFinance } from '#letters/shared/to-finance';
import { competentOf, isTimeToReport, stillToReport, superiorOf } from '#letters/shared/upward';
import { isCityReport } from '#rules/documents';
import type { PetitionFacts } from '#rules/petitions/facts';
import { came, CITY, conference, DESK, issued, on, TAX } from '../../rules/petitions/facts.ts';
import { officeOf, petitionCase } from '../cases.ts';

const WAY = { route: CITY, isReport: isCityReport } as const;
const { term } = petitionCase();
const until = (days: Partial<PetitionCase['term']>): PetitionCase =>
  petitionCase({}, { term: { ...term, ...days } });

describe('what is still to be reported upward', () => {
  it.each<[string, Partial<PetitionFacts>, string | null]>([
    ['what goes this way', {}, 'HN-2026-1'],
    ['not what goes another way', { route: 'Thuộc thẩm quyền – trả lời' }, null],
    ['not what was withdrawn', { outcome: 'Rút kiến nghị' }, null],
    ['not what a body above has answered', { incoming: [came('Trả lời')] }, null],
    ['not what is settled', { outcome: 'Đã giải quyết triệt để' }, null],
    ['not what was reported', { issued: [issued('D19', '2026-09-20')] }, null],
    ['also where another letter went out', { issued: [issued('D20', '2026-09-20')] }, 'HN-2026-1'],
  ])('%s', (_, facts, under) => {
    expect(stillToReport(petitionCase({ route: CITY, ...facts }), WAY)).toBe(under);
  });

  it.each([
    [{}, 'ngoai-ky-2026'],
    [{ receivedAt: null }, 'ngoai-ky-'],
  ])('outside a conference it is gathered under the year of receipt: %o', (facts, under) => {
    const outside = petitionCase({ route: CITY, ...facts }, { cells: { conference: null } });
    expect(stillToReport(outside, WAY)).toBe(under);
    expect(caseOf(outside)).toBe(under);
  });
});

describe('it is reported three working days before the first term ends (AM-08)', () => {
  const MONDAY = { due: on('2026-09-28') };
  it.each([
    ['2026-09-22', false],
    ['2026-09-23', true],
    ['2026-09-28', true],
  ])('on %s: %s', (today, isTime) => {
    expect(isTimeToReport(officeOf({}, today), [until(MONDAY)])).toBe(isTime);
    const target = { due: null, target: on('2026-09-28') };
    expect(isTimeToReport(officeOf({}, today), [until(target)])).toBe(isTime);
    const first = until({ due: on('2026-12-28') });
    expect(isTimeToReport(officeOf({}, today), [first, until(MONDAY)])).toBe(isTime);
  });

  it('the term of the plan goes before the office’s own target; without either never', () => {
    const office = officeOf({}, '2026-09-25');
    expect(
      isTimeToReport(office, [until({ due: on('2026-12-28'), target: on('2026-09-28') })]),
    ).toBe(false);
    expect(isTimeToReport(office, [until({ due: null, target: null })])).toBe(false);
  });
});

it.each<[string, Partial<PetitionFacts>, string]>([
  ['whom staff name', { lead: TAX, competent: 'Cục Thuế.' }, 'Cục Thuế'],
  ['else the one above a lead outside UBND', { lead: TAX }, 'Thuế thành phố Hải Phòng'],
  ['nobody above a phòng', { lead: DESK }, ''],
  ['nobody where nobody leads', { lead: null }, ''],
])('the superior body is %s', (_, facts, body) => {
  const petition = petitionCase(facts);
  expect(superiorOf(officeOf(), petition)).toBe(body);
  expect(competentOf(petition)).toBe(facts.competent === undefined ? '' : body);
});

describe('the reports to Sở Tài chính by name (A-II.5c.1, AM-08)', () => {
  it.each([
    ['2026-10-08', false],
    ['2026-10-09', true],
    ['2026-10-12', true],
  ])('on %s the day of the supplement has come: %s', (today, isTime) => {
    expect(isTimeToAccount(officeOf({}, today), [petitionCase()])).toBe(isTime);
  });

  it('no day comes outside a conference, or for one without a day', () => {
    const office = officeOf({}, '2026-12-31');
    expect(isTimeToAccount(office, [petitionCase({}, { conference: null })])).toBe(false);
    const undated = petitionCase({}, { conference: conference({ day: null }) });
    expect(isTimeToAccount(office, [undated])).toBe(false);
  });

  const OPEN = { conference: 'HN-2026-1', reportColumn: 'Đang xử lý' };
  const DONE = { conference: 'HN-2026-1', reportColumn: 'Đã giải quyết triệt để' };
  it.each([
    ['nothing is open', [DONE], true],
    ['one is', [DONE, OPEN], false],
    ['one of another conference is', [DONE, { ...OPEN, conference: 'HN-2025-1' }], true],
  ])('a conference is settled where %s', (_, petitions, settled) => {
    expect(isAllSettled(officeOf({ petitions }), [petitionCase()])).toBe(settled);
  });

  it('what came outside a conference is never settled as a whole', () => {
    const outside = petitionCase({}, { cells: { conference: null } });
    expect(isAllSettled(officeOf({ petitions: [DONE] }), [outside])).toBe(false);
  });

  it('say to whom and of how many', () => {
    const two = [petitionCase(), petitionCase()] as const;
    expect(toFinance(officeOf(), 'D23', two)).toMatchObject({
      số_ký_hiệu: '      /BC-UBND',
      sở_tài_chính: 'Sở Tài chính thành phố Hải Phòng',
      số_lượng: '02',
      nơi_nhận: [
        { tên: 'TT Đảng ủy, TT HĐND phường (để b/c)' },
        { tên: 'CT, các PCT UBND phường' },
      ],
    });
  });
});

describe('a petition in a report to a body above', () => {
  const listed = (facts: Partial<PetitionFacts>, cells = {}) =>
    reportedOf(officeOf(), [petitionCase(facts, { cells })]).kiến_nghị[0];

  it('in staff’s words', () => {
    const words = { process: 'Đã họp.', proposal: 'Đề nghị sửa;', competent: 'Sở Xây dựng.' };
    expect(listed(words, { legalBasis: 'Luật Đất đai.' })).toEqual({
      mã_kiến_nghị: 'AQ-2026-0001',
      ngày_tiếp_nhận: '10/8/2026',
      nội_dung: '“Gia hạn thuê đất”',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      nhóm: 'Đất đai',
      quá_trình: 'Đã họp',
      ý_kiến: 'Đề nghị sửa',
      cơ_quan_có_thẩm_quyền: 'Sở Xây dựng',
      căn_cứ_pháp_lý: 'Luật Đất đai',
    });
  });

  it('what they did not write is left open, but for its course and its legal basis', () => {
    const open = listed({ title: '', group: null });
    expect([open?.quá_trình, open?.căn_cứ_pháp_lý]).toEqual(['', '']);
    for (const words of [open?.nội_dung, open?.nhóm, open?.ý_kiến, open?.cơ_quan_có_thẩm_quyền])
      expect(words).toMatch(/^…+ \(Cơ quan dự thảo ghi .+\)$/);
  });

  it.each<[string, Partial<PetitionCase>, RegExp]>([
    ['its conference', {}, /^trong kỳ Hội nghị đối thoại .* năm 2026$/],
    ['none', { conference: null }, /^gửi ngoài kỳ Hội nghị đối thoại$/],
    ['one without a day', { conference: conference({ day: null }) }, /^gửi ngoài kỳ/],
  ])('the title names %s', (_, more, words) => {
    expect(occasionWords(officeOf(), [petitionCase({}, more)])).toMatch(words);
  });
});
