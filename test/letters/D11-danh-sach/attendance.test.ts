// Who registered and who comes to a conference (A-III.1.2, A-III.1.4).
import { describe, expect, it } from 'vitest';
import { ATTENDANCE } from '#letters/D11-danh-sach/kind';
import { conferenceCase, draftsOf, officeOf, petitionCase } from '../cases.ts';

const own = { conference: 'HN-2026-1' };
const DELEGATES = [
  { ...own, group: 'Báo, đài', body: 'Báo Hải Phòng', seat: '12' },
  { ...own, group: 'DN, HKD, HTX', unit: 'DV-0001', name: 'Ông A', title: 'Giám đốc', reply: 'Dự' },
  { ...own, group: 'DN, HKD, HTX', unit: 'DV-0002', name: 'Bà B', reply: 'Không dự' },
  {
    ...own,
    group: 'Thành phần tham dự',
    body: 'Thuế cơ sở 9',
    name: 'Ông C',
    deputy: 'Bà D',
    reply: 'Cử người khác',
  },
  { conference: 'HN-2026-2', group: 'Khách mời', body: 'Hội cựu chiến binh', reply: 'Dự' },
];
const UNITS = [
  { code: 'DV-0001', name: 'Công ty Bao bì', kind: 'Doanh nghiệp' },
  { code: 'DV-0002', name: 'Hộ bà Nhàn', kind: 'Hộ kinh doanh' },
];
const REGISTRATIONS = [
  { unit: 'DV-0001', conference: 'HN-2026-2', delegates: '9' },
  { unit: 'DV-0002', conference: 'HN-2026-1', delegates: '1' },
  { unit: 'DV-0001', conference: 'HN-2026-1', delegates: '2' },
];
const at = (today: string, delegates = DELEGATES, documents: Record<string, string>[] = []) =>
  officeOf(
    {
      conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
      delegates,
      units: UNITS,
      registrations: REGISTRATIONS,
      documents,
    },
    today,
  );
const OFFICE = at('2026-09-16');

it.each([
  ['2026-09-16', true],
  ['2026-09-17', true],
  ['2026-09-18', false],
])('is written until the day itself where anybody is invited, on %s: %s', (today, is) => {
  expect(ATTENDANCE.of(at(today), conferenceCase(at(today)))).toBe(is);
  expect(ATTENDANCE.of(at(today, []), conferenceCase(at(today, [])))).toBe(false);
});

it.each([
  ['2026-09-15', false],
  ['2026-09-16', true],
  ['2026-09-17', true],
])('is drafted once, from the last working day before on, on %s: %s', (today, is) => {
  const office = at(today);
  expect(ATTENDANCE.isDue(office, conferenceCase(office), [])).toBe(is);
  const drafted = at(today, DELEGATES, [{ kind: ATTENDANCE.document, case: 'HN-2026-1' }]);
  expect(ATTENDANCE.isDue(drafted, conferenceCase(drafted), draftsOf(drafted))).toBe(false);
});

it('rests on who comes and who does not; who sends another comes', () => {
  expect(ATTENDANCE.restsOn?.(OFFICE, conferenceCase(OFFICE))).toBe(
    '2 đại biểu báo dự, 1 không dự',
  );
});

describe('it says', () => {
  const about = conferenceCase(
    OFFICE,
    {},
    {
      registered: new Set(['DV-0001', 'DV-0002', 'DV-0009']),
      petitions: [
        petitionCase({ code: 'AQ-2026-0001' }, { cells: { unit: 'DV-0001' } }),
        petitionCase({ code: 'AQ-2026-0002' }, { cells: { unit: 'DV-0002' } }),
        petitionCase({ code: 'AQ-2026-0003' }, { cells: { unit: 'DV-0001' } }),
      ],
    },
  );
  const said = () => ATTENDANCE.data(OFFICE, about, '');

  it('how many are invited, come, do not come and have not answered', () => {
    expect(said()).toMatchObject({
      số_đơn_vị: '03',
      số_mời: '04',
      số_dự: '02',
      số_không_dự: '01',
      số_chưa_trả_lời: '01',
    });
  });

  it('each unit that registered, with its own phiếu and petitions', () => {
    expect(said().đăng_ký).toEqual([
      {
        tên_đơn_vị: 'Công ty Bao bì',
        loại: 'Doanh nghiệp',
        số_đại_biểu: '2',
        kiến_nghị: 'AQ-2026-0001, AQ-2026-0003',
      },
      {
        tên_đơn_vị: 'Hộ bà Nhàn',
        loại: 'Hộ kinh doanh',
        số_đại_biểu: '1',
        kiến_nghị: 'AQ-2026-0002',
      },
      { tên_đơn_vị: 'DV-0009', loại: '', số_đại_biểu: '', kiến_nghị: '' },
    ]);
  });

  it('who is to sign at the door, by group; not who has refused', () => {
    expect(said().đại_biểu).toEqual([
      { thành_phần: 'Thành phần tham dự', cơ_quan: 'Thuế cơ sở 9', họ_tên: 'Bà D', vị_trí: '' },
      {
        thành_phần: 'DN, HKD, HTX',
        cơ_quan: 'Công ty Bao bì',
        họ_tên: 'Ông A, Giám đốc',
        vị_trí: '',
      },
      { thành_phần: 'Báo, đài', cơ_quan: 'Báo Hải Phòng', họ_tên: '', vị_trí: '12' },
    ]);
  });
});
