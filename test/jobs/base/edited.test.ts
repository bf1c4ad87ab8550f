// What an edit is by its place: a request runs at once, what rules read runs with others, the rest never.
import { describe, expect, it } from 'vitest';
import { TABS, type TabKey } from '#register/tabs/all';
import { editedOf, type Edited } from '../../../apps-script/jobs/base/edited.ts';

const at = (tab: TabKey, column: string): number => Object.keys(TABS[tab].columns).indexOf(column);

const edited = (
  tab: TabKey,
  columns: readonly [string, string?],
  { row = 5, value = null }: { row?: number; value?: string | null } = {},
): Edited =>
  editedOf({
    sheetId: TABS[tab].sheetId,
    lastRow: row,
    firstColumn: at(tab, columns[0]),
    lastColumn: at(tab, columns[1] ?? columns[0]),
    value,
  });

describe('an edit', () => {
  it.each<[string, Edited, Edited]>([
    [
      'a petition’s request',
      edited('petitions', ['request'], { value: 'Soạn dự thảo' }),
      'request',
    ],
    ['a request pasted', edited('petitions', ['title', 'request']), 'request'],
    ['a tick', edited('overview', ['request'], { value: 'TRUE' }), 'request'],
    [
      'a request, its column moved elsewhere',
      edited('petitions', ['title'], { value: 'Soạn dự thảo' }),
      'request',
    ],
    ['a title', edited('petitions', ['title'], { value: 'Vay vốn' }), 'typed'],
    ['a setting', edited('settings', ['value'], { value: 'TRUE' }), 'typed'],
    ['a header', edited('petitions', ['status'], { row: 0, value: 'x' }), 'typed'],
    ['a derived cell typed over', edited('petitions', ['status'], { value: 'x' }), 'none'],
    ['a row from typed to derived', edited('petitions', ['title', 'fix']), 'request'],
    ['the journal', edited('journal', ['note'], { value: 'x' }), 'none'],
  ])('of %s: %s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it('of a tab or a column of staff’s own concerns no rule', () => {
    const own = { lastRow: 5, firstColumn: 0, lastColumn: 0, value: 'x' };
    expect(editedOf({ ...own, sheetId: 987_654 })).toBe('none');
    const beyond = Object.keys(TABS.petitions.columns).length;
    const { sheetId } = TABS.petitions;
    expect(editedOf({ ...own, sheetId, firstColumn: beyond, lastColumn: beyond })).toBe('none');
  });
});
