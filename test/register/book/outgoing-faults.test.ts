// What is wrong with the rows of “Văn bản đi”, as the register around them shows it.
import { describe, expect, it } from 'vitest';
import { judged, HELD, PETITION, REPLY, REPORT, type Rows, type Texts } from './outgoing-rows.ts';

const faults = (document: Texts, rows: Rows = {}) => judged([document], rows)[0]?.faults ?? [];
const kinds = (document: Texts, rows: Rows = {}) => faults(document, rows).map(({ kind }) => kind);

describe('what is wrong with a row', () => {
  it.each<[string, Texts, Rows, readonly string[]]>([
    ['nothing', REPLY, {}, []],
    ['a number that is none', { ...REPLY, number: 'x' }, {}, ['badNumber']],
    ['a day that is none', { ...REPLY, date: 'mai' }, {}, ['unread', 'noNumber']],
    ['a Sunday', { ...REPLY, date: '2026-09-27' }, {}, ['dayOff']],
    ['a Sunday that is confirmed', { ...REPLY, date: '2026-09-27', dayConfirmed: 'Có' }, {}, []],
    [
      'a Sunday that is not',
      { ...REPLY, date: '2026-09-27', dayConfirmed: 'Không' },
      {},
      ['dayOff'],
    ],
    ['the day of the receipt', { ...REPLY, date: '2026-08-10' }, {}, []],
    ['a day before it', { ...REPLY, date: '2026-08-07' }, {}, ['beforeReceipt']],
    [
      'a day before a receipt nobody noted',
      { ...REPLY, date: '2026-08-07' },
      { petition: { receivedAt: '' } },
      [],
    ],
    ['a case that is none', { ...REPLY, case: 'AQ-2026-0009' }, {}, ['unknownCase']],
    ['a conference', { ...REPLY, case: 'HN-2026-1' }, { more: { conferences: [HELD] } }, []],
    ['a body that is in no directory', REPLY, { petition: { lead: 'Phòng X' } }, ['unknownBody']],
    ['nobody who leads', REPLY, { petition: { lead: '' } }, []],
    [
      'a report of the day of the conference',
      { ...REPORT, date: '2026-09-17' },
      { more: { conferences: [HELD] } },
      [],
    ],
    [
      'a report before the conference',
      { ...REPORT, date: '2026-09-16' },
      { more: { conferences: [HELD] } },
      ['beforeReceipt'],
    ],
    [
      'a report on a conference that is none',
      { ...REPORT, date: '2026-09-16' },
      {},
      ['unknownCase'],
    ],
  ])('%s', (_what, document, rows, told) => {
    expect(kinds(document, rows)).toEqual(told);
  });

  it('is told at the column that cannot be read', () => {
    const [fault] = faults({ ...REPLY, date: 'mai' });
    expect(fault).toMatchObject({ kind: 'unread', column: 'date' });
    expect(fault?.message).toBe('Ngày: “mai” không phải là ngày (dd/MM/yyyy).');
  });

  it('of several cases the last receipt counts', () => {
    const petitions = ['2026-09-24', '2026-08-10'].map((day, at) => ({
      ...PETITION,
      code: `AQ-2026-000${at + 1}`,
      receivedAt: `${day}T09:00`,
    }));
    const document = { ...REPLY, case: 'AQ-2026-0001, AQ-2026-0002', date: '2026-09-23' };
    expect(kinds(document, { more: { petitions } })).toEqual(['beforeReceipt']);
  });
});
