import { describe, expect, it } from 'vitest';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { conferenceOfPhieu, type Receiving } from '#rules/conference/of-phieu';

const conference = (code: string, given: Partial<Receiving> = {}): Receiving => ({
  code,
  postedOn: civilDate('2026-08-03'),
  closes: localDateTime('2026-08-21T17:00'),
  isOver: false,
  ...given,
});
const at = localDateTime('2026-08-10T09:00');
const one = [conference('HN-2026-1')];

describe('the conference of a phiếu (A-II.2.6)', () => {
  it.each([
    ['HN-2026-1'],
    ['hn-2026-1'],
    [' HN 2026 1 '],
    ['HN2026-1'],
    ['HN–2026–1'],
    ['HN_2026_01'],
    ['ＨＮ－２０２６－１'],
    ['Mã: HN.2026.1 (theo Thông báo)'],
  ])('is the one whose code is typed, however it is typed: %s', (typed) => {
    const two = [...one, conference('HN-2026-2')];
    expect(conferenceOfPhieu(typed, at, two)).toEqual({ conference: 'HN-2026-1', open: null });
  });

  it('with a code of two digits is not the one that its code begins with', () => {
    const found = conferenceOfPhieu('HN-2026-12', at, one);
    expect(found).toEqual({ conference: 'HN-2026-12', open: null });
  });

  it.each<[string | null]>([[null], ['Hội nghị đối thoại năm nay'], ['không có']])(
    'is the only one that receives, where none is named: %s',
    (typed) => {
      const found = conferenceOfPhieu(typed, at, one);
      expect(found).toEqual({ conference: 'HN-2026-1', open: ['HN-2026-1'] });
    },
  );

  it.each([['ngoài kỳ'], ['Ngoài  kỳ'], ['NGOÀI KỲ (gửi thường xuyên)']])(
    'is none where the phiếu says so: %s (AM-26)',
    (typed) => {
      expect(conferenceOfPhieu(typed, at, one)).toEqual({ conference: null, open: null });
    },
  );

  it('is not guessed where several receive', () => {
    const two = [...one, conference('HN-2026-2', { closes: localDateTime('2026-11-05T17:00') })];
    const open = ['HN-2026-1', 'HN-2026-2'];
    expect(conferenceOfPhieu(null, at, two)).toEqual({ conference: null, open });
  });

  it.each<[string, Receiving, string | null]>([
    ['at its closing to the minute', conference('A', { closes: at }), 'A'],
    [
      'a minute after its closing',
      conference('A', { closes: localDateTime('2026-08-10T08:59') }),
      null,
    ],
    ['on the day of its notice', conference('A', { postedOn: civilDate('2026-08-10') }), 'A'],
    ['before its notice', conference('A', { postedOn: civilDate('2026-08-11') }), null],
    ['whose notice nobody has written down', conference('A', { postedOn: null }), 'A'],
    ['without a closing', conference('A', { closes: null }), null],
    ['stopped or held', conference('A', { isOver: true }), null],
  ])('that receives or not: %s', (_what, row, expected) => {
    expect(conferenceOfPhieu(null, at, [row]).conference).toBe(expected);
  });
});

describe('a code on a phiếu (A-II.2.6)', () => {
  const own = (code: string) => [conference(code)];
  it.each<[string, string, readonly Receiving[], string | null]>([
    ['several zeros before the number', 'HN-2026-001', one, 'HN-2026-1'],
    ['a code of the office’s own making', 'gửi DT-2026', own('DT-2026'), 'DT-2026'],
    ['one of four signs', 'mã DT26', own('DT26'), 'DT26'],
    ['one of three is too short to be found in a text', 'mã D26', own('D26'), 'mã D26'],
    [
      'the longer of two that both stand there',
      'DT-2026-B',
      [conference('DT-2026'), conference('DT-2026-B')],
      'DT-2026-B',
    ],
    ['first with a digit after it, then without', 'DT-20265, DT-2026', own('DT-2026'), 'DT-2026'],
    ['with a digit after other signs', 'DT-2026 đợt 2', own('DT-2026'), 'DT-2026'],
    ['a number of four digits is none', 'HN-2026-1234', one, 'HN-2026-1234'],
    ['of a conference not in the register', 'HN-2025-3 nhé', one, 'HN-2025-3'],
  ])('%s', (_what, typed, conferences, found) => {
    const two = [...conferences, conference('Z'.repeat(4)), conference('Y'.repeat(4))];
    expect(conferenceOfPhieu(typed, at, two).conference).toBe(found);
  });

  it('that nobody knows is kept to 60 signs', () => {
    const two = [...one, conference('HN-2026-2')];
    expect(conferenceOfPhieu('x'.repeat(61), at, two).conference).toBe('x'.repeat(60));
    expect(conferenceOfPhieu('x'.repeat(60), at, two).conference).toBe('x'.repeat(60));
  });
});
