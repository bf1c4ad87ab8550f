// Mails that follow an event: acknowledgement to a business, result of the closing, reply sent.
import { OPTION_WORDS, BRANCH_WORDS, decideBranch } from '../rules/quorum.ts';
import { showDateTime, slashDate, yearOf } from '../rules/civil-date.ts';
import { citeClause } from '../rules/clauses.ts';
import { casesIn, issuedOf, kindCode } from '../register/petition-facts-of.ts';
import { settingDate } from '../register/book.ts';
import { dayOf, whenWords } from '../register/conference-day.ts';
import { closingClause } from './close-list.ts';
import { postponedIn } from './conference-days.ts';
import type { ConferenceState } from './derive-conferences.ts';
import type { PetitionState } from './derive-petitions.ts';
import { contactsByUnit } from './identity.ts';
import { addressesOf, addressesOfBusiness, DESK, pad, senderOf } from './mail-parts.ts';
import type { Context } from './plan-context.ts';

export const conferenceName = (year: number): string =>
  `Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm ${year}`;

/**
 * One acknowledgement for everything a unit sent at one moment, by whatever way (A-II.3.3): codes, what follows.
 * It goes out at once, also at night. Only units with an e-mail address get one; the others are told by telephone.
 */
export function planAcknowledgements(
  context: Context,
  conferences: ReadonlyMap<string, ConferenceState>,
  petitions: readonly PetitionState[],
): void {
  if (context.job === 'edit') return;
  const start = settingDate(context.book.setting('startFrom'));
  const contacts = contactsByUnit(context.book.tabs.contacts);
  const names = new Map(context.book.tabs.units.rows.map(({ value }) => [value.code, value.name]));
  const arrivals = new Map<string, Arrival>();
  const arrivalAt = (unit: string, at: NonNullable<Arrival['at']>): Arrival => {
    const key = `${unit}·xác nhận·${at}`;
    const known = arrivals.get(key);
    if (known !== undefined) return known;
    const made: Arrival = {
      unit,
      at,
      conference: null,
      delegates: null,
      registered: false,
      late: false,
      petitions: [],
    };
    arrivals.set(key, made);
    return made;
  };
  for (const { value } of context.book.tabs.registrations.rows) {
    if (value.unit === null || value.receivedAt === null || value.status === 'Cần sửa') continue;
    const arrival = arrivalAt(value.unit, value.receivedAt);
    arrival.conference = value.conference;
    arrival.delegates = value.delegates;
    arrival.registered = value.attend === 'Có';
    arrival.late = value.status === 'Muộn';
  }
  for (const state of petitions) {
    const { unit, receivedAt, conference } = state.row.value;
    if (unit === null || receivedAt === null) continue;
    const arrival = arrivalAt(unit, receivedAt);
    arrival.conference ??= conference;
    arrival.petitions.push(state);
  }
  for (const [key, arrival] of arrivals) {
    const to = addressesOfBusiness(contacts.get(arrival.unit)?.value.email ?? null);
    if (to.length === 0 || (start !== null && arrival.at.slice(0, 10) < start)) continue;
    acknowledge(context, { key, arrival, to, name: names.get(arrival.unit) ?? null, conferences });
  }
}

interface Arrival {
  readonly unit: string;
  readonly at: NonNullable<PetitionState['row']['value']['receivedAt']>;
  conference: string | null;
  delegates: number | null;
  registered: boolean;
  late: boolean;
  readonly petitions: PetitionState[];
}

interface Acknowledged {
  readonly key: string;
  readonly arrival: Arrival;
  readonly to: readonly string[];
  readonly name: string | null;
  readonly conferences: ReadonlyMap<string, ConferenceState>;
}

function acknowledge(
  context: Context,
  { key, arrival, to, name, conferences }: Acknowledged,
): void {
  const conference = conferences.get(arrival.conference ?? '');
  const day = conference === undefined ? null : dayOf(conference.row);
  const close = conference?.facts.petitionsClose ?? null;
  const codes = arrival.petitions.map(({ facts }) => facts.code);
  context.mails.push({
    kind: 'xac-nhan',
    data: {
      tên_đơn_vị: name ?? arrival.unit,
      thời_điểm_nhận: showDateTime(arrival.at),
      có_đăng_ký: arrival.registered,
      tên_hội_nghị: day === null ? '' : conferenceName(yearOf(day)),
      thời_gian_hội_nghị: day === null ? '' : whenWords(conference?.row.value.time ?? null, day),
      địa_điểm: conference?.row.value.venue ?? '',
      số_đại_biểu: arrival.registered && arrival.delegates !== null ? pad(arrival.delegates) : '',
      trễ_hạn_đăng_ký: arrival.registered && arrival.late,
      kiến_nghị: arrival.petitions.map(({ facts }) => ({
        mã_kiến_nghị: facts.code,
        tiêu_đề: facts.title,
      })),
      trễ_hạn_kiến_nghị: arrival.petitions.length > 0 && close !== null && arrival.at > close,
      ...senderOf(context),
    },
    ...{ key, case: [arrival.unit, ...codes].join(' '), to, cc: [] },
    ...{ audience: 'business', clause: 'A-II.3.3' },
    note: `Gửi xác nhận tiếp nhận cho ${name ?? arrival.unit}${codes.length > 0 ? `: ${codes.join(', ')}` : ''}`,
  });
}

/** What the closing found, to the desk, once for each closing. */
export function planClosingResult(context: Context, state: ConferenceState): void {
  const to = addressesOf(context, DESK);
  const closing = state.facts.closings[state.facts.closings.length - 1];
  if (closing === undefined || !closing.final || to.length === 0) return;
  const decided = decideBranch({
    ...closing,
    postponed: postponedIn(context, state.row),
  });
  const day = dayOf(state.row);
  if (!decided.ok || day === null) return;
  const clause = closingClause(closing.branch);
  context.mails.push({
    kind: 'ket-qua-chot',
    data: {
      mã_hội_nghị: state.facts.code,
      tên_hội_nghị: conferenceName(yearOf(day)),
      ngày_hội_nghị: slashDate(day),
      thời_điểm_chốt: showDateTime(closing.at),
      số_đơn_vị: pad(closing.registrants),
      số_kiến_nghị_đăng_ký: pad(closing.petitions),
      tổng_số_kiến_nghị: pad(closing.allPetitions),
      kết_luận: BRANCH_WORDS[closing.branch],
      lý_do: decided.because,
      cần_quyết_định: decided.needsDecision,
      phương_án: decided.options.map((option) => ({ nội_dung: OPTION_WORDS[option] })),
      căn_cứ: citeClause(clause),
      ...senderOf(context),
    },
    ...{
      key: `${state.facts.code}·kết quả chốt·${closing.at}`,
      case: state.facts.code,
      to,
      cc: [],
    },
    ...{ audience: 'internal', clause },
    note: `Báo ${DESK} kết quả chốt danh sách: ${BRANCH_WORDS[closing.branch]}`,
  });
}

/** A reply that was sent is told to the business by mail; without number and date nothing is told (AM-39). */
export function planReplyResults(context: Context): void {
  if (context.job === 'edit') return;
  const contacts = contactsByUnit(context.book.tabs.contacts);
  const petitions = new Map(
    context.book.tabs.petitions.rows.map((row) => [row.value.code, row.value]),
  );
  for (const row of context.book.tabs.documents.rows) {
    const document = issuedOf(row);
    if (document === null || !document.sent || row.value.key === null) continue;
    if (!['D16', 'D17', 'D36'].includes(kindCode(row.value.kind))) continue;
    const answered = casesIn(row.value.case)
      .map((code) => petitions.get(code))
      .filter((petition) => petition !== undefined);
    const first = answered[0];
    if (first?.unit == null) continue;
    const to = addressesOfBusiness(contacts.get(first.unit)?.value.email ?? null);
    if (to.length === 0) continue;
    context.mails.push({
      kind: 'ket-qua',
      data: {
        tên_đơn_vị: first.name ?? first.unit,
        kiến_nghị: answered.map((petition) => ({
          mã_kiến_nghị: petition.code ?? '',
          tiêu_đề: petition.title ?? '',
        })),
        cơ_quan_trả_lời: first.lead ?? context.book.setting('agency'),
        số_ký_hiệu: document.number,
        ngày_văn_bản: slashDate(document.date),
        trích_yếu: row.value.title ?? '',
        hình_thức_gửi: (row.value.sentBy ?? '').toLowerCase(),
        ...senderOf(context),
      },
      ...{ key: `${row.value.key}·báo đơn vị`, case: row.value.case, to, cc: [] },
      ...{ audience: 'business', clause: 'A-II.5c.1' },
      note: `Báo ${first.name ?? first.unit} đã có văn bản trả lời số ${document.number} ngày ${slashDate(document.date)}`,
    });
  }
}
