import { describe, expect, it } from 'vitest';
import { planOf } from '#rules/clauses/plans';
import { CLAUSE_QUOTES, quoteOf } from '#rules/clauses/quotes';
import { CLAUSE_IDS, type ClauseId, citeClause, isClauseId } from '#rules/clauses/cite';

const wordsOf = (id: ClauseId): string => quoteOf(id, planOf(id).id) ?? '';

describe('the clause table', () => {
  it('holds 134 clauses of the dialogue plan and 57 of the 41-NQ/TW plan, each once', () => {
    expect(CLAUSE_IDS.filter((id) => id.startsWith('A-'))).toHaveLength(134);
    expect(CLAUSE_IDS.filter((id) => id.startsWith('B-'))).toHaveLength(57);
    expect(new Set(CLAUSE_IDS).size).toBe(191);
  });

  it('has the words of the plan for every clause, in composed Vietnamese letters', () => {
    for (const id of CLAUSE_IDS) {
      expect(wordsOf(id).trim(), id).not.toBe('');
      expect(wordsOf(id).normalize('NFC'), id).toBe(wordsOf(id));
    }
    expect(Object.values(CLAUSE_QUOTES).flatMap((quotes) => Object.keys(quotes))).toEqual([
      ...CLAUSE_IDS,
    ]);
  });

  it('marks as gaps only the two cases that the plan does not name (A-II.3.5, A-II.3.6)', () => {
    const gaps = CLAUSE_IDS.filter((id) => wordsOf(id).startsWith('['));
    expect(gaps).toEqual(['A-II.3.5', 'A-II.3.6']);
  });

  it('quotes the numbers that the rules count with', () => {
    expect(wordsOf('A-II.2.4')).toBe('trước 30 ngày làm việc diễn ra Hội nghị');
    expect(wordsOf('A-II.3.1')).toContain('tối thiểu 15 doanh nghiệp');
    expect(wordsOf('A-II.3.2')).toContain('tối thiểu 05 kiến nghị');
    expect(wordsOf('A-II.5b.5')).toContain('chậm nhất 14 ngày làm việc');
    expect(wordsOf('B-IV.2.2')).toContain('trước ngày 05/12');
  });

  it.each<[ClauseId, string]>([
    ['A-0.6', 'phần mở đầu Kế hoạch đối thoại'],
    ['A-I.2.5', 'mục I.2 Kế hoạch đối thoại'],
    ['A-II.1.4', 'mục II.1 Kế hoạch đối thoại'],
    ['A-II.3.1', 'mục II.3 Kế hoạch đối thoại'],
    ['A-II.5a.5', 'điểm a khoản 5 mục II Kế hoạch đối thoại'],
    ['A-II.5b.0', 'điểm b khoản 5 mục II Kế hoạch đối thoại'],
    ['A-II.5c.4', 'điểm c khoản 5 mục II Kế hoạch đối thoại'],
    ['A-III.2.3', 'mục III.2 Kế hoạch đối thoại'],
    ['A-K.1', 'phần kết Kế hoạch đối thoại'],
    ['A-N.4', 'phần Nơi nhận Kế hoạch đối thoại'],
    ['A-S.1', 'phần chữ ký Kế hoạch đối thoại'],
    ['A-PL.4a', 'Biểu mẫu kèm theo Kế hoạch đối thoại'],
    ['B-0.6', 'phần mở đầu Kế hoạch 41-NQ/TW'],
    ['B-I.2', 'mục I Kế hoạch 41-NQ/TW'],
    ['B-II.1.4', 'mục II.1 Kế hoạch 41-NQ/TW'],
    ['B-II.2', 'mục II.2 Kế hoạch 41-NQ/TW'],
    ['B-III.1', 'mục III Kế hoạch 41-NQ/TW'],
    ['B-IV.2.2', 'mục IV.2 Kế hoạch 41-NQ/TW'],
    ['B-PL.0', 'Phụ lục Kế hoạch 41-NQ/TW'],
    ['B-PL.C', 'Phụ lục Kế hoạch 41-NQ/TW'],
    ['B-PL.VI', 'mục VI Phụ lục Kế hoạch 41-NQ/TW'],
    ['B-PL.III.1', 'nhiệm vụ 1 mục III Phụ lục Kế hoạch 41-NQ/TW'],
    ['B-PL.VI.2c', 'nhiệm vụ 2 mục VI Phụ lục Kế hoạch 41-NQ/TW'],
  ])('cites %s in office words: %s', (id, words) => {
    expect(citeClause(id)).toBe(words);
  });

  it('cites every clause without a hole', () => {
    for (const id of CLAUSE_IDS) {
      expect(citeClause(id), id).toMatch(/^\S.*(Kế hoạch đối thoại|Kế hoạch 41-NQ\/TW)$/);
      expect(citeClause(id), id).not.toMatch(/undefined|\s\s|\.\s/);
    }
  });

  it('tells an id from any other text', () => {
    expect(isClauseId('A-II.5a.5')).toBe(true);
    expect(isClauseId('A-II.5a.9')).toBe(false);
    expect(isClauseId('')).toBe(false);
  });
});
