// Where in the office one sees what the software does about a clause: told by the files that cite it.
import type { ClauseId } from '#rules/clauses/cite';
import { DOCUMENT_CODES, DOCUMENTS, type DocumentCode } from '#rules/documents';
import { ALL_TABS, TABS } from '#register/tabs/all';
import type { Place } from './citations.ts';

const { settings, tasks, taskUpdates, targets, publicity, delegates, preparation } = TABS;
const { conferences, petitions, registrations, units, documents, cycles, overview, report } = TABS;

const tab = (...tabs: readonly { readonly title: string }[]): string[] =>
  tabs.map(({ title }) => `tab ${title}`);

/** The beginning of a path, and where what it does is seen; the first that fits holds. */
const ROOMS: readonly (readonly [path: string, seen: readonly string[]])[] = [
  ['jobs/conference/meeting/publicity', tab(publicity)],
  ['jobs/conference/meeting/delegates', tab(delegates)],
  ['jobs/conference/meeting/preparation', tab(preparation)],
  ['jobs/conference/', tab(conferences)],
  ['jobs/petitions/', tab(petitions)],
  ['jobs/intake/unit', tab(units)],
  ['jobs/intake/', tab(registrations)],
  ['jobs/documents/report-tab', tab(report)],
  ['jobs/documents/', tab(documents)],
  ['jobs/duties/cycles', tab(cycles)],
  ['jobs/duties/second-plan/targets', tab(targets)],
  ['jobs/duties/second-plan/', tab(tasks, taskUpdates)],
  ['jobs/duties/of-second-plan', tab(tasks, taskUpdates)],
  ['jobs/duties/', [...tab(overview), 'thư nhắc việc']],
  ['jobs/mails/', ['thư nhắc việc']],
  ['jobs/overview/', tab(overview)],
  ['jobs/rows/settings', tab(settings)],
  ['letters/mails/', ['thư nhắc việc']],
  ['letters/report/', tab(documents)],
  ['letters/shared/', tab(documents)],
  ['rules/conference/', tab(conferences)],
  ['rules/deadlines/', ['cột Cách tính hạn']],
  ['rules/petitions/', tab(petitions)],
  ['rules/report/', tab(report)],
  ['rules/tasks/targets', tab(targets)],
  ['rules/tasks/', tab(tasks)],
  ['rules/units/', tab(units)],
  ['rules/outgoing/', tab(documents)],
  ['register/book/tasks-of', tab(tasks)],
  ['register/book/counted-in', tab(tasks, targets)],
  ['register/book/signer', tab(TABS.signers)],
  ['register/book/cycle', tab(cycles)],
  ['pages/', ['trang tra cứu']],
];

/** The places of one file; of a tab its own, of a letter its kind. */
function seenIn(path: string): readonly string[] {
  const [, own] = /register\/tabs\/([\w-]+)\.ts$/.exec(path) ?? [];
  const named = ALL_TABS.find(({ key }) => key.toLowerCase() === own?.replace(/-/g, ''));
  if (named !== undefined) return tab(named);
  const [, kind] = /letters\/(D\d\d)-/.exec(path) ?? [];
  const code = DOCUMENT_CODES.find((one) => one === kind);
  if (code !== undefined) return [nameOf(code)];
  if (path.startsWith('sync/finance/')) return ['tệp báo cáo gửi Sở Tài chính'];
  return ROOMS.find(([room]) => path.startsWith(`apps-script/${room}`))?.[1] ?? [];
}

/** At most four, what is seen most often first: the documents of the clause, then what its code shows. */
export function seenAt(id: ClauseId, code: readonly Place[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of code)
    for (const place of seenIn(path)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const own = DOCUMENT_CODES.filter((one) => DOCUMENTS[one].clause === id).map(nameOf);
  const found = [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
  const all = [...new Set([...own, ...found])].slice(0, 4);
  return all.length === 0 && code.length > 0 ? tab(documents, settings) : all;
}

const nameOf = (code: DocumentCode): string => `${code} ${DOCUMENTS[code].name}`;
