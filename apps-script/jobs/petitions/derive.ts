// Derived columns of “Kiến nghị”: name, status, terms and why, column of the report, what to mend.
import type { CivilDate } from '../../rules/dates/civil-date.ts';
import { settingNumber } from '../../register/book/book.ts';
import {
  petitionFactsOf,
  type CaseFiles,
  type PetitionRow,
} from '../../register/book/petition-facts-of.ts';
import type { PetitionFacts } from '../../rules/petitions/facts.ts';
import { courseOf } from '../../rules/petitions/course.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { levelWords, WAITING_MARK, type Level } from '../../rules/petitions/levels.ts';
import { isDenunciation, type ErasureState } from '../../rules/petitions/denunciation.ts';
import { petitionStatus, statusWords } from '../../rules/petitions/status.ts';
import { asHeard, type PetitionTerm, type TermOptions } from '../../rules/petitions/term.ts';
import { measuredTerm, type MeasuredTerm } from '../../rules/petitions/measured-term.ts';
import { cityColumnOf, reportColumnOf } from '../../rules/report/column.ts';
import { reportColumnWords, type ReportColumn } from '../../rules/petitions/report-columns.ts';
import type { ConferenceState } from '../conference/derive.ts';
import { rowFaults } from '../base/row-faults.ts';
import { tell, type Told } from '../base/journal.ts';
import { deriveDenunciation } from './denunciation.ts';
import type { Twins } from '../../register/book/twins.ts';
import { doubleFault, petitionFaults } from './faults.ts';
import type { RunContext } from '../base/context.ts';
import { silentLead, silentWords } from './silent.ts';
import { doubledWords, type DoubledCodes } from '../intake/doubled-codes.ts';
import { choiceWords, DOUBTFUL_WORDS, type ToSettle } from '../intake/to-settle.ts';
import type { Written } from '../rows/written.ts';
import { isBeforeStart, waitsForStart } from '../base/start-day.ts';
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';

export interface PetitionState {
  readonly row: PetitionRow;
  readonly facts: PetitionFacts;
  readonly term: MeasuredTerm;
  readonly column: ReportColumn;
  /** Null where nothing is owed, or was due before the office began (AM-40). */
  readonly level: Level | null;
}

/** How terms are counted today, by the settings of the office. */
function termOptions(context: RunContext): TermOptions {
  const { book, today } = context;
  return {
    calendar: book.calendar,
    today,
    fourteenFrom:
      book.setting('fourteenFrom') === 'ngày xác định' ? 'ngày xác định' : 'ngày tiếp nhận',
    soonDays: settingNumber(book.setting('soonDays'), 3),
    longOverdueDays: settingNumber(book.setting('longOverdueDays'), 5),
  };
}

interface Around {
  readonly files: CaseFiles;
  readonly toSettle: ToSettle;
  readonly twins: Twins;
  readonly written: Pick<Written, 'words' | 'lastDay'>;
  /** How far the erasure of each denunciation has come, by its code. */
  readonly erasures: ReadonlyMap<string, ErasureState>;
  /** Why the draft of a petition could not be made, by its code. */
  readonly failures: ReadonlyMap<string, string>;
  readonly doubled: DoubledCodes;
}

export function derivePetitions(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  { files, toSettle, twins, written, erasures, failures, doubled }: Around,
): { readonly states: readonly PetitionState[]; readonly events: readonly Told[] } {
  const { petitions, units } = context.book.tabs;
  const names = new Map(units.rows.map(({ value }) => [value.code, value.name]));
  const options = termOptions(context);
  const cityColumn = cityColumnOf(context.book.setting('cityColumn'));
  const states: PetitionState[] = [];
  const events: Told[] = [];
  for (const row of petitions.rows) {
    const secret = isDenunciation(row.value);
    row.value.name = secret ? null : (names.get(row.value.unit ?? '') ?? null);
    const owner = doubled.get(row.value.unit ?? '');
    const found = petitionFactsOf(row, files, context.directory);
    // No letter names a unit of which nobody knows whether it is the one.
    const given = owner === undefined ? found : { ...found, unitName: '' };
    const conference = conferences.get(row.value.conference ?? '')?.facts ?? null;
    const term = asOrdered(measuredTerm(given, conference, options), row.value.orderedUntil);
    // A-II.5b.3: “có văn bản hướng dẫn”: where no conference was held, no words spoken at one guided or answered anybody.
    const facts = conference?.held === true ? given : asHeard(given, term.regime);
    const column = reportColumnOf(facts, cityColumn);
    const { value } = row;
    if (!secret) events.push(...movedDue(row, term, written));
    value.status = statusWords(petitionStatus(facts, column), facts);
    value.due = term.due;
    value.internalDue = term.internalDue;
    value.target = term.target;
    const level = beforeStart(context, value.receivedAt, term) ? null : term.level;
    value.level = levelCell(level, term, facts);
    value.course = courseOf(facts) || null;
    value.reportColumn = reportColumnWords(column);
    value.explain = `${term.explain}${alsoSentWords(value.alsoSentTo)}`;
    if (secret) {
      deriveDenunciation(context, row, erasures.get(value.code ?? '') ?? 'to hand over');
      states.push({ row, facts, term, column, level });
      continue;
    }
    const open = conference === null ? toSettle.choices.get(value.code ?? '') : undefined;
    const faults = [
      ...rowFaults(row),
      ...written.words(value.code),
      ...(owner === undefined ? [] : [doubledWords(row.value.unit ?? '', owner)]),
      ...(open === undefined ? [] : [choiceWords(open)]),
      ...(toSettle.doubtful.has(value.code ?? '') ? [DOUBTFUL_WORDS] : []),
      ...petitionFaults(context, row, facts, { conferences, doubles: files.doubles }).map(
        ({ message }) => message,
      ),
      ...doubleFault(value.code ?? '', twins),
    ];
    const state = { row, facts, term, column, level };
    const silent = silentLead(context.directory, state);
    if (silent !== null) faults.push(silentWords(silent));
    const failure = failures.get(value.code ?? '');
    if (failure !== undefined) {
      faults.push(
        `Chưa tạo được dự thảo. ${failure} Sửa xong, chọn “Hủy dự thảo” ở tab Văn bản đi rồi chọn lại yêu cầu “Soạn dự thảo”.`,
      );
    }
    value.fix = faults.join('\n') || null;
    states.push(state);
  }
  return { states, events };
}

/** The day that a leader set for the body is its own; one past the term of the plan moves nothing. */
const asOrdered = (term: MeasuredTerm, ordered: CivilDate | null): MeasuredTerm =>
  ordered === null || (term.due !== null && ordered > term.due)
    ? term
    : { ...term, internalDue: ordered };

/** A-I.2.2: what the unit was asked for stands beside the level: the term runs on. */
function levelCell(
  level: Level | null,
  term: PetitionTerm,
  { waiting }: Pick<PetitionFacts, 'waiting'>,
): string | null {
  if (level === null) return null;
  return `${levelWords(level, term)}${waiting === null ? '' : ` – ${WAITING_MARK}`}`;
}

// A-III.6.3: “đồng thời gửi phòng … để tổng hợp, báo cáo Ủy ban nhân dân phường xem xét, giải quyết”: two bodies have it, one of them answers (AM-26).
const alsoSentWords = (body: string | null): string =>
  body === null
    ? ''
    : ` Đơn vị đã gửi trực tiếp ${body} (${citeClause('A-III.6.3')}): thống nhất một cơ quan trả lời.`;

/**
 * Nothing that fell due before the office began to use the register turns red; while it has not said from when on,
 * nothing that came before the first run does (AM-40).
 */
function beforeStart(
  context: RunContext,
  receivedAt: LocalDateTime | null,
  term: PetitionTerm,
): boolean {
  const due = term.target ?? term.due;
  return waitsForStart(context, receivedAt) || (due !== null && isBeforeStart(context, due));
}

/**
 * A term that moves (a late holiday, a moved conference) is told with its old and its new day: the old one is what the
 * run before wrote, whatever somebody typed over it since.
 */
function movedDue(
  row: PetitionRow,
  term: PetitionTerm,
  { lastDay }: Pick<Written, 'lastDay'>,
): Told[] {
  const { code } = row.value;
  const last = lastDay(code, 'due');
  const due = last === undefined ? row.value.due : last;
  if (row.at === null || due === null || term.due === null || due === term.due) return [];
  return [
    tell(
      { type: 'dueMoved', code: code ?? '', from: due, to: term.due, clause: term.clause },
      { key: null, case: code, more: `. ${term.explain}` },
    ),
  ];
}
