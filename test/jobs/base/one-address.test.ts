// Strangers cannot use the office's mail: whatever a form says, a business is written to at one address.
import { expect, it } from 'vitest';
import { addressesOfBusiness } from '../../../apps-script/jobs/base/office-words.ts';

const many = Array.from({ length: 99 }, (_, n) => `nguoi${n}@example.com`).join(', ');

it.each<[string, string | null, readonly string[]]>([
  ['one', 'an@example.com', ['an@example.com']],
  ['one in capitals, with blanks', ' An@Example.com ', ['an@example.com']],
  ['ninety-nine', many, ['nguoi0@example.com']],
  ['two, divided by a semicolon', 'a@example.com;b@example.com', ['a@example.com']],
  ['one after something else', 'không có; an@example.com', ['an@example.com']],
  ['a name around it', 'Nguyễn An <an@example.com>', []],
  ['two with a blank between', 'a@example.com b@example.com', []],
  ['a header in a new line', 'an@example.com\nBcc: b@example.com', []],
  ['nothing', '', []],
  ['no cell', null, []],
])('of %s', (_, typed, wanted) => {
  expect(addressesOfBusiness(typed)).toEqual(wanted);
});
