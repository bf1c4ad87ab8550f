// The small words that letters are put together from: numbers, dates, paragraphs, quotation marks, gaps.
import { describe, expect, it } from 'vitest';
import { cite, incomingWords } from '#letters/shared/cited';
import { dateLine, dateOrBlank, numberLine, paragraphsOf } from '#letters/shared/number-and-date';
import {
  basesIn,
  isToHandle,
  petitionPart,
  phrase,
  quoted,
  saysOutOfScope,
} from '#letters/shared/petition';
import { sentence } from '#letters/shared/petition-words';
import type { PetitionFacts } from '#rules/petitions/facts';
import { came, issued, on } from '../../rules/petitions/facts.ts';
import { petitionCase } from '../cases.ts';

describe('a document is cited by its number and its day', () => {
  it('of the office', () => {
    expect(cite(issued('D16', '2026-09-05'))).toBe('số 112/KTHT&ĐT ngày 05/9/2026');
  });

  const whole = came('Trả lời', '2026-10-02');
  it.each([
    [whole, 'Văn bản số 2201/UBND-DN ngày 02/10/2026 của UBND thành phố Hải Phòng'],
    [{ ...whole, number: '' }, 'Văn bản số …… ngày 02/10/2026 của UBND thành phố Hải Phòng'],
    [{ ...whole, date: null }, 'Văn bản số 2201/UBND-DN ngày …… của UBND thành phố Hải Phòng'],
    [{ ...whole, from: '' }, 'Văn bản số 2201/UBND-DN ngày 02/10/2026 của ……'],
  ])('that came, what is not on record left open: %o', (document, words) => {
    expect(incomingWords(document)).toBe(words);
  });
});

describe('số, ký hiệu (A-0.1, AM-29)', () => {
  it.each([
    [null, '      /VHXH'],
    ['  ', '      /VHXH'],
    ['7', '07/VHXH'],
    [' 7 ', '07/VHXH'],
    ['17', '17/VHXH'],
    ['07', '07/VHXH'],
    ['7a', '7a/VHXH'],
    ['a7', 'a7/VHXH'],
  ])('of “%s” reads “%s”', (number, line) => {
    expect(numberLine(number, 'VHXH')).toBe(line);
  });
});

it('a draft leaves its day open in the month in which it is drafted (A-0.2, AM-29)', () => {
  expect(dateLine(null, on('2026-02-05'))).toBe('ngày       tháng 02 năm 2026');
  expect(dateLine(null, on('2026-10-25'))).toBe('ngày       tháng 10 năm 2026');
  expect(dateLine(on('2026-02-05'), on('2026-03-06'))).toBe('ngày 05 tháng 02 năm 2026');
  expect([dateOrBlank(null), dateOrBlank(on('2026-09-25'))]).toEqual(['', '25/9/2026']);
});

it('what was typed in several lines becomes paragraphs, without the blank ones', () => {
  expect(paragraphsOf(' một \r\n\r\nhai\u2028 \u2029ba\n')).toEqual([
    { đoạn: 'một' },
    { đoạn: 'hai' },
    { đoạn: 'ba' },
  ]);
  expect(paragraphsOf(' \n ')).toEqual([]);
});

it.each([
  ['Xin gia hạn.', '“Xin gia hạn.”'],
  [' Xin gia hạn ', '“Xin gia hạn”'],
  ['“Xin gia hạn”', '“Xin gia hạn”'],
  ['Kính gửi,\r\n\n\n   1. Đất \n2. Vốn', '“Kính gửi,\n1. Đất\n2. Vốn”'],
  ['“Một” và “hai”', '““Một” và “hai””'],
  ['gọi là “đất”', '“gọi là “đất””'],
  ['“đất” ở đây', '““đất” ở đây”'],
  ['  ', ''],
])('a unit’s own words “%s” are quoted once', (typed, words) => {
  expect(quoted(typed)).toBe(words);
});

it.each([
  [null, ''],
  [' Đang chờ ', 'Đang chờ'],
  ['Đang chờ.', 'Đang chờ'],
  ['Đang chờ; , .', 'Đang chờ'],
  ['1. Chờ', '1. Chờ'],
])('a cell “%s” goes on in a sentence as “%s”', (typed, words) => {
  expect(phrase(typed)).toBe(words);
});

it.each([
  [null, ''],
  ['Luật A.', 'Luật A'],
  ['Luật A.\r\n\n Luật B;\n', 'Luật A; Luật B'],
])('the laws named in “%s” stand in one sentence as “%s”', (typed, words) => {
  expect(basesIn(typed)).toBe(words);
});

it.each([
  [' Đang chờ ', 'Đang chờ.'],
  ['Xong!', 'Xong!'],
  ['“Thuê đất”', '“Thuê đất”.'],
  ['“Xin thuê đất.”', '“Xin thuê đất.”'],
  ['“Bao giờ?”', '“Bao giờ?”'],
  ['Bao giờ?', 'Bao giờ?'],
  ['Còn…', 'Còn…'],
  ['Gồm:', 'Gồm.'],
  ['a; b', 'a; b.'],
])('“%s” becomes the sentence “%s”', (typed, words) => {
  expect(sentence(typed)).toBe(words);
});

describe('a petition as its letter restates it', () => {
  it.each([
    ['its title', {}, {}, 'Gia hạn thuê đất'],
    ['else the summary', { title: '', summary: 'Xin gia hạn.' }, { content: 'x' }, 'Xin gia hạn'],
    ['else its own words', { title: '' }, { content: 'Chúng tôi xin.' }, 'Chúng tôi xin'],
    ['shortened', { title: '' }, { content: 'a'.repeat(121) }, 'a'.repeat(120)],
    ['as it is where it just fits', { title: '' }, { content: 'a'.repeat(120) }, 'a'.repeat(120)],
  ])('is called by %s', (_, facts, cells, title) => {
    expect(petitionPart(petitionCase(facts, { cells })).tiêu_đề).toBe(title);
  });

  it.each([
    ['the summary of staff', { summary: 'Xin gia hạn.' }, { content: 'x' }, 'Xin gia hạn.'],
    ['else the unit’s words', {}, { content: 'Chúng tôi xin.' }, '“Chúng tôi xin.”'],
    ['else its title', {}, {}, '“Gia hạn thuê đất”'],
  ])('says %s', (_, facts, cells, content) => {
    expect(petitionPart(petitionCase(facts, { cells })).nội_dung).toBe(content);
  });

  it('bears its code and the day of its receipt, where one is on record', () => {
    expect(petitionPart(petitionCase())).toMatchObject({
      mã_kiến_nghị: 'AQ-2026-0001',
      ngày_tiếp_nhận: '10/8/2026',
    });
    expect(petitionPart(petitionCase({ receivedAt: null })).ngày_tiếp_nhận).toBe('');
  });
});

describe('what the ward is to settle (A-I.2.5, A-I.2.6)', () => {
  it.each<[string, Partial<PetitionFacts>, boolean]>([
    ['as a rule', {}, true],
    ['not what was withdrawn', { outcome: 'Rút kiến nghị' }, false],
    ['not a double', { outcome: 'Trùng' }, false],
    ['not what is out of scope', { scope: 'Không thuộc phạm vi giải quyết' }, false],
  ])('%s', (_, facts, handled) => {
    expect(isToHandle(petitionCase(facts))).toBe(handled);
  });

  it('not what staff call out of scope before anybody has approved it', () => {
    const called = petitionCase({}, { cells: { scope: 'Không thuộc phạm vi giải quyết' } });
    expect([saysOutOfScope(called), isToHandle(called)]).toEqual([true, false]);
    const within = petitionCase({}, { cells: { scope: 'Trong phạm vi' } });
    expect([saysOutOfScope(within), isToHandle(within)]).toEqual([false, true]);
  });
});
