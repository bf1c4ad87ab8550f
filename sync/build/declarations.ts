// Reads the interfaces of a generated declaration file into plain shapes.
import type { Shape } from '../office/contract/contract.ts';

/** Interface name → field → shape. References to schemas are `#Name`, arrays `[shape]`, maps `{ '*': shape }`. */
export function readInterfaces(source: string): Record<string, Record<string, Shape>> {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Record<string, Record<string, Shape>> = {};
  for (const match of text.matchAll(/interface ([\w$]+)(?: extends \w+)? \{/g)) {
    const reader = new Reader(text, match.index + match[0].length);
    found[match[1] ?? ''] = reader.fields();
  }
  return found;
}

class Reader {
  constructor(
    readonly text: string,
    private at: number,
  ) {}

  /** Reads fields up to and including the closing brace. */
  fields(): Record<string, Shape> {
    const fields: Record<string, Shape> = {};
    while (!this.take(/\}/y)) {
      const name = this.take(/\[key: string\]|'[^']+'|\w+/y);
      this.take(/\??:/y);
      fields[name?.startsWith('[') ? '*' : (name ?? '').replaceAll("'", '')] = this.type();
      this.take(/;/y);
    }
    return fields;
  }

  private type(): Shape {
    let shape = this.single();
    while (this.take(/\[\]/y)) shape = [shape];
    while (this.take(/\|/y)) this.single();
    return shape;
  }

  private single(): Shape {
    if (this.take(/\{/y)) return this.fields();
    if (this.take(/Array</y)) {
      const item = this.type();
      this.take(/>/y);
      return [item];
    }
    const name = this.take(/'[^']*'|[\w$.]+/y);
    if (!name) throw new Error(`googleapis: cannot read ${this.text.slice(this.at, this.at + 60)}`);
    return name.startsWith('Schema$') ? `#${name.slice(7)}` : name;
  }

  private take(pattern: RegExp): string | null {
    const space = /\s*/y;
    space.lastIndex = this.at;
    space.exec(this.text);
    pattern.lastIndex = space.lastIndex;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at = pattern.lastIndex;
    return match[0];
  }
}
