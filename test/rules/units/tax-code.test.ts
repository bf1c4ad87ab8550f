import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTaxCode, maskTaxCode, normaliseTaxCode, stemOf } from '#rules/units/tax-code';

describe('a tax code', () => {
  it.each([
    ['0100233488', 'organisation'],
    ['0300588569', 'organisation'],
    ['0101248141', 'organisation'],
    ['0200253985', 'organisation'],
    ['0800006089', 'organisation'],
    ['0801234560', 'organisation'],
    ['0801234560-001', 'branch'],
    ['0801234560001', 'branch'],
    ['0100233488-999', 'branch'],
    ['079185015178', 'personal'],
    ['030085001234', 'personal'],
    [' 0801 234 560 ', 'organisation'],
    ['MST: 0801234560', 'organisation'],
    ['CCCD：079185015178', 'personal'],
    ['0801.234.560', 'organisation'],
    ['0801234560–001', 'branch'],
    ['０８０１２３４５６０', 'organisation'],
  ])('%s is a good one of kind %s', (input, kind) => {
    expect(checkTaxCode(input)).toEqual({ input, kind, valid: true, warning: null });
  });

  it.each([
    ['0801234567', 'organisation', 'Chữ số kiểm tra'],
    ['0801234561', 'organisation', 'Chữ số kiểm tra'],
    ['0801234567-001', 'branch', 'Chữ số kiểm tra'],
    ['0801234560-000', 'branch', '000'],
    ['0801234560000', 'branch', '000'],
    ['801234560', null, '10 hoặc 13 chữ số'],
    ['08012345600', null, '10 hoặc 13 chữ số'],
    ['0801234560-01', null, '10 hoặc 13 chữ số'],
    ['080123456-0001', null, '10 hoặc 13 chữ số'],
    ['080123456–0001', null, '10 hoặc 13 chữ số'],
    ['0801234560-0011', null, '10 hoặc 13 chữ số'],
    ['x0801234560-001', null, '10 hoặc 13 chữ số'],
    ['08012345601234', null, '10 hoặc 13 chữ số'],
    ['080123456O', null, '10 hoặc 13 chữ số'],
    ['=0801234560', null, '10 hoặc 13 chữ số'],
    ['٠٨٠١٢٣٤٥٦٠', null, '10 hoặc 13 chữ số'],
    ['', null, 'Chưa ghi'],
    ['   ', null, 'Chưa ghi'],
  ])('%j gets kind %s and a warning', (input, kind, words) => {
    const check = checkTaxCode(input);
    expect(check).toMatchObject({ input, kind, valid: false });
    expect(check.warning).toContain(words);
  });

  it.each(['000000000', '100000008', '300000002'])(
    'is never valid with the first nine digits %s: its check digit would be 10, so none was issued',
    (nine) => {
      for (const digit of '0123456789') expect(checkTaxCode(nine + digit).valid).toBe(false);
    },
  );

  it('has at most one tenth digit for every nine, and none for about one in eleven', () => {
    let without = 0;
    for (let i = 0; i < 2200; i += 1) {
      const stem = String(100_000_000 + i * 7919).padStart(9, '0');
      const valid = [...'0123456789'].filter((digit) => checkTaxCode(stem + digit).valid).length;
      expect(valid).toBeLessThanOrEqual(1);
      if (valid === 0) without += 1;
    }
    expect(without / 2200).toBeGreaterThan(0.07);
    expect(without / 2200).toBeLessThan(0.11);
  });

  it('finds any single wrong digit', () => {
    const good = ['0100233488', '0300588569', '0200253985', '0800006089', '0801234560'];
    fc.assert(
      fc.property(
        fc.constantFrom(...good),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (code, at, shift) => {
          const digit = (Number(code.charAt(at)) + shift) % 10;
          expect(checkTaxCode(code.slice(0, at) + digit + code.slice(at + 1)).valid).toBe(false);
        },
      ),
    );
  });

  it('has a warning exactly when it is not valid, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{9,14}$/)), (input) => {
        const check = checkTaxCode(input);
        expect(check.input).toBe(input);
        expect(check.valid).toBe(check.warning === null);
        if (check.kind === null) expect(check.valid).toBe(false);
      }),
    );
  });

  it('is written one way', () => {
    expect(normaliseTaxCode(' 0801234560001 ')).toBe('0801234560-001');
    expect(normaliseTaxCode('0801 234560 - 001')).toBe('0801234560-001');
    expect(normaliseTaxCode('08012345600012')).toBe('08012345600012');
    expect(normaliseTaxCode('x0801234560001')).toBe('x0801234560001');
  });

  it('shares its stem with its branches, never with a person (AM-04)', () => {
    expect(stemOf('0801234560-001')).toBe('0801234560');
    expect(stemOf('0801234560002')).toBe(stemOf('0801234560'));
    expect(stemOf('079185015178')).toBe('079185015178');
    expect(stemOf('0801')).toBeNull();
  });

  it('is masked so that neither its middle nor its length shows', () => {
    expect(maskTaxCode('030085001212')).toBe('0300********12');
    expect(maskTaxCode('0801234560')).toBe('0801********60');
    expect(maskTaxCode('0801234560001')).toBe('0801********01');
    expect(maskTaxCode('12345')).toBe('********');
    expect(maskTaxCode(' ')).toBe('');
  });
});
