// Why the counts lead to a branch, in one or two sentences that cite the plan.
import { citeClause, type ClauseId } from '../clauses/cite.ts';
import type { CivilDate } from '../dates/civil-date.ts';
import { inFigures } from '../dates/numbers.ts';
import type { QuorumMinimums } from './minimums.ts';
import type { Branch, QuorumCounts } from './branches.ts';

const between = (least: number, most: number): string =>
  least === most ? inFigures(least) : `${inFigures(least)}–${inFigures(most)}`;

function facts(counts: QuorumCounts, minimums: QuorumMinimums): string {
  const { registrants, petitions, allPetitions } = counts;
  const most = counts.upTo ?? counts;
  const whole = between(allPetitions, most.allPetitions);
  const ours = between(petitions, most.petitions);
  const all = whole === ours ? '' : `, tổng số ${whole} kiến nghị`;
  return (
    `Có ${between(registrants, most.registrants)} đơn vị đăng ký (tối thiểu ${inFigures(minimums.registrants)}), ` +
    `${ours} kiến nghị của đơn vị đăng ký (tối thiểu ${inFigures(minimums.petitions)})${all}`
  );
}

type Cite = (clause: ClauseId) => string;

const notNamed = (cite: Cite): string =>
  `chưa đủ điều kiện tổ chức theo ${cite('A-II.3.1')}; Kế hoạch không nêu trường hợp này nên lãnh đạo quyết định`;

function consequence(branch: Branch, counts: QuorumCounts, cite: Cite): string {
  switch (branch) {
    case 'B1':
      return `đủ điều kiện tổ chức theo ${cite('A-II.3.1')}`;
    case 'open':
      return (
        `đến hạn của ${cite('A-II.3.4')} còn đơn vị, kiến nghị nghi trùng hoặc chưa xét phạm vi nên chưa kết luận được; ` +
        'Kế hoạch không nêu trường hợp này nên lãnh đạo quyết định'
      );
    case 'B0':
      return `không có đăng ký, không có kiến nghị thì báo cáo dừng hoặc hoãn theo ${cite('A-II.2.8')}`;
    case 'B2':
      return (
        `không đủ số lượng đăng ký nhưng có kiến nghị thì trả lời từng kiến nghị bằng văn bản theo ` +
        `${cite('A-II.5b.0')}; lãnh đạo quyết định dừng hoặc hoãn`
      );
    case 'B3':
      return counts.allPetitions === 0
        ? `${notNamed(cite)}; không có kiến nghị nào phải trả lời`
        : `${notNamed(cite)}; kiến nghị đã nhận được trả lời bằng văn bản như ${cite('A-II.5b.0')} nếu không tổ chức`;
    case 'B4':
      return `${notNamed(cite)}; báo cho các đơn vị đã đăng ký`;
    case 'B5':
      return `${notNamed(cite)}; nên vận động đơn vị có kiến nghị đăng ký tham dự trước khi chốt`;
  }
}

/** The sentence for a closing on a day (null: today’s plan), by the minimums of that day. */
export function because(
  branch: Branch,
  counts: QuorumCounts,
  { minimums, day }: { readonly minimums: QuorumMinimums; readonly day: CivilDate | null },
): string {
  const cite: Cite = (clause) => citeClause(clause, day);
  const reason = `${facts(counts, minimums)}: ${consequence(branch, counts, cite)}.`;
  if (branch === 'B1' || counts.postponed < minimums.postponements) return reason;
  return (
    `${reason} Trong năm đã hoãn ${inFigures(counts.postponed)} lần nên không được hoãn nữa ` +
    `(tối đa ${inFigures(minimums.postponements)} lần/01 năm, ${cite('A-II.2.10')}).`
  );
}
