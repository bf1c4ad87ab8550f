// Design invariant 5: every clause that asks something of the software is cited by code and by a test; a table shows it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClauseId } from '#rules/clauses/cite';
import { citations } from '../../sync/clauses/citations.ts';
import { clauseTable, TABLE } from '../../sync/clauses/table.ts';

/** What the plans count, date or ask of the office in the work that this stage of the product does. */
const DONE: readonly ClauseId[] = [
  // The register, its cases, what is and is not a petition.
  ...(['A-I.2.2', 'A-I.2.4', 'A-I.2.5'] as const),
  // The plan and the notice.
  ...(['A-II.1.3', 'A-II.1.4', 'A-II.2.4', 'A-II.2.6', 'A-II.2.7'] as const),
  // Registration, petitions, closing, the branches, postponing.
  ...([
    'A-II.2.8',
    'A-II.2.9',
    'A-II.2.10',
    'A-II.3.1',
    'A-II.3.2',
    'A-II.3.3',
    'A-II.3.4',
  ] as const),
  // Answers after and without a conference.
  ...(['A-II.4.13', 'A-II.5a.1', 'A-II.5a.3', 'A-II.5a.5', 'A-II.5a.6', 'A-II.5a.8'] as const),
  ...(['A-II.5b.0', 'A-II.5b.1', 'A-II.5b.5', 'A-II.5c.1', 'A-II.5c.3', 'A-II.5c.4'] as const),
  // Reports to Sở Tài chính, reminders, the annex.
  ...(['A-III.2.1', 'A-III.2.3', 'A-III.2.6', 'A-PL.5', 'A-PL.9', 'A-PL.11', 'A-PL.17'] as const),
  // The dated duties of the second plan.
  ...(['B-IV.2.1', 'B-IV.2.2', 'B-PL.III.1', 'B-PL.V.1'] as const),
];

describe('the clauses that this stage of the product works by', () => {
  const cited = citations();

  it.each(DONE)('%s is cited by code and by a test (design invariant 5)', (id) => {
    const { code = [], tests = [] } = cited.get(id) ?? {};
    expect(code).not.toEqual([]);
    expect(tests).not.toEqual([]);
  });
});

it('the table of clauses in docs is up to date: npm run clause-table', () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(clauseTable());
});
