// The tab “Kiến nghị”: one row an issue raised by a business, from receipt to the end.
import type { LocalDateTime } from '../../rules/dates/civil-date.ts';
import { isDenunciation, type ScopeCells } from '../../rules/petitions/denunciation.ts';
import { levelMarks, WAITING_MARK } from '../../rules/petitions/levels.ts';
import { WARD } from '../../ward.ts';
import { checksum } from '../table/checksum.ts';
import { clip } from '../table/clip.ts';
import { defineTab, type Alarm, type View } from '../table/column.ts';
import {
  alarmed,
  amber,
  derived,
  hidden,
  offering,
  sized,
  picking,
  staff,
} from '../table/columns.ts';
import {
  CHANNELS,
  GROUPS,
  OUTCOMES,
  PETITION_REQUESTS,
  REPORT_COLUMNS,
  ROUTES,
  SATISFACTION,
  SCOPES,
  SCOPE_REASONS,
  YES_NO,
} from './lists.ts';

const LEVEL_ALARMS: readonly Alarm[] = levelMarks()
  .map(({ mark, colour }) => ({ text: mark, colour }))
  .concat({ text: WAITING_MARK, colour: 'amber' });

interface Recognised extends ScopeCells {
  readonly unit: string | null;
  readonly receivedAt: LocalDateTime | null;
  readonly title: string | null;
  readonly content: string | null;
}

/**
 * What tells one petition from another when its row has moved: unit, moment of receipt, first words. Of a denunciation
 * it is a checksum, which holds none of them (AM-20).
 */
export function fingerprintOf(cells: Recognised): string {
  const { unit, receivedAt, title, content } = cells;
  const words = (title ?? content ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const print = [unit ?? '', receivedAt ?? '', clip(words, 60)].join('|');
  return isDenunciation(cells) ? checksum(print) : print;
}

export const petitions = defineTab({
  key: 'petitions',
  title: 'Kiến nghị',
  sheetId: 105,
  identity: ['code', 'unit', 'receivedAt', 'title'],
  tracked: 'kiến nghị',
  fingerprint: fingerprintOf,
  secrecy: {
    hides: isDenunciation,
    shows: [
      'code',
      'conference',
      'scope',
      'scopeReason',
      'scopeBy',
      'handedOverTo',
      'handedOverOn',
      'outcome',
    ],
  },
  clearsEmptied: true,
  codePrefix: WARD.codePrefix,
  codeColumns: ['code'],
  guarded: ['lateAgreed', 'lateAgreedBy', 'lateAgreedOn'],
  // 1,300 pixels: a screen of 1,366 shows, of each petition, what must be done, by whom and until when.
  inSight: { frozen: 3, shown: 11 },
  views: [
    { title: 'Quá hạn', where: [{ column: 'level', is: 'containing', text: 'Quá hạn' }] },
    {
      title: 'Sắp đến hạn, đến hạn hôm nay',
      where: [{ column: 'level', is: 'containing', text: 'đến hạn' }],
    },
    {
      title: 'Chưa xét phạm vi',
      where: [
        { column: 'code', is: 'filled' },
        { column: 'scope', is: 'lacking', text: 'phạm vi' },
      ],
    },
    { title: 'Cần sửa', where: [{ column: 'fix', is: 'filled' }] },
    ...WARD.inside.map(({ name, short }): View => ({
      title: `Chủ trì: ${short}`,
      where: [{ column: 'lead', is: 'equal', text: name }],
    })),
  ],
  columns: {
    code: sized(derived.code('Mã kiến nghị'), 105),
    unit: sized(picking(staff.code('Mã đơn vị'), 'units'), 75),
    name: sized(derived.long('Tên đơn vị'), 150),
    title: sized(staff.long('Tiêu đề'), 190),
    status: sized(derived.text('Trạng thái'), 115),
    due: sized(derived.date('Thời hạn theo Kế hoạch'), 85),
    level: sized(alarmed(derived.text('Tình trạng thời hạn'), LEVEL_ALARMS), 105),
    lead: sized(offering(staff.text('Cơ quan chủ trì'), 'bodies'), 110),
    route: sized(staff.list('Cách xử lý', ROUTES), 105),
    request: sized(staff.list('Yêu cầu', PETITION_REQUESTS), 100),
    fix: sized(amber(derived.long('Cần sửa')), 160),
    conference: picking(staff.code('Mã hội nghị'), 'conferences'),
    group: staff.list('Nhóm', GROUPS),
    content: staff.long('Nội dung (nguyên văn)'),
    summary: staff.long('Tóm tắt'),
    receivedAt: staff.dateTime('Thời điểm nhận'),
    channel: staff.list('Kênh', CHANNELS),
    typedBy: staff.text('Người nhập'),
    scope: staff.list('Phạm vi', SCOPES),
    scopeReason: staff.list('Lý do ngoài phạm vi', SCOPE_REASONS),
    scopeBy: staff.text('Người duyệt'),
    handedOverTo: staff.text('Chuyển bộ phận'),
    handedOverOn: staff.date('Ngày chuyển'),
    lateAgreed: staff.list('Lãnh đạo đồng ý tính', YES_NO),
    lateAgreedBy: staff.text('Người đồng ý'),
    lateAgreedOn: staff.date('Ngày đồng ý'),
    partners: staff.text('Cơ quan phối hợp'),
    competent: staff.text('Cơ quan có thẩm quyền'),
    oralAnswer: staff.long('Nội dung trả lời tại Hội nghị'),
    writtenRequestOn: staff.date('Ngày đề nghị trả lời bằng văn bản'),
    answer: staff.long('Nội dung trả lời bằng văn bản'),
    outcome: staff.list('Kết quả', OUTCOMES),
    duplicateOf: staff.code('Trùng với mã'),
    process: staff.long('Quá trình giải quyết'),
    obstacle: staff.long('Vướng mắc'),
    // A-III.7.3: “tham mưu, đề xuất cho Ủy ban nhân dân phường các biện pháp xử lý, giải quyết”: by the body that leads.
    proposal: staff.long('Đề xuất'),
    delayCause: staff.long('Nguyên nhân chậm'),
    plan: staff.long('Phương án giải quyết triệt để'),
    publicText: staff.long('Nội dung công khai'),
    legalBasis: staff.long('Căn cứ pháp lý'),
    notDouble: staff.list('Không phải trùng', YES_NO),
    competentAddress: staff.text('Địa chỉ cơ quan có thẩm quyền'),
    alsoSentTo: staff.text('Cơ quan chuyên ngành đã nhận'),
    waitingFor: staff.text('Chờ bổ sung (nội dung)'),
    waitingUntil: staff.date('Chờ đến ngày'),
    extendedTo: staff.date('Gia hạn đến ngày'),
    extendedBy: staff.text('Người cho gia hạn'),
    extendedWhy: staff.long('Lý do gia hạn'),
    satisfaction: staff.list('Mức hài lòng', SATISFACTION),
    answeredBy: staff.text('Người trả lời tại Hội nghị'),
    notes: staff.long('Ghi chú nội bộ'),
    template: offering(staff.text('Mẫu trả lời'), 'answers'),
    /** What the leader wrote on it: who is to do what, until when. */
    order: staff.long('Bút phê của lãnh đạo'),
    orderedUntil: staff.date('Hạn lãnh đạo giao'),
    scan: staff.text('Bản quét phiếu giấy'),
    internalDue: derived.date('Hạn nội bộ'),
    target: derived.date('Mốc phấn đấu'),
    reportColumn: derived.list('Cột báo cáo', REPORT_COLUMNS),
    course: derived.explanation('Diễn biến'),
    explain: derived.explanation('Cách tính hạn'),
    lookup: derived.code('Mã tra cứu'),
    similar: derived.text('Gần giống'),
    /** The checksum of the template that was put into the answer. */
    answerFrom: hidden(derived.code('Mẫu đã chép')),
  },
});
