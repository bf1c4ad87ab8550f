// The petitions of a conference as its programme, its minutes and its conclusions name them; who is invited to it.
import { describe, expect, it } from 'vitest';
import { counted, groupsOf } from '#letters/shared/counted';
import { delegatesOf, personWords, unitOf } from '#letters/shared/delegates';
import { isDraftedSince } from '#letters/shared/drafted-since';
import {
  answeredPart,
  answering,
  byGroup,
  cameBefore,
  dueWords,
  named,
  tasksOf,
  taskWords,
} from '#letters/shared/of-conference';
import { localDateTime } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { Route } from '#rules/words';
import { CITY, DESK, GUIDE, issued, on, SUPERIOR, TAX } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf({
  conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
  bodies: [{ name: 'Ban quản lý chợ', kind: 'thuộc UBND', head: 'Bà Đào Thị Bảy, Trưởng ban' }],
});
const of = (...facts: readonly Partial<PetitionFacts>[]) =>
  conferenceCase(OFFICE, {}, { petitions: facts.map((one) => petitionCase(one)) });
const ANSWERED = { issued: [issued('D16', '2026-09-25')] };

it('petitions stand in the order of the plan’s groups, those without one last (A-PL.11)', () => {
  const given = ['Đất đai', null, 'Vốn', 'Lĩnh vực khác', 'Đất đai'] as const;
  const petitions = given.map((group, at) => petitionCase({ group, code: `AQ-2026-000${at}` }));
  expect(byGroup(petitions).map(({ facts }) => `${facts.code.slice(-1)} ${facts.group}`)).toEqual([
    '2 Vốn',
    '0 Đất đai',
    '4 Đất đai',
    '3 Lĩnh vực khác',
    '1 null',
  ]);
});

it.each([
  [null, true],
  ['2026-09-16T23:59', true],
  ['2026-09-17T00:00', false],
  ['2026-09-18T08:00', false],
])('what came at %s stood on record before the conference: %s', (at, before) => {
  const about = of({ receivedAt: at === null ? null : localDateTime(at) });
  expect(cameBefore(about)).toHaveLength(before ? 1 : 0);
});

it('is named by group, unit and content; a group that nobody chose is left open', () => {
  expect(named(petitionCase({ summary: 'Xin gia hạn.,' }))).toEqual({
    mã_kiến_nghị: 'AQ-2026-0001',
    nhóm: 'Đất đai',
    tên_đơn_vị: 'Hợp tác xã Vũ La',
    nội_dung: 'Xin gia hạn',
  });
  expect(named(petitionCase({ group: null })).nhóm).toContain('nhóm kiến nghị');
});

it('how many are answered or guided, and how many are left', () => {
  expect(answeredPart(of(ANSWERED, {}, { outcome: 'Rút kiến nghị' }))).toEqual({
    tổng_kiến_nghị: '03',
    đã_trả_lời: '02',
    còn_lại: '01',
  });
  expect(answeredPart(of(ANSWERED)).còn_lại).toBe('không có');
});

describe('who answers in the hall (A-III.7.2)', () => {
  it.each([
    ['whom staff name', { lead: DESK }, { answeredBy: 'Ông Toản.' }, 'Ông Toản'],
    ['else the lead, without a head', { lead: 'phòng vh-xh' }, {}, PHVHXH],
    [
      'with its head',
      { lead: 'Ban quản lý chợ' },
      {},
      'Bà Đào Thị Bảy, Trưởng ban, Ban quản lý chợ',
    ],
    ['also one that no directory knows', { lead: 'Ban lạ' }, {}, 'Ban lạ'],
  ])('%s', (_, facts, cells, who) => {
    expect(answering(OFFICE.directory, petitionCase(facts, { cells }))).toBe(who);
  });

  it('is left open where nobody leads', () => {
    expect(answering(OFFICE.directory, petitionCase({ lead: null }))).toContain('người trả lời');
  });
});

describe('what is still to be answered becomes a task', () => {
  it.each([
    [PHVHXH, PHVHXH, 'Giao'],
    [TAX, TAX, 'Đề nghị'],
    ['Sở Tài chính', 'Sở Tài chính thành phố Hải Phòng', 'Đề nghị'],
    ['Ban lạ', 'Ban lạ', 'Giao'],
    [null, DESK, 'Giao'],
  ])('of %s: inside UBND it is given, others are asked', (lead, cơ_quan, giao) => {
    expect(tasksOf(OFFICE, of({ lead }, { ...ANSWERED, code: 'x' }))).toMatchObject([
      { cơ_quan, giao, petition: { facts: { code: 'AQ-2026-0001' } } },
    ]);
  });

  it.each<[Route | null, string]>([
    [GUIDE, 'hướng dẫn đơn vị gửi đúng cơ quan'],
    [CITY, 'tham mưu báo cáo Ủy ban nhân dân thành phố về'],
    [SUPERIOR, 'báo cáo, xin ý kiến chỉ đạo của cơ quan cấp trên về'],
    ['Thuộc thẩm quyền – trả lời', 'giải quyết, trả lời bằng văn bản'],
    ['Thuộc thẩm quyền – cần phối hợp', 'giải quyết, trả lời bằng văn bản'],
    [null, 'giải quyết, trả lời bằng văn bản'],
  ])('on the route “%s” (A-II.5a.2–A-II.5a.5): %s', (route, words) => {
    expect(taskWords(petitionCase({ route }))).toBe(words);
  });

  it('with its day where a term runs', () => {
    expect(dueWords(petitionCase())).toBe('28/9/2026');
    const { term } = petitionCase();
    expect(dueWords(petitionCase({}, { term: { ...term, due: null } }))).toBe('');
  });
});

it.each([
  [
    [
      [0, 'a'],
      [0, 'b'],
    ],
    '',
  ],
  [
    [
      [1, 'a'],
      [0, 'b'],
      [12, 'c'],
    ],
    '01 a, 12 c',
  ],
] as const)('groups of a sum, the empty ones left out: %j', (groups, words) => {
  expect(groupsOf(groups)).toBe(words);
  expect([counted(0), counted(1)]).toEqual(['không có', '01']);
});

describe('who is invited', () => {
  const office = officeOf({
    conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
    units: [{ code: 'DV-0001', name: 'Công ty Bao bì' }, { code: 'DV-0002' }],
    delegates: [
      { conference: 'HN-2026-1', unit: 'DV-0001', name: 'Ông A', title: 'Giám đốc' },
      { conference: 'HN-2026-1', body: 'Văn phòng HĐND và UBND', title: 'Chánh Văn phòng' },
      { conference: 'HN-2026-2', unit: 'DV-0002', name: 'Bà B' },
      { conference: 'HN-2026-1', unit: 'DV-0002', name: 'Bà B' },
      { conference: 'HN-2026-1', unit: 'DV-0009', body: 'Báo Hải Phòng' },
    ],
  });
  const invited = delegatesOf(office, conferenceCase(office));

  it('to this conference, in the order of the tab, from the person to the house', () => {
    expect(invited.map((one) => personWords(office, one))).toEqual([
      'Ông A, Giám đốc Công ty Bao bì',
      'Chánh Văn phòng HĐND và UBND',
      'Bà B, ',
      'Báo Hải Phòng',
    ]);
  });

  it('its business has a name where one is on record', () => {
    expect(invited.map((one) => unitOf(office, one))).toEqual(['Công ty Bao bì', '', '', '']);
  });
});

describe('whether what is to be written from a day on is drafted already', () => {
  const drafted = { type: 'drafted', key: 'K', document: 'D08', restsOn: '' };
  const entry = { at: '2026-08-25T09:00', data: JSON.stringify(drafted) };
  const since = (row: Record<string, string>, day: string | null, journal = [entry]): boolean => {
    const office = officeOf({ documents: [{ state: 'Dự thảo', ...row }], journal });
    return isDraftedSince(office, draftsOf(office), day === null ? null : on(day));
  };

  it.each([
    ['2026-08-24', true],
    ['2026-08-25', true],
    ['2026-08-26', false],
    [null, true],
  ])('by the day in the journal, since %s: %s', (day, is) => {
    expect(since({ key: 'K', date: '2026-12-31' }, day)).toBe(is);
  });

  it.each([
    ['2026-08-25', true],
    ['2026-08-26', false],
  ])('what staff wrote themselves by its own day, since %s: %s', (day, is) => {
    expect(since({ date: '2026-08-25' }, day)).toBe(is);
    expect(since({ key: 'other', date: '2026-08-25' }, day)).toBe(is);
  });

  it('without a day it may be the one; a cancelled draft never is', () => {
    expect(since({}, '2026-08-26')).toBe(true);
    expect(since({ key: 'K', state: 'Hủy dự thảo' }, null)).toBe(false);
    expect(isDraftedSince(OFFICE, [], null)).toBe(false);
  });
});
