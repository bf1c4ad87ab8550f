// What was said in the hall, and what was written: whether a petition is answered by it (A-II.5a.1, A-II.5a.5, A-II.5a.8).
import { describe, expect, it } from 'vitest';
import {
  answeredOrally,
  isAnswered,
  onlyPromised,
  type PetitionFacts,
} from '#rules/petitions/facts';
import { GUIDE, issued, on, petition } from './facts.ts';

const SAID = { oralAnswer: 'Đã trả lời.' } as const;
const SOLVED = { ...SAID, outcome: 'Đã giải quyết triệt để' } as const;

type Row = readonly [
  what: string,
  Partial<PetitionFacts>,
  orally: boolean,
  promised: boolean,
  answered: boolean,
];

describe('whether a petition is answered', () => {
  it.each<Row>([
    ['nothing said, nothing written', {}, false, false, false],
    ['solved, but nothing said', { outcome: 'Đã giải quyết triệt để' }, false, false, false],
    ['said, no outcome', SAID, false, true, false],
    ['said, the unit objects', { ...SAID, outcome: 'Đơn vị chưa đồng ý' }, false, true, false],
    ['said and solved', SOLVED, true, false, true],
    ['guided in the hall', { ...SAID, route: GUIDE }, true, false, true],
    [
      'solved, asked for in writing',
      { ...SOLVED, writtenRequestOn: on('2026-09-18') },
      false,
      false,
      false,
    ],
    ['written', { issued: [issued('D16', '2026-09-22')] }, false, false, true],
    ['withdrawn', { outcome: 'Rút kiến nghị' }, false, false, true],
    ['out of scope', { scope: 'Không thuộc phạm vi giải quyết' }, false, false, true],
  ])('%s', (_what, facts, orally, promised, answered) => {
    const one = petition(facts);
    expect([answeredOrally(one), onlyPromised(one), isAnswered(one)]).toEqual([
      orally,
      promised,
      answered,
    ]);
  });
});
