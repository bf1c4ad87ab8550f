// What is wrong or missing in a row of “Kiến nghị”, in words: what to write, and by which clause.
import { CELL_LIMIT } from '../../register/table/clip.ts';
import type { CaseFiles, PetitionRow } from '../../register/book/petition-facts-of.ts';
import { dateOf, slashDate, type CivilDate } from '../../rules/dates/civil-date.ts';
import { closingRequestFaults } from '../../letters/report/lint-texts.ts';
import { citeClause } from '../../rules/clauses/cite.ts';
import { noDoubleWords } from '../../rules/petitions/closing.ts';
import {
  closedAs,
  isAnswered,
  isCoordinated,
  onlyPromised,
  type PetitionFacts,
} from '../../rules/petitions/facts.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { agreementOf, type Agreement } from '../../rules/petitions/late-agreement.ts';
import type { PetitionFault } from '../../rules/petitions/row-faults.ts';
import { termFrom } from '../../rules/deadlines/within-plans.ts';
import { arrivalOf } from '../../rules/units/registrants.ts';
import { OUT_OF_SCOPE } from '../../rules/words.ts';
import { receiptLimits } from '../conference/counts.ts';
import type { ConferenceState } from '../conference/derive.ts';
import { isBlank } from '../base/row-faults.ts';
import type { Twins } from '../../register/book/twins.ts';
import type { RunContext } from '../base/context.ts';

interface Around extends Pick<CaseFiles, 'doubles'> {
  readonly conferences: ReadonlyMap<string, ConferenceState>;
}

export function petitionFaults(
  context: RunContext,
  row: PetitionRow,
  facts: PetitionFacts,
  { conferences, doubles }: Around,
): PetitionFault[] {
  const { value } = row;
  const faults: PetitionFault[] = [];
  const say = (kind: PetitionFault['kind'], message: string) => faults.push({ kind, message });
  const conference = conferences.get(value.conference ?? '');
  if (value.conference !== null && conference === undefined)
    say('unknownConference', `Không có hội nghị mã ${value.conference}.`);
  if (value.unit === null) say('noUnit', 'Chưa ghi mã đơn vị.');
  else if (value.name === null) say('unknownUnit', `Không có đơn vị mã ${value.unit}.`);
  if (isBlank(row, 'receivedAt')) say('noReceipt', 'Chưa ghi thời điểm nhận.');
  if (value.receivedAt !== null && dateOf(value.receivedAt) > context.today)
    say('ahead', 'Thời điểm nhận ở sau ngày hôm nay.');
  const isInScope = value.scope !== OUT_OF_SCOPE;
  if (isInScope && isBlank(row, 'group'))
    say('noGroup', 'Chưa ghi nhóm theo biểu của Sở Tài chính.');
  if (isInScope && isBlank(row, 'title') && value.summary === null)
    say('noTitle', 'Chưa ghi tiêu đề.');
  if ((value.content ?? '').length >= CELL_LIMIT - 1)
    say('tooLong', 'Nội dung quá dài, ô chỉ giữ phần đầu; toàn văn lưu thành tệp riêng.');
  if (conference !== undefined && value.receivedAt !== null) {
    faults.push(...arrivalFault(context, conference, row));
  }
  if (value.scope === OUT_OF_SCOPE && (value.scopeReason === null || value.scopeBy === null)) {
    say(
      'halfScreened',
      `Không thuộc phạm vi: cần ghi lý do và người duyệt (${citeClause('A-I.2.5')}); chưa ghi đủ thì vẫn tính thời hạn như “Chưa xét”.`,
    );
  }
  for (const text of CITED_TEXTS) {
    const { header } = context.book.tabs.petitions.tab.columns[text];
    for (const fault of closingRequestFaults(value[text]))
      say('closingRequest', `${header}: ${fault}`);
  }
  if (value.outcome === 'Trùng' && facts.outcome === null)
    say('noDouble', noDoubleWords(value, doubles));
  if (closedAs(facts) !== null) return faults;
  faults.push(...pauseFaults(context, row));
  faults.push(...routeFaults(facts, context, conference?.facts.day ?? context.today));
  return faults;
}

/** Asking the unit for more and letting the term go on: each with what makes it count. */
function pauseFaults({ today }: RunContext, { value }: PetitionRow): PetitionFault[] {
  const { waitingFor, waitingUntil, extendedTo, extendedBy, extendedWhy, due, target } = value;
  const faults: PetitionFault[] = [];
  const say = (kind: PetitionFault['kind'], message: string) => faults.push({ kind, message });
  if (waitingFor === null && waitingUntil !== null)
    say('halfWaiting', 'Chờ bổ sung: chưa ghi nội dung đề nghị đơn vị bổ sung.');
  if (waitingFor !== null && waitingUntil !== null && waitingUntil < today)
    say(
      'waitedOut',
      `Đã qua ngày chờ bổ sung ${slashDate(waitingUntil)}: đề nghị hỏi lại đơn vị; đã nhận đủ thì xóa hai ô Chờ bổ sung.`,
    );
  if (extendedTo !== null && (extendedBy === null || extendedWhy === null))
    say(
      'halfExtended',
      'Gia hạn: cần ghi Người cho gia hạn, Lý do gia hạn; chưa ghi đủ thì chưa tính.',
    );
  const first = due ?? target;
  const what = due === null ? 'mốc phấn đấu' : 'thời hạn theo Kế hoạch';
  if (extendedTo !== null && first !== null && extendedTo <= first)
    say('noExtension', `Gia hạn: ngày phải sau ${what} (${slashDate(first)}).`);
  return faults;
}

/** What staff write that letters and reports repeat. */
const CITED_TEXTS = [
  'summary',
  'answer',
  'oralAnswer',
  'process',
  'obstacle',
  'proposal',
  'delayCause',
  'plan',
  'publicText',
] as const;

/** AM-01: late for the notice is not yet late for the plan. */
function arrivalFault(
  context: RunContext,
  conference: ConferenceState,
  { value }: PetitionRow,
): PetitionFault[] {
  if (value.channel === 'Tại Hội nghị' || value.receivedAt === null) return [];
  const arrival = arrivalOf(value.receivedAt, receiptLimits(context, conference.row));
  if (arrival === 'in time') return [];
  if (arrival === 'late') {
    const message = `Nhận sau hạn của Kế hoạch (${citeClause('A-II.3.4')}): vẫn giải quyết, không tính vào điều kiện tổ chức.`;
    return [{ kind: 'late', message }];
  }
  return LATE_WORDS[agreementOf(value)].map((message) => ({ kind: 'afterNotice', message }));
}

/** AM-01: what is not on record does not count. */
const LATE_WORDS: Readonly<Record<Agreement, readonly string[]>> = {
  'on record': [],
  none: [
    'Nhận sau hạn thông báo, trong hạn Kế hoạch: chỉ tính vào điều kiện tổ chức khi lãnh đạo đồng ý.',
  ],
  refused: [
    'Nhận sau hạn thông báo, trong hạn Kế hoạch: lãnh đạo không đồng ý, không tính vào điều kiện tổ chức.',
  ],
  'without who or when': [
    'Nhận sau hạn thông báo, trong hạn Kế hoạch: đã ghi lãnh đạo đồng ý nhưng chưa ghi người và ngày đồng ý nên chưa tính; đề nghị ghi đủ Người đồng ý, Ngày đồng ý.',
  ],
  'before receipt': [
    'Nhận sau hạn thông báo, trong hạn Kế hoạch: ngày đồng ý ở trước ngày nhận nên chưa tính; đề nghị ghi lại Ngày đồng ý.',
  ],
};

function routeFaults(facts: PetitionFacts, context: RunContext, day: CivilDate): PetitionFault[] {
  const faults: PetitionFault[] = [];
  const say = (kind: PetitionFault['kind'], message: string) => faults.push({ kind, message });
  const coordinated = isCoordinated(facts);
  if (facts.route === 'Thuộc thẩm quyền – cần phối hợp' && !coordinated) {
    const days = termFrom(context.book.calendar, 'A-II.5a.5', day)?.days ?? null;
    say(
      'noPartners',
      `Cần phối hợp: chưa ghi cơ quan phối hợp nên tính theo ${days === null ? '' : `${twoDigits(days)} `}ngày làm việc (${citeClause('A-II.5a.5')}).`,
    );
  }
  if (facts.route === 'Thuộc thẩm quyền – trả lời' && coordinated) {
    say(
      'routeOfOne',
      'Có cơ quan phối hợp: đề nghị chọn cách xử lý “Thuộc thẩm quyền – cần phối hợp”.',
    );
  }
  if (
    facts.route === 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan' &&
    facts.competent === null
  ) {
    say('noCompetent', 'Hướng dẫn gửi đúng cơ quan: chưa ghi cơ quan có thẩm quyền.');
  }
  if (onlyPromised(facts) && facts.outcome === null && !isAnswered(facts)) {
    say(
      'onlyPromised',
      `Đã ghi nội dung trả lời tại Hội nghị nhưng chưa chọn Kết quả: nếu đã trả lời xong, chọn “Đã giải quyết triệt để”; nếu còn hẹn trả lời, chọn “Đang xử lý” (${citeClause('A-II.5a.5')}).`,
    );
  }
  const unknown = [facts.lead, ...facts.partners].filter(
    (name): name is string => name !== null && context.directory.find(name) === null,
  );
  for (const name of unknown) say('unknownBody', `Không có “${name}” trong Danh bạ cơ quan.`);
  if (
    facts.outcome === 'Đã giải quyết triệt để' &&
    !isAnswered(facts) &&
    facts.incoming.length === 0
  ) {
    say(
      'unanswered',
      `Đã ghi giải quyết triệt để nhưng chưa có văn bản trả lời đã phát hành hoặc nội dung trả lời tại Hội nghị (${citeClause('A-II.5c.1')}).`,
    );
  }
  return faults;
}

/** A row that may be another once more: it counts once, and no business is told of it. */
export function doubleFault(code: string, { firstOf, copied }: Twins): string[] {
  const first = firstOf.get(code);
  if (first === undefined) return [];
  return [
    `Giống kiến nghị ${first} của cùng đơn vị, chưa tính là kiến nghị riêng, chưa gửi thư cho đơn vị: nếu trùng, chọn Kết quả “Trùng” và ghi mã đó; nếu không, ${copied.has(code) ? 'xóa ô Không phải trùng (ô này chép cùng dòng), sau lượt chạy kế tiếp chọn lại “Có”' : 'chọn “Có” ở cột Không phải trùng'}.`,
  ];
}
