// What the owner is told of one thing: the word, what was found, what to do; on the console and in the tab “Kiểm tra”.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { clip } from '../../register/table/clip.ts';
import { toCell } from '../../register/table/draft.ts';
import { cellData } from '../../register/table/requests.ts';
import { checks } from '../../register/tabs/checks.ts';
import type { VERDICTS } from '../../register/tabs/lists.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { callGoogle, urls } from '../rest.ts';

export interface Line {
  readonly item: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly found: string;
  /** What to do; '' where nothing is to be done. */
  readonly remedy: string;
}

export const note = (item: string, found: string, remedy = ''): Line => ({
  item,
  verdict: 'Ghi nhận',
  found,
  remedy,
});

interface Told {
  readonly job: string;
  readonly at: LocalDateTime;
  readonly lines: readonly Line[];
}

/** Says the lines on the console, and lays them down in the register in the place of those before. */
export function tellOwner({ job, at, lines }: Told, register: string | null): void {
  for (const { item, verdict, found, remedy } of lines) {
    const text = `${verdict}: ${item}. ${found}${remedy === '' ? '' : ` → ${remedy}`}`;
    if (verdict === 'Chưa đạt') console.warn(text);
    else console.log(text);
  }
  if (register === null) return;
  const moment = cellData(toCell(checks.columns.at, at));
  const rows = lines.map(({ item, verdict, found, remedy }) => ({
    values: [
      moment,
      ...[job, item, verdict, found, remedy].map((cell) => cellData(clip(cell, CELL))),
    ],
  }));
  const { sheetId } = checks;
  const start = { sheetId, rowIndex: 1, columnIndex: 0 };
  const requests: sheets_v4.Schema$Request[] = [
    { updateCells: { range: { sheetId, startRowIndex: 1 }, fields: 'userEnteredValue' } },
    { updateCells: { start, rows, fields: 'userEnteredValue' } },
  ];
  const query = { fields: 'spreadsheetId' };
  callGoogle({ method: 'post', url: urls.batchUpdate(register), query, body: { requests } });
}

const CELL = 4000;
