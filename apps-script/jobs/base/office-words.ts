// What every mail of the office shares: who sends it, how a body is spoken to, to whom it goes.
import type { Body } from '../../register/book/bodies-of.ts';
import { checkEmail } from '../../rules/units/phone.ts';
import type { RunContext } from './context.ts';

/** Inside UBND one asks to hurry, outside one asks politely, above one asks for attention (words of the office). */
export function toneFor(body: Body): {
  thuộc_UBND: boolean;
  ngoài_UBND: boolean;
  cấp_trên: boolean;
} {
  return {
    thuộc_UBND: body.kind === 'thuộc UBND',
    ngoài_UBND: body.kind === 'ngoài UBND',
    cấp_trên: body.kind === 'cấp trên',
  };
}

/** The addresses in a cell that are addresses; others are left out and shown in the overview. */
export function addressesIn(text: string | null): string[] {
  return (text ?? '')
    .split(/[\s,;]+/)
    .filter((part) => part !== '' && checkEmail(part).valid)
    .map((part) => part.toLowerCase());
}

/**
 * Where a business is written to: the first part of what it typed that is one whole address, so that no form sends the
 * office's mail to many.
 */
export function addressesOfBusiness(text: string | null): string[] {
  const parts = (text ?? '').split(/[,;]/).map((part) => checkEmail(part).email);
  const first = parts.find((email) => email !== null);
  return first === undefined || first === null ? [] : [first];
}

export function addressesOf(context: RunContext, name: string): string[] {
  return addressesIn(context.directory.find(name)?.email ?? null);
}
