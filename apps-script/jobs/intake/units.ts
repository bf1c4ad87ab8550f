// Derived columns of “DN, HKD, HTX”: masked code, doubtful doubles, what to mend.
import { addTo } from '../../rules/lists/add-to.ts';
import { doubtfulPhone } from '../../rules/units/phone.ts';
import { checkTaxCode, maskTaxCode } from '../../rules/units/tax-code.ts';
import { suspectedPairs, type UnitIdentity } from '../../rules/units/registrants.ts';
import { contactsByUnit, identitiesOf } from '../base/identity.ts';
import { offerChoice } from '../base/picked.ts';
import { rowFaults } from '../base/row-faults.ts';
import { addressesOfBusiness } from '../base/office-words.ts';
import { doubledWords, type DoubledCodes } from './doubled-codes.ts';
import { retentionSteps } from '../base/retention-steps.ts';
import type { RunContext } from '../base/context.ts';
import type { Written } from '../rows/written.ts';

export interface UnitFacts {
  readonly identities: readonly UnitIdentity[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** Fills the derived columns and returns what tells the units apart (AM-04). */
export function deriveUnits(
  context: RunContext,
  written: Pick<Written, 'words'>,
  doubled: DoubledCodes,
): UnitFacts {
  const { units } = context.book.tabs;
  const byUnit = contactsByUnit(context.book.tabs);
  const identities = identitiesOf(units, byUnit);
  const pairs = suspectedPairs(identities);
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    addTo(partners, a, b);
    addTo(partners, b, a);
  }
  const hidden = retentionSteps(context.book);
  for (const row of units.rows) {
    const { code } = row.value;
    const contact = code === null ? undefined : byUnit.get(code)?.value;
    const faults = [...rowFaults(row), ...written.words(code)];
    const typed = code ?? String(row.cells.code ?? '').trim();
    const owner = doubled.get(typed);
    if (owner !== undefined) faults.push(doubledWords(typed, owner));
    if (row.value.name === null) faults.push('Chưa ghi tên đơn vị.');
    // Whose people are no longer kept lacks their contacts, and nobody is asked for them.
    const isHidden = /^(confirmed|done)$/.test(hidden.get(code ?? '')?.step ?? '');
    if (contact === undefined) faults.push('Chưa có thông tin liên hệ.');
    else {
      if (contact.phone === null && contact.email === null && !isHidden) {
        faults.push('Cần ít nhất điện thoại hoặc thư điện tử.');
      }
      if (contact.email !== null && addressesOfBusiness(contact.email).length === 0) {
        faults.push('Thư điện tử không đúng nên không gửi thư; đề nghị kiểm tra lại.');
      }
      const warnings = [
        doubtfulPhone(contact.phone),
        contact.taxCode === null ? null : checkTaxCode(contact.taxCode).warning,
      ];
      faults.push(...warnings.filter((warning) => warning !== null));
    }
    row.value.maskedCode = contact?.taxCode == null ? null : maskTaxCode(contact.taxCode);
    row.value.suspected = (partners.get(code ?? '') ?? []).join(', ') || null;
    offerChoice(row.value, row.value.name);
    row.value.fix = faults.join('\n') || null;
  }
  return { identities, pairs };
}
