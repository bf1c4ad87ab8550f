// “Cách tính hạn” of a conference: a term counts from its day only while it takes place (A-III.2.1, A-III.2.3, AM-06).
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register } from '../paper.ts';

const BY = {
  decisionReason: 'Theo ý kiến lãnh đạo',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: '2026-08-24',
};
const DUE = 'Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026';

describe('the term of the report to the Sở, in the row of the conference', () => {
  it.each<[string, number, Readonly<Record<string, string>>, string, string | null]>([
    ['eligible, its day ahead', 5, {}, '2026-09-16', DUE],
    ['eligible, nobody wrote whether it was held', 5, {}, '2026-09-18', DUE],
    ['held', 5, { held: 'Có' }, '2026-09-18', DUE],
    ['written as not held', 5, { held: 'Không' }, '2026-09-18', null],
    ['below the conditions, nobody decided', 4, {}, '2026-08-25', null],
    ['stopped', 4, { ...BY, decision: 'Dừng' }, '2026-08-25', null],
    [
      'to be held by the leader’s opinion',
      4,
      { ...BY, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo', opinionNumber: '12/TB-UBND' },
      '2026-08-25',
      DUE,
    ],
  ])('%s', (_what, petitions, typed, on, due) => {
    const paper = paperOffice();
    paper.add('conferences', CONFERENCE);
    register(paper, 15, petitions);
    paper.run('2026-08-21T18:00');
    paper.edit('conferences', { code: 'HN-2026-1' }, typed);
    paper.run(`${on}T10:00`);
    const explain = String(paper.row('conferences', { code: 'HN-2026-1' })['explain']);
    const line = explain.split('\n').find((one) => one.startsWith('Báo cáo Sở Tài chính'));
    const unsure = on > '2026-09-17' && typed['held'] === undefined;
    const label = `Báo cáo Sở Tài chính${unsure ? ' (hạn tạm tính, nếu đã tổ chức)' : ''}: `;
    expect(line?.split(DUE)[0] ?? null).toBe(due === null ? null : label);
  });
});
