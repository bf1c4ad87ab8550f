// What a phiếu of a known unit changes, by who sent it and by what stands on record (AM-27).
import { describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { newsOfUnit } from '../../../apps-script/jobs/intake/news-of-unit.ts';
import { bookOf } from '../paper.ts';

const UNIT = { code: 'DV-0001', name: 'Cơ sở Tiền Trung', inWard: 'Có', active: 'Có' };
const ON_RECORD = { unit: 'DV-0001', phone: '0912000301', email: 'cu@nha.example' };
const OUR_PHONE = { phone: '0912 000 301' };
const OTHER_PHONE = { phone: '0988000999' };
const NOBODY = {
  taxCode: null,
  address: null,
  representative: null,
  position: null,
  phone: null,
  email: null,
  consentAt: null,
};

interface Sent {
  readonly unit?: Readonly<Record<string, string>>;
  readonly record?: Readonly<Record<string, string>> | null;
  readonly registrations?: readonly Readonly<Record<string, string>>[];
  readonly contact?: Readonly<Record<string, string>>;
  readonly says?: string | null;
}

/** What the phiếu “phieu-1” of 10/8/2026 09:00 brings to DV-0001. */
function news({
  unit = {},
  record = ON_RECORD,
  registrations = [],
  contact = {},
  says = null,
}: Sent) {
  const book = bookOf(
    {
      units: [
        { code: 'DV-0009', name: 'Đơn vị khác' },
        { ...UNIT, ...unit },
      ],
      contacts: record === null ? [] : [record],
      registrations,
    },
    '2026-08-10',
  );
  const stood = book.tabs.contacts.rows.length;
  const told = newsOfUnit(book, 'DV-0001', {
    response: { id: 'phieu-1', at: localDateTime('2026-08-10T09:00') },
    answers: { of: (item) => (item === 'publishName' ? says : null), petitions: [] },
    contact: { ...NOBODY, ...contact } as Parameters<typeof newsOfUnit>[2]['contact'],
  });
  const added = book.tabs.contacts.rows.slice(stood).map(({ value }) => value);
  return { ...told, added, consent: book.tabs.units.rows.map(({ value }) => value.publishName) };
}

describe('the contact that a phiếu brings', () => {
  it('is added whole where nothing is on record, and needs nobody’s word', () => {
    const { sender, added, changed } = news({ record: null, contact: OTHER_PHONE });
    expect(sender).toBe('new contact');
    expect(added).toMatchObject([
      { unit: 'DV-0001', phone: '0988000999', responseId: 'phieu-1', unconfirmed: null },
    ]);
    expect(changed).toEqual([TABS.contacts.columns.phone.header]);
  });

  it('keeps of what is on record all that the phiếu does not say', () => {
    const { sender, added, changed } = news({
      contact: { ...OUR_PHONE, address: 'Số 5 phố Mới', consentAt: '2026-08-10T09:00' },
    });
    expect(sender).toBe('known');
    expect(added).toMatchObject([
      {
        phone: '0912 000 301',
        email: 'cu@nha.example',
        address: 'Số 5 phố Mới',
        consentAt: '2026-08-10T09:00',
        unconfirmed: null,
      },
    ]);
    const { phone, address } = TABS.contacts.columns;
    expect([...changed].sort()).toEqual([address.header, phone.header].sort());
  });

  it('waits for staff where it shares nothing with what is on record', () => {
    const { sender, added } = news({ contact: OTHER_PHONE });
    expect(sender).toBe('stranger');
    expect(added).toMatchObject([{ phone: '0988000999', unconfirmed: 'Có' }]);
  });

  it('is no new row where it says what is on record, or nothing but a consent', () => {
    const same = news({ contact: { phone: ON_RECORD.phone, consentAt: '2026-08-10T09:00' } });
    expect([same.sender, same.added, same.changed]).toEqual(['known', [], []]);
  });

  it('is a row for staff where a stranger says nothing new of the unit', () => {
    expect(news({ contact: {} })).toMatchObject({
      sender: 'stranger',
      added: [{ unconfirmed: 'Có' }],
    });
  });

  it('is not added again where a run that stopped had left it', () => {
    const left = { ...ON_RECORD, responseId: 'phieu-1' };
    expect(news({ record: left, contact: OTHER_PHONE })).toMatchObject({
      sender: 'new contact',
      added: [],
      changed: [TABS.contacts.columns.phone.header],
    });
  });
});

describe('whether the name may be published', () => {
  const cell = { row: expect.any(Number) as number, value: 'Có' };

  it.each<[string, Sent, readonly unknown[]]>([
    ['begins by the word of the unit', { contact: OUR_PHONE, says: 'Có' }, [cell]],
    ['begins by a first contact', { record: null, contact: OTHER_PHONE, says: 'Có' }, [cell]],
    ['does not begin by the word of a stranger', { contact: OTHER_PHONE, says: 'Có' }, []],
    [
      'ends by whoever says so',
      { unit: { publishName: 'Có' }, contact: OTHER_PHONE, says: 'Không' },
      [{ ...cell, value: 'Không' }],
    ],
    ['stays where nothing is answered', { unit: { publishName: 'Có' }, contact: OUR_PHONE }, []],
    ['stays where it is so', { unit: { publishName: 'Có' }, contact: OUR_PHONE, says: 'Có' }, []],
    ['stays by a word that is none', { contact: OUR_PHONE, says: 'Tùy' }, []],
  ])('%s', (_, sent, cells) => {
    const { consent, changed, cells: written } = news(sent);
    expect(written).toMatchObject(cells);
    expect(written).toHaveLength(cells.length);
    const [{ value } = { value: sent.unit?.['publishName'] ?? null }] = cells as {
      value: string;
    }[];
    expect(consent).toEqual([null, value]);
    expect(changed.includes(TABS.units.columns.publishName.header)).toBe(cells.length > 0);
  });
});

describe('a phiếu that comes after a later one of its unit', () => {
  const LATER = { unit: 'DV-0001', responseId: 'phieu-2', receivedAt: '2026-08-10T10:00' };
  const changes = (registration: Readonly<Record<string, string>>): number =>
    news({ registrations: [registration], contact: { ...OUR_PHONE, address: 'Số 5' }, says: 'Có' })
      .changed.length;

  it('changes nothing', () => {
    const sent = { registrations: [LATER], contact: { ...OUR_PHONE, address: 'Số 5' }, says: 'Có' };
    expect(news(sent)).toMatchObject({ sender: 'known', changed: [], cells: [], added: [] });
  });

  it.each([
    ['another unit’s', { ...LATER, unit: 'DV-0009' }],
    ['itself', { ...LATER, responseId: 'phieu-1' }],
    ['of the same minute', { ...LATER, receivedAt: '2026-08-10T09:00' }],
    ['earlier', { ...LATER, receivedAt: '2026-08-09T10:00' }],
    ['typed by staff', { unit: 'DV-0001', receivedAt: '2026-08-10T10:00' }],
  ])('changes what it says where the other is %s', (_, registration) => {
    expect(changes(registration)).toBeGreaterThan(0);
  });
});
