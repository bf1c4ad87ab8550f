// People are kept no longer than they are needed: 24 months after their last cycle was closed, shown, confirmed, hidden.
import { beforeEach, describe, expect, it } from 'vitest';
import { TABS, type TabKey } from '#register/tabs/all';
import { civilDate } from '#rules/dates/civil-date';
import { keptUntil } from '#rules/retention';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const LINE = 'Ẩn thông tin cá nhân hết thời hạn lưu';
const NONE = 'Không có đơn vị nào hết thời hạn lưu hoặc được xóa theo đề nghị.';
const CODE = 'AQ-2026-0001';
const OWNER = 'Trần Thị Bình';
const NAME = 'Cơ sở sản xuất Tiền Trung 01';
const SECRET = [
  NAME,
  OWNER,
  '0912000301',
  '0912.000.301',
  'binh@tientrung.example',
  'số 7, ngõ 12',
];

let paper: Paper;

const answered = {
  outcome: 'Đã giải quyết triệt để',
  oralAnswer: 'Đã trả lời.',
  answeredBy: 'Chủ tịch',
};
function sent(kind: string, about: string, on: string, number: string): void {
  const rest = {
    state: 'Đã gửi',
    sentBy: 'Bưu chính',
    title: `V/v ${about === CODE ? NAME : about}`,
  };
  paper.add('documents', { kind, case: about, sentOn: on, date: on, number, ...rest });
}

/** A cycle with one petition of one unit and a second unit that came to listen; its report of closing is sent on 05/3/2027. */
beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 1);
  paper.edit(
    'contacts',
    { unit: 'DV-0001' },
    {
      taxCode: '0801158817',
      representative: OWNER,
      position: 'Chủ hộ',
      salutation: 'Bà',
      email: 'binh@tientrung.example',
      address: 'số 7, ngõ 12, Tiền Trung',
      consent: 'Đã đọc',
    },
  );
  paper.edit('units', { code: 'DV-0002' }, { kind: 'Doanh nghiệp', name: 'Công ty TNHH Lai Vu' });
  paper.add('delegates', {
    conference: 'HN-2026-1',
    group: 'DN, HKD, HTX',
    unit: 'DV-0001',
    name: OWNER,
    title: 'Chủ hộ',
  });
  paper.add('paper', {
    receivedAt: '2026-08-10T09:00',
    kind: 'Hộ kinh doanh',
    name: NAME,
    taxCode: '0801158817',
    phone: '0912000301',
    representative: OWNER,
    request: 'Đưa vào sổ',
  });
  paper.add('rights', {
    receivedAt: '2026-08-12',
    who: OWNER,
    unit: 'DV-0001',
    kind: 'Xem',
    doneOn: '2026-08-13',
    result: `Đã gửi bà ${OWNER}`,
  });
  paper.edit('search', { item: 'Tra cứu' }, { request: 'TRUE', find: OWNER });
  paper.run('2026-08-11T09:00');
  expect(paper.row('search', {})['result']).toContain(NAME);
  paper.edit(
    'petitions',
    { code: CODE },
    {
      notes: `Gọi bà ${OWNER}, 0912.000.301`,
      content: `${NAME}, số 7, ngõ 12, Tiền Trung đề nghị mở đường.`,
    },
  );
  paper.run('2026-08-12T09:00');
  paper.edit('petitions', { code: CODE }, { ...answered, notes: `Đã gọi ${OWNER}` });
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  sent('D22 Báo cáo kết quả tổ chức Hội nghị', 'HN-2026-1', '2026-09-28', '61/BC-UBND');
  sent('D23 Báo cáo kết thúc giải quyết kiến nghị', CODE, '2027-03-05', '12/BC-UBND');
  paper.run('2027-03-08T09:00');
});

const offeredOn = (at: string): string => {
  paper.run(at);
  return paper.overview(LINE);
};
const tick = (): void => paper.edit('overview', { item: LINE }, { request: 'TRUE' });
const held = (): string =>
  JSON.stringify((Object.keys(TABS) as TabKey[]).map((tab) => paper.rows(tab)));
const kept = (): string[] => SECRET.filter((text) => held().includes(text));

describe('the last day on which people are kept', () => {
  it.each([
    ['2027-03-05', 24, '2029-03-05'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('closed on %s, %i months: until %s', (closed, months, until) => {
    expect(keptUntil(civilDate(closed), months)).toBe(until);
  });
});

describe('who is offered to the owner (Luật 91/2025/QH15, điều 3, điều 14)', () => {
  it.each([
    ['2029-03-05T09:00', false],
    ['2029-03-06T09:00', true],
    ['2029-03-07T09:00', true],
  ])('on %s: %s, with the cycle, the day it was closed and what goes', (at, isOffered) => {
    const line = offeredOn(at);
    expect(line !== NONE).toBe(isOffered);
    if (isOffered)
      expect(line).toMatch(
        /^Ẩn vĩnh viễn thông tin cá nhân của 02 đơn vị \(kỳ 2026 kết thúc 05\/3\/2027, lưu đến hết 05\/3\/2029: DV-0001, DV-0002\)/,
      );
    expect(kept()).toEqual(SECRET);
  });

  it.each<[string, () => void]>([
    [
      'a petition is being settled',
      () => paper.edit('petitions', { code: CODE }, { outcome: 'Đang xử lý' }),
    ],
    [
      'its report of closing was not sent',
      () => paper.edit('documents', { number: '12/BC-UBND' }, { state: 'Đã phát hành' }),
    ],
    [
      'no letter says that it is settled',
      () => paper.remove('documents', { number: '12/BC-UBND' }),
    ],
    [
      'a unit raised something since',
      () => {
        paper.add('petitions', {
          unit: 'DV-0001',
          title: 'Việc mới',
          receivedAt: '2029-01-10T08:00',
        });
        paper.add('petitions', {
          unit: 'DV-0002',
          title: 'Việc khác',
          receivedAt: '2029-01-10T08:00',
        });
      },
    ],
  ])('nobody while %s', (_, change) => {
    change();
    paper.run('2029-03-06T08:00');
    expect(offeredOn('2029-03-06T09:00')).toBe(NONE);
  });

  it('earlier where the office keeps for less; never later than the phiếu says', () => {
    paper.edit('settings', { key: 'retentionMonths' }, { value: '12' });
    expect(offeredOn('2028-03-06T09:00')).not.toBe(NONE);
    paper.edit('settings', { key: 'retentionMonths' }, { value: '25' });
    paper.run('2028-03-07T09:00');
    expect(paper.row('settings', { key: 'retentionMonths' })['fix']).toContain('từ 1 đến 24');
  });
});

describe('what the owner confirmed', () => {
  const hide = (): void => {
    paper.run('2029-03-06T09:00');
    tick();
    paper.run('2029-03-06T10:00', { job: 'edit' });
    paper.run('2029-03-06T11:00');
  };

  it('is hidden in register, contacts, snapshot and journal; what was decided and the figures stay', () => {
    const before = paper.row('petitions', { code: CODE });
    expect(kept()).toEqual(SECRET);
    hide();
    expect(kept()).toEqual([]);
    expect(paper.row('contacts', { unit: 'DV-0001' })).toMatchObject({
      phone: null,
      consent: 'Đã đọc',
    });
    expect(paper.row('units', { code: 'DV-0001' })).toMatchObject({
      name: 'DV-0001 (đã ẩn)',
      fix: null,
    });
    expect(paper.row('units', { code: 'DV-0002' })).toMatchObject({
      name: 'Công ty TNHH Lai Vu',
      fix: null,
    });
    expect(paper.row('petitions', { code: CODE })).toMatchObject({
      notes: 'Đã gọi (đã ẩn)',
      content: 'DV-0001 (đã ẩn), (đã ẩn) đề nghị mở đường.',
      outcome: before['outcome'] ?? null,
      reportColumn: before['reportColumn'] ?? null,
    });
    expect(paper.row('delegates', { unit: 'DV-0001' })).toMatchObject({
      name: null,
      title: 'Chủ hộ',
    });
    expect(paper.row('rights', {})).toMatchObject({ who: '(đã ẩn)', result: 'Đã gửi bà (đã ẩn)' });
    expect(paper.row('documents', { number: '12/BC-UBND' })).toMatchObject({
      title: 'V/v DV-0001 (đã ẩn)',
      state: 'Đã gửi',
    });
  });

  it('is told with who confirmed and when, without names; another run does nothing more', () => {
    paper.edit('settings', { key: 'owner' }, { value: 'chu.so@vidu.example' });
    hide();
    const told = paper.notes('ẩn thông tin cá nhân');
    expect(told).toEqual([
      'Đề nghị chủ sổ xác nhận ở Tổng quan: ẩn thông tin cá nhân của DV-0001, DV-0002',
      'chu.so@vidu.example: Xác nhận ẩn thông tin cá nhân của DV-0001, DV-0002',
      'Đã ẩn thông tin cá nhân của DV-0001, DV-0002',
    ]);
    expect(offeredOn('2029-03-07T09:00')).toBe(NONE);
    expect(paper.notes('ẩn thông tin cá nhân')).toEqual(told);
    expect(paper.notes('thay đổi').join()).not.toContain('Tên đơn vị');
  });

  it('needs the tick after it was shown: a tick of before hides nothing', () => {
    tick();
    paper.run('2029-03-06T09:00');
    expect(kept()).toEqual(SECRET);
  });

  it('leaves who shares a name in peace', () => {
    paper.add('units', {
      code: 'DV-0003',
      kind: 'Hộ kinh doanh',
      inWard: 'Có',
      name: `Hộ ${OWNER}`,
    });
    paper.add('contacts', { unit: 'DV-0003', representative: OWNER, phone: '0912000399' });
    hide();
    expect(paper.row('contacts', { unit: 'DV-0003' })['representative']).toBe(OWNER);
    expect(paper.row('units', { code: 'DV-0003' })['name']).toBe(`Hộ ${OWNER}`);
  });
});

describe('who asked to be erased before that (Luật 91/2025/QH15, điều 14, điều 19)', () => {
  const WHAT = { receivedAt: '2027-03-10', who: OWNER, unit: 'DV-0001', kind: 'Xóa' };
  const ask = (cells: Readonly<Record<string, string>> = {}): void =>
    paper.add('rights', { ...WHAT, basis: 'Đồng ý', acknowledgedOn: '2027-03-10', ...cells });
  const fix = (): string => String(paper.row('rights', { kind: 'Xóa' })['fix'] ?? '');

  it('is shown to the owner, and hidden everywhere once he confirmed; staff are asked to answer', () => {
    ask();
    expect(offeredOn('2027-03-11T08:00')).toMatch(/\(đề nghị xóa ngày 10\/3\/2027: DV-0001\)/);
    expect(fix()).toMatch(/^Xóa: chờ chủ sổ xác nhận ở Tổng quan/);
    paper.run('2027-03-11T09:00');
    expect(kept()).toEqual(SECRET);
    tick();
    paper.run('2027-03-11T10:00', { job: 'edit' });
    // Who asked stays until the answer is given.
    expect(kept()).toEqual([OWNER]);
    expect(fix()).toMatch(/^Đã xóa ở mọi nơi: báo người yêu cầu/);
    expect(paper.row('units', { code: 'DV-0001' })['name']).toBe('DV-0001 (đã ẩn)');
    expect(paper.row('units', { code: 'DV-0002' })['name']).toBe('Công ty TNHH Lai Vu');
    paper.run('2027-03-11T10:30');
    paper.edit('rights', { kind: 'Xóa' }, { doneOn: '2027-03-11', result: 'Đã báo' });
    expect(offeredOn('2027-03-11T11:00')).toBe(NONE);
    expect(fix()).toBe('');
    expect(paper.notes('ẩn thông tin cá nhân').slice(-1)).toEqual([
      'Đã ẩn thông tin cá nhân của DV-0001',
    ]);
  });

  it.each<[string, Record<string, string>, () => void, RegExp]>([
    ['what is done by law goes on', { basis: 'Nhiệm vụ theo luật' }, () => undefined, /không dừng/],
    ['it was refused', { refusal: 'Không phải người đó' }, () => undefined, /^$/],
    ['nobody knows the unit', { unit: 'DV-0099' }, () => undefined, /ghi đúng mã đơn vị/],
    [
      'a petition is being settled',
      {},
      () => paper.edit('petitions', { code: CODE }, { outcome: 'Đang xử lý' }),
      /đang giải quyết AQ-2026-0001 là nhiệm vụ theo luật/,
    ],
    [
      'the unit came again after it asked',
      {},
      () =>
        paper.add('registrations', {
          conference: 'HN-2026-1',
          unit: 'DV-0001',
          receivedAt: '2027-03-11T07:00',
        }),
      /hỏi lại người yêu cầu/,
    ],
  ])('is not offered where %s', (_, cells, change, words) => {
    ask(cells);
    change();
    paper.run('2027-03-11T08:00');
    expect(offeredOn('2027-03-11T09:00')).toBe(NONE);
    expect(fix()).toMatch(words);
    expect(kept()).toEqual(SECRET);
  });

  it('whose answer names them is offered once more when their time is over', () => {
    ask();
    paper.run('2027-03-11T08:00');
    tick();
    paper.run('2027-03-11T10:00', { job: 'edit' });
    paper.run('2027-03-11T10:30');
    paper.edit('rights', { kind: 'Xóa' }, { doneOn: '2027-03-11', result: 'Đã báo' });
    paper.run('2027-03-11T11:00');
    expect(offeredOn('2029-03-06T09:00')).toContain('DV-0001, DV-0002');
    tick();
    paper.run('2029-03-06T10:00', { job: 'edit' });
    expect(kept()).toEqual([]);
  });
});
