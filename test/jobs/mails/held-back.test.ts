// What waits is told to the desk: rows that say they left, petitions that may be doubles, phiếu to settle (AM-39, AM-04).
import { describe, expect, it } from 'vitest';
import { twinsOf } from '#register/book/twins';
import type { JobKind } from '../../../apps-script/jobs/base/context.ts';
import { heldBack } from '../../../apps-script/jobs/mails/held-back.ts';
import { askToSettle } from '../../../apps-script/jobs/mails/to-settle.ts';
import { contextAt, type Tabs } from '../context.ts';
import { CONFERENCE } from '../people.ts';

type Row = Readonly<Record<string, string>>;
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const BODIES = [{ name: DESK, kind: 'thuộc UBND', email: 'kinhte@aq.vn' }];
const NOBODY = { bodies: [], settings: [{ key: 'owner', value: '' }] };

const held = (tabs: Tabs, at = '2026-09-25T09:00', job: JobKind = 'hourly') => {
  const context = contextAt({ conferences: [CONFERENCE], bodies: BODIES, ...tabs }, at, { job });
  return heldBack(context, twinsOf(context.book));
};
interface Told {
  readonly tiêu_đề: string;
  readonly sự_việc: readonly Row[];
}
const told = (tabs: Tabs): Told => {
  const data: unknown = held(tabs)[0]?.data;
  return data as Told;
};
const paper = (more: Row = {}): Row => ({
  kind: 'D15 Thông báo kết luận',
  case: 'HN-2026-1',
  state: 'Đã phát hành',
  date: '2026-09-24',
  ...more,
});

describe('documents that say they left and bear a fault (AM-39)', () => {
  it('are told to the desk with where they stand', () => {
    const [mail, ...more] = held({ documents: [paper(), paper({ kind: '' })] });
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'loi',
      key: 'văn bản đi·báo dòng cần sửa·2026-09-25',
      to: ['kinhte@aq.vn'],
      cc: [],
      case: null,
      clause: null,
      event: {
        type: 'mail',
        word: 'báo dòng cần sửa',
        note: `Báo ${DESK}: 02 văn bản đi chưa được tính là đã phát hành`,
      },
      data: {
        tiêu_đề: '02 văn bản đi chưa được tính là đã phát hành',
        lúc: expect.stringContaining('25/9/2026'),
        sự_việc: [
          { ở_đâu: expect.stringMatching(/^Tab Văn bản đi, dòng \d+, D15 Thông báo kết luận$/) },
          { ở_đâu: expect.stringMatching(/, chưa chọn loại$/) },
        ],
      },
    });
  });

  it('by their row in the sheet: the line above it is another', () => {
    const lines = told({ documents: [paper(), paper()] }).sự_việc;
    const [first, second] = lines.map((one) => Number(/dòng (\d+)/.exec(one['ở_đâu'] ?? '')?.[1]));
    expect([first, second]).toEqual([2, 3]);
  });

  it.each<[string, Row, number]>([
    ['a draft', { state: 'Dự thảo' }, 0],
    ['a whole row', { number: '12/TB-UBND' }, 0],
    ['one without a day', { date: '' }, 1],
    ['one of the first day', { date: '2026-09-01' }, 1],
    ['one from before it (AM-40)', { date: '2026-08-31' }, 0],
  ])('%s: %i', (_, more, count) => {
    const settings = [{ key: 'startFrom', value: '2026-09-01' }];
    expect(held({ documents: [paper(more)], settings })).toHaveLength(count);
  });

  it.each<[string, string, JobKind, number]>([
    ['in the hours of the office', '2026-09-25T09:00', 'hourly', 1],
    ['while somebody types', '2026-09-25T09:00', 'edit', 0],
    ['at night', '2026-09-25T22:00', 'hourly', 0],
    ['on a Saturday', '2026-09-26T09:00', 'hourly', 0],
  ])('%s', (_, at, job, count) => {
    expect(held({ documents: [paper()] }, at, job)).toHaveLength(count);
  });

  it('nobody is told where nobody has an address', () => {
    expect(held({ documents: [paper()], ...NOBODY })).toEqual([]);
  });
});

describe('petitions in the words of another (AM-04)', () => {
  const twins = (count: number, more: Row = {}): Row[] =>
    Array.from({ length: count + 1 }, (_, n) => ({
      code: `AQ-2026-${String(n + 1).padStart(4, '0')}`,
      unit: 'DV-0001',
      title: 'Gia hạn thuê đất',
      receivedAt: '2026-08-10T09:00',
      ...more,
    }));

  it('are told in a mail of their own', () => {
    expect(held({ petitions: twins(1) })).toMatchObject([
      {
        key: 'kiến nghị·báo dòng cần sửa·2026-09-25',
        data: {
          tiêu_đề: '01 kiến nghị giống kiến nghị khác của cùng đơn vị',
          sự_việc: [
            {
              ở_đâu: 'Tab Kiến nghị, dòng 3, AQ-2026-0002',
              nội_dung: expect.stringMatching(/^Giống kiến nghị AQ-2026-0001 /),
            },
          ],
        },
      },
    ]);
    expect(held({ petitions: twins(0) })).toEqual([]);
  });

  it.each([
    [100, 100],
    [101, 100],
  ])('of %i all are counted and %i named', (count, named) => {
    const data = told({ petitions: twins(count) });
    expect(data.tiêu_đề.startsWith(`${count} `)).toBe(true);
    expect(data.sự_việc).toHaveLength(named);
  });

  it('of before the first run wait while the office has not said when it began (AM-40)', () => {
    expect(held({ petitions: twins(1), settings: [{ key: 'startFrom', value: '' }] })).toEqual([]);
  });
});

describe('a phiếu that waits is asked about once (A-II.3.3)', () => {
  const row = (more: Row = {}): Row => ({
    unit: 'DV-0001',
    name: 'Nhựa Ba Hàng',
    receivedAt: '2026-08-10T09:00',
    responseId: 'r1',
    status: 'Chờ xác nhận',
    ...more,
  });
  const choices = new Map([['r1', ['HN-2026-1', 'HN-2026-2']]]);
  const asked = (more: Row = {}, tabs: Tabs = {}, job: JobKind = 'form') =>
    askToSettle(
      contextAt({ bodies: BODIES, registrations: [row(more)], ...tabs }, undefined, { job }),
      { choices, senders: new Map(), doubtful: new Set() },
    );

  it('whether it is the unit’s own', () => {
    expect(asked()).toMatchObject([
      {
        kind: 'cho-xac-nhan',
        key: 'r1·chờ xác nhận',
        case: 'DV-0001',
        to: ['kinhte@aq.vn'],
        cc: [],
        clause: 'A-II.3.3',
        data: {
          mã_đơn_vị: 'DV-0001',
          tên_đơn_vị: 'Nhựa Ba Hàng',
          thời_điểm_nhận: expect.stringContaining('10/8/2026'),
          việc: expect.stringContaining('chọn “Xác nhận”'),
        },
        event: { type: 'mail', note: `Báo ${DESK}: phiếu của DV-0001 chờ xác nhận` },
      },
    ]);
  });

  it('for which conference', () => {
    const [mail] = asked({ status: 'Cần sửa', name: '' });
    expect(mail?.data).toMatchObject({
      việc: expect.stringContaining('HN-2026-1, HN-2026-2'),
      tên_đơn_vị: '',
    });
  });

  it.each<[string, Row, Tabs, JobKind]>([
    ['of a unit not known', { unit: '' }, {}, 'form'],
    ['without a moment', { receivedAt: '' }, {}, 'form'],
    ['on paper', { responseId: '' }, {}, 'form'],
    ['that counts', { status: 'Hợp lệ' }, {}, 'form'],
    ['with a fault that is no choice', { status: 'Cần sửa', responseId: 'r2' }, {}, 'form'],
    ['while somebody types', {}, {}, 'edit'],
    ['that nobody can be asked about', {}, NOBODY, 'form'],
    ['of before', {}, { settings: [{ key: 'startFrom', value: '2026-08-11' }] }, 'form'],
  ])('not one %s', (_, more, tabs, job) => {
    expect(asked(more, tabs, job)).toEqual([]);
  });
});
