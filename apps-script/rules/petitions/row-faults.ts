// What is wrong with a row of “Kiến nghị”, and what each fault does: a table that an official can read.
import type { Effect } from '../outgoing/faults.ts';

/** The term runs, the petition is counted, and its unit is told of its receipt. */
const goesOn = (about: string): Effect => ({ about, endsTerm: false, counts: true, goesOut: true });
const uncounted = (about: string): Effect => ({
  about,
  endsTerm: false,
  counts: false,
  goesOut: true,
});

// A-I.2.2: “tiếp nhận đầy đủ các kiến nghị”: whatever is wrong in its row, a petition is neither closed nor forgotten by
// it. Only a day of receipt that there is not, or not yet, leaves nothing to count from.
export const PETITION_FAULTS = {
  unread: goesOn('Có ô không đọc được (giá trị ngoài danh sách, chữ ở cột ngày)'),
  noReceipt: { about: 'Chưa ghi thời điểm nhận', endsTerm: true, counts: false, goesOut: false },
  ahead: {
    about: 'Thời điểm nhận ở sau ngày hôm nay (của một Hội nghị thì hạn vẫn tính từ ngày tổ chức)',
    endsTerm: true,
    counts: false,
    goesOut: true,
  },
  noUnit: { about: 'Chưa ghi mã đơn vị', endsTerm: false, counts: true, goesOut: false },
  unknownUnit: {
    about: 'Mã đơn vị không có trong sổ',
    endsTerm: false,
    counts: true,
    goesOut: false,
  },
  unknownConference: uncounted('Mã hội nghị không có trong sổ (tính hạn như kiến nghị ngoài kỳ)'),
  noGroup: goesOn('Chưa ghi nhóm theo biểu của Sở Tài chính'),
  noTitle: goesOn('Chưa ghi tiêu đề'),
  tooLong: goesOn('Nội dung quá dài, ô chỉ giữ phần đầu'),
  late: uncounted('Nhận sau hạn của Kế hoạch'),
  afterNotice: uncounted('Nhận sau hạn thông báo, chưa ghi đủ ý kiến đồng ý của lãnh đạo'),
  halfScreened: goesOn('Ghi không thuộc phạm vi mà thiếu lý do hoặc người duyệt'),
  noDouble: goesOn(
    'Ghi “Trùng” mà thiếu mã, mã không có trong sổ, ghi vòng về chính nó, hoặc kiến nghị kia của đơn vị khác đã rút, không thuộc phạm vi',
  ),
  twin: {
    about: 'Giống kiến nghị khác của cùng đơn vị, chưa kết luận có trùng không',
    endsTerm: false,
    counts: false,
    goesOut: false,
  },
  closingRequest: goesOn(
    'Có câu đề nghị cấp trên đồng ý kết thúc kiến nghị (không đưa vào văn bản)',
  ),
  noPartners: goesOn('Cần phối hợp mà chưa ghi cơ quan phối hợp'),
  routeOfOne: goesOn('Có cơ quan phối hợp mà cách xử lý là “trả lời”'),
  noCompetent: goesOn('Hướng dẫn gửi đúng cơ quan mà chưa ghi cơ quan có thẩm quyền'),
  onlyPromised: goesOn('Đã ghi nội dung trả lời tại Hội nghị mà chưa chọn Kết quả'),
  unknownBody: goesOn('Cơ quan chủ trì, phối hợp không có trong Danh bạ cơ quan'),
  unanswered: goesOn('Ghi giải quyết triệt để mà chưa có văn bản hoặc nội dung trả lời'),
  halfWaiting: goesOn('Ghi ngày chờ bổ sung mà chưa ghi chờ nội dung gì'),
  waitedOut: goesOn('Đã qua ngày chờ đơn vị bổ sung'),
  halfExtended: goesOn('Gia hạn mà chưa ghi người cho gia hạn hoặc lý do (không tính)'),
  noExtension: goesOn('Ngày gia hạn không ở sau thời hạn theo Kế hoạch, mốc phấn đấu (không tính)'),
} as const satisfies Readonly<Record<string, Effect>>;

export interface PetitionFault {
  readonly kind: keyof typeof PETITION_FAULTS;
  readonly message: string;
}
