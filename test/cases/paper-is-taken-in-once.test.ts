// A phiếu typed from paper, on the office itself: killed anywhere it is taken in once; rows that people move meanwhile keep what is theirs.
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { readSheet } from '../../sync/workplace/sheet.ts';
import { add, CONFERENCE, day, form } from '../jobs/people.ts';
import { openStage, type Played } from '../jobs/stage.ts';
import { sampled } from '../sampled.ts';

const RUN = '      - run: daily';
const year = (...days: string[]): string => ['daily: manual', 'days:', ...days].join('\n');
const typed = (n: number, request: string): string =>
  add('paper', {
    receivedAt: '2026-08-06T08:30',
    kind: 'Hộ kinh doanh',
    name: `Hộ kinh doanh Mộc số ${n}`,
    phone: `091200040${n}`,
    attend: 'Có',
    group1: 'Đất đai',
    title1: `Việc của hộ ${n}`,
    ...(request === '' ? {} : { request }),
  });

let played: Played;
let start: ReturnType<Played['office']['snapshot']>;
const intake = day('2026-08-07', '09:00', RUN);
const later = [day('2026-08-07', '10:00', RUN), day('2026-08-07', '11:00', RUN)];

beforeAll(async () => {
  const stage = await openStage();
  played = await stage.play(
    year(
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day('2026-08-06', '08:00', RUN),
      day('2026-08-06', '09:00', typed(1, ''), typed(2, 'Đưa vào sổ, soạn phiếu tiếp nhận')),
      day('2026-08-06', '09:30', typed(3, 'Đưa vào sổ')),
    ),
  );
  start = played.office.snapshot();
});

/** Each row of the tab with what it became. */
const became = (): (string | number | null | undefined)[][] =>
  played.rows('paper').map(({ name, request, petitions }) => [name, request, petitions]);
const TAKEN = [
  ['Hộ kinh doanh Mộc số 1', null, null],
  ['Hộ kinh doanh Mộc số 2', null, 'AQ-2026-0001'],
  ['Hộ kinh doanh Mộc số 3', null, 'AQ-2026-0002'],
];

describe('phiếu typed from paper (A-II.2.6)', () => {
  it('are in the register once, whenever a run is killed, before a call took effect or after', async () => {
    let calls = 0;
    played.office.restore(start);
    played.office.onCall = () => void (calls += 1);
    await played.more(year(intake));
    played.office.onCall = null;
    expect(became()).toEqual(TAKEN);
    for (const mode of ['before', 'after'] as const)
      for (const kill of sampled([...Array(calls).keys()], 6)) {
        played.office.restore(start);
        let seen = -1;
        played.office.faults = () => ((seen += 1) === kill ? mode : null);
        await played.more(year(intake)).catch(() => undefined);
        played.office.faults = null;
        played.office.executions.length = 0;
        await played.more(year(...later));
        expect(became(), `${mode} ${kill}`).toEqual(TAKEN);
        expect(played.rows('units').length, `${mode} ${kill}`).toBe(2);
        expect(played.rows('contacts').length, `${mode} ${kill}`).toBe(2);
        expect(played.rows('petitions').length, `${mode} ${kill}`).toBe(2);
        const receipts = played
          .rows('documents')
          .filter(({ kind }) => String(kind).startsWith('D06'));
        expect(receipts.length, `${mode} ${kill}`).toBe(1);
      }
  });

  it('are a matter of three writes over both files, contact, receipt and all (design invariant 2)', () => {
    const { office } = played;
    office.restore(start);
    office.setClock(localDateTime('2026-08-07T09:00'));
    office.execute('hourly');
    expect(became()).toEqual(TAKEN);
    expect(office.executions.at(-1)?.calls).toMatchObject({ sheetsRead: 2, sheetsWrite: 3 });
  });

  it('wait where a form brings a contact in the same run: that alone is written before the register', async () => {
    const { office } = played;
    office.restore(start);
    await played.more(year(day('2026-08-06', '18:00', form({ n: 9, more: { lost: 'true' } }))));
    office.setClock(localDateTime('2026-08-07T09:00'));
    office.execute('hourly');
    expect(office.executions.at(-1)?.calls.sheetsWrite).toBe(3);
    expect(played.rows('contacts')).toHaveLength(1);
    expect(became()[2]).toEqual(['Hộ kinh doanh Mộc số 3', 'Đưa vào sổ', null]);
    office.setClock(localDateTime('2026-08-07T10:00'));
    office.execute('hourly');
    expect(played.rows('contacts')).toHaveLength(3);
  });

  it('keep their requests where somebody deletes a row between the read and the write', async () => {
    const { office } = played;
    office.restore(start);
    const { fileId } = readSheet(office, TABS.paper);
    let writes = 0;
    office.onCall = ({ kind }) => {
      if (kind !== 'sheetsWrite' || (writes += 1) !== 2) return;
      office.onCall = null;
      office.personDeleteRow({ fileId, sheet: TABS.paper.sheetId, row: 1 });
    };
    await played.more(year(intake, ...later));
    expect(office.onCall).toBeNull();
    expect(became()).toEqual(TAKEN.slice(1));
    expect(played.rows('petitions')).toHaveLength(2);
  });
});
