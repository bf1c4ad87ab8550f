// What leaves the office now, what waits, what a person has to look at (design: everything leaves once).
import { describe, expect, it } from 'vitest';
import type { MailEvent } from '#register/journal/events';
import type { AnyMail, Intents } from '../../../apps-script/jobs/base/context.ts';
import { settleIntents } from '../../../apps-script/jobs/base/outbox.ts';
import { contextAt, noted, NOW, type Tabs } from '../context.ts';

const KEY = 'KTHT&ĐT·nhắc việc·2026-09-25';
const REMINDER: MailEvent = { type: 'reminder', body: 'Phòng', count: 1, codes: ['AQ-2026-0001'] };
const KINDS = {
  inside: { audience: 'internal', fields: {} },
  business: { audience: 'business', fields: {} },
  waiting: { audience: 'business', waits: true, fields: {} },
} as const;

const mail = (more: Partial<AnyMail> = {}): AnyMail => ({
  kind: 'inside',
  data: {},
  key: KEY,
  case: null,
  to: ['a@b.vn'],
  cc: [],
  event: REMINDER,
  clause: null,
  ...more,
});
const NONE: Intents = { mails: [], letters: [], originals: [], copies: [] };

const settle = (
  intents: Partial<Intents>,
  journal: Tabs['journal'] = [],
  { quota = 100, ...input }: { quota?: number; job?: 'edit'; untried?: ReadonlySet<string> } = {},
) =>
  settleIntents(
    contextAt({ journal }, NOW, input),
    { ...NONE, ...intents },
    { mailQuota: quota, kinds: KINDS },
  );
const told = ({ events }: ReturnType<typeof settle>) =>
  events.map(({ event, about }) => `${event.type} ${about.key}`);
const INTENDED = (at = NOW, key = KEY) => noted(REMINDER, at, { key, state: 'dự định' });

describe('a mail', () => {
  it('leaves and is told as meant', () => {
    const settled = settle({ mails: [mail()] });
    expect(settled.outbox.mails).toHaveLength(1);
    expect(told(settled)).toEqual([`reminder ${KEY}`]);
  });

  it.each([
    ['done', 'đã xong'],
    ['in doubt', 'cần kiểm tra'],
  ] as const)('that is %s stays where it is', (_, state) => {
    const settled = settle({ mails: [mail()] }, [noted(REMINDER, NOW, { key: KEY, state })]);
    expect([settled.outbox.mails, settled.events, settled.mailsWaiting]).toEqual([[], [], 0]);
  });

  it.each([
    ['once more inside the administration', 'inside', 1, true],
    ['not a third time', 'inside', 2, false],
    ['never to a business', 'business', 1, false],
    ['nor of a kind that nobody knows', 'unknown', 1, false],
  ])('that was interrupted leaves %s', (_, kind, times, leaves) => {
    const settled = settle(
      { mails: [mail({ kind })] },
      Array.from({ length: times }, () => INTENDED()),
    );
    expect(settled.outbox.mails).toHaveLength(leaves ? 1 : 0);
    expect(told(settled)).toEqual([`${leaves ? 'reminder' : 'doubt'} ${KEY}`]);
    const [{ event } = { event: null }] = settled.events;
    if (!leaves) expect(event).toEqual({ type: 'doubt', waited: true });
  });

  it('whose intent was taken back is new again', () => {
    const back = noted({ type: 'putOff', why: 'run quota' }, NOW, { key: KEY });
    const settled = settle({ mails: [mail({ kind: 'business' })] }, [INTENDED(), back]);
    expect(settled.outbox.mails).toHaveLength(1);
    const again = settle({ mails: [mail()] }, [INTENDED(), back, INTENDED()]);
    expect(again.outbox.mails).toHaveLength(1);
  });

  it('that this very execution meant before leaves without being told again', () => {
    const settled = settle({ mails: [mail({ kind: 'business' })] }, [INTENDED()], {
      untried: new Set([KEY]),
    });
    expect(settled.outbox.mails).toHaveLength(1);
    expect(settled.events).toEqual([]);
  });

  it.each([
    [2, 1, 0],
    [3, 1, 0],
    [4, 2, 0],
  ])('counts each recipient: of a quota of %i, %i leave', (quota, leave) => {
    const two = [mail({ cc: ['c@b.vn'] }), mail({ key: 'x·nhắc việc·2', cc: ['c@b.vn'] })];
    const settled = settle({ mails: two }, [], { quota });
    expect(settled.outbox.mails).toHaveLength(leave);
    expect(settled.mailsWaiting).toBe(2 - leave);
    expect(settled.events).toHaveLength(leave);
  });

  it('that the quota does not hold is taken back where this execution had meant it', () => {
    const settled = settle({ mails: [mail()] }, [INTENDED()], {
      quota: 0,
      untried: new Set([KEY]),
    });
    expect(settled.events.map(({ event }) => event)).toEqual([
      { type: 'putOff', why: 'run quota' },
    ]);
  });

  it('fifty leave in one run; the others are no mails that wait for another day', () => {
    const many = Array.from({ length: 51 }, (_, n) => mail({ key: `x·nhắc việc·${n}` }));
    const settled = settle({ mails: many }, [], { quota: 1000 });
    expect([settled.outbox.mails.length, settled.mailsWaiting]).toEqual([50, 0]);
  });

  it('an acknowledgement has a share of its own: every fourth mail is kept for the office', () => {
    const event = { type: 'acknowledgement', unit: 'DV-1', name: 'x', conference: null, codes: [] };
    const some = Array.from({ length: 4 }, (_, n) =>
      mail({ key: `DV-${n}·xác nhận·x`, to: [`${n}@b.vn`], event: event as MailEvent }),
    );
    const settled = settle({ mails: some }, [], { quota: 4 });
    expect([settled.outbox.mails.length, settled.mailsWaiting]).toEqual([3, 1]);
  });
});

describe('a mail that can still be taken back waits a quarter of an hour', () => {
  const waits = (at: string) => noted({ type: 'waits', over: false }, at, { key: KEY });
  const one = { mails: [mail({ kind: 'waiting' })] };

  it('which begins when it is first wanted', () => {
    const settled = settle(one);
    expect(settled.outbox.mails).toEqual([]);
    expect(settled.events.map(({ event }) => event)).toEqual([{ type: 'waits', over: false }]);
  });

  it.each([
    ['2026-09-25T08:46', 0],
    ['2026-09-25T08:45', 1],
  ])('waiting since %s: %i leave', (since, count) => {
    expect(settle(one, [waits(since)]).outbox.mails).toHaveLength(count);
  });

  it('not once it was meant', () => {
    const back = noted({ type: 'putOff', why: 'run quota' }, NOW, { key: KEY });
    expect(settle(one, [INTENDED(), back]).outbox.mails).toHaveLength(1);
  });

  it('is over where nothing asks for it any more', () => {
    const settled = settle({}, [waits(NOW)]);
    expect(settled.events.map(({ event }) => event)).toEqual([{ type: 'waits', over: true }]);
    expect(told(settle(one, [waits(NOW)]))).toEqual([]);
  });
});

describe('what an earlier run meant and nothing asks for now', () => {
  it('is left to a person, by the hourly run alone', () => {
    expect(settle({}, [INTENDED()]).events.map(({ event }) => event)).toEqual([
      { type: 'doubt', waited: false },
    ]);
    expect(settle({}, [INTENDED()], { job: 'edit' }).events).toEqual([]);
  });

  it('is taken back where this execution had meant it', () => {
    const settled = settle({}, [INTENDED()], { job: 'edit', untried: new Set([KEY]) });
    expect(settled.events.map(({ event }) => event)).toEqual([
      { type: 'putOff', why: 'not needed' },
    ]);
  });

  it('no file: it is looked for when it is asked for again', () => {
    expect(settle({}, [INTENDED(NOW, 'AQ-2026-0001·trả lời·1')]).events).toEqual([]);
  });
});
