// A number as a cell shows it: the few patterns a Vietnamese register uses.
import type { Json } from './state.ts';

const TOKENS = /"([^"]*)"|y{2,4}|M{1,2}|m{1,2}|d{1,2}|h{1,2}|H{1,2}|s{1,2}|./gs;

export function showNumber(value: number, format: Json): string {
  const { type, pattern } = (format ?? {}) as { type?: string; pattern?: string };
  if (type === 'DATE' || type === 'DATE_TIME' || type === 'TIME')
    return showDate(value, pattern ?? DEFAULTS[type]);
  const decimals = /\.([0#]+)/.exec(pattern ?? '')?.[1]?.length;
  const text = decimals === undefined ? plain(value) : value.toFixed(decimals).replace('.', ',');
  const percent = type === 'PERCENT' || pattern?.endsWith('%');
  if (percent) return `${plain(value * 100)}%`;
  return pattern?.includes('#,##') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, '.') : text;
}

const DEFAULTS = { DATE: 'dd/MM/yyyy', DATE_TIME: 'dd/MM/yyyy HH:mm:ss', TIME: 'HH:mm:ss' };

// A comma is the decimal mark of vi_VN.
const plain = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');

function showDate(serial: number, pattern: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  let afterHour = false;
  return pattern.replace(TOKENS, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const minutes = /^m/.test(token) && afterHour;
    if (/^[a-z]/i.test(token)) afterHour = /^h/i.test(token);
    return minutes ? pad(date.getUTCMinutes(), token) : part(date, token);
  });
}

function part(date: Date, token: string): string {
  switch (token.slice(0, 1)) {
    case 'y':
      return String(date.getUTCFullYear()).slice(token.length === 2 ? -2 : 0);
    case 'M':
    case 'm':
      return pad(date.getUTCMonth() + 1, token);
    case 'd':
      return pad(date.getUTCDate(), token);
    case 'h':
    case 'H':
      return pad(date.getUTCHours(), token);
    case 's':
      return pad(date.getUTCSeconds(), token);
    default:
      return token;
  }
}

const pad = (value: number, token: string) => String(value).padStart(token.length, '0');
