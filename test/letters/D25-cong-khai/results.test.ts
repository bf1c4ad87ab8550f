// The notice of what became of the petitions: when it is due, and whom it names (A-III.5.6, A-III.3.3, AM-27).
import { describe, expect, it } from 'vitest';
import { PUBLIC_RESULTS } from '#letters/D25-cong-khai/kind';
import type { ConferenceCase } from '#letters/shared/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import { DESK, issued } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, petitionCase, PHVHXH } from '../cases.ts';

const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const REPORT = {
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: 'HN-2026-1',
  state: 'Đã gửi',
  number: '61',
  date: '2026-09-28',
  sentOn: '2026-09-29',
  sentBy: 'Hệ thống quản lý văn bản',
};
const NOTICE = { kind: 'D25 Thông báo kết quả giải quyết kiến nghị', case: 'HN-2026-1', key: 'K' };
const ANSWERED = petitionCase({ issued: [issued('D16', '2026-09-25')] });
const PETITIONS = [ANSWERED, petitionCase()];

it.each<[string, Partial<ConferenceCase>, string | null, boolean]>([
  ['held', { held: true }, null, true],
  ['stopped', {}, 'Dừng', true],
  ['put off', {}, 'Hoãn', false],
  ['to come', {}, null, false],
  ['held, without a petition', { held: true, petitions: [] }, null, false],
])('it is written about a conference %s: %4$s', (_, more, decision, is) => {
  const office = officeOf({ conferences: [ROW] });
  const facts = { decision: decision as 'Dừng' | 'Hoãn' | null };
  const about = conferenceCase(office, facts, { petitions: PETITIONS, ...more });
  expect(PUBLIC_RESULTS.of(office, about)).toBe(is);
});

describe('it is due', () => {
  const due = (
    documents: readonly Readonly<Record<string, string>>[],
    more: Partial<ConferenceCase>,
    rested: { on: string; at: string } | null = null,
  ): boolean => {
    const drafted = { type: 'drafted', key: 'K', document: 'D25', restsOn: rested?.on ?? '' };
    const journal = rested === null ? [] : [{ at: rested.at, data: JSON.stringify(drafted) }];
    const office = officeOf({ conferences: [ROW], documents, journal }, '2026-12-31');
    const about = conferenceCase(office, {}, { petitions: PETITIONS, ...more });
    const own = draftsOf(office).filter(({ value }) => value.kind === NOTICE.kind);
    return PUBLIC_RESULTS.isDue(office, about, own);
  };
  const [OPEN, DONE] = [
    { held: true, open: true },
    { held: true, open: false },
  ];

  it.each([
    ['after the report was sent', [REPORT], OPEN, true],
    ['not before', [], OPEN, false],
    ['not while it only has its number', [{ ...REPORT, state: 'Đã phát hành' }], OPEN, false],
    ['without a report where it was stopped and nothing is open', [], { open: false }, true],
    ['not while something is', [], { open: true }, false],
    ['not of one that was held', [], DONE, false],
  ])('%s', (_, documents, more, is) => {
    expect(due(documents, more)).toBe(is);
  });

  const issuedOne = { ...NOTICE, state: 'Đã phát hành', number: '7', date: '2026-09-30' };
  const STATE = 'đã trả lời, hướng dẫn 1/2 kiến nghị;';
  const WAS_OPEN = { on: `${STATE} còn kiến nghị đang giải quyết`, at: '2026-09-30T09:00' };
  it.each([
    ['a draft stands', [REPORT, { ...NOTICE, state: 'Dự thảo' }], DONE, null, false],
    ['a cancelled one does not', [REPORT, { ...NOTICE, state: 'Hủy dự thảo' }], OPEN, null, true],
    ['an issued one says the same', [REPORT, issuedOne], OPEN, WAS_OPEN, false],
    [
      'one said something else, and petitions are open',
      [REPORT, issuedOne],
      OPEN,
      { ...WAS_OPEN, on: 'x' },
      false,
    ],
    [
      'nothing is open now and the Sở does not know it yet',
      [REPORT, issuedOne],
      DONE,
      WAS_OPEN,
      false,
    ],
    [
      'nothing is open now and the Sở was told so',
      [REPORT, { ...REPORT, number: '66', date: '2026-10-09', sentOn: '2026-10-09' }, issuedOne],
      DONE,
      WAS_OPEN,
      true,
    ],
    [
      'one was drafted on the very day of that report',
      [REPORT, issuedOne],
      DONE,
      { ...WAS_OPEN, at: '2026-09-29T09:00' },
      false,
    ],
    [
      'one was drafted the day before it was sent',
      [REPORT, issuedOne],
      DONE,
      { ...WAS_OPEN, at: '2026-09-28T09:00' },
      true,
    ],
  ])('a second one: %s', (_, documents, more, rested, is) => {
    expect(due(documents, more, rested)).toBe(is);
  });

  it('and rests on how many are answered, and whether any is open', () => {
    const office = officeOf({ conferences: [ROW] });
    const rests = (open: boolean) =>
      PUBLIC_RESULTS.restsOn?.(office, conferenceCase(office, {}, { petitions: PETITIONS, open }));
    expect(rests(true)).toBe(WAS_OPEN.on);
    expect(rests(false)).toBe(`${STATE} không còn kiến nghị đang giải quyết`);
  });
});

describe('a petition as everybody may read it (AM-27)', () => {
  const said = (facts: Partial<PetitionFacts>, cells = {}, unit: Record<string, string> = {}) => {
    const units = [{ code: 'DV-0001', kind: 'Hộ kinh doanh', name: 'Hộ Phạm Thị Nhàn', ...unit }];
    const office = officeOf({ conferences: [ROW], units });
    const petitions = [petitionCase(facts, { cells })];
    return PUBLIC_RESULTS.data(office, conferenceCase(office, {}, { petitions }), '').kiến_nghị[0];
  };

  it.each([
    ['by its kind', {}, {}, 'Hộ kinh doanh'],
    ['by its kind where it refused', {}, { publishName: 'Không' }, 'Hộ kinh doanh'],
    ['by its name where it agreed', {}, { publishName: 'Có' }, 'Hộ Phạm Thị Nhàn'],
    ['as a unit where no kind is known', {}, { kind: '' }, 'Đơn vị'],
    ['as a unit where no unit is known', { unit: 'DV-0009' }, {}, 'Đơn vị'],
  ])('names the unit %s', (_, cells, unit, name) => {
    expect(said({}, cells, unit)?.tên_đơn_vị).toBe(name);
  });

  it('says only what staff have worded to be public', () => {
    expect(said({}, { publicText: 'Xin gia hạn.', content: 'mật' })?.nội_dung).toBe('Xin gia hạn');
    expect(said({}, { content: 'mật' })?.nội_dung).toContain('nội dung công khai');
  });

  it.each([
    ['phòng vh-xh', PHVHXH],
    ['Ban lạ', 'Ban lạ'],
    [null, DESK],
  ])('who answers: %s', (lead, name) => {
    expect(said({ lead })?.cơ_quan).toBe(name);
  });

  it('what came of it, with the letter where there is one', () => {
    const status = { status: 'Đã trả lời' };
    expect(said({}, status)?.kết_quả).toBe('Đã trả lời');
    expect(said({ issued: [issued('D16', '2026-09-25')] }, status)?.kết_quả).toBe(
      'Đã trả lời (văn bản số 112/KTHT&ĐT ngày 25/9/2026)',
    );
    expect(said({ issued: [issued('D19', '2026-09-25')] })?.kết_quả).toBe('');
  });
});
