// Rows in which staff left nothing lose what the automation wrote there.
import { describe, expect, it } from 'vitest';
import { clearEmptied } from '../../../apps-script/jobs/rows/clear-emptied.ts';
import { contextAt, type Tabs } from '../context.ts';

function emptied(tabs: Tabs, tab: keyof Tabs) {
  const context = contextAt(tabs);
  const draft = context.book.drafts.find((one) => one.tab.key === tab);
  if (draft === undefined) throw new Error('no tab');
  const before = draft.rows.length;
  const at = draft.rows.at(-1)?.at ?? null;
  const { sheetId } = draft.tab;
  const cells = clearEmptied(context)
    .filter((cell) => cell.sheetId === sheetId && cell.row === at)
    .map(({ column, value }) => [
      Object.keys(draft.position).find((key) => draft.position[key] === column),
      value,
    ]);
  return { cells, gone: before - draft.rows.length };
}

describe('a row in which staff left nothing', () => {
  it.each<[string, Tabs, keyof Tabs, readonly unknown[], number]>([
    [
      'loses what was derived in it',
      { petitions: [{ code: 'AQ-2026-0001', status: 'Mới' }] },
      'petitions',
      [
        ['code', null],
        ['status', null],
      ],
      1,
    ],
    [
      'keeps it while one cell of theirs stands',
      { petitions: [{ status: 'x', title: 'A' }] },
      'petitions',
      [],
      0,
    ],
    ['of letters too', { documents: [{ fix: 'x' }] }, 'documents', [['fix', null]], 1],
    ['but not a letter under its key', { documents: [{ fix: 'x', key: 'k' }] }, 'documents', [], 0],
    ['stays where rows are the automation’s own', { snapshot: [{ code: 'A' }] }, 'snapshot', [], 0],
  ])('%s', (_, tabs, tab, cells, gone) => {
    expect(emptied(tabs, tab)).toEqual({ cells, gone });
  });

  it('a row to be added in this run stays', () => {
    const context = contextAt({ petitions: [{ title: 'A' }] });
    const { rows } = context.book.tabs.petitions;
    const [row] = rows;
    if (row === undefined) throw new Error('no row');
    rows.push({ ...row, at: null, cells: {} as typeof row.cells });
    clearEmptied(context);
    expect(rows.length).toBe(2);
  });

  it('a box without its tick is nothing', () => {
    const context = contextAt({ petitions: [{ title: 'A', status: 'x' }] });
    const [row] = context.book.tabs.petitions.rows;
    Object.assign(row?.cells ?? {}, { title: false });
    expect(clearEmptied(context)).toHaveLength(1);
  });
});
