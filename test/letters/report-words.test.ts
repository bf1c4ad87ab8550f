// The words of the report to Sở Tài chính that follow from what is on record of each petition (A-III.2.2, A-II.5c.1).
import { describe, expect, it } from 'vitest';
import { counted, groupsOf } from '#letters/shared/counted';
import { obstaclesOf, proposalsOf } from '#letters/D22-ket-qua/difficulties';
import { answerWords, sentence } from '#letters/shared/petition-words';
import { civilDate } from '#rules/dates/civil-date';
import type { PetitionFacts } from '#rules/petitions/facts';

const PETITION: PetitionFacts = {
  code: 'AQ-2026-0002',
  unitName: 'Công ty Bao bì',
  group: 'Đất đai',
  title: 'Nghiệm thu',
  summary: null,
  receivedAt: null,
  scope: 'Trong phạm vi',
  route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
  lead: null,
  partners: [],
  competent: null,
  oralAnswer: null,
  writtenRequestOn: null,
  outcome: 'Đã giải quyết triệt để',
  duplicateOf: null,
  process: null,
  obstacle: null,
  proposal: null,
  delayCause: null,
  plan: null,
  issued: [],
  submitted: false,
  incoming: [],
  history: [],
  extension: null,
  waiting: null,
  incomplete: false,
};
const on = civilDate('2026-09-25');
const D36 = { kind: 'D36', number: '35/UBND-KTHT&ĐT', date: on, sent: true } as const;
const D16 = { kind: 'D16', number: '71/UBND-KTHT&ĐT', date: on, sent: true } as const;
const CITY = {
  meaning: 'Ý kiến chỉ đạo',
  number: '8127/UBND-XD',
  date: civilDate('2026-10-02'),
  from: 'UBND thành phố Hải Phòng',
  competent: null,
} as const;

describe('“Văn bản trả lời” cites the document that answered', () => {
  it.each<[string, Partial<PetitionFacts>, string]>([
    ['the reply', { issued: [D16, D36] }, 'Công văn số 71/UBND-KTHT&ĐT ngày 25/9/2026'],
    [
      'the superior’s own answer, not the notice that it was asked',
      { issued: [D36], incoming: [CITY] },
      'Văn bản số 8127/UBND-XD ngày 02/10/2026 của UBND thành phố Hải Phòng',
    ],
    [
      'what was said in the hall',
      { issued: [D36], oralAnswer: 'Đã trả lời.' },
      'Trả lời trực tiếp tại Hội nghị',
    ],
    ['nothing where nothing is on record', { issued: [D36] }, ''],
    [
      'no assignment to another body',
      { incoming: [{ ...CITY, meaning: 'Giao cơ quan khác giải quyết' }] },
      '',
    ],
  ])('%s', (_, facts, words) => {
    expect(answerWords({ ...PETITION, ...facts })).toBe(words);
  });
});

describe('part III names the petition of each line', () => {
  const own: PetitionFacts = {
    ...PETITION,
    route: 'Thuộc thẩm quyền – trả lời',
    obstacle: 'Chưa cắm mốc',
    proposal: 'Ký bổ sung hợp đồng',
  };
  const up: PetitionFacts = { ...PETITION, code: 'AQ-2026-0003', proposal: 'sớm có ý kiến.' };
  it('difficulties of what is being settled and of what was passed on', () => {
    expect(obstaclesOf([own], [up], true).map((line) => line.nội_dung)).toEqual([
      'Kiến nghị AQ-2026-0002 (Công ty Bao bì): Chưa cắm mốc.',
      'Kiến nghị AQ-2026-0003 (Công ty Bao bì): Vượt thẩm quyền của Ủy ban nhân dân phường.',
    ]);
  });
  it('a difficulty that nobody wrote down is left open in a draft, and is no line of an issued report', () => {
    const blank = { ...own, obstacle: null };
    expect(obstaclesOf([blank], [], true)[0]?.nội_dung).toContain('……');
    expect(obstaclesOf([blank], [], false)).toEqual([]);
  });
  it('the ward’s own tasks are no proposals to the Sở', () => {
    expect(proposalsOf([own, up]).map((line) => line.nội_dung)).toEqual([
      'Kiến nghị AQ-2026-0003 (Công ty Bao bì): sớm có ý kiến.',
    ]);
  });
});

it.each([
  [0, 'không có'],
  [1, '01'],
  [10, '10'],
])('a count of %i reads “%s”', (count, words) => {
  expect(counted(count)).toBe(words);
});

it('a group without a petition is left out', () => {
  expect(
    groupsOf([
      [2, 'kiến nghị đang xử lý'],
      [0, 'kiến nghị chuyển'],
      [1, 'kiến nghị xin ý kiến'],
    ]),
  ).toBe('02 kiến nghị đang xử lý, 01 kiến nghị xin ý kiến');
});

it.each([
  ['Đang chờ', 'Đang chờ.'],
  ['Đang chờ.', 'Đang chờ.'],
  ['Đang chờ;', 'Đang chờ.'],
  ['', ''],
])('“%s” becomes the sentence “%s”', (typed, said) => {
  expect(sentence(typed)).toBe(said);
});
