import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { finalClosing, standingDecision, type ConferenceFacts } from '#rules/conference/facts';
import { notHeld, regimeOf } from '#rules/conference/regime';
import { closed, conference, on } from '../petitions/facts.ts';

const EARLY = '2026-08-10T09:00';
const AFTER_CLOSING = '2026-10-05T09:00';
const second = closed('B1', '2026-10-16T17:00');

type Row = readonly [
  what: string,
  receivedAt: string,
  conference: ConferenceFacts | null,
  kind: 'conference' | 'writing',
  settledOn: string | null,
];

const NEW_DAY = { day: on('2026-11-12') } as const;
const PUT_OFF = { decision: 'Hoãn', decidedOn: on('2026-08-24'), ...NEW_DAY } as const;
const THEN_HELD = { decision: 'Tổ chức', putOffOn: on('2026-08-24'), ...NEW_DAY } as const;
const LONGER = { decision: 'Gia hạn tiếp nhận', decidedOn: on('2026-08-24') } as const;

const TABLE: readonly Row[] = [
  ['ngoài kỳ (A-III.6.2, AM-26)', EARLY, null, 'writing', null],
  ['trước khi chốt (A-II.5a.1)', EARLY, conference(), 'conference', null],
  ['đủ điều kiện (A-II.3.1)', EARLY, conference({ closings: [closed('B1')] }), 'conference', null],
  [
    'thiếu đơn vị, có kiến nghị: ngay khi chốt (A-II.5b.0)',
    EARLY,
    conference({ closings: [closed('B2')] }),
    'writing',
    '2026-08-21',
  ],
  [
    'thiếu đơn vị rồi dừng: vẫn từ khi chốt (A-II.5b.0)',
    EARLY,
    conference({ closings: [closed('B2')], decision: 'Dừng', decidedOn: on('2026-08-25') }),
    'writing',
    '2026-08-21',
  ],
  [
    'thiếu đơn vị rồi dừng: kiến nghị đến sau khi chốt thì từ ngày dừng (A-II.5b.0)',
    AFTER_CLOSING,
    conference({ closings: [closed('B2')], decision: 'Dừng', decidedOn: on('2026-08-25') }),
    'writing',
    '2026-08-25',
  ],
  [
    'thiếu đơn vị, nhưng Hội nghị đã tổ chức',
    EARLY,
    conference({ closings: [closed('B2')], held: true }),
    'conference',
    null,
  ],
  [
    'thiếu đơn vị, lãnh đạo vẫn cho tổ chức (AM-03)',
    EARLY,
    conference({ closings: [closed('B2')], decision: 'Vẫn tổ chức theo ý kiến lãnh đạo' }),
    'conference',
    null,
  ],
  [
    'chưa đủ 05 kiến nghị, chưa có quyết định (AM-03)',
    EARLY,
    conference({ closings: [closed('B3')] }),
    'conference',
    null,
  ],
  [
    'chưa đủ 05 kiến nghị, dừng (AM-03)',
    EARLY,
    conference({ closings: [closed('B3')], decision: 'Dừng', decidedOn: on('2026-08-25') }),
    'writing',
    '2026-08-25',
  ],
  [
    'chưa đủ 05 kiến nghị, hoãn (AM-03)',
    EARLY,
    conference({ closings: [closed('B3')], ...PUT_OFF }),
    'writing',
    '2026-08-24',
  ],
  [
    'hoãn rồi, kiến nghị mới cho ngày mới (AM-11)',
    AFTER_CLOSING,
    conference({ closings: [closed('B3')], ...PUT_OFF }),
    'conference',
    null,
  ],
  [
    'thiếu đơn vị, hoãn, lần sau đủ: kiến nghị cũ vẫn trả lời bằng văn bản (AM-11)',
    EARLY,
    conference({ closings: [closed('B2'), second], ...PUT_OFF }),
    'writing',
    '2026-08-21',
  ],
  [
    'thiếu đơn vị, hoãn, lần sau đủ: kiến nghị mới trả lời tại Hội nghị (AM-11)',
    AFTER_CLOSING,
    conference({ closings: [closed('B2'), second], ...PUT_OFF }),
    'conference',
    null,
  ],
  [
    'thiếu đơn vị, hoãn, lần sau đủ và đã tổ chức: kiến nghị cũ vẫn theo lần chốt đầu (AM-11)',
    EARLY,
    conference({ closings: [closed('B2'), second], held: true, ...THEN_HELD }),
    'writing',
    '2026-08-21',
  ],
  [
    'chưa đủ 05 kiến nghị, hoãn, lần sau đủ: kiến nghị cũ vẫn từ ngày hoãn (AM-11)',
    EARLY,
    conference({ closings: [closed('B3'), second], ...THEN_HELD }),
    'writing',
    '2026-08-24',
  ],
  [
    'hoãn, lần sau đủ và đã tổ chức: kiến nghị mới trả lời sau Hội nghị (AM-11)',
    AFTER_CLOSING,
    conference({ closings: [closed('B2'), second], held: true, ...THEN_HELD }),
    'conference',
    null,
  ],
  [
    'gia hạn, chưa đến hạn mới (AM-03)',
    EARLY,
    conference({ closings: [closed('B2')], ...LONGER }),
    'conference',
    null,
  ],
  [
    'gia hạn, đến hạn mới vẫn thiếu đơn vị (A-II.5b.0)',
    EARLY,
    conference({ closings: [closed('B3'), closed('B2', '2026-08-26T17:00')], ...LONGER }),
    'writing',
    '2026-08-26',
  ],
  [
    'gia hạn, đến hạn mới đủ điều kiện (A-II.3.1)',
    EARLY,
    conference({ closings: [closed('B2'), closed('B1', '2026-08-26T17:00')], ...LONGER }),
    'conference',
    null,
  ],
  [
    'đúng ngày Hội nghị (A-II.5a.1, AM-14)',
    '2026-09-17T10:00',
    conference({ held: true }),
    'conference',
    null,
  ],
  ['sau ngày Hội nghị (AM-26)', '2026-09-18T08:00', conference({ held: true }), 'writing', null],
];

describe('under which regime a petition is answered (A-II.5a, A-II.5b)', () => {
  it.each(TABLE)('%s', (_what, receivedAt, facts, kind, settledOn) => {
    const regime = regimeOf(localDateTime(receivedAt), facts);
    expect([regime.kind, regime.settledOn]).toEqual([kind, settledOn]);
  });
});

describe('the decision in force (AM-03, A-II.2.10)', () => {
  it.each([
    ['Hoãn', [closed('B2')], 'Hoãn'],
    ['Hoãn', [closed('B2'), closed('B2', '2026-10-16T17:00')], null],
    ['Gia hạn tiếp nhận', [closed('B3'), closed('B3', '2026-08-26T17:00')], null],
    ['Dừng', [closed('B2'), closed('B2', '2026-10-16T17:00')], 'Dừng'],
  ] as const)('“%s” after these closings: %#', (decision, closings, standing) => {
    const facts = conference({ decision, decidedOn: on('2026-08-24'), closings });
    expect(standingDecision(facts)).toBe(standing);
  });
});

describe('why a petition stands under its regime, and by which clause', () => {
  const B2 = closed('B2');
  const B3 = closed('B3');
  const OUTSIDE = 'A-III.6.2';
  const WRITTEN = 'A-II.5b.0';
  const TOO_FEW = 'không đủ số lượng đơn vị đăng ký khi chốt';
  const LATER = 'Hội nghị hoãn do chưa đủ điều kiện';
  const IN_HALL = ['A-II.5a.1', 'trả lời tại Hội nghị hoặc sau Hội nghị', null] as const;
  type Told = readonly [clause: string, why: string, settledOn: string | null];
  it.each<[string, string | null, ConferenceFacts | null, Told]>([
    ['ngoài kỳ', EARLY, null, [OUTSIDE, 'kiến nghị ngoài kỳ Hội nghị', null]],
    ['trước khi chốt', EARLY, conference(), IN_HALL],
    [
      'sau Hội nghị',
      '2026-09-18T08:00',
      conference({ held: true }),
      [OUTSIDE, 'nhận sau Hội nghị ngày 17/9/2026', null],
    ],
    ['sau ngày Hội nghị chưa tổ chức', '2026-09-18T08:00', conference(), IN_HALL],
    [
      'đã tổ chức, không ghi ngày',
      '2026-09-18T08:00',
      conference({ held: true, day: null }),
      IN_HALL,
    ],
    ['đã tổ chức, chưa ghi thời điểm nhận', null, conference({ held: true }), IN_HALL],
    [
      'đúng lúc chốt',
      '2026-08-21T17:00',
      conference({ closings: [B2] }),
      [WRITTEN, TOO_FEW, '2026-08-21'],
    ],
    ['một phút sau khi chốt', '2026-08-21T17:01', conference({ closings: [B2] }), IN_HALL],
    [
      'chưa ghi thời điểm nhận',
      null,
      conference({ closings: [B2] }),
      [WRITTEN, TOO_FEW, '2026-08-21'],
    ],
    [
      'dừng, không ghi ngày: từ lần chốt',
      EARLY,
      conference({ closings: [B3], decision: 'Dừng' }),
      [WRITTEN, 'Hội nghị dừng tổ chức', '2026-08-21'],
    ],
    [
      'dừng, không ghi ngày, chưa chốt',
      EARLY,
      conference({ decision: 'Dừng' }),
      [WRITTEN, 'Hội nghị dừng tổ chức', null],
    ],
    ['hoãn', EARLY, conference({ closings: [B3], ...PUT_OFF }), [WRITTEN, LATER, '2026-08-24']],
    [
      'hoãn đúng ngày chốt',
      EARLY,
      conference({ closings: [B3], ...PUT_OFF, decidedOn: on('2026-08-21') }),
      [WRITTEN, LATER, '2026-08-21'],
    ],
    [
      'hoãn ghi ngày trước khi chốt: chưa phải về kết quả chốt',
      EARLY,
      conference({ closings: [B3], ...PUT_OFF, decidedOn: on('2026-08-20') }),
      IN_HALL,
    ],
    [
      'hoãn, không ghi ngày: từ lần chốt',
      EARLY,
      conference({ closings: [B3], ...PUT_OFF, decidedOn: null }),
      [WRITTEN, LATER, '2026-08-21'],
    ],
    ['đủ điều kiện rồi hoãn', EARLY, conference({ closings: [closed('B1')], ...PUT_OFF }), IN_HALL],
    [
      'đã hoãn đúng ngày chốt, sau đó tổ chức',
      EARLY,
      conference({ closings: [B3, second], ...THEN_HELD, putOffOn: on('2026-08-21') }),
      [WRITTEN, LATER, '2026-08-21'],
    ],
    [
      'đã hoãn trước lần chốt thiếu: lần chốt đó không thuộc lần hoãn',
      EARLY,
      conference({ closings: [B3], ...THEN_HELD, putOffOn: on('2026-08-20') }),
      IN_HALL,
    ],
    [
      'đủ điều kiện khi chốt, đã hoãn, sau đó tổ chức',
      EARLY,
      conference({ closings: [closed('B1'), second], ...THEN_HELD }),
      IN_HALL,
    ],
    [
      'thiếu, đã tổ chức, rồi ghi hoãn',
      EARLY,
      conference({ closings: [B2], held: true, ...PUT_OFF }),
      [WRITTEN, TOO_FEW, '2026-08-21'],
    ],
  ])('%s', (_what, receivedAt, facts, [clause, why, settledOn]) => {
    const regime = regimeOf(receivedAt === null ? null : localDateTime(receivedAt), facts);
    expect([regime.clause, regime.why, regime.settledOn]).toEqual([clause, why, settledOn]);
  });
});

describe('when a conference’s result can be told (AM-14)', () => {
  const first = localDateTime('2026-08-21T17:00');
  const later = localDateTime('2026-09-10T17:00');
  it.each([
    ['nothing set', null, null, null],
    ['registrations alone', null, later, null],
    ['petitions alone', first, null, first],
    ['both at once', first, first, first],
    ['registrations later', first, later, later],
    ['petitions later', later, first, later],
  ])('%s', (_what, petitionsClose, registrationsClose, final) => {
    expect(finalClosing({ petitionsClose, registrationsClose })).toBe(final);
  });

  it.each<[string, ConferenceFacts, string | null]>([
    [
      'on the day of the closing itself: still stands',
      conference({ decision: 'Hoãn', decidedOn: on('2026-08-21'), closings: [closed('B2')] }),
      'Hoãn',
    ],
    [
      'the day before: used up',
      conference({ decision: 'Hoãn', decidedOn: on('2026-08-20'), closings: [closed('B2')] }),
      null,
    ],
    ['no day written', conference({ decision: 'Hoãn', closings: [closed('B2')] }), 'Hoãn'],
    ['nothing closed', conference({ decision: 'Hoãn', decidedOn: on('2026-08-20') }), 'Hoãn'],
    [
      '“Dừng” is never used up',
      conference({ decision: 'Dừng', decidedOn: on('2026-08-20'), closings: [closed('B2')] }),
      'Dừng',
    ],
  ])('“Hoãn” decided %s (AM-03)', (_what, facts, standing) => {
    expect(standingDecision(facts)).toBe(standing);
  });
});

it('of a conference that was not held is that of an answer in writing (A-II.5b.0)', () => {
  expect(notHeld(on('2026-09-17'))).toEqual({
    kind: 'writing',
    settledOn: '2026-09-17',
    clause: 'A-II.5b.0',
    why: 'Hội nghị không tổ chức',
  });
});
