// What each fault of a petition's row does, held against the table that officials read (docs/loi-va-tac-dung.md).
import { expect, it } from 'vitest';
import { PETITION_FAULTS } from '#rules/petitions/row-faults';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

type Cells = Readonly<Record<string, string>>;
type Kind = keyof typeof PETITION_FAULTS;

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const PHVHXH = 'Phòng Văn hóa – Xã hội';
const OUT = 'Không thuộc phạm vi giải quyết';
const SOUND: Cells = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  receivedAt: '2026-08-10T09:30',
  channel: 'Phiếu giấy',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: DESK,
};
const TWIN: Cells = { ...SOUND, receivedAt: '2026-08-10T09:00' };
const ADDRESS = 'co.so@tientrung.example';

/** An office with this petition as its last row, after a run; the twin of it may stand before. */
function office(cells: Cells | null, { at = '2026-08-10T10:00', twin = false } = {}): Paper {
  const paper = paperOffice();
  // Of a conference that was held the terms run, whatever was found at its closing.
  paper.add('conferences', at < '2026-09-17' ? CONFERENCE : { ...CONFERENCE, held: 'Có' });
  register(paper, 2);
  paper.edit('contacts', { unit: 'DV-0001' }, { email: ADDRESS });
  if (twin) paper.add('petitions', TWIN);
  if (cells !== null) paper.add('petitions', cells);
  paper.run(at);
  return paper;
}

const counted = (paper: Paper): number =>
  Number.parseInt(String(paper.row('conferences', { code: 'HN-2026-1' })['petitionsAll']), 10);

/** By kind: the cells that make the fault, words of it, when the run is. */
const MADE: Readonly<Record<Kind, readonly [Cells, string, string?]>> = {
  unread: [{ group: 'Đất cát' }, 'không có trong danh sách'],
  noReceipt: [{ receivedAt: '' }, 'Chưa ghi thời điểm nhận'],
  ahead: [{ conference: '', receivedAt: '2026-08-11T00:00' }, 'ở sau ngày hôm nay'],
  noUnit: [{ unit: '' }, 'Chưa ghi mã đơn vị'],
  unknownUnit: [{ unit: 'DV-0099' }, 'Không có đơn vị mã DV-0099'],
  unknownConference: [{ conference: 'HN-2026-9' }, 'Không có hội nghị mã HN-2026-9'],
  noGroup: [{ group: '' }, 'Chưa ghi nhóm'],
  noTitle: [{ title: '', content: 'Xin gia hạn thuê đất' }, 'Chưa ghi tiêu đề'],
  tooLong: [{ content: 'a'.repeat(49_999) }, 'Nội dung quá dài'],
  late: [{ receivedAt: '2026-08-31T09:30' }, 'Nhận sau hạn của Kế hoạch', '2026-09-18T10:00'],
  afterNotice: [
    { receivedAt: '2026-08-24T09:30' },
    'chỉ tính vào điều kiện tổ chức khi lãnh đạo đồng ý',
    '2026-09-18T10:00',
  ],
  halfScreened: [{ scope: OUT, scopeReason: 'Đơn khiếu nại' }, 'cần ghi lý do và người duyệt'],
  noDouble: [{ outcome: 'Trùng', duplicateOf: 'AQ-2026-0099' }, 'không có kiến nghị mã này'],
  twin: [{}, 'Giống kiến nghị AQ-2026-0001'],
  closingRequest: [{ proposal: 'Đề nghị UBND thành phố đồng ý kết thúc kiến nghị' }, 'Đề xuất: '],
  noPartners: [{ route: 'Thuộc thẩm quyền – cần phối hợp' }, 'chưa ghi cơ quan phối hợp'],
  routeOfOne: [{ partners: PHVHXH }, 'đề nghị chọn cách xử lý'],
  noCompetent: [
    { route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan' },
    'chưa ghi cơ quan có thẩm quyền',
  ],
  onlyPromised: [{ oralAnswer: 'Sẽ xem xét' }, 'chưa chọn Kết quả'],
  unknownBody: [{ lead: 'Phòng X' }, 'Không có “Phòng X”'],
  halfWaiting: [{ waitingUntil: '2026-08-14' }, 'chưa ghi nội dung đề nghị đơn vị bổ sung'],
  waitedOut: [
    { waitingFor: 'Bản vẽ', waitingUntil: '2026-08-09' },
    'Đã qua ngày chờ bổ sung 09/8/2026',
  ],
  halfExtended: [{ extendedTo: '2026-10-05' }, 'cần ghi Người cho gia hạn, Lý do gia hạn'],
  noExtension: [
    { extendedTo: '2026-09-28', extendedBy: 'Lê Văn Thảo', extendedWhy: 'Chờ đo đạc' },
    'ngày phải sau thời hạn theo Kế hoạch',
  ],
  unanswered: [{ outcome: 'Đã giải quyết triệt để' }, 'chưa có văn bản trả lời'],
};

it('a row without a fault has a term, counts, and its unit is told', () => {
  const paper = office(SOUND);
  expect(paper.row('petitions', {})).toMatchObject({ due: '2026-09-28', fix: null });
  expect(counted(paper)).toBe(1);
  expect(paper.mails.map(({ to }) => to)).toContainEqual([ADDRESS]);
});

it.each(Object.entries(MADE) as [Kind, (typeof MADE)[Kind]][])(
  'a row with the fault “%s” does what the table says (A-I.2.2, A-II.5a.5)',
  (kind, [cells, words, at = '2026-08-10T10:00']) => {
    const twin = kind === 'twin';
    const paper = office({ ...SOUND, ...cells }, { at, twin });
    const row = paper.rows('petitions').at(-1) ?? {};
    expect(row['fix']).toContain(words);
    const hasTerm = row['due'] !== null || row['target'] !== null;
    const told = paper.mails.some(
      ({ to, text }) => to.includes(ADDRESS) && text.includes(String(row['code'])),
    );
    const { about, ...does } = PETITION_FAULTS[kind];
    expect(about).toMatch(/^\p{Lu}.{10,}/u);
    expect({
      endsTerm: !hasTerm,
      counts: counted(paper) > counted(office(null, { at, twin })),
      goesOut: told,
    }).toEqual(does);
  },
);
