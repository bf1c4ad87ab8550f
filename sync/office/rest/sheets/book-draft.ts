// A spreadsheet while a batchUpdate works on it: nothing of it is seen before commit().
import { invalid } from '../../store/errors.ts';
import type { Google } from '../../store/google.ts';
import { newSheet } from '../../store/new-sheet.ts';
import { SheetDraft } from '../../store/sheet-draft.ts';
import type { Sheet, Spreadsheet } from '../../store/state.ts';

export class BookDraft {
  private drafts: SheetDraft[];
  private properties: Spreadsheet['properties'];
  readonly nextNumber: (kind: string) => number;
  readonly appendAfter: Google['appendAfter'];

  constructor(
    private readonly base: Spreadsheet,
    { nextNumber, appendAfter }: Pick<BookDraft, 'nextNumber' | 'appendAfter'>,
  ) {
    this.nextNumber = nextNumber;
    this.appendAfter = appendAfter;
    this.drafts = base.sheets.map((sheet) => new SheetDraft(sheet));
    this.properties = base.properties;
  }

  now(): Spreadsheet {
    const { id } = this.base;
    return { id, properties: this.properties, sheets: this.drafts.map(({ now }) => now) };
  }

  setProperties(properties: Spreadsheet['properties']): void {
    this.properties = properties;
  }

  get sheets(): readonly Sheet[] {
    return this.drafts.map(({ now }) => now);
  }

  sheet(sheetId: number | null | undefined): SheetDraft {
    const found = this.drafts.find(({ now }) => now.sheetId === (sheetId ?? 0));
    if (!found) throw invalid(`No grid with id: ${sheetId ?? 0}`);
    return found;
  }

  /** Adds an empty sheet; refuses a title or id that is taken. */
  add(sheetId: number | null | undefined, title: string | null | undefined): SheetDraft {
    const id = sheetId ?? this.freeId();
    if (!Number.isInteger(id) || id < 0) throw invalid(`Invalid sheetId: ${id}`);
    if (this.drafts.some(({ now }) => now.sheetId === id))
      throw invalid(`Sheet with id ${id} already exists.`);
    const draft = new SheetDraft(newSheet(id, ''));
    this.rename(draft, title ?? this.freeTitle());
    this.drafts.push(draft);
    return draft;
  }

  rename(draft: SheetDraft, title: string): void {
    const taken = this.drafts.some(
      (other) => other !== draft && other.now.title.toLowerCase() === title.toLowerCase(),
    );
    if (taken)
      throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
    if (title === '' || title.length > 100) throw invalid(`Invalid sheet name: ${title}`);
    draft.patch({ title });
  }

  indexOf(draft: SheetDraft): number {
    return this.drafts.indexOf(draft);
  }

  move(draft: SheetDraft, index: number): void {
    this.drafts = this.drafts.filter((other) => other !== draft);
    this.drafts.splice(index, 0, draft);
  }

  remove(sheetId: number | null | undefined): void {
    const draft = this.sheet(sheetId);
    this.drafts = this.drafts.filter((other) => other !== draft);
    this.checkVisible();
  }

  checkVisible(): void {
    if (this.drafts.every(({ now }) => now.hidden))
      throw invalid("You can't remove all the visible sheets in a document.");
  }

  private freeId(): number {
    return Math.max(0, ...this.drafts.map(({ now }) => now.sheetId)) + 1;
  }

  private freeTitle(): string {
    let number = this.drafts.length + 1;
    while (this.drafts.some(({ now }) => now.title === `Trang tính${number}`)) number += 1;
    return `Trang tính${number}`;
  }
}
