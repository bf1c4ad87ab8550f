// No content of one row or form stops the rest (design: Safe by construction).
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import type { FormResponse } from '../../apps-script/jobs/base/ports.ts';
import { paperOffice, register, type Paper } from './paper.ts';
import { CONFERENCE } from './people.ts';

const POISON = 'Chữ Google không nhận';

function opened(): Paper {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  paper.run('2026-08-04T07:00');
  return paper;
}

const sentAt = localDateTime('2026-08-10T09:00');
const response = (n: number, answers: Readonly<Record<string, string>> = {}): FormResponse => ({
  id: `phan-hoi-${n}`,
  at: sentAt,
  answers: {
    conference: 'HN-2026-1',
    kind: 'Hộ kinh doanh',
    name: `Cơ sở ${n}`,
    taxCode: `03009000${n}`,
    phone: `09120003${n}`,
    email: `coso${n}@dn.example`,
    attend: 'Có',
    inWard: 'Có',
    title1: `Kiến nghị ${n}`,
    ...answers,
  },
});

describe('a form whose content Google refuses', () => {
  const twenty = Array.from({ length: 20 }, (_, n) =>
    response(n + 10, n === 7 ? { title1: `Kiến nghị. ${POISON}.` } : {}),
  );

  it('stands alone as “cần kiểm tra”: every other form is taken in, acknowledged, and no run stops', () => {
    const paper = opened();
    const mails = paper.run('2026-08-10T10:00', { responses: twenty, refuses: POISON });
    expect(paper.rows('registrations')).toHaveLength(19);
    expect(paper.rows('petitions')).toHaveLength(19);
    expect(new Set(paper.rows('petitions').map(({ code }) => code)).size).toBe(19);
    expect(mails.filter(({ subject }) => subject.includes('Xác nhận'))).toHaveLength(19);
    expect(paper.rows('journal').filter(({ kind }) => kind === 'không ghi được')).toMatchObject([
      { state: 'cần kiểm tra', note: expect.stringContaining('(phan-hoi-17)') },
    ]);
    paper.run('2026-08-10T11:00');
    expect(paper.overview('Dữ liệu cần sửa')).toContain('cần kiểm tra: 01');
  });

  it('is not tried again by later runs, whatever Google takes by then', () => {
    const paper = opened();
    paper.run('2026-08-10T10:00', { responses: twenty, refuses: POISON });
    const before = paper.rows('journal').length;
    paper.run('2026-08-10T11:00', { responses: twenty, refuses: POISON });
    paper.run('2026-08-10T12:00', { responses: twenty });
    expect(paper.rows('registrations')).toHaveLength(19);
    expect(paper.rows('journal').length).toBe(before);
  });

  it('alone, whichever of its texts it is, leaves the contacts’ file whole too', () => {
    const paper = opened();
    const one = response(44, { representative: POISON });
    paper.run('2026-08-10T10:00', { job: 'form', responses: [one], refuses: POISON });
    expect([paper.rows('contacts'), paper.rows('units')]).toEqual([[], []]);
    paper.run('2026-08-10T11:00', { responses: [one, response(45)], refuses: POISON });
    expect(paper.rows('units').map(({ name }) => name)).toEqual(['Cơ sở 45']);
  });
});

describe('a row whose derived cells Google refuses', () => {
  it('keeps them as they are and is told; every other row is worked on, a mended one too', () => {
    const paper = opened();
    register(paper, 6, 6);
    paper.edit('units', { code: 'DV-0003' }, { name: POISON });
    paper.run('2026-08-11T07:00', { refuses: POISON });
    const named = (): unknown[] => paper.rows('petitions').map(({ name }) => name !== null);
    expect(named()).toEqual([true, true, false, true, true, true]);
    const told = paper.notes('không ghi được');
    expect(told.length).toBeGreaterThan(0);
    paper.run('2026-08-11T08:00', { refuses: POISON });
    expect(paper.notes('không ghi được')).toEqual(told);
    paper.edit('units', { code: 'DV-0003' }, { name: 'Cơ sở sản xuất Tiền Trung 03' });
    paper.edit('petitions', { title: 'Kiến nghị 03' }, { summary: 'đã xem lại' });
    paper.run('2026-08-11T09:00', { refuses: POISON });
    expect(named()).toEqual([true, true, true, true, true, true]);
  });
});

it('a write of which Google takes nothing at all stops the run, and says Google’s words', () => {
  const paper = opened();
  expect(() => paper.run('2026-08-11T07:00', { refuses: 'sheetId' })).toThrow('Invalid requests');
});
