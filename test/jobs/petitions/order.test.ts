// In whatever order a day brings it – rows, responses, edits – the register says the same in the end (AM-04, A-II.3.3).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

type Cells = Readonly<Record<string, string>>;

const PEOPLE = Array.from({ length: 6 }, (_, n) => n + 1);
const NAME = (n: number): string => `Cơ sở Tiền Trung 0${n}`;

/** Typed by staff: unit, contact, registration, petition, each in its own tab. */
const rowsOf = (n: number): [string, Cells][] => [
  ['units', { code: `DV-000${n}`, kind: 'Hộ kinh doanh', inWard: 'Có', name: NAME(n) }],
  ['contacts', { unit: `DV-000${n}`, phone: `091200030${n}`, email: `coso${n}@vidu.example` }],
  [
    'registrations',
    {
      conference: 'HN-2026-1',
      unit: `DV-000${n}`,
      attend: 'Có',
      receivedAt: `2026-08-10T0${n}:30`,
    },
  ],
  [
    'petitions',
    {
      conference: 'HN-2026-1',
      unit: `DV-000${n}`,
      group: n % 2 === 0 ? 'Đất đai' : 'Vốn',
      title: `Việc ${n}`,
      scope: 'Trong phạm vi',
      receivedAt: `2026-08-10T0${n}:30`,
    },
  ],
];

/** Typed from paper: two of new units, one of a unit of the register, one of a unit that sent a form as well. */
const PAPERS: readonly [string, Cells][] = [11, 12, 1, 7].map((n) => [
  'paper',
  {
    receivedAt: `2026-08-10T08:${10 + n}`,
    channel: 'Phiếu giấy',
    kind: 'Hộ kinh doanh',
    name: NAME(n),
    ...(n === 1 ? {} : { taxCode: `0300900001${String(n).padStart(2, '0')}` }),
    phone: n > 9 ? `09120003${n}` : `091200030${n}`,
    inWard: 'Có',
    attend: n === 11 ? 'Có' : 'Không',
    group1: 'Tín dụng',
    title1: `Việc giấy ${n}`,
    content1: `Nội dung giấy ${n}`,
    request: n === 12 ? 'Đưa vào sổ, soạn phiếu tiếp nhận' : 'Đưa vào sổ',
  },
]);

/** Sent by the form: three more, the first of them twice. */
const RESPONSES = [7, 8, 9, 7].map((n, at) => ({
  id: `phan-hoi-${at}`,
  at: localDateTime(`2026-08-10T1${at}:15`),
  answers: {
    conference: 'HN-2026-1',
    kind: 'Hộ kinh doanh',
    name: NAME(n),
    taxCode: `03009000010${n}`,
    address: 'phường Ái Quốc',
    inWard: 'Có',
    representative: `Nguyễn Văn ${n}`,
    phone: `091200030${n}`,
    attend: 'Có',
    group1: 'Đất đai',
    title1: `Việc ${n}${at === 3 ? ' thêm' : ''}`,
    content1: `Nội dung ${n} ${at}`,
  },
}));

const EDITS: readonly [string, Cells][] = [
  ['Việc 1', { route: 'Thuộc thẩm quyền – trả lời' }],
  ['Việc 1', { lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
  ['Việc 2', { outcome: 'Rút kiến nghị' }],
  ['Việc 3', { scope: 'Không thuộc phạm vi giải quyết' }],
  ['Việc 3', { scopeReason: 'Đơn khiếu nại' }],
  ['Việc 3', { scopeBy: 'Lê Văn Thảo' }],
  ['Việc 7', { scope: 'Trong phạm vi' }],
];

interface Order {
  readonly rows: readonly [string, Cells][];
  readonly responses: typeof RESPONSES;
  readonly edits: readonly [string, Cells][];
}

const CODES = /\b(AQ-2026|DV)-\d{4}\b/g;

/** What the register says of each petition, of the conference, and who was written to; codes go by order and are left out. */
function told({ rows, responses, edits }: Order): unknown {
  const paper: Paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  for (const [tab, cells] of rows) paper.add(tab as 'units', cells);
  paper.run('2026-08-10T15:00', { responses });
  for (const [title, cells] of edits) paper.edit('petitions', { title }, cells);
  paper.run('2026-08-10T17:00');
  const petitions = paper
    .rows('petitions')
    .map((row) => ({
      title: row['title'],
      unit: paper.row('units', { code: String(row['unit']) })['name'],
      of: ['status', 'due', 'target', 'level', 'reportColumn', 'explain', 'fix', 'group'].map(
        (key) => String(row[key] ?? '').replace(CODES, '…'),
      ),
    }));
  const { units, petitionsAll, petitionsOfRegistered, branch } = paper.row('conferences', {});
  const figures = paper.rows('figures').map((row) => Object.values(row).join('|'));
  const mails = paper.mails.map(({ to, subject }) => `${to.join()} ${subject}`.replace(CODES, '…'));
  const sorted = <T>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    petitions: sorted(petitions),
    conference: { units, petitionsAll, petitionsOfRegistered, branch },
    figures: sorted(figures),
    mails: sorted(mails),
    units: sorted(paper.rows('units').map((row) => [row['name'], row['suspected'], row['fix']])),
  };
}

const whole = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

it('comes to the same register, figures and mails, whatever came first', () => {
  const rows = [...PEOPLE.flatMap(rowsOf), ...PAPERS];
  const inOrder: Order = { rows, responses: RESPONSES, edits: EDITS };
  const wanted = told(inOrder);
  expect(JSON.stringify(wanted).match(/"Việc giấy \d+"/g)).toHaveLength(PAPERS.length);
  expect(wanted).toMatchObject({ conference: { petitionsAll: expect.anything() as unknown } });
  const order = fc.record({
    rows: whole(inOrder.rows),
    responses: whole(RESPONSES),
    edits: whole(EDITS),
  });
  const runs = Number(process.env['ORDER_SEEDS'] ?? 6);
  fc.assert(
    fc.property(order, (one) => {
      expect(told(one)).toEqual(wanted);
    }),
    { numRuns: runs, seed: 41 },
  );
});
