// What must hold after somebody deleted a petition in the middle of a run, whatever the run was making.
import type { LocalOffice } from '../../sync/office/office.ts';
import { rowsOf } from '../invariants/moments.ts';
import type { World } from '../invariants/world.ts';

const INTERNAL = /@haiphong\.example/;

const count = <T>(list: readonly T[], item: T): number =>
  list.filter((each) => each === item).length;

/** Petitions by title, with their codes. */
export const codesOf = (office: LocalOffice): ReadonlyMap<string, string> =>
  new Map(rowsOf(office, 'petitions').map(({ title, code }) => [String(title), String(code)]));

/** `calm`, `found`: what is new in both offices; `before`: the codes of the petitions before the moment. */
export function faultsAfterDeletion(
  office: LocalOffice,
  deleted: string,
  { calm, found, before }: { calm: World; found: World; before: ReadonlyMap<string, string> },
): string[] {
  const faults: string[] = [];
  const now = codesOf(office);
  for (const [title, code] of before)
    if (code !== deleted && now.get(title) !== code)
      faults.push(`“${title}”: mã ${now.get(title) ?? 'không còn'} thay vì ${code}`);
  if ([...now.values()].includes('null')) faults.push('một kiến nghị không có mã');
  if (new Set(now.values()).size < now.size) faults.push('hai kiến nghị cùng một mã');
  const lost = found.journal.filter((entry) => entry.kind === 'dòng đã mất');
  if (
    count(
      lost.map((entry) => entry.case),
      deleted,
    ) !== 1
  )
    faults.push(`dòng đã mất ${deleted}: nói ${lost.length} lần`);
  // A closing whose counts were open is told again once they are settled: in the calm office as well.
  const [done, calmly] = [found.journal.map(doneKey), calm.journal.map(doneKey)];
  for (const key of new Set(done))
    if (key !== null && count(done, key) > Math.max(1, count(calmly, key)))
      faults.push(`nhật ký ${key}: đã xong ${count(done, key)} lần`);
  const keys = office.files().flatMap(({ appProperties: { key } }) => key ?? []);
  for (const key of new Set(keys)) if (count(keys, key) > 1) faults.push(`tệp ${key}: hai lần`);
  for (const mail of new Set(found.mails))
    if (!INTERNAL.test(mail) && count(found.mails, mail) > count(calm.mails, mail))
      faults.push(`thư ${mail}: ${count(found.mails, mail)} lần`);
  return faults;
}

const doneKey = ({ key, state }: World['journal'][number]): string | null =>
  state === 'đã xong' ? key : null;
