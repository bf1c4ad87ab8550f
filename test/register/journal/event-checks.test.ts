// What a cell of the journal must hold to be an event: each field of its kind, or nobody reads it.
import { describe, expect, it } from 'vitest';
import { eventText, parseEvent } from '#register/journal/events';
import {
  list,
  moment,
  object,
  one,
  orNull,
  text,
  tick,
  whole,
} from '#register/journal/event-checks';

const read = (event: unknown) => parseEvent(JSON.stringify(event));

const MOVED = { type: 'dueMoved', code: 'A', from: '2026-09-01', to: '2026-09-10', clause: null };
const CHANGE = { type: 'change', code: 'A', cells: [{ column: 'B', before: null, after: 'c' }] };
const CODE = { type: 'code', code: 'A', title: 'B', restored: false, from: null };
const PUT_OFF = { type: 'putOff', why: 'time' };
const COUNT = { type: 'journalLost', count: 3 };
const REFUSED = { type: 'refused', what: 'a', sentAt: '2026-09-01T08:00' };

describe('an event is read', () => {
  it.each([[MOVED], [CHANGE], [CODE], [PUT_OFF], [COUNT], [REFUSED]])('%j', (event) => {
    expect(read(event)).toEqual(event);
  });

  it.each([
    [{ ...MOVED, clause: 'A-II.3.1' }],
    [{ ...REFUSED, sentAt: null }],
    [{ ...CODE, from: 'A-1' }],
    [{ ...CHANGE, cells: [] }],
  ])('%j', (event) => {
    expect(read(event)).toEqual(event);
  });

  it('with null for what may be null and is not there', () => {
    const { from: _from, ...rest } = CODE;
    expect(read(rest)).toEqual({ ...CODE, from: null });
  });
});

describe('an event is not read', () => {
  it.each<[string, unknown]>([
    ['a text that is none', { ...CODE, code: 1 }],
    ['a text that lacks', { ...CODE, title: undefined }],
    ['a tick that is none', { ...CODE, restored: 'true' }],
    ['a tick that lacks', { ...CODE, restored: undefined }],
    ['a number that is none', { ...COUNT, count: '3' }],
    ['a number that is not whole', { ...COUNT, count: 1.5 }],
    ['a day that is none', { ...MOVED, from: '2026-02-30' }],
    ['a day that is a number', { ...MOVED, from: 20260901 }],
    ['a moment that is none', { ...REFUSED, sentAt: '2026-09-01' }],
    ['a moment that is a number', { ...REFUSED, sentAt: 5 }],
    ['a clause that is none', { ...MOVED, clause: 'A-IX.9' }],
    ['a clause that is a number', { ...MOVED, clause: 1 }],
    ['a word that is none of its words', { ...PUT_OFF, why: 'rain' }],
    ['a word that is a number', { ...PUT_OFF, why: 1 }],
    ['a list that is none', { ...CHANGE, cells: 'x' }],
    ['a list of something else', { ...CHANGE, cells: [1] }],
    ['a list of nothing', { ...CHANGE, cells: [null] }],
    ['a list of which one is wrong', { ...CHANGE, cells: [CHANGE.cells[0], {}] }],
    ['no kind', { code: 'A' }],
    ['an unknown kind', { type: 'rain' }],
    ['a kind that is a number', { type: 1 }],
    ['a text', 'started'],
    ['a number', 5],
    ['nothing', null],
  ])('%s', (_what, event) => {
    expect(read(event)).toBeNull();
  });

  it('out of a cell that is empty or no data', () => {
    expect([parseEvent(null), parseEvent(''), parseEvent('{')]).toEqual([null, null, null]);
  });
});

describe('a check', () => {
  it.each<[string, (value: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ['text', text, ['', 'a'], [1, null, undefined]],
    ['tick', tick, [true, false], ['true', 0, null]],
    ['whole number', whole, [0, -3], [0.5, '1', null]],
    ['moment', moment, ['2026-09-01T08:00'], ['2026-09-01', 5, null]],
    ['one of some words', one('a', 'b'), ['a', 'b'], ['c', 1, null]],
    ['list', list(text), [[], ['a']], ['a', [1], null]],
    ['null or text', orNull(text), [null, 'a'], [1, undefined]],
    ['object', object({ a: text }), [{ a: 'b' }, { a: 'b', c: 1 }], [{}, { a: 1 }, 'a', 5, null]],
  ])('of a %s', (_what, check, good, bad) => {
    expect(good.map(check)).toEqual(good.map(() => true));
    expect(bad.map(check)).toEqual(bad.map(() => false));
  });
});

it('a text of an event is cut to fit its cell, numbers are left', () => {
  const told = eventText({ type: 'failed', message: 'Đ'.repeat(4001) });
  expect(parseEvent(told)).toEqual({ type: 'failed', message: 'Đ'.repeat(4000) });
  expect(eventText({ type: 'cycle', year: 2026 })).toBe('{"type":"cycle","year":2026}');
});
