// Utilities, Session, Logger and console.
import { createHash, createHmac } from 'node:crypto';
import type { Running } from '../vm/execution.ts';
import type { Sessions, Utility } from '../vm/apps-script-types.ts';
import { bytesOf, signed } from '../vm/bytes.ts';
import type { BlobStandIn } from './blob.ts';
import { newBlob } from './blob.ts';
import { formatDate } from './format-date.ts';

type Members =
  | 'sleep'
  | 'newBlob'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'formatDate'
  | 'getUuid';

const DIGESTS = { MD5: 'MD5', SHA_1: 'SHA_1', SHA_256: 'SHA_256', SHA_512: 'SHA_512' };

export class UtilitiesStandIn implements Record<Members & keyof Utility, unknown> {
  readonly Charset = { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' };
  readonly DigestAlgorithm = DIGESTS;

  constructor(private readonly running: Running) {}

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= 300_000))
      throw new Error(`Invalid argument: milliseconds ${milliseconds}`);
    this.running.sleep(milliseconds);
  }
  newBlob(data: unknown, mimeType?: string, name?: string): BlobStandIn {
    return newBlob(data, mimeType, name);
  }
  base64Encode(data: unknown): string {
    return Buffer.from(bytesOf(data, 'data')).toString('base64');
  }
  base64EncodeWebSafe(data: unknown): string {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(text: string): Int8Array {
    return signed(new Uint8Array(Buffer.from(text, 'base64')));
  }
  computeDigest(algorithm: keyof typeof DIGESTS, value: unknown): Int8Array {
    const hash = createHash(DIGESTS[algorithm].replace('_', '').toLowerCase());
    return signed(new Uint8Array(hash.update(bytesOf(value, 'value')).digest()));
  }
  computeHmacSha256Signature(value: unknown, key: unknown): Int8Array {
    const hmac = createHmac('sha256', bytesOf(key, 'key')).update(bytesOf(value, 'value'));
    return signed(new Uint8Array(hmac.digest()));
  }
  formatDate(date: Date, timeZone: string, format: string): string {
    const text = formatDate(date, timeZone, format);
    if (text === null)
      throw this.running.notEmulated(`Utilities.formatDate(${timeZone}, ${format})`);
    return text;
  }
  getUuid(): string {
    const count = this.running.store.next('uuid').toString(16).padStart(12, '0');
    return `00000000-0000-4000-8000-${count}`;
  }
}

export class SessionStandIn implements Pick<Sessions, 'getScriptTimeZone' | 'getActiveUserLocale'> {
  constructor(private readonly running: Running) {}

  getEffectiveUser(): UserStandIn {
    if (this.running.authority !== 'simple')
      this.running.requireAuthority('Session.getEffectiveUser', 'userinfo.email');
    this.running.use('session');
    return new UserStandIn(this.running.record.user);
  }
  getActiveUser(): UserStandIn {
    return new UserStandIn(this.running.authority === 'full' ? this.running.record.user : '');
  }
  getScriptTimeZone(): string {
    return 'Asia/Ho_Chi_Minh';
  }
  getActiveUserLocale(): string {
    return 'vi';
  }
}

export class UserStandIn {
  constructor(private readonly email: string) {}
  getEmail(): string {
    return this.email;
  }
}

export class ConsoleStandIn {
  constructor(private readonly running: Running) {}

  log(...values: unknown[]): void {
    this.running.log('log', show(values));
  }
  info(...values: unknown[]): void {
    this.running.log('info', show(values));
  }
  warn(...values: unknown[]): void {
    this.running.log('warn', show(values));
  }
  error(...values: unknown[]): void {
    this.running.log('error', show(values));
  }
}

export class LoggerStandIn {
  constructor(private readonly running: Running) {}

  log(...values: unknown[]): this {
    this.running.log('log', show(values));
    return this;
  }
}

/** `%s` and `%d` take the values that follow; the rest stands after it. */
function show(values: readonly unknown[]): string {
  const rest = [...values];
  const first = rest.shift();
  const text = plain(first).replace(/%[sd]/g, (mark) =>
    rest.length > 0 ? plain(rest.shift()) : mark,
  );
  return [text, ...rest.map(plain)].join(' ');
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
