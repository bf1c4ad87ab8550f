// Where a clause stands, in the words an office cites it with; derived from its id, so that the bundle carries no quotes.
import type { CivilDate } from '../dates/civil-date.ts';
import { CLAUSE_IDS, type ClauseId } from './ids.ts';
import { PLANS, planOf, seriesOf, type Plan } from './plans.ts';

export { CLAUSE_IDS, type ClauseId } from './ids.ts';

const PARTS: Readonly<Record<string, string>> = {
  '0': 'phần mở đầu',
  K: 'phần kết',
  N: 'phần Nơi nhận',
  S: 'phần chữ ký',
};

const ids: ReadonlySet<string> = new Set(CLAUSE_IDS);

export function isClauseId(text: string): text is ClauseId {
  return ids.has(text);
}

/** A-II.5a.5 → 'điểm a khoản 5 mục II'; A-II.3.4 → 'mục II.3'; the sections that plan A numbers down to khoản. */
function placeInPlanA([section = '', paragraph = '']: string[]): string {
  if (section === 'PL') return 'Biểu mẫu kèm theo';
  const point = /^(\d)([abc])$/.exec(paragraph);
  if (point) return `điểm ${point[2]} khoản ${point[1]} mục ${section}`;
  return `mục ${section}.${paragraph}`;
}

/** Plan B numbers only section II; the three indents of section IV are counted (mục IV.2 is the second). */
function placeInPlanB([section = '', group = '', task]: string[]): string {
  if (section !== 'PL')
    return section === 'I' || section === 'III' ? `mục ${section}` : `mục ${section}.${group}`;
  if (!/^[IV]+$/.test(group)) return 'Phụ lục';
  if (task === undefined) return `mục ${group} Phụ lục`;
  return `nhiệm vụ ${task.charAt(0)} mục ${group} Phụ lục`;
}

/**
 * How a screen, a mail or a letter cites a clause: 'mục II.3 Kế hoạch đối thoại'; of the plan in force on a day, without
 * one of the latest.
 */
export function citeClause(
  id: ClauseId,
  day: CivilDate | null = null,
  plans: readonly Plan[] = PLANS,
): string {
  const path = id.slice(2).split('.');
  const part = PARTS[path[0] ?? ''];
  const place = part ?? (seriesOf(id) === 'A' ? placeInPlanA(path) : placeInPlanB(path));
  return `${place} ${planOf(id, day, plans).name}`;
}
