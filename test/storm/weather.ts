// What goes wrong while an office works: killed executions, answers of Google that fail, a second run, people at the rows.
import { TABS, type TabKey } from '#register/tabs/all';
import type { LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { findRows, readSheet } from '../../sync/workplace/sheet.ts';
import { rowsOf } from '../invariants/moments.ts';
import type { Random } from './random.ts';

export interface Weather {
  readonly words: string;
  /** Lets it begin; gives what ends it and tells whether it struck. */
  readonly begin: (office: LocalOffice) => () => boolean;
  /** What people do in it, done in the undisturbed office after the moment. */
  readonly calmly?: (office: LocalOffice) => void;
  /** A petition that somebody deletes in it: what was in the making may name it or not, and both are right. */
  readonly deleted?: string;
}

/** `calls`: how many calls to Google the undisturbed moment made; `office`: as it stands before. */
export function weatherOf(random: Random, calls: number, office: LocalOffice): Weather | null {
  if (calls === 0 || random.chance(0.2)) return null;
  const at = random.whole(0, calls - 1);
  const kind = random.whole(0, 9);
  if (kind < 5) return killed(at, random.pick(['before', 'after']));
  if (kind < 7) return refused(random);
  if (kind < 8) return twice(random.whole(0, 6));
  return disturbed(random, at, office);
}

/** The execution ends at this call of the moment, before or after the call took effect. */
export function killed(at: number, mode: 'before' | 'after'): Weather {
  return {
    words: `ngắt ${mode === 'before' ? 'trước' : 'sau'} lời gọi ${at}`,
    begin(office) {
      let seen = -1;
      office.faults = () => ((seen += 1) === at ? mode : null);
      return () => {
        office.faults = null;
        return seen >= at;
      };
    },
  };
}

/** Google says that it did nothing, and did nothing; of the others nobody knows. */
const UNDONE = ['429', 'rate'] as const;
const UNKNOWN = ['500', '502', '503', 'broken'] as const;

/** Google answers every nth call so; `done`: the call took effect all the same. */
function refused(random: Random): Weather {
  const kind = random.pick([...UNDONE, ...UNKNOWN]);
  const faults = {
    kind,
    every: random.whole(1, 5),
    done: random.chance(0.5) && UNKNOWN.some((each) => each === kind),
  };
  return {
    words: `Google trả lời ${faults.kind} ở mỗi ${faults.every} lời gọi${faults.done ? ', việc vẫn xong' : ''}`,
    begin(office) {
      office.google.faults = faults;
      return () => {
        office.google.faults = null;
        return true;
      };
    },
  };
}

/** Every execution is started a second time beside itself. */
function twice(at: number): Weather {
  return {
    words: `mỗi lượt chạy chồng một lượt nữa ở lời gọi ${at}`,
    begin(office) {
      office.google.overlap = at;
      return () => {
        office.google.overlap = null;
        return true;
      };
    },
  };
}

const SORTED: readonly (readonly [TabKey, string])[] = [
  ['petitions', 'title'],
  ['petitions', 'group'],
  ['registrations', 'unit'],
  ['units', 'name'],
  ['documents', 'case'],
];

/** What people do in the middle of a run: they sort a tab, insert a row, delete a petition that has its code. */
function disturbed(random: Random, at: number, office: LocalOffice): Weather {
  const [tab, by] = random.pick(SORTED);
  const kind = random.next();
  const codes = rowsOf(office, 'petitions').flatMap(({ code }) => (code === null ? [] : [code]));
  const code = codes[Math.floor(kind * 1000) % Math.max(1, codes.length)];
  if (kind > 0.7 && code !== undefined)
    return {
      ...doing(at, `xóa kiến nghị ${String(code)}`, (where) => deletePetition(where, String(code))),
      deleted: String(code),
    };
  if (kind < 0.5)
    return doing(at, `chèn dòng vào tab “${TABS[tab].title}”`, (where) => {
      const { fileId } = readSheet(where, TABS[tab]);
      where.personInsertRow({ fileId, sheet: TABS[tab].sheetId, row: 1 });
    });
  return doing(at, `sắp xếp tab “${TABS[tab].title}”`, (where) =>
    editSheet(where, { kind: 'sort', tab: TABS[tab], by }),
  );
}

function deletePetition(office: LocalOffice, code: string): void {
  const sheet = readSheet(office, TABS.petitions);
  const column = TABS.petitions.columns.code;
  const [row] = findRows(sheet, [{ key: 'code', column, text: code }]);
  if (row === undefined) return;
  office.personDeleteRow({ fileId: sheet.fileId, sheet: sheet.tab.sheetId, row });
}

/** Done at that call of the moment, in the undisturbed office after it. */
function doing(at: number, what: string, calmly: (office: LocalOffice) => void): Weather {
  return {
    calmly,
    words: `${what} ở lời gọi ${at}`,
    begin(office) {
      let seen = -1;
      office.onCall = () => {
        if ((seen += 1) !== at) return;
        office.onCall = null;
        calmly(office);
      };
      return () => {
        office.onCall = null;
        return seen >= at;
      };
    },
  };
}
