// Edits that the script left to its next hourly run: when that run comes, where the rehearsal names no earlier one.
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import type { LocalOffice } from '../office/office.ts';
import type { Typing } from './rehearsal.ts';
import { EVENING } from './timeline.ts';

export class LeftOver {
  private seen = 0;
  private due: LocalDateTime | null = null;

  constructor(
    private readonly office: LocalOffice,
    private readonly typing: Typing,
  ) {}

  /** After people did something: is there work that waits for the hour? */
  look(at: LocalDateTime): void {
    const { executions } = this.office;
    const left = executions
      .slice(this.seen)
      .some(({ fn, result, error }) => fn === 'onEditInstalled' && result === false && !error);
    this.seen = executions.length;
    if (left) this.due ??= this.typing === 'together' ? lastHour(at) : nextHour(at);
  }

  /** The hour at which to run before `next`; null where nothing waits, or that is not yet. */
  takeBefore(next: LocalDateTime | null): LocalDateTime | null {
    const { due } = this;
    if (due === null || (next !== null && due >= next)) return null;
    this.due = null;
    return due;
  }

  /** An hourly run took it up. */
  done(): void {
    this.seen = this.office.executions.length;
    this.due = null;
  }
}

/** A day’s last hour has no next one on the same day: its run is the minute before midnight. */
function nextHour(at: LocalDateTime): LocalDateTime {
  const hour = Number(at.slice(11, 13)) + 1;
  const time = hour > 23 ? '23:59' : `${String(hour).padStart(2, '0')}:00`;
  return localDateTime(`${at.slice(0, 10)}T${time}`);
}

/** Where the day's last hour is over, the next one. */
function lastHour(at: LocalDateTime): LocalDateTime {
  const evening = localDateTime(`${at.slice(0, 10)}T${EVENING}`);
  return at < evening ? evening : nextHour(at);
}
