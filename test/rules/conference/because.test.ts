import { describe, expect, it } from 'vitest';
import { branchWords, type Branch } from '#rules/conference/branches';
import { quorumMinimums } from '#rules/conference/minimums';
import { decideBranch } from '#rules/conference/quorum';
import { on } from '../petitions/facts.ts';

const MINIMUMS = quorumMinimums(on('2026-08-21'));
const NOT_NAMED =
  'chưa đủ điều kiện tổ chức theo mục II.3 Kế hoạch đối thoại; Kế hoạch không nêu trường hợp này nên lãnh đạo quyết định';
const IN_WRITING = 'điểm b khoản 5 mục II Kế hoạch đối thoại';
const FIVE = 'kiến nghị của đơn vị đăng ký (tối thiểu 05)';

/** The sentence for these counts; the last one: how often put off before in the year. */
function because(registrants: number, petitions: number, all: number, postponed = 0): string {
  const found = decideBranch({ registrants, petitions, allPetitions: all, postponed }, MINIMUMS);
  return found.ok ? found.because : found.problem;
}

describe('why the counts lead to a result, in full', () => {
  it.each<[string, number, number, number, string]>([
    [
      'nobody (A-II.2.8)',
      0,
      0,
      0,
      `Có 0 đơn vị đăng ký (tối thiểu 15), 0 ${FIVE}: không có đăng ký, không có kiến nghị thì báo cáo dừng hoặc hoãn theo mục II.2 Kế hoạch đối thoại.`,
    ],
    [
      'enough (A-II.3.1)',
      15,
      5,
      5,
      `Có 15 đơn vị đăng ký (tối thiểu 15), 05 ${FIVE}: đủ điều kiện tổ chức theo mục II.3 Kế hoạch đối thoại.`,
    ],
    [
      'too few units (A-II.5b.0)',
      3,
      1,
      2,
      `Có 03 đơn vị đăng ký (tối thiểu 15), 01 ${FIVE}, tổng số 02 kiến nghị: không đủ số lượng đăng ký nhưng có kiến nghị thì trả lời từng kiến nghị bằng văn bản theo ${IN_WRITING}; lãnh đạo quyết định dừng hoặc hoãn.`,
    ],
    [
      'too few petitions (AM-03)',
      15,
      4,
      4,
      `Có 15 đơn vị đăng ký (tối thiểu 15), 04 ${FIVE}: ${NOT_NAMED}; kiến nghị đã nhận được trả lời bằng văn bản như ${IN_WRITING} nếu không tổ chức.`,
    ],
    [
      'no petition at all (AM-03)',
      15,
      0,
      0,
      `Có 15 đơn vị đăng ký (tối thiểu 15), 0 ${FIVE}: ${NOT_NAMED}; không có kiến nghị nào phải trả lời.`,
    ],
    [
      'too few units and no petition (AM-03)',
      9,
      0,
      0,
      `Có 09 đơn vị đăng ký (tối thiểu 15), 0 ${FIVE}: ${NOT_NAMED}; báo cho các đơn vị đã đăng ký.`,
    ],
    [
      'petitions of units that did not register (AM-03)',
      15,
      0,
      8,
      `Có 15 đơn vị đăng ký (tối thiểu 15), 0 ${FIVE}, tổng số 08 kiến nghị: ${NOT_NAMED}; nên vận động đơn vị có kiến nghị đăng ký tham dự trước khi chốt.`,
    ],
  ])('%s', (_what, registrants, petitions, all, words) => {
    expect(because(registrants, petitions, all)).toBe(words);
  });

  it('adds that the year’s postponement is used up, and by which clause (A-II.2.10)', () => {
    const used =
      ' Trong năm đã hoãn 01 lần nên không được hoãn nữa (tối đa 01 lần/01 năm, mục II.2 Kế hoạch đối thoại).';
    expect(because(9, 0, 0, 1)).toBe(because(9, 0, 0) + used);
    expect(because(15, 5, 5, 1)).toBe(because(15, 5, 5));
  });
});

describe('why nothing can be told of counts that are a range (AM-04)', () => {
  const range = (all: readonly [number, number]): string => {
    const counts = { registrants: 14, petitions: 5, allPetitions: all[0], postponed: 0 };
    const upTo = { registrants: 15, petitions: 5, allPetitions: all[1] };
    const found = decideBranch({ ...counts, upTo }, MINIMUMS);
    return found.ok ? found.because : found.problem;
  };
  const WHY =
    'đến hạn của mục II.3 Kế hoạch đối thoại còn đơn vị, kiến nghị nghi trùng hoặc chưa xét phạm vi nên chưa kết luận được; Kế hoạch không nêu trường hợp này nên lãnh đạo quyết định.';

  it('names both ends of what is a range, and once what is none', () => {
    expect(range([5, 5])).toBe(`Có 14–15 đơn vị đăng ký (tối thiểu 15), 05 ${FIVE}: ${WHY}`);
    expect(range([5, 12])).toBe(
      `Có 14–15 đơn vị đăng ký (tối thiểu 15), 05 ${FIVE}, tổng số 05–12 kiến nghị: ${WHY}`,
    );
  });
});

describe('the result as a cell shows it', () => {
  it.each<[Branch, string]>([
    ['B0', 'Không có đăng ký, không có kiến nghị – trình dừng hoặc hoãn'],
    ['B1', 'Đủ điều kiện tổ chức'],
    ['B2', 'Không đủ số lượng đăng ký, có kiến nghị – trả lời bằng văn bản'],
    ['B3', 'Đủ số lượng đăng ký, chưa đủ 05 kiến nghị – trình lãnh đạo quyết định'],
    ['B4', 'Chưa đủ số lượng đăng ký, không có kiến nghị – trình lãnh đạo quyết định'],
    [
      'B5',
      'Đủ số lượng đăng ký; kiến nghị chủ yếu của đơn vị chưa đăng ký – vận động đăng ký, trình lãnh đạo',
    ],
    ['open', 'Chưa kết luận – trình lãnh đạo quyết định'],
  ])('%s: %s', (branch, words) => {
    expect(branchWords(branch, MINIMUMS)).toBe(words);
  });
});
