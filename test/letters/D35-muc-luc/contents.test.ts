// The list of a year's documents for its file (NĐ 30/2020; A-II.1.1).
import { describe, expect, it } from 'vitest';
import { CONTENTS } from '#letters/D35-muc-luc/kind';
import { on } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

const year = (of: number) => ({ year: of, code: String(of), planDue: null, task: null });
const OUT = { state: 'Đã phát hành', case: 'HN-2026-1' };
const NOTICE = { ...OUT, kind: 'D03 Thông báo tổ chức Hội nghị' };
const OFFICE = officeOf(
  {
    conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }],
    documents: [
      {
        ...OUT,
        kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
        number: '61/BC-UBND',
        date: '2026-09-28',
        title: 'Báo cáo kết quả',
        file: 'https://vidu/du-thao',
        issued: 'https://vidu/tep',
        evidence: 'Sổ',
      },
      {
        ...NOTICE,
        number: '8',
        date: '2026-08-03',
        title: 'Về việc tổ chức',
        evidence: 'Sổ văn thư',
      },
      { ...OUT, kind: 'D21 Công văn đôn đốc', number: '40', date: '2026-10-05' },
      { ...NOTICE, case: '', kind: '', number: '5', date: '2026-03-02' },
      {
        ...NOTICE,
        case: '',
        kind: 'D27 Tin, bài, bản tin truyền thanh',
        number: '6',
        date: '2026-03-03',
      },
      { ...NOTICE, case: '', number: '99', date: '2025-12-30' },
      { kind: NOTICE.kind, case: 'HN-2026-1', state: 'Dự thảo', date: '2026-08-04' },
    ],
  },
  '2026-12-31',
);

it.each([
  [2025, null],
  [2026, '2026-12-31'],
  [2027, '2027-12-31'],
])('is made on the last working day of each year of the plans: %s: %s', (of, day) => {
  const time = day === null ? null : { from: on(day), due: on(day) };
  expect(CONTENTS.time(OFFICE, year(of))).toEqual(time);
});

describe('it lists', () => {
  const said = () => CONTENTS.data(OFFICE, year(2026), '');

  it('what was issued in the year, by day', () => {
    expect(said()).toMatchObject({ năm: '2026', ngày_lập: '31/12/2026', số_văn_bản: '04' });
    expect(said().văn_bản.map(({ ngày }) => ngày)).toEqual([
      '03/3/2026',
      '03/8/2026',
      '28/9/2026',
      '05/10/2026',
    ]);
  });

  it('each with its number, kind, title, case, and where it lies', () => {
    expect(said().văn_bản[1]).toEqual({
      số: '08/TB-UBND',
      ngày: '03/8/2026',
      loại: 'Thông báo tổ chức Hội nghị',
      trích_yếu: 'Về việc tổ chức',
      mã_hồ_sơ: 'HN-2026-1',
      tệp: 'Sổ văn thư',
    });
    expect(said().văn_bản[2]).toMatchObject({ số: '61/BC-UBND', tệp: 'https://vidu/tep' });
  });

  it('a bare number gets a symbol only where its kind bears one', () => {
    const [news, , , urging] = said().văn_bản;
    expect(news).toEqual({
      số: '06',
      ngày: '03/3/2026',
      loại: 'Tin, bài, bản tin truyền thanh',
      trích_yếu: '',
      mã_hồ_sơ: '',
      tệp: '',
    });
    expect(urging?.số).toBe('40/UBND-KTHT&ĐT');
  });

  it('nothing of a year without documents', () => {
    expect(CONTENTS.data(OFFICE, year(2027), '')).toMatchObject({
      số_văn_bản: 'không có',
      văn_bản: [],
    });
  });
});
