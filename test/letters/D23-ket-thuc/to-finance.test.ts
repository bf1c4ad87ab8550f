// The reports to Sở Tài chính on what is settled, and on what still stands in the way (A-II.5c.1–A-II.5c.4; AM-08, AM-18, AM-19).
import { describe, expect, it } from 'vitest';
import { CLOSING_REPORT } from '#letters/D23-ket-thuc/kind';
import { OBSTACLES_REPORT } from '#letters/D24-vuong-mac/kind';
import type { PetitionCase } from '#letters/shared/kind';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { ReportColumn } from '#rules/petitions/report-columns';
import { CITY, GUIDE, issued, SUPERIOR } from '../../rules/petitions/facts.ts';
import { officeOf, petitionCase } from '../cases.ts';

const open = { conference: 'HN-2026-1', reportColumn: 'Đang xử lý' };
const OPEN = officeOf({ petitions: [open] }, '2026-10-08');
const DONE = officeOf({}, '2026-10-08');
const at = (day: string) => ({ ...OPEN, today: civilDate(day) });
const DAY = '2026-10-09';
const in_ = (column: ReportColumn, facts: Partial<PetitionFacts> = {}): PetitionCase =>
  petitionCase(facts, { column });

describe('what is settled', () => {
  it.each<[ReportColumn, string | null]>([
    ['resolved', 'HN-2026-1'],
    ['inProgress', null],
    ['transferred', null],
    ['superior', null],
  ])('is closed by the ward: “%s”: %s', (column, under) => {
    expect(CLOSING_REPORT.under(OPEN, in_(column))).toBe(under);
  });

  it('once nothing is open any more, else with the supplement (AM-08)', () => {
    expect(CLOSING_REPORT.isDue(DONE, [petitionCase()])).toBe(true);
    expect(CLOSING_REPORT.isDue(OPEN, [petitionCase()])).toBe(false);
    expect(CLOSING_REPORT.isDue(at(DAY), [petitionCase()])).toBe(true);
  });

  it('with the document that answered it', () => {
    const said = CLOSING_REPORT.data(
      OPEN,
      [petitionCase({ issued: [issued('D16', '2026-09-25')] }), petitionCase()],
      '',
    );
    expect(said.kiến_nghị[0]).toMatchObject({
      mã_kiến_nghị: 'AQ-2026-0001',
      văn_bản: 'Công văn số 112/KTHT&ĐT ngày 25/9/2026.',
    });
    expect(said.kiến_nghị[1]?.văn_bản).toContain('văn bản trả lời hoặc nơi đã trả lời');
  });
});

describe('what still stands in the way', () => {
  it.each<[string, PetitionCase, boolean]>([
    ['what is under way', in_('inProgress'), true],
    ['what a body above is asked about', in_('superior'), true],
    ['what was reported to the city', in_('transferred', { route: CITY }), true],
    ['what a superior is asked', in_('transferred', { route: SUPERIOR }), true],
    ['not what was guided elsewhere (AM-18)', in_('transferred', { route: GUIDE }), false],
    ['not what is settled', in_('resolved', { route: CITY }), false],
  ])('%s', (_, petition, is) => {
    expect(OBSTACLES_REPORT.under(OPEN, petition)).toBe(is ? 'HN-2026-1' : null);
  });

  it('is reported with the supplement, unless every one of it was', () => {
    const told = petitionCase({
      issued: [issued('D23', '2026-10-01'), issued('D24', '2026-10-01')],
    });
    const other = petitionCase({ issued: [issued('D23', '2026-10-01')] });
    const isDue = (day: string, ...[first, ...rest]: [PetitionCase, ...PetitionCase[]]) =>
      OBSTACLES_REPORT.isDue(at(day), [first, ...rest]);
    expect(isDue('2026-10-08', other)).toBe(false);
    expect(isDue(DAY, other)).toBe(true);
    expect(isDue(DAY, told)).toBe(false);
    expect(isDue(DAY, told, other)).toBe(true);
  });

  const said = (petition: PetitionCase) => OBSTACLES_REPORT.data(OPEN, [petition], '').kiến_nghị[0];

  it('says what, why and how it will be settled, in staff’s words', () => {
    const words = { obstacle: 'Thiếu bản đồ', delayCause: 'Chờ đo đạc.', plan: 'Xong quý IV;' };
    for (const column of ['inProgress', 'superior'] as const)
      expect(said(in_(column, words))).toMatchObject({
        mã_kiến_nghị: 'AQ-2026-0001',
        vướng_mắc: 'Thiếu bản đồ.',
        nguyên_nhân: 'Chờ đo đạc.',
        phương_án: 'Xong quý IV.',
      });
  });

  it('leaves open what they did not write of what is under way, proposes words for what went above', () => {
    const own = said(in_('inProgress', { route: CITY, issued: [issued('D19', '2026-09-20')] }));
    expect(own?.vướng_mắc).toBe('');
    expect(own?.nguyên_nhân).toContain('nguyên nhân chậm giải quyết');
    expect(own?.phương_án).toContain('phương án giải quyết triệt để');
    expect(
      said(in_('superior', { route: CITY, issued: [issued('D19', '2026-09-20')] })),
    ).toMatchObject({
      nguyên_nhân: 'Vượt thẩm quyền của Ủy ban nhân dân phường.',
      phương_án: expect.stringContaining('thực hiện theo chỉ đạo') as string,
    });
  });
});
