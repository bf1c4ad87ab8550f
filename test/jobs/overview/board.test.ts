// The board of “Tổng quan”: work by name with the way to its row, how each line stands, the days that come.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Alarm } from '#register/table/column';
import { draftOf, changesOf } from '#register/table/draft';
import { readTable } from '#register/table/read';
import { writeRequests } from '#register/table/requests';
import { TABS } from '#register/tabs/all';
import { slotName, WEEKDAYS, WORK_ROWS } from '#register/tabs/overview';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { civilDate } from '#rules/dates/civil-date';
import { DENUNCIATION } from '#rules/words';
import { LEVELS } from '#rules/petitions/levels';
import { monthOf } from '../../../apps-script/jobs/overview/month.ts';
import type { Work } from '../../../apps-script/jobs/overview/work.ts';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
});

const shown = () => paper.rows('overview').filter(({ slot }) => slot !== null);
const state = (line: string) => paper.row('overview', { item: line })['state'];
const petition = (more: Record<string, string>) =>
  paper.add('petitions', {
    unit: 'DV-0001',
    title: 'Gia hạn thuê đất',
    group: 'Đất đai',
    scope: 'Trong phạm vi',
    receivedAt: '2026-08-10T09:30',
    ...more,
  });

describe('what is to be done', () => {
  it('names the petition, whose it is, until when, and the row in which it stands', () => {
    register(paper, 1);
    petition({ lead: 'Phòng VH-XH' });
    paper.run('2026-08-31T09:00');
    const at = paper.rows('petitions').length + 1;
    expect(shown().find(({ value }) => String(value).startsWith('AQ-2026-0001'))).toMatchObject({
      item: 'Phòng VH-XH',
      value: 'AQ-2026-0001 – Cơ sở sản xuất Tiền Trung 01 – Gia hạn thuê đất',
      due: paper.row('petitions', { code: 'AQ-2026-0001' })['due'],
      state: paper.row('petitions', { code: 'AQ-2026-0001' })['level'],
      place: `Dòng ${at}, Kiến nghị`,
    });
  });

  it('AM-20: says nothing of a denunciation but its code', () => {
    register(paper, 1);
    petition({ scope: 'Chưa xét', scopeReason: DENUNCIATION, title: 'Chuyện kín' });
    paper.run('2026-08-31T09:00');
    expect(JSON.stringify(paper.rows('overview'))).not.toMatch(/Chuyện kín|Tiền Trung 01/);
  });

  it('names no telephone and no address that a title holds', () => {
    register(paper, 1);
    petition({ title: 'Gọi 0912 345 678 hoặc mai@dn.example' });
    paper.run('2026-08-31T09:00');
    const named = shown().map(({ value }) => String(value));
    expect(named.find((text) => text.startsWith('AQ-2026-0001'))).toMatch(
      /Gọi \(điện thoại\) hoặc \(thư điện tử\)$/,
    );
  });

  it('comes with what is late first, body by body, and counts what finds no room', () => {
    register(paper, 1);
    for (let n = 0; n < WORK_ROWS + 5; n++)
      petition({ title: `Việc ${n}`, lead: n % 2 === 0 ? 'Phòng VH-XH' : 'Văn phòng' });
    paper.run('2026-09-30T09:00');
    const rows = shown();
    expect(rows).toHaveLength(WORK_ROWS);
    expect(rows.at(-1)).toMatchObject({ item: 'Còn nữa', place: 'Kiến nghị' });
    const bodies = rows.slice(0, -1).map(({ item }) => item);
    const changes = bodies.filter((body, at) => at > 0 && body !== bodies[at - 1]).length;
    expect(changes).toBe(new Set(bodies).size - 1);
  });

  it('is named anew where somebody typed over it or took its rows away', () => {
    register(paper, 1);
    petition({});
    paper.run('2026-08-31T09:00');
    const before = shown();
    paper.edit('overview', { slot: slotName(0) }, { item: 'x', value: 'y', place: 'z' });
    paper.edit('overview', { slot: slotName(1) }, { state: 'x' });
    paper.run('2026-08-31T10:00');
    expect(shown()).toEqual(before);
    paper.remove('overview', { slot: slotName(0) });
    paper.run('2026-08-31T11:00');
    paper.run('2026-08-31T12:00');
    const again = shown().sort((a, b) => (String(a['slot']) < String(b['slot']) ? -1 : 1));
    // The row that was added at the end has one row less above those that it names.
    expect(again).toEqual(before);
  });
});

describe('a link', () => {
  it('is written beside the text, of a number of the sheet and a row; typed text stays text', () => {
    const result = readTable(TABS.overview, [
      TABS.overview.headerLines()[0] ?? [],
      ...TABS.overview.seeds({}),
    ]);
    if (!result.ok) throw new Error(result.message);
    const draft = draftOf(result.table);
    const [row] = draft.rows;
    if (row === undefined) throw new Error('no row');
    row.value.value = '=HYPERLINK("https://example.com";"x")';
    row.value.place = 'Dòng 5, Kiến nghị';
    row.links = { place: '#gid=105&range=A5' };
    const cells = writeRequests(changesOf(draft)).flatMap(
      ({ updateCells }) => updateCells?.rows?.[0]?.values ?? [],
    );
    expect(cells).toEqual([
      { userEnteredValue: { stringValue: '=HYPERLINK("https://example.com";"x")' } },
      {
        userEnteredValue: { stringValue: 'Dòng 5, Kiến nghị' },
        userEnteredFormat: { textFormat: { link: { uri: '#gid=105&range=A5' } } },
      },
    ]);
  });
});

describe('how a line stands', () => {
  /** As the sheet colours it: the first mark that it holds. */
  const colourOf = (words: string): Alarm['colour'] | null =>
    TABS.overview.columns.state.alarms.find(({ text }) => words.includes(text ?? ''))?.colour ??
    null;

  it('has the colour of its level wherever a petition stands', () => {
    for (const level of Object.values(LEVELS)) {
      const words = level.words({ days: 7, daysLate: 2, extendedTo: civilDate('2026-10-01') });
      expect(colourOf(words), words).toBe(level.colour);
    }
  });

  it.each([
    [14, 'Thiếu 14/15', 'amber'],
    [15, 'Đủ 15/15', 'green'],
    [16, 'Đủ 16/15', 'green'],
  ])('A-II.3.1: of %i units is %s', (count, words, colour) => {
    register(paper, count);
    paper.run('2026-08-12T09:00');
    expect(state('Đơn vị đăng ký')).toBe(words);
    expect(colourOf(words)).toBe(colour);
  });

  it.each([
    ['2026-08-12T09:00', 'Trong hạn', 'green'],
    ['2026-10-30T09:00', 'Quá hạn 01', 'red'],
  ])('of the terms on %s is %s', (at, words, colour) => {
    register(paper, 15);
    petition({ conference: 'HN-2026-1' });
    if (at > CONFERENCE.date) paper.edit('conferences', { code: CONFERENCE.code }, { held: 'Có' });
    paper.run(at);
    expect(state('Thời hạn trả lời')).toBe(words);
    expect(colourOf(words)).toBe(colour);
  });

  it('of what is to be screened is amber until it is', () => {
    register(paper, 1);
    petition({ scope: 'Chưa xét', conference: 'HN-2026-1' });
    paper.run('2026-08-12T09:00');
    expect([state('Kiến nghị'), state('Điều kiện tổ chức')]).toEqual(['Cần xét 01', 'Cần xét']);
    paper.edit('petitions', { code: 'AQ-2026-0001' }, { scope: 'Trong phạm vi' });
    paper.run('2026-08-12T10:00');
    expect([state('Kiến nghị'), state('Điều kiện tổ chức')]).toEqual([
      'Đã xét phạm vi',
      'Chưa chốt',
    ]);
  });
});

describe('the calendar', () => {
  const work = (due: string): Work => ({
    who: 'a',
    what: 'b',
    due: civilDate(due),
    state: '',
    colour: null,
    place: { draft: { tab: TABS.petitions }, at: null },
  });
  const on = (today: string, ...due: string[]) =>
    monthOf(due.map(work), { calendar: OFFICIAL_CALENDAR, today: civilDate(today) });

  it('begins with this week’s Monday and goes on for five weeks, the first of a month with its month', () => {
    const weeks = on('2026-08-28');
    expect(
      weeks.map((week) =>
        WEEKDAYS.map((day) => week[day])
          .join(' ')
          .replace(/\n\S+/g, ''),
      ),
    ).toEqual([
      '24 25 26 27 28 29 30',
      '31 1/9 2 3 4 5 6',
      '7 8 9 10 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
    ]);
  });

  it('marks today, days off, working Saturdays and up to three pieces of work', () => {
    const [first, second] = on(
      '2026-08-28',
      '2026-08-28',
      '2026-09-02',
      ...Array<string>(4).fill('2026-09-04'),
    );
    expect(first?.fri).toBe('28\nnay\n●');
    expect(second?.wed).toBe('2\nnghỉ\n●');
    expect(second?.fri).toBe('4\n●●●');
  });
});
