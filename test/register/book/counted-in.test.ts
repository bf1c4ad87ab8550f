// What the register itself counts for the second plan in a year (B-PL.I.1, B-PL.I.2, B-PL.IV.1, B-II.1.2–B-II.1.6).
import { describe, expect, it } from 'vitest';
import { countedIn, fromUnits, issuedAbout } from '#register/book/counted-in';
import { outgoingOf } from '#register/book/outgoing';
import { civilDate } from '#rules/dates/civil-date';
import type { Counted } from '../../../apps-script/rules/tasks/annex.ts';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;
type Rows = Parameters<typeof bookOf>[0];

const TODAY = '2026-12-20';

function dayOf(rows: Rows) {
  const book = bookOf(rows, TODAY);
  return { book, outgoing: outgoingOf(book, civilDate(TODAY)) };
}
const count = (rows: Rows, counted: Counted): number => countedIn(dayOf(rows), 2026, counted);

const CONSULTATION = {
  kind: 'D31 Quyết định, văn bản tham vấn',
  case: 'IV.1',
  title: 'Tham vấn',
  state: 'Đã phát hành',
  number: '12',
  date: '2026-05-12',
};

describe('conferences of a year', () => {
  it.each<[string, Texts, number]>([
    ['held in it', {}, 1],
    ['not held', { held: 'Không' }, 0],
    ['that do not say', { held: '' }, 0],
    ['held the year before', { date: '2025-12-31' }, 0],
    ['held on its first day', { date: '2026-01-01' }, 1],
    ['of no day', { date: '' }, 0],
  ])('%s: %j counts %i', (_what, row, counts) => {
    const conference = { code: 'HN-2026-1', date: '2026-09-17', held: 'Có', ...row };
    expect(count({ conferences: [conference] }, 'conferences')).toBe(counts);
  });
});

describe('consultations of a year (B-PL.IV.1)', () => {
  it.each<[string, Texts, number]>([
    ['issued in it', {}, 1],
    ['about several tasks', { case: 'III.1, IV.1' }, 1],
    ['about another task', { case: 'IV.2' }, 0],
    ['of another kind', { kind: 'D30 Công văn đề nghị báo cáo tiến độ' }, 0],
    ['only drafted', { state: 'Dự thảo' }, 0],
    ['issued the year before', { date: '2025-12-30' }, 0],
  ])('%s: %j counts %i', (_what, row, counts) => {
    const documents = [{ ...CONSULTATION, ...row }];
    expect(count({ documents }, 'consultations')).toBe(counts);
  });

  it('are told with their days, of one task each', () => {
    const documents = [CONSULTATION, { ...CONSULTATION, case: 'III.1', number: '13' }];
    const day = dayOf({ documents });
    expect(issuedAbout(day, 'V.1')).toEqual([]);
    expect(issuedAbout(day, 'III.1')).toEqual(['2026-05-12']);
  });
});

describe('news of a year, of a conference or not (B-PL.I.2)', () => {
  it.each<[string, Texts, number]>([
    ['a report', { item: 'Tin, bài' }, 1],
    ['a broadcast', { item: 'Truyền thanh', conference: 'HN-2026-1' }, 1],
    ['on the plan itself', { item: 'Tuyên truyền Kế hoạch' }, 1],
    ['a notice is none', { item: 'Thông báo kết luận' }, 0],
    ['not yet posted', { item: 'Tin, bài', postedOn: '' }, 0],
    ['of another year', { item: 'Tin, bài', postedOn: '2025-12-31' }, 0],
  ])('%s: %j counts %i', (_what, row, counts) => {
    expect(count({ publicity: [{ postedOn: '2026-05-12', ...row }] }, 'news')).toBe(counts);
  });
});

it('households that became enterprises count in the year in which they did (B-II.1.3)', () => {
  const units = ['2026-02-01', '2026-12-31', '2025-12-31', '2027-01-01', ''].map(
    (convertedOn, at) => ({ code: `DV-000${at}`, name: 'A', convertedOn }),
  );
  expect(count({ units }, 'converted')).toBe(2);
});

const UNIT = {
  kind: 'Doanh nghiệp',
  inWard: 'Có',
  active: 'Có',
  education: 'Đại học',
  supported: 'Có',
};
const units = (target: string, ...rows: readonly Texts[]) =>
  fromUnits(
    bookOf(
      { units: rows.map((row, at) => ({ code: `DV-000${at}`, name: 'A', ...UNIT, ...row })) },
      TODAY,
    ),
    target,
  );

describe('the units in the ward that are at work (AM-25)', () => {
  it.each<[string, Texts, number, number]>([
    ['counts', {}, 1, 0],
    ['of each kind', { kind: 'Hợp tác xã' }, 1, 0],
    ['that is an association does not (AM-38)', { kind: 'Hiệp hội, hội, câu lạc bộ' }, 0, 0],
    ['of no kind does not', { kind: '' }, 0, 0],
    ['outside the ward does not', { inWard: 'Không' }, 0, 0],
    ['that is another’s double does not', { sameAs: 'DV-0009' }, 0, 0],
    ['that has stopped does not', { active: 'Không' }, 0, 0],
    ['of which nothing is written is unknown', { active: '' }, 0, 1],
  ])('a unit %s', (_what, row, numerator, unknown) => {
    expect(units('2', row)).toEqual({ figure: { numerator, denominator: null }, unknown });
  });
});

describe('a share of them', () => {
  const college = { education: 'Cao đẳng' };
  const school = { education: 'Lớp 12' };
  const unsaid = { education: '', supported: '' };
  it.each<[string, string, readonly Texts[], number, number, number]>([
    ['schooling (B-II.1.2)', '1', [college, school], 1, 2, 0],
    ['schooling that nobody wrote is not reached', '1', [college, unsaid], 1, 2, 1],
    ['support (B-II.1.4)', '3', [{ supported: 'Có' }, { supported: 'Không' }], 1, 2, 0],
    ['support that nobody wrote is not reached', '3', [{ supported: 'Có' }, unsaid], 1, 2, 1],
    ['the units at work alone', '1', [college, { ...school, active: 'Không' }], 1, 1, 0],
  ])('%s', (_what, target, rows, numerator, denominator, unknown) => {
    expect(units(target, ...rows)).toEqual({ figure: { numerator, denominator }, unknown });
  });

  it('is none where nobody has written anything', () => {
    expect(units('1', unsaid, unsaid)).toBeNull();
    expect(units('3', unsaid)).toBeNull();
    expect(units('1')).toBeNull();
  });
});
