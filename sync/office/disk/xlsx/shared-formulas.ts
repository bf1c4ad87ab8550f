// A formula that several cells share stands in one of them; when that one goes, the others get it in full.
import { columnLetter } from '#register/table/column-letter';
import { columnNumber } from './ranges.ts';
import { attribute, escaped, unescaped } from './xml.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SharedFormula {
  readonly at: Place;
  readonly formula: string;
}

/** The formula that a cell lends to others; null for one that lends none. */
export function lentBy(cell: string, at: Place): { share: string; lent: SharedFormula } | null {
  const [, inside = '', text = ''] = /<(?:\w+:)?f\b([^>]*[^/])>([^<]*)</.exec(cell) ?? [];
  const share = attribute(inside, 'si');
  return share === null || text === '' ? null : { share, lent: { at, formula: unescaped(text) } };
}

/** The sheet's data with every borrowed formula of `lost` written out. */
export function writtenOut(
  xml: string,
  prefix: string,
  lost: ReadonlyMap<string, SharedFormula>,
): string {
  if (lost.size === 0) return xml;
  const borrowers = new RegExp(
    `(<${prefix}c\\b[^>]*\\br="([A-Z]+)(\\d+)"[^>]*>)<${prefix}f\\b([^>]*?)(?:/>|></${prefix}f>)`,
    'g',
  );
  return xml.replace(
    borrowers,
    (whole, head: string, letters: string, row: string, inside: string) => {
      const lent = lost.get(attribute(inside, 'si') ?? '');
      if (lent === undefined) return whole;
      const place = { row: Number(row) - 1, column: columnNumber(letters) };
      return `${head}<${prefix}f>${escaped(moved(lent, place))}</${prefix}f>`;
    },
  );
}

/** The formula as it reads in another cell: what bears no $ moves along; texts and quoted names do not. */
function moved({ at, formula }: SharedFormula, to: Place): string {
  const reference = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;
  return formula.replace(
    reference,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      const column = columnNumber(letters) + (fixedColumn === '$' ? 0 : to.column - at.column);
      const line = Number(row) + (fixedRow === '$' ? 0 : to.row - at.row);
      return column < 0 || line < 1
        ? '#REF!'
        : `${fixedColumn ?? ''}${columnLetter(column)}${fixedRow ?? ''}${line}`;
    },
  );
}
