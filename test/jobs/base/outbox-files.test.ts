// Which files are made now, and which are looked for before they are made again (design: everything leaves once).
import { describe, expect, it } from 'vitest';
import type { LetterKind } from '#letters/shared/kind';
import type { MailEvent } from '#register/journal/events';
import type { Intents, LetterIntent } from '../../../apps-script/jobs/base/context.ts';
import { heldBy, settleIntents } from '../../../apps-script/jobs/base/outbox.ts';
import { contextAt, noted, NOW, type Tabs } from '../context.ts';

const REMINDER: MailEvent = { type: 'reminder', body: 'Phòng', count: 1, codes: ['AQ-2026-0001'] };
const letter = (key: string): LetterIntent => ({
  key,
  case: 'x',
  template: 'D16',
  letter: {} as LetterKind,
  name: 'CV',
  data: {},
  clause: 'A-II.5a.5',
});
const NONE: Intents = { mails: [], letters: [], originals: [], copies: [] };

const settle = (
  intents: Partial<Intents>,
  journal: Tabs['journal'] = [],
  input: { readonly untried?: ReadonlySet<string> } = {},
) => settleIntents(contextAt({ journal }, NOW, input), { ...NONE, ...intents }, { mailQuota: 0 });

describe('a file', () => {
  const FILE = 'AQ-2026-0001·trả lời·1';
  const meant = (at: string) => noted(REMINDER, at, { key: FILE, state: 'dự định' });

  it('is made and told as meant', () => {
    const settled = settle({ letters: [letter(FILE)] });
    expect(settled.outbox.letters).toHaveLength(1);
    expect(settled.outbox.search.size).toBe(0);
    expect(settled.events[0]?.event).toEqual({
      type: 'file',
      step: 'intended',
      holds: 'letter',
      name: 'CV',
      url: null,
    });
  });

  it.each([
    ['2026-09-25T08:56', 0],
    ['2026-09-25T08:55', 1],
  ])('that was interrupted at %s is looked for after five minutes: %i', (at, count) => {
    const settled = settle({ letters: [letter(FILE)] }, [meant(at)]);
    expect(settled.outbox.letters).toHaveLength(count);
    expect([...settled.outbox.search]).toEqual(count === 0 ? [] : [FILE]);
    expect(settled.events).toHaveLength(count);
  });

  it('that this execution meant before is made without a search and without being told again', () => {
    const settled = settle({ letters: [letter(FILE)] }, [meant(NOW)], { untried: new Set([FILE]) });
    expect([settled.outbox.letters.length, settled.outbox.search.size, settled.events]).toEqual([
      1,
      0,
      [],
    ]);
  });

  it.each(['đã xong', 'cần kiểm tra'] as const)('that is “%s” stays', (state) => {
    const row = noted(REMINDER, NOW, { key: FILE, state });
    expect(settle({ letters: [letter(FILE)] }, [row]).outbox.letters).toEqual([]);
  });

  it('sixty letters are made in one run, and every original', () => {
    const keys = Array.from({ length: 61 }, (_, n) => `AQ-${n}·trả lời·1`);
    const originals = keys.map((key) => ({ ...letter(key), text: 'x' }));
    const settled = settle({ letters: keys.map(letter), originals });
    expect([settled.outbox.letters.length, settled.outbox.originals.length]).toEqual([60, 61]);
  });

  it('says what it holds', () => {
    const { letter: _letter, ...file } = letter(FILE);
    expect(heldBy(letter(FILE))).toBe('letter');
    expect(heldBy({ ...file, text: 'x' })).toBe('original');
    const options = { heading: '', withAnnex: false, hides: [] };
    expect(heldBy({ ...file, text: { of: 'K', options, isLast: false } })).toBe('copy');
    expect(heldBy({ ...file, of: 'K', issue: null })).toBe('issued');
  });
});
