// “Tại Hội nghị”: what is answered in the hall goes into the rows of the petitions; rows stand in the programme's order.
import { answering, byGroup } from '../../../letters/shared/of-conference.ts';
import type { Book, Drafts } from '../../../register/book/book.ts';
import type { PetitionRow } from '../../../register/book/petition-facts-of.ts';
import { TABS } from '../../../register/tabs/all.ts';
import { checksum } from '../../../register/table/checksum.ts';
import { slashDate } from '../../../rules/dates/civil-date.ts';
import { termFrom } from '../../../rules/deadlines/within-plans.ts';
import { last } from '../../../rules/last.ts';
import { isDenunciation } from '../../../rules/petitions/denunciation.ts';
import type { Outcome } from '../../../rules/words.ts';
import type { RunContext } from '../../base/context.ts';
import type { Told } from '../../base/journal.ts';
import { rowFaults } from '../../base/row-faults.ts';
import type { PetitionState } from '../../petitions/derive.ts';
import { clear, filledBy, type ErasedRow, type Filled } from '../../base/erased-row.ts';
import type { ConferenceState } from '../derive.ts';
import { addOnce } from './once.ts';
import { isWorkedFor, petitionsFor } from './work.ts';

type Row = Drafts['hall']['rows'][number];
type Said = Readonly<Record<'oralAnswer' | 'answeredBy' | 'outcome', string | null>>;

const KEYS = ['oralAnswer', 'answeredBy', 'outcome'] as const;

// A-II.5a.1: “Tiếp nhận, giải quyết và trả lời các kiến nghị … trực tiếp tại Hội nghị”.
/** Puts what was said into cells that are empty, or hold what was put there from here; nothing else is touched. */
export function takeFromHall({ tabs }: Book): Filled {
  const rows: ErasedRow[] = [];
  const petitions = petitionsOf(tabs);
  for (const row of tabs.hall.rows) {
    const petition = petitions.get(row);
    if (petition === undefined || petition.at === null) continue;
    const said = saidIn(row);
    const copied = copiedIn(row);
    const columns = KEYS.filter((key) => isToCopy(petition, key, { said, copied }));
    if (columns.length === 0) continue;
    for (const key of columns) copied[key] = checksum(said[key] ?? '');
    row.value.copied = KEYS.map((key) => copied[key] ?? '').join(' ');
    const values = Object.fromEntries(columns.map((key) => [key, said[key]]));
    rows.push(clear(tabs.petitions, petition, values));
  }
  return filledBy(rows);
}

/** The petition of each row, unless another row above has it, or its words are out of sight. */
function petitionsOf({ petitions, hall }: Book['tabs']): ReadonlyMap<Row, PetitionRow> {
  // Of rows with one code the first owns it.
  const byCode = new Map([...petitions.rows].reverse().map((row) => [row.value.code, row]));
  const taken = new Set<string>();
  const found = new Map<Row, PetitionRow>();
  for (const row of hall.rows) {
    const { petition, conference } = row.value;
    if (petition === null || taken.has(petition)) continue;
    taken.add(petition);
    const own = byCode.get(petition);
    if (own?.value.conference === conference && !isDenunciation(own.value)) found.set(row, own);
  }
  return found;
}

const saidIn = ({ value: { answer, answeredBy, settled, agreed } }: Row): Said => ({
  oralAnswer: answer,
  // A name that was offered says nothing until somebody answered.
  answeredBy: answer === null ? null : answeredBy,
  outcome: outcomeOf(settled, agreed),
});

function outcomeOf(
  settled: Row['value']['settled'],
  agreed: Row['value']['agreed'],
): Outcome | null {
  if (settled === null) return null;
  if (settled !== 'Có') return 'Đang xử lý';
  return agreed === 'Không' ? 'Đơn vị chưa đồng ý' : 'Đã giải quyết triệt để';
}

const copiedIn = ({ value }: Row): Partial<Record<keyof Said, string>> => {
  const parts = (value.copied ?? '').split(' ');
  return Object.fromEntries(KEYS.map((key, at) => [key, parts[at] ?? '']));
};

interface Around {
  readonly said: Said;
  readonly copied: Partial<Record<keyof Said, string>>;
}

const isToCopy = (petition: PetitionRow, key: keyof Said, { said, copied }: Around): boolean =>
  said[key] !== null && said[key] !== petition.value[key] && isOurs(petition, key, copied);

const isOurs = (petition: PetitionRow, key: keyof Said, copied: Around['copied']): boolean =>
  petition.cells[key] === null || checksum(petition.value[key] ?? '') === copied[key];

/** Adds the petitions of a conference that is near, and says what is wrong with a row. */
export function deriveHall(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  petitions: readonly PetitionState[],
): readonly Told[] {
  const { hall } = context.book.tabs;
  const byCode = new Map(petitions.map((petition) => [petition.facts.code, petition]));
  const events = [...conferences].flatMap(([conference, state]) => {
    if (!isNear(context, state)) return [];
    const own = petitionsFor(petitions, conference);
    const there = new Set(hall.rows.map(({ value }) => value.petition));
    const rows = byGroup(own).flatMap((petition) => {
      const { code, lead } = petition.facts;
      if (there.has(code)) return [];
      const answeredBy = lead === null ? null : answering(context.directory, petition);
      return [{ name: code, values: { conference, petition: code, answeredBy } }];
    });
    return addOnce(context, hall, conference, rows);
  });
  const owned = petitionsOf(context.book.tabs);
  for (const row of hall.rows) {
    const petition = byCode.get(row.value.petition ?? '');
    row.value.title = petition?.facts.title || null;
    row.value.fix = faultsOf(row, petition, owned.get(row) ?? null).join('\n') || null;
  }
  return events;
}

/** From when its programme is made until its day is over. */
function isNear(context: RunContext, state: ConferenceState): boolean {
  const { day, closings } = state.facts;
  const from = termFrom(context.book.calendar, 'A-I.2.4', day)?.due ?? null;
  return (
    isWorkedFor(context, state) &&
    last(closings)?.final === true &&
    day !== null &&
    from !== null &&
    context.today >= from &&
    context.today <= day
  );
}

function faultsOf(
  row: Row,
  petition: PetitionState | undefined,
  own: PetitionRow | null,
): string[] {
  const { conference, petition: code, answer, settled, agreed, promise } = row.value;
  const faults = rowFaults(row);
  if (petition === undefined || petition.row.value.conference !== conference) {
    faults.push(`Không có kiến nghị mã “${code ?? ''}” trong hội nghị “${conference ?? ''}”.`);
    return faults;
  }
  if (own === null && !isDenunciation(petition.row.value))
    faults.push(`Kiến nghị ${code ?? ''} đã có ở dòng trên; chỉ dòng trên được dùng.`);
  if (settled === 'Có' && answer === null) faults.push('Chưa ghi nội dung trả lời.');
  if (agreed !== null && settled === null) faults.push('Chưa chọn đã giải quyết hay chưa.');
  // A-II.5a.5, A-II.5a.6: what is promised in the hall does not move the day of the plan.
  const { due } = petition.term;
  if (promise !== null && due !== null && promise > due)
    faults.push(`Hẹn trả lời sau thời hạn theo Kế hoạch (${slashDate(due)}).`);
  if (own === null) return faults;
  const said = saidIn(row);
  const { columns } = TABS.petitions;
  const others = KEYS.filter((key) => said[key] !== null && said[key] !== own.value[key]);
  if (others.length > 0)
    faults.push(
      `Tab Kiến nghị ghi khác ở cột ${others.map((key) => columns[key].header).join(', ')}; ô ở tab Kiến nghị được dùng.`,
    );
  return faults;
}
