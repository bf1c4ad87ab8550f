// Where an official sees what the software does about a clause: a tab, a document, a mail, for each that asks something.
import { describe, expect, it } from 'vitest';
import { CLAUSE_IDS, type ClauseId } from '#rules/clauses/cite';
import { citations } from '../../sync/clauses/citations.ts';
import { NOTHING_ASKED } from '../../sync/clauses/duties.ts';
import { seenAt } from '../../sync/clauses/places.ts';

const cited = citations();
const seen = (id: ClauseId): string[] => seenAt(id, cited.get(id)?.code ?? []);

describe('where a clause is seen', () => {
  it.each<[ClauseId, string]>([
    ['A-II.3.1', 'tab Hội nghị'],
    ['A-II.5a.5', 'D16 Công văn trả lời kiến nghị'],
    ['A-II.1.3', 'D02 Công văn gửi Kế hoạch'],
    ['B-IV.2.1', 'D29 Báo cáo đánh giá hằng năm'],
    ['B-PL.III.1', 'D31 Quyết định, văn bản tham vấn'],
    ['B-PL.I.2', 'tab Nhiệm vụ KH 41-NQ-TW'],
    ['B-II.1.2', 'tab Chỉ tiêu'],
    ['B-IV.3.1', 'tab Công khai, tuyên truyền'],
  ])('%s: %s', (id, place) => {
    expect(seen(id)).toContain(place);
  });

  it('every clause that code cites has a place, four at most; one that asks nothing needs none', () => {
    for (const id of CLAUSE_IDS) {
      const { code = [] } = cited.get(id) ?? {};
      if (code.length > 0) expect(seen(id), id).not.toEqual([]);
      else if (NOTHING_ASKED[id] !== undefined) expect(seen(id), id).toEqual([]);
      expect(seen(id).length, id).toBeLessThanOrEqual(4);
    }
  });
});
