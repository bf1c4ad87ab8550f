// One conference, 20/11/2026, as a table: how many came, what was typed, what the register says on which day.
import { describe, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../jobs/paper.ts';

type Cells = Readonly<Record<string, string>>;

const AT = { code: 'HN-2026-1' };
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const BY = { decisionReason: 'Ý kiến lãnh đạo', decidedBy: 'Lê Văn Thảo' };
const ANYWAY = 'Vẫn tổ chức theo ý kiến lãnh đạo';

/** Posted 05/10, closed 29/10 at 17:00; all came on 12/10, and the first petition needs another body’s part. */
function office(units: number, petitions: number, typed: Cells = {}): Paper {
  const paper = paperOffice();
  paper.add('conferences', {
    ...AT,
    year: '2026',
    date: '2026-11-20',
    time: '08:00',
    venue: 'Hội trường UBND phường',
    postedDesk: '2026-10-05',
    postedPortal: '2026-10-05',
    petitionsClose: '2026-10-29T17:00',
    registrationsClose: '2026-10-29T17:00',
    ...typed,
  });
  for (let n = 1; n <= units; n++) {
    const unit = `DV-${String(n).padStart(4, '0')}`;
    const came = { conference: AT.code, unit, receivedAt: '2026-10-12T10:00' };
    paper.add('units', { code: unit, kind: 'Doanh nghiệp', name: `Cơ sở số ${n}`, inWard: 'Có' });
    paper.add('registrations', { ...came, attend: 'Có' });
    if (n > petitions) continue;
    const together = n === 1 ? { partners: CULTURE } : {};
    const route = `Thuộc thẩm quyền – ${n === 1 ? 'cần phối hợp' : 'trả lời'}`;
    const screened = { group: 'Vốn', scope: 'Trong phạm vi', lead: DESK, route, ...together };
    paper.add('petitions', { ...came, ...screened, title: `Kiến nghị số ${n}` });
  }
  return paper;
}

interface Seen {
  readonly units: number | string;
  readonly petitions: number | string;
  readonly branch: string;
  /** The first petition, which is coordinated, and the second: due by the plan, or the office's own day. */
  readonly terms: readonly [coordinated: string, alone: string];
  readonly level: string;
}

const dayOf = (paper: Paper, code: string): string => {
  const { due, target } = paper.row('petitions', { code });
  const text = (day: unknown): string => String(day);
  if (due != null) return `hạn ${text(due)}`;
  return target == null ? 'không' : `mốc ${text(target)}`;
};

function seen(paper: Paper, petitions: number): Seen {
  const row = paper.row('conferences', AT);
  const codes = ['AQ-2026-0001', 'AQ-2026-0002'].slice(0, petitions);
  const [one = '', two = ''] = codes.map((code) => dayOf(paper, code));
  const level = petitions > 1 ? paper.row('petitions', { code: 'AQ-2026-0002' })['level'] : null;
  return {
    units: row['units'] as number | string,
    petitions: row['petitionsAll'] as number | string,
    branch: String(row['branch']),
    terms: [one, two],
    level: String(level ?? ''),
  };
}

const ELIGIBLE = 'Đủ điều kiện tổ chức';
const TOO_FEW = 'Không đủ số lượng đăng ký, có kiến nghị – trả lời bằng văn bản';
const NOT_NAMED = 'Đủ số lượng đăng ký, chưa đủ 05 kiến nghị – trình lãnh đạo quyết định';
const AFTER = ['hạn 2026-12-14', 'hạn 2026-12-02'] as const;
const IN_WRITING = ['hạn 2026-10-30', 'mốc 2026-11-09'] as const;
const NONE = ['không', 'không'] as const;

type Row = readonly [
  what: string,
  counts: readonly [units: number, petitions: number],
  typed: Cells,
  on: string,
  expected: readonly [branch: string, terms: Seen['terms'], level: string],
];

const TABLE: readonly Row[] = [
  ['15 units, 6 petitions (A-II.3.1)', [15, 6], {}, '2026-10-30', [ELIGIBLE, AFTER, 'Còn hạn']],
  [
    '… its day passed, nobody wrote whether it was held (A-II.5a.5)',
    [15, 6],
    {},
    '2026-12-10',
    [ELIGIBLE, AFTER, 'Hạn tạm tính (nếu đã tổ chức)'],
  ],
  ['… held', [15, 6], { held: 'Có' }, '2026-12-02', [ELIGIBLE, AFTER, 'Đến hạn hôm nay']],
  [
    '… its day typed over after the closing (AM-37)',
    [15, 6],
    { date: '2026-12-03' },
    '2026-11-06',
    [ELIGIBLE, AFTER, 'Còn hạn'],
  ],
  [
    '10 units, 5 petitions (A-II.5b.0)',
    [10, 5],
    {},
    '2026-10-30',
    [TOO_FEW, IN_WRITING, 'Còn hạn'],
  ],
  [
    '… “Gia hạn” changes nothing (AM-03)',
    [10, 5],
    { ...BY, decision: 'Gia hạn tiếp nhận', decidedOn: '2026-10-30' },
    '2026-11-03',
    [TOO_FEW, IN_WRITING, 'Còn hạn'],
  ],
  [
    '… nor does “Vẫn tổ chức” (AM-03)',
    [10, 5],
    { ...BY, decision: ANYWAY, decidedOn: '2026-10-30', opinionNumber: '12/TB-UBND' },
    '2026-11-03',
    [TOO_FEW, IN_WRITING, 'Còn hạn'],
  ],
  ['14 units, 5 petitions', [14, 5], {}, '2026-10-30', [TOO_FEW, IN_WRITING, 'Còn hạn']],
  ['15 units, 4 petitions, undecided (AM-03)', [15, 4], {}, '2026-10-30', [NOT_NAMED, NONE, '']],
  ['… undecided past its day (AM-06)', [15, 4], {}, '2026-12-10', [NOT_NAMED, NONE, '']],
  [
    '… “Dừng” on 02/11: in writing from then (A-II.5b.1, A-II.5b.5)',
    [15, 4],
    { ...BY, decision: 'Dừng', decidedOn: '2026-11-02' },
    '2026-11-05',
    [
      `${NOT_NAMED}; đã dừng theo quyết định ngày 02/11/2026`,
      ['hạn 2026-10-30', 'mốc 2026-11-11'],
      'Còn hạn',
    ],
  ],
  [
    '… “Vẫn tổ chức” on record',
    [15, 4],
    { ...BY, decision: ANYWAY, decidedOn: '2026-10-30', opinionNumber: '12/TB-UBND' },
    '2026-11-03',
    [NOT_NAMED, AFTER, 'Còn hạn'],
  ],
  [
    '… held with nothing on record: the fact counts (A-II.3.5)',
    [15, 4],
    { held: 'Có' },
    '2026-12-03',
    [NOT_NAMED, AFTER, 'Quá hạn (01 ngày làm việc)'],
  ],
];

describe('the conference of 20/11/2026', () => {
  it.each(TABLE)('%s', (_what, [units, petitions], typed, on, [branch, terms, level]) => {
    const paper = office(units, petitions);
    paper.run('2026-10-29T18:00');
    if (Object.keys(typed).length > 0) paper.edit('conferences', AT, typed);
    paper.run(`${on}T10:00`);
    const expected: Seen = { units, petitions, branch, terms, level };
    expect(seen(paper, petitions)).toEqual(expected);
  });

  it('a fifth petition after T0−15 does not count, whatever closing was typed (A-II.3.4, AM-01)', () => {
    const paper = office(15, 4, {
      petitionsClose: '2026-11-05T17:00',
      registrationsClose: '2026-11-05T17:00',
    });
    const late = { conference: AT.code, unit: 'DV-0005', receivedAt: '2026-11-04T10:00' };
    const words = { group: 'Vốn', title: 'Kiến nghị muộn', scope: 'Trong phạm vi' };
    paper.run('2026-10-12T11:00');
    paper.add('petitions', { ...late, ...words });
    paper.run('2026-11-06T10:00');
    expect(seen(paper, 4)).toMatchObject({ petitions: 4, branch: NOT_NAMED });
    expect(paper.row('conferences', AT)['fix']).toContain('23:59 30/10/2026');
    expect(paper.row('petitions', { title: words.title })['fix']).toContain('không tính');
  });

  it('without the holiday of 24/11 its year is provisional, and the row is missed (design invariant 3)', () => {
    const paper = office(15, 6);
    paper.run('2026-10-29T18:00');
    paper.edit('conferences', AT, { held: 'Có' });
    paper.run('2026-11-23T10:00');
    expect(dayOf(paper, 'AQ-2026-0002')).toBe('hạn 2026-12-02');
    paper.remove('calendar', { date: '2026-11-24' });
    paper.run('2026-11-23T12:00');
    expect(paper.row('petitions', { code: 'AQ-2026-0002' })).toMatchObject({
      level: 'Hạn tạm tính',
      due: '2026-12-02',
    });
  });
});
