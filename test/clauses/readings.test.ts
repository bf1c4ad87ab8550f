// Where the plans leave something open: all forty-one readings are told, each with a cell of the register that is there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf, readings, readingsPage, READINGS_PAGE } from '../../sync/clauses/readings.ts';

const all = readings();

describe('the readings of the plans', () => {
  it('are AM-01 to AM-41, in order, none left out', () => {
    expect(all.map(({ id }) => id)).toEqual(
      Array.from({ length: 41 }, (_, n) => `AM-${String(n + 1).padStart(2, '0')}`),
    );
  });

  it.each(all.map(({ id, at }) => [id, at] as const))('%s is seen in the office: %j', (_, at) => {
    for (const one of at) expect(placeOf(one), one).not.toBeNull();
  });

  it.each([
    ['settings.fourteenFrom', 'Thiết lập › Mốc 14 ngày'],
    ['petitions.explain', 'Kiến nghị › Cách tính hạn'],
    ['settings.khongCo', null],
    ['petitions.khongCo', null],
    ['khongCo.explain', null],
  ])('%s is %s', (at, place) => {
    expect(placeOf(at)).toBe(place);
  });

  it('each says what is open and how it is read, in whole sentences', () => {
    for (const { id, open, reading } of all) {
      expect(open, id).toMatch(/\.$/);
      expect(reading, id).toMatch(/\.$/);
    }
  });

  it('stand in docs as they are: npm run readings', () => {
    expect(readFileSync(READINGS_PAGE, 'utf8')).toBe(readingsPage());
  });
});
