// Design invariant 6 for set-up: cut off at any call and run again, it makes everything once.
import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { FORM_ITEMS } from '#register/tabs/form-items';
import { buildBundle } from '../../sync/build/bundle.ts';
import { LocalOffice, type Snapshot } from '../../sync/office/office.ts';
import { worldOf, type World } from './world.ts';

const START = localDateTime('2026-08-03T07:00');

let office: LocalOffice;
let empty: Snapshot;
let calm: World;
const calls: string[] = [];

interface Made {
  readonly world: World;
  readonly triggers: string[];
  readonly properties: string[];
  /** Forms that take answers, by the number of their questions. */
  readonly published: number[];
}

const made = (): Made => ({
  world: worldOf(office),
  triggers: office.triggers().map(({ handler }) => handler),
  properties: Object.keys(JSON.parse(office.properties()['installed'] ?? '{}')).sort(),
  published: office.forms().flatMap(({ published, items }) => (published ? [items.length] : [])),
});

beforeAll(async () => {
  const { code, pages } = await buildBundle();
  office = LocalOffice.create({ bundle: code, pages, now: START });
  empty = office.snapshot();
  office.onCall = ({ kind, method, path }) => calls.push(`${kind} ${method} ${path.slice(0, 24)}`);
  expect(office.execute('caiDat').error).toBeNull();
  office.onCall = null;
  calm = worldOf(office);
});

function setUpCutOff(call: number, mode: 'before' | 'after'): Made {
  office.restore(empty);
  office.faults = ({ index }) => (index === call ? mode : null);
  expect(office.execute('caiDat').error).not.toBeNull();
  office.faults = null;
  setUpAgain();
  return made();
}

/** At once, or after the minutes that set-up asks to wait. */
function setUpAgain(): void {
  const { error } = office.execute('caiDat');
  if (error === null) return;
  expect(error).toContain('đợi 5 phút rồi chạy lại caiDat');
  office.setClock(localDateTime('2026-08-03T07:05'));
  expect(office.execute('caiDat').error).toBeNull();
}

/** Every call, but of the many that fill the form only some. */
const worthKilling = (call: string, index: number): boolean =>
  !/^form (set|add|ITEM)/.test(call) || index % 29 === 0;

describe('set-up', () => {
  it('changes nothing when it is run again', () => {
    office.restore(empty);
    office.execute('caiDat');
    office.execute('caiDat');
    expect(made()).toEqual({
      world: calm,
      triggers: ['hourly', 'onEditInstalled', 'onFormSubmit'],
      properties: expect.arrayContaining(['contacts', 'form', 'items', 'register', 'templates']),
      published: [FORM_ITEMS.length],
    });
  });

  it('makes nothing twice where it was cut off and Drive does not list yet what it made', () => {
    const wrong: string[] = [];
    office.limits.listLagMs = 4 * 60_000;
    calls.forEach((call, index) => {
      if (!/^drive POST/.test(call)) return;
      const { world } = setUpCutOff(index, 'after');
      if (
        new Set(world.files).size !== calm.files.length ||
        world.files.length !== calm.files.length
      )
        wrong.push(`${index} ${call}: ${world.files.length} tệp thay vì ${calm.files.length}`);
    });
    office.limits.listLagMs = 0;
    expect(wrong).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'cut off %s any of its calls took effect and run again, makes every file, tab and trigger once (design invariant 6)',
    (mode) => {
      const wrong: string[] = [];
      calls.forEach((call, index) => {
        if (!worthKilling(call, index)) return;
        const { world, triggers, published } = setUpCutOff(index, mode);
        const same = JSON.stringify(world.rows) === JSON.stringify(calm.rows);
        const files = world.files.length;
        if (!same || files !== calm.files.length || new Set(world.files).size !== files)
          wrong.push(`${index} ${call}: ${files} tệp thay vì ${calm.files.length}`);
        if (triggers.length !== 3) wrong.push(`${index} ${call}: ${triggers.join(', ')}`);
        if (published.join() !== String(FORM_ITEMS.length)) wrong.push(`${index} ${call}: form`);
      });
      expect(wrong).toEqual([]);
    },
  );
});
