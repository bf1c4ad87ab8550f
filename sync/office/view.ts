// What an office shows to whoever looks: its grids, files, mails, forms; reading leaves no trace.
import type { LocalDateTime } from '#rules/dates/civil-date';
import { findSheet } from './people/edits.ts';
import { trimmed } from './store/cells.ts';
import { localDateTimeOf } from './store/clock.ts';
import { OfficeRefusal } from './store/errors.ts';
import type { Cell, DriveFile, Form, Mail, Trigger } from './store/state.ts';
import type { Google } from './store/google.ts';
import type { Limits } from './store/limits.ts';
import type { Store } from './store/store.ts';

export class OfficeView {
  /** `store` is for the doors and the disk; callers use the methods. */
  constructor(readonly store: Store) {}

  get owner(): string {
    return this.store.state.owner;
  }
  get google(): Google {
    return this.store.google;
  }
  get limits(): Limits {
    return this.store.limits;
  }

  now(): LocalDateTime {
    return localDateTimeOf(this.store.state.clock);
  }

  /** Rows and cells trimmed as `values.get` trims them; a formula stays one. */
  grid(fileId: string, sheet: string | number): Cell[][] {
    const { rows } = findSheet(this.store.spreadsheet(fileId), sheet);
    return trimmed<Cell>(
      rows.map((row) => [...row]),
      null,
    );
  }
  sheets(fileId: string): { sheetId: number; title: string; hidden: boolean }[] {
    return this.store
      .spreadsheet(fileId)
      .sheets.map(({ sheetId, title, hidden }) => ({ sheetId, title, hidden }));
  }
  files(): DriveFile[] {
    return [...this.store.state.files.values()].filter(({ id }) => id !== this.store.state.rootId);
  }
  mails(): readonly Mail[] {
    return this.store.state.mails;
  }
  triggers(): readonly Trigger[] {
    return this.store.state.triggers;
  }
  forms(): Form[] {
    return [...this.store.state.forms.values()];
  }
  properties(): Readonly<Record<string, string>> {
    return this.store.state.properties;
  }

  /** The form of this id; null = the only one. */
  protected formOf(id: string | null): Form {
    const forms = this.forms();
    const found = id === null ? forms[0] : this.store.state.forms.get(id);
    if (!found || (id === null && forms.length > 1))
      throw new OfficeRefusal(
        id === null
          ? `Văn phòng có ${forms.length} biểu mẫu; cần nói rõ biểu mẫu nào.`
          : `Không có biểu mẫu ${id}.`,
      );
    return found;
  }
}
