// The acknowledgement of what a business sent: its codes, what follows; once, at once, also at night (A-II.3.3).
import { twoDigits } from '../../rules/dates/numbers.ts';
import { whenWords } from '../../register/book/conference-day.ts';
import { slashDateTime, yearOf } from '../../rules/dates/civil-date.ts';
import { doubtfulPhone } from '../../rules/units/phone.ts';
import type { ConferenceState } from '../conference/derive.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { contactsByUnit } from '../base/identity.ts';
import { addressesOfBusiness } from '../base/office-words.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import type { Twins } from '../../register/book/twins.ts';
import { conferenceName, senderOf } from '../../letters/shared/office.ts';
import { isBeforeStart } from '../base/start-day.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import { acknowledgedSoFar, leftToAcknowledge } from './left-to-acknowledge.ts';

/**
 * One acknowledgement for everything a unit sent at one moment, by whatever way (A-II.3.3): codes, what follows.
 * It goes out at once, also at night. Only units with an e-mail address get one; the others are told by telephone.
 */
export function acknowledgements(
  context: RunContext,
  conferences: ReadonlyMap<string, ConferenceState>,
  petitions: readonly PetitionState[],
  twins: Twins,
): MailIntent[] {
  if (context.job === 'edit') return [];
  const acknowledged = acknowledgedSoFar(context.book);
  const contacts = contactsByUnit(context.book.tabs);
  const names = new Map(context.book.tabs.units.rows.map(({ value }) => [value.code, value.name]));
  const mails: MailIntent[] = [];
  for (const [key, arrival] of arrivalsOf(context.book, petitions, twins)) {
    const contact = contacts.get(arrival.unit)?.value;
    const to = addressesOfBusiness(contact?.email ?? null);
    if (to.length === 0 || isBeforeStart(context, arrival.at)) continue;
    const name = names.get(arrival.unit) ?? null;
    const left = leftToAcknowledge(key, arrival, acknowledged);
    if (left !== null) {
      const doubtful = doubtfulPhone(contact?.phone ?? null) !== null;
      mails.push(acknowledgement(context, { ...left, to, name, doubtful, conferences }));
    }
  }
  return mails;
}

interface Acknowledgement {
  readonly key: string;
  readonly arrival: Arrival;
  readonly to: readonly string[];
  readonly name: string | null;
  /** Whether the unit’s telephone can be no number. */
  readonly doubtful: boolean;
  readonly conferences: ReadonlyMap<string, ConferenceState>;
}

function acknowledgement(
  context: RunContext,
  { key, arrival, to, name, doubtful, conferences }: Acknowledgement,
): MailIntent {
  const conference = conferences.get(arrival.conference ?? '');
  const day = conference === undefined ? null : conference.facts.day;
  const close = conference?.facts.petitionsClose ?? null;
  const codes = arrival.petitions.map(({ facts }) => facts.code);
  const registration =
    arrival.registered && arrival.conference !== null ? [arrival.conference] : [];
  return {
    kind: 'xac-nhan',
    data: {
      tên_đơn_vị: name ?? arrival.unit,
      thời_điểm_nhận: slashDateTime(arrival.at),
      có_đăng_ký: arrival.registered,
      tên_hội_nghị: day === null ? '' : conferenceName(context.book.setting, yearOf(day)),
      thời_gian_hội_nghị: day === null ? '' : whenWords(conference?.row.value.time ?? null, day),
      địa_điểm: conference?.row.value.venue ?? '',
      số_đại_biểu:
        arrival.registered && arrival.delegates !== null ? twoDigits(arrival.delegates) : '',
      trễ_hạn_đăng_ký: arrival.registered && arrival.late,
      kiến_nghị: arrival.petitions.map(({ facts }) => ({
        mã_kiến_nghị: facts.code,
        tiêu_đề: facts.title,
      })),
      trễ_hạn_kiến_nghị: close !== null && arrival.at > close && arrival.petitions.some(isLate),
      mã_tra_cứu: arrival.lookup ?? '',
      trang_tra_cứu: context.book.setting('lookupPage'),
      cơ_quan_chuyên_ngành: publicContacts(context),
      số_điện_thoại_cần_kiểm_tra: doubtful,
      ...senderOf(context),
    },
    key,
    case: [arrival.unit, ...registration, ...codes].join(' '),
    to,
    cc: [],
    clause: 'A-II.3.3',
    event: {
      type: 'acknowledgement',
      unit: arrival.unit,
      name: name ?? arrival.unit,
      conference: registration[0] ?? null,
      codes,
    },
  };
}

// A-III.6.1: “Chủ động liên hệ, trao đổi với các cơ quan Nhà nước chuyên ngành”: with whom, as far as the body agrees.
const publicContacts = ({ directory }: RunContext) =>
  directory.all.flatMap(({ name, publicContact }) =>
    publicContact === null ? [] : [{ tên: name, địa_chỉ: publicContact }],
  );

/** What was raised in the hall is due there (A-II.5a.1, AM-14): no closing holds for it. */
const isLate = ({ row }: PetitionState): boolean => row.value.channel !== 'Tại Hội nghị';
