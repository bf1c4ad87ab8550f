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
  expect(office.execute('setup').error).toBeNull();
  office.onCall = null;
  calm = worldOf(office);
});

function setUpCutOff(call: number, mode: 'before' | 'after'): Made {
  office.restore(empty);
  office.faults = ({ index }) => (index === call ? mode : null);
  expect(office.execute('setup').error).not.toBeNull();
  office.faults = null;
  expect(office.execute('setup').error).toBeNull();
  return made();
}

/** Every call, but of the many that fill the form only some. */
const worthKilling = (call: string, index: number): boolean =>
  !/^form (set|add|ITEM)/.test(call) || index % 29 === 0;

describe('set-up', () => {
  it('changes nothing when it is run again', () => {
    office.restore(empty);
    office.execute('setup');
    office.execute('setup');
    expect(made()).toEqual({
      world: calm,
      triggers: ['hourly', 'onEditInstalled', 'onFormSubmit'],
      properties: expect.arrayContaining(['contacts', 'form', 'items', 'register', 'templates']),
      published: [FORM_ITEMS.length],
    });
  });

  it.each(['before', 'after'] as const)(
    'cut off %s any of its calls took effect and run again, makes every file, tab and trigger once (design invariant 6)',
    (mode) => {
      const wrong: string[] = [];
      calls.forEach((call, index) => {
        if (!worthKilling(call, index)) return;
        const { world, triggers, published } = setUpCutOff(index, mode);
        const same =
          JSON.stringify(world.rows).replace(/bieu-mau-\d+/g, '') ===
          JSON.stringify(calm.rows).replace(/bieu-mau-\d+/g, '');
        // Only a form that was just made and not yet noted down stays behind, empty and unpublished.
        const noted = calls.findIndex((each) => each.startsWith('form CREATE')) + 1;
        const lost = index === (mode === 'after' ? noted - 1 : noted) ? 1 : 0;
        const files = world.files.length - lost;
        if (!same || files !== calm.files.length || new Set(world.files).size !== files)
          wrong.push(`${index} ${call}: ${files} tệp thay vì ${calm.files.length}`);
        if (triggers.length !== 3) wrong.push(`${index} ${call}: ${triggers.join(', ')}`);
        if (published.join() !== String(FORM_ITEMS.length)) wrong.push(`${index} ${call}: form`);
      });
      expect(wrong).toEqual([]);
    },
  );
});
