import { describe, expect, it } from 'vitest';
import type { PetitionFacts } from '#rules/petitions/facts';
import { petitionStatus, STATUSES, statusWords, type Status } from '#rules/petitions/status';
import { checkReport } from '#rules/report/checks';
import { cityColumnOf, reportColumnOf } from '#rules/report/column';
import { REPORT_COLUMNS, type ReportColumn } from '#rules/petitions/report-columns';
import { fillReport } from '#rules/report/form';
import { GROUPS } from '#rules/words';
import { came, CITY, GUIDE, issued, on, petition, SUPERIOR, TAX } from '../petitions/facts.ts';

const UP = 'superior';
const OTHER = 'transferred';
const OPEN = 'inProgress';
const DONE = 'resolved';
const OUT = 'outside';
const KEPT = 'Trả lời tại Hội nghị, ghi biên bản.';

type Row = readonly [what: string, Partial<PetitionFacts>, ReportColumn, status: string];

const TABLE: readonly Row[] = [
  ['mới nhận', { lead: null, route: null }, OPEN, 'Mới tiếp nhận'],
  ['đã giao', {}, OPEN, 'Đã giao xử lý'],
  ['cần phối hợp', { partners: [TAX] }, OPEN, 'Đang lấy ý kiến phối hợp'],
  ['thiếu thông tin', { incomplete: true }, OPEN, 'Chờ bổ sung thông tin'],
  ['đã trình ký', { submitted: true }, OPEN, 'Đã trình ký'],
  [
    'có công văn trả lời',
    { issued: [issued('D16', '2026-09-25')] },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  [
    'trả lời tại Hội nghị, ghi đã xong',
    { oralAnswer: KEPT, outcome: 'Đã giải quyết triệt để' },
    DONE,
    'Đã giải quyết triệt để',
  ],
  [
    'hứa tại Hội nghị (A-II.5a.5)',
    { oralAnswer: KEPT, outcome: 'Đang xử lý' },
    OPEN,
    'Đã giao xử lý',
  ],
  ['ghi tại Hội nghị, chưa có kết quả', { oralAnswer: KEPT }, OPEN, 'Đã giao xử lý'],
  [
    'đơn vị ghi nhận đã xong',
    { outcome: 'Đã giải quyết triệt để', issued: [issued('D16', '2026-09-25')] },
    DONE,
    'Đã giải quyết triệt để',
  ],
  [
    'chỉ ghi là xong, không có văn bản (A-II.5c.1)',
    { outcome: 'Đã giải quyết triệt để' },
    OPEN,
    'Đã giao xử lý',
  ],
  [
    'trả lời nhưng hẹn giải quyết tiếp',
    { outcome: 'Đang xử lý', issued: [issued('D16', '2026-09-25')] },
    OPEN,
    'Đã trả lời bằng văn bản',
  ],
  [
    'đơn vị chưa đồng ý',
    { outcome: 'Đơn vị chưa đồng ý', issued: [issued('D16', '2026-09-25')] },
    OPEN,
    'Đơn vị chưa đồng ý',
  ],
  [
    'trả lời miệng, đề nghị văn bản (A-II.5a.8)',
    { oralAnswer: KEPT, writtenRequestOn: on('2026-09-24') },
    OPEN,
    'Đã giao xử lý',
  ],
  [
    'đã có văn bản theo đề nghị (A-II.5a.8)',
    { oralAnswer: KEPT, writtenRequestOn: on('2026-09-24'), issued: [issued('D16', '2026-10-01')] },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  ['hướng dẫn, chưa có văn bản', { route: GUIDE }, OPEN, 'Đã giao xử lý'],
  [
    'đã hướng dẫn bằng văn bản',
    { route: GUIDE, issued: [issued('D17', '2026-09-25')] },
    OTHER,
    'Đã hướng dẫn',
  ],
  ['đã hướng dẫn tại Hội nghị', { route: GUIDE, oralAnswer: KEPT }, OTHER, 'Đã hướng dẫn'],
  [
    'chọn hướng dẫn nhưng đã trả lời nội dung bằng công văn',
    { route: GUIDE, issued: [issued('D17', '2026-09-22'), issued('D16', '2026-09-25')] },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  [
    'trả lời rồi mới hướng dẫn',
    { route: GUIDE, issued: [issued('D16', '2026-09-22'), issued('D17', '2026-09-25')] },
    OTHER,
    'Đã trả lời bằng văn bản',
  ],
  [
    'hứa hướng dẫn sau',
    { route: GUIDE, oralAnswer: KEPT, outcome: 'Đang xử lý' },
    OPEN,
    'Đã giao xử lý',
  ],
  [
    'đã có phiếu chuyển',
    { route: GUIDE, issued: [issued('D07', '2026-09-25')] },
    OTHER,
    'Đã chuyển cơ quan có thẩm quyền',
  ],
  [
    'phiếu chuyển, dù cách xử lý ghi là trả lời',
    { issued: [issued('D07', '2026-09-25')] },
    OTHER,
    'Đã chuyển cơ quan có thẩm quyền',
  ],
  [
    'đã hướng dẫn, cơ quan có thẩm quyền đã trả lời',
    { route: GUIDE, issued: [issued('D17', '2026-09-25')], incoming: [came('Trả lời')] },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  [
    'nói xong tại Hội nghị, còn phải báo cáo thành phố (A-II.5a.2)',
    { route: CITY, oralAnswer: KEPT, outcome: 'Đã giải quyết triệt để' },
    OPEN,
    'Đã trả lời tại Hội nghị',
  ],
  ['báo cáo thành phố, chưa phát hành', { route: CITY }, OPEN, 'Đã giao xử lý'],
  [
    'đã báo cáo thành phố, chưa có trả lời',
    { route: CITY, issued: [issued('D19', '2026-09-25')] },
    UP,
    'Đã báo cáo UBND thành phố',
  ],
  [
    'trả lời tạm trước khi báo cáo thành phố',
    { route: CITY, issued: [issued('D16', '2026-09-22'), issued('D19', '2026-09-25')] },
    UP,
    'Đã trả lời bằng văn bản',
  ],
  [
    'thành phố giao cơ quan khác',
    {
      route: CITY,
      issued: [issued('D19', '2026-09-25')],
      incoming: [came('Giao cơ quan khác giải quyết')],
    },
    OTHER,
    'Đã chuyển cơ quan có thẩm quyền',
  ],
  [
    'thành phố cho ý kiến, phường phải trả lời tiếp',
    { route: CITY, issued: [issued('D19', '2026-09-25')], incoming: [came('Ý kiến chỉ đạo')] },
    OPEN,
    'Đã báo cáo UBND thành phố',
  ],
  [
    'báo cáo lại sau ý kiến của thành phố, chưa có trả lời',
    {
      route: CITY,
      issued: [issued('D19', '2026-09-25'), issued('D19', '2026-10-28')],
      incoming: [came('Ý kiến chỉ đạo', '2026-10-20')],
    },
    UP,
    'Đã báo cáo UBND thành phố',
  ],
  [
    'cũng vậy, dù cách xử lý ghi là trả lời',
    {
      issued: [issued('D19', '2026-09-25'), issued('D19', '2026-10-28')],
      incoming: [came('Ý kiến chỉ đạo', '2026-10-20')],
    },
    UP,
    'Đã báo cáo UBND thành phố',
  ],
  [
    'phường trả lời sau ý kiến của thành phố',
    {
      route: CITY,
      issued: [issued('D19', '2026-09-25'), issued('D16', '2026-10-25')],
      incoming: [came('Ý kiến chỉ đạo')],
    },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  [
    'đã xin ý kiến cấp trên',
    { route: SUPERIOR, issued: [issued('D20', '2026-09-25')] },
    UP,
    'Đã xin ý kiến cấp trên',
  ],
  [
    'cấp trên đã trả lời',
    { route: SUPERIOR, issued: [issued('D20', '2026-09-25')], incoming: [came('Trả lời')] },
    DONE,
    'Đã trả lời bằng văn bản',
  ],
  ['rút', { outcome: 'Rút kiến nghị' }, OUT, 'Rút kiến nghị'],
  ['trùng', { outcome: 'Trùng', duplicateOf: 'AQ-2026-0002' }, OUT, 'Trùng (xem mã AQ-2026-0002)'],
  [
    'ngoài phạm vi (A-I.2.6)',
    { scope: 'Không thuộc phạm vi giải quyết', issued: [issued('D16', '2026-09-25')] },
    OUT,
    'Không thuộc phạm vi giải quyết',
  ],
];

describe('the column of the report follows what was issued (AM-18, A-PL.5–A-PL.9)', () => {
  it.each(TABLE)('%s', (_what, facts, column, status) => {
    const one = petition(facts);
    const found = reportColumnOf(one, cityColumnOf(''));
    expect([found, statusWords(petitionStatus(one, found), one)]).toEqual([column, status]);
  });

  it('comes by every status that there is', () => {
    const met = new Set(
      TABLE.map(([, facts]) => petition(facts)).map((one) =>
        petitionStatus(one, reportColumnOf(one, cityColumnOf(''))),
      ),
    );
    expect([...met].sort()).toEqual((Object.keys(STATUSES) as Status[]).sort());
  });

  it('puts what went up to the city where the office has set it', () => {
    const up = petition({ route: CITY, issued: [issued('D19', '2026-09-25')] });
    expect(reportColumnOf(up, cityColumnOf(REPORT_COLUMNS[OTHER].words))).toBe(OTHER);
  });
});

describe('the form (A-PL.4a–A-PL.17)', () => {
  const placed = TABLE.map(([, facts], index) => {
    const one = petition({
      ...facts,
      code: `AQ-2026-${String(index + 1).padStart(4, '0')}`,
      group: GROUPS[index % GROUPS.length] ?? 'Vốn',
    });
    return { petition: one, column: reportColumnOf(one, cityColumnOf('')) };
  });
  const form = fillReport(placed);

  it('has the seven groups in the words and order of the plan', () => {
    expect(form.rows.map((row) => [row.stt, row.group])).toEqual([
      [1, 'Vốn'],
      [2, 'Lãi suất'],
      [3, 'Tín dụng'],
      [4, 'Cơ chế chính sách'],
      [5, 'Thủ tục hành chính'],
      [6, 'Đất đai'],
      [7, 'Lĩnh vực khác'],
    ]);
  });

  // Each group once more with a number of its own: no row takes what is another's.
  it.each([
    ['A-PL.11', 'Vốn', 1],
    ['A-PL.12', 'Lãi suất', 2],
    ['A-PL.13', 'Tín dụng', 3],
    ['A-PL.14', 'Cơ chế chính sách', 4],
    ['A-PL.15', 'Thủ tục hành chính', 5],
    ['A-PL.16', 'Đất đai', 6],
    ['A-PL.17', 'Lĩnh vực khác', 7],
  ] as const)('%s: counts what is raised about “%s” in row %i alone', (_, group, stt) => {
    const raised = Array.from({ length: stt }, () => ({
      petition: petition({ group, issued: [issued('D16', '2026-09-25')] }),
      column: DONE as ReportColumn,
    }));
    const { rows } = fillReport([
      ...raised,
      { petition: petition({ group: null }), column: 'resolved' },
    ]);
    expect(rows.filter(({ resolved }) => resolved > 0)).toMatchObject([{ stt, resolved: stt }]);
  });

  it('counts every petition in scope in one column of one group', () => {
    const { resolved, inProgress, transferred, superior } = form;
    expect(resolved + inProgress + transferred + superior).toBe(form.inScope);
    expect(form.inScope + form.outOfScope + form.withdrawn + form.duplicates).toBe(placed.length);
    expect([form.outOfScope, form.withdrawn, form.duplicates]).toEqual([1, 1, 1]);
  });

  it('tells the course from what is on record, and says twice “chưa ghi”, where staff wrote nothing (A-PL.7, A-II.5c.1)', () => {
    const [row] = fillReport([{ petition: petition(), column: OPEN }]).rows.filter(
      (one) => one.inProgress,
    );
    expect(row?.inProgressText).toBe(
      '1\n- Gia hạn thuê đất: quá trình giải quyết: Tiếp nhận ngày 10/8/2026; giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì; vướng mắc: chưa ghi; đề xuất, báo cáo: chưa ghi.',
    );
  });

  it('names no body where none is known for a transferred petition (A-PL.8)', () => {
    const moved = petition({ route: GUIDE, oralAnswer: KEPT });
    const [row] = fillReport([{ petition: moved, column: OTHER }]).rows.filter(
      (r) => r.transferred,
    );
    expect(row?.note).toBe(
      '- Gia hạn thuê đất: chuyển cơ quan có thẩm quyền, hướng dẫn tại Hội nghị.',
    );
  });

  it('takes an answer written on the day of the written request as its answer (A-II.5a.8)', () => {
    const day = on('2026-09-24');
    const one = petition({
      oralAnswer: KEPT,
      writtenRequestOn: day,
      issued: [issued('D16', '2026-09-24')],
    });
    const column = reportColumnOf(one, cityColumnOf(''));
    expect([column, petitionStatus(one, column)]).toEqual([DONE, 'answered']);
  });

  it('tells process, obstacle and proposal of each petition under way, not a bare number (A-PL.7)', () => {
    const open = petition({ process: 'Đã họp.', obstacle: 'Thiếu bản đồ', proposal: 'Đo lại' });
    const [row] = fillReport([{ petition: open, column: OPEN }]).rows.filter((r) => r.inProgress);
    expect(row?.inProgressText).toBe(
      '1\n- Gia hạn thuê đất: quá trình giải quyết: Đã họp; vướng mắc: Thiếu bản đồ; đề xuất, báo cáo: Đo lại.',
    );
  });

  it('names in the notes the body and the document of what was passed on (A-PL.8, A-PL.10)', () => {
    const guided = petition({
      route: GUIDE,
      competent: 'Ngân hàng Chính sách xã hội',
      issued: [issued('D17', '2026-09-25')],
    });
    const [row] = fillReport([{ petition: guided, column: OTHER }]).rows.filter(
      (r) => r.transferred,
    );
    expect(row?.note).toContain('Ngân hàng Chính sách xã hội');
    expect(row?.note).toContain('số 112/KTHT&ĐT ngày 25/9/2026');
  });
});

describe('what keeps a report from leaving', () => {
  const problems = (facts: Partial<PetitionFacts>): string[] => {
    const one = petition(facts);
    const placed = [{ petition: one, column: reportColumnOf(one, cityColumnOf('')) }];
    return checkReport(placed, fillReport(placed)).map(({ column }) => column);
  };
  const told = {
    process: 'Đã họp',
    obstacle: 'Thiếu bản đồ',
    proposal: 'Đo lại',
    delayCause: 'Chờ hồ sơ',
    plan: 'Đo xong trong tháng 10',
  };

  it.each<[string, Partial<PetitionFacts>, string[]]>([
    ['nothing, when all is told', told, []],
    ['no cause of delay (A-II.5c.4)', { ...told, delayCause: null }, ['delayCause']],
    ['no plan (A-II.5c.4)', { ...told, plan: null }, ['plan']],
    ['no text of column a (A-PL.7)', { ...told, obstacle: null }, ['obstacle']],
    ['a petition nobody screened (A-I.2.5)', { ...told, scope: 'Chưa xét' }, ['scope']],
    [
      'no group, and columns that do not add up (A-PL.4b)',
      { ...told, group: null },
      ['group', 'group'],
    ],
    ['guided to nobody', { route: GUIDE, issued: [issued('D17', '2026-09-25')] }, ['competent']],
    ['nothing, for a withdrawn one', { outcome: 'Rút kiến nghị', group: null }, []],
  ])('%s', (_what, facts, columns) => {
    expect(problems(facts)).toEqual(columns);
  });
});
