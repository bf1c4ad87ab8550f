import { describe, expect, test } from 'vitest';
import { localDateTime, type LocalDateTime } from '#rules/dates/civil-date';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import { timeline } from '../../sync/rehearse/timeline.ts';

function play(source: string, closings: LocalDateTime[] = []): string[] {
  const read = readRehearsal(source);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return [...timeline(read.rehearsal, () => closings)].map(({ kind, at }) => `${at} ${kind}`);
}

const TWO_DAYS =
  'days:\n  - { on: 2026-08-21, do: [ { say: a } ] }\n  - { on: 2026-08-23, at: "06:30", do: [ { say: b } ] }';

describe('the hourly trigger of a rehearsal', () => {
  test('runs at seven every calendar day, and at eighteen on days with a step', () => {
    expect(play(TWO_DAYS)).toEqual([
      '2026-08-21T07:00 hourly',
      '2026-08-21T09:00 steps',
      '2026-08-21T18:00 hourly',
      '2026-08-22T07:00 hourly',
      '2026-08-23T06:30 steps',
      '2026-08-23T07:00 hourly',
      '2026-08-23T18:00 hourly',
    ]);
  });

  test('runs at eighteen on a day of closing, also without a step', () => {
    expect(play(TWO_DAYS, [localDateTime('2026-08-22T17:00')])).toContain(
      '2026-08-22T18:00 hourly',
    );
  });

  test('goes on until the last day asked for', () => {
    expect(play(`until: 2026-08-25\n${TWO_DAYS}`).at(-1)).toBe('2026-08-25T07:00 hourly');
  });

  test('is silent when the daily run is manual', () => {
    expect(play(`daily: manual\n${TWO_DAYS}`)).toEqual([
      '2026-08-21T09:00 steps',
      '2026-08-23T06:30 steps',
    ]);
  });

  test('comes before a step at seven and after a step at eighteen', () => {
    const source =
      'days:\n  - { on: 2026-08-21, at: "07:00", do: [ { say: a } ] }\n  - { on: 2026-08-21, at: "18:00", do: [ { say: b } ] }\n  - { on: 2026-08-21, at: "20:15", do: [ { say: c } ] }';
    expect(play(source).map((line) => line.slice(11))).toEqual([
      '07:00 hourly',
      '07:00 steps',
      '18:00 steps',
      '18:00 hourly',
      '20:15 steps',
    ]);
  });

  test('does not take a day without steps for a day with one', () => {
    expect(play('days: [ { on: 2026-08-21 } ]')).toEqual(['2026-08-21T07:00 hourly']);
  });
});
