// Which reply a petition takes, and when what was said in the hall is confirmed (A-II.5a.5, A-II.5a.6, A-II.5c.1, AM-36).
import { describe, expect, it } from 'vitest';
import { COMMON_REPLY, COORDINATED_REPLY, OFFICE_REPLY } from '#letters/D16-tra-loi/kind';
import type { PetitionCase } from '#letters/shared/kind';
import type { PetitionFacts } from '#rules/petitions/facts';
import type { Route } from '#rules/words';
import {
  came,
  CITY,
  conference,
  DESK,
  GUIDE,
  issued,
  on,
  SUPERIOR,
  TAX,
} from '../../rules/petitions/facts.ts';
import { officeOf, officeWith, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf();
const OWN = 'Thuộc thẩm quyền – trả lời';
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const UNSCOPED = { cells: { scope: 'Không thuộc phạm vi giải quyết' } } as const;

function replyTo(petition: PetitionCase): 'phòng' | 'UBND' | null {
  if (OFFICE_REPLY.takes(OFFICE, petition)) return 'phòng';
  return COORDINATED_REPLY.takes(OFFICE, petition) ? 'UBND' : null;
}

describe('the reply that a petition takes', () => {
  it.each<[Route | null, Partial<PetitionFacts>, 'phòng' | 'UBND' | null]>([
    [OWN, { lead: PHVHXH }, 'phòng'],
    [OWN, { lead: PHVHXH, partners: [TAX] }, 'UBND'],
    [OWN, { lead: TAX }, 'UBND'],
    [OWN, { lead: null }, 'UBND'],
    [TOGETHER, { lead: PHVHXH }, 'UBND'],
    [CITY, {}, null],
    [CITY, { incoming: [came('Trả lời')] }, 'UBND'],
    [SUPERIOR, {}, null],
    [SUPERIOR, { incoming: [came('Trả lời')] }, 'UBND'],
    [GUIDE, { incoming: [came('Trả lời')] }, null],
    [null, { lead: PHVHXH, incoming: [came('Trả lời')] }, null],
  ])('on the route “%s”, %o: %s', (route, facts, paper) => {
    expect(replyTo(petitionCase({ route, ...facts }))).toBe(paper);
    const { term } = petitionCase();
    const main = petitionCase({ route, ...facts }, { term: { ...term, clause: 'A-II.5a.6' } });
    expect(replyTo(petitionCase({ route: null }, { main }))).toBe(paper);
    expect(OFFICE_REPLY.clause(petitionCase({}, { main }))).toBe('A-II.5a.6');
  });

  it.each([
    { route: OWN, lead: PHVHXH },
    { route: TOGETHER, lead: PHVHXH },
  ] as const)('none where it is called out of scope (A-I.2.6): %o', (facts) => {
    expect(replyTo(petitionCase(facts, UNSCOPED))).toBeNull();
  });

  it('is titled by the unit, under the clause of its term', () => {
    expect(OFFICE_REPLY.title(petitionCase())).toBe('V/v trả lời kiến nghị của Hợp tác xã Vũ La');
    expect(OFFICE_REPLY.clause(petitionCase())).toBe('A-II.5a.5');
  });
});

const SETTLED = { oralAnswer: 'Đã giải thích.', outcome: 'Đã giải quyết triệt để' } as const;

describe('a common letter gathers what one body still has to answer a unit', () => {
  it.each<[string, Partial<PetitionFacts>, object, string | null]>([
    ['by unit, conference and body', { lead: PHVHXH }, {}, 'DV-0001-HN-2026-1-VHXH-chung'],
    [
      'on the route of several bodies too',
      { route: TOGETHER },
      {},
      'DV-0001-HN-2026-1-KTHT&ĐT-chung',
    ],
    ['apart what was said in the hall', SETTLED, {}, 'DV-0001-HN-2026-1-KTHT&ĐT-xac-nhan'],
    ['outside a conference', {}, { conference: null }, 'DV-0001--KTHT&ĐT-chung'],
    [
      'by its name where the body has no symbol',
      { lead: 'Tổ một' },
      {},
      'DV-0001-HN-2026-1-Tổ một-chung',
    ],
    ['not what goes another way', { route: CITY }, {}, null],
    ['not what nobody leads', { lead: null }, {}, null],
    ['not what was withdrawn', { outcome: 'Rút kiến nghị' }, {}, null],
    ['not what is called out of scope', {}, UNSCOPED.cells, null],
    ['not what was written about', { issued: [issued('D36', '2026-09-20')] }, {}, null],
    [
      'also what was only reported',
      { issued: [issued('D19', '2026-09-20')] },
      {},
      'DV-0001-HN-2026-1-KTHT&ĐT-chung',
    ],
  ])('%s', (_, facts, cells, key) => {
    const office = officeOf({ bodies: [{ name: 'Tổ một', kind: 'thuộc UBND' }] });
    expect(COMMON_REPLY.under(office, petitionCase({ lead: DESK, ...facts }, { cells }))).toBe(key);
  });
});

describe('what was said in the hall is confirmed by itself (A-II.5c.1)', () => {
  const due = (today: string, facts = {}, more: Partial<PetitionCase> = {}, confirmOral = 'Có') =>
    COMMON_REPLY.isDue(officeWith({ confirmOral }, {}, today), [
      petitionCase({ ...SETTLED, ...facts }, more),
    ]);

  it.each([
    ['2026-09-16', false],
    ['2026-09-17', false],
    ['2026-09-18', true],
  ])('from the day after: %s %s', (today, is) => {
    expect(due(today)).toBe(is);
  });

  it('not where the office has not set it so, nothing was settled there, or there was no conference', () => {
    expect(due('2026-09-18', {}, {}, 'Không')).toBe(false);
    expect(due('2026-09-18', { outcome: null })).toBe(false);
    expect(due('2026-09-18', { writtenRequestOn: on('2026-09-18') })).toBe(false);
    expect(due('2026-09-18', {}, { conference: null })).toBe(false);
    expect(due('2026-09-18', {}, { conference: conference({ day: null }) })).toBe(false);
  });

  it('under its own clause; another common letter under that of its term', () => {
    expect(COMMON_REPLY.clause([petitionCase(SETTLED)])).toBe('A-II.5c.1');
    expect(COMMON_REPLY.clause([petitionCase()])).toBe('A-II.5a.5');
    expect(COMMON_REPLY.title(OFFICE, [petitionCase()])).toBe(
      'V/v trả lời kiến nghị của Hợp tác xã Vũ La',
    );
  });
});
