// What tells whether two rows are one and the same business (AM-04): codes, phone, person and address, name.
import { foldText, plainText } from '../../rules/fold.ts';
import type { Drafts } from '../../register/book/book.ts';
import { normalisePhone } from '../../rules/units/phone.ts';
import { isAssociation } from '../../rules/units/association.ts';
import type { UnitIdentity } from '../../rules/units/registrants.ts';
import { normaliseTaxCode, stemOf } from '../../rules/units/tax-code.ts';

export type ContactRow = Drafts['contacts']['rows'][number];

/** A number that can tell two units apart; “không có” cannot. */
export function comparablePhone(phone: string | null): string | null {
  const digits = phone === null ? '' : normalisePhone(phone);
  return /^\+?\d{8,}$/.test(digits) ? digits : null;
}

/** The forms of a business that its name may or may not begin with. */
const FORMS = new RegExp(
  `^(${['hộ kinh doanh', 'hkd', 'công ty', 'cty', 'hợp tác xã', 'htx', 'doanh nghiệp tư nhân', 'dntn'].map(foldText).join('|')}) `,
);

const SHARES = new RegExp(
  `^(${['trách nhiệm hữu hạn', 'tnhh', 'cổ phần', 'cp'].map(foldText).join('|')}) `,
);

function plainName(name: string | null): string | null {
  if (name === null) return null;
  const plain = plainText(name).replace(FORMS, '').replace(SHARES, '');
  return plain === '' ? null : plain;
}

/**
 * The contact in use of each unit: what its last phiếu brought, else the first row. One that staff have to confirm is
 * in use once its registration is confirmed.
 */
export function contactsByUnit({
  contacts,
  registrations,
}: Pick<Drafts, 'contacts' | 'registrations'>): Map<string, ContactRow> {
  const confirmed = new Map(
    registrations.rows.map(({ value }) => [value.responseId, value.confirmed]),
  );
  const byUnit = new Map<string, ContactRow>();
  for (const row of contacts.rows) {
    const { unit, responseId, unconfirmed } = row.value;
    if (unit === null || (responseId === null && byUnit.has(unit))) continue;
    const answer = responseId === null ? null : confirmed.get(responseId);
    if (answer === 'Không' || (unconfirmed === 'Có' && answer !== 'Có')) continue;
    byUnit.set(unit, row);
  }
  return byUnit;
}

export function identitiesOf(
  units: Drafts['units'],
  contacts: ReadonlyMap<string, ContactRow>,
): UnitIdentity[] {
  const identities: UnitIdentity[] = [];
  for (const { value } of units.rows) {
    if (value.code === null) continue;
    const contact = contacts.get(value.code)?.value;
    const { taxCode = null, phone = null, representative = null, address = null } = contact ?? {};
    identities.push({
      code: value.code,
      inWard: value.inWard !== 'Không',
      counts: !isAssociation({ kind: value.kind, name: value.name, taxCode }),
      taxCode: taxCode === null ? null : normaliseTaxCode(taxCode),
      sameAs: value.sameAs,
      differentFrom: (value.differentFrom ?? '').split(/[\s,;]+/).filter((code) => code !== ''),
      taxStem: taxCode === null ? null : stemOf(normaliseTaxCode(taxCode)),
      phone: comparablePhone(phone),
      personAndAddress:
        representative === null || address === null
          ? null
          : `${plainText(representative)}|${plainText(address)}`,
      plainName: plainName(value.name),
    });
  }
  return identities;
}
