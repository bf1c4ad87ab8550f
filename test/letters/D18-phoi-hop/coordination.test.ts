// The letter that asks other bodies to take part in an answer (A-II.5a.6, A-II.5a.7, A-II.5b.5, A-II.5b.6; AM-16).
import { describe, expect, it } from 'vitest';
import { askedOf } from '#letters/D18-phoi-hop/condition';
import { COORDINATION } from '#letters/D18-phoi-hop/kind';
import type { Office, PetitionCase } from '#letters/shared/kind';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';
import {
  CITY,
  closed,
  conference,
  DESK,
  GUIDE,
  issued,
  on,
  SUPERIOR,
  TAX,
} from '../../rules/petitions/facts.ts';
import { IN_WRITING, officeOf, petitionCase, PHVHXH } from '../cases.ts';

const OFFICE = officeOf({
  bodies: [
    { name: 'Kho bạc', kind: 'ngoài UBND', symbol: 'KB' },
    { name: 'Tổ quy tắc', kind: 'thuộc UBND' },
  ],
});
const WITH = { route: 'Thuộc thẩm quyền – cần phối hợp', partners: [TAX] } as const;
const { term } = petitionCase();
const SETTLED = { conference: conference({ closings: [closed('B1')] }) };
const inWriting = { term: { ...term, regime: IN_WRITING } };

describe('it is written of a petition', () => {
  it.each<[string, Partial<PetitionFacts>, boolean]>([
    ['that needs others', {}, true],
    ['not before its route is chosen', { route: null }, false],
    ['not of what is guided elsewhere', { route: GUIDE }, false],
    ['not of what goes to the city', { route: CITY }, false],
    ['not of what a superior is asked', { route: SUPERIOR }, false],
    [
      'not where nobody else is named',
      { route: 'Thuộc thẩm quyền – trả lời', partners: [] },
      false,
    ],
    ['not withdrawn', { outcome: 'Rút kiến nghị' }, false],
  ])('%s', (_, facts, is) => {
    expect(COORDINATION.takes(OFFICE, petitionCase({ ...WITH, ...facts }))).toBe(is);
  });
});

describe('it is due', () => {
  const isDue = (facts: Partial<PetitionFacts> = {}, more: Partial<PetitionCase> = SETTLED) =>
    COORDINATION.isDue?.(OFFICE, petitionCase({ ...WITH, ...facts }, more));
  const open = conference({ closings: [{ ...closed('B1'), final: false }] });

  it.each<[string, Partial<PetitionCase>, boolean]>([
    ['once the list is closed', SETTLED, true],
    [
      'by any closing that is final',
      { conference: conference({ closings: [closed('B1'), ...open.closings] }) },
      true,
    ],
    ['not before (AM-15)', { conference: conference() }, false],
    ['not while its counts are open', { conference: open }, false],
    ['at once outside a conference', { conference: null }, true],
    ['at once where it is answered in writing', inWriting, true],
    ['not where no term runs', { ...SETTLED, term: { ...term, internalDue: null } }, false],
  ])('%s', (_, more, is) => {
    expect(isDue({}, more)).toBe(is);
  });

  it.each<[string, Partial<PetitionFacts>]>([
    ['nobody known leads', { lead: 'Ban lạ' }],
    ['it is settled', { outcome: 'Đã giải quyết triệt để' }],
    ['the unit was written to', { issued: [issued('D16', '2026-09-20')] }],
  ])('not where %s', (_, facts) => {
    expect(isDue(facts)).toBe(false);
  });

  it('also where another document went out', () => {
    expect(isDue({ issued: [issued('D18', '2026-09-20')] })).toBe(true);
  });
});

it('asks every body that is named beside the lead, each once', () => {
  const partners = [TAX, PHVHXH, TAX, DESK];
  expect(askedOf(petitionCase({ lead: DESK, partners }))).toEqual([TAX, PHVHXH]);
});

it('rests on whom it asks and until when', () => {
  const rests = (internalDue: string | null) =>
    COORDINATION.restsOn?.(
      OFFICE,
      petitionCase(
        { partners: [TAX, PHVHXH] },
        { term: { ...term, internalDue: internalDue === null ? null : on(internalDue) } },
      ),
    );
  const whom = `cơ quan phối hợp: ${TAX}, ${PHVHXH}`;
  expect(rests('2026-09-23')).toBe(`${whom}; gửi ý kiến chậm nhất ngày 23/9/2026`);
  expect(rests(null)).toBe(`${whom}; gửi ý kiến chậm nhất ngày ……`);
});

it('rests on the clause of its regime', () => {
  expect(COORDINATION.clause(petitionCase())).toBe('A-II.5a.6');
  expect(COORDINATION.clause(petitionCase({}, inWriting))).toBe('A-II.5b.5');
});

describe('it says', () => {
  const said = (facts: Partial<PetitionFacts> = {}, office: Office = OFFICE) =>
    COORDINATION.data(office, petitionCase({ ...WITH, ...facts }), '');

  it('on the paper of the phòng that leads', () => {
    expect(said({ lead: PHVHXH })).toMatchObject({
      số_ký_hiệu: '      /VHXH',
      tên_phòng: PHVHXH,
      tên_phòng_in_hoa: 'PHÒNG VĂN HÓA – XÃ HỘI',
      tên_đơn_vị: 'Hợp tác xã Vũ La',
      thời_hạn: '28/9/2026',
      lưu: 'VT',
      quyền_hạn: [{ dòng: 'TRƯỞNG PHÒNG' }],
      nơi_nhận: [{ tên: 'CT, các PCT UBND phường (để b/c)' }, { tên: `${DESK} (để tổng hợp)` }],
    });
  });

  it('on that of the desk where a body outside UBND leads, one without a symbol, or none', () => {
    for (const lead of [TAX, 'Kho bạc', 'Tổ quy tắc', null])
      expect(said({ lead })).toMatchObject({
        số_ký_hiệu: '      /KTHT&ĐT',
        tên_phòng: DESK,
        nơi_nhận: [{ tên: 'CT, các PCT UBND phường (để b/c)' }],
      });
  });

  it('one body or several', () => {
    expect(said()).toMatchObject({ nhiều_cơ_quan: false, cơ_quan_phối_hợp: [{ tên: TAX }] });
    expect(said({ partners: [TAX, PHVHXH] }).nhiều_cơ_quan).toBe(true);
  });

  it.each([
    ['2026-09-22', '23/9/2026'],
    ['2026-09-23', '23/9/2026'],
    ['2026-09-24', '…………………… (Cơ quan dự thảo ghi ngày gửi ý kiến)'],
  ])('until when, unless that day is over: on %s %s', (today, until) => {
    expect(said({}, { ...OFFICE, today: civilDate(today) }).hạn_phối_hợp).toBe(until);
  });

  it('no day where no term runs', () => {
    const none = petitionCase(WITH, { term: { ...term, internalDue: null, due: null } });
    const data = COORDINATION.data(OFFICE, none, '');
    expect(data.hạn_phối_hợp).toContain('ngày gửi ý kiến');
    expect(data.thời_hạn).toBe('');
  });
});
