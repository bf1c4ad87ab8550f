// The world of an office on paper: grids that take what a run writes, mails and files that are kept instead of leaving.
import { encodeUtf8 } from '#docx/base/utf8';
import { createHash } from 'node:crypto';
import { buildDocx } from '#docx/build/build-docx';
import { firstDataRow, type Cell, type Tab } from '#register/table/column';
import type { writeRequests } from '#register/table/requests';
import { ALL_TABS, type TabKey } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { codeOfBytes } from '#rules/lookup-code';
import {
  WriteRefused,
  type NewFile,
  type OutgoingMail,
  type Ports,
  type ReadBack,
} from '../../apps-script/jobs/base/ports.ts';
import { readFolder } from '../letters/samples.ts';

export type Grid = Cell[][];
type Requests = ReturnType<typeof writeRequests>;

const MAILS = readFolder('mails');
const LETTERS = readFolder('letters');
const PARTIALS = readFolder('letters/partials');

/** Each built once for all offices. */
const built = new Map<string, Uint8Array>();

function templateOf(id: string): Uint8Array | null {
  const source = LETTERS[id];
  if (source === undefined) return null;
  const docx = built.get(id) ?? buildDocx(source, PARTIALS);
  built.set(id, docx);
  return docx;
}

interface World {
  readonly at: string;
  readonly mails: OutgoingMail[];
  readonly files: NewFile[];
  readonly quota: number;
  readonly refuses?: string | undefined;
}

/** Codes that anybody can foresee: what they are drawn from, as six signs. */
const paperCode: Ports['lookup']['draw'] = (receipt, attempt) =>
  codeOfBytes([...createHash('sha256').update(`${receipt}|${attempt}`).digest()]);

/** Nothing is refused, nothing is lost: what would leave is kept. */
export function paperPorts(
  grids: Record<TabKey, Grid>,
  { at, mails, files, quota, refuses }: World,
): Ports {
  const sheets: ReadonlyMap<number, Tab> = new Map(ALL_TABS.map((tab) => [tab.sheetId, tab]));
  const gridOf = (sheetId: number): Grid => {
    const tab = sheets.get(sheetId);
    if (tab === undefined) throw new Error(`no sheet ${sheetId}`);
    return grids[tab.key as TabKey];
  };
  const back: ReadBack = {
    column: (sheetId, column) => gridOf(sheetId).map((row) => row[column] ?? null),
    row: (sheetId, row) => gridOf(sheetId)[row] ?? [],
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  };
  const apply = (requests: Requests): void => {
    if (refuses !== undefined && JSON.stringify(requests).includes(refuses))
      throw new WriteRefused(`Invalid requests: ${refuses}`);
    for (const request of requests) applyTo(gridOf, sheets, request);
  };
  return {
    health: '',
    templateFaults: [],
    clock: { now: () => localDateTime(at), elapsed: () => 0 },
    register: {
      read: () => structuredClone(grids),
      write(requests) {
        apply([...requests]);
        return back;
      },
      writeContacts: (requests) => {
        apply([...requests]);
        return back;
      },
    },
    files: {
      find: (keys) =>
        new Map(
          files
            .filter(({ key }) => keys.includes(key))
            .map(({ key, name }) => [key, { id: key, url: name }]),
        ),
      read({ id }, as) {
        const bytes = files.find(({ key }) => key === id)?.bytes ?? new Uint8Array();
        return { ok: true, bytes: as === 'pdf' ? encodeUtf8(`%PDF ${id}`) : bytes };
      },
      create: (made) =>
        made.map((file) => {
          files.push(file);
          return { ok: true, file: { id: file.key, url: file.name } };
        }),
      erase: () => undefined,
      eraseCopies: () => undefined,
      template: templateOf,
    },
    mailer: { quota: () => quota, send: (mail) => void mails.push(mail) },
    forms: { since: () => [], erase: () => undefined, offer: () => undefined },
    lookup: { draw: paperCode, publish: () => undefined },
    mailTemplate: (kind) => MAILS[kind] ?? null,
  };
}

/** What Sheets does with the three requests that a run writes by. */
function applyTo(
  gridOf: (sheetId: number) => Grid,
  sheets: ReadonlyMap<number, Tab>,
  { updateCells, repeatCell, appendCells }: Requests[number],
): void {
  const { sheetId, rowIndex, columnIndex } = updateCells?.start ?? {};
  updateCells?.rows?.forEach(({ values }, down) =>
    values?.forEach((cell, right) => {
      put(gridOf(sheetId ?? -1), [(rowIndex ?? 0) + down, (columnIndex ?? 0) + right], cell);
    }),
  );
  const { startRowIndex, endRowIndex, startColumnIndex } = repeatCell?.range ?? {};
  for (let row = startRowIndex ?? 0; row < (endRowIndex ?? 0); row++)
    put(gridOf(repeatCell?.range?.sheetId ?? -1), [row, startColumnIndex ?? 0], repeatCell?.cell);
  for (const { values } of appendCells?.rows ?? []) {
    const tab = sheets.get(appendCells?.sheetId ?? -1);
    const grid = gridOf(appendCells?.sheetId ?? -1);
    const end = Math.max(tab === undefined ? 0 : firstDataRow(tab), grid.length);
    values?.forEach((cell, column) => {
      put(grid, [end, column], cell);
    });
  }
}

type CellData = NonNullable<Requests[number]['repeatCell']>['cell'];

function put(grid: Grid, [row, column]: readonly [number, number], cell: CellData): void {
  const value = cell?.userEnteredValue;
  const line = (grid[row] ??= []);
  line[column] = value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}
