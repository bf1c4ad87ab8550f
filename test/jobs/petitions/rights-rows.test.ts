// Requests about people's data: how far each has come, until when it is answered (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP).
import { describe, expect, it } from 'vitest';
import { askedToErase, erasureAsked } from '../../../apps-script/jobs/petitions/asked-to-erase.ts';
import { deriveRights } from '../../../apps-script/jobs/petitions/rights.ts';
import { contextAt, noted, NOW, type Tabs } from '../context.ts';

type Row = Readonly<Record<string, string>>;

const ASKED = { kind: 'Xóa', basis: 'Đồng ý', receivedAt: '2026-09-10', unit: 'DV-1', who: 'A' };
const UNIT = { code: 'DV-1', kind: 'Doanh nghiệp', name: 'Công ty A' };

describe('a request to be erased', () => {
  const state = (row: Row = {}, tabs: Tabs = {}) => {
    const context = contextAt({ units: [UNIT], ...tabs, rights: [{ ...ASKED, ...row }] });
    const [found] = context.book.tabs.rights.rows;
    return found === undefined ? null : erasureAsked(context.book, found);
  };
  const own = (more: Row) => ({
    petitions: [{ unit: 'DV-1', code: 'AQ-1', receivedAt: '2026-08-01T08:00', ...more }],
  });

  it.each<[string, Row, Tabs, string | null]>([
    ['of data by law is none', { basis: 'Nhiệm vụ theo luật' }, {}, null],
    ['to see is none', { kind: 'Xem' }, {}, null],
    ['that was refused is none', { refusal: 'x' }, {}, null],
    ['without its day is none', { receivedAt: '' }, {}, null],
    ['of a unit that nobody knows', { unit: 'DV-9' }, {}, 'unknown unit'],
    ['of no unit', { unit: '' }, {}, 'unknown unit'],
    ['of one whose petition is open', {}, own({ reportColumn: 'Đang xử lý' }), 'by law'],
    [
      'of one whose petition waits above',
      {},
      own({ reportColumn: 'Xin ý kiến chỉ đạo của cơ quan cấp trên' }),
      'by law',
    ],
    [
      'of one that came again',
      {},
      own({ reportColumn: 'Ngoài biểu', receivedAt: '2026-09-11T08:00' }),
      'came again',
    ],
    [
      'not of one that came that day',
      {},
      own({ reportColumn: 'Ngoài biểu', receivedAt: '2026-09-10T08:00' }),
      'hidden',
    ],
    [
      'of one that registered again',
      {},
      { registrations: [{ unit: 'DV-1', receivedAt: '2026-09-11T08:00' }] },
      'came again',
    ],
    ['that waits for the owner', {}, { contacts: [{ unit: 'DV-1', phone: '09' }] }, 'to confirm'],
    ['that is done', {}, {}, 'hidden'],
  ])('%s', (_, row, tabs, is) => {
    expect(state(row, tabs)?.state ?? null).toBe(is);
  });

  it('names the petitions that the law keeps', () => {
    expect(state({}, own({ reportColumn: 'Đang xử lý' }))).toEqual({
      state: 'by law',
      petitions: ['AQ-1'],
    });
  });

  const step = (name: 'offered' | 'confirmed') =>
    noted({ type: 'retention', step: name, units: ['DV-1'], by: null }, NOW, { key: 'k' });
  it.each<[string, Row, Tabs, number]>([
    ['open', {}, {}, 1],
    ['done is over', { doneOn: '2026-09-11' }, {}, 0],
    [
      'done, while the owner’s word is not carried out',
      { doneOn: '2026-09-11' },
      { journal: [step('confirmed')] },
      1,
    ],
    ['done, only shown', { doneOn: '2026-09-11' }, { journal: [step('offered')] }, 0],
    [
      'of a unit that came again',
      {},
      own({ reportColumn: 'Ngoài biểu', receivedAt: '2026-09-11T08:00' }),
      0,
    ],
  ])('may be carried out: %s', (_, row, tabs, count) => {
    const { book } = contextAt({ units: [UNIT], ...tabs, rights: [{ ...ASKED, ...row }] });
    expect(askedToErase(book)).toHaveLength(count);
  });
});

describe('a row of “Yêu cầu về dữ liệu cá nhân”', () => {
  const SEEN = { kind: 'Xem', receivedAt: '2026-09-10', who: 'A', acknowledgedOn: '2026-09-11' };
  const derived = (row: Row, today: string) => {
    const context = contextAt({ units: [UNIT], rights: [row] }, `${today}T09:00`);
    deriveRights(context);
    return context.book.tabs.rights.rows[0]?.value;
  };

  it.each([
    ['2026-09-14', 'Còn hạn'],
    ['2026-09-15', 'Sắp đến hạn'],
    ['2026-09-18', 'Sắp đến hạn'],
    ['2026-09-20', 'Đến hạn hôm nay'],
    ['2026-09-21', 'Quá hạn'],
  ])('due on 20/9, on %s: %s', (today, level) => {
    expect(derived(SEEN, today)).toMatchObject({
      due: '2026-09-20',
      acknowledgeBy: '2026-09-14',
      level,
    });
  });

  it.each<[string, Row, string, RegExp]>([
    ['nothing', {}, '2026-09-15', /^$/],
    ['no kind', { kind: '' }, '2026-09-15', /^Chưa chọn loại yêu cầu\.$/],
    ['no day', { receivedAt: '' }, '2026-09-15', /^Chưa ghi ngày nhận/],
    [
      'not acknowledged in time',
      { acknowledgedOn: '' },
      '2026-09-15',
      /^Đã qua hạn phản hồi tiếp nhận/,
    ],
    ['still in time', { acknowledgedOn: '' }, '2026-09-14', /^$/],
    ['not answered in time', {}, '2026-09-21', /^Đã qua hạn thực hiện/],
    ['answered', { doneOn: '2026-09-21', result: 'x' }, '2026-09-22', /^$/],
    ['answered without a result', { doneOn: '2026-09-21' }, '2026-09-22', /^Chưa ghi kết quả\.$/],
    [
      'let go on too long',
      { extendedTo: '2026-10-06', extendedWhy: 'x' },
      '2026-09-15',
      /^Gia hạn: ngày phải/,
    ],
    [
      'let go on as long as may be',
      { extendedTo: '2026-10-05', extendedWhy: 'x' },
      '2026-09-21',
      /^$/,
    ],
    [
      'let go on without a reason',
      { extendedTo: '2026-10-05' },
      '2026-09-15',
      /^Gia hạn: chưa ghi lý do\.$/,
    ],
    ['to stop, on no basis', { kind: 'Hạn chế' }, '2026-09-15', /^Chưa ghi căn cứ xử lý/],
    [
      'to stop what the law asks for',
      { kind: 'Phản đối', basis: 'Nhiệm vụ theo luật' },
      '2026-09-15',
      /^Xử lý kiến nghị là nhiệm vụ/,
    ],
    [
      'the same, refused',
      { kind: 'Phản đối', basis: 'Nhiệm vụ theo luật', refusal: 'x' },
      '2026-09-15',
      /^$/,
    ],
    [
      'to be erased, of no unit',
      { kind: 'Xóa', basis: 'Đồng ý' },
      '2026-09-15',
      /^Xóa: ghi đúng mã đơn vị/,
    ],
    [
      'to be erased, done everywhere',
      { kind: 'Xóa', basis: 'Đồng ý', unit: 'DV-1' },
      '2026-09-15',
      /^Đã xóa ở mọi nơi/,
    ],
  ])('%s', (_, more, today, words) => {
    expect(derived({ ...SEEN, ...more }, today)?.fix ?? '').toMatch(words);
  });

  it('an emptied row is told nothing', () => {
    expect(derived({ result: 'x' }, '2026-09-15')).toMatchObject({
      fix: null,
      due: null,
      level: null,
    });
  });
});

describe('a request has a number of its own', () => {
  const numbers = (...codes: readonly string[]) => {
    const rows = codes.map((code) => ({ ...ASKED, code }));
    const context = contextAt({ units: [UNIT], rights: [...rows, { unit: 'DV-1' }] });
    deriveRights(context);
    return context.book.tabs.rights.rows.map(({ value }) => value.code);
  };

  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['the next where it has none', ['', ''], ['YC-0001', 'YC-0002', null]],
    [
      'which it keeps, wherever it stands',
      ['YC-0007', 'YC-0002', ''],
      ['YC-0007', 'YC-0002', 'YC-0008', null],
    ],
    ['a copied row another', ['YC-0003', 'YC-0003'], ['YC-0003', 'YC-0004', null]],
    ['what is typed over it is none', ['x', 'YC-3'], ['YC-0001', 'YC-0002', null]],
  ])('%s', (_, codes, found) => {
    expect(numbers(...codes)).toEqual(found);
  });
});
