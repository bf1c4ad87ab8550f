import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GROUPS } from '#register/tabs/lists';
import { COUNTED_KINDS } from '#rules/words';
import { normalisePhone } from '#rules/units/phone';
import { checkTaxCode } from '#rules/units/tax-code';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import type { FormAnswers, Rehearsal } from '../../sync/rehearse/rehearsal.ts';

const FOLDER = fileURLToPath(new URL('../../templates/rehearsals/', import.meta.url));

function rehearsal(name: string): Rehearsal {
  const read = readRehearsal(readFileSync(`${FOLDER}${name}`, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.rehearsal;
}

const forms = (name: string): FormAnswers[] =>
  rehearsal(name).days.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'form' ? [step.form] : [])),
  );

describe('the rehearsals that come with the product', () => {
  test.each(readdirSync(FOLDER))('%s has no wrong tab, column, value or day', (name) => {
    expect(rehearsal(name).days.length).toBeGreaterThan(1);
  });

  const lifelike = ['nam-2026.yaml', 'du-dieu-kien.yaml', 'thieu-don-vi.yaml'];

  test.each(lifelike)('%s: every code is a valid tax code or personal number', (name) => {
    for (const { fields } of forms(name)) {
      expect(checkTaxCode(fields.taxCode ?? ''), fields.name).toMatchObject({ valid: true });
    }
  });

  test.each(lifelike)('%s: every telephone number is a Vietnamese one', (name) => {
    for (const { fields } of forms(name)) {
      expect(normalisePhone(fields.phone ?? ''), fields.name).toMatch(
        /^0(?:220\d{7}|(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7})$/,
      );
    }
  });

  test('no mail of a rehearsal could reach a real mailbox', () => {
    for (const name of readdirSync(FOLDER)) {
      const text = readFileSync(`${FOLDER}${name}`, 'utf8');
      for (const [address] of text.matchAll(/[\w.+-]+@[\w.-]+/g)) {
        expect(address).toMatch(/\.example$/);
      }
    }
  });

  test('the year has all kinds of units and all seven groups of petitions', () => {
    const all = forms('nam-2026.yaml');
    const kinds = new Set(all.map(({ fields }) => fields.kind));
    const groups = new Set(all.flatMap(({ petitions }) => petitions.map(({ group }) => group)));
    expect([...kinds].sort()).toEqual([...COUNTED_KINDS].sort());
    expect([...groups].sort()).toEqual([...GROUPS].sort());
    expect(all.length).toBeGreaterThanOrEqual(19);
  });
});
