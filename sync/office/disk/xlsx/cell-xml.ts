// One cell as XML: in the style it had, or that its row or column lends it.
import { columnLetter } from '#register/table/column-letter';
import { formatReader, type AreaReader, type FlatFormat } from '../../store/area-rules.ts';
import { isFormula } from '../../store/cells.ts';
import type { Cell, FormatRule, Scalar } from '../../store/state.ts';
import { numberFormat } from './cell-style.ts';
import type { FileColumns } from './file-columns.ts';
import type { SheetPatch } from './sheet-changes.ts';
import { lentBy, writtenOut, type SharedFormula } from './shared-formulas.ts';
import { TICK } from './validations.ts';
import { attribute, escapedText } from './xml.ts';

interface Place {
  readonly row: number;
  readonly column: number;
  /** The cell as it stands in the file. */
  readonly old: string | null;
  readonly rowStyle: string | null;
}

type Formats = AreaReader<FormatRule, FlatFormat>;

export class CellWriter {
  formulasGone = false;
  private readonly lost = new Map<string, SharedFormula>();
  private readonly formats: { before: Formats; after: Formats } | null;

  constructor(private readonly patch: SheetPatch & { prefix: string; columns: FileColumns }) {
    const { before, after } = patch;
    this.formats =
      before.formats === after.formats
        ? null
        : { before: formatReader(before.formats), after: formatReader(after.formats) };
  }

  /** Null where nothing need stand in the file. */
  write(cell: Cell, place: Place): string | null {
    const { old } = place;
    if (old !== null) this.noteFormula(old, place);
    const style = this.style(place);
    const content = this.content(cell, place);
    if (content === null && style === null) return null;
    const { prefix } = this.patch;
    const name = `${columnLetter(place.column)}${place.row + 1}`;
    const head = `<${prefix}c r="${name}"${style === null ? '' : ` s="${style}"`}`;
    return content === null ? `${head}/>` : `${head}${content.type}>${content.inner}</${prefix}c>`;
  }

  private style({ row, column, old, rowStyle }: Place): string | null {
    const own = old === null ? null : attribute(tagOf(old), 's');
    const style = own ?? (old === null ? (rowStyle ?? this.patch.columns.styleOf(column)) : null);
    const form = this.formats && newForm(this.formats, row, column);
    return form === null ? style : String(this.patch.styles.like(Number(style ?? 0), form));
  }

  private content(cell: Cell, { row, column }: Place): { type: string; inner: string } | null {
    if (cell === null || cell === '') return null;
    const { prefix } = this.patch;
    if (!isFormula(cell)) return this.scalar(cell, row, column);
    const formula = `<${prefix}f>${escapedText(cell.formula.replace(/^=/, ''))}</${prefix}f>`;
    const { value } = cell;
    if (value === undefined) return { type: '', inner: formula };
    if (typeof value === 'string')
      return {
        type: ' t="str"',
        inner: `${formula}<${prefix}v>${escapedText(value)}</${prefix}v>`,
      };
    const shown = this.scalar(value, row, column);
    return { type: shown.type, inner: `${formula}${shown.inner}` };
  }

  private scalar(value: Scalar, row: number, column: number): { type: string; inner: string } {
    const { prefix, ticks, number } = this.patch;
    if (typeof value === 'number')
      return { type: '', inner: `<${prefix}v>${number(value, row, column)}</${prefix}v>` };
    if (typeof value === 'boolean' && !ticks.at(row, column))
      return { type: ' t="b"', inner: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
    const text = typeof value === 'string' ? value : value ? TICK.yes : TICK.no;
    const inner = `<${prefix}is><${prefix}t xml:space="preserve">${escapedText(text)}</${prefix}t></${prefix}is>`;
    return { type: ' t="inlineStr"', inner };
  }

  private noteFormula(old: string, at: Place): void {
    if (!/<(?:\w+:)?f\b/.test(old)) return;
    this.formulasGone = true;
    const lending = lentBy(old, at);
    if (lending !== null) this.lost.set(lending.share, lending.lent);
  }

  /** The sheet's data, in which cells that borrowed a formula from one that is gone have it in full. */
  unshared(xml: string): string {
    return writtenOut(xml, this.patch.prefix, this.lost);
  }
}

const tagOf = (xml: string): string => xml.slice(0, xml.indexOf('>'));

/** The form of numbers that a run laid on a cell; null where it left it. */
function newForm(
  { before, after }: { before: Formats; after: Formats },
  row: number,
  column: number,
): string | null {
  const form = (reader: Formats): string | null => {
    const flat = reader.at(row, column);
    const [type, pattern] = [flat['numberFormat.type'], flat['numberFormat.pattern']];
    return typeof type === 'string'
      ? numberFormat({ type, ...(typeof pattern === 'string' ? { pattern } : {}) })
      : null;
  };
  const now = form(after);
  return now === form(before) ? null : now;
}
