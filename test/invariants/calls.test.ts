// Design invariant 2: calls to Google per run do not grow with the rows; a paste of thousands is worked off run by run.
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/civil-date';
import { officeWithUnits, pastePetitions } from '../../bench/big-register.ts';
import type { Execution, LocalOffice } from '../../sync/office/office.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { rowsOf } from './moments.ts';

const UNITS = 20;

interface Runs {
  readonly office: LocalOffice;
  readonly edit: Execution;
  readonly hourly: Execution[];
  readonly form: Execution;
}

async function runsWith(petitions: number, hours: number): Promise<Runs> {
  const office = await officeWithUnits(UNITS);
  const last = (): Execution => {
    const execution = office.executions.at(-1);
    if (execution === undefined) throw new Error('nothing ran');
    expect(execution.error).toBeNull();
    return execution;
  };
  pastePetitions(office, petitions, UNITS);
  const edit = last();
  const hourly = Array.from({ length: hours }, (_, n) => {
    office.setClock(localDateTime(`2026-08-06T${String(7 + n).padStart(2, '0')}:00`));
    office.fireHourly();
    return last();
  });
  sendForm(office, {
    fields: { conference: 'HN-2026-1', kind: 'Doanh nghiệp', name: 'Công ty TNHH Mới' },
    petitions: [{ group: 'Vốn', title: 'Vay vốn', content: 'Đề nghị hướng dẫn vay vốn.' }],
    ...{ lost: false, twice: false },
  });
  return { office, edit, hourly, form: last() };
}

describe('calls to Google', () => {
  it('are as many for 10,000 pasted petitions as for 100: at most 2 reads and 3 writes a run (design invariant 2)', async () => {
    const few = await runsWith(100, 2);
    const many = await runsWith(10_000, 4);
    expect(many.edit.calls).toEqual(few.edit.calls);
    expect(many.hourly.at(-1)?.calls).toEqual(few.hourly.at(-1)?.calls);
    expect(many.form.calls).toEqual(few.form.calls);
    for (const { edit, hourly, form } of [few, many])
      for (const { calls } of [edit, ...hourly, form]) {
        expect(calls.sheetsRead).toBeLessThanOrEqual(2);
        expect(calls.sheetsWrite).toBeLessThanOrEqual(3);
      }
    const codes = rowsOf(many.office, 'petitions').map(({ code }) => code);
    expect(new Set(codes).size).toBe(10_001);
    expect(codes).not.toContain(null);
  });

  it('leave of a huge paste to the next run what one write could not hold, and say so', async () => {
    const office = await officeWithUnits(UNITS);
    pastePetitions(office, 2_500, UNITS);
    const coded = () => rowsOf(office, 'petitions').filter(({ code }) => code !== null).length;
    const line = () =>
      rowsOf(office, 'overview').find(({ item }) => item === 'Kiến nghị')?.['value'];
    expect(coded()).toBe(2_000);
    expect(line()).toContain('còn 500 dòng chờ cập nhật ở lượt sau');
    office.setClock(localDateTime('2026-08-06T07:00'));
    office.fireHourly();
    expect(coded()).toBe(2_500);
    expect(line()).not.toContain('chờ cập nhật');
  });
});
