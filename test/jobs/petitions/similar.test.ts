// Petitions that say nearly the same are shown to staff, with why; too long and too many are said, and nothing is turned away.
import { beforeEach, describe, expect, it } from 'vitest';
import { similarIn } from '#rules/petitions/similar';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const ROAD = 'Đường vào xưởng bị ngập mỗi khi mưa to';
const said = (...texts: string[]) =>
  texts.map((text, at) => ({ code: String.fromCharCode(97 + at), text }));

describe('petitions that share pairs of words', () => {
  it.each<[string, string, string, string | null]>([
    ['the same words', ROAD, ROAD, '8/8'],
    ['without marks, in other case', ROAD, 'DUONG VAO XUONG BI NGAP MOI KHI MUA TO', '8/8'],
    ['four of eight pairs', ROAD, 'đường vào xưởng bị ngập nhưng phường chưa sửa', '4/8'],
    ['three of eight pairs', ROAD, 'đường vào xưởng bị hỏng nhưng phường chưa sửa', null],
    ['fewer than half', ROAD, 'đường vào xưởng bị ngập a b c d e f g h', '4/8'],
    ['nothing', ROAD, 'Xin giãn nợ ngân hàng cho hộ kinh doanh', null],
    ['too little', 'Vay vốn', 'Vay vốn', null],
  ])('%s', (_, one, other, expected) => {
    const found = similarIn(said(one, other)).get('a')?.[0];
    expect(found === undefined ? null : `${found.shared}/${found.of}`).toBe(expected);
  });

  it('do not find what stands in very many of them, and name three at most', () => {
    expect(similarIn(said(...Array.from({ length: 26 }, () => ROAD))).size).toBe(0);
    expect(similarIn(said(ROAD, ROAD, ROAD, ROAD, ROAD)).get('a')).toHaveLength(3);
  });
});

let paper: Paper;
beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 3, 3);
  paper.run('2026-08-11T09:00');
});
const set = (n: number, cells: Record<string, string>): void =>
  paper.edit('petitions', { code: `AQ-2026-000${n}` }, cells);
const similar = (): unknown[] => paper.rows('petitions').map((row) => row['similar']);

describe('what staff are shown (AM-04)', () => {
  it('names the other petition and why, of any unit, and ends with what a person decides', () => {
    set(1, { content: ROAD });
    set(3, { content: `${ROAD}, đề nghị phường sửa` });
    paper.run('2026-08-12T09:00');
    expect(similar()).toEqual([
      'AQ-2026-0003 (09/11 cụm từ giống nhau)',
      null,
      'AQ-2026-0001 (09/11 cụm từ giống nhau)',
    ]);
    expect(paper.row('conferences', {})['petitionsAll']).toBe(3);
    set(3, { notDouble: 'Có' });
    paper.run('2026-08-12T10:00');
    expect(similar()).toEqual([null, null, null]);
  });
});

describe('more than usual is taken in all the same (A-I.2.2)', () => {
  const fixes = (): string =>
    paper
      .rows('petitions')
      .map(({ fix }) => String(fix ?? ''))
      .join('\n');

  it.each([
    [1000, '', false],
    [1001, '', true],
    [1001, 'Đề nghị làm đường', false],
  ])('%i words, summed up as “%s”: said %s', (words, summary, isSaid) => {
    const content = Array.from({ length: words }, () => 'từ').join(' ');
    set(1, { content, summary });
    paper.run('2026-08-12T09:00');
    expect(fixes().includes('Nội dung hơn 1000 từ')).toBe(isSaid);
    expect(paper.row('petitions', { code: 'AQ-2026-0001' })['content']).toBe(content);
  });

  it.each([
    [5, false],
    [6, true],
  ])('%i petitions of a unit on one day: said %s, each with its code', (count, isSaid) => {
    for (let n = 1; n <= count; n++)
      paper.add('petitions', {
        unit: 'DV-0002',
        receivedAt: '2026-08-12T08:00',
        group: 'Vốn',
        title: `Việc ${n}`,
        scope: 'Chưa xét',
      });
    paper.run('2026-08-12T09:00');
    expect(fixes().includes(`Đơn vị gửi 0${count} kiến nghị trong ngày`)).toBe(isSaid);
    expect(paper.rows('petitions').filter(({ code }) => code === null)).toEqual([]);
  });
});
