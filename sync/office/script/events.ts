// The event objects that triggers get.
import type { Running } from './vm/execution.ts';
import { isFormula } from '../store/cells.ts';
import type { Cell, Form, FormResponse, Spreadsheet } from '../store/state.ts';
import { FormResponseStandIn } from './services/form-response.ts';
import { FormStandIn } from './services/form.ts';
import { RangeStandIn, SpreadsheetStandIn } from './services/spreadsheet.ts';
import { UserStandIn } from './services/utilities.ts';

/** Made anew for every execution: its stand-ins belong to that execution. */
export type MakeEvent = (running: Running) => Readonly<Record<string, unknown>>;

const authMode = ({ authority }: Running) => (authority === 'full' ? 'FULL' : 'LIMITED');

export function formEvent(form: Form, response: FormResponse): MakeEvent {
  return (running) => ({
    authMode: authMode(running),
    source: new FormStandIn(running, form.id),
    response: new FormResponseStandIn(running, form, response),
  });
}

interface EditedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function editEvent(
  spreadsheet: Spreadsheet,
  edited: {
    area: EditedArea;
    sheet: { title: string; sheetId: number };
    /** Only of a single cell: a paste tells neither the old nor the new value. */
    value: Cell;
    oldValue: Cell;
    user: string;
  },
): MakeEvent {
  const { area, sheet, value, oldValue, user } = edited;
  return (running) => ({
    authMode: authMode(running),
    source: new SpreadsheetStandIn(running, spreadsheet.id),
    range: new RangeStandIn(area, sheet),
    user: new UserStandIn(user),
    ...shown('value', value),
    ...shown('oldValue', oldValue),
  });
}

/** An empty cell and a formula are not told. */
function shown(name: string, cell: Cell): Record<string, string> {
  if (cell === null || isFormula(cell)) return {};
  return { [name]: typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell) };
}

export function spreadsheetEvent(
  spreadsheetId: string,
  about: { user: string; changeType?: string },
): MakeEvent {
  const { user, ...rest } = about;
  return (running) => ({
    authMode: authMode(running),
    source: new SpreadsheetStandIn(running, spreadsheetId),
    user: new UserStandIn(user),
    ...rest,
  });
}

export const clockEvent =
  (at: Date): MakeEvent =>
  (running) => ({
    authMode: authMode(running),
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  });
