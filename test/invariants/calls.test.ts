// Design invariant 2: calls to Google per run do not grow with the rows; a paste of thousands is worked off run by run.
import { describe, expect, it } from 'vitest';
import type { Cell } from '#register/table/column';
import { openBook, type Grids } from '#register/book/book';
import { LETTERS } from '#letters/catalogue';
import { ALL_TABS } from '#register/tabs/all';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { planRun } from '../../apps-script/jobs/plan.ts';
import { officeWithUnits, pastePetitions } from '../../bench/big-register.ts';
import type { Execution, LocalOffice } from '../../sync/office/office.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { fileOf } from '../../sync/workplace/sheet.ts';
import { WHOLE } from '../sampled.ts';
import { rowsOf } from './moments.ts';

const UNITS = 20;
/** A release is tried with 10,000. */
const MANY = WHOLE ? 10_000 : 1_000;

/** What any run asks of Google, built-in services with it. */
const EVERY_RUN = {
  lock: 2,
  session: 1,
  propertiesRead: 8,
  properties: 2,
  mailRead: 1,
  sheetsRead: 2,
  sheetsWrite: 1,
};
/** The first of a day looks at what may have changed overnight, and sends the day's two mails: what is due, what is to be prepared. */
const FIRST_OF_DAY = {
  ...EVERY_RUN,
  propertiesRead: 13,
  properties: 5,
  cache: 1,
  // When the templates were edited, where everything lies, each template once, and two for each of the three drafts of this run: both notices of the conference, the decision on the working group.
  drive: 2 + Object.keys(LETTERS).length + 2 * 3,
  form: 3,
  formRead: 6,
  triggersRead: 1,
  mailRead: 2,
  mail: 2,
  page: 1,
  sheetsWrite: 2,
};

interface Runs {
  readonly office: LocalOffice;
  readonly edit: Execution;
  readonly hourly: Execution[];
  readonly form: Execution;
}

async function runsWith(petitions: number, hours: number): Promise<Runs> {
  const office = await officeWithUnits(UNITS);
  // As at Google: each run reads anew what it needs of the project's own files.
  office.keepsContext = false;
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
    lost: false,
    twice: false,
  });
  return { office, edit, hourly, form: last() };
}

describe('calls to Google', () => {
  it(`are as many for ${MANY} pasted petitions as for 100: at most 2 reads and 3 writes a run (design invariant 2)`, async () => {
    const few = await runsWith(100, 1);
    const many = await runsWith(MANY, 1);
    expect(many.edit.calls).toEqual(few.edit.calls);
    expect(many.hourly.at(-1)?.calls).toEqual(few.hourly.at(-1)?.calls);
    expect(many.form.calls).toEqual(few.form.calls);
    // Built-in services too: each costs time.
    expect(many.edit.services).toEqual(few.edit.services);
    expect(many.hourly.at(-1)?.services).toEqual(few.hourly.at(-1)?.services);
    expect(many.form.services).toEqual(few.form.services);
    expect(few.edit.services).toEqual(EVERY_RUN);
    expect(few.form.services).toEqual({
      ...EVERY_RUN,
      sheetsWrite: 2,
      formRead: 28,
      propertiesRead: 9,
      properties: 3,
      cache: 1,
    });
    expect(few.hourly.at(-1)?.services).toEqual(FIRST_OF_DAY);
    for (const { edit, hourly, form } of [few, many])
      for (const { calls } of [edit, ...hourly, form]) {
        expect(calls.sheetsRead).toBeLessThanOrEqual(2);
        expect(calls.sheetsWrite).toBeLessThanOrEqual(3);
      }
    const codes = rowsOf(many.office, 'petitions').map(({ code }) => code);
    expect(new Set(codes).size).toBe(MANY + 1);
    expect(codes).not.toContain(null);
  });

  it('take up of a huge paste what one write holds, and leave the rest to the next run, saying so', async () => {
    const office = await officeWithUnits(UNITS);
    pastePetitions(office, 100, UNITS);
    const grids = gridsOf(office);
    const opened = openBook(
      {
        ...grids,
        petitions: grids.petitions.map(withoutCode),
        snapshot: grids.snapshot.slice(0, 1),
      },
      civilDate('2026-08-06'),
    );
    if (!opened.ok) throw new Error(opened.problems.join());
    const now = localDateTime('2026-08-06T07:00');
    const { book } = planRun(opened.book, {
      job: 'hourly',
      now,
      responses: [],
      mailQuota: 0,
      room: 60,
    }).context;
    expect(book.tabs.petitions.rows.filter(({ value }) => value.code !== null)).toHaveLength(60);
    const line = book.tabs.overview.rows.find(({ value }) => value.item === 'Kiến nghị');
    expect(line?.value.value).toContain('còn 40 dòng chờ cập nhật ở lượt sau');
  });
});

/** The grids as the automation reads them. */
function gridsOf(office: LocalOffice): Grids {
  const entries = ALL_TABS.map((tab) => [tab.key, office.grid(fileOf(office, tab), tab.title)]);
  return Object.fromEntries(entries) as Grids;
}

const withoutCode = (row: readonly Cell[], at: number): Cell[] =>
  at === 0 ? [...row] : [null, ...row.slice(1)];
