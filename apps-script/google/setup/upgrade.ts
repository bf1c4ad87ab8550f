// A register that is in use gets what a new version declares: one read, and one write where something is lacking.
import * as z from 'zod/mini';
import type { Cell } from '../../register/table/column.ts';
import { arrangedBoards, upgradeOf } from '../../register/setup/engine.ts';
import type { UpgradeOptions } from '../../register/setup/upgrade.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { formLink } from './form.ts';
import { ReadReply } from '../grid-reply.ts';
import { keptShape, type Installed } from '../properties.ts';
import { rememberShape } from '../shape.ts';
import type { LivingSheet, Told, Upgrade } from '../../register/setup/living.ts';
import { callGoogle, urls } from '../rest.ts';

const Properties = z.object({
  sheetId: z.optional(z.number()),
  title: z.string(),
  gridProperties: z.optional(
    z.object({ rowCount: z.optional(z.number()), columnCount: z.optional(z.number()) }),
  ),
});
const Protection = z.object({ protectedRangeId: z.number(), description: z.optional(z.string()) });
const Part = z.optional(z.number());
const Colours = z.object({
  ranges: z.array(
    z.object({
      startRowIndex: Part,
      endRowIndex: Part,
      startColumnIndex: Part,
      endColumnIndex: Part,
    }),
  ),
  /** Absent of a colour scale. */
  booleanRule: z.optional(
    z.object({
      condition: z.object({
        type: z.string(),
        values: z.optional(z.array(z.object({ userEnteredValue: z.optional(z.string()) }))),
      }),
      format: z.optional(
        z.object({ backgroundColor: z.optional(z.record(z.string(), z.number())) }),
      ),
    }),
  ),
});
const Spreadsheet = z.object({
  sheets: z.array(
    z.object({
      properties: Properties,
      protectedRanges: z.optional(z.array(Protection)),
      conditionalFormats: z.optional(z.array(Colours)),
      filterViews: z.optional(z.array(z.object({ title: z.string() }))),
    }),
  ),
});
type Sheet = Omit<LivingSheet, 'grid'>;

export function sheetsOf(id: string): readonly Sheet[] {
  const query = {
    fields:
      'spreadsheetId,sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),protectedRanges(protectedRangeId,description),conditionalFormats(ranges,booleanRule(condition,format(backgroundColor))),filterViews(title))',
  };
  const url = `${urls.spreadsheets}/${id}`;
  const { sheets } = z.parse(Spreadsheet, callGoogle({ method: 'get', url, query }));
  return sheets.map(
    ({
      properties: { sheetId = 0, title, gridProperties = {} },
      protectedRanges = [],
      conditionalFormats: colours = [],
      filterViews = [],
    }) => ({
      sheetId,
      title,
      rowCount: gridProperties.rowCount ?? 0,
      columnCount: gridProperties.columnCount ?? 0,
      protections: protectedRanges.map(({ protectedRangeId: id, description = '' }) => ({
        id,
        description,
      })),
      colours: colours as LivingSheet['colours'],
      views: filterViews.map(({ title: name }) => name),
    }),
  );
}

interface Upgrading {
  readonly now: LocalDateTime;
  /** Rows that a new tab starts with; read only when something is lacking. */
  readonly texts: () => Readonly<Record<string, string>>;
}

/** Both files get what they lack; looked at again by the next run while somebody has to put something right. */
export function upgradeFiles(ids: Files, { now, texts }: Upgrading): Told {
  const kept = keptShape();
  const before =
    kept === null ? null : z.parse(ShapeText, JSON.parse(kept.slice(kept.indexOf('{'))));
  const settings = { ...texts(), owner: ids.owner, registrationLink: formLink(ids.form) };
  const contacts = upgradeFile(ids.contacts, { file: 'contacts', settings: {}, now, before });
  const alsoDone = contacts.done;
  const register = upgradeFile(ids.register, { file: 'register', settings, now, before, alsoDone });
  const warnings = [...register.warnings, ...contacts.warnings];
  if (warnings.length === 0) rememberShape();
  return { done: [...register.done, ...contacts.done], warnings };
}

type Files = Pick<Installed, 'register' | 'contacts' | 'form' | 'owner'>;
const ShapeText = z.record(z.string(), z.record(z.string(), z.string()));

function upgradeFile(id: string, options: Omit<UpgradeOptions, 'sheets'>): Told {
  const found = livingSheets(id);
  const boards = arrangedBoards({ file: options.file, sheets: found });
  const isMoved = boards.requests.length > 0;
  if (isMoved) change(id, boards.requests);
  const { requests, done, warnings } = upgradeOf({
    ...options,
    alsoDone: [...(options.alsoDone ?? []), ...boards.done],
    sheets: isMoved ? livingSheets(id) : found,
  });
  if (requests.length > 0) change(id, requests);
  return { done: [...boards.done, ...done], warnings };
}

function change(id: string, requests: Upgrade['requests']): void {
  const query = { fields: 'spreadsheetId' };
  callGoogle({ method: 'post', url: urls.batchUpdate(id), query, body: { requests } });
}

function livingSheets(id: string): LivingSheet[] {
  const sheets = sheetsOf(id);
  const body = {
    dataFilters: sheets.map(({ sheetId }) => ({ gridRange: { sheetId } })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const reply = z.parse(ReadReply, callGoogle({ method: 'post', url: urls.values(id), body }));
  return sheets.map((sheet, index) => {
    const grid: Cell[][] = reply.valueRanges[index]?.valueRange.values ?? [];
    return { ...sheet, grid };
  });
}
