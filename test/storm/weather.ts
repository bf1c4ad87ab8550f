// What goes wrong while an office works: killed executions, answers of Google that fail, a second run, people at the rows.
import { TABS, type TabKey } from '#register/tabs/all';
import type { LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { readSheet } from '../../sync/workplace/sheet.ts';
import type { Random } from './random.ts';

export interface Weather {
  readonly words: string;
  /** Lets it begin; gives what ends it and tells whether it struck. */
  readonly begin: (office: LocalOffice) => () => boolean;
  /** What people do in it, done in the undisturbed office after the moment. */
  readonly calmly?: (office: LocalOffice) => void;
}

/** `calls`: how many calls to Google the undisturbed moment made. */
export function weatherOf(random: Random, calls: number): Weather | null {
  if (calls === 0 || random.chance(0.2)) return null;
  const at = random.whole(0, calls - 1);
  const kind = random.whole(0, 9);
  if (kind < 5) return killed(at, random.pick(['before', 'after']));
  if (kind < 7) return refused(random);
  if (kind < 8) return twice(random.whole(0, 6));
  return disturbed(random, at);
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

function disturbed(random: Random, at: number): Weather {
  const [tab, by] = random.pick(SORTED);
  const inserts = random.chance(0.5);
  const calmly = (office: LocalOffice): void => {
    if (!inserts) return editSheet(office, { kind: 'sort', tab: TABS[tab], by });
    const { fileId } = readSheet(office, TABS[tab]);
    office.personInsertRow({ fileId, sheet: TABS[tab].sheetId, row: 1 });
  };
  return {
    calmly,
    words: `${inserts ? 'chèn dòng vào' : 'sắp xếp'} tab “${TABS[tab].title}” ở lời gọi ${at}`,
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
