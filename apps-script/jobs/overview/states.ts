// How each line of “Tổng quan” stands, in two words that the sheet colours.
import { twoDigits } from '../../rules/dates/numbers.ts';
import type { OverviewLine } from '../../register/tabs/overview.ts';
import type { OverviewFacts } from './facts.ts';

type States = Readonly<Record<OverviewLine, string | null>>;

/** `hasFaults`: whether the line of what is to be mended names anything. */
export function overviewStates(facts: OverviewFacts, hasFaults: boolean): States {
  const { petitions, documents, unconfirmedYear } = facts;
  const toSend = documents['Đã ký, chờ lấy số'] + documents['Đã phát hành'];
  return {
    'Hội nghị': conferenceState(facts),
    'Điều kiện tổ chức': conditionState(facts),
    'Đơn vị đăng ký': registrantsState(facts),
    'Kiến nghị':
      petitions.unscreened > 0
        ? `Cần xét ${twoDigits(petitions.unscreened)}`
        : petitions.all > 0
          ? 'Đã xét phạm vi'
          : null,
    'Thời hạn trả lời': termsState(facts),
    'Việc sắp tới': dutiesState(facts),
    'Văn bản đi': toSend > 0 ? `Chờ gửi ${twoDigits(toSend)}` : null,
    'Báo cáo Sở Tài chính': reportState(facts),
    'Dữ liệu cần sửa': hasFaults ? 'Cần sửa' : 'Không có',
    'Kết nối và quyền': facts.mailsPaused
      ? 'Tạm dừng gửi thư'
      : facts.testMode
        ? 'Chế độ thử'
        : facts.mailsWaiting > 0
          ? `Chờ gửi ${twoDigits(facts.mailsWaiting)} thư`
          : null,
    'Lần cập nhật gần nhất': unconfirmedYear === null ? null : 'Cần lịch nghỉ',
  };
}

function conferenceState({ conference }: OverviewFacts): string | null {
  if (conference === null) return null;
  const { outlook, daysLeft } = conference;
  if (outlook === 'held') return 'Đã tổ chức';
  if (outlook === 'unrecorded') return 'Chờ ghi kết quả';
  if (outlook === 'undecided') return 'Chờ quyết định';
  if (outlook !== 'ahead' || daysLeft === null || daysLeft < 0) return null;
  return daysLeft === 0 ? 'Hôm nay' : `Còn ${twoDigits(daysLeft)} ngày`;
}

function conditionState({ conference }: OverviewFacts): string | null {
  if (conference === null || conference.units === null) return null;
  const { isMet, unscreened, hasDoubtfulUnits, hasTwins, hasMore } = conference.condition;
  if (unscreened > 0 || hasDoubtfulUnits || hasTwins || hasMore) return 'Cần xét';
  return isMet === null ? 'Chưa chốt' : isMet ? 'Đủ điều kiện' : 'Thiếu điều kiện';
}

// A-II.3.1: “có tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự Hội nghị”.
function registrantsState({ conference }: OverviewFacts): string | null {
  if (conference === null || conference.units === null || conference.leastUnits === null)
    return null;
  const { units, leastUnits } = conference;
  if (typeof units !== 'number') return `Cần xét ${units}/${leastUnits}`;
  return `${units < leastUnits ? 'Thiếu' : 'Đủ'} ${twoDigits(units)}/${leastUnits}`;
}

function termsState({ terms: { late, today, soon, pastTarget }, petitions }: OverviewFacts) {
  if (late > 0) return `Quá hạn ${twoDigits(late)}`;
  if (today + soon > 0) return `Đến hạn ${twoDigits(today + soon)}`;
  if (pastTarget > 0) return `Qua mốc ${twoDigits(pastTarget)}`;
  return petitions.all > 0 ? 'Trong hạn' : null;
}

function dutiesState({ overdue }: OverviewFacts): string | null {
  const late = overdue.filter(({ deadline }) => !deadline.default).length;
  if (late > 0) return `Quá hạn ${twoDigits(late)}`;
  return overdue.length > 0 ? `Qua mốc ${twoDigits(overdue.length)}` : null;
}

function reportState({ reports, overdue }: OverviewFacts): string | null {
  if (reports.length === 0) return null;
  if (reports.every(({ done }) => done)) return 'Đã gửi';
  if (overdue.some((one) => reports.includes(one) && !one.deadline.default)) return 'Quá hạn';
  const left = reports.filter(({ done }) => !done).length;
  return left === reports.length ? 'Chưa gửi' : `Còn phải gửi ${twoDigits(left)}`;
}
