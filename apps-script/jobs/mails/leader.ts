// The digest of what is late, to the leader: only where the office has switched it on.
import { twoDigits } from '../../rules/dates/numbers.ts';
import { senderOf } from '../../letters/shared/office.ts';
import { keys } from '../../register/journal/keys.ts';
import { isAnswered } from '../../rules/petitions/facts.ts';
import { slashDate, yearOf } from '../../rules/dates/civil-date.ts';
import type { RunContext, MailIntent } from '../base/context.ts';
import { addressesIn } from '../base/office-words.ts';
import type { PetitionState } from '../petitions/derive.ts';
import { workOf } from './work-list.ts';

/** The leader's list of what is late: only when switched on (never automatic mail to the top by default). */
export function leaderDigest(
  context: RunContext,
  {
    petitions,
    waiting,
    soon,
    decisions,
  }: {
    readonly petitions: readonly PetitionState[];
    readonly waiting: readonly PetitionState[];
    readonly soon: readonly PetitionState[];
    readonly decisions: readonly string[];
  },
): MailIntent[] {
  const { setting } = context.book;
  const to = addressesIn(setting('leaderEmail'));
  const late = waiting.filter(({ term }) => term.daysLate > 0);
  if (setting('leaderDigest') !== 'Có' || to.length === 0) return [];
  if (late.length === 0 && decisions.length === 0) return [];
  const withLead = (
    state: PetitionState,
  ): ReturnType<typeof workOf> & { cơ_quan_chủ_trì: string } => ({
    ...workOf(state),
    cơ_quan_chủ_trì: state.facts.lead ?? 'chưa giao',
  });
  return [
    {
      kind: 'lanh-dao',
      data: {
        tên_lãnh_đạo: 'lãnh đạo UBND phường',
        ngày: slashDate(context.today),
        tình_hình: figures(context, petitions).map((số_liệu) => ({ số_liệu })),
        số_quá_hạn: late.length === 0 ? 'không có' : twoDigits(late.length),
        số_sắp_đến_hạn: soon.length === 0 ? 'không có' : twoDigits(soon.length),
        cần_quyết_định: decisions.map((decision) => ({ nội_dung: decision })),
        quá_hạn: late.map(withLead),
        sắp_đến_hạn: soon.map(withLead),
        ...senderOf(context),
      },
      key: keys.leader(context.today),
      case: null,
      to,
      cc: [],
      clause: 'A-K.1',
      event: { type: 'leaderDigest', late: late.length, decisions: decisions.length },
    },
  ];
}

/** What a telephone shows first: the petitions of the year, and how far each conference of it is (A-II.3.1, A-II.3.2). */
function figures({ book, today }: RunContext, petitions: readonly PetitionState[]): string[] {
  const year = yearOf(today);
  const own = petitions.filter(
    ({ facts: { receivedAt } }) => receivedAt !== null && yearOf(receivedAt) === year,
  );
  const answered = own.filter(({ facts }) => isAnswered(facts)).length;
  const conferences = book.tabs.conferences.rows.flatMap(({ value }) =>
    value.year === year && value.units !== null
      ? `${value.code}: ${shown(value.units)} đơn vị đăng ký, ${shown(value.petitionsOfRegistered)} kiến nghị của các đơn vị này`
      : [],
  );
  const all = `Năm ${year}: ${shown(own.length)} kiến nghị, đã trả lời ${shown(answered)}`;
  return [all, ...conferences];
}

const shown = (count: string | number | null): string =>
  typeof count === 'number' ? twoDigits(count) : (count ?? '00');
