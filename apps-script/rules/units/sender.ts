// Whether a later phiếu comes from the unit it names: tax codes are public, so it must share a way to reach the unit.
import { normalisePhone } from './phone.ts';

/** The cells in which the telephones and the addresses of a unit stand. */
interface Reach {
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * `known`: shares a telephone or an address with what is on record; `new contact`: nothing is on record yet;
 * `stranger`: something is, and the phiếu shares none of it. What a stranger says has no effect before staff confirm it.
 */
export type Sender = 'known' | 'new contact' | 'stranger';

export function senderOf(record: Reach, phieu: Reach): Sender {
  const recorded = reachesIn(record);
  if (recorded.size === 0) return 'new contact';
  return [...reachesIn(phieu)].some((one) => recorded.has(one)) ? 'known' : 'stranger';
}

/** Every telephone and address, made uniform; “không có” is none. */
function reachesIn({ phone, email }: Reach): Set<string> {
  const phones = partsOf(phone)
    .map(normalisePhone)
    .filter((digits) => /^\+?\d{8,}$/.test(digits));
  const addresses = (email ?? '').split(/[\s,;]+/).filter((part) => part.includes('@'));
  return new Set([...phones, ...addresses.map((one) => one.toLowerCase())]);
}

const partsOf = (cell: string | null): string[] => (cell ?? '').split(/[,;/]/);
