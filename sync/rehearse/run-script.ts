// The step `script`, done: the function runs as its person, and the story gets what came of it in a sentence.
import { TABS } from '#register/tabs/all';
import type { Execution, LocalOffice } from '../office/office.ts';
import { rowsIfThere } from '../workplace/sheet.ts';
import type { ScriptRun } from './rehearsal.ts';

/** What is asked for by hand is told by itself: its executions bear this job. */
export const BY_HAND = 'script';

/** Returns a sentence for each execution: a second one beside the first, where Google's overlap, tells too. */
export function runScript(office: LocalOffice, { fn, by, killed }: ScriptRun): string[] {
  const before = office.executions.length;
  const { faults } = office;
  if (killed !== null) office.faults = ({ index }) => (index === killed.at ? killed.when : null);
  const user = by ?? office.owner;
  try {
    office.execute(fn, undefined, { job: BY_HAND, user });
  } finally {
    office.faults = faults;
  }
  const runs = office.executions.slice(before);
  return runs.map((run) => `${titleOf(run, by)}: ${outcome(office, run, killed !== null)}`);
}

const titleOf = ({ fn }: Execution, by: string | null): string =>
  by === null ? fn : `${fn} (${by})`;

function outcome(office: LocalOffice, { fn, error }: Execution, killed: boolean): string {
  if (error === null) return doneWords(office, fn);
  if (killed) return 'bị ngắt giữa chừng.';
  const { unticked } = office.google;
  if (unticked.length > 0)
    return `Google hỏi lại quyền, vì còn ô chưa đánh dấu (${unticked.join(', ')}).`;
  return error.replace(/^\w+: /, '');
}

/** What the owner finds in the tab “Kiểm tra” afterwards. */
function doneWords(office: LocalOffice, fn: string): string {
  const lines = rowsIfThere(office, TABS.checks).filter(({ job }) => job === fn);
  const good = lines.filter(({ verdict }) => verdict === 'Đạt').length;
  const wrong = lines.filter(({ verdict }) => verdict === 'Chưa đạt');
  const asked = wrong.map(({ item }) => `“${String(item)}”`).join(', ');
  if (wrong.length > 0)
    return `xong; ${TABS.checks.title}: ${good} mục đạt, ${wrong.length} mục chưa đạt (${asked}).`;
  return good > 0 ? `xong; ${TABS.checks.title}: cả ${good} mục đạt.` : 'xong.';
}
