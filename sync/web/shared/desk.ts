// The office that a browser works on: what people do there, the clock they move, and the saving of it all.
import { addDays, dateOf, localDateTime, type CivilDate } from '#rules/dates/civil-date';
import type { LocalOffice } from '../../office/office.ts';
import { OfficeRefusal } from '../../office/store/errors.ts';

export interface Desk {
  readonly office: LocalOffice;
  /** Does what a person asks for, a few minutes after the last; returns the sentence that says how it went. */
  act(done: string, work: () => void): void;
  /** What is to be told on the next page, once. */
  news(): { readonly text: string; readonly isFault: boolean } | null;
}

/** Between two acts of a person: a run that has just ended does not take the next edit for its own. */
const PAUSE_MS = 120_000;

export function deskOf(office: LocalOffice, saved: () => void): Desk {
  let told: { readonly text: string; readonly isFault: boolean } | null = null;
  return {
    office,
    act(done, work) {
      const before = office.executions.length;
      office.store.advance(PAUSE_MS);
      try {
        work();
        const failed = office.executions.slice(before).find(({ error }) => error !== null);
        told =
          failed === undefined
            ? { text: done, isFault: false }
            : { text: `Lượt chạy dừng lại: ${failed.error}`, isFault: true };
      } catch (error) {
        if (!(error instanceof OfficeRefusal)) throw error;
        told = { text: error.message, isFault: true };
      } finally {
        office.executions.length = 0;
        saved();
      }
    },
    news() {
      const now = told;
      told = null;
      return now;
    },
  };
}

/** The hour after this one, with its run. */
export function nextHour({ office }: Desk): void {
  office.setClock(localDateTime(`${office.now().slice(0, 13)}:00`));
  office.store.advance(3_600_000);
  office.fireHourly();
}

/** Day by day to the morning of a day: a run in the evening and one in the morning, as the hourly trigger has them. */
export function goTo({ office }: Desk, day: CivilDate): void {
  for (let today = dateOf(office.now()); today < day; today = addDays(today, 1)) {
    const evening = localDateTime(`${today}T18:00`);
    if (office.now() < evening) runAt(office, evening);
    runAt(office, localDateTime(`${addDays(today, 1)}T07:00`));
  }
}

function runAt(office: LocalOffice, at: ReturnType<typeof localDateTime>): void {
  office.setClock(at);
  office.fireHourly();
}
