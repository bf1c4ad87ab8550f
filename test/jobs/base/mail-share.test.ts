// Strangers fill in the form: their acknowledgements neither use up the office's mails nor flood anybody (A-II.3.3).
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import type { FormResponse } from '../../../apps-script/jobs/base/ports.ts';
import { paperOffice, type Paper } from '../paper.ts';
import { CONFERENCE } from '../people.ts';

function opened(): Paper {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  paper.run('2026-08-04T07:00');
  return paper;
}

const responses = (count: number, email: (n: number) => string): FormResponse[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `phan-hoi-${n}`,
    at: localDateTime('2026-08-10T09:00'),
    answers: {
      conference: 'HN-2026-1',
      name: `Cơ sở ${n}`,
      taxCode: String(300900000 + n),
      email: email(n),
      attend: 'Có',
    },
  }));
const own = (n: number): string => `coso${n}@dn.example`;

const acknowledged = (paper: Paper): number =>
  paper.mails.filter(({ subject }) => subject.includes('Xác nhận')).length;

describe('acknowledgements of a day', () => {
  it.each([
    [40, 40, 30, '10 thư chờ ngày sau'],
    [40, 30, 30, ''],
    [40, 31, 30, '01 thư chờ ngày sau'],
    [3, 5, 3, '02 thư chờ ngày sau'],
  ])(
    'leave every fourth of %i mails for the office: %i forms, %i acknowledgements',
    (quota, forms, sent, told) => {
      const paper = opened();
      paper.run('2026-08-10T10:00', { responses: responses(forms, own), quota });
      expect(acknowledged(paper)).toBe(sent);
      const words = paper.overview('Kết nối và quyền');
      if (told === '') expect(words).not.toContain('chờ ngày sau');
      else expect(words).toContain(told);
    },
  );

  it('that waited leave on the next days, each once', () => {
    const paper = opened();
    const all = responses(60, own);
    for (const [day, left] of [
      ['10', 40],
      ['11', 40],
      ['12', 40],
      ['13', 40],
    ] as const)
      paper.run(`2026-08-${day}T10:00`, { responses: all, quota: left });
    expect(acknowledged(paper)).toBe(60);
    expect(new Set(paper.mails.flatMap(({ to }) => to)).size).toBe(60);
    expect(paper.overview('Kết nối và quyền')).not.toContain('chờ ngày sau');
  });

  it.each([
    [4, 4],
    [5, 5],
    [6, 5],
    [99, 5],
  ])('to one address are five at most: of %i forms in its name %i', (forms, sent) => {
    const paper = opened();
    const all = responses(forms, () => 'nan-nhan@dn.example');
    paper.run('2026-08-10T10:00', { responses: all });
    paper.run('2026-08-10T11:00', { responses: all });
    expect(acknowledged(paper)).toBe(sent);
    expect(paper.rows('registrations')).toHaveLength(forms);
  });
});
