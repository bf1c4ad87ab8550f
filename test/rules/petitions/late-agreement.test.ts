import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { isUpwardRoute } from '#rules/petitions/facts';
import { agreementOf, type Agreement } from '#rules/petitions/late-agreement';
import { petitionStatus, statusWords } from '#rules/petitions/status';
import { CITY, came, GUIDE, issued, on, petition, SUPERIOR } from './facts.ts';

const AGREED = {
  receivedAt: localDateTime('2026-08-22T09:00'),
  lateAgreed: 'Có',
  lateAgreedBy: 'Lê Văn Thảo',
  lateAgreedOn: on('2026-08-24'),
} as const;

describe('the leader’s agreement to count a petition that came late (AM-01)', () => {
  it.each<[string, Partial<Parameters<typeof agreementOf>[0]>, Agreement]>([
    ['who and when are written', {}, 'on record'],
    ['nothing written', { lateAgreed: null }, 'none'],
    ['refused', { lateAgreed: 'Không' }, 'refused'],
    ['refused, without who', { lateAgreed: 'Không', lateAgreedBy: null }, 'refused'],
    ['nobody', { lateAgreedBy: null }, 'without who or when'],
    ['no day', { lateAgreedOn: null }, 'without who or when'],
    ['the day before it came', { lateAgreedOn: on('2026-08-21') }, 'before receipt'],
    ['the day it came', { lateAgreedOn: on('2026-08-22') }, 'on record'],
    ['nobody wrote when it came', { receivedAt: null }, 'on record'],
  ])('%s', (_what, cells, agreement) => {
    expect(agreementOf({ ...AGREED, ...cells })).toBe(agreement);
  });
});

describe('a route upward (A-II.5a.2, A-II.5a.4)', () => {
  it.each([
    [CITY, true],
    [SUPERIOR, true],
    [GUIDE, false],
    ['Thuộc thẩm quyền – trả lời', false],
    [null, false],
  ] as const)('%s: %s', (route, isUpward) => {
    expect(isUpwardRoute(route)).toBe(isUpward);
  });
});

describe('the status where two things speak (A-I.2.2)', () => {
  it('names the petition that goes on only of a double, and only where it is known', () => {
    expect(statusWords('duplicate', { duplicateOf: null })).toBe('Trùng');
    expect(statusWords('duplicate', { duplicateOf: 'AQ-2026-0002' })).toBe(
      'Trùng (xem mã AQ-2026-0002)',
    );
    expect(statusWords('withdrawn', { duplicateOf: 'AQ-2026-0002' })).toBe('Rút kiến nghị');
  });

  const ANSWERED = [came('Trả lời')];
  it.each([
    [
      'an answer of before the written request is none',
      { writtenRequestOn: on('2026-09-24'), issued: [issued('D16', '2026-09-23')] },
      'inProgress',
      'assigned',
    ],
    ['the competent body answered', { incoming: ANSWERED }, 'resolved', 'answered'],
    ['it answered, more is to come', { incoming: ANSWERED }, 'inProgress', 'assigned'],
    [
      'it directed, then answered',
      { incoming: [came('Ý kiến chỉ đạo'), ...ANSWERED] },
      'resolved',
      'answered',
    ],
    ['it directed only', { incoming: [came('Ý kiến chỉ đạo')] }, 'resolved', 'assigned'],
  ] as const)('%s', (_what, facts, column, status) => {
    expect(petitionStatus(petition(facts), column)).toBe(status);
  });
});
