// Google's bad moments: what is asked again, what is not, and how long.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { LocalOffice, type Call, type Execution, type Snapshot } from '../../sync/office/office.ts';
import type { Faults } from '../../sync/office/store/google.ts';
import { keptFreshOffice } from '../kept-office.ts';
import { sendForm } from '../../sync/rehearse/send-form.ts';
import { worldOf, type World } from '../invariants/world.ts';

const START = localDateTime('2026-08-03T07:00');

let office: LocalOffice;
let morning: Snapshot;
let calm: World;

beforeAll(async () => {
  office = await keptFreshOffice(START);
  office.execute('hourly');
  office.setClock(localDateTime('2026-08-03T09:00'));
  sendForm(office, {
    fields: { kind: 'Doanh nghiệp', name: 'Công ty TNHH Mới', attend: 'Có' },
    petitions: [{ group: 'Vốn', title: 'Vay vốn', content: 'Đề nghị hướng dẫn vay vốn.' }],
    lost: true,
    twice: false,
  });
  morning = office.snapshot();
  office.execute('hourly');
  calm = run('10:00').world;
});

beforeEach(() => {
  office.restore(morning);
  office.onCall = null;
  office.google.faults = null;
  office.latency = 0;
});

function run(time: string): { readonly execution: Execution; readonly world: World } {
  office.setClock(localDateTime(`2026-08-03T${time}`));
  const execution = office.execute('hourly');
  office.google.faults = null;
  return { execution, world: worldOf(office) };
}

/** The first call of a kind fails, once. */
function failOnce(kind: Call['kind'], faults: Omit<Faults, 'every'>): void {
  let failed = false;
  office.onCall = (call) => {
    const now = call.kind === kind && !failed;
    failed ||= now;
    office.google.faults = now ? { ...faults, every: 1 } : null;
  };
}

describe('a read', () => {
  it.each(['429', '500', '502', '503', 'rate', 'broken'] as const)(
    'that fails (%s) is asked again, and the run ends well',
    (kind) => {
      failOnce('sheetsRead', { kind, done: false });
      const { execution } = run('09:00');
      expect(execution.error).toBeNull();
      expect(execution.calls.sheetsRead).toBe(3);
      expect(run('10:00').world).toEqual(calm);
    },
  );

  it('that fails for ever is given up before Google’s six minutes are over', () => {
    office.google.faults = { kind: '503', every: 1, done: false };
    office.latency = 35_000;
    const { execution } = run('09:00');
    expect(execution.error).toContain('currently unavailable');
    expect(execution.calls.sheetsRead).toBeLessThan(6);
  });
});

describe('a write', () => {
  it.each(['429', 'rate'] as const)('that was put off (%s) is made again, once', (kind) => {
    failOnce('sheetsWrite', { kind, done: false });
    const { execution } = run('09:00');
    expect(execution.error).toBeNull();
    expect(run('10:00').world).toEqual(calm);
  });

  it.each([
    ['500', true],
    ['503', false],
    ['broken', true],
    ['broken', false],
  ] as const)(
    'that may have been done (%s, done: %s) is not made twice: the next run ends the work',
    (kind, done) => {
      failOnce('sheetsWrite', { kind, done });
      const { execution } = run('09:00');
      expect(execution.error).not.toBeNull();
      expect(execution.calls.sheetsWrite).toBe(1);
      office.onCall = null;
      const { world } = run('10:00');
      expect(world.rows['petitions']).toHaveLength(calm.rows['petitions']?.length ?? 0);
      expect(world.rows['registrations']).toHaveLength(calm.rows['registrations']?.length ?? 0);
    },
  );
});

describe('every call to Drive', () => {
  it('finds what the office moved into a shared drive', async () => {
    const { code, pages } = await keptBundle();
    const fresh = LocalOffice.create({ bundle: code, pages, now: START });
    const paths: string[] = [];
    fresh.onCall = ({ kind, path }) => {
      if (kind === 'drive') paths.push(path);
    };
    expect(fresh.execute('caiDat').error).toBeNull();
    const whole = paths.filter((path) => !path.includes('/export'));
    expect(whole.length).toBeGreaterThan(5);
    expect(whole.filter((path) => !path.includes('supportsAllDrives=true'))).toEqual([]);
    const lists = whole.filter((path) => path.includes('q='));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((path) => !path.includes('includeItemsFromAllDrives=true'))).toEqual([]);
  });
});
