// Four courses of a conference, each as a table: what staff type on which day, and what stands in the register then.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../jobs/people.ts';
import { paperOffice, register, type Paper } from '../jobs/paper.ts';

type Cells = Readonly<Record<string, string>>;

/** What stands there after a day. */
interface Seen {
  readonly branch: RegExp;
  readonly units: number | string;
  /** The drafts of the conference that there are by then. */
  readonly drafts: readonly string[];
  /** In “Cần sửa” of the conference; null where nothing is to be mended. */
  readonly fix: RegExp | null;
  /** “Đã tổ chức ít nhất 01 lần” of the year. */
  readonly year: RegExp;
}

type Step = readonly [on: string, typed: Cells, seen: Seen];

interface Course {
  readonly name: string;
  readonly registered: number;
  readonly petitions: number;
  readonly steps: readonly Step[];
}

const BY = { decidedBy: 'Đ/c Lê Văn Thảo, Phó Chủ tịch UBND phường' };
const NOT_YET = /^Chưa; nên trước 17\/11\/2026/;

const COURSES: readonly Course[] = [
  {
    name: 'put off once, then too few again: only “Dừng” is left (A-II.2.10, AM-10, AM-11)',
    registered: 6,
    petitions: 1,
    steps: [
      [
        '2026-08-24',
        {},
        {
          branch: /^Không đủ số lượng đăng ký, có kiến nghị/,
          units: 6,
          drafts: ['D03', 'D05', 'D27'],
          fix: /Trình lãnh đạo quyết định: Hoãn, Dừng\./,
          year: NOT_YET,
        },
      ],
      [
        '2026-08-25',
        {
          ...BY,
          decision: 'Hoãn',
          decisionReason: 'không đủ số lượng đăng ký',
          decidedOn: '2026-08-25',
          newDate: '2026-11-12',
        },
        {
          branch: /^Hoãn đến ngày 12\/11\/2026/,
          units: 6,
          drafts: ['D03', 'D05', 'D27', 'D08', 'D09'],
          fix: /hạn nhận kiến nghị mới/,
          year: NOT_YET,
        },
      ],
      [
        '2026-08-26',
        {
          petitionsClose: '2026-10-20T17:00',
          postedDesk: '2026-08-26',
          postedPortal: '2026-08-26',
        },
        {
          branch: /^Hoãn đến ngày 12\/11\/2026/,
          units: 6,
          drafts: ['D03', 'D05', 'D27', 'D08', 'D09'],
          fix: null,
          year: NOT_YET,
        },
      ],
      [
        '2026-10-21',
        {},
        {
          branch: /^Không đủ số lượng đăng ký, có kiến nghị/,
          units: 6,
          drafts: ['D03', 'D05', 'D27', 'D08', 'D09'],
          fix: /^Trình lãnh đạo quyết định: Dừng\./m,
          year: NOT_YET,
        },
      ],
      [
        '2026-10-22',
        {
          ...BY,
          decision: 'Dừng',
          decisionReason: 'vẫn không đủ số lượng đăng ký',
          decidedOn: '2026-10-22',
        },
        {
          branch: /^Không đủ số lượng đăng ký, có kiến nghị/,
          units: 6,
          drafts: ['D03', 'D05', 'D27', 'D08', 'D09', 'D08', 'D09'],
          fix: null,
          year: /Dừng ngày 22\/10\/2026, vẫn không đủ số lượng đăng ký/,
        },
      ],
    ],
  },
  {
    name: 'moved, which is no “Hoãn”: what was registered stays (AM-37)',
    registered: 15,
    petitions: 5,
    steps: [
      [
        '2026-08-24',
        {},
        {
          branch: /^Đủ điều kiện tổ chức/,
          units: 15,
          drafts: ['D03', 'D05', 'D27'],
          fix: null,
          year: NOT_YET,
        },
      ],
      [
        '2026-09-10',
        {
          ...BY,
          decision: 'Dời ngày',
          decisionReason: 'bão số 3',
          decidedOn: '2026-09-10',
          newDate: '2026-10-01',
        },
        {
          branch: /^Đủ điều kiện tổ chức/,
          units: 15,
          drafts: ['D03', 'D05', 'D27', 'D32'],
          fix: null,
          year: NOT_YET,
        },
      ],
      [
        '2026-10-02',
        { held: 'Có' },
        {
          branch: /^Đủ điều kiện tổ chức/,
          units: 15,
          drafts: ['D03', 'D05', 'D27', 'D32', 'D14', 'D15', 'D27'],
          fix: null,
          year: /^Có: HN-2026-1 \(01\/10\/2026\)$/,
        },
      ],
    ],
  },
  {
    name: 'stopped: nobody registered (A-II.2.8, A-II.2.9)',
    registered: 0,
    petitions: 0,
    steps: [
      [
        '2026-08-24',
        {},
        {
          branch: /^Không có đăng ký, không có kiến nghị/,
          units: 0,
          drafts: ['D03', 'D05', 'D27'],
          fix: /^Trình lãnh đạo quyết định: Hoãn, Dừng\./m,
          year: NOT_YET,
        },
      ],
      [
        '2026-08-25',
        { ...BY, decision: 'Dừng', decisionReason: 'không có đăng ký', decidedOn: '2026-08-25' },
        {
          branch: /^Không có đăng ký, không có kiến nghị/,
          units: 0,
          drafts: ['D03', 'D05', 'D27', 'D08', 'D09'],
          fix: null,
          year: /HN-2026-1: Dừng ngày 25\/8\/2026, không có đăng ký$/,
        },
      ],
    ],
  },
];

const drafts = (paper: Paper, code: string): string[] =>
  paper
    .rows('documents')
    .flatMap((row) => (row['case'] === code ? [String(row['kind']).slice(0, 3)] : []));

function begun({ registered, petitions }: Pick<Course, 'registered' | 'petitions'>): Paper {
  const paper = paperOffice('2026-07-01');
  paper.add('conferences', { ...CONFERENCE, postedDesk: '', postedPortal: '' });
  paper.run('2026-07-20T08:00');
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { postedDesk: '2026-08-03', postedPortal: '2026-08-03' },
  );
  register(paper, registered, petitions);
  paper.run('2026-08-21T18:00');
  return paper;
}

const yearOf = (paper: Paper): string => String(paper.rows('cycles')[0]?.['minimumMet']);

describe.each(COURSES)('a conference that is $name', (course) => {
  it('goes its course', () => {
    const paper = begun(course);
    for (const [on, typed, seen] of course.steps) {
      paper.edit('conferences', { code: 'HN-2026-1' }, typed);
      paper.run(`${on}T08:00`);
      const row = paper.row('conferences', { code: 'HN-2026-1' });
      expect([on, row['branch']]).toEqual([on, expect.stringMatching(seen.branch)]);
      expect([on, row['units']]).toEqual([on, seen.units]);
      expect([on, drafts(paper, 'HN-2026-1')]).toEqual([on, seen.drafts]);
      expect([on, row['fix']]).toEqual([
        on,
        seen.fix === null ? null : expect.stringMatching(seen.fix),
      ]);
      expect([on, yearOf(paper)]).toEqual([on, expect.stringMatching(seen.year)]);
    }
  });
});

describe('a second conference in a year (A-II.4.13, AM-10)', () => {
  it('after a stopped one counts for itself, and meets the minimum of the year', () => {
    const paper = begun({ registered: 0, petitions: 0 });
    const stop = {
      ...BY,
      decision: 'Dừng',
      decisionReason: 'không có đăng ký',
      decidedOn: '2026-08-25',
    };
    paper.edit('conferences', { code: 'HN-2026-1' }, stop);
    paper.add('conferences', {
      ...CONFERENCE,
      code: 'HN-2026-2',
      date: '2026-11-12',
      postedDesk: '2026-09-01',
      postedPortal: '2026-09-01',
      petitionsClose: '2026-10-20T17:00',
    });
    paper.run('2026-08-25T08:00');
    for (let n = 1; n <= 15; n++) {
      const unit = `DV-00${String(n).padStart(2, '0')}`;
      const arrival = { conference: 'HN-2026-2', unit, receivedAt: '2026-10-01T09:00' };
      paper.add('units', {
        code: unit,
        kind: 'Hộ kinh doanh',
        inWard: 'Có',
        name: `Cơ sở ${n} Tiền Trung`,
      });
      paper.add('contacts', { unit, phone: `09120003${String(n).padStart(2, '0')}` });
      paper.add('registrations', { ...arrival, attend: 'Có' });
      if (n <= 5)
        paper.add('petitions', { ...arrival, title: `Kiến nghị ${n}`, scope: 'Trong phạm vi' });
    }
    paper.run('2026-10-21T08:00');
    const both = paper.rows('conferences').map(({ code, branch, units, petitionsAll }) => [
      code,
      String(branch)
        .split(/[.\n–]/)[0]
        ?.trim(),
      units,
      petitionsAll,
    ]);
    expect(both).toEqual([
      ['HN-2026-1', 'Không có đăng ký, không có kiến nghị', 0, 0],
      ['HN-2026-2', 'Đủ điều kiện tổ chức', 15, 5],
    ]);
    expect(yearOf(paper)).toMatch(/^Chưa; .*HN-2026-1: Dừng/);
    paper.edit('conferences', { code: 'HN-2026-2' }, { held: 'Có' });
    paper.run('2026-11-13T08:00');
    expect(yearOf(paper)).toBe('Có: HN-2026-2 (12/11/2026)');
    expect(drafts(paper, 'HN-2026-1')).toEqual(['D03', 'D05', 'D27', 'D08', 'D09']);
  });
});
