// Counts as the report says them: in two digits; a group without a petition is left out, nothing is “không có”.
import { twoDigits } from '../../rules/dates/numbers.ts';

export const counted = (count: number): string => (count === 0 ? 'không có' : twoDigits(count));

/** “10 doanh nghiệp, 06 hộ kinh doanh”. */
export const groupsOf = (groups: readonly (readonly [count: number, what: string])[]): string =>
  groups
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${twoDigits(count)} ${what}`)
    .join(', ');
