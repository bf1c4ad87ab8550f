// What the script looks at once a day by itself, and the copies that it makes once a week.
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import type { Installed } from '../properties.ts';
import { healthWords } from './checks.ts';
import { factsOf } from './facts.ts';
import { copyOnceAWeek } from './weekly-copies.ts';

/** Returns what was found, in words. */
export function lookAround(ids: Installed, now: LocalDateTime): string {
  const copied = copyOnceAWeek(ids, now);
  return `${looked(ids)}${copied}`;
}

function looked(ids: Installed): string {
  try {
    return healthWords(factsOf(ids, []));
  } catch (error) {
    return `CHƯA ĐẠT – Google không trả lời: ${error instanceof Error ? error.message : String(error)}. Đề nghị chủ sổ chạy kiemTra.`;
  }
}
