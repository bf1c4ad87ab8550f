import { describe, expect, it } from 'vitest';
import { standing, type Registration } from '#rules/units/last-word';

const said = (given: Partial<Registration> = {}): Registration => ({
  unit: 'DV-0001',
  code: 'DV-0001',
  attends: true,
  delegates: 2,
  late: false,
  ...given,
});

/** The places, in the order of receipt, of the registrations that stand. */
function places(registrations: readonly Registration[]): number[] {
  const stands = standing(registrations);
  return registrations.flatMap((one, index) => (stands.has(one) ? [index] : []));
}

describe('which of a unit’s registrations stands (A-II.3.1, AM-14)', () => {
  it.each<[string, readonly Registration[], number[]]>([
    ['none', [], []],
    ['the only one', [said()], [0]],
    ['one of each unit', [said(), said({ unit: 'DV-0002', code: 'DV-0002' })], [0, 1]],
    ['the last word: withdrawn', [said(), said({ attends: false })], [1]],
    ['the last word: back again', [said(), said({ attends: false }), said()], [2]],
    ['the last word: more delegates', [said(), said({ delegates: 3 })], [1]],
    ['the same again changes nothing', [said(), said()], [0]],
    ['no number the second time', [said(), said({ delegates: null })], [0]],
    ['no number the first time', [said({ delegates: null }), said({ delegates: 3 })], [0]],
    ['another row of one unit', [said(), said({ code: 'DV-0009', delegates: 3 })], [0]],
    [
      'another row of one unit that withdraws',
      [said(), said({ code: 'DV-0009', attends: false })],
      [1],
    ],
    ['late: withdraws nothing', [said(), said({ attends: false, late: true })], [0]],
    ['late alone: none', [said({ late: true })], []],
  ])('%s', (_what, registrations, expected) => {
    expect(places(registrations)).toEqual(expected);
  });
});
