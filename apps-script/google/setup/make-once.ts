// Makes each file of set-up once, however often set-up was started and wherever it was cut off.
import type { SetupKey } from '../../register/journal/setup-keys.ts';
import { minutesBetween, type LocalDateTime } from '../../rules/dates/civil-date.ts';
import { keepMaking, keptMaking } from '../properties.ts';
import { GoogleError } from '../rest.ts';

/** Returns the id of the file that bears the key: the one that is there, or a new one. */
export type Maker = (key: SetupKey, create: (key: SetupKey) => string) => string;

/** Drive's lists lag: a file whose making was cut off is not made again before so many minutes. */
const MINUTES_BEFORE_AGAIN = 5;

/** `made`: the files that earlier set-ups left, by their keys. */
export function makerOf(made: ReadonlyMap<string, string>, now: LocalDateTime): Maker {
  const known = new Map(made);
  return (key, create) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    requireSettled(key, now);
    keepMaking({ key, at: now });
    const id = created(key, create);
    known.set(key, id);
    return id;
  };
}

function requireSettled(key: SetupKey, now: LocalDateTime): void {
  const making = keptMaking();
  if (making?.key !== key || minutesBetween(making.at, now) >= MINUTES_BEFORE_AGAIN) return;
  throw new Error(
    `Lần cài đặt trước bị ngắt đúng lúc đang tạo tệp. Đề nghị đợi ${MINUTES_BEFORE_AGAIN} phút rồi chạy lại caiDat, để không tạo hai lần.`,
  );
}

/** Where Google refused in words, nothing was made: set-up may try again at once. */
function created(key: SetupKey, create: (key: SetupKey) => string): string {
  try {
    return create(key);
  } catch (error) {
    if (error instanceof GoogleError && error.status < 500) keepMaking(null);
    throw error;
  }
}
