// The invitations to a conference (A-III.1.1): one document a group, a page an invitee.
import { describe, expect, it } from 'vitest';
import { INVITATION } from '#letters/D10-giay-moi/kind';
import { keys } from '#register/journal/keys';
import { conferenceCase, officeOf, petitionCase } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((n) => keys.letter('HN-2026-1', 'giấy mời', n)) as [
  string,
  string,
  string,
];
const UNITS = [
  { code: 'DV-0001', name: 'Công ty Bao bì' },
  { code: 'DV-0002', name: 'Hộ bà Nhàn' },
];
const own = { conference: 'HN-2026-1' };
const DELEGATES = [
  { ...own, group: 'Khách mời', body: 'Báo cũ', invitation: 'other' },
  { ...own, group: 'DN, HKD, HTX', unit: 'DV-0001', name: 'Ông A', invitation: FIRST },
  { ...own, group: 'DN, HKD, HTX', unit: 'DV-0002', name: 'Bà Nhàn', invitation: FIRST },
  { ...own, group: 'Báo, đài', body: 'Báo Hải Phòng', invitation: SECOND },
  { ...own, group: 'Thành phần tham dự', body: 'Thuế cơ sở 9', invitation: THIRD },
];
const at = (today: string, documents: readonly Cells[] = [], row: Cells = ROW) =>
  officeOf({ conferences: [row], delegates: DELEGATES, units: UNITS, documents }, today);
const OFFICE = at('2026-09-01');

it.each([
  ['2026-09-16', false, true],
  ['2026-09-17', false, true],
  ['2026-09-18', false, false],
  ['2026-09-16', true, false],
])(
  'is written until the day of a conference that was not held: %s, held %s: %s',
  (today, held, is) => {
    const office = at(today);
    expect(INVITATION.of(office, conferenceCase(office, { held }))).toBe(is);
  },
);

describe('the next that no document bears is due, by its group', () => {
  const name =
    'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2026';
  it.each([
    [[], true, 'DN, HKD, HTX'],
    [[FIRST], true, 'Báo, đài'],
    [[FIRST, SECOND], true, 'Thành phần tham dự'],
    [[FIRST, SECOND, THIRD], false, ''],
  ])('after %j: %s', (written, due, group) => {
    const office = at(
      '2026-09-01',
      written.map((key) => ({ key, kind: INVITATION.document })),
    );
    expect(INVITATION.isDue(office, conferenceCase(office), [])).toBe(due);
    expect(INVITATION.title(office, conferenceCase(office), [])).toBe(`${name} (${group})`);
  });
});

it('rests on day, hour and place, what is not on record left out', () => {
  const rests = (row: Cells) => {
    const office = at('2026-09-01', [], row);
    return INVITATION.restsOn?.(office, conferenceCase(office));
  };
  expect(rests({ ...ROW, time: '08:00', venue: 'Hội trường' })).toBe(
    '17/9/2026; 08:00; Hội trường',
  );
  expect(rests(ROW)).toBe('17/9/2026');
});

describe('it says', () => {
  const petitions = [
    petitionCase({ code: 'AQ-2026-0001' }, { cells: { unit: 'DV-0001' } }),
    petitionCase({ code: 'AQ-2026-0002' }, { cells: { unit: 'DV-0002' } }),
    petitionCase({ code: 'AQ-2026-0003' }, { cells: { unit: 'DV-0001' } }),
    petitionCase({ code: 'AQ-2026-0004' }, { cells: { unit: null } }),
  ];
  const said = (key: string) =>
    INVITATION.data(OFFICE, conferenceCase(OFFICE, {}, { petitions }), key);

  it('each invitee of its group, with the petitions of the unit', () => {
    expect(said(FIRST)).toMatchObject({
      số_ký_hiệu: '      /GM-UBND',
      thành_phần: 'DN, HKD, HTX',
      hạn_phản_hồi: '15/9/2026',
      nơi_nhận: [{ tên: 'CT, các PCT UBND phường' }],
      giấy_mời: [
        { kính_mời: 'Ông A, Công ty Bao bì', kiến_nghị: 'AQ-2026-0001, AQ-2026-0003' },
        { kính_mời: 'Bà Nhàn, Hộ bà Nhàn', kiến_nghị: 'AQ-2026-0002' },
      ],
    });
    expect(said(SECOND).giấy_mời).toEqual([{ kính_mời: 'Báo Hải Phòng', kiến_nghị: '' }]);
  });

  it.each([
    [THIRD, [true, false, false]],
    [FIRST, [false, true, false]],
    [SECOND, [false, false, true]],
    ['unknown', [false, false, false]],
  ])('what it asks of each group: %s', (key, asks) => {
    const { cơ_quan_trả_lời, đơn_vị, báo_chí, thành_phần } = said(key);
    expect([cơ_quan_trả_lời, đơn_vị, báo_chí]).toEqual(asks);
    expect(thành_phần === '').toBe(key === 'unknown');
  });
});
