// Design invariant 6 for set-up: cut off at any call and run again, it makes everything once.
import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { FORM_ITEMS } from '#register/tabs/form-items';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { LocalOffice, type Snapshot } from '../../sync/office/office.ts';
import { sampled } from '../sampled.ts';
import { worldOf, type World } from './world.ts';

const START = localDateTime('2026-08-03T07:00');

let office: LocalOffice;
let empty: Snapshot;
let calm: World;
/** The calls of a set-up, with what stood before each. */
interface Stop {
  readonly call: string;
  readonly before: Snapshot;
}
const stops: Stop[] = [];

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
  const { code, pages } = await keptBundle();
  office = LocalOffice.create({ bundle: code, pages, now: START });
  empty = office.snapshot();
  office.onCall = ({ kind, method, path }) => {
    const call = `${kind} ${method} ${path.slice(0, 24)}`;
    stops.push({ call, before: office.snapshot() });
  };
  expect(office.execute('caiDat').error).toBeNull();
  office.onCall = null;
  stops.push({ call: 'end', before: office.snapshot() });
  calm = worldOf(office);
});

/** Set up again: at once, or after the minutes that set-up asks to wait. */
function setUpAgain(): Made {
  const { error } = office.execute('caiDat');
  if (error !== null) {
    expect(error).toContain('đợi 5 phút rồi chạy lại caiDat');
    office.setClock(localDateTime('2026-08-03T07:05'));
    expect(office.execute('caiDat').error).toBeNull();
  }
  return made();
}

/** Every call, but of the many that fill the form only some. */
const worthKilling = ({ call }: Stop, index: number): boolean =>
  !/^form (set|add|ITEM)/.test(call) || index % 29 === 0;

/** In what an office ended otherwise than one that was set up at one go. */
function differences({ world, triggers, published }: Made): string[] {
  const files = world.files.length;
  const once = files === calm.files.length && new Set(world.files).size === files;
  return [
    ...(JSON.stringify(world.rows) === JSON.stringify(calm.rows) ? [] : ['rows']),
    ...(once ? [] : [`${files} files instead of ${calm.files.length}`]),
    ...(triggers.length === 3 ? [] : [triggers.join(', ')]),
    ...(published.join() === String(FORM_ITEMS.length) ? [] : [`forms: ${published.join()}`]),
  ];
}

describe('set-up', () => {
  it('changes nothing when it is run again, and again', () => {
    office.restore(empty);
    for (const time of [1, 2, 3]) expect(office.execute('caiDat').error, `${time}`).toBeNull();
    expect(made()).toEqual({
      world: calm,
      triggers: ['hourly', 'onEditInstalled', 'onFormSubmit'],
      properties: expect.arrayContaining(['contacts', 'form', 'items', 'register', 'templates']),
      published: [FORM_ITEMS.length],
    });
  });

  it('leaves, cut off before or after a call took effect, what stood before or after that call', () => {
    for (const index of [3, 12]) {
      for (const mode of ['before', 'after'] as const) {
        office.restore(empty);
        office.faults = (call) => (call.index === index ? mode : null);
        expect(office.execute('caiDat').error).not.toBeNull();
        office.faults = null;
        const stop = stops[mode === 'before' ? index : index + 1];
        expect(office.snapshot()).toEqual(stop?.before);
      }
    }
  });

  it('cut off before or after any of its calls took effect and run again, makes every file, tab and trigger once (design invariant 6)', () => {
    const worth = stops
      .map((stop, index) => ({ stop, index }))
      .filter(({ stop, index }) => worthKilling(stop, index));
    const wrong = sampled(worth, 18).flatMap(({ stop, index }) => {
      office.restore(stop.before);
      return differences(setUpAgain()).map((text) => `${index} ${stop.call}: ${text}`);
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('makes nothing twice where it was cut off and Drive does not list yet what it made', () => {
    office.limits.listLagMs = 4 * 60_000;
    const made = stops.flatMap((_, index) =>
      stops[index - 1]?.call.startsWith('drive POST') === true ? index : [],
    );
    const wrong = sampled(made, 6).flatMap((index) => {
      const [call, before] = [stops[index - 1]?.call ?? '', stops[index]?.before ?? empty];
      office.restore(before);
      return differences(setUpAgain()).map((text) => `${index} ${call}: ${text}`);
    });
    office.limits.listLagMs = 0;
    expect(wrong).toEqual([]);
  });
});
