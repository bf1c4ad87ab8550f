// What one unit sent at one moment: what of it its acknowledgement may name (A-II.3.3, AM-04, A-I.2.7).
import { describe, expect, it } from 'vitest';
import { twinsOf } from '#register/book/twins';
import { arrivalsOf } from '../../../apps-script/jobs/mails/arrivals.ts';
import { contextAt, type Tabs } from '../context.ts';
import { AT, registration, sent, type Row, type State } from './sent-in.ts';

const arrivals = (
  registrations: readonly Row[],
  states: readonly State[] = [],
  tabs: Tabs = {},
) => {
  const { book } = contextAt({ registrations, ...tabs }, '2026-08-11T09:00');
  return [...arrivalsOf(book, states, twinsOf(book)).values()].map(({ petitions, ...rest }) => ({
    ...rest,
    codes: petitions.map(({ facts }) => facts.code),
  }));
};

describe('what came at one moment', () => {
  it('is a registration with all that was said in it', () => {
    expect(arrivals([registration()])).toEqual([
      {
        unit: 'DV-0001',
        at: AT,
        conference: 'HN-2026-1',
        delegates: 2,
        registered: true,
        byForm: true,
        late: false,
        lookup: 'ABCD-2345',
        codes: [],
      },
    ]);
  });

  it('is a petition alone, with its own conference and code', () => {
    const found = arrivals([], [sent({}, { lookup: 'WXYZ-2345' })]);
    expect(found).toEqual([
      {
        unit: 'DV-0001',
        at: AT,
        conference: 'HN-2026-1',
        delegates: null,
        registered: false,
        byForm: false,
        late: false,
        lookup: 'WXYZ-2345',
        codes: ['AQ-2026-0001'],
      },
    ]);
  });

  it('keeps the registration’s conference and code beside a petition’s', () => {
    const cells = { conference: 'HN-2026-2', lookup: 'WXYZ-2345' };
    const [found, ...more] = arrivals([registration()], [sent({}, cells)]);
    expect(found).toMatchObject({ conference: 'HN-2026-1', lookup: 'ABCD-2345' });
    expect([found?.codes, more]).toEqual([['AQ-2026-0001'], []]);
  });

  it.each<[string, Row, object]>([
    ['does not attend', { attend: 'Không' }, { registered: false }],
    ['is late', { status: 'Muộn' }, { late: true, registered: true }],
    ['came on paper', { responseId: '' }, { byForm: false }],
  ])('says of one that %s so', (_, more, found) => {
    expect(arrivals([registration(more)])).toMatchObject([found]);
  });

  it('a copied row of a phiếu is no form: only the earliest moment of its id is', () => {
    const later = { receivedAt: '2026-08-10T09:05' };
    for (const rows of [
      [registration(), registration(later)],
      [registration(later), registration()],
    ])
      expect(
        Object.fromEntries(arrivals(rows).map(({ at, byForm }) => [at.slice(11), byForm])),
      ).toEqual({ '09:00': true, '09:05': false });
  });

  it.each<[string, Row, readonly string[]]>([
    [
      'waits to be confirmed: nothing, not even its petition (AM-27)',
      { status: 'Chờ xác nhận' },
      [],
    ],
    ['was refused', { confirmed: 'Không' }, []],
    ['is to be mended: the petition alone', { status: 'Cần sửa' }, ['AQ-2026-0001']],
    ['has no unit', { unit: '' }, ['AQ-2026-0001']],
    ['has no moment', { receivedAt: '' }, ['AQ-2026-0001']],
    ['stands', {}, ['AQ-2026-0001']],
  ])('of a phiếu that %s', (_, more, codes) => {
    const found = arrivals([registration(more)], [sent()]);
    expect(found.flatMap((one) => one.codes)).toEqual(codes);
    expect(found.some(({ delegates }) => delegates !== null)).toBe(_ === 'stands');
  });

  it.each<[string, State]>([
    ['without a unit', sent({}, { unit: null })],
    ['without a moment', sent({ receivedAt: null })],
    [
      'that is a denunciation (A-I.2.7)',
      sent({}, { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' }),
    ],
  ])('leaves out a petition %s', (_, state) => {
    expect(arrivals([], [state])).toEqual([]);
  });

  it('leaves out a petition in the words of another, until it is decided (AM-04)', () => {
    const row = { unit: 'DV-0001', title: 'Gia hạn thuê đất', receivedAt: AT };
    const petitions = ['AQ-2026-0001', 'AQ-2026-0002'].map((code) => ({ ...row, code }));
    const states = [sent(), sent({ code: 'AQ-2026-0002' })];
    expect(arrivals([], states, { petitions }).map(({ codes }) => codes)).toEqual([
      ['AQ-2026-0001'],
    ]);
  });
});
