// An office on its first day: an empty Drive.
import type { State } from './state.ts';
import { FOLDER, Store } from './store.ts';

export function freshState(clock: number, owner: string): State {
  const rootId = 'thu-muc-goc';
  const store = new Store({
    clock,
    counters: {},
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
  return store.state;
}
