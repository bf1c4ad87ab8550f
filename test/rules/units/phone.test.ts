import { describe, expect, it } from 'vitest';
import {
  checkEmail,
  checkPhone,
  doubtfulPhone,
  normalisePhone,
  withoutContacts,
} from '#rules/units/phone';

describe('a telephone number', () => {
  it.each([
    ['0912345678', '0912345678', 'mobile'],
    ['0321234567', '0321234567', 'mobile'],
    ['0521234567', '0521234567', 'mobile'],
    ['0701234567', '0701234567', 'mobile'],
    ['0841234567', '0841234567', 'mobile'],
    ['0912 345 678', '0912345678', 'mobile'],
    ['0912.345.678', '0912345678', 'mobile'],
    ['+84 912 345 678', '0912345678', 'mobile'],
    ['84912345678', '0912345678', 'mobile'],
    ['0084912345678', '0912345678', 'mobile'],
    ['+84 (0) 912-345-678', '0912345678', 'mobile'],
    ['02203822222', '02203822222', 'landline'],
    ['(0220) 3822 222', '02203822222', 'landline'],
    ['+842203822222', '02203822222', 'landline'],
    ['0225.3842.109', '02253842109', 'landline'],
    ['ĐT: 0912 345 678', '0912345678', 'mobile'],
  ])('%s is %s, a %s', (input, phone, kind) => {
    expect(checkPhone(input)).toEqual({ input, phone, kind, valid: true, warning: null });
  });

  it.each([
    '912345678',
    '841234567',
    '0112345678',
    '0311234567',
    '0541234567',
    '0731234567',
    '0801234567',
    '091234567',
    '09123456789',
    '0220382222',
    '0912345678 / 0987654321',
    '=0912345678',
    'không có',
    '',
  ])('%j is doubted, not corrected', (input) => {
    const check = checkPhone(input);
    expect(check).toMatchObject({ input, phone: null, kind: null, valid: false });
    expect(check.warning).not.toBeNull();
  });

  it.each([
    ['0912345678 / 0987654321', false],
    ['0912345678, 02203822222; ', false],
    ['0912345678 / 0987', true],
    ['không có', true],
    ['', false],
    [null, false],
  ])('a cell that says %j is doubted: %j', (cell, isDoubted) => {
    expect(doubtfulPhone(cell) !== null).toBe(isDoubted);
  });

  it.each<[string, string]>([
    ['', 'Chưa ghi số điện thoại.'],
    ['  ', 'Chưa ghi số điện thoại.'],
    [
      '0912',
      'Số điện thoại không đúng (di động 10 chữ số, cố định 11 chữ số bắt đầu bằng 02); đề nghị kiểm tra lại.',
    ],
  ])('%j is told in words: %s', (input, warning) => {
    expect(checkPhone(input).warning).toBe(warning);
  });

  it.each([
    ['84', '8491234567', '8491234567'],
    ['84, nine digits after it', '84912345678', '0912345678'],
    ['84, ten digits after it', '842203822222', '02203822222'],
    ['84, eleven digits after it', '8491234567890', '8491234567890'],
    ['84 in the middle', '1284912345678', '1284912345678'],
  ])('with %s is made uniform only where a whole number follows', (_what, input, phone) => {
    expect(normalisePhone(input)).toBe(phone);
  });

  it('keeps the zero that a spreadsheet likes to drop', () => {
    expect(normalisePhone('0912345678')).toBe('0912345678');
    expect(normalisePhone('0841234567')).toBe('0841234567');
  });
});

describe('an e-mail address', () => {
  it.each([
    [' An.Nguyen@Example.VN ', 'an.nguyen@example.vn'],
    ['kthtdt_aiquoc+dn@haiphong.gov.vn', 'kthtdt_aiquoc+dn@haiphong.gov.vn'],
    ['a@b.co', 'a@b.co'],
  ])('%j is kept as %s', (input, email) => {
    expect(checkEmail(input)).toEqual({ input, email, valid: true, warning: null });
  });

  it.each([
    '',
    'a@b',
    'a b@c.vn',
    'a@b.vn, c@d.vn',
    'a@b.vn;c@d.vn',
    'An <a@b.vn>',
    'a@b.vn\nBcc: c@d.vn',
    'a@b.vn\u0000',
    'a@-b.vn',
    'a@b..vn',
    '.a@b.vn',
    '@b.vn',
    '=a@b.vn',
    `${'a'.repeat(250)}@b.vn`,
  ])('%j is doubted', (input) => {
    expect(checkEmail(input)).toMatchObject({ email: null, valid: false });
    expect(checkEmail(input).warning).not.toBeNull();
  });

  it.each<[string, string]>([
    [' ', 'Chưa ghi thư điện tử.'],
    ['a@b', 'Thư điện tử không đúng (ghi một địa chỉ, dạng ten@vidu.vn); đề nghị kiểm tra lại.'],
  ])('%j is told in words: %s', (input, warning) => {
    expect(checkEmail(input).warning).toBe(warning);
  });

  it.each([
    [253, true],
    [254, true],
    [255, false],
  ])('of %i characters is good: %j', (length, valid) => {
    expect(checkEmail(`${'a'.repeat(length - '@vidu.vn'.length)}@vidu.vn`).valid).toBe(valid);
  });
});

describe('a text without contacts', () => {
  it.each([
    ['Gọi 0912345678 để hỏi', 'Gọi (điện thoại) để hỏi'],
    ['Gọi 091 234 56 78', 'Gọi (điện thoại)'],
    ['Số +84 912.345.678', 'Số (điện thoại)'],
    ['Máy bàn 0220 3700 086.', 'Máy bàn (điện thoại).'],
    ['Thư mai.hoa@dn.example nhé', 'Thư (thư điện tử) nhé'],
    ['Thửa 0123, tờ 45, ngày 05/02/2026', 'Thửa 0123, tờ 45, ngày 05/02/2026'],
    ['Số 01234567', 'Số 01234567'],
    ['Biên lai 50123456789', 'Biên lai 50123456789'],
    ['Giá 12.000.000.000 đồng', 'Giá 12.000.000.000 đồng'],
    ['a @ b', 'a @ b'],
  ])('%s', (text, shown) => {
    expect(withoutContacts(text)).toBe(shown);
  });

  it.each(['x', 'x@', '0', '0 ', '@', 'x.'])(
    'is found well within a second in 200,000 characters of “%s”',
    (again) => {
      const start = performance.now();
      withoutContacts(again.repeat(200_000 / again.length));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

it('a label is of letters alone: nothing else that was typed is lost', () => {
  expect(normalisePhone('Số máy: 0912 345 678')).toBe('0912345678');
  expect(normalisePhone('=HYPERLINK("http://x")')).toBe('=HYPERLINK"http://x"');
  expect(normalisePhone('0912345678:1')).toBe('0912345678:1');
});
