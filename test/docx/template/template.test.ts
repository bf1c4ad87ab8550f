// Templates are filled as Handlebars itself fills them, for everything that a template may say.
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { compileTemplate } from '#docx/template/template';
import { times } from '../../sampled.ts';

const asIs = { keepLines: true, missing: () => '' };

/** A piece of a template inside so many loops. */
const pieces = (inside: number, depth: number): fc.Arbitrary<string> => {
  const up = fc.integer({ min: 0, max: inside }).map((n) => '../'.repeat(n));
  const below = (...names: string[]) =>
    fc.tuple(up, fc.constantFrom(...names)).map((parts) => parts.join(''));
  const path = below('tên', 'số', 'gấp', 'dòng', 'thiếu', '[nơi nhận]');
  const text = fc.constantFrom('x', '\n', '  ', ' Kính gửi\n', '\n\n  ');
  const field = below('tên', 'số', 'thiếu', '[nơi nhận]').map((its) => `{{${its}}}`);
  if (depth === 0) return fc.oneof(text, field, fc.constant('{{! ghi chú }}'));
  const body = fc.array(pieces(inside, depth - 1), { maxLength: 4 }).map((parts) => parts.join(''));
  const item = fc
    .array(pieces(inside + 1, depth - 1), { maxLength: 4 })
    .map((parts) => parts.join(''));
  const test = fc
    .tuple(fc.constantFrom('if', 'unless'), path, body, body)
    .map(([word, its, yes, no]) => `{{#${word} ${its}}}${yes}{{else}}${no}{{/${word}}}`);
  const chain = fc
    .tuple(path, path, body, body)
    .map(([a, b, yes, no]) => `{{#if ${a}}}${yes}{{else if ${b}}}${no}{{/if}}`);
  const loop = fc
    .tuple(item, body)
    .map(([each, none]) => `{{#each dòng}}${each}{{else}}${none}{{/each}}`);
  return fc.oneof(text, field, test, chain, loop);
};
const sources = fc.array(pieces(0, 3), { maxLength: 6 }).map((parts) => parts.join(''));

const words = fc.constantFrom('', 'A & B', '<b>', '0');
const scope = (dòng: fc.Arbitrary<object[]>) =>
  fc.record({ tên: words, số: words, gấp: fc.boolean(), dòng, 'nơi nhận': words });
const data = scope(
  fc.array(scope(fc.array(scope(fc.constant([])), { maxLength: 2 })), { maxLength: 3 }),
);

describe('a template', () => {
  it.each([true, false])('says what Handlebars says, lines kept: %s', (keepLines) => {
    fc.assert(
      fc.property(sources, data, (source, values) => {
        const theirs = Handlebars.compile(source, {
          noEscape: true,
          knownHelpersOnly: true,
          data: false,
          ignoreStandalone: keepLines,
        });
        const ours = compileTemplate(source, { ...asIs, keepLines });
        expect(ours(values as never)).toBe(theirs(values));
      }),
      { numRuns: times(300, 5), seed: 41 },
    );
  });

  it('has one scope a loop, as the check of a template counts: also where a loop meets its own item again', () => {
    const ours = compileTemplate('{{#each a}}{{#each ../a}}{{../b}}{{/each}}{{/each}}', asIs);
    expect(ours({ a: [{ b: '1' }, { b: '2' }] })).toBe('1122');
  });

  it('asks what to say where a field has no value, and reads nothing that the data does not own', () => {
    const ours = compileTemplate('{{tên}}{{constructor}}', {
      keepLines: true,
      missing: (field) => `<${field}>`,
    });
    expect(ours({})).toBe('<tên><constructor>');
  });

  it.each([
    '{{tên số}}',
    '{{#with tên}}x{{/with}}',
    '{{> mảnh}}',
    '{{this}}',
    '{{a.b}}',
    '{{@index}}',
  ])('refuses %s before anything is filled', (source) => {
    expect(() => compileTemplate(source, asIs)).toThrow('không dùng được ở dòng 1');
  });
});
