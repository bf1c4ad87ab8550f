// A mail as an .eml that mail programs open: RFC 5322, headers encoded, text in base64, everything from clock and counter.
import { sha256 } from './hash.ts';
import type { Attachment, Mail } from '../store/state.ts';

const OFFSET = 7 * 3_600_000;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function writeMail(mail: Mail): Uint8Array {
  const head = [
    `Date: ${mailDate(mail.at)}`,
    `From: ${mailbox(mail.from, mail.fromName, 'From: '.length)}`,
    ...list('To', mail.to),
    ...list('Cc', mail.cc),
    ...list('Bcc', mail.bcc),
    ...(mail.replyTo ? list('Reply-To', [mail.replyTo]) : []),
    `Subject: ${encoded(mail.subject, 'Subject: '.length)}`,
    `Message-ID: <thu-${mail.id}.${printOf(mail)}@van-phong.invalid>`,
    'MIME-Version: 1.0',
  ];
  return new TextEncoder().encode([...head, ...content(mail), ''].join('\r\n'));
}

function content(mail: Mail): string[] {
  const body = mail.html === null ? part('text/plain', mail.text) : alternatives(mail, mail.html);
  if (mail.attachments.length === 0) return body;
  return multipart('mixed', mail, [body, ...mail.attachments.map(attached)]);
}

const alternatives = (mail: Mail, html: string) =>
  multipart('alternative', mail, [part('text/plain', mail.text), part('text/html', html)]);

function multipart(kind: string, mail: Mail, parts: readonly string[][]): string[] {
  const boundary = `=_${kind}_${sha256(new TextEncoder().encode(`${mail.id} ${mail.at}`)).slice(0, 24)}`;
  const framed = parts.flatMap((lines) => [`--${boundary}`, ...lines]);
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...framed,
    `--${boundary}--`,
  ];
}

function part(type: string, text: string): string[] {
  const crlf = text.replace(/\r\n?|\n/g, '\r\n');
  return [
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...base64(new TextEncoder().encode(crlf)),
  ];
}

function attached({ name, mimeType, bytes }: Attachment): string[] {
  const type = mimeType.replace(/[^\w.+/-]/g, '');
  return [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(oneLine(name))}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...base64(bytes),
  ];
}

const base64 = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,76}/g) ?? [''];

// eslint-disable-next-line no-control-regex
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();

/** RFC 2047: no line that holds an encoded word is longer. */
const LINE = 76;

/** RFC 2047: plain ASCII as it is, anything else in encoded words; `taken`: what stands before it in its line. */
function encoded(text: string, taken: number): string {
  const line = oneLine(text);
  if (isPlain(line) && taken + line.length <= LINE) return line;
  const words: string[] = [];
  let chunk = '';
  for (const letter of line) {
    const left = LINE - (words.length === 0 ? taken : 1);
    if (chunk !== '' && encodedWord(chunk + letter).length > left) {
      words.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  words.push(chunk);
  return words.map(encodedWord).join('\r\n ');
}

const isPlain = (line: string): boolean => /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');

const encodedWord = (word: string): string => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`;

function mailbox(address: string, name: string | null, taken: number): string {
  const bare = oneLine(address);
  if (!name) return bare;
  const shown = shownName(oneLine(name), taken);
  const last = shown.split('\r\n').pop() ?? '';
  const fits = taken + last.length + bare.length + 3 <= LINE;
  return `${shown}${fits ? ' ' : '\r\n '}<${bare}>`;
}

/** A name in ASCII is quoted, so that none of its signs means anything (RFC 5322). */
function shownName(name: string, taken: number): string {
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
  return isPlain(name) && taken + quoted.length <= LINE ? quoted : encoded(name, taken);
}

function list(header: string, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const shown = addresses.map((address, index) => {
    const [, name = '', bare = ''] = /^(.*)<([^<>]+)>$/.exec(oneLine(address)) ?? [];
    const taken = index === 0 ? header.length + 2 : 1;
    return mailbox(bare || address, bare === '' ? null : unquoted(name.trim()) || null, taken);
  });
  return [`${header}: ${shown.join(',\r\n ')}`];
}

const unquoted = (name: string): string =>
  /^".*"$/.test(name) ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;

/** Offices count their mails from 1: what is in it tells one from another's. */
const printOf = ({ at, from, to, subject, text }: Mail): string =>
  sha256(new TextEncoder().encode(JSON.stringify([at, from, to, subject, text]))).slice(0, 24);

function mailDate(instant: number): string {
  const date = new Date(instant + OFFSET);
  const [time] = date.toISOString().slice(11).split('.');
  const day = `${DAYS[date.getUTCDay()]}, ${String(date.getUTCDate()).padStart(2, '0')}`;
  return `${day} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0700`;
}
