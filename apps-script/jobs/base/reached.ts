// Whom an internal notice reaches: its addressee; while that has no address, the desk, the Văn phòng, who runs the register.
import { DESK } from '../../letters/shared/office.ts';
import { WARD } from '../../ward.ts';
import type { RunContext } from './context.ts';
import { addressesIn, addressesOf } from './office-words.ts';

interface Reached {
  /** As the mail speaks to them. */
  readonly name: string;
  readonly to: readonly string[];
}

const OFFICE = WARD.inside.find(({ symbol }) => symbol === 'VP')?.name ?? DESK;

/** A-II.2.9: the desk does it “phối hợp Văn phòng HĐND&UBND phường”; a notice never falls away with an address. */
export function deskOrNext(context: RunContext): Reached {
  const ways = [
    { name: DESK, to: addressesOf(context, DESK) },
    { name: OFFICE, to: addressesOf(context, OFFICE) },
    { name: 'người vận hành sổ', to: addressesIn(context.book.setting('owner')) },
  ];
  return ways.find(({ to }) => to.length > 0) ?? { name: DESK, to: [] };
}
