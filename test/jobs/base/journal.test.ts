// What the journal is told, where it says that files stand, what of a day's mails acknowledgements take (A-II.3.3).
import { describe, expect, it } from 'vitest';
import {
  failed,
  journalRows,
  lostRows,
  takenBack,
  tell,
} from '../../../apps-script/jobs/base/journal.ts';
import { madeFiles } from '../../../apps-script/jobs/base/links.ts';
import { acknowledgementShare } from '../../../apps-script/jobs/base/mail-share.ts';
import { retentionSteps } from '../../../apps-script/jobs/base/retention-steps.ts';
import type { AnyMail } from '../../../apps-script/jobs/base/context.ts';
import { contextAt, noted, NOW } from '../context.ts';

describe('the journal', () => {
  it('holds no address of what Google refused, and no endless text', () => {
    const about = { key: 'K', case: 'C' };
    expect(failed(about, 'Invalid: a@b.vn')).toEqual({
      event: { type: 'failed', message: 'Invalid: (địa chỉ thư)' },
      about,
    });
    expect(failed(about, 'x'.repeat(1001)).event).toEqual({
      type: 'failed',
      message: 'x'.repeat(1000),
    });
  });

  it('is told what is taken back under the same key', () => {
    expect(takenBack({ key: 'K', case: 'C', more: 'm' }, 'run quota')).toEqual({
      event: { type: 'putOff', why: 'run quota' },
      about: { key: 'K', case: 'C', more: 'm' },
    });
    expect(takenBack({ key: 'K', case: 'C' }, 'run quota').about).toEqual({ key: 'K', case: 'C' });
  });

  it('of lost rows only where there are some', () => {
    const { book } = contextAt();
    expect(lostRows({ book })).toEqual([]);
    expect(lostRows({ book: { ...book, journalLost: 2 } })).toEqual([
      tell({ type: 'journalLost', count: 2 }, { key: null, case: null }),
    ]);
  });

  it('gets each event as a row of its moment, and the ledger keeps it', () => {
    const context = contextAt();
    const told = [tell({ type: 'started' }, { key: null, case: null })];
    const rows = journalRows(context, told);
    const { journal, ledger } = context.book.tabs;
    expect(rows.map(({ sheetId }) => sheetId)).toEqual([journal.tab.sheetId, ledger.tab.sheetId]);
    expect(journal.rows).toHaveLength(0);
    expect(journalRows(context, [])).toEqual([]);
  });
});

describe('where files stand', () => {
  const file = (url: string | null, key: string) =>
    noted({ type: 'file', step: 'made', holds: 'letter', name: 'x', url }, NOW, { key });
  const LETTER = 'AQ-2026-0001·trả lời·1';
  const COPY = `${LETTER}·bản PDF·1`;

  it('the last link of each key; a copy under its document, or why there is none', () => {
    const why = noted({ type: 'uncopied', message: 'hỏng' }, NOW, { key: COPY });
    const { links, copies } = madeFiles(
      contextAt({ journal: [file('u1', LETTER), file('u2', LETTER), file(null, LETTER), why] })
        .book,
    );
    expect([...links]).toEqual([[LETTER, 'u2']]);
    expect([...copies.values()]).toEqual([{ 'bản PDF': { key: COPY, text: 'hỏng', made: false } }]);
    const made = madeFiles(contextAt({ journal: [why, file('u3', COPY)] }).book);
    expect([...made.copies.values()]).toEqual([
      { 'bản PDF': { key: COPY, text: 'u3', made: true } },
    ]);
    expect(made.links.get(COPY)).toBe('u3');
  });

  it('what this run erased in the journal is no link any more; other events are none', () => {
    const { book } = contextAt({ journal: [file('u1', LETTER), noted({ type: 'started' })] });
    expect(madeFiles(book).links.size).toBe(1);
    for (const { value } of book.tabs.journal.rows) value.data = null;
    expect(madeFiles(book).links.size).toBe(0);
  });
});

it('how far the hiding of each unit has come: its last step', () => {
  const step = (step: 'offered' | 'confirmed', units: string[], key: string) =>
    noted({ type: 'retention', step, units, by: null }, NOW, { key });
  const journal = [step('offered', ['A', 'B'], 'k1'), step('confirmed', ['A'], 'k2')];
  expect([...retentionSteps(contextAt({ journal }).book)]).toEqual([
    ['A', { step: 'confirmed', key: 'k2' }],
    ['B', { step: 'offered', key: 'k1' }],
  ]);
});

describe('the acknowledgements of a day (A-II.3.3)', () => {
  const mail = (...to: string[]) => ({ to }) as unknown as AnyMail;
  const ack = (state: 'dự định' | 'đã xong' | null, at = NOW, key = 'DV-1·xác nhận·x') => ({
    ...noted(
      { type: 'acknowledgement', unit: 'DV-1', name: 'x', conference: null, codes: [] },
      at,
      { key },
    ),
    ...(state === null ? {} : { state }),
  });
  const contacts = [{ unit: 'DV-1', email: 'a@b.vn' }];
  const share = (journal: readonly Readonly<Record<string, string>>[], quota = 100) =>
    acknowledgementShare(contextAt({ journal, contacts }), quota);

  it.each([
    [0, true],
    [2, true],
    [3, false],
  ])('of four mails one is kept: after %i others %s', (recipients, may) => {
    expect(share([], 4)(mail('c@b.vn'), recipients)).toBe(may);
  });

  it('of what was sent today a fourth is kept too', () => {
    const sent = (at: string) => noted({ type: 'sent', mail: 'x' }, at, { key: 'K' });
    expect(share([sent(NOW), sent(NOW), sent(NOW), sent(NOW)], 1)(mail('c@b.vn'), 0)).toBe(false);
    expect(
      share(
        [
          sent('2026-09-24T09:00'),
          sent('2026-09-24T10:00'),
          sent('2026-09-24T11:00'),
          sent('2026-09-24T12:00'),
        ],
        1,
      )(mail('c@b.vn'), 0),
    ).toBe(true);
  });

  it('one address gets five, those of earlier runs of the day among them', () => {
    const may = share([ack('đã xong'), ack('dự định', NOW, 'DV-1·xác nhận·y')]);
    const many = Array.from({ length: 4 }, () => may(mail('a@b.vn'), 0));
    expect(many).toEqual([true, true, true, false]);
    expect(may(mail('c@b.vn'), 0)).toBe(true);
    expect(may(mail('c@b.vn', 'a@b.vn'), 0)).toBe(false);
    const fresh = share([ack(null), ack('đã xong', '2026-09-24T09:00', 'DV-1·xác nhận·z')]);
    expect(Array.from({ length: 6 }, () => fresh(mail('a@b.vn'), 0))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
