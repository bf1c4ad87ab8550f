// Sheets has no lock against people: they sort, insert, delete and type while a run works (design: Safe by construction).
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS, type TabKey } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { Call, LocalOffice, Snapshot } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { readSheet } from '../../sync/workplace/sheet.ts';
import { isSampled } from '../sampled.ts';
import { startSmallYear, rowsOf, type Moment } from './moments.ts';
import { shownDifferences, worldOf, type World } from './world.ts';

let office: LocalOffice;
let moments: Moment[];
const before = new Map<Moment, Snapshot>();

beforeAll(async () => {
  ({ office, moments } = await startSmallYear());
  for (const moment of moments) {
    office.setClock(moment.at);
    before.set(moment, office.snapshot());
    moment.act(office);
  }
});

type Act = () => void;

const sort = (tab: TabKey, by: string) => (): void =>
  editSheet(office, { kind: 'sort', tab: TABS[tab], by });
const place = (tab: TabKey, row: number) => {
  const { fileId } = readSheet(office, TABS[tab]);
  return { fileId, sheet: TABS[tab].sheetId, row };
};
const insert = (tab: TabKey, row: number) => (): void => office.personInsertRow(place(tab, row));
const remove = (tab: TabKey, row: number) => (): void => office.personDeleteRow(place(tab, row));

const isWrite = ({ kind, execution }: Call): boolean =>
  kind === 'sheetsWrite' && execution.fn !== 'setup';

/** Does something once, between the read and the first write of the next run. */
function beforeTheWrite(act: Act): void {
  office.onCall = (call) => {
    if (!isWrite(call)) return;
    office.onCall = null;
    act();
  };
}

/** The end of a moment and of the runs after it, the act done in the middle of it or after it. */
function endOf(moment: Moment, act: Act, when: 'during' | 'after'): World {
  const start = before.get(moment);
  if (start === undefined) throw new Error('no snapshot');
  office.restore(start);
  if (when === 'during') beforeTheWrite(act);
  moment.act(office);
  expect(office.onCall).toBeNull();
  if (when === 'after') act();
  for (const hour of ['20:00', '21:00']) {
    office.setClock(localDateTime(`${moment.at.slice(0, 10)}T${hour}`));
    office.execute('hourly');
  }
  return worldOf(office);
}

const moment = (start: string): Moment => {
  const found = moments.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(start);
  return found;
};

describe('while a run is between its read and its write', () => {
  it.each([
    ['sorts the petitions while new ones get codes', '2026-08-25', sort('petitions', 'title')],
    ['inserts a row above them', '2026-08-25', insert('petitions', 1)],
    ['deletes a row above them', '2026-08-25', remove('petitions', 2)],
    ['sorts the petitions while a form comes in', '2026-08-06', sort('petitions', 'content')],
    ['sorts the units while a form comes in', '2026-08-06', sort('units', 'name')],
    ['sorts the petitions while they become late', '2026-09-29', sort('petitions', 'group')],
    ['inserts a row while a draft is asked for', '2026-09-18', insert('petitions', 3)],
    ['sorts the documents while a draft is made', '2026-09-18', sort('documents', 'case')],
    ['inserts a document while the report is drafted', '2026-09-24', insert('documents', 1)],
  ])('somebody %s: every row ends with its own code and values', (_, start, act) => {
    const at = moment(start);
    const calm = endOf(at, act, 'after');
    expect(shownDifferences(calm, endOf(at, act, 'during'))).toEqual([]);
  });

  it('the run itself sees that rows moved, and plans again from what it read back', () => {
    const at = moment('2026-08-25');
    const byTitle = (): Map<unknown, unknown> =>
      new Map(rowsOf(office, 'petitions').map(({ title, code }) => [title, code]));
    const start = before.get(at);
    if (start === undefined) throw new Error('no snapshot');
    office.restore(start);
    const known = byTitle();
    beforeTheWrite(sort('petitions', 'title'));
    at.act(office);
    expect(office.executions.at(-1)?.calls.sheetsRead).toBe(4);
    const now = byTitle();
    for (const [title, code] of known) expect(now.get(title)).toBe(code);
    expect([...now.values()].sort()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `AQ-2026-000${n}`));
  });

  it.each([
    ['inserts a row above', insert('petitions', 1)],
    ['sorts', sort('petitions', 'title')],
  ])(
    'somebody %s while the second of two papers of one unit and moment gets its code',
    (_, disturb) => {
      const at = moment('2026-08-25');
      const paper = (title: string): Act => {
        const text = { unit: 'DV-0001', title, receivedAt: '2026-08-24T09:00' };
        const row = (['unit', 'title', 'receivedAt'] as const).map((key) => ({
          key,
          column: TABS.petitions.columns[key],
          text: text[key],
        }));
        return () => editSheet(office, { kind: 'add', tab: TABS.petitions, row });
      };
      const start = before.get(at);
      if (start === undefined) throw new Error('no snapshot');
      office.restore(start);
      paper('Hai')();
      beforeTheWrite(disturb);
      paper('Ba')();
      office.execute('hourly');
      const codes = new Map(rowsOf(office, 'petitions').map(({ title, code }) => [title, code]));
      const [first, second] = [codes.get('Hai'), codes.get('Ba')].map(String);
      expect(second).toBe(first?.replace(/\d$/, (digit) => String(Number(digit) + 1)));
      const told = rowsOf(office, 'journal').map(({ note }) => String(note));
      expect(told.filter((note) => note.includes('sửa tay'))).toEqual([]);
      expect(told.filter((note) => note.includes('mã cho') && note.includes('“Ba”'))).toHaveLength(
        1,
      );
    },
  );

  it('somebody inserts a row above a new unit while it gets its code: every other unit keeps its own', () => {
    const at = moment('2026-08-25');
    const start = before.get(at);
    if (start === undefined) throw new Error('no snapshot');
    office.restore(start);
    const codes = (): Map<unknown, unknown> =>
      new Map(rowsOf(office, 'units').map(({ name, code }) => [name, code]));
    const known = codes();
    const name = 'Cơ sở mới';
    const row = [{ key: 'name', column: TABS.units.columns.name, text: name }];
    beforeTheWrite(insert('units', 1));
    editSheet(office, { kind: 'add', tab: TABS.units, row });
    const now = codes();
    for (const [unit, code] of known) expect(now.get(unit)).toBe(code);
    expect(now.get(name)).toBe(`DV-000${known.size + 1}`);
  });

  it('what is said in the hall stands in no other petition (A-II.5a.1)', () => {
    const at = moment('2026-09-18');
    const said = 'Đã hướng dẫn tại chỗ.';
    const start = before.get(at);
    if (start === undefined) throw new Error('no snapshot');
    const after = (disturb: Act): string[] => {
      office.restore(start);
      const [first] = rowsOf(office, 'petitions');
      const row = (['conference', 'petition', 'answer'] as const).map((key, at) => ({
        key,
        column: TABS.hall.columns[key],
        text: ['HN-2026-1', String(first?.['code']), said][at] ?? '',
      }));
      beforeTheWrite(disturb);
      editSheet(office, { kind: 'add', tab: TABS.hall, row });
      office.execute('hourly');
      return rowsOf(office, 'petitions').flatMap(({ code, oralAnswer }) =>
        oralAnswer === said ? [String(code)] : [],
      );
    };
    const calm = after(() => undefined);
    expect(calm).toHaveLength(1);
    expect(after(sort('petitions', 'title'))).toEqual(calm);
    expect(after(insert('petitions', 1))).toEqual(calm);
  });

  it('somebody deletes the last row: nothing of it is left behind, and the loss is told', () => {
    const at = moment('2026-08-25');
    const last = rowsOf(office, 'petitions').length;
    endOf(at, remove('petitions', last), 'during');
    const codes = rowsOf(office, 'petitions').map(({ code }) => code);
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { title, content } of rowsOf(office, 'petitions'))
      expect(title ?? content).toBeTruthy();
    const lost = rowsOf(office, 'journal').filter(({ kind }) => kind === 'dòng đã mất');
    expect(lost).toHaveLength(1);
  });
});

describe('while people work at any call of a run that makes letters', () => {
  const at = (): Moment => moment('2026-09-18');

  /** Does something once, at the nth call of all that the moment makes. */
  function disturbed(n: number, act: Act): { readonly end: World; readonly acted: boolean } {
    const start = before.get(at());
    if (start === undefined) throw new Error('no snapshot');
    office.restore(start);
    let calls = 0;
    office.onCall = () => {
      if (calls++ !== n) return;
      office.onCall = null;
      act();
    };
    at().act(office);
    const acted = office.onCall === null;
    office.onCall = null;
    for (const hour of ['20:00', '21:00']) {
      office.setClock(localDateTime(`2026-09-18T${hour}`));
      office.execute('hourly');
    }
    return { end: worldOf(office), acted };
  }

  it.each([
    ['sorts the petitions', sort('petitions', 'content')],
    ['inserts a petition', insert('petitions', 1)],
    ['deletes a petition', remove('petitions', 5)],
    ['sorts the documents', sort('documents', 'case')],
    ['inserts a document', insert('documents', 1)],
    ['deletes a document', remove('documents', 1)],
  ])('somebody %s: a request is taken up once, a link stands in its own row', (_, act) => {
    for (let n = 0; ; n++) {
      if (n > 2 && !isSampled(n, 12)) continue;
      const { acted } = disturbed(n, act);
      if (!acted) {
        expect(n).toBeGreaterThan(12);
        return;
      }
      const drafts = rowsOf(office, 'documents').filter(({ key }) => key !== null);
      const files = drafts.map(({ file }) => file);
      const where = `call ${n}`;
      expect(new Set(drafts.map(({ key }) => key)).size, where).toBe(drafts.length);
      expect(
        drafts.map(({ key }) => String(key)).filter((key) => key.endsWith('·2')),
        where,
      ).toEqual([]);
      expect(files, where).not.toContain(null);
      expect(new Set(files).size, where).toBe(files.length);
      expect(linkFaults(), where).toEqual([]);
      expect(
        rowsOf(office, 'petitions').filter(({ request }) => request !== null),
        where,
      ).toEqual([]);
    }
  });

  /** Links that do not lead to the file of their row's case. */
  const linkFaults = (): string[] =>
    rowsOf(office, 'documents').flatMap(({ key, file }) => {
      const [code = ''] = String(key).split('·');
      return key === null || String(file).includes(`_${code}`)
        ? []
        : [`${String(key)}: ${String(file)}`];
    });
});

describe('a letter that is tried again', () => {
  it('is not made twice while lists do not show it: each try leaves an intent of its own', () => {
    const at = moment('2026-09-18');
    const start = before.get(at);
    if (start === undefined) throw new Error('no snapshot');
    office.restore(start);
    office.limits.listLagMs = 4 * 60_000;
    const isUpload = ({ method, path }: Call): boolean =>
      method === 'POST' && path.startsWith('/upload/');
    office.faults = (call) => (isUpload(call) ? 'before' : null);
    at.act(office);
    let made = 0;
    office.faults = (call) => {
      if (isUpload(call)) made += 1;
      return made > 0 && isWrite(call) ? 'before' : null;
    };
    const run = (hour: string): void => {
      office.setClock(localDateTime(`2026-09-18T${hour}`));
      office.execute('hourly');
    };
    run('20:00');
    expect(made).toBeGreaterThan(0);
    office.faults = null;
    run('20:01');
    run('21:00');
    office.limits.listLagMs = 0;
    const keysOfFiles = office.files().flatMap(({ appProperties: { key } }) => key ?? []);
    expect(new Set(keysOfFiles).size).toBe(keysOfFiles.length);
    const tries = rowsOf(office, 'journal').filter(
      ({ kind, state }) =>
        ['dự thảo', 'lưu nguyên văn'].includes(String(kind)) && state === 'dự định',
    );
    const again = tries.filter(({ at: when }) => String(when).includes('20:00'));
    expect(again).toHaveLength(made);
  });
});

describe('the lock', () => {
  it('leaves an edit made during a run to the next hourly run, and loses nothing of it', () => {
    const at = moment('2026-08-24 09:00');
    const { code, summary } = TABS.petitions.columns;
    const edit = (): void =>
      editSheet(office, {
        kind: 'edit',
        tab: TABS.petitions,
        where: [{ key: 'code', column: code, text: 'AQ-2026-0001' }],
        set: [{ key: 'summary', column: summary, text: 'Vay vốn lưu động' }],
      });
    const calm = endOf(at, edit, 'after');
    const start = office.executions.length;
    const disturbed = endOf(at, edit, 'during');
    const nested = office.executions.slice(start).find(({ fn }) => fn === 'onEditInstalled');
    expect(nested?.calls).toEqual({ sheetsRead: 0, sheetsWrite: 0, drive: 0, mail: 0 });
    expect(shownDifferences(calm, disturbed)).toEqual([]);
  });
});
