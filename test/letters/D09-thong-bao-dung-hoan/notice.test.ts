// The notice of a conference stopped or put off, which goes with its report (A-II.2.9; AM-11).
import { expect, it } from 'vitest';
import { STOP_REPORT, stopWords } from '#letters/D08-dung-hoan/kind';
import { STOP_NOTICE } from '#letters/D09-thong-bao-dung-hoan/kind';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, officeOf } from '../cases.ts';

const OFFICE = officeOf({ conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }] });
const ABOUT = conferenceCase(OFFICE, {
  closings: [closed('B2')],
  decision: 'Dừng',
  decidedOn: on('2026-08-25'),
});

it('goes with the report, and rests on what it rests on', () => {
  expect(STOP_NOTICE.of(OFFICE, ABOUT)).toBe(true);
  expect(STOP_NOTICE.isDue(OFFICE, ABOUT, [])).toBe(STOP_REPORT.isDue(OFFICE, ABOUT, []));
  expect(STOP_NOTICE.title(OFFICE, ABOUT, [])).toBe(STOP_REPORT.title(OFFICE, ABOUT, []));
  expect(STOP_NOTICE.restsOn?.(OFFICE, ABOUT)).toBe(stopWords(ABOUT));
  expect(stopWords(ABOUT)).not.toBe('');
});

it('says to the businesses what the report says to the Sở', () => {
  const said = STOP_NOTICE.data(OFFICE, ABOUT, '');
  expect(said).toMatchObject({
    số_ký_hiệu: '      /TB-UBND',
    việc: 'dừng',
    hoãn: false,
    liên_hệ: expect.stringContaining('Ái Quốc') as string,
  });
  expect(said.nơi_nhận[0]?.tên).toBe('Các doanh nghiệp, hộ kinh doanh, hợp tác xã');
});
