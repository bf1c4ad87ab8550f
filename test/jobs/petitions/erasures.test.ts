// How far the erasure of a denunciation has come, and what goes with it, on plain rows (A-I.2.7, AM-20).
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '#register/journal/events';
import { erase } from '../../../apps-script/jobs/petitions/erase.ts';
import { erasuresOf, NO_TRIES } from '../../../apps-script/jobs/petitions/erasures.ts';
import { ERASURE_REQUEST } from '../../../apps-script/register/tabs/overview.ts';
import { contextAt, noted, NOW, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

const A = 'AQ-2026-0001';
const ROW = {
  code: A,
  scope: 'Không thuộc phạm vi giải quyết',
  scopeReason: 'Đơn tố cáo',
  scopeBy: 'B',
  handedOverTo: 'Tiếp công dân',
  handedOverOn: '2026-09-20',
  title: 'Lời',
};
type Step = 'offered' | 'confirmed' | 'done' | 'refused';
const step = (name: Step) =>
  noted({ type: 'erasure', step: name, code: A, by: null }, NOW, { key: `k ${name}` });
const TICK = { overview: [{ item: ERASURE_REQUEST, request: 'TRUE' }] };

function found(row: Row, tabs: Tabs = {}, tries = NO_TRIES) {
  const context = contextAt({ petitions: [{ ...ROW, ...row }], ...tabs });
  const { states, events, confirmed, due } = erasuresOf(context, tries);
  return {
    state: states.get(A),
    told: events.map(({ event, about }) => [event.type === 'erasure' ? event.step : '', about.key]),
    confirmed,
    due: due.map(({ value }) => value.code),
  };
}
const only = (state: string | undefined, more: object = {}) => ({
  state,
  told: [],
  confirmed: [],
  due: [],
  ...more,
});

describe('a denunciation goes step by step', () => {
  const journal = (...names: readonly Step[]) => ({ journal: names.map(step) });
  const withheld = { ...NO_TRIES, withheld: new Set([A]) };
  const storing = (code: string) => ({
    journal: [
      step('confirmed'),
      { at: NOW, key: `${code}·nguyên văn`, state: 'dự định', case: code },
    ],
  });
  it.each<[string, Row, Tabs, object, typeof NO_TRIES?]>([
    ['another petition is none', { scopeReason: 'Đơn khiếu nại' }, {}, only(undefined)],
    ['not handed over', { handedOverTo: '' }, {}, only('to hand over')],
    ['to be offered', {}, {}, only('to confirm', { told: [['offered', null]] })],
    ['a tick before it was shown', {}, TICK, only('to confirm', { told: [['offered', null]] })],
    ['offered', {}, journal('offered'), only('to confirm')],
    [
      'ticked',
      {},
      { ...journal('offered'), ...TICK },
      only('confirmed', { told: [['confirmed', `${A}·xóa nội dung·${NOW}`]], confirmed: [A] }),
    ],
    [
      'confirmed before',
      {},
      journal('offered', 'confirmed'),
      only('erased', { told: [['done', 'k confirmed']], due: [A] }),
    ],
    ['what lies outside could not go', {}, journal('confirmed'), only('confirmed'), withheld],
    [
      'its row had moved',
      {},
      journal('done'),
      only('erased', { due: [A] }),
      { ...NO_TRIES, again: new Set([A]) },
    ],
    ['nothing stands in it', { title: '' }, {}, only('to confirm')],
    ['nothing stands in it any more', { title: '' }, journal('done'), only('erased')],
    ['typed anew', {}, journal('done'), only('to confirm', { told: [['offered', null]] })],
    [
      'its hand-over was taken back',
      { handedOverTo: '' },
      journal('confirmed'),
      only('to hand over', { told: [['refused', 'k confirmed']] }),
    ],
    [
      'found to be none',
      { scope: 'Trong phạm vi' },
      journal('confirmed'),
      only(undefined, { told: [['refused', 'k confirmed']] }),
    ],
    ['of one refused nothing more', { code: '' }, journal('refused'), only(undefined)],
  ])('%s', (_, row, tabs, is, tries) => {
    expect(found(row, tabs, tries)).toEqual(is);
  });

  it('waits while the whole text of another petition is to be stored', () => {
    expect(found({}, storing('AQ-2026-0002')).state).toBe('confirmed');
    expect(found({}, storing(A)).state).toBe('erased');
  });

  it('who confirmed it is on record', () => {
    const context = contextAt({ petitions: [ROW], ...journal('offered'), ...TICK });
    const [told] = erasuresOf(context, NO_TRIES).events;
    expect(told?.event).toMatchObject({ by: context.book.setting('owner') });
    expect(told?.about).toMatchObject({ case: A, clause: 'A-I.2.7' });
  });
});

describe('what an erasure takes away', () => {
  const letter = (more: Row) => ({ key: 'L', case: A, title: 'Lời', file: 'f', ...more });
  const erased = (tabs: Tabs) => {
    const { book } = contextAt({ petitions: [ROW], ...tabs });
    return { book, ...erase(book, book.tabs.petitions.rows) };
  };
  it('the words of its row, not who has it now', () => {
    const { book, outside } = erased({});
    expect(book.tabs.petitions.rows[0]?.value).toMatchObject({
      title: null,
      scopeReason: 'Đơn tố cáo',
      handedOverTo: 'Tiếp công dân',
    });
    expect(outside).toEqual([{ code: A, responses: [], files: [`${A}·nguyên văn`] }]);
  });

  it.each<[string, Row, Row]>([
    ['a draft is none any more', { state: 'Dự thảo' }, { state: 'Hủy dự thảo' }],
    ['an issued letter stays one', { state: 'Đã gửi' }, { state: 'Đã gửi' }],
  ])('%s', (_, row, is) => {
    const { book, outside } = erased({ documents: [letter(row)] });
    expect(book.tabs.documents.rows[0]?.value).toMatchObject({ ...is, title: null, file: null });
    expect(outside[0]?.files).toContain('L');
  });

  it.each([`${A}, AQ-2026-0002`, 'AQ-2026-0002', ''])('no letter about “%s”', (about) => {
    const { book, outside } = erased({ documents: [letter({ case: about })] });
    expect(book.tabs.documents.rows[0]?.value.title).toBe('Lời');
    expect(outside[0]?.files).not.toContain('L');
  });

  it('what was answered in the hall, of this petition alone', () => {
    const hall = [A, 'AQ-2026-0002'].map((petition) => ({
      petition,
      answer: 'x',
      answeredBy: 'y',
    }));
    const { book } = erased({ hall });
    expect(
      book.tabs.hall.rows.map(({ value: { answer, answeredBy } }) => [answer, answeredBy]),
    ).toEqual([
      [null, null],
      ['x', 'y'],
    ]);
  });

  const intake: JournalEvent = {
    type: 'intake',
    unit: 'DV-1',
    name: 'Hộ A',
    attends: true,
    petitions: [A, 'AQ-2026-0002'],
    sentAt: null,
    open: null,
    sender: null,
    changed: null,
  };
  it('of the phiếu that brought it the journal keeps the other petition', () => {
    const row = noted(intake, NOW, { key: 'R1·nhận phiếu' });
    const { book, outside } = erased({ journal: [{ ...row, case: `DV-1 ${A} AQ-2026-0002` }] });
    expect(outside[0]?.responses).toEqual(['R1']);
    const [value] = book.tabs.journal.rows.map((one) => one.value);
    expect(value?.data).not.toContain(A);
    expect(value?.data).toContain('AQ-2026-0002');
  });

  it('a note on it alone says only that there was one; one that names others stays', () => {
    const change: JournalEvent = { type: 'change', code: A, cells: [] };
    const rows = [A, `${A} AQ-2026-0002`, 'AQ-2026-0002'].map((about) => ({
      ...noted(change),
      case: about,
      note: 'Lời',
    }));
    const { book } = erased({ journal: rows });
    const notes = book.tabs.journal.rows.map(({ value }) => value.note === 'Lời');
    expect(notes).toEqual([false, true, true]);
  });

  it('the steps of its own erasure stay as they are', () => {
    const { book } = erased({ journal: [{ ...step('confirmed'), case: A, note: 'Lời' }] });
    expect(book.tabs.journal.rows[0]?.value.note).toBe('Lời');
  });
});
