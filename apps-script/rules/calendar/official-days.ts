// The official calendar 2023–2027 of the public sector: weekdays off and Saturdays worked, each with its document.
import { type CivilDate, civilDate } from '../dates/civil-date.ts';

export type DayKind = 'Nghỉ lễ' | 'Nghỉ bù' | 'Nghỉ hoán đổi' | 'Làm bù';

/** One row of the tab "Lịch nghỉ, làm bù". */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly name: string;
  readonly document: string;
  readonly confirmed: boolean;
}

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Quốc tế lao động 01/5';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';

// Bộ luật Lao động 2019, Điều 112 khoản 1 (the days), Điều 111 khoản 3: “… được nghỉ bù … vào ngày làm việc kế tiếp”.
const LAW = 'Điều 112 Bộ luật Lao động 2019';
const MAKE_UP = 'Điều 111 Bộ luật Lao động 2019';
const CULTURE_LAW = 'NQ 28/2026/QH16';

type Row = readonly [days: string, kind: DayKind, name: string, document: string];

const YEARS: Readonly<Record<number, readonly Row[]>> = {
  2023: [
    ['01-02', 'Nghỉ bù', NEW_YEAR, MAKE_UP],
    ['01-20 01-23 01-24', 'Nghỉ lễ', TET, 'TB 5034/TB-LĐTBXH'],
    ['01-25 01-26', 'Nghỉ bù', TET, 'TB 5034/TB-LĐTBXH'],
    ['05-01', 'Nghỉ lễ', LABOUR, LAW],
    ['05-02', 'Nghỉ bù', KINGS, MAKE_UP],
    ['05-03', 'Nghỉ bù', VICTORY, MAKE_UP],
    ['09-01', 'Nghỉ lễ', NATIONAL, 'TB 5034/TB-LĐTBXH'],
    ['09-04', 'Nghỉ bù', NATIONAL, 'TB 5034/TB-LĐTBXH'],
  ],
  2024: [
    ['01-01', 'Nghỉ lễ', NEW_YEAR, LAW],
    ['02-08 02-09 02-12', 'Nghỉ lễ', TET, 'TB 5015/TB-LĐTBXH'],
    ['02-13 02-14', 'Nghỉ bù', TET, 'TB 5015/TB-LĐTBXH'],
    ['04-18', 'Nghỉ lễ', KINGS, LAW],
    ['04-29', 'Nghỉ hoán đổi', VICTORY, 'TB 1570/TB-LĐTBXH, CV 2450/VPCP-KGVX'],
    ['04-30', 'Nghỉ lễ', VICTORY, LAW],
    ['05-01', 'Nghỉ lễ', LABOUR, LAW],
    ['05-04', 'Làm bù', 'Làm bù cho ngày 29/4/2024', 'TB 1570/TB-LĐTBXH, CV 2450/VPCP-KGVX'],
    ['09-02 09-03', 'Nghỉ lễ', NATIONAL, 'TB 5015/TB-LĐTBXH'],
  ],
  2025: [
    ['01-01', 'Nghỉ lễ', NEW_YEAR, LAW],
    ['01-27 01-28 01-29 01-30 01-31', 'Nghỉ lễ', TET, 'TB 6150/TB-BLĐTBXH'],
    ['04-07', 'Nghỉ lễ', KINGS, LAW],
    ['04-26', 'Làm bù', 'Làm bù cho ngày 02/5/2025', 'TB 6150/TB-BLĐTBXH'],
    ['04-30', 'Nghỉ lễ', VICTORY, LAW],
    ['05-01', 'Nghỉ lễ', LABOUR, LAW],
    ['05-02', 'Nghỉ hoán đổi', LABOUR, 'TB 6150/TB-BLĐTBXH'],
    ['09-01 09-02', 'Nghỉ lễ', NATIONAL, 'TB 6150/TB-BLĐTBXH'],
  ],
  2026: [
    ['01-01', 'Nghỉ lễ', NEW_YEAR, LAW],
    ['01-02', 'Nghỉ hoán đổi', NEW_YEAR, 'CV 12729/VPCP-KGVX'],
    ['01-10', 'Làm bù', 'Làm bù cho ngày 02/01/2026', 'CV 12729/VPCP-KGVX'],
    ['02-16 02-17 02-18 02-19 02-20', 'Nghỉ lễ', TET, 'TB 9441/TB-BNV'],
    ['04-27', 'Nghỉ bù', KINGS, 'CV 3383/BNV-CVL'],
    ['04-30', 'Nghỉ lễ', VICTORY, LAW],
    ['05-01', 'Nghỉ lễ', LABOUR, LAW],
    ['08-22', 'Làm bù', 'Làm bù cho ngày 31/8/2026', 'TB 9441/TB-BNV'],
    ['08-31', 'Nghỉ hoán đổi', NATIONAL, 'TB 9441/TB-BNV'],
    ['09-01 09-02', 'Nghỉ lễ', NATIONAL, 'TB 9441/TB-BNV'],
    ['11-24', 'Nghỉ lễ', CULTURE, `${CULTURE_LAW}, CV 10065/VPCP-KGVX`],
  ],
  2027: [
    ['01-01', 'Nghỉ lễ', NEW_YEAR, LAW],
    ['02-04 02-05 02-08', 'Nghỉ lễ', TET, 'CV 10065/VPCP-KGVX'],
    ['02-09 02-10', 'Nghỉ bù', TET, 'CV 10065/VPCP-KGVX'],
    ['04-16', 'Nghỉ lễ', KINGS, LAW],
    ['04-30', 'Nghỉ lễ', VICTORY, LAW],
    ['05-03', 'Nghỉ bù', LABOUR, MAKE_UP],
    ['09-02 09-03', 'Nghỉ lễ', NATIONAL, 'CV 10065/VPCP-KGVX'],
    ['11-24', 'Nghỉ lễ', CULTURE, CULTURE_LAW],
  ],
};

/** The rows 2023–2027, ascending; all confirmed. */
export const OFFICIAL_DAYS: readonly CalendarDay[] = Object.entries(YEARS).flatMap(([year, rows]) =>
  rows.flatMap(([days, kind, name, document]) =>
    days
      .split(' ')
      .map((day) => ({ date: civilDate(`${year}-${day}`), kind, name, document, confirmed: true })),
  ),
);

/** A holiday with a fixed day in the sun's calendar: what is certain of a year whose notice is not out yet. */
interface FixedHoliday {
  readonly day: string;
  readonly name: string;
  readonly document: string;
  readonly fromYear: number;
}

// Bộ luật Lao động 2019 (in force 01/01/2021), Điều 112; NQ 28/2026/QH16, Điều 2: “Ngày 24 tháng 11 hằng năm …”.
// The Code's days are older than the Code itself, so they have no first year here.
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { day: '01-01', name: NEW_YEAR, document: LAW, fromYear: 0 },
  { day: '04-30', name: VICTORY, document: LAW, fromYear: 0 },
  { day: '05-01', name: LABOUR, document: LAW, fromYear: 0 },
  { day: '09-02', name: NATIONAL, document: LAW, fromYear: 0 },
  { day: '11-24', name: CULTURE, document: CULTURE_LAW, fromYear: 2026 },
];
