// On which clause the finding of a closing rests, in the journal and in the mail about it.
import { describe, expect, it } from 'vitest';
import type { Branch } from '#rules/conference/branches';
import { citeClause, type ClauseId } from '#rules/clauses/cite';
import { closingClause } from '../../../apps-script/jobs/conference/closing-found.ts';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';

const CLAUSES: readonly [Branch, ClauseId][] = [
  ['B0', 'A-II.2.8'],
  ['B1', 'A-II.3.1'],
  ['B2', 'A-II.5b.0'],
  ['B3', 'A-II.3.1'],
  ['B4', 'A-II.3.1'],
  ['B5', 'A-II.3.1'],
];

/** Closed with so many units registered and so many petitions of theirs. */
function closed(units: number, petitions: number): Paper {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  register(paper, units, petitions);
  return paper;
}

describe('the clause of a closing', () => {
  it.each(CLAUSES)('that found %s is %s', (branch, clause) => {
    expect(closingClause(branch)).toBe(clause);
  });

  it.each<[number, number, ClauseId, string]>([
    [0, 0, 'A-II.2.8', '00'],
    [15, 5, 'A-II.3.1', '15'],
    [15, 4, 'A-II.3.1', '15'],
    [14, 5, 'A-II.5b.0', '14'],
  ])(
    'of %i units and %i petitions stands in the journal and in the mail: %s',
    (units, petitions, clause, count) => {
      const paper = closed(units, petitions);
      const mails = paper.run('2026-08-21T17:00');
      const told = mails.find(({ subject }) => subject.startsWith('Kết quả chốt'));
      expect(told?.text).toContain(`Căn cứ: ${citeClause(clause)}.`);
      expect(told?.text).toContain(`Số đơn vị đăng ký: ${count}`);
      expect(told?.to).toEqual(['kinhte@aiquoc.example']);
      const notes = paper.notes('chốt danh sách');
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(`(${citeClause(clause)})`);
    },
  );

  it('is told neither before the closing nor a second time', () => {
    const paper = closed(0, 0);
    const about = (at: string): string[] =>
      paper.run(at).flatMap(({ subject }) => (subject.startsWith('Kết quả chốt') ? [subject] : []));
    expect(about('2026-08-21T16:59')).toEqual([]);
    expect(about('2026-08-21T17:00')).toHaveLength(1);
    expect(about('2026-08-21T17:30')).toEqual([]);
  });
});
