// One sheet while it is being changed. Rows are copied only when written to; done() gives the new sheet.
import { addValidation, formatReader } from './area-rules.ts';
import { FormatList } from './format-list.ts';
import type { Google } from './google.ts';
import { afterDelete, afterInsert, type Axis, type Range } from './range.ts';
import type { Cell, Dimension, FormatRule, Json, Row, Sheet, ValidationRule } from './state.ts';

export class SheetDraft {
  private fields: Sheet;
  private rows: Row[] | null = null;
  private formats: FormatList | null = null;
  private hasNewFormats = false;
  private readonly own = new WeakSet<Row>();

  constructor(sheet: Sheet) {
    this.fields = sheet;
  }

  get now(): Sheet {
    this.layFormats();
    return this.rows ? { ...this.fields, rows: this.rows } : this.fields;
  }

  get grid(): Sheet['grid'] {
    return this.fields.grid;
  }

  patch(change: Partial<Omit<Sheet, 'rows'>>): void {
    this.layFormats();
    if (change.formats !== undefined) this.formats = null;
    this.fields = { ...this.fields, ...change };
  }

  cell(row: number, column: number): Cell {
    return (this.rows ?? this.fields.rows)[row]?.[column] ?? null;
  }

  setCell(row: number, column: number, cell: Cell): void {
    if (cell === null && this.cell(row, column) === null) return;
    const rows = this.ownRows();
    while (rows.length <= row) rows.push([]);
    const cells = this.ownRow(rows, row);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** Whether a cell shows that format already: then no rule need be laid over the others. */
  shows(row: number, column: number, { reset, values }: Omit<FormatRule, 'range'>): boolean {
    if (reset) return false;
    const shown = (this.formats ?? formatReader(this.fields.formats)).at(row, column);
    for (const path in values) if (!isSame(shown[path] ?? null, values[path] ?? null)) return false;
    return true;
  }

  addFormat(rule: FormatRule): void {
    this.formats ??= new FormatList(this.fields.formats);
    this.formats.add(rule);
    this.hasNewFormats = true;
  }

  private layFormats(): void {
    if (!this.hasNewFormats || this.formats === null) return;
    this.fields = { ...this.fields, formats: this.formats.rules() };
    this.hasNewFormats = false;
  }

  addValidation(rule: ValidationRule): void {
    this.patch({ validations: addValidation(this.fields.validations, rule) });
  }

  /** The row after the last one that holds data, by what counts as data. */
  endOfData(counts: Google['appendAfter']): number {
    const rows = this.rows ?? this.fields.rows;
    const isEmpty = (cell: Cell): boolean =>
      cell === null || cell === '' || (cell === false && counts === 'value');
    let end = rows.length;
    while (end > 0 && (rows[end - 1] ?? []).every(isEmpty)) end -= 1;
    return counts === 'format' ? Math.max(end, this.endOfRules()) : end;
  }

  private endOfRules(): number {
    const { grid, formats, validations } = this.now;
    const ends = [...formats, ...validations].map(({ range }) => range.r1);
    return Math.min(grid.rowCount, Math.max(0, ...ends));
  }

  replaceRows(from: number, rows: readonly Row[]): void {
    const own = this.ownRows();
    rows.forEach((row, index) => (own[from + index] = row));
  }

  insert(axis: Axis, at: number, count: number): void {
    const rows = this.ownRows();
    if (axis === 'ROWS') {
      if (at < rows.length) rows.splice(at, 0, ...Array.from({ length: count }, (): Row => []));
    } else {
      const gap = Array.from({ length: count }, () => null);
      rows.forEach((row, index) => {
        if (row.length > at) rows[index] = [...row.slice(0, at), ...gap, ...row.slice(at)];
      });
    }
    this.resize(axis, count);
    this.moveAreas((range) => afterInsert(range, axis, at, count));
    this.moveSizes(axis, (index) => (index >= at ? index + count : index));
  }

  delete(axis: Axis, from: number, to: number): void {
    const rows = this.ownRows();
    if (axis === 'ROWS') rows.splice(from, to - from);
    else
      rows.forEach((row, index) => {
        if (row.length > from) rows[index] = [...row.slice(0, from), ...row.slice(to)];
      });
    this.resize(axis, from - to);
    this.moveAreas((range) => afterDelete(range, axis, from, to));
    this.moveSizes(axis, (index) =>
      index < from ? index : index < to ? null : index - (to - from),
    );
  }

  resize(axis: Axis, by: number): void {
    const field = axis === 'ROWS' ? 'rowCount' : 'columnCount';
    this.patch({ grid: { ...this.fields.grid, [field]: this.fields.grid[field] + by } });
  }

  private ownRows(): Row[] {
    this.rows ??= [...this.fields.rows];
    return this.rows;
  }

  private ownRow(rows: Row[], index: number): Cell[] {
    const row = rows[index] ?? [];
    if (this.own.has(row)) return row as Cell[];
    const copy = [...row];
    this.own.add(copy);
    rows[index] = copy;
    return copy;
  }

  private moveAreas(move: (range: Range) => Range | null): void {
    const each = <Rule extends { readonly range: Range }>(rules: readonly Rule[]): Rule[] =>
      rules.flatMap((rule) => {
        const range = move(rule.range);
        return range ? [{ ...rule, range }] : [];
      });
    const all = (ranges: readonly Range[]) =>
      ranges.map(move).filter((range): range is Range => range !== null);
    this.layFormats();
    const { formats, validations, conditional, merges, filterViews, groups, charts } = this.fields;
    this.patch({
      formats: each(formats),
      validations: each(validations),
      protected: each(this.fields.protected),
      merges: all(merges),
      ...(filterViews === undefined ? {} : { filterViews: each(filterViews) }),
      ...(groups === undefined ? {} : { groups: each(groups) }),
      ...(charts === undefined
        ? {}
        : {
            charts: charts.map((chart) => ({
              ...chart,
              ranges: all(chart.ranges),
              anchor: move(chart.anchor) ?? chart.anchor,
            })),
          }),
      conditional: conditional
        .map((rule) => ({ ...rule, ranges: all(rule.ranges) }))
        .filter(({ ranges }) => ranges.length > 0),
    });
  }

  private moveSizes(axis: Axis, move: (index: number) => number | null): void {
    const field = axis === 'ROWS' ? 'rowSizes' : 'columns';
    const moved: Record<number, Dimension> = {};
    for (const [index, size] of Object.entries(this.fields[field])) {
      const to = move(Number(index));
      if (to !== null) moved[to] = size;
    }
    this.patch({ [field]: moved });
  }
}

const isSame = (a: Json, b: Json): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
