// A list of businesses written into an office: the next codes, then the units and their contacts, each in one paste.
import { ALL_TABS, TABS } from '#register/tabs/all';
import type { Tab } from '#register/table/column';
import { normalisePhone } from '#rules/units/phone';
import { normaliseTaxCode } from '#rules/units/tax-code';
import type { LocalOffice } from '../../office/office.ts';
import type { Listed } from './list-file.ts';
import type { Known } from './list-match.ts';
import { readSheet, rowsIfThere, typeBelow } from '../sheet.ts';

type Texts = Readonly<Record<string, string | null>>;

/** The units that stand in the office, each with its first contact. */
export function knownUnits(office: LocalOffice): Known[] {
  const contacts = new Map<unknown, Texts>();
  for (const row of rowsIfThere(office, TABS.contacts as Tab))
    if (!contacts.has(row['unit'])) contacts.set(row['unit'], row as Texts);
  return rowsIfThere(office, TABS.units as Tab).flatMap((row) => {
    const { code, name } = row as Texts;
    if (code == null) return [];
    const contact = contacts.get(code);
    return [
      {
        code,
        name: name ?? null,
        taxCode: contact?.['taxCode'] ?? null,
        phone: contact?.['phone'] ?? null,
      },
    ];
  });
}

/** Writes them and returns their codes in the same order. */
export function importUnits(office: LocalOffice, listed: readonly Listed[]): string[] {
  const first = highestCode(office) + 1;
  const codes = listed.map(
    (_, index) => `${TABS.units.codePrefix}-${String(first + index).padStart(4, '0')}`,
  );
  const at = (index: number): string => codes[index] ?? '';
  typeBelow(
    office,
    readSheet(office, TABS.units as Tab),
    listed.map(({ kind, name, sector }, index) => ({
      code: at(index),
      kind,
      name,
      inWard: 'Có',
      sector,
      active: 'Có',
    })),
  );
  typeBelow(
    office,
    readSheet(office, TABS.contacts as Tab),
    listed.flatMap(({ taxCode, phone, address, representative, position, email }, index) => {
      const cells = [taxCode, phone, address, representative, position, email];
      if (cells.every((cell) => cell === null)) return [];
      return [
        {
          unit: at(index),
          taxCode: taxCode === null ? null : normaliseTaxCode(taxCode),
          address,
          representative,
          position,
          phone: phone === null ? null : normalisePhone(phone),
          email,
        },
      ];
    }),
  );
  return codes;
}

/** Of all that stand, or ever stood, somewhere: none is given twice. */
function highestCode(office: LocalOffice): number {
  const pattern = new RegExp(`\\b${TABS.units.codePrefix}-(\\d{4,7})\\b`, 'g');
  let highest = 0;
  for (const tab of ALL_TABS)
    for (const row of tab.codeColumns.length === 0 ? [] : rowsIfThere(office, tab))
      for (const key of tab.codeColumns)
        for (const [, digits] of String(row[key] ?? '').matchAll(pattern))
          highest = Math.max(highest, Number(digits));
  return highest;
}
