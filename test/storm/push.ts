// A push in bad weather: it dies at a call, runs and people come between its calls, its rows reach the journal in the middle of a run.
import { TABS } from '#register/tabs/all';
import type { ReportDesk } from '../../sync/finance/desk.ts';
import { pushReport, type PushResult } from '../../sync/finance/push-report.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { withDesk } from '../finance/office.ts';
import type { Random } from './random.ts';

const run = (office: LocalOffice, desk: ReportDesk): Promise<PushResult> =>
  pushReport(desk, { now: office.now(), dryRun: false });

export const pushOf = (office: LocalOffice): Promise<PushResult> =>
  withDesk(office, (desk) => run(office, desk));

/** What a push of a new report calls: read, template, ids, intent, read back, two uploads, done. */
const CALLS = 8;

interface Disturbance {
  readonly words: string;
  readonly desk: (office: LocalOffice, desk: ReportDesk) => ReportDesk;
}

/** The kind and the place come from `random`; the push after it is undisturbed. Returns what both came to. */
export async function pushInWeather(
  office: LocalOffice,
  random: Random,
): Promise<{ readonly words: string; readonly last: PushResult }> {
  const { words, desk: disturbed } = disturbanceOf(random);
  await withDesk(office, async (desk) => run(office, disturbed(office, desk)).catch(() => null));
  office.onCall = null;
  return { words: `gửi báo cáo, ${words}`, last: await pushOf(office) };
}

function disturbanceOf(random: Random): Disturbance {
  const at = random.whole(0, CALLS - 1);
  switch (random.whole(0, 3)) {
    case 0: {
      const when = random.pick(['before', 'after'] as const);
      return {
        words: `chết ${when === 'before' ? 'trước' : 'sau'} lời gọi ${at}`,
        desk: (_, desk) => watched(desk, at, () => die(), when),
      };
    }
    case 1:
      return {
        words: `một lượt chạy xen ở lời gọi ${at}`,
        desk: (office, desk) => watched(desk, at, () => void office.execute('hourly'), 'before'),
      };
    case 2: {
      const by = random.pick(['title', 'group']);
      return {
        words: `sắp xếp kiến nghị ở lời gọi ${at}`,
        desk: (office, desk) =>
          watched(
            desk,
            at,
            () => editSheet(office, { kind: 'sort', tab: TABS.petitions, by }),
            'before',
          ),
      };
    }
    default: {
      const call = random.whole(0, 6);
      return {
        words: `dòng nhật ký ghi giữa lượt chạy, ở lời gọi ${call}`,
        desk: (office, desk) => writingInRuns(office, desk, call),
      };
    }
  }
}

function die(): void {
  throw new Error('died');
}

/** Something happens before or after the nth call. */
function watched(
  desk: ReportDesk,
  nth: number,
  act: () => void,
  when: 'before' | 'after',
): ReportDesk {
  let calls = -1;
  const around =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      const strikes = calls === nth;
      if (strikes && when === 'before') act();
      const result = await call(...args);
      if (strikes && when === 'after') act();
      return result;
    };
  return {
    read: around(desk.read),
    readJournal: around(desk.readJournal),
    write: around(desk.write),
    template: around(desk.template),
    newIds: around(desk.newIds),
    holds: around(desk.holds),
    upload: around(desk.upload),
  };
}

/** Each row of the push is written while a run is at its nth call. */
function writingInRuns(office: LocalOffice, desk: ReportDesk, nth: number): ReportDesk {
  const { register } = JSON.parse(office.properties()['installed'] ?? '{}') as { register: string };
  return {
    ...desk,
    write: async (requests) => {
      let calls = -1;
      let isWritten = false;
      const write = (): void => {
        isWritten = true;
        const { status } = office.handle({
          method: 'POST',
          url: `/v4/spreadsheets/${register}:batchUpdate`,
          headers: { authorization: 'Bearer may-tinh', 'content-type': 'application/json' },
          body: JSON.stringify({ requests }),
        });
        if (status !== 200) throw new Error(`write: ${status}`);
      };
      office.onCall = () => {
        if ((calls += 1) !== nth) return;
        office.onCall = null;
        write();
      };
      office.execute('hourly');
      office.onCall = null;
      if (!isWritten) write();
    },
  };
}
