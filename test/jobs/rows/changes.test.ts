// What the snapshot tells of a row against what it last held: changed, lost, out of sight, on plain rows (A-I.2.2).
import { describe, expect, it } from 'vitest';
import { keepHistory } from '../../../apps-script/jobs/rows/history.ts';
import { contextAt, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

const A = 'AQ-2026-0001';
const ROW = { code: A, title: 'Lời', receivedAt: '2026-08-10T09:00' };

/** What the snapshot keeps of petitions. */
function seen(tabs: Tabs): readonly Row[] {
  const { book, ...rest } = contextAt(tabs);
  keepHistory({ book, ...rest });
  return book.tabs.snapshot.rows
    .filter(({ value }) => value.code?.startsWith('AQ-') === true)
    .map(({ value: { code, cells, fingerprint } }) => ({
      code: code ?? '',
      cells: cells ?? '',
      fingerprint: fingerprint ?? '',
    }));
}

function after(before: Row, tabs: Tabs) {
  const { lost, events } = keepHistory(
    contextAt({ snapshot: seen({ petitions: [before] }), ...tabs }),
  );
  return { lost, events: events.map(({ event }) => event) };
}
const cellsAfter = (before: Row, now: Row) =>
  after(before, { petitions: [now] }).events.flatMap((event) =>
    event.type === 'change' ? event.cells : [],
  );

describe('a row is kept as a person reads it', () => {
  it.each<[string, Row, Row]>([
    ['what staff typed', {}, {}],
    ['not what was derived', { status: 'Mới' }, {}],
    ['not what is asked', { request: 'Soạn dự thảo' }, {}],
    ['days as days', { orderedUntil: '2026-09-28' }, { 'Hạn lãnh đạo giao': '28/09/2026' }],
    [
      'what cannot be read as it was typed',
      { orderedUntil: 'mai' },
      { 'Hạn lãnh đạo giao': 'mai' },
    ],
    ['a text that looks like a day', { summary: '2026-09-28' }, { 'Tóm tắt': '2026-09-28' }],
  ])('%s', (_, row, more) => {
    const [kept] = seen({ petitions: [{ ...ROW, ...row }] });
    const cells = { 'Tiêu đề': 'Lời', 'Thời điểm nhận': '09:00 10/08/2026', ...more };
    expect(JSON.parse(kept?.cells ?? '')).toEqual(cells);
  });

  it('of a long cell its first 400 letters; of a denunciation only what stays in sight', () => {
    const [long] = seen({ petitions: [{ ...ROW, content: 'x'.repeat(401) }] });
    expect(long?.cells).toContain(`"${'x'.repeat(400)}"`);
    const [secret] = seen({ petitions: [{ ...ROW, scopeReason: 'Đơn tố cáo' }] });
    expect(JSON.parse(secret?.cells ?? '')).toEqual({ 'Lý do ngoài phạm vi': 'Đơn tố cáo' });
  });

  it('no row without a code, and of two that bear one the first', () => {
    expect(seen({ petitions: [{ title: 'x' }, ROW, { ...ROW, title: 'y' }] })).toHaveLength(1);
    expect(seen({ petitions: [ROW, { ...ROW, title: 'y' }] })[0]?.cells).toContain('Lời');
  });
});

describe('a change is told', () => {
  it('with what stood before and after', () => {
    expect(cellsAfter(ROW, { ...ROW, title: 'Khác', summary: 'Mới' })).toEqual([
      { column: 'Tiêu đề', before: 'Lời', after: 'Khác' },
      { column: 'Tóm tắt', before: null, after: 'Mới' },
    ]);
    expect(cellsAfter({ ...ROW, summary: 'Cũ' }, ROW)).toEqual([
      { column: 'Tóm tắt', before: 'Cũ', after: null },
    ]);
  });

  it('never where nothing changed, or only what is derived', () => {
    expect(cellsAfter(ROW, ROW)).toEqual([]);
    expect(cellsAfter(ROW, { ...ROW, status: 'Mới' })).toEqual([]);
  });

  it('shortened after 80 letters', () => {
    const [cell] = cellsAfter(
      { ...ROW, summary: 'a'.repeat(80) },
      { ...ROW, summary: 'b'.repeat(81) },
    );
    expect(cell).toEqual({
      column: 'Tóm tắt',
      before: 'a'.repeat(80),
      after: `${'b'.repeat(80)}…`,
    });
  });

  it('of what is, or was, a denunciation only what stays in sight (A-I.2.7)', () => {
    const secret = { ...ROW, scopeReason: 'Đơn tố cáo' };
    for (const [before, now] of [
      [ROW, secret],
      [secret, ROW],
    ] as const)
      expect(cellsAfter(before, now).map(({ column }) => column)).toEqual(['Lý do ngoài phạm vi']);
  });
});

describe('a lost row is told', () => {
  it('once, with what it last held', () => {
    expect(after(ROW, {})).toEqual({ lost: [A], events: [{ type: 'lost', code: A }] });
    const [told] = keepHistory(contextAt({ snapshot: seen({ petitions: [ROW] }) })).events;
    expect(told?.about).toMatchObject({
      case: A,
      more: ' Nội dung gần nhất: Tiêu đề: Lời; Thời điểm nhận: 09:00 10/08/2026',
    });
    const key = told?.about.key ?? '';
    const journal = [{ key, state: 'cần kiểm tra', case: A }];
    expect(after(ROW, { journal })).toEqual({ lost: [A], events: [] });
  });

  it('not while it stands', () => {
    expect(after(ROW, { petitions: [ROW] }).lost).toEqual([]);
  });
});
