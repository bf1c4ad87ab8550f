// Styles of a person's file with another form of numbers: all else of the style stays as it is.
import { attribute, escaped, withAttribute } from './xml.ts';

const FIRST_OWN = 164;

export class NumberStyles {
  private readonly formats: string[] = [];
  private readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly xfs: string[];
  private nextFormat: number;

  constructor(private readonly original: string) {
    const cellXfs =
      /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(original)?.[1] ?? '';
    this.xfs = cellXfs.match(/<(?:\w+:)?xf\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
    const ids = [...original.matchAll(/\bnumFmtId="(\d+)"/g)].map(([, id]) => Number(id));
    this.nextFormat = 1 + Math.max(FIRST_OWN - 1, ...ids);
  }

  get hasNew(): boolean {
    return this.added.length > 0;
  }

  /** The number of a style like `style` whose numbers look like `format`. */
  like(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = this.xfs[style];
    if (xf === undefined) return style;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formats.push(`numFmtId="${id}" formatCode="${escaped(format)}"`);
    const [, name = 'xf', inside = '', end = '/>'] = /^<([\w:]+)([^>]*?)(\/?>)/.exec(xf) ?? [];
    const set = withAttribute(
      withAttribute(inside, 'numFmtId', String(id)),
      'applyNumberFormat',
      '1',
    );
    this.added.push(
      `<${name}${set}${end}${xf.slice(1 + name.length + inside.length + end.length)}`,
    );
    const number = this.xfs.length + this.added.length - 1;
    this.known.set(key, number);
    return number;
  }

  get xml(): string {
    const prefix = /<(\w+:)?styleSheet\b/.exec(this.original)?.[1] ?? '';
    const formats = this.formats.map((format) => `<${prefix}numFmt ${format}/>`);
    const own = /<(?:\w+:)?numFmts\b[^>]*?(\/>|>)/.exec(this.original);
    let xml = this.original;
    if (own === null || own[1] === '/>') {
      const bare = own === null ? xml : xml.replace(own[0], '');
      xml = bare.replace(
        /<(?:\w+:)?styleSheet\b[^>]*>/,
        (tag) => `${tag}<${prefix}numFmts>${formats.join('')}</${prefix}numFmts>`,
      );
    } else xml = grown(xml, 'numFmts', formats);
    return grown(xml, 'cellXfs', this.added);
  }
}

/** A list with more at its end, its count with it. */
function grown(xml: string, name: string, more: readonly string[]): string {
  return xml
    .replace(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`), (tag, inside: string) => {
      const count = attribute(inside, 'count');
      return count === null
        ? tag
        : tag.replace(inside, () =>
            withAttribute(inside, 'count', String(Number(count) + more.length)),
          );
    })
    .replace(new RegExp(`</(?:\\w+:)?${name}>`), (tag) => `${more.join('')}${tag}`);
}
