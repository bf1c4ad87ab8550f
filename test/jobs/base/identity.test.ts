// What tells two rows to be one business (AM-04), which contact of it is in use, and petitions in the same words.
import { describe, expect, it } from 'vitest';
import {
  comparablePhone,
  contactsByUnit,
  identitiesOf,
} from '../../../apps-script/jobs/base/identity.ts';
import { isUntold, twinsOf } from '#register/book/twins';
import { TABS } from '#register/tabs/all';
import { foldText, plainText } from '#rules/fold';
import { contextAt, noted, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

it('texts are compared without capitals, marks of punctuation and doubled blanks', () => {
  expect(plainText(' Số 4–6, Đường  “Ái Quốc”; (P.1) ')).toBe(foldText('số 4 6 đường ái quốc p 1'));
});

it.each([
  [null, null],
  ['không có', null],
  ['0912 000 001', '0912000001'],
  ['1234567', null],
  ['12345678', '12345678'],
  ['+84 912 000 001', '0912000001'],
  ['0912000001 hoặc 2', null],
])('a telephone “%s” tells units apart as %s', (typed, digits) => {
  expect(comparablePhone(typed)).toBe(digits);
});

describe('the contact in use of a unit', () => {
  const inUse = (contacts: readonly Row[], registrations: readonly Row[] = []) =>
    contactsByUnit(contextAt({ contacts, registrations }).book.tabs).get('DV-0001')?.value.phone;
  const typed = { unit: 'DV-0001', phone: '1' };
  const sent = { unit: 'DV-0001', phone: '2', responseId: 'r1' };
  const asked = { ...sent, unconfirmed: 'Có' };
  const answer = (confirmed: string) => [{ unit: 'DV-0001', responseId: 'r1', confirmed }];

  it.each<[string, readonly Row[], readonly Row[], string | undefined]>([
    ['the first that was typed', [typed, { ...typed, phone: '3' }], [], '1'],
    ['its last phiếu goes before', [typed, sent], [], '2'],
    ['what is typed below does not take its place', [sent, typed], [], '2'],
    ['not one that waits to be confirmed', [typed, asked], [], '1'],
    ['that one once it is confirmed', [typed, asked], answer('Có'), '2'],
    ['not one that was refused', [typed, sent], answer('Không'), '1'],
    ['nothing of no unit', [{ phone: '4' }], [], undefined],
  ])('%s', (_, contacts, registrations, phone) => {
    expect(inUse(contacts, registrations)).toBe(phone);
  });
});

describe('what a unit is known by', () => {
  const known = (unit: Row, contact: Row = {}) => {
    const context = contextAt({
      units: [{ code: 'DV-0001', ...unit }, { name: 'không mã' }],
      contacts: [{ unit: 'DV-0001', ...contact }],
    });
    const all = identitiesOf(context.book.tabs.units, contactsByUnit(context.book.tabs));
    expect(all).toHaveLength(1);
    return all[0];
  };

  it('all of it', () => {
    expect(
      known(
        { name: 'Công ty TNHH Nhựa Ba Hàng', sameAs: 'DV-0002', differentFrom: 'DV-3, DV-4;DV-5' },
        {
          taxCode: '0100233488 001',
          phone: '0912.000.001',
          representative: 'Ông A.',
          address: 'Số 4, P. Ái Quốc',
        },
      ),
    ).toEqual({
      code: 'DV-0001',
      inWard: true,
      counts: true,
      taxCode: '0100233488-001',
      taxStem: '0100233488',
      sameAs: 'DV-0002',
      differentFrom: ['DV-3', 'DV-4', 'DV-5'],
      phone: '0912000001',
      personAndAddress: foldText('ông a|số 4 p ái quốc'),
      plainName: foldText('nhựa ba hàng'),
    });
  });

  it('nothing that nobody wrote', () => {
    expect(known({})).toMatchObject({
      inWard: true,
      taxCode: null,
      taxStem: null,
      phone: null,
      personAndAddress: null,
      differentFrom: [],
      plainName: null,
    });
    expect(known({ inWard: 'Không', name: 'Hiệp hội doanh nghiệp A' })).toMatchObject({
      inWard: false,
      counts: false,
    });
    expect(known({}, { representative: 'A' })?.personAndAddress).toBeNull();
    expect(known({}, { address: 'A' })?.personAndAddress).toBeNull();
  });

  it.each([
    ['HKD Phạm Thị Nhàn', 'phạm thị nhàn'],
    ['Hợp tác xã Vũ La', 'vũ la'],
    ['Công ty cổ phần Nhựa', 'nhựa'],
    ['DNTN Nhựa', 'nhựa'],
    ['Nhựa công ty', 'nhựa công ty'],
    ['-', null],
  ])('its name “%s” is compared as “%s”, without its form', (name, plain) => {
    expect(known({ name })?.plainName).toBe(plain === null ? null : foldText(plain));
  });
});

describe('petitions of one unit in the same words (AM-04)', () => {
  const asked = { unit: 'DV-0001', title: 'Xin mở lối', receivedAt: '2026-08-10T09:00' };
  const [one, two] = [
    { ...asked, code: 'AQ-2026-9' },
    { ...asked, code: 'AQ-2026-10' },
  ];
  const twins = (petitions: readonly Row[], more: Tabs = {}) =>
    twinsOf(contextAt({ petitions, ...more }).book);
  const doubled = { outcome: 'Trùng', duplicateOf: 'AQ-2026-9' };

  it('the earliest is the first, by number and not by row', () => {
    expect([...twins([two, one]).firstOf]).toEqual([['AQ-2026-10', 'AQ-2026-9']]);
    expect(isUntold(twins([two, one]), 'AQ-2026-10')).toBe(true);
    expect(isUntold(twins([two, one]), 'AQ-2026-9')).toBe(false);
  });

  it.each<[string, Row]>([
    ['of other units', { unit: 'DV-0002' }],
    ['in other words', { title: 'Xin mở đường' }],
    ['of no unit', { unit: '' }],
    ['that say nothing', { title: '' }],
    ['called no double', { notDouble: 'Có', receivedAt: '2026-08-11T09:00' }],
    ['called a double', doubled],
    ['of denunciations', { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' }],
  ])('not %s', (_, cells) => {
    expect(twins([one, { ...two, ...cells }]).firstOf.size).toBe(0);
  });

  it('a double of the same unit is decided, one of another unit’s has its own acknowledgement', () => {
    expect([...twins([one, { ...two, ...doubled }]).decided]).toEqual(['AQ-2026-10']);
    expect(isUntold(twins([one, { ...two, ...doubled }]), 'AQ-2026-10')).toBe(true);
    expect(twins([one, { ...two, ...doubled, unit: 'DV-0002' }]).decided.size).toBe(0);
  });

  describe('“Không phải trùng” that came with a copied row is nobody’s word', () => {
    const said = { notDouble: 'Có' };
    const header = TABS.petitions.columns.notDouble.header;
    const change = (after: string, column = header) =>
      noted({ type: 'change', code: 'AQ-2026-10', cells: [{ column, before: null, after }] });
    const kept = (cells: object) => ({ code: 'AQ-2026-10', cells: JSON.stringify(cells) });
    const SAME = kept({ [header]: 'Có' });

    it.each<[string, Tabs, boolean]>([
      ['copied', { snapshot: [SAME] }, true],
      ['chosen, as the journal has it', { snapshot: [SAME], journal: [change('Có')] }, false],
      ['another word chosen', { snapshot: [SAME], journal: [change('Không')] }, true],
      ['another cell changed', { snapshot: [SAME], journal: [change('Có', 'Nhóm')] }, true],
      ['chosen just now', { snapshot: [kept({})] }, false],
    ])('%s', (_, tabs, isCopied) => {
      const found = twins(
        [
          { ...one, ...said },
          { ...two, ...said },
        ],
        tabs,
      );
      expect([...found.copied]).toEqual(isCopied ? ['AQ-2026-10'] : []);
      expect(found.firstOf.size).toBe(0);
    });

    it('not of the older row, nor of one received at another moment', () => {
      expect(twins([{ ...one, ...said }, two], { snapshot: [SAME] }).copied.size).toBe(0);
      const later = { ...two, ...said, receivedAt: '2026-08-11T09:00' };
      expect(twins([{ ...one, ...said }, later], { snapshot: [SAME] }).copied.size).toBe(0);
    });
  });
});
