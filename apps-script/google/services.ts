// Clock, mail and lock: the built-in services that have no REST twin.
import { localDateTime, type LocalDateTime } from '../rules/dates/civil-date.ts';
import type { Clock, Mailer } from '../jobs/base/ports.ts';
import { startPatience } from './patience.ts';

/** An instant as the office's clock shows it. */
export function localTime(instant: GoogleAppsScript.Base.Date | Date): LocalDateTime {
  return localDateTime(Utilities.formatDate(instant, 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm"));
}

export function scriptClock(): Clock {
  const start = Date.now();
  return { now: () => localTime(new Date()), elapsed: () => Date.now() - start };
}

export const mailer: Mailer = {
  quota: () => MailApp.getRemainingDailyQuota(),
  send({ to, cc, subject, text, senderName, replyTo }) {
    MailApp.sendEmail({
      to: to.join(','),
      subject,
      body: text,
      ...(cc.length > 0 ? { cc: cc.join(',') } : {}),
      ...(senderName === '' ? {} : { name: senderName }),
      ...(replyTo === '' ? {} : { replyTo }),
    });
  },
};

/**
 * Runs a job while no other run works on the register; returns false when the lock was not had in time. The lock frees
 * itself when an execution ends, however it ends.
 */
export function withLock(milliseconds: number, job: () => unknown): boolean {
  startPatience();
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(milliseconds)) return false;
  try {
    job();
  } finally {
    lock.releaseLock();
  }
  return true;
}
