// The levels of a term: what a cell says, in which colour, and under what it is counted (AM-06).
import { describe, expect, it } from 'vitest';
import { levelMarks, LEVELS, levelWords, type Level } from '#rules/petitions/levels';

const levels = Object.keys(LEVELS) as Level[];
const NUMBERS = { days: 14, daysLate: 2 };

describe('the levels of a term', () => {
  it.each<[Level, string, string | null, string | null]>([
    ['open', 'Còn hạn', null, null],
    ['provisional', 'Hạn tạm tính', null, null],
    ['soon', 'Sắp đến hạn', 'amber', 'soon'],
    ['today', 'Đến hạn hôm nay', 'amber', 'today'],
    ['late', 'Quá hạn (02 ngày làm việc)', 'red', 'late'],
    ['longLate', 'Quá hạn kéo dài', 'red', 'late'],
    ['pastTarget', 'Qua mốc phấn đấu', 'amber', 'pastTarget'],
    ['waited', 'Đã qua 14 ngày trong thời gian chờ xác định điều kiện', 'amber', null],
  ])('%s: “%s”', (level, words, colour, countsAs) => {
    expect(levelWords(level, NUMBERS)).toBe(words);
    expect(LEVELS[level]).toMatchObject({ colour, countsAs });
  });

  it.each<[boolean | undefined, string]>([
    [true, 'Hạn tạm tính (nếu đã tổ chức)'],
    [false, 'Hạn tạm tính'],
    [undefined, 'Hạn tạm tính'],
  ])('a term that stands only if the conference was held (%s) says so: “%s”', (ifHeld, words) => {
    const numbers = ifHeld === undefined ? NUMBERS : { ...NUMBERS, ifHeld };
    expect(levelWords('provisional', numbers)).toBe(words);
  });

  it('colour a cell by what its words contain, each in its own colour and no other', () => {
    for (const level of levels) {
      const words = levelWords(level, NUMBERS);
      expect(words).toContain(LEVELS[level].mark);
      const colours = levelMarks().filter(({ mark }) => words.includes(mark));
      const expected = LEVELS[level].colour;
      expect([level, [...new Set(colours.map(({ colour }) => colour))]]).toEqual([
        level,
        expected === null ? [] : [expected],
      ]);
    }
  });
});
