// The heads of a mail as any mail program reads them (RFC 5322, RFC 2047): one address stays one, no line grows too long.
import { describe, expect, it } from 'vitest';
import { writeMail } from '../../../sync/office/disk/eml.ts';
import type { Mail } from '../../../sync/office/store/state.ts';

const MAIL: Mail = {
  id: 1,
  at: Date.UTC(2026, 7, 3, 2),
  from: 'doithoai@aiquoc.example',
  fromName: null,
  to: ['coso@tientrung.example'],
  cc: [],
  bcc: [],
  replyTo: null,
  subject: 'Xác nhận',
  text: 'Kính gửi đơn vị',
  html: null,
  attachments: [],
};

function headOf(given: Partial<Mail>): { lines: string[]; value: (name: string) => string } {
  const text = new TextDecoder().decode(writeMail({ ...MAIL, ...given }));
  const lines = text.slice(0, text.indexOf('\r\n\r\n')).split('\r\n');
  const unfolded = lines.join('\r\n').replace(/\r\n /g, ' ').split('\r\n');
  const value = (name: string): string =>
    unfolded.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return { lines, value };
}

const decoded = (value: string): string =>
  value
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) =>
      Buffer.from(word, 'base64').toString(),
    );

/** Addresses of a list: commas within quotes part nothing. */
const addresses = (value: string): string[] =>
  [...value.matchAll(/(?:^|[ <])([^\s<>,"]+@[^\s<>,"]+)/g)].map(([, at = '']) => at);

describe('the sender of a mail', () => {
  it.each([
    'UBND phuong Ai Quoc',
    'Phong KT, HT va DT (UBND phuong)',
    'Ban "Tiep cong dan"',
    'A \\ B; C <x@y.example>',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Ủy ban nhân dân phường Ái Quốc, thành phố Hải Phòng (Phòng Kinh tế, Hạ tầng và Đô thị)',
    'x'.repeat(200),
  ])('named “%s” keeps name and address, and is one address', (fromName) => {
    const { lines, value } = headOf({ fromName });
    const [, shown = '', address] = /^(.*) <([^<>]+)>$/.exec(value('From')) ?? [];
    expect(address).toBe(MAIL.from);
    const name = shown.startsWith('"')
      ? shown.slice(1, -1).replace(/\\(.)/g, '$1')
      : decoded(shown);
    expect(name).toBe(fromName);
    expect(shown.startsWith('"') || addresses(shown).length === 0).toBe(true);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(76);
  });
});

describe('the subject of a mail', () => {
  it.each([
    'Đôn đốc giải quyết 06 kiến nghị quá thời hạn (ngày 10/12/2026) – Phòng Kinh tế, Hạ tầng và Đô thị',
    'abc '.repeat(60).trim(),
    'Đ'.repeat(120),
    '😀'.repeat(60),
    'ngắn',
    'short',
  ])('“%s” is the same when it is read, in lines of at most 76 signs', (subject) => {
    const { lines, value } = headOf({ subject });
    expect(decoded(value('Subject'))).toBe(subject);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(76);
  });
});

it('addresses with names, several of them, stay as many', () => {
  const to = ['"Cơ sở, Tiền Trung" <a@x.example>', 'b@x.example', 'C, D <c@x.example>'];
  expect(addresses(headOf({ to }).value('To'))).toEqual([
    'a@x.example',
    'b@x.example',
    'c@x.example',
  ]);
});

it('has an identity that no mail of another office bears, though both are its first', () => {
  const id = (given: Partial<Mail>): string => headOf(given).value('Message-ID');
  expect(id({})).toBe(id({}));
  expect(new Set([id({}), id({ from: 'khac@x.example' }), id({ text: 'Khác' })]).size).toBe(3);
  expect(id({})).toMatch(/^<[\w.-]+@[\w.-]+>$/);
});
