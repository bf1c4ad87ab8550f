import { describe, expect, it } from 'vitest';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { NotCovered } from '#rules/dates/dated';
import { branchWords, type Branch, type QuorumCounts } from '#rules/conference/branches';
import { DECISIONS } from '#rules/conference/decisions';
import { QUORUM_MINIMUMS, quorumMinimums } from '#rules/conference/minimums';
import { type BranchDecision, decideBranch, decideClosing } from '#rules/conference/quorum';

const MINIMUMS = quorumMinimums(civilDate('2026-08-21'));
const BRANCHES: readonly Branch[] = ['B0', 'B1', 'B2', 'B3', 'B4', 'B5'];
const FOUR = ['Hoãn', 'Dừng', 'Gia hạn tiếp nhận', 'Vẫn tổ chức theo ý kiến lãnh đạo'];
const CODE = /(?<![\p{L}\d])(B[0-5]|T0|[RPK])(?![\p{L}\d])/u;

function decide(
  registrants: number,
  petitions: number,
  all = petitions,
  postponed = 0,
): BranchDecision {
  const decision = decideBranch({ registrants, petitions, allPetitions: all, postponed }, MINIMUMS);
  if (!decision.ok) throw new Error(decision.problem);
  return decision;
}

describe('the branch at the closing (A-II.3.1, A-II.3.2, A-II.2.8, A-II.5b.0)', () => {
  it.each<[number, number, number, Branch]>([
    [0, 0, 0, 'B0'],
    [1, 0, 0, 'B4'],
    [14, 0, 0, 'B4'],
    [15, 0, 0, 'B3'],
    [0, 0, 1, 'B2'],
    [0, 0, 9, 'B2'],
    [1, 0, 1, 'B2'],
    [14, 5, 5, 'B2'],
    [14, 20, 20, 'B2'],
    [15, 4, 4, 'B3'],
    [15, 5, 5, 'B1'],
    [15, 6, 9, 'B1'],
    [16, 5, 5, 'B1'],
    [15, 1, 4, 'B3'],
    [15, 0, 5, 'B5'],
    [15, 4, 5, 'B5'],
    [15, 4, 9, 'B5'],
    [200, 4, 4, 'B3'],
  ])('%i units, %i petitions of theirs, %i in all: %s', (registrants, petitions, all, branch) => {
    expect(decide(registrants, petitions, all).branch).toBe(branch);
  });

  it('is exactly one for every count up to 40 units and 12 petitions, as the matrix of the plan reads', () => {
    const matrix: Record<Branch, (r: number, p: number, k: number) => boolean> = {
      B0: (r, _p, k) => r === 0 && k === 0,
      B1: (r, p) => r >= 15 && p >= 5,
      B2: (r, _p, k) => r < 15 && k >= 1,
      B3: (r, p, k) => r >= 15 && p < 5 && k < 5,
      B4: (r, _p, k) => r >= 1 && r <= 14 && k === 0,
      B5: (r, p, k) => r >= 15 && p < 5 && k >= 5,
      // Only of a range, never of a count.
      open: () => false,
    };
    for (let r = 0; r <= 40; r += 1) {
      for (let k = 0; k <= 12; k += 1) {
        for (let p = 0; p <= (r === 0 ? 0 : k); p += 1) {
          const holding = Object.entries(matrix).filter(([, holds]) => holds(r, p, k));
          expect(
            holding.map(([branch]) => branch),
            `${r} ${p} ${k}`,
          ).toEqual([decide(r, p, k).branch]);
        }
      }
    }
  });

  it('holds the conference only in B1, and asks a leader in every other case (AM-03)', () => {
    for (const [r, p, k] of [
      [0, 0, 0],
      [15, 5, 5],
      [3, 1, 1],
      [15, 4, 4],
      [9, 0, 0],
      [15, 0, 8],
    ] as const) {
      const decision = decide(r, p, k);
      expect(decision.held).toBe(decision.branch === 'B1');
      expect(decision.needsDecision).toBe(decision.branch !== 'B1');
    }
  });
});

describe('the ways open to the leader (AM-03, A-II.2.9, A-II.2.10)', () => {
  it.each<[string, number, number, number, string[]]>([
    ['none where the conference is held', 15, 5, 5, []],
    ['dừng or hoãn where nobody came', 0, 0, 0, ['Hoãn', 'Dừng']],
    ['dừng or hoãn where too few registered but petitions came', 3, 2, 2, ['Hoãn', 'Dừng']],
    ['all four in a case the plan does not name: too few petitions', 15, 4, 4, [...FOUR]],
    ['all four: too few units and no petition', 3, 0, 0, [...FOUR]],
    ['all four: petitions of units that did not register', 15, 0, 5, [...FOUR]],
  ])('are %s', (_name, r, p, k, options) => {
    expect(decide(r, p, k).options).toEqual(options);
    for (const postponed of [1, 2]) {
      expect(decide(r, p, k, postponed).options).toEqual(options.filter((one) => one !== 'Hoãn'));
    }
  });

  it('says that the one postponement of the year is used (A-II.2.10, AM-10)', () => {
    expect(decide(0, 0, 0, 0).because).not.toContain('đã hoãn');
    expect(decide(0, 0, 0, 1).because).toContain('đã hoãn 01 lần nên không được hoãn nữa');
    expect(decide(15, 5, 5, 1).because).not.toContain('hoãn');
  });
});

describe('the reason', () => {
  it('gives the counts as the plan writes them, and cites the plan', () => {
    expect(decide(15, 5, 6).because).toBe(
      'Có 15 đơn vị đăng ký (tối thiểu 15), 05 kiến nghị của đơn vị đăng ký (tối thiểu 05), tổng số 06 kiến nghị: ' +
        'đủ điều kiện tổ chức theo mục II.3 Kế hoạch đối thoại.',
    );
    expect(decide(14, 5).because).toContain('điểm b khoản 5 mục II Kế hoạch đối thoại');
    expect(decide(0, 0).because).toContain('mục II.2 Kế hoạch đối thoại');
  });

  it('never calls a case eligible that is not, and has its own words where there is nothing to answer (AM-03)', () => {
    expect(decide(15, 4).because).toContain('chưa đủ điều kiện tổ chức');
    expect(decide(15, 4).because).toContain('bằng văn bản');
    expect(decide(15, 0).because).toContain('không có kiến nghị nào phải trả lời');
    expect(decide(15, 0, 7).because).toContain('vận động đơn vị có kiến nghị đăng ký');
  });

  it('shows no code to people', () => {
    for (const words of [
      ...BRANCHES.map((branch) => branchWords(branch, MINIMUMS)),
      ...DECISIONS,
    ]) {
      expect(words).not.toMatch(CODE);
    }
    for (const [r, p, k] of [
      [0, 0, 0],
      [15, 5, 5],
      [3, 1, 1],
      [15, 4, 4],
      [9, 0, 0],
      [15, 0, 8],
    ] as const) {
      expect(decide(r, p, k, 1).because).not.toMatch(CODE);
    }
  });
});

describe('counts that cannot be', () => {
  const good: QuorumCounts = { registrants: 15, petitions: 5, allPetitions: 6, postponed: 0 };
  it.each<[Partial<QuorumCounts>, string]>([
    [{ registrants: -1 }, 'Số đơn vị đăng ký phải là số nguyên không âm'],
    [{ registrants: 1.5 }, 'Số đơn vị đăng ký'],
    [{ petitions: Number.NaN }, 'Số kiến nghị của đơn vị đăng ký phải'],
    [{ allPetitions: Number.POSITIVE_INFINITY }, 'Tổng số kiến nghị phải'],
    [{ postponed: -1 }, 'Số lần đã hoãn'],
    [{ petitions: 7 }, 'không thể lớn hơn'],
    [{ registrants: 0 }, 'Không có đơn vị nào đăng ký'],
  ])('%j are refused with a reason', (change, words) => {
    const decision = decideBranch({ ...good, ...change }, MINIMUMS);
    expect(decision).toMatchObject({
      ok: false,
      problem: expect.stringContaining(words) as string,
    });
  });
});

describe('the minimums', () => {
  it('hold from 2026 and never before (A-II.3.1, A-II.3.2, A-II.2.10)', () => {
    expect(quorumMinimums(civilDate('2026-01-01'))).toMatchObject({
      registrants: 15,
      petitions: 5,
      postponements: 1,
    });
    expect(() => quorumMinimums(civilDate('2025-12-31'))).toThrow(NotCovered);
    expect(() => quorumMinimums(civilDate('2025-12-31'))).toThrow('31/12/2025');
  });

  it('can be those of another plan', () => {
    const minimums = { ...quorumMinimums(civilDate('2026-06-01')), registrants: 20, petitions: 3 };
    const counts = { registrants: 19, petitions: 3, allPetitions: 3, postponed: 0 };
    expect(decideBranch(counts, minimums)).toMatchObject({ branch: 'B2' });
    expect(decideBranch({ ...counts, registrants: 20 }, minimums)).toMatchObject({ branch: 'B1' });
  });
});

describe('a later plan (design invariant 8)', () => {
  const [first] = QUORUM_MINIMUMS;
  if (first === undefined) throw new Error('no row');
  const rows = [
    { ...first, to: civilDate('2026-12-31') },
    { ...first, from: civilDate('2027-01-01'), registrants: 20, petitions: 8, postponements: 2 },
  ];
  const found = (at: string) =>
    decideClosing(
      { at: localDateTime(at), registrants: 15, petitions: 5, allPetitions: 5 },
      1,
      rows,
    );

  it.each([
    ['2026-08-21T17:00', 'B1'],
    ['2026-12-31T23:59', 'B1'],
    ['2027-01-01T00:00', 'B2'],
  ])('judges a closing by the plan of its day: %s is %s (A-II.3.1, AM-04)', (at, branch) => {
    expect(found(at)).toMatchObject({ ok: true, branch });
  });

  it('names its own numbers, and its own postponements (A-II.2.10)', () => {
    const later = found('2027-03-01T17:00');
    expect(later).toMatchObject({ options: ['Hoãn', 'Dừng'] });
    expect(later).toHaveProperty('because', expect.stringContaining('tối thiểu 20'));
    expect(branchWords('B3', quorumMinimums(civilDate('2027-03-01'), rows))).toContain(
      'chưa đủ 08',
    );
    expect(branchWords('B3', quorumMinimums(civilDate('2026-03-01'), rows))).toContain(
      'chưa đủ 05',
    );
  });

  it('leaves a day that no row covers unruled: an error, never another row', () => {
    expect(found('2025-12-31T17:00')).toMatchObject({ ok: false });
    const closed = rows.slice(0, 1);
    expect(() => quorumMinimums(civilDate('2027-01-01'), closed)).toThrow(NotCovered);
  });
});

describe('counts that are a range at the plan’s limit (AM-04)', () => {
  it.each<[string, [number, number, number], [number, number, number], Branch]>([
    ['14–15 units', [14, 5, 5], [15, 5, 5], 'open'],
    ['4–5 petitions', [15, 4, 4], [15, 5, 5], 'open'],
    ['0–1 petitions of too few units', [14, 0, 0], [14, 1, 1], 'open'],
    ['15–16 units: met either way', [15, 5, 5], [16, 5, 5], 'B1'],
    ['13–14 units: short either way', [13, 5, 5], [14, 5, 5], 'B2'],
  ])('%s', (_what, low, high, branch) => {
    const counts = ([registrants, petitions, allPetitions]: [number, number, number]) => ({
      registrants,
      petitions,
      allPetitions,
    });
    const found = decideBranch({ ...counts(low), postponed: 0, upTo: counts(high) }, MINIMUMS);
    expect(found.ok && found.branch).toBe(branch);
    expect(found.ok && found.needsDecision).toBe(branch !== 'B1');
  });
});
