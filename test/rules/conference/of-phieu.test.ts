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
