// XML as text: attributes of a tag read and set, texts escaped as an .xlsx wants them.
import { toExcel } from './text.ts';

const pattern = (name: string): RegExp =>
  new RegExp(`(^|\\s)${name}\\s*=\\s*("([^"]*)"|'([^']*)')`);

/** The attribute of a tag's inside, unescaped; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = pattern(name).exec(tag);
  return found ? unescaped(found[3] ?? found[4] ?? '') : null;
}

/** The tag's inside with the attribute set, or, for null, without it. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(pattern(name), '');
  return value === null ? bare : `${bare.trimEnd()} ${name}="${escaped(value)}"`;
}

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, ten?: string, hex?: string, name = '') => {
      if (ten !== undefined) return String.fromCodePoint(Number(ten));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[String(name)] ?? whole;
    },
  );

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A cell's text: what XML cannot hold is written as Excel writes it. */
export const escapedText = (text: string): string =>
  escaped(toExcel(text)).replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
