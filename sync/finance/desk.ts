// What the push needs of Google, as a small port; its adapter stands in ../google.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Cell } from '#register/table/column';
import type { Grids } from '#register/book/book';

export interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  readonly id: string;
  readonly file: ReportFile;
  readonly folder: 'drafts' | 'outbox';
  /** Key of the push, by which the file is known wherever staff move it. */
  readonly key: string;
}

export interface ReportDesk {
  /** The tabs of the register in one call. */
  readonly read: () => Promise<Grids>;
  readonly readJournal: () => Promise<readonly (readonly Cell[])[]>;
  readonly write: (requests: readonly sheets_v4.Schema$Request[]) => Promise<void>;
  /** The office's own template of the report, as DOCX. */
  readonly template: () => Promise<Uint8Array>;
  readonly newIds: (count: number) => Promise<readonly string[]>;
  /** Whether a file of that id lies in Drive, not in the trash. */
  readonly holds: (id: string) => Promise<boolean>;
  /** Uploads under an id given beforehand; done before is done. */
  readonly upload: (upload: Upload) => Promise<void>;
}
