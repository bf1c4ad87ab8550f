import { sampled } from '../sampled.ts';
import { randomFrom } from './damages/damage.ts';
import { describe, expect, it } from 'vitest';
import { DAMAGES, letterSubjects, mixOf, tryDamages } from './damages/try-damages.ts';

// More seeds: npm run fuzz -- --seeds 500
const subjects = letterSubjects();
const subjectFor = (number: number) => {
  const subject = subjects[number % subjects.length];
  if (!subject) throw new Error('no letters');
  return subject;
};

it('knows more than 64 kinds of damage, each by its own name', () => {
  const kinds = DAMAGES.map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(64);
  expect(new Set(kinds).size).toBe(kinds.length);
  const idle = DAMAGES.filter(({ apply }) =>
    subjects.every(({ parts }) =>
      [...apply(parts, randomFrom(1))].every(([name, text]) => parts.get(name) === text),
    ),
  );
  expect(idle).toEqual([]);
});

describe('a template damaged by editing gives the same letter, or is refused by name:', () => {
  it.each(DAMAGES.map((damage, index) => [damage.kind, damage, index] as const))(
    '%s',
    (_, damage, index) => {
      for (const seed of sampled([1, 2], 2)) {
        expect(tryDamages(subjectFor(index + seed), [damage], seed)).toEqual([]);
      }
    },
  );
});

it('leaves no empty line in a cell whose only text was the tag that ends a list', () => {
  const list = subjects.find(({ kind }) => kind === 'D11');
  const broken = DAMAGES.filter(({ kind }) => kind.includes('a block tag'));
  expect(broken.length).toBeGreaterThan(5);
  for (const damage of broken)
    expect(list === undefined ? ['no list'] : tryDamages(list, [damage], 2)).toEqual([]);
});

it('bears two or three kinds of damage at once', () => {
  for (const seed of sampled(
    Array.from({ length: 40 }, (_, at) => at + 1),
    3,
  )) {
    const mix = mixOf(seed);
    const kinds = mix.map(({ kind }) => kind).join(' + ');
    expect([kinds, ...tryDamages(subjectFor(seed), mix, seed)]).toEqual([kinds]);
  }
});
