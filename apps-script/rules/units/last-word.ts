// Which of a unit's registrations for one conference stands: the last one before the closing (A-II.3.1, AM-14).

export interface Registration {
  /** The unit, as staff tell units apart. */
  readonly unit: string;
  /** The row of the unit under which it was sent; staff may have found two rows to be one unit. */
  readonly code: string;
  readonly attends: boolean;
  readonly delegates: number | null;
  /** After the closing: it changes nothing that was said before (AM-04: a later withdrawal undoes nothing). */
  readonly late: boolean;
}

/**
 * A-II.3.1: “có tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự Hội nghị”. Of registrations in the
 * order of their receipt: those that stand, one a unit. One that says what the unit said before changes nothing.
 */
export function standing<R extends Registration>(registrations: readonly R[]): ReadonlySet<R> {
  const words = new Map<string, R>();
  for (const one of registrations) {
    if (one.late) continue;
    const before = words.get(one.unit);
    if (before === undefined || !saysTheSame(before, one)) words.set(one.unit, one);
  }
  return new Set(words.values());
}

const saysTheSame = (before: Registration, after: Registration): boolean =>
  before.attends === after.attends &&
  (before.code !== after.code ||
    [before.delegates, null].includes(after.delegates) ||
    before.delegates === null);
