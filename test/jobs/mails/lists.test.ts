// Whom a mail names, who hears of what waits above the ward, what the leader reads (A-III.2.6, AM-17).
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import { leaderDigest } from '../../../apps-script/jobs/mails/leader.ts';
import { waitingAbove } from '../../../apps-script/jobs/mails/waiting-above.ts';
import { listFor, workOf } from '../../../apps-script/jobs/mails/work-list.ts';
import { came, CITY, DESK, issued, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { contextAt, type Tabs } from '../context.ts';
import { petitionState } from '../states.ts';

const at = (today: string, tabs: Tabs = {}, hour = '08:00') => contextAt(tabs, `${today}T${hour}`);
const TODAY = '2026-09-25';

describe('a petition in a mail', () => {
  it('with its term and how near it is', () => {
    expect(workOf(petitionState({}, { level: 'soon' }))).toMatchObject({
      mã_kiến_nghị: 'AQ-2026-0001',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      tiêu_đề: 'Gia hạn thuê đất',
      hạn: '28/9/2026',
      hạn_nội_bộ: '23/9/2026',
      tình_trạng: 'Sắp đến hạn',
    });
    expect(workOf(petitionState({ summary: 'Tóm tắt' })).tiêu_đề).toBe('Tóm tắt');
    expect(workOf(petitionState({}, { level: null })).tình_trạng).toBe('');
  });

  it('by the plan’s clause, or by the office’s own target', () => {
    expect(workOf(petitionState()).căn_cứ).toMatch(/khoản 5 mục II /);
    const target = { due: null, target: civilDate('2026-10-01') };
    expect(workOf(petitionState({}, { term: target, level: 'open' }))).toMatchObject({
      hạn: '',
      tình_trạng: 'Còn hạn (mốc phấn đấu 01/10/2026)',
      căn_cứ: 'phường tự đặt',
    });
  });
});

describe('the list of a body', () => {
  const context = at(TODAY);
  const body = context.directory.find(TAX);
  if (body === null) throw new Error(TAX);
  const list = (
    states: readonly ReturnType<typeof petitionState>[],
    passedOnBy: string | null = null,
  ) => listFor(context, body, { states, passedOnBy });

  it('stands by day, what has none last; each with whom it is answered together', () => {
    const one = (
      code: string,
      lead: string | null,
      due: string | null,
      target: string | null = null,
    ) =>
      petitionState(
        { code, lead, partners: lead === TAX ? [] : [TAX] },
        { term: { due: due && civilDate(due), target: target && civilDate(target) } as object },
      );
    const found = list([
      one('D', TAX, null),
      one('B', DESK, '2026-09-29'),
      one('C', null, null, '2026-09-30'),
      one('A', TAX, '2026-09-28'),
    ]);
    expect(found.việc.map((work) => [work.mã_kiến_nghị, work.phối_hợp_với])).toEqual([
      ['A', ''],
      ['B', DESK],
      ['C', DESK],
      ['D', ''],
    ]);
    expect(found).toMatchObject({
      số_việc: '04',
      tên_cơ_quan: TAX,
      ngoài_UBND: true,
      người_chuyển: '',
    });
  });

  it('names nobody beside a body that neither leads nor helps, and who passes it on', () => {
    const found = list([petitionState({ lead: DESK })], 'Văn phòng');
    expect([found.việc[0]?.phối_hợp_với, found.người_chuyển]).toEqual(['', 'Văn phòng']);
  });
});

describe('a body above is asked again every tenth working day (AM-17)', () => {
  const above = (today: string, facts: Partial<PetitionFacts> = {}, tabs: Tabs = {}) =>
    waitingAbove(at(today, tabs), [
      petitionState({ route: CITY, issued: [issued('D19', '2026-09-11')], ...facts }),
    ]).map(({ body }) => body.name);

  it.each([
    ['2026-09-11', 0],
    ['2026-09-24', 0],
    ['2026-09-25', 1],
    ['2026-09-28', 0],
    ['2026-10-09', 1],
  ])('reported on 11/9, on %s: %i', (today, count) => {
    expect(above(today)).toHaveLength(count);
  });

  it.each<[string, Partial<PetitionFacts>, Tabs]>([
    ['was withdrawn', { outcome: 'Rút kiến nghị' }, {}],
    ['has its direction', { incoming: [came('Ý kiến chỉ đạo')] }, {}],
    ['was answered by it', { incoming: [came('Trả lời', '2026-09-16')] }, {}],
    ['it gave to another body', { incoming: [came('Giao cơ quan khác giải quyết')] }, {}],
    ['was not reported', { issued: [] }, {}],
    ['goes to nobody known', { route: SUPERIOR, issued: [issued('D20', '2026-09-11')] }, {}],
    ['is of before', {}, { settings: [{ key: 'startFrom', value: '2026-09-12' }] }],
  ])('not one that %s', (_, facts, tabs) => {
    expect(above(TODAY, facts, tabs)).toEqual([]);
  });

  it('nor one that is settled by the ward’s own answer', () => {
    const settled = petitionState(
      { route: CITY, issued: [issued('D19', '2026-09-11'), issued('D16', '2026-09-16')] },
      { column: 'resolved' },
    );
    expect(waitingAbove(at(TODAY), [settled])).toEqual([]);
  });

  it.each<[Partial<PetitionFacts>, string]>([
    [{}, 'UBND thành phố Hải Phòng'],
    [{ incoming: [came('Trả lời', '2026-09-10')] }, 'UBND thành phố Hải Phòng'],
    [{ competent: 'Sở Xây dựng' }, 'UBND thành phố Hải Phòng'],
    [
      { route: SUPERIOR, issued: [issued('D20', '2026-09-11')], lead: TAX },
      'Thuế thành phố Hải Phòng',
    ],
    [
      { route: SUPERIOR, issued: [issued('D20', '2026-09-11')], competent: 'Sở Tài chính' },
      'Sở Tài chính thành phố Hải Phòng',
    ],
  ])('it is asked of the body that decides: %o %s', (facts, name) => {
    expect(above(TODAY, facts)).toEqual([name]);
  });

  it('one that no directory knows is one body for all that wait for it', () => {
    const asked = {
      route: SUPERIOR,
      issued: [issued('D20', '2026-09-11')],
      competent: 'Cục A',
    } as const;
    const [one, two] = waitingAbove(at(TODAY), [petitionState(asked), petitionState(asked)]);
    expect(one?.body).toBe(two?.body);
    expect(one?.body.kind).toBe('cấp trên');
  });
});

describe('the leader’s digest', () => {
  const ON = [
    { key: 'leaderDigest', value: 'Có' },
    { key: 'leaderEmail', value: 'lanhdao@aq.vn' },
  ];
  const late = petitionState({ lead: null }, { term: { daysLate: 2 }, level: 'late' });
  const soon = petitionState({ code: 'AQ-2026-0002' });
  const digest = (
    settings: Tabs['settings'] = ON,
    found: Partial<Parameters<typeof leaderDigest>[1]> = {},
    tabs: Tabs = {},
  ) =>
    leaderDigest(at(TODAY, { settings: settings ?? [], ...tabs }), {
      petitions: [late, soon],
      waiting: [late, soon],
      soon: [soon],
      decisions: [],
      ...found,
    })[0];

  it.each<[string, Tabs['settings'], object]>([
    ['it is off', [{ key: 'leaderDigest', value: 'Không' }, ON[1] ?? {}], {}],
    ['nobody is named', [ON[0] ?? {}, { key: 'leaderEmail', value: '' }], {}],
    ['nothing is late or waits for a decision', ON, { waiting: [soon] }],
  ])('is none where %s', (_, settings, found) => {
    expect(digest(settings, found)).toBeUndefined();
  });

  it('tells what is late and near, and what waits for a decision', () => {
    expect(digest()).toMatchObject({
      to: ['lanhdao@aq.vn'],
      event: { type: 'leaderDigest', late: 1, decisions: 0 },
      data: {
        số_quá_hạn: '01',
        số_sắp_đến_hạn: '01',
        quá_hạn: [{ mã_kiến_nghị: 'AQ-2026-0001', cơ_quan_chủ_trì: 'chưa giao' }],
        sắp_đến_hạn: [{ mã_kiến_nghị: 'AQ-2026-0002', cơ_quan_chủ_trì: DESK }],
      },
    });
    const waits = digest(ON, { waiting: [], soon: [], decisions: ['Quyết định A'] });
    expect(waits?.data).toMatchObject({
      số_quá_hạn: 'không có',
      số_sắp_đến_hạn: 'không có',
      cần_quyết_định: [{ nội_dung: 'Quyết định A' }],
    });
  });

  it('begins with the figures of the year and of each conference of it', () => {
    const conferences = [
      { code: 'HN-2026-1', year: '2026', units: '15', petitionsOfRegistered: '5' },
      { code: 'HN-2026-2', year: '2026' },
      { code: 'HN-2025-1', year: '2025', units: '9' },
    ];
    const old = petitionState({ receivedAt: null });
    const answered = petitionState({ outcome: 'Rút kiến nghị' });
    const data = digest(ON, { petitions: [late, answered, old] }, { conferences })?.data;
    expect(data?.['tình_hình']).toEqual([
      { số_liệu: 'Năm 2026: 02 kiến nghị, đã trả lời 01' },
      { số_liệu: expect.stringMatching(/^HN-2026-1: 15 đơn vị đăng ký, 0?5 kiến nghị/) },
    ]);
  });
});
