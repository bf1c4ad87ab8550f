// Draft letters: replies that staff ask for, the report to Sở Tài chính when its day nears; each a row of “Văn bản đi”.
import { dayOf } from '../../register/book/conference-day.ts';
import { keys, ordinalOf } from '../../register/journal/keys.ts';
import { addRow } from '../../register/table/draft.ts';
import { issuedReports } from '../../letters/report/issued-reports.ts';
import {
  casesIn,
  issuedOf,
  kindCode,
  type DocumentRow,
} from '../../register/book/petition-facts-of.ts';
import { kindsOf } from '../../register/book/registered-units.ts';
import { reportedConference, reportOf } from '../../letters/report/report-of.ts';
import { resultReportData } from '../../letters/report/result-report.ts';
import type { ClauseId } from '../../rules/clauses/cite.ts';
import { cityColumnOf } from '../../rules/report/column.ts';
import { termFrom } from '../base/deadlines-of.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import type { Registered } from '../intake/registrations.ts';
import { isKnownKey, nextKey } from '../base/document-keys.ts';
import { writeJournal } from '../base/journal.ts';
import type { Milestone } from '../duties/milestones.ts';
import { requested } from '../base/asked.ts';
import type { Context } from '../base/context.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { replyData, replyTemplate } from './reply-data.ts';

export interface LetterFacts {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
  readonly petitions: readonly PetitionState[];
  readonly registered: Registered;
  readonly milestones: readonly Milestone[];
}

const KIND_OF = {
  'D16-phong': 'D16 Công văn trả lời kiến nghị',
  'D16-phoi-hop': 'D16 Công văn trả lời kiến nghị',
  D17: 'D17 Công văn hướng dẫn gửi đúng cơ quan',
} as const;
const REPORT_KIND = 'D22 Báo cáo kết quả tổ chức Hội nghị';

export function planLetters(context: Context, facts: LetterFacts): void {
  for (const state of facts.petitions) takeRequest(context, state);
  planReport(context, facts);
  const byCode = new Map(facts.petitions.map((state) => [state.facts.code, state]));
  for (const row of context.book.tabs.documents.rows) {
    if (row.value.key === null || row.value.file !== null || row.value.state !== 'Dự thảo')
      continue;
    if (context.book.journal.state(row.value.key).doubtful) continue;
    const code = kindCode(row.value.kind);
    if (code === 'D22') planReportLetter(context, row, facts);
    else planReply(context, row, byCode.get(casesIn(row.value.case)[0] ?? ''), facts);
  }
}

/** “Soạn dự thảo” becomes a row of “Văn bản đi”; the request is cleared in the same write. */
function takeRequest(context: Context, state: PetitionState): void {
  const { value } = state.row;
  if (value.request !== 'Soạn dự thảo' || value.code === null) return;
  const template = replyTemplate(context, state);
  if (template === null) {
    const why =
      value.route === null
        ? 'Chưa soạn được dự thảo: đề nghị chọn cách xử lý.'
        : 'Cách xử lý này chưa có mẫu trong phần mềm: đề nghị soạn ngoài rồi ghi vào tab “Văn bản đi”.';
    value.fix = [value.fix, why].filter((line) => line !== null).join('\n');
    return;
  }
  const kind = KIND_OF[template];
  const action = template === 'D17' ? 'hướng dẫn' : 'trả lời';
  addDocument(context, {
    key: nextKey(context, value.code, action),
    kind,
    case: value.code,
    title:
      template === 'D17'
        ? `V/v hướng dẫn gửi kiến nghị của ${state.facts.unitName} đến cơ quan có thẩm quyền`
        : `V/v trả lời kiến nghị của ${state.facts.unitName}`,
  });
  value.request = null;
}

function documentsOf(context: Context, code: string, kind: string): DocumentRow[] {
  return context.book.tabs.documents.rows.filter(
    ({ value }) => kindCode(value.kind) === kind && casesIn(value.case).includes(code),
  );
}

interface NewDocument {
  readonly key: string;
  readonly kind: (typeof KIND_OF)[keyof typeof KIND_OF] | typeof REPORT_KIND;
  readonly case: string;
  readonly title: string;
}

function addDocument(context: Context, document: NewDocument): void {
  addRow(context.book.tabs.documents, { ...document, state: 'Dự thảo' });
}

function planReply(
  context: Context,
  row: DocumentRow,
  state: PetitionState | undefined,
  facts: LetterFacts,
): void {
  const { key } = row.value;
  if (state === undefined || key === null) return;
  const template = replyTemplate(context, state);
  if (template === null) return;
  const conference = facts.conferences.get(state.row.value.conference ?? '') ?? null;
  context.letters.push({
    key,
    template,
    case: state.facts.code,
    clause: replyClause(template, state),
    name: fileName(context, key, template === 'D17' ? 'huong-dan' : 'tra-loi', state.facts.code),
    data: replyData(context, template, { state, conference }),
  });
}

/** Guidance has a clause of its own in each regime; a reply is written under the term it keeps. */
function replyClause(template: string, { term }: PetitionState): ClauseId {
  if (template !== 'D17') return term.clause;
  return term.regime.kind === 'conference' ? 'A-II.5a.3' : 'A-II.5b.3';
}

/** An office name: year, kind, case; a second draft bears its ordinal. */
function fileName(context: Context, key: string, action: string, code: string): string {
  const n = ordinalOf(key);
  const kind = action === 'bao-cao' ? 'BC_ket-qua' : `CV_${action}`;
  return `DuThao_${context.today.slice(0, 4)}_${kind}_${code}${n === 1 ? '' : `_${n}`}`;
}

function planReport(context: Context, facts: LetterFacts): void {
  const asked = requested(context.book, 'Lập biểu báo cáo Sở Tài chính');
  const current = reportedConference(
    context.book.tabs.conferences,
    context.book.setting('reportConference'),
  );
  for (const { row, facts: conference } of facts.conferences.values()) {
    const day = dayOf(row);
    if (!conference.held || day === null) continue;
    const reports = documentsOf(context, conference.code, 'D22');
    // A draft whose row staff deleted does not come back by itself; nor is one made for a conference of before (AM-40).
    const byItself =
      !isBeforeStart(context, day) &&
      !isKnownKey(context, keys.letter(conference.code, 'báo cáo kết quả', reports.length + 1));
    // Drafted on the day on which it should lie before the signer (AM-08).
    const draftFrom = termFrom(context.book.calendar, 'A-III.2.1', day)?.due ?? null;
    const first = reports.length === 0 && draftFrom !== null && context.today >= draftFrom;
    const supplement = facts.milestones.find(
      ({ kind, case: code, done }) => kind === 'supplement' && code === conference.code && !done,
    );
    const open = facts.petitions.some(
      (state) => state.row.value.conference === conference.code && state.column === 'Đang xử lý',
    );
    const second =
      supplement !== undefined &&
      reports.every(
        (report) => issuedOf(report) !== null || report.value.state === 'Hủy dự thảo',
      ) &&
      (!open || context.today >= supplement.deadline.due);
    const due = byItself && (first || second);
    if (!due && !(asked && current === row)) continue;
    const isSupplement = reports.some((report) => issuedOf(report) !== null);
    addDocument(context, {
      key: nextKey(context, conference.code, 'báo cáo kết quả'),
      kind: REPORT_KIND,
      case: conference.code,
      title: `Báo cáo ${isSupplement ? 'bổ sung ' : ''}kết quả tổ chức Hội nghị đối thoại và kết quả giải quyết kiến nghị`,
    });
    writeJournal(context, {
      key: null,
      kind: 'lập báo cáo',
      state: 'đã xong',
      case: conference.code,
      note: `Lập dự thảo Báo cáo ${isSupplement ? 'bổ sung ' : ''}kết quả gửi Sở Tài chính`,
      clause: isSupplement ? 'A-II.5c.4' : 'A-III.2.3',
    });
  }
}

function planReportLetter(context: Context, row: DocumentRow, facts: LetterFacts): void {
  const { key, case: code } = row.value;
  const conference = facts.conferences.get(code ?? '');
  const day = conference === undefined ? null : dayOf(conference.row);
  if (key === null || code === null || conference === undefined || day === null) return;
  const { tabs, setting } = context.book;
  const cityColumn = cityColumnOf(setting('cityColumn'));
  const { placed, form } = reportOf(tabs, context.directory, { conference: code, cityColumn });
  // A supplement goes on from the first report, which told how the conference was held.
  const [previous = null] = issuedReports(tabs.documents, code);
  context.letters.push({
    key,
    template: 'D22',
    case: code,
    clause: 'A-III.2.1',
    name: fileName(context, key, 'bao-cao', code),
    data: resultReportData(setting, {
      conference: conference.row.value,
      day,
      placed,
      form,
      today: context.today,
      issued: null,
      previous,
      kinds: kindsOf(tabs.units, facts.registered.get(code) ?? new Set()),
    }),
  });
}
