// What the desk reads of a closing, once for each finding (A-II.3.1, AM-03, AM-40).
import { describe, expect, it } from 'vitest';
import type { ConferenceFacts } from '#rules/conference/facts';
import { closingResults } from '../../../apps-script/jobs/mails/notices.ts';
import { closed } from '../../rules/petitions/facts.ts';
import { contextAt, noted, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';
import { byCode, conferenceState } from '../states.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const BODIES = [{ name: DESK, kind: 'thuộc UBND', email: 'kinhte@aq.vn' }];
const KEY = 'HN-2026-1·kết quả chốt·2026-08-21T17:00';

describe('what a closing found', () => {
  const results = (facts: Partial<ConferenceFacts>, tabs: Tabs = {}) => {
    const context = contextAt(
      { conferences: [CONFERENCE], bodies: BODIES, ...tabs },
      '2026-08-24T09:00',
    );
    return closingResults(context, byCode(conferenceState(context, facts)));
  };

  it('is told to the desk, with the counts and what is to be decided', () => {
    expect(results({ closings: [closed('B2')] })).toMatchObject([
      {
        kind: 'ket-qua-chot',
        key: KEY,
        case: 'HN-2026-1',
        to: ['kinhte@aq.vn'],
        cc: [],
        event: { type: 'closingResult', body: DESK, at: '2026-08-21T17:00', branch: 'B2' },
        data: {
          mã_hội_nghị: 'HN-2026-1',
          ngày_hội_nghị: '17/9/2026',
          số_đơn_vị: '09',
          số_kiến_nghị_đăng_ký: '06',
          tổng_số_kiến_nghị: '06',
          cần_quyết_định: true,
        },
      },
    ]);
    expect(results({ closings: [closed('B1')] })[0]?.data).toMatchObject({
      cần_quyết_định: false,
      phương_án: [],
    });
  });

  it('with something undecided is a range under a key of its own', () => {
    const upTo = { registrants: 15, petitions: 5, allPetitions: 6 };
    const [mail] = results({ closings: [{ ...closed('open'), upTo }] });
    expect(mail?.key).toBe(`${KEY}·chưa kết luận`);
    expect(mail?.data).toMatchObject({
      số_đơn_vị: '14–15',
      số_kiến_nghị_đăng_ký: '05',
      tổng_số_kiến_nghị: '05–06',
    });
  });

  it.each<[string, Partial<ConferenceFacts>, Tabs, number]>([
    [
      'of the last closing alone',
      { closings: [closed('B2', '2026-08-14T17:00'), closed('B1')] },
      {},
      1,
    ],
    ['not without a closing', { closings: [] }, {}, 0],
    ['not while it is provisional', { closings: [{ ...closed('B1'), final: false }] }, {}, 0],
    ['not without a day', { closings: [closed('B1')], day: null }, {}, 0],
    [
      'not of before (AM-40)',
      { closings: [closed('B1')] },
      { settings: [{ key: 'startFrom', value: '2026-08-22' }] },
      0,
    ],
    [
      'from the first day on',
      { closings: [closed('B1')] },
      { settings: [{ key: 'startFrom', value: '2026-08-21' }] },
      1,
    ],
    [
      'to nobody without an address',
      { closings: [closed('B1')] },
      { bodies: [], settings: [{ key: 'owner', value: '' }] },
      0,
    ],
  ])('%s', (_, facts, tabs, count) => {
    expect(results(facts, tabs)).toHaveLength(count);
  });

  it.each([
    ['B1', KEY],
    ['B2', `${KEY}·tính thêm`],
  ] as const)('told as %s before: its key is %s', (branch, key) => {
    const at = closed('B1').at;
    const journal = [
      noted({ type: 'closingResult', body: DESK, at, branch }, at, { key: KEY, state: 'đã xong' }),
    ];
    expect(results({ closings: [closed('B1')] }, { journal })[0]?.key).toBe(key);
  });
});
