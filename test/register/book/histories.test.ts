// The way of a petition as the journal tells it and as this very run is the first to see it.
import { describe, expect, it } from 'vitest';
import { historiesOf } from '#register/book/histories';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const CODE = 'AQ-2026-0001';
const LEAD = 'Cơ quan chủ trì';
const OUTCOME = 'Kết quả';

const columns = bookOf({}, '2026-10-01').tabs.petitions.tab.columns;

const change = (on: string, column: string, after: string | null, code = CODE): Texts => ({
  at: `${on}T08:00`,
  data: JSON.stringify({ type: 'change', code, cells: [{ column, before: null, after }] }),
});

const bodies = ['Công an', 'A', 'B', 'C', 'Phòng Văn hóa – Xã hội'].map((name) => ({ name }));

const steps = (rows: Parameters<typeof bookOf>[0], code = CODE) =>
  (historiesOf(bookOf({ bodies, ...rows }, '2026-10-01')).get(code) ?? []).map(
    ({ on, of, words }) => `${String(on)} ${of}: ${words}`,
  );

it('the columns are those that these tests name', () => {
  expect([columns.lead.header, columns.outcome.header]).toEqual([LEAD, OUTCOME]);
});

describe('what the journal tells', () => {
  it.each<[string, string, string | null, readonly string[]]>([
    ['who leads', LEAD, 'Công an', ['2026-09-01 lead: giao Công an chủ trì ngày 01/9/2026']],
    ['that nobody leads any more is no step', LEAD, null, []],
    ['an answer in the hall', columns.oralAnswer.header, 'Đã rõ', ['2026-09-01 hall: ']],
    [
      'that it is settled',
      OUTCOME,
      'Đã giải quyết triệt để',
      ['2026-09-01 settled: giải quyết xong ngày 01/9/2026'],
    ],
    [
      'that the unit objects',
      OUTCOME,
      'Đơn vị chưa đồng ý',
      ['2026-09-01 objected: đơn vị chưa đồng ý ngày 01/9/2026'],
    ],
    ['another outcome is no step', OUTCOME, 'Đang xử lý', []],
    ['another column is no step', 'Ghi chú', 'Đơn vị chưa đồng ý', []],
  ])('%s', (_what, column, after, told) => {
    expect(steps({ journal: [change('2026-09-01', column, after)] })).toEqual(told);
  });

  it('is each petition’s own, and nothing but changes', () => {
    const journal = [
      change('2026-09-01', LEAD, 'A', 'AQ-2026-0002'),
      { at: '2026-09-01T08:00', data: JSON.stringify({ type: 'lost', code: CODE }) },
      { ...change('2026-09-01', LEAD, 'A'), at: '' },
    ];
    expect(steps({ journal })).toEqual([]);
    expect(steps({ journal }, 'AQ-2026-0002')).toHaveLength(1);
    expect(historiesOf(bookOf({ bodies, journal }, '2026-10-01')).has(CODE)).toBe(false);
  });

  it('put right on the same day counts as it stands in the end', () => {
    const journal = [
      change('2026-09-01', LEAD, 'A'),
      change('2026-09-01', OUTCOME, 'Đơn vị chưa đồng ý'),
      change('2026-09-01', LEAD, 'B'),
      change('2026-09-02', LEAD, 'C'),
    ];
    expect(steps({ journal })).toEqual([
      '2026-09-01 objected: đơn vị chưa đồng ý ngày 01/9/2026',
      '2026-09-01 lead: giao B chủ trì ngày 01/9/2026',
      '2026-09-02 lead: giao C chủ trì ngày 02/9/2026',
    ]);
  });

  it('names each body as the directory does, once however it is spelt', () => {
    const journal = [
      change('2026-09-01', LEAD, 'Phòng Văn hóa – Xã hội'),
      change('2026-09-02', LEAD, 'phòng văn hoá -  xã hội\u200b'),
      change('2026-09-03', LEAD, 'A'),
      change('2026-09-04', LEAD, 'Phòng Văn hoá - Xã hội'),
    ];
    expect(steps({ journal })).toEqual([
      '2026-09-01 lead: giao Phòng Văn hóa – Xã hội chủ trì ngày 01/9/2026',
      '2026-09-03 lead: giao A chủ trì ngày 03/9/2026',
      '2026-09-04 lead: giao Phòng Văn hóa – Xã hội chủ trì ngày 04/9/2026',
    ]);
  });

  it.each(['#REF!', 'Phòng Văn hóa Xã hôi', '46302'])(
    'to “%s”, of which the directory knows nothing, gives it to nobody',
    (typed) => {
      const journal = [
        change('2026-09-01', LEAD, 'A'),
        change('2026-09-02', LEAD, typed),
        change('2026-09-03', LEAD, 'A'),
      ];
      expect(steps({ journal })).toEqual(['2026-09-01 lead: giao A chủ trì ngày 01/9/2026']);
    },
  );

  it('of the hall counts once, on its last day', () => {
    const { header } = columns.oralAnswer;
    const journal = [change('2026-09-01', header, 'A'), change('2026-09-05', header, 'B')];
    expect(steps({ journal })).toEqual(['2026-09-05 hall: ']);
  });

  it('stays where a later change tells no step', () => {
    const journal = [change('2026-09-01', LEAD, 'A'), change('2026-09-01', OUTCOME, 'Đang xử lý')];
    expect(steps({ journal })).toHaveLength(1);
  });
});

describe('what this run is the first to see', () => {
  const petition = { code: CODE, lead: 'Công an', title: 'A' };
  const kept = (cells: object, code = CODE) => [{ code, cells: JSON.stringify(cells) }];
  it.each<[string, Texts, readonly Texts[], number]>([
    ['a body that was not there', petition, kept({}), 1],
    ['a body that stands in the snapshot is none', petition, kept({ [LEAD]: 'Công an' }), 0],
    ['a body of another name', petition, kept({ [LEAD]: 'Thuế' }), 1],
    ['nothing of a row that no run has seen', petition, kept({}, 'AQ-2026-0002'), 0],
    ['nothing of a row without a code', { ...petition, code: '' }, kept({}), 0],
    ['nothing of an empty cell', { ...petition, lead: '' }, kept({}), 0],
    ['nothing of a denunciation (AM-20)', { ...petition, scopeReason: 'Đơn tố cáo' }, kept({}), 0],
  ])('%s', (_what, row, snapshot, count) => {
    expect(steps({ petitions: [row], snapshot })).toHaveLength(count);
  });

  it('is of today, also where the snapshot’s cell was cut', () => {
    expect(steps({ petitions: [petition], snapshot: [{ code: CODE }] })).toEqual([
      '2026-10-01 lead: giao Công an chủ trì ngày 01/10/2026',
    ]);
    const long = 'Công an '.repeat(20).trim();
    const snapshot = kept({ [LEAD]: long });
    expect(steps({ petitions: [{ ...petition, lead: `${long} x` }], snapshot })).toEqual([]);
  });
});
