// What an event tells of the spreadsheet and of the place in it. The grid itself is reached by REST.
import type { Running } from '../vm/execution.ts';
import { webViewLink } from '../../rest/drive/file-answer.ts';
import { SPREADSHEET } from '../../store/store.ts';
import type { Range, Sheet, Spreadsheet } from '../vm/apps-script-types.ts';

type Members = 'getId' | 'getUrl' | 'getName';

export class SpreadsheetStandIn implements Pick<Spreadsheet, Members> {
  constructor(
    private readonly running: Running,
    private readonly id: string,
  ) {}

  getId(): string {
    return this.id;
  }
  getUrl(): string {
    return webViewLink({ id: this.id, mimeType: SPREADSHEET });
  }
  getName(): string {
    return this.running.store.spreadsheet(this.id).properties.title;
  }
}

/** What an edit event tells about the place that was edited. */
export class RangeStandIn implements Record<
  keyof Pick<Range, 'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getSheet'>,
  unknown
> {
  constructor(
    private readonly area: { row: number; column: number; rows: number; columns: number },
    private readonly sheet: { title: string; sheetId: number },
  ) {}

  getRow(): number {
    return this.area.row + 1;
  }
  getColumn(): number {
    return this.area.column + 1;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }
  get rowStart(): number {
    return this.getRow();
  }
  get rowEnd(): number {
    return this.getLastRow();
  }
  get columnStart(): number {
    return this.getColumn();
  }
  get columnEnd(): number {
    return this.getLastColumn();
  }
  getSheet(): SheetStandIn {
    return new SheetStandIn(this.sheet);
  }
}

class SheetStandIn implements Pick<Sheet, 'getName' | 'getSheetId'> {
  constructor(private readonly sheet: { title: string; sheetId: number }) {}

  getName(): string {
    return this.sheet.title;
  }
  getSheetId(): number {
    return this.sheet.sheetId;
  }
}
