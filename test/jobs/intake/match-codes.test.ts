// Which petition a code belongs to, when rows were copied, moved, edited, deleted or pasted.
import { describe, expect, it } from 'vitest';
import { matchCodes, type Given } from '../../../apps-script/jobs/intake/match-codes.ts';

/** “A1: đường” is a row of code A1 that says “đường”; “: đường” one without a code. */
const rowOf = (text: string) => {
  const [code = '', fingerprint = ''] = text.split(': ');
  return { code: code === '' ? null : code, fingerprint, text };
};

/** “A1: đường” was given to “đường”; “A1: đường, mất” was told as lost. */
function givenOf(text: string): Given {
  const [code = '', words = ''] = text.split(': ');
  const [fingerprint = '', lost] = words.split(', ');
  return { code, fingerprint, isLost: lost === 'mất' };
}

const match = (rows: readonly string[], given: readonly string[]) => {
  const isOurs = (code: string): boolean => /^A\d+$/.test(code);
  const { keep, giveBack, fresh } = matchCodes(rows.map(rowOf), given.map(givenOf), isOurs);
  return {
    keep: keep.map(({ text }) => text),
    giveBack: giveBack.map(({ row, code }) => `${row.text} → ${code}`),
    fresh: fresh.map(({ text }) => text),
  };
};

const CASES: {
  what: string;
  rows: string[];
  given: string[];
  keep?: string[];
  giveBack?: string[];
  fresh?: string[];
}[] = [
  { what: 'nothing stands, nothing is given', rows: [], given: ['A1: đường'] },
  { what: 'a row without a code is new', rows: [': đường'], given: [], fresh: [': đường'] },
  {
    what: 'rows keep their codes in any order',
    rows: ['A2: điện', 'A1: đường'],
    given: ['A1: đường', 'A2: điện'],
    keep: ['A2: điện', 'A1: đường'],
  },
  {
    what: 'an edited row keeps its code',
    rows: ['A1: đường hỏng'],
    given: ['A1: đường'],
    keep: ['A1: đường hỏng'],
  },
  {
    what: 'a code of ours that nothing is known of stays where it stands',
    rows: ['A7: đường'],
    given: [],
    keep: ['A7: đường'],
  },
  { what: 'a code of nobody is replaced', rows: ['X: đường'], given: [], fresh: ['X: đường'] },
  {
    what: 'of two equal copies the first keeps the code',
    rows: ['A1: đường', 'A1: đường'],
    given: ['A1: đường'],
    keep: ['A1: đường'],
    fresh: ['A1: đường'],
  },
  {
    what: 'an edited copy above its original is the new one',
    rows: ['A1: đường hỏng', 'A1: đường'],
    given: ['A1: đường'],
    keep: ['A1: đường'],
    fresh: ['A1: đường hỏng'],
  },
  {
    what: 'of two edited copies the first keeps the code',
    rows: ['A1: đường một', 'A1: đường hai'],
    given: ['A1: đường'],
    keep: ['A1: đường một'],
    fresh: ['A1: đường hai'],
  },
  {
    what: 'codes that a sort moved to each other’s rows go back',
    rows: ['A2: đường', 'A1: điện'],
    given: ['A1: đường', 'A2: điện'],
    giveBack: ['A2: đường → A1', 'A1: điện → A2'],
  },
  {
    what: 'a row whose code was deleted gets it back',
    rows: [': đường'],
    given: ['A1: đường'],
    giveBack: [': đường → A1'],
  },
  {
    what: 'two rows of the same words get back one code each',
    rows: [': đường', ': đường', ': đường'],
    given: ['A1: đường', 'A2: đường'],
    giveBack: [': đường → A1', ': đường → A2'],
    fresh: [': đường'],
  },
  {
    what: 'a code told as lost is not given again to the same words',
    rows: [': đường'],
    given: ['A1: đường, mất'],
    fresh: [': đường'],
  },
  {
    what: 'a lost row that stands again as it was keeps its code',
    rows: ['A1: đường'],
    given: ['A1: đường, mất'],
    keep: ['A1: đường'],
  },
  {
    what: 'a code that two rows of the snapshot name is given back once',
    rows: [': đường', ': đường'],
    given: ['A1: đường', 'A1: đường'],
    giveBack: [': đường → A1'],
    fresh: [': đường'],
  },
];

describe('a petition’s code', () => {
  it.each(CASES)('$what', ({ rows, given, keep = [], giveBack = [], fresh = [] }) => {
    expect(match(rows, given)).toEqual({ keep, giveBack, fresh });
  });
});
