// A year with forty petitions in every state: one of each with a conference that was held, one with a conference that was not.
import { beforeAll, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

type Cells = Readonly<Record<string, string>>;
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const CITY = 'UBND thành phố Hải Phòng';
const OWN = { route: 'Thuộc thẩm quyền – trả lời', lead: DESK };
const BOTH = { route: 'Thuộc thẩm quyền – cần phối hợp', lead: DESK, partners: TAX };
const UP = { route: 'Ngoài thẩm quyền – báo cáo UBND thành phố', lead: DESK, competent: CITY };
const GUIDE = {
  route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  lead: DESK,
  competent: 'Công an thành phố',
};
const ASK = {
  route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
  lead: DESK,
  competent: 'Cục Thuế',
};
const SETTLED = { outcome: 'Đã giải quyết triệt để' };

/** What staff wrote, and what was issued. */
const STATES: readonly (readonly [string, Cells, string | null])[] = [
  ['mới nhận', { scope: 'Chưa xét' }, null],
  ['giao một phòng', OWN, null],
  ['chờ bổ sung', { ...OWN, waitingFor: 'Bản vẽ', waitingUntil: '2026-10-30' }, null],
  [
    'gia hạn',
    { ...OWN, extendedTo: '2026-10-30', extendedBy: 'Chủ tịch', extendedWhy: 'Cần đo đạc' },
    null,
  ],
  ['cần phối hợp', BOTH, null],
  ['báo cáo thành phố, chưa gửi', UP, null],
  ['báo cáo thành phố, đã gửi', UP, 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền'],
  ['hướng dẫn, chưa gửi', GUIDE, null],
  ['hướng dẫn, đã gửi', GUIDE, 'D17 Công văn hướng dẫn gửi đúng cơ quan'],
  ['chuyển cơ quan', GUIDE, 'D07 Phiếu chuyển'],
  ['xin ý kiến, chưa gửi', ASK, null],
  ['xin ý kiến, đã gửi', ASK, 'D20 Báo cáo xin ý kiến cấp trên'],
  ['trả lời bằng văn bản', OWN, 'D16 Công văn trả lời kiến nghị'],
  ['trả lời, giải quyết xong', { ...OWN, ...SETTLED }, 'D16 Công văn trả lời kiến nghị'],
  [
    'trả lời, chưa đồng ý',
    { ...OWN, outcome: 'Đơn vị chưa đồng ý' },
    'D16 Công văn trả lời kiến nghị',
  ],
  ['trả lời tại chỗ', { ...OWN, ...SETTLED, oralAnswer: 'Đã sửa.', answeredBy: 'Chủ tịch' }, null],
  [
    'hứa tại chỗ',
    { ...OWN, outcome: 'Đang xử lý', oralAnswer: 'Sẽ sửa.', answeredBy: 'Chủ tịch' },
    null,
  ],
  ['rút', { ...OWN, outcome: 'Rút kiến nghị' }, null],
  ['trùng', { ...OWN, outcome: 'Trùng', duplicateOf: 'FIRST' }, null],
  [
    'ngoài phạm vi',
    {
      scope: 'Không thuộc phạm vi giải quyết',
      scopeReason: 'Đơn khiếu nại',
      scopeBy: 'Lê Văn Thảo',
    },
    null,
  ],
];

/** By state: status, column of the report, term by the plan, level, on 29/9/2026; with the conference held, and not held. */
const EXPECTED: Readonly<Record<string, readonly [held: string, notHeld: string]>> = {
  'mới nhận': [
    'Mới tiếp nhận · Đang xử lý · 2026-09-28 · Quá hạn (01 ngày làm việc)',
    'Mới tiếp nhận · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'giao một phòng': [
    'Đã giao xử lý · Đang xử lý · 2026-09-28 · Quá hạn (01 ngày làm việc)',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'chờ bổ sung': [
    'Chờ bổ sung thông tin · Đang xử lý · 2026-09-28 · Quá hạn (01 ngày làm việc) – chờ bổ sung',
    'Chờ bổ sung thông tin · Đang xử lý · – · Qua mốc phấn đấu – chờ bổ sung',
  ],
  'gia hạn': [
    'Đã giao xử lý · Đang xử lý · 2026-09-28 · Đã gia hạn đến 30/10/2026',
    'Đã giao xử lý · Đang xử lý · – · Đã gia hạn đến 30/10/2026',
  ],
  'cần phối hợp': [
    'Đang lấy ý kiến phối hợp · Đang xử lý · 2026-10-08 · Còn hạn',
    'Đang lấy ý kiến phối hợp · Đang xử lý · 2026-08-27 · Quá hạn kéo dài',
  ],
  'báo cáo thành phố, chưa gửi': [
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'báo cáo thành phố, đã gửi': [
    'Đã báo cáo UBND thành phố · Xin ý kiến chỉ đạo của cơ quan cấp trên · – · –',
    'Đã báo cáo UBND thành phố · Xin ý kiến chỉ đạo của cơ quan cấp trên · – · –',
  ],
  'hướng dẫn, chưa gửi': [
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'hướng dẫn, đã gửi': [
    'Đã hướng dẫn · Chuyển cơ quan khác giải quyết · – · –',
    'Đã hướng dẫn · Chuyển cơ quan khác giải quyết · – · –',
  ],
  'chuyển cơ quan': [
    'Đã chuyển cơ quan có thẩm quyền · Chuyển cơ quan khác giải quyết · – · –',
    'Đã chuyển cơ quan có thẩm quyền · Chuyển cơ quan khác giải quyết · – · –',
  ],
  'xin ý kiến, chưa gửi': [
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'xin ý kiến, đã gửi': [
    'Đã xin ý kiến cấp trên · Xin ý kiến chỉ đạo của cơ quan cấp trên · – · –',
    'Đã xin ý kiến cấp trên · Xin ý kiến chỉ đạo của cơ quan cấp trên · – · –',
  ],
  'trả lời bằng văn bản': [
    'Đã trả lời bằng văn bản · Đã giải quyết triệt để · 2026-09-28 · –',
    'Đã trả lời bằng văn bản · Đã giải quyết triệt để · – · –',
  ],
  'trả lời, giải quyết xong': [
    'Đã giải quyết triệt để · Đã giải quyết triệt để · 2026-09-28 · –',
    'Đã giải quyết triệt để · Đã giải quyết triệt để · – · –',
  ],
  'trả lời, chưa đồng ý': [
    'Đơn vị chưa đồng ý · Đang xử lý · – · Đến hạn hôm nay',
    'Đơn vị chưa đồng ý · Đang xử lý · – · Đến hạn hôm nay',
  ],
  'trả lời tại chỗ': [
    'Đã giải quyết triệt để · Đã giải quyết triệt để · – · –',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  'hứa tại chỗ': [
    'Đã giao xử lý · Đang xử lý · 2026-09-28 · Quá hạn (01 ngày làm việc)',
    'Đã giao xử lý · Đang xử lý · – · Qua mốc phấn đấu',
  ],
  rút: ['Rút kiến nghị · Ngoài biểu · – · –', 'Rút kiến nghị · Ngoài biểu · – · –'],
  trùng: [
    'Trùng (xem mã AQ-2026-0002) · Ngoài biểu · – · –',
    'Trùng (xem mã AQ-2026-0022) · Ngoài biểu · – · –',
  ],
  'ngoài phạm vi': [
    'Không thuộc phạm vi giải quyết · Ngoài biểu · – · –',
    'Không thuộc phạm vi giải quyết · Ngoài biểu · – · –',
  ],
};

let paper: Paper;
beforeAll(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE, { ...CONFERENCE, code: 'HN-2026-2' });
  register(paper, 1);
  for (const conference of ['HN-2026-1', 'HN-2026-2'])
    for (const [title, cells] of STATES) {
      const first = conference === 'HN-2026-1' ? 'AQ-2026-0002' : 'AQ-2026-0022';
      const { duplicateOf } = cells;
      const own = duplicateOf === undefined ? {} : { duplicateOf: first };
      const arrival = {
        receivedAt: '2026-08-10T09:30',
        unit: 'DV-0001',
        group: 'Đất đai',
        scope: 'Trong phạm vi',
      };
      paper.add('petitions', {
        conference,
        title: `${title} ${conference}`,
        ...arrival,
        ...cells,
        ...own,
      });
    }
  paper.run('2026-08-11T09:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  paper.edit(
    'conferences',
    { code: 'HN-2026-2' },
    {
      decision: 'Dừng',
      decisionReason: 'Không đủ',
      decidedBy: 'Chủ tịch',
      decidedOn: '2026-08-24',
    },
  );
  let number = 0;
  for (const [at, [, , kind]] of [...STATES, ...STATES].entries()) {
    if (kind === null) continue;
    const code = `AQ-2026-${String(at + 1).padStart(4, '0')}`;
    const sent = { state: 'Đã gửi', sentBy: 'Bưu chính', sentOn: '2026-09-18', date: '2026-09-18' };
    paper.add('documents', {
      kind,
      case: code,
      title: kind,
      ...sent,
      number: `${(number += 1)}/UBND`,
    });
  }
  paper.run('2026-09-29T09:00');
});

const shown = (conference: string, title: string): string => {
  const row = paper.row('petitions', { title: `${title} ${conference}` });
  return [row['status'], row['reportColumn'], row['due'], row['level']]
    .map((cell) => String(cell ?? '–'))
    .join(' · ');
};

it.each(STATES.map(([title]) => title))('%s', (title) => {
  expect([shown('HN-2026-1', title), shown('HN-2026-2', title)]).toEqual(EXPECTED[title]);
});

it('are forty, and the columns of the report add up to those in scope', () => {
  const columns = paper.rows('petitions').map((row) => String(row['reportColumn']));
  const count = (column: string): number => columns.filter((one) => one === column).length;
  expect([
    columns.length,
    count('Đã giải quyết triệt để'),
    count('Đang xử lý'),
    count('Chuyển cơ quan khác giải quyết'),
    count('Xin ý kiến chỉ đạo của cơ quan cấp trên'),
    count('Ngoài biểu'),
  ]).toEqual([40, 5, 21, 4, 4, 6]);
});
