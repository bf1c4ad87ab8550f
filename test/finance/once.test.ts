import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDesk } from '../../sync/finance/desk.ts';
import { pushReport, type PushResult } from '../../sync/finance/push-report.ts';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import {
  add,
  issue,
  officeAfterConference,
  pushOf,
  pushRows,
  reportFiles,
  TODAY,
  withDesk,
} from './office.ts';

let office: LocalOffice;
let start: Snapshot;
beforeAll(async () => {
  office = await officeAfterConference();
  issue(office);
  start = office.snapshot();
});
beforeEach(() => office.restore(start));

const run = (desk: ReportDesk): Promise<PushResult> =>
  pushReport(desk, { now: TODAY, dryRun: false });

type Name = keyof ReportDesk;

/** A desk whose nth call dies before it takes effect, or after, when the answer is lost. */
function dying(desk: ReportDesk, nth: number, when: 'before' | 'after'): ReportDesk {
  let calls = 0;
  const lethal =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      calls += 1;
      if (calls === nth && when === 'before') throw new Error('died');
      const result = await call(...args);
      if (calls === nth) throw new Error('died');
      return result;
    };
  return {
    read: lethal(desk.read),
    readJournal: lethal(desk.readJournal),
    write: lethal(desk.write),
    template: lethal(desk.template),
    newIds: lethal(desk.newIds),
    holds: lethal(desk.holds),
    upload: lethal(desk.upload),
  };
}

const states = (): unknown[] => pushRows(office).map(({ state }) => state);

// read, template, newIds, write the intent, read back, two uploads, write “đã xong”.
const CALLS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a push that dies', () => {
  it.each(CALLS.flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const]))(
    'at call %i, %s it took effect: the next one ends as if undisturbed',
    async (nth, when) => {
      await withDesk(office, async (desk) => {
        const first = await run(dying(desk, nth, when)).catch((error: Error) => error.message);
        // Only the answer to the intent may be lost without harm: the journal is read back anyway.
        if (first !== 'died') expect([nth, when]).toEqual([4, 'after']);
      });
      const { outcome } = await pushOf(office);
      expect(['pushed', 'unchanged']).toContain(outcome);
      expect(reportFiles(office).map(({ name }) => name)).toEqual([
        'BC_ket-qua-doi-thoai_2026.docx',
        'BC_ket-qua-doi-thoai_2026.xlsx',
      ]);
      expect(states()).toEqual(['dự định', 'đã xong']);
    },
  );

  it('does not survive its number when the register has changed and a file is there already', async () => {
    await withDesk(office, (desk) => run(dying(desk, 6, 'after')).catch(() => null));
    changeRegister();
    const { outcome, problems } = await pushOf(office);
    expect(outcome).toBe('refused');
    expect(problems[0]).toMatchObject({ tab: 'Nhật ký', column: 'Ghi chú' });
    expect(problems[0]?.message).toContain('Báo cáo số 61/BC-UBND ngày 24/9/2026 dừng giữa chừng');
  });

  it('leaves the way free for the changed report when no file was made', async () => {
    await withDesk(office, (desk) => run(dying(desk, 6, 'before')).catch(() => null));
    changeRegister();
    expect((await pushOf(office)).outcome).toBe('pushed');
    expect(reportFiles(office)).toHaveLength(2);
  });

  it('is not taken by the hourly run for a mail in doubt', async () => {
    await withDesk(office, (desk) => run(dying(desk, 6, 'before')).catch(() => null));
    office.fireHourly();
    office.execute('chayNgay');
    expect(states()).toEqual(['dự định']);
    expect((await pushOf(office)).outcome).toBe('pushed');
  });
});

function changeRegister(): void {
  add(office, 'documents', {
    kind: 'D16 Công văn trả lời kiến nghị',
    case: 'AQ-2026-0003',
    number: '40',
    state: 'Đã phát hành',
    date: '2026-09-24',
  });
}

describe('two pushes at once', () => {
  it('carry the report once: whose intent is not the first stops', async () => {
    const results = await withDesk(office, (desk) => {
      const meet = meeting(2);
      const together = { ...desk, newIds: async (n: number) => meet(await desk.newIds(n)) };
      return Promise.all([run(together), run(together)]);
    });
    const outcomes = results.map(({ outcome }) => outcome).sort();
    expect(outcomes).toContain('pushed');
    const other = results.find(({ outcome }) => outcome !== 'pushed');
    expect(['refused', 'unchanged']).toContain(other?.outcome);
    expect(reportFiles(office)).toHaveLength(2);
    expect(states().sort()).toEqual(['dự định', 'dự định', 'đã xong']);
  });

  it('the second stops before it uploads anything', async () => {
    const uploads: string[] = [];
    await withDesk(office, async (desk) => {
      // Between the second's reading and its intent, the first writes its own.
      const late: ReportDesk = {
        ...desk,
        newIds: async (count) => {
          await run(dying(desk, 5, 'after')).catch(() => null);
          return desk.newIds(count);
        },
        upload: async ({ file }) => void uploads.push(file.name),
      };
      const { outcome, problems } = await run(late);
      expect(outcome).toBe('refused');
      expect(problems[0]?.message).toContain('Một lượt gửi khác');
    });
    expect(uploads).toEqual([]);
  });
});

/** All callers go on when the last has come. */
function meeting(callers: number): <T>(value: T) => Promise<T> {
  let arrived = 0;
  let open: () => void = () => undefined;
  const door = new Promise<void>((resolve) => (open = resolve));
  return async (value) => {
    arrived += 1;
    if (arrived === callers) open();
    await door;
    return value;
  };
}

describe('Google that slows down (429)', () => {
  it.each(['sheetsWritesPerMinute', 'drivePerMinute', 'sheetsReadsPerMinute'] as const)(
    'is waited for, and nothing happens twice (%s)',
    async (limit) => {
      let waits = 0;
      office.limits[limit] = 0;
      const pause = async (): Promise<void> => {
        waits += 1;
        if (waits === 2) office.limits[limit] = Infinity;
      };
      const result = await withDesk(office, run, pause).finally(() => {
        office.limits[limit] = Infinity;
      });
      expect(result.outcome).toBe('pushed');
      expect(waits).toBe(2);
      expect(states()).toEqual(['dự định', 'đã xong']);
      expect(reportFiles(office)).toHaveLength(2);
    },
  );

  it('is given up in Vietnamese, and the next push goes on', async () => {
    office.limits.sheetsWritesPerMinute = 0;
    await expect(withDesk(office, run)).rejects.toThrow(/Google không cho ghi Nhật ký \(mã 429\)/);
    office.limits.sheetsWritesPerMinute = Infinity;
    expect((await pushOf(office)).outcome).toBe('pushed');
  });
});

describe('what a push asks of Google', () => {
  it('reads the register in one call, whatever its size', async () => {
    const calls: Name[] = [];
    await withDesk(office, (desk) => {
      const counted = Object.fromEntries(
        (Object.keys(desk) as Name[]).map((name) => [
          name,
          (...args: never[]) => {
            calls.push(name);
            return (desk[name] as (...args: never[]) => Promise<unknown>)(...args);
          },
        ]),
      ) as unknown as ReportDesk;
      return run(counted);
    });
    expect(calls).toEqual([
      'read',
      'template',
      'newIds',
      'write',
      'readJournal',
      'upload',
      'upload',
      'write',
    ]);
  });
});
