import { describe, expect, it } from 'vitest';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { ReportColumn } from '#rules/petitions/report-columns';
import { checkReport } from '#rules/report/checks';
import { reportColumnOf } from '#rules/report/column';
import { fillReport, petitionLabel, type ReportForm } from '#rules/report/form';
import { GROUPS } from '#rules/words';
import { came, CITY, GUIDE, issued, on, petition, SUPERIOR } from '../petitions/facts.ts';

type Placed = readonly [column: ReportColumn, facts?: Partial<PetitionFacts>];

const placedOf = (placed: readonly Placed[]) =>
  placed.map(([column, facts = {}]) => ({ petition: petition(facts), column }));
const filled = (...placed: readonly Placed[]): ReportForm => fillReport(placedOf(placed));
const LAND = GROUPS.indexOf('Đất đai');
const note = (...placed: readonly Placed[]): string => filled(...placed).rows[LAND]?.note ?? '';
const A = { title: 'Gia hạn thuê đất' };
const B = { title: 'Cấp lại sổ' };

describe('the numbers of the form (A-PL.4a–A-PL.9)', () => {
  it('numbers its rows from 1 and counts each column by itself', () => {
    const form = filled(
      ['resolved'],
      ['inProgress'],
      ['inProgress'],
      ['transferred'],
      ['transferred'],
      ['transferred'],
      ['superior'],
      ['superior'],
      ['superior'],
      ['superior'],
    );
    expect(form.rows.map(({ stt }) => stt)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(form).toMatchObject({
      resolved: 1,
      inProgress: 2,
      transferred: 3,
      superior: 4,
      inScope: 10,
    });
    expect(form.rows[LAND]).toMatchObject({
      resolved: 1,
      inProgress: 2,
      transferred: 3,
      superior: 4,
    });
    expect(form.rows[0]).toMatchObject({ resolved: 0, inProgress: 0, transferred: 0, superior: 0 });
    expect(form.rows[0]).toMatchObject({ inProgressText: '0', note: '' });
  });

  it('tells apart why a petition stands outside', () => {
    const withdrawn: Placed = ['outside', { outcome: 'Rút kiến nghị' }];
    const double: Placed = ['outside', { outcome: 'Trùng' }];
    const away: Placed = ['outside', { scope: 'Không thuộc phạm vi giải quyết' }];
    expect(filled(withdrawn, withdrawn, double, double, double, away, ['resolved'])).toMatchObject({
      withdrawn: 2,
      duplicates: 3,
      outOfScope: 1,
      inScope: 1,
    });
  });
});

describe('the texts of the form (A-PL.7, A-PL.8)', () => {
  it.each([
    [{ summary: 'Thuê đất', title: 'Dài' }, 'Thuê đất'],
    [{ summary: null, title: '  Gia hạn \n\n thuê  đất.;. ' }, 'Gia hạn thuê đất'],
    [{ summary: null, title: 'Nghị định 30. Sổ; thẻ' }, 'Nghị định 30. Sổ; thẻ'],
    [{ summary: null, title: '' }, 'AQ-2026-0007'],
  ])(
    'names a petition by its summary, else its title or its code, on one line: %#',
    (words, label) => {
      expect(petitionLabel({ code: 'AQ-2026-0007', ...words })).toBe(label);
    },
  );

  it('has a line for each petition under way, each text on one line without its last stop', () => {
    const told = { process: ' Đã họp \n\n 2.1; 2.2;. ', obstacle: 'Thiếu', proposal: ' ' };
    expect(
      filled(['inProgress', { ...A, ...told }], ['inProgress', B]).rows[LAND]?.inProgressText,
    ).toBe(
      [
        '2',
        '- Gia hạn thuê đất: quá trình giải quyết: Đã họp 2.1; 2.2; vướng mắc: Thiếu; đề xuất, báo cáo: chưa ghi.',
        `- Cấp lại sổ: quá trình giải quyết: Tiếp nhận ngày 10/8/2026; giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì; vướng mắc: chưa ghi; đề xuất, báo cáo: chưa ghi.`,
      ].join('\n'),
    );
  });

  const assigned = { ...came('Giao cơ quan khác giải quyết', '2026-10-05'), number: '88/UBND' };
  it.each<[string, Partial<PetitionFacts>, string]>([
    [
      'to a body, in the hall',
      { competent: 'Sở Tài chính' },
      'chuyển Sở Tài chính, hướng dẫn tại Hội nghị',
    ],
    [
      'in writing',
      { competent: 'Sở Tài chính', issued: [issued('D17', '2026-09-25')] },
      'chuyển Sở Tài chính, tại văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'to the city, which has not answered (AM-18)',
      { competent: 'Sở Tài chính', issued: [issued('D19', '2026-09-25')] },
      'báo cáo Ủy ban nhân dân thành phố, tại văn bản số 112/KTHT&ĐT ngày 25/9/2026',
    ],
    [
      'by the city',
      { competent: 'Sở Tài chính', incoming: [{ ...assigned, competent: 'Sở Nông nghiệp' }] },
      'giao Sở Nông nghiệp tại văn bản số 88/UBND ngày 05/10/2026',
    ],
    [
      'by the city, which names nobody',
      { competent: 'Sở Tài chính', incoming: [{ ...assigned, date: null }] },
      'giao Sở Tài chính tại văn bản số 88/UBND',
    ],
    [
      'after another document of the city',
      { incoming: [{ ...came('Ý kiến chỉ đạo'), competent: 'Sở Xây dựng' }] },
      'chuyển cơ quan có thẩm quyền, hướng dẫn tại Hội nghị',
    ],
  ])('says to whom a petition went: %s', (_what, facts, words) => {
    expect(note(['transferred', { ...A, ...facts }])).toBe(`- Gia hạn thuê đất: ${words}.`);
  });

  it('says by which document it went up, below what was passed on', () => {
    const up = { ...B, issued: [issued('D20', '2026-09-25')] };
    expect(note(['superior', up], ['superior', A], ['transferred', A])).toBe(
      [
        '- Gia hạn thuê đất: chuyển cơ quan có thẩm quyền, hướng dẫn tại Hội nghị.',
        '- Cấp lại sổ: đã báo cáo tại văn bản số 112/KTHT&ĐT ngày 25/9/2026.',
        '- Gia hạn thuê đất: đã báo cáo.',
      ].join('\n'),
    );
  });
});

describe('the column where route and documents differ (AM-18)', () => {
  const D16 = (date: string) => issued('D16', date);
  it.each<[string, Partial<PetitionFacts>, ReportColumn]>([
    [
      'coordinated, answered, then reported',
      {
        route: 'Thuộc thẩm quyền – cần phối hợp',
        issued: [D16('2026-09-22'), issued('D19', '2026-09-25')],
      },
      'resolved',
    ],
    [
      'reported to the city off its route',
      { issued: [issued('D19', '2026-09-25')] },
      'transferred',
    ],
    [
      'no route, reported to the city',
      { route: null, issued: [issued('D19', '2026-09-25')] },
      'transferred',
    ],
    ['asked above off its route', { issued: [issued('D20', '2026-09-25')] }, 'superior'],
    ['nothing issued, an answer came', { incoming: [came('Trả lời')] }, 'inProgress'],
    [
      'asked above by its route',
      { route: SUPERIOR, issued: [issued('D20', '2026-09-25')] },
      'superior',
    ],
    [
      'answered before it was asked above',
      { route: SUPERIOR, issued: [D16('2026-09-24'), issued('D20', '2026-09-25')] },
      'superior',
    ],
    ['answered, never asked above', { route: SUPERIOR, issued: [D16('2026-09-25')] }, 'resolved'],
    [
      'answered on the day of the report',
      { route: CITY, issued: [issued('D19', '2026-09-25'), D16('2026-09-25')] },
      'resolved',
    ],
    [
      'answered the day before the report',
      { route: CITY, issued: [D16('2026-09-24'), issued('D19', '2026-09-25')] },
      'transferred',
    ],
    [
      'answered before it was asked for in writing (A-II.5a.8)',
      { writtenRequestOn: on('2026-09-24'), issued: [D16('2026-09-23')] },
      'inProgress',
    ],
    [
      'guided, answered, more to come',
      {
        route: GUIDE,
        outcome: 'Đang xử lý',
        issued: [issued('D17', '2026-09-25')],
        incoming: [came('Trả lời')],
      },
      'transferred',
    ],
  ])('%s', (_what, facts, column) => {
    expect(reportColumnOf(petition(facts), 'transferred')).toBe(column);
  });
});

describe('what keeps a report from leaving, in words (A-PL.7, A-II.5c.4)', () => {
  const told = { process: 'a', obstacle: 'b', proposal: 'c', delayCause: 'd', plan: 'e' };
  const II_5C = 'điểm c khoản 5 mục II Kế hoạch đối thoại';
  const problems = (placed: Placed): [string, string, string][] => {
    const rows = placedOf([placed]);
    return checkReport(rows, fillReport(rows)).map((one) => [one.code, one.column, one.message]);
  };
  it.each<[Placed, string, string]>([
    [
      ['inProgress', { ...told, scope: 'Chưa xét' }],
      'scope',
      'Chưa xét phạm vi; đề nghị chọn “Trong phạm vi” hoặc “Không thuộc phạm vi giải quyết”.',
    ],
    [
      ['inProgress', { ...told, process: null, receivedAt: null, lead: null }],
      'process',
      'Chưa ghi quá trình giải quyết; biểu yêu cầu nêu rõ.',
    ],
    [
      ['inProgress', { ...told, obstacle: null }],
      'obstacle',
      'Chưa ghi vướng mắc; biểu yêu cầu nêu rõ.',
    ],
    [
      ['inProgress', { ...told, proposal: null }],
      'proposal',
      'Chưa ghi đề xuất, báo cáo; biểu yêu cầu nêu rõ.',
    ],
    [
      ['inProgress', { ...told, delayCause: null }],
      'delayCause',
      `Chưa ghi nguyên nhân chậm (${II_5C}).`,
    ],
    [
      ['inProgress', { ...told, plan: null }],
      'plan',
      `Chưa ghi phương án giải quyết triệt để (${II_5C}).`,
    ],
    [
      ['transferred'],
      'competent',
      'Chưa ghi cơ quan có thẩm quyền; cột Ghi chú phải nêu tên cơ quan.',
    ],
  ])('%#', (placed, column, message) => {
    expect(problems(placed)).toEqual([['AQ-2026-0001', column, message]]);
  });

  it('says by how much the columns do not add up where a group is missing (A-PL.4b)', () => {
    expect(problems(['superior', { group: null }])).toEqual([
      [
        'AQ-2026-0001',
        'group',
        'Chưa ghi nhóm; mỗi kiến nghị phải thuộc đúng một trong bảy nhóm của biểu.',
      ],
      ['', 'group', 'Tổng các cột của biểu là 0, số kiến nghị trong phạm vi là 1.'],
    ]);
  });

  it.each<[string, Placed]>([
    ['resolved', ['resolved']],
    ['above', ['superior']],
    ['all told', ['inProgress', told]],
    ['a body named by staff', ['transferred', { competent: 'Sở Tài chính' }]],
    [
      'a body named by the city',
      [
        'transferred',
        { incoming: [came('Ý kiến chỉ đạo'), { ...came('Trả lời'), competent: 'Sở Tài chính' }] },
      ],
    ],
  ])('is nothing: %s', (_what, placed) => {
    expect(problems(placed)).toEqual([]);
  });

  it('wants a body where no document of the city names one', () => {
    expect(problems(['transferred', { incoming: [came('Trả lời')] }])).toHaveLength(1);
  });
});
