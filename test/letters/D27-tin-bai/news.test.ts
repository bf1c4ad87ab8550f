// The news of a conference: with its notice, and once more of what came of it (A-III.5.1, A-III.5.2, A-III.3.1).
import { describe, expect, it } from 'vitest';
import { NEWS } from '#letters/D27-tin-bai/kind';
import type { Office } from '#letters/shared/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { closed } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf, officeWith, petitionCase } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ROW = { code: 'HN-2026-1', date: '2026-09-17', petitionsClose: '2026-08-21T17:00' };
const NOTICE = { kind: 'D03 Thông báo tổ chức Hội nghị', case: 'HN-2026-1', state: 'Dự thảo' };
const OFFICE = officeOf({ conferences: [ROW], documents: [NOTICE] });
const at = (today: string, office: Office = OFFICE): Office => ({
  ...office,
  today: civilDate(today),
});
const HELD = { held: true };

it.each<[string, Partial<ConferenceFacts>, boolean]>([
  ['2026-09-16', {}, true],
  ['2026-09-17', {}, true],
  ['2026-09-18', {}, false],
  ['2026-09-18', HELD, true],
  ['2026-09-16', { decision: 'Dừng' }, false],
  ['2026-09-16', { decision: 'Hoãn' }, true],
])('is written until the day, or of what was held; on %s %j: %s', (today, facts, is) => {
  const office = at(today);
  expect(NEWS.of(office, conferenceCase(office, facts))).toBe(is);
});

describe('before the conference', () => {
  const isDue = (documents: readonly Cells[], row: Cells = ROW) => {
    const office = officeOf({ conferences: [row], documents }, '2026-08-05');
    return NEWS.isDue(office, conferenceCase(office), []);
  };

  it('goes with its notice, once the closings are set', () => {
    expect(isDue([NOTICE])).toBe(true);
    expect(isDue([{ ...NOTICE, case: 'HN-2026-2' }, NOTICE])).toBe(true);
    expect(isDue([NOTICE], { ...ROW, petitionsClose: '' })).toBe(false);
  });

  it.each([
    ['is not there', []],
    ['was cancelled', [{ ...NOTICE, state: 'Hủy dự thảo' }]],
    ['is of another conference', [{ ...NOTICE, case: 'HN-2026-2' }]],
    ['is another document', [{ ...NOTICE, kind: 'D10 Giấy mời' }]],
  ])('waits where the notice %s', (_, documents) => {
    expect(isDue(documents)).toBe(false);
  });

  it('is drafted once', () => {
    const about = conferenceCase(OFFICE);
    expect(NEWS.isDue(OFFICE, about, draftsOf(OFFICE))).toBe(false);
  });
});

describe('after it', () => {
  it.each([
    ['2026-09-16', false],
    ['2026-09-17', true],
    ['2026-09-18', true],
  ])('is due from its day on, with or without a notice, on %s: %s', (today, is) => {
    const office = officeOf({ conferences: [{ ...ROW, petitionsClose: '' }] }, today);
    expect(NEWS.isDue(office, conferenceCase(office, HELD), [])).toBe(is);
  });

  it.each([
    ['2026-09-16', true],
    ['2026-09-17', false],
  ])('once more beside a draft of %s: %s', (date, is) => {
    const drafted = draftsOf(officeOf({ documents: [{ date }] }));
    expect(NEWS.isDue(OFFICE, conferenceCase(OFFICE, HELD), drafted)).toBe(is);
  });
});

describe('it says', () => {
  const said = (link: string, facts: Partial<ConferenceFacts> = {}, row: Cells = ROW) => {
    const set = {
      registrationLink: link,
      contactAddress: 'Đường A',
      contactPhone: '',
      replyTo: '',
    };
    const office = officeWith(set, { conferences: [row] });
    const petitions = [petitionCase()];
    return NEWS.data(office, conferenceCase(office, facts, { petitions }), '');
  };

  it('where and until when to register; what came of it', () => {
    const closings = [closed('B3'), closed('B1')];
    const registrationsClose = localDateTime('2026-08-28T17:00');
    expect(said('https://vidu/phieu', { ...HELD, closings, registrationsClose })).toMatchObject({
      đã_tổ_chức: true,
      biểu_mẫu: 'https://vidu/phieu',
      mã_qr: 'https://vidu/phieu',
      liên_hệ: 'Đường A',
      hạn_nhận_kiến_nghị: '17 giờ 00 ngày 21/8/2026',
      hạn_đăng_ký: '17 giờ 00 ngày 28/8/2026',
      số_đơn_vị: '17',
      tổng_kiến_nghị: '01',
      còn_lại: '01',
    });
  });

  it('what is not on record is left open', () => {
    const open = said('', {}, { ...ROW, petitionsClose: '' });
    expect([open.đã_tổ_chức, open.mã_qr]).toEqual([false, '']);
    expect(open.biểu_mẫu).toContain('địa chỉ biểu mẫu đăng ký');
    expect(open.số_đơn_vị).toContain('số đơn vị');
    for (const day of [open.hạn_nhận_kiến_nghị, open.hạn_đăng_ký])
      expect(day).toContain('giờ, ngày');
  });
});
