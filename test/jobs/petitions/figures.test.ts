// The tab “Số liệu PCI, DDCI”: each petition once in each cut; only terms of the plan are judged (A-I.1.2, A-I.1.3, AM-06).
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';

let paper: Paper;
const line = (by: string, name: string) =>
  paper.rows('figures').find((row) => row['by'] === by && row['name'] === name);

/** Held on 17/9/2026, five petitions of registered households; what one phòng answers is due on 28/9. */
beforeAll(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-11T09:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  const cells: readonly Record<string, string>[] = [
    { lead: DESK, satisfaction: 'Hài lòng' },
    { lead: DESK, satisfaction: 'Chưa hài lòng' },
    { lead: CULTURE, group: 'Vốn' },
    { outcome: 'Rút kiến nghị' },
    {},
  ];
  for (const [at, more] of cells.entries())
    paper.edit(
      'petitions',
      { code: `AQ-2026-000${at + 1}` },
      { route: 'Thuộc thẩm quyền – trả lời', ...more },
    );
  for (const [n, date] of [
    [1, '2026-09-28'],
    [2, '2026-09-29'],
  ] as const)
    paper.add('documents', {
      kind: 'D16 Công văn trả lời kiến nghị',
      case: `AQ-2026-000${n}`,
      title: 'V/v trả lời',
      state: 'Đã gửi',
      sentOn: date,
      sentBy: 'Bưu chính',
      number: `3${n}/KTHT&ĐT`,
      date,
    });
  paper.add('documents', {
    kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
    case: 'HN-2026-1',
    title: 'Báo cáo',
    state: 'Đã phát hành',
    number: '61/BC-UBND',
    date: '2026-09-28',
  });
  paper.run('2026-09-30T09:00');
});

describe('the figures of a year', () => {
  it.each([
    // Received on 10/8; one withdrawn.
    [
      'Chung',
      'Tất cả kiến nghị',
      { all: 4, answered: 2, judged: 4, inTime: 1, rate: '25%', rated: 2, satisfied: 1 },
    ],
    [
      'Cơ quan',
      DESK,
      { all: 2, answered: 2, judged: 2, inTime: 1, rate: '50%', rated: 2, satisfied: 1 },
    ],
    [
      'Cơ quan',
      CULTURE,
      { all: 1, answered: 0, judged: 1, inTime: 0, rate: '0%', medianDays: null },
    ],
    ['Cơ quan', 'Chưa giao', { all: 1 }],
    ['Nhóm', 'Đất đai', { all: 3 }],
    ['Nhóm', 'Vốn', { all: 1 }],
    ['Loại đơn vị', 'Hộ kinh doanh', { all: 4 }],
  ])('A-I.1.3: %s, %s', (by, name, found) => {
    expect(line(by, name)).toMatchObject({ year: 2026, ...found });
  });

  it('name what proves them: the conference, the report', () => {
    expect(line('Chung', 'Tất cả kiến nghị')?.['evidence']).toBe(
      'Hội nghị HN-2026-1 ngày 17/9/2026\nBáo cáo kết quả tổ chức Hội nghị số 61/BC-UBND ngày 28/9/2026',
    );
    expect(paper.rows('cycles')[0]?.['figures']).toMatch(
      /^04 kiến nghị, đã trả lời 02; .* 01\/04 \(25%\)/,
    );
  });

  it('stand once, and an emptied cut stays with nothing in it', () => {
    const before = paper.rows('figures').length;
    paper.edit('petitions', { code: 'AQ-2026-0003' }, { lead: DESK });
    paper.run('2026-09-30T10:00');
    expect(paper.rows('figures')).toHaveLength(before);
    expect(line('Cơ quan', CULTURE)).toMatchObject({ all: 0, judged: 0, rate: null });
    expect(line('Cơ quan', DESK)).toMatchObject({ all: 3 });
  });
});

describe('what the unit says afterwards changes no figure of the first answer (A-I.1.2, A-II.5a.8)', () => {
  const all = () => line('Chung', 'Tất cả kiến nghị');
  it('the unit objects to what was answered late, and in time; one was answered in the hall', () => {
    const say = (code: string, cells: Record<string, string>) =>
      paper.edit('petitions', { code: `AQ-2026-000${code}` }, cells);
    say('1', { outcome: 'Đơn vị chưa đồng ý' });
    say('2', { outcome: 'Đơn vị chưa đồng ý' });
    paper.run('2026-10-01T09:00');
    expect(all()).toMatchObject({ all: 4, answered: 2, judged: 4, inTime: 1 });
    say('5', { oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' });
    paper.run('2026-10-02T09:00');
    expect(all()).toMatchObject({ all: 4, answered: 3, judged: 4, inTime: 2 });
  });
});
