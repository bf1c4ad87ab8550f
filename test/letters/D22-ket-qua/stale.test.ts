// Petitions that are answered while their course still stands as it was before the answer (A-II.5c.1).
import { describe, expect, it } from 'vitest';
import { staleCourses } from '#letters/D22-ket-qua/stale';
import { petitions } from '#register/tabs/petitions';
import type { PetitionFacts } from '#rules/petitions/facts';
import { issued, petition } from '../../rules/petitions/facts.ts';
import { officeOf } from '../cases.ts';

describe('a course that was written before the answer', () => {
  const { process, answer } = petitions.columns;
  const change = (at: string | null, column: string, code = 'AQ-2026-0001') => ({
    at: at ?? '',
    data: JSON.stringify({ type: 'change', code, cells: [{ column, before: null, after: 'x' }] }),
  });
  const stale = (
    entries: readonly Readonly<Record<string, string>>[],
    facts: Partial<PetitionFacts> = {},
    column: 'resolved' | 'inProgress' = 'resolved',
  ): string[] => {
    const { journal } = officeOf({ journal: entries }, '2026-12-31').book;
    const answered = { process: 'Đang xem', issued: [issued('D16', '2026-09-25')], ...facts };
    return [...staleCourses(journal, petitions, [{ petition: petition(answered), column }])];
  };

  it.each<[string, boolean]>([
    ['2026-09-24T10:00', true],
    ['2026-09-25T10:00', false],
    ['2026-09-26T10:00', false],
  ])('is out of date, measured by the day of the letter: %s %s', (at, is) => {
    expect(stale([change(at, process.header)])).toHaveLength(is ? 1 : 0);
  });

  it.each<[string, boolean]>([
    ['2026-09-20T09:59', true],
    ['2026-09-20T10:00', false],
    ['2026-09-20T10:01', false],
  ])('else by the hour at which the answer was typed: %s %s', (at, is) => {
    const typed = change('2026-09-20T10:00', answer.header);
    expect(stale([typed, change(at, process.header)])).toHaveLength(is ? 1 : 0);
  });

  it('its last change counts', () => {
    const changes = ['2026-09-20T10:00', '2026-09-27T10:00'].map((at) =>
      change(at, process.header),
    );
    expect(stale(changes)).toEqual([]);
  });

  const OTHER = {
    at: '2026-09-20T10:00',
    data: JSON.stringify({ type: 'lost', code: 'AQ-2026-0001' }),
  };
  const UNREADABLE = { at: '2026-09-20T10:00', data: 'x' };
  const early = [change('2026-09-20T10:00', process.header)];
  it.each<[string, readonly Record<string, string>[], Partial<PetitionFacts>]>([
    ['no course is written', early, { process: null }],
    ['no letter answered it', early, { issued: [] }],
    ['only another cell was changed', [change('2026-09-20T10:00', 'Tiêu đề')], {}],
    ['only the answer was', [change('2026-09-20T10:00', answer.header)], {}],
    ['nobody knows when', [change(null, process.header)], {}],
    ['something else happened to it', [OTHER, UNREADABLE], {}],
    ['another petition was changed', [change('2026-09-20T10:00', process.header, 'X')], {}],
  ])('not where %s', (_, entries, facts) => {
    expect(stale(entries, facts)).toEqual([]);
  });

  it('not of a petition that is not settled', () => {
    expect(stale(early, {}, 'inProgress')).toEqual([]);
  });
});
