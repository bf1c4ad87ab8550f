// The library of answers: picked by staff, put once into an empty cell, never over what somebody typed (A-II.5a.5).
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const CODE = 'AQ-2026-0001';
const TOPIC = 'Hoàn thuế giá trị gia tăng';
const TEXT = 'Hồ sơ hoàn thuế nộp tại Thuế cơ sở 9.';
const BASIS = 'Luật Quản lý thuế';
let paper: Paper;

beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  paper.add('answers', {
    topic: TOPIC,
    group: 'Thủ tục hành chính',
    text: TEXT,
    basis: BASIS,
    confirmedOn: '2026-08-01',
  });
  register(paper, 2, 2);
  paper.run('2026-08-11T09:00');
});

const set = (cells: Record<string, string>): void => paper.edit('petitions', { code: CODE }, cells);
const now = (at: string) => {
  paper.run(at);
  return paper.row('petitions', { code: CODE });
};

describe('an answer of the library', () => {
  it('fills the empty answer and its legal basis, whatever case it is picked in, and is counted', () => {
    set({ template: 'hoàn thuế giá trị  gia tăng' });
    expect(now('2026-08-12T09:00')).toMatchObject({ answer: TEXT, legalBasis: BASIS });
    expect(paper.row('answers', {})).toMatchObject({ used: 1, fix: null });
  });

  it('leaves what staff typed, before or after', () => {
    set({ template: TOPIC, answer: 'Đã trả lời riêng.', legalBasis: 'Nghị định riêng' });
    expect(now('2026-08-12T09:00')).toMatchObject({
      answer: 'Đã trả lời riêng.',
      legalBasis: 'Nghị định riêng',
    });
    set({ answer: '' });
    expect(now('2026-08-12T10:00')).toMatchObject({ answer: TEXT, legalBasis: 'Nghị định riêng' });
    set({ answer: `${TEXT} Liên hệ bộ phận một cửa.` });
    expect(now('2026-08-12T11:00')['answer']).toBe(`${TEXT} Liên hệ bộ phận một cửa.`);
  });

  it('is put there once: emptied by staff it stays empty, until they pick another', () => {
    set({ template: TOPIC });
    now('2026-08-12T09:00');
    set({ answer: '' });
    expect(now('2026-08-12T10:00')['answer']).toBeNull();
    paper.add('answers', {
      topic: 'Vay vốn',
      text: 'Liên hệ ngân hàng.',
      confirmedOn: '2026-08-01',
    });
    set({ template: 'Vay vốn' });
    expect(now('2026-08-12T11:00')['answer']).toBe('Liên hệ ngân hàng.');
    expect(paper.rows('answers').map(({ used }) => used)).toEqual([0, 1]);
  });

  it('changed since, is changed nowhere it was used', () => {
    set({ template: TOPIC });
    now('2026-08-12T09:00');
    paper.edit('answers', { topic: TOPIC }, { text: 'Quy định mới.' });
    expect(now('2026-08-13T09:00')['answer']).toBe(TEXT);
  });

  it('is in the draft that is asked for in the same run', () => {
    const lead = 'Phòng Kinh tế, Hạ tầng và Đô thị';
    set({ template: TOPIC, route: 'Thuộc thẩm quyền – trả lời', lead, request: 'Soạn dự thảo' });
    now('2026-08-12T09:00');
    expect(
      paper
        .letters()
        .map(({ text }) => text)
        .join(),
    ).toContain(TEXT);
  });

  it.each([
    [{ template: 'Không có mẫu này' }, 'Không có mẫu “Không có mẫu này” ở tab Kho trả lời.'],
    [{ template: TOPIC }, ''],
  ])('that is not there is named in the row: %o', (cells, words) => {
    set(cells);
    expect(String(now('2026-08-12T09:00')['fix'] ?? '').includes(words)).toBe(true);
    expect(String(now('2026-08-12T09:00')['fix'] ?? '').includes('Kho trả lời')).toBe(words !== '');
  });

  it.each([
    [{ topic: '' }, 'Chưa ghi vấn đề'],
    [{ text: '' }, 'Chưa ghi nội dung mẫu.'],
    [{ confirmedOn: '' }, 'Chưa ghi ngày rà soát.'],
  ])('says what its row lacks: %o', (cells, words) => {
    paper.edit('answers', { topic: TOPIC }, cells);
    paper.run('2026-08-12T09:00');
    expect(paper.row('answers', {})['fix']).toContain(words);
  });

  it('stands twice: the first is used, the second says so', () => {
    paper.add('answers', { topic: TOPIC, text: 'Khác.', confirmedOn: '2026-08-01' });
    set({ template: TOPIC });
    expect(now('2026-08-12T09:00')['answer']).toBe(TEXT);
    expect(paper.rows('answers').map(({ fix }) => fix)).toEqual([
      null,
      expect.stringContaining('dòng trên'),
    ]);
  });
});
