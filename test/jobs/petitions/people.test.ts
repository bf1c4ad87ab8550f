// People's data: what is taken out of texts, where it still stands; which bodies no mail reaches (Luật 91/2025/QH15).
import { describe, expect, it } from 'vitest';
import { eventText } from '#register/journal/events';
import {
  hiddenName,
  namesPerson,
  unhiddenIn,
} from '../../../apps-script/jobs/petitions/personal.ts';
import { scrubber, scrubEntry } from '../../../apps-script/jobs/petitions/scrub.ts';
import { silentLead } from '../../../apps-script/jobs/petitions/silent.ts';
import { contextAt, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

describe('names and numbers are taken out of a text', () => {
  it.each<[string, readonly (string | null)[], string, string]>([
    [
      'wherever they stand',
      ['Phạm Thị Nhàn'],
      'bà PHẠM THỊ NHÀN, Phạm Thị Nhàn',
      'bà (đã ẩn), (đã ẩn)',
    ],
    ['figures with blanks and dots between', ['0912000001'], 'gọi 0912 000.001', 'gọi (đã ẩn)'],
    ['the longer name first', ['Nguyễn Văn', 'Nguyễn Văn Anh'], 'Nguyễn Văn Anh', '(đã ẩn)'],
    ['as they stand in data', ['Số "4" A'], '{"x":"Số \\"4\\" A"}', '{"x":"(đã ẩn)"}'],
    ['signs as signs', ['a+b@c.vn'], 'aab@c.vn a+b@c.vn', 'aab@c.vn (đã ẩn)'],
    ['nothing that is too short to tell', ['Nhàn', null, ' '], 'Nhàn', 'Nhàn'],
    ['five letters tell', ['Nhàn A'], 'Nhàn A', '(đã ẩn)'],
  ])('%s', (_, needles, text, without) => {
    expect(scrubber(needles)(text)).toBe(without);
  });

  it('with another word in their place', () => {
    expect(scrubber(['Hộ Nhàn'], '$& x')('Hộ Nhàn')).toBe('$& x');
  });

  it('what was cut short in the journal may end within a name', () => {
    const cells = [{ column: 'Tiêu đề', before: 'Phạm Thị…', after: 'Phạm Thị Nhàn' }];
    const data = eventText({ type: 'change', code: 'X', cells });
    const entry = { note: 'Phạm Thị Nhàn', data, key: null, case: 'X' };
    scrubEntry(entry, scrubber(['Phạm Thị Nhàn']));
    expect(entry.data).toContain('"before":"(đã ẩn)"');
    expect(entry.data).toContain('"after":"(đã ẩn)"');
    expect(entry.note).not.toContain('Phạm');
    const blank = { note: null, data: null, key: null, case: null };
    scrubEntry(blank, () => 'x');
    expect(blank).toEqual({ note: null, data: null, key: null, case: null });
  });
});

describe('the name of a household is its owner’s', () => {
  const row = (unit: Row) =>
    contextAt({ units: [{ code: 'DV-1', ...unit }] }).book.tabs.units.rows[0];
  it.each([
    [{ kind: 'Hộ kinh doanh', name: 'A' }, true],
    [{ name: 'A' }, true],
    [{ kind: 'Doanh nghiệp', name: 'A' }, false],
    [{ kind: 'Hộ kinh doanh' }, false],
  ])('%o: %s', (unit, names) => {
    const found = row(unit);
    expect(found === undefined ? null : namesPerson(found)).toBe(names);
  });
});

describe('a unit of which something of its people still stands', () => {
  const household = { code: 'DV-1', kind: 'Hộ kinh doanh', name: 'Hộ Nhàn' };
  it.each<[string, Tabs, string[]]>([
    ['its name', { units: [household] }, ['DV-1']],
    ['not a hidden one', { units: [{ ...household, name: hiddenName('DV-1') }] }, []],
    [
      'the first of two rows owns the code',
      { units: [{ ...household, kind: 'Doanh nghiệp' }, household] },
      [],
    ],
    ['a contact', { contacts: [{ unit: 'DV-1', phone: '09' }] }, ['DV-1']],
    ['not an empty one', { contacts: [{ unit: 'DV-1', consent: 'x' }] }, []],
    [
      'who asked, once it is done',
      { rights: [{ unit: 'DV-1', who: 'A', doneOn: '2026-09-01' }] },
      ['DV-1'],
    ],
    ['not while it is open', { rights: [{ unit: 'DV-1', who: 'A' }] }, []],
    [
      'not once it is hidden',
      { rights: [{ unit: 'DV-1', who: '(đã ẩn)', doneOn: '2026-09-01' }] },
      [],
    ],
  ])('%s', (_, tabs, left) => {
    expect([...unhiddenIn(contextAt(tabs).book)]).toEqual(left);
  });
});

describe('a lead that no mail reaches is named once it has to answer', () => {
  const { directory } = contextAt({
    bodies: [
      { name: 'Tổ một', email: 'không' },
      { name: 'Tổ hai', email: 'a@b.vn' },
    ],
  });
  it.each([
    ['Tổ một', 'late', 'Tổ một'],
    ['Tổ một', 'soon', 'Tổ một'],
    ['Tổ một', 'open', null],
    ['Tổ một', null, null],
    ['Tổ hai', 'late', null],
    ['Ban lạ', 'late', null],
  ] as const)('%s, %s: %s', (lead, level, name) => {
    expect(silentLead(directory, { facts: { lead }, level })?.name ?? null).toBe(name);
  });
});
