// A random office-year in bad weather ends as the undisturbed one; many of them are played by a script of its own.
import process from 'node:process';
import { expect, it } from 'vitest';
import { playSeed } from '../storm/play.ts';

it('kills, failing answers, second runs, lists that lag and people at the rows lose nothing and double nothing (design invariant 6)', async () => {
  const { faults, violations } = await playSeed(Number(process.env['SEED'] ?? 5), '2026-08-26');
  expect(violations).toEqual([]);
  expect(faults).toBeGreaterThan(4);
});
