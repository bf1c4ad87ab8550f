// An office on its first day: one empty spreadsheet, bound to the script.
import { newSheet } from './new-sheet.ts';
import type { State } from './state.ts';
import { FOLDER, Store } from './store.ts';

const BOUND_TITLE = 'Bảng tính không có tiêu đề';

export function freshState(clock: number, owner: string): State {
  const rootId = 'thu-muc-goc';
  const store = new Store({
    clock,
    counters: {},
    boundId: '',
    rootId,
    owner,
    spreadsheets: new Map(),
    files: new Map(),
    generatedIds: new Set(),
    forms: new Map(),
    properties: {},
    triggers: [],
    mails: [],
    usage: {},
  });
  store.addFile({ id: rootId, name: 'Drive của tôi', mimeType: FOLDER, parents: [] });
  const boundId = store.addSpreadsheet(BOUND_TITLE, [newSheet(0, 'Trang tính1')]);
  return { ...store.state, boundId };
}
