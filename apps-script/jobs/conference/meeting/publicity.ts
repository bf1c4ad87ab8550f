// “Công khai, tuyên truyền”: the rows of a conference, until when each should be public, and how far it is.
import type { Drafts } from '../../../register/book/book.ts';
import { copiesIn, portalPlace } from '../../../register/book/portal-copies.ts';
import { cycleOf } from '../../../register/book/cycle-of.ts';
import { yearOf } from '../../../rules/dates/civil-date.ts';
import { citeClause, type ClauseId } from '../../../rules/clauses/cite.ts';
import { termFrom } from '../../../rules/deadlines/within-plans.ts';
import type { Deadline } from '../../../rules/deadlines/deadline.ts';
import type { TermClause } from '../../../rules/deadlines/terms.ts';
import { bodyIn } from '../../../ward.ts';
import type { RunContext } from '../../base/context.ts';
import type { Told } from '../../base/journal.ts';
import { isBlank, rowFaults } from '../../base/row-faults.ts';
import { postedOf } from '../days.ts';
import type { ConferenceState } from '../derive.ts';
import { addOnce } from './once.ts';
import { isWorkedFor, levelOf, type Work } from './work.ts';

type Row = Drafts['publicity']['rows'][number];
type Item = NonNullable<Row['value']['item']>;

interface Seed {
  readonly item: Item;
  readonly place: Row['value']['place'];
  readonly clause: ClauseId;
  readonly term: TermClause;
  /** The symbol of the body that does it. */
  readonly by: 'TTDVSNC' | 'VHXH';
}

// A-III.5.3: “Thường xuyên rà soát, cập nhật nội dung trên thư mục “Đối thoại doanh nghiệp””, with its four items; before
// them the news of the plan (A-III.3.1, A-III.5.1) on the portal and the loudspeakers (A-III.5.2).
const portal = (item: Item, clause: ClauseId, term: TermClause): Seed => ({
  item,
  place: 'Cổng TTĐT phường',
  clause,
  term,
  by: 'TTDVSNC',
});

const SEEDS: readonly Seed[] = [
  portal('Thông báo thời gian đối thoại', 'A-III.5.4', 'A-II.2.4'),
  portal('Nội dung Hội nghị', 'A-III.5.5', 'A-I.2.4'),
  portal('Kết quả giải quyết kiến nghị', 'A-III.5.6', 'A-III.5.6'),
  portal('Thông báo kết luận', 'A-III.5.7', 'A-III.5.8'),
  { ...portal('Tuyên truyền Kế hoạch', 'A-III.3.1', 'A-II.2.7'), by: 'VHXH' },
  portal('Tin, bài', 'A-III.5.1', 'A-II.2.7'),
  { ...portal('Truyền thanh', 'A-III.5.2', 'A-II.2.7'), place: 'Truyền thanh' },
];

interface Found {
  readonly works: readonly Work[];
  readonly events: readonly Told[];
}

export function derivePublicity(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
): Found {
  const { publicity } = context.book.tabs;
  const events = [...conferences].flatMap(([code, state]) =>
    isWorkedFor(context, state) ? addOnce(context, publicity, code, seedsOf(code)) : [],
  );
  const copies = copiesIn(context.book);
  const works = publicity.rows.flatMap((row) => {
    const { conference, item } = row.value;
    row.value.copy = copies.get(portalPlace(conference, item)) ?? null;
    return deriveRow(context, row, conferences.get(conference ?? '') ?? null);
  });
  return { works, events: [...events, ...secondPlanNews(context)] };
}

// B-IV.3.1: “Tuyên truyền, phổ biến Kế hoạch này trên cổng thông tin điện tử phường”, B-IV.3.2: “hệ thống truyền thanh phường”:
// each year in which the second plan holds, with the evidence that staff add.
function secondPlanNews(context: RunContext): Told[] {
  const { book, today } = context;
  const year = yearOf(today);
  if ((cycleOf(book, year)?.value.planB ?? null) === null) return [];
  const rows = (['Cổng TTĐT phường', 'Truyền thanh'] as const).map((place) => ({
    name: place,
    values: {
      item: 'Tuyên truyền Kế hoạch',
      title: `Kế hoạch 41-NQ/TW, năm ${year}`,
      place,
      byWhom: bodyIn('TTDVSNC'),
    } as const,
  }));
  return addOnce(context, book.tabs.publicity, String(year), rows);
}

const seedsOf = (conference: string) =>
  SEEDS.map(({ item, place, by }) => ({
    name: item,
    values: { conference, item, place, byWhom: bodyIn(by) },
  }));

function deriveRow(context: RunContext, row: Row, state: ConferenceState | null): Work[] {
  const { value } = row;
  const seed = SEEDS.find(({ item }) => item === value.item);
  const counts = state !== null && isWorkedFor(context, state);
  const term = seed === undefined || !counts ? null : dayOf(context, seed, state);
  const posted = postedOn(context, row, state);
  value.due = term === null ? null : (term.workBy ?? term.due);
  value.state = posted === null ? levelOf(context, value.due) : postedWords(row);
  value.fix = faultsOf(context, row, state).join('\n') || null;
  if (term === null || posted !== null || value.conference === null) return [];
  const title = `${value.item ?? ''}${value.title === null ? '' : `: ${value.title}`}`;
  // The day on which the notice has to be posted is a duty of its own (A-II.2.4).
  if (seed?.term === 'A-II.2.4') return [];
  return [{ conference: value.conference, title, owner: value.byWhom, deadline: term }];
}

const dayOf = ({ book }: RunContext, { clause, item, term }: Seed, { facts }: ConferenceState) => {
  const deadline = termFrom(book.calendar, term, facts.day);
  return deadline === null ? null : ({ ...deadline, clause, name: item } satisfies Deadline);
};

/** A-II.2.3: the day on which the notice came on the portal stands in “Hội nghị”. */
function postedOn(context: RunContext, { value }: Row, state: ConferenceState | null) {
  if (value.postedOn !== null) return value.postedOn;
  return value.item === 'Thông báo thời gian đối thoại' && state !== null
    ? postedOf(context, state.row).portal
    : null;
}

// A-I.2.1: “phải đảm bảo tính công khai, minh bạch”: what is public is shown by a link or another evidence.
const postedWords = (row: Row): string =>
  isBlank(row, 'link') && isBlank(row, 'evidence') ? 'Đã đăng, thiếu minh chứng' : 'Đã đăng';

function faultsOf({ today, book }: RunContext, row: Row, state: ConferenceState | null): string[] {
  const { conference, item, postedOn, reviewedOn } = row.value;
  const faults = rowFaults(row);
  if (conference !== null && state === null) faults.push(`Không có hội nghị mã ${conference}.`);
  if (isBlank(row, 'item')) faults.push('Chưa chọn mục.');
  for (const day of [postedOn, reviewedOn])
    if (day !== null && day > today) faults.push('Ngày ghi ở sau ngày hôm nay; chưa đến.');
  if (
    item === 'Thông báo thời gian đối thoại' &&
    postedOn !== null &&
    state !== null &&
    book.inForce(state.row).day !== null &&
    state.row.value.postedPortal === null
  )
    faults.push(
      `Ghi ngày này cả ở cột Ngày đăng Cổng TTĐT, tab Hội nghị, để tính hạn niêm yết (${citeClause('A-II.2.4')}).`,
    );
  return faults;
}
