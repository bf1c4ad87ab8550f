// The notice of the conference: when it is drafted, until when it says that petitions come (A-II.2).
import { describe, expect, it } from 'vitest';
import { closes } from '#letters/D03-to-chuc/condition';
import { CONFERENCE_NOTICE } from '#letters/D03-to-chuc/kind';
import type { ConferenceFacts } from '#rules/conference/facts';
import { localDateTime } from '#rules/dates/civil-date';
import { closed, on } from '../../rules/petitions/facts.ts';
import { conferenceCase, draftsOf, officeOf } from '../cases.ts';

type Cells = Readonly<Record<string, string>>;
const ROW = { code: 'HN-2026-1', date: '2026-09-17' };
const FULL = { ...ROW, time: '08:00', venue: 'Hội trường', petitionsClose: '2026-08-21T17:00' };
const PUT_OFF = { decision: 'Hoãn', decidedOn: on('2026-08-25') } as const;

const at = (today: string, cells: Cells = ROW, documents: readonly Cells[] = []) =>
  officeOf({ conferences: [cells], documents }, today);

describe('until when it says that petitions come (A-II.2.7)', () => {
  const until = (facts: Partial<ConferenceFacts>, cells: Cells = FULL) =>
    closes(conferenceCase(at('2026-07-20', cells), facts));
  const CLOSE = localDateTime('2026-08-21T17:00');

  it('the closings in force; without one of its own, registrations close with petitions', () => {
    const later = localDateTime('2026-08-28T17:00');
    expect(until({})).toEqual({ petitions: CLOSE, registrations: CLOSE });
    expect(until({ registrationsClose: later })).toEqual({
      petitions: CLOSE,
      registrations: later,
    });
    expect(until({ registrationsClose: null })).toEqual({ petitions: CLOSE, registrations: CLOSE });
  });

  it('nothing while nobody has set it', () => {
    expect(until({}, ROW)).toBeNull();
    expect(until({ petitionsClose: null })).toBeNull();
  });

  it.each([
    ['2026-08-21T16:59', true],
    ['2026-08-21T17:00', false],
    ['2026-08-21T17:01', false],
  ])('after a “Hoãn”, what was typed counts only behind the closing at %s: %s', (shut, counts) => {
    const closings = [closed('B2', '2026-08-01T17:00'), closed('B2', shut)];
    expect(until({ ...PUT_OFF, closings }) !== null).toBe(counts);
    expect(until({ closings })).not.toBeNull();
  });

  it('a “Hoãn” before the first closing leaves it as it is', () => {
    expect(until(PUT_OFF)).not.toBeNull();
  });
});

describe('whether it is written of a conference', () => {
  it.each<[string, string, Partial<ConferenceFacts>, boolean]>([
    ['the day before', '2026-09-16', {}, true],
    ['not on its day', '2026-09-17', {}, false],
    ['not once it was held', '2026-09-16', { held: true }, false],
    ['not where it is stopped', '2026-09-16', { decision: 'Dừng' }, false],
    ['also where it is put off', '2026-09-16', { decision: 'Hoãn' }, true],
  ])('%s', (_, today, facts, is) => {
    const office = at(today);
    expect(CONFERENCE_NOTICE.of(office, conferenceCase(office, facts))).toBe(is);
  });
});

describe('when it is drafted', () => {
  const isDue = (
    today: string,
    cells: Cells,
    { facts = {}, documents = [] }: { facts?: Partial<ConferenceFacts>; documents?: Cells[] } = {},
  ) => {
    const office = at(today, cells, documents);
    return CONFERENCE_NOTICE.isDue(office, conferenceCase(office, facts), draftsOf(office));
  };

  it('at once where all it has to say is on record', () => {
    expect(isDue('2026-06-01', FULL)).toBe(true);
    for (const missing of ['time', 'venue', 'petitionsClose'])
      expect(isDue('2026-06-01', { ...FULL, [missing]: '' })).toBe(false);
  });

  it.each([
    ['2026-07-20', false],
    ['2026-07-21', true],
    ['2026-07-22', true],
  ])('else ten working days before the last day of posting (A-II.2.4), on %s: %s', (today, is) => {
    expect(isDue(today, ROW)).toBe(is);
  });

  it('not on a day before the plans, of which no term is known', () => {
    const office = at('2025-09-01');
    const about = conferenceCase(office, {}, { day: on('2025-09-17') });
    expect(CONFERENCE_NOTICE.isDue(office, about, [])).toBe(false);
  });

  it('no more once it hangs at both places (A-II.2.2, A-II.2.3)', () => {
    const desk = { ...FULL, postedDesk: '2026-08-04' };
    expect(isDue('2026-08-05', desk)).toBe(true);
    expect(isDue('2026-08-05', { ...FULL, postedPortal: '2026-08-04' })).toBe(true);
    expect(isDue('2026-08-05', { ...desk, postedPortal: '2026-08-04' })).toBe(false);
  });

  it.each([
    ['2026-08-24', true],
    ['2026-08-25', false],
  ])('after a “Hoãn” of 25/8 (AM-11), where it hangs since %s: %s', (posted, is) => {
    const cells = { ...FULL, postedDesk: '2026-09-01', postedPortal: posted };
    expect(isDue('2026-09-01', cells, { facts: PUT_OFF })).toBe(is);
    expect(isDue('2026-09-01', cells, { facts: { putOffOn: on('2026-08-25') } })).toBe(is);
  });

  it.each([
    ['2026-08-24', true],
    ['2026-08-25', false],
  ])('and where a draft is of %s: %s', (date, is) => {
    const documents = [{ kind: CONFERENCE_NOTICE.document, case: 'HN-2026-1', date }];
    expect(isDue('2026-09-01', FULL, { facts: PUT_OFF, documents })).toBe(is);
    expect(isDue('2026-09-01', FULL, { documents })).toBe(false);
  });
});

it('rests on its day, hour, place, chair and closings, what is not on record left out', () => {
  const rests = (cells: Cells) => {
    const office = at('2026-07-20', cells);
    return CONFERENCE_NOTICE.restsOn?.(office, conferenceCase(office));
  };
  expect(rests({ ...FULL, chair: 'Ông Thảo' })).toBe(
    '17/9/2026; 08:00; Hội trường; Ông Thảo; hạn nhận kiến nghị 17:00 21/8/2026, hạn đăng ký 17:00 21/8/2026',
  );
  expect(rests(ROW)).toBe('17/9/2026; chưa ghi hạn nhận kiến nghị');
});
