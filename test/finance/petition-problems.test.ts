// What in the petitions of the conference stands against a report, each told at its cell.
import { describe, expect, it } from 'vitest';
import { petitionProblems } from '../../sync/finance/petition-problems.ts';
import type { bookOf } from '../jobs/paper.ts';
import { bookWith, HELD } from './form-book.ts';

type Texts = Readonly<Record<string, string>>;

const PETITION = {
  code: 'AQ-2026-0001',
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  name: 'Công ty A',
  group: 'Vốn',
  title: 'Vay vốn',
  scope: 'Trong phạm vi',
  receivedAt: '2026-08-10T09:00',
  outcome: 'Đã giải quyết triệt để',
  reportColumn: 'Đã giải quyết triệt để',
};
const ANSWER = {
  kind: 'D16 Công văn trả lời kiến nghị',
  case: 'AQ-2026-0001',
  title: 'Trả lời',
  state: 'Đã phát hành',
  number: '31',
  date: '2026-09-21',
};

const OUTSIDE = {
  ...PETITION,
  scope: 'Không thuộc phạm vi giải quyết',
  scopeReason: 'Đơn khiếu nại',
  scopeBy: 'Hùng',
  outcome: '',
  reportColumn: 'Ngoài biểu',
  process: 'Đề nghị UBND thành phố đồng ý kết thúc giải quyết.',
};

function against(petitions: readonly Texts[], more: Parameters<typeof bookOf>[0] = {}) {
  const { book, result } = bookWith({ petitions, documents: [ANSWER], ...more });
  return petitionProblems(book, HELD.code, result).map(
    ({ tab, row, column, message }) => `${tab} ${row} ${column}: ${message}`,
  );
}

describe('a petition of the conference', () => {
  it('that is settled, answered and shown so bears nothing against the report', () => {
    expect(against([PETITION])).toEqual([]);
  });

  it('is judged as itself, however staff sort their tab', () => {
    const open = {
      code: 'AQ-2026-0002',
      outcome: '',
      reportColumn: 'Đang xử lý',
      process: 'Đang xem',
    };
    const told = against([{ ...PETITION, ...open }, PETITION]);
    expect(told.filter((words) => words.includes('Ô đang ghi'))).toEqual([]);
    const wrong = against([
      { ...PETITION, ...open },
      { ...PETITION, reportColumn: '' },
    ]);
    expect(wrong.filter((words) => words.includes('Ô đang ghi'))).toEqual([
      expect.stringMatching(/^Kiến nghị 3 Cột báo cáo: Ô đang ghi “”/),
    ]);
  });

  it.each<[string, readonly Texts[], Parameters<typeof bookOf>[0], string]>([
    [
      'without a code',
      [{ ...PETITION, code: '' }],
      {},
      'Kiến nghị 2 Mã kiến nghị: Chưa có mã kiến nghị',
    ],
    [
      'copied with its code',
      [PETITION, PETITION],
      {},
      'Kiến nghị 3 Mã kiến nghị: Mã AQ-2026-0001 đã có ở dòng 2; mỗi kiến nghị một mã.',
    ],
    [
      'alike another of its unit, of which nobody has said whether it is the same (AM-04)',
      [PETITION, { ...PETITION, code: 'AQ-2026-0002' }],
      {},
      'Kiến nghị 3 Không phải trùng: Giống kiến nghị AQ-2026-0001 của cùng đơn vị',
    ],
    [
      'whose group cannot be read',
      [{ ...PETITION, group: 'Nước' }],
      {},
      'Kiến nghị 2 Nhóm: “Nước” không có trong danh sách.',
    ],
    ['without a group', [{ ...PETITION, group: '' }], {}, 'Kiến nghị 2 Nhóm: '],
    [
      'shown in another column',
      [{ ...PETITION, reportColumn: 'Đang xử lý' }],
      {},
      'Ô đang ghi “Đang xử lý”, theo quy tắc là “Đã giải quyết triệt để”',
    ],
    ['shown in none', [{ ...PETITION, reportColumn: '' }], {}, 'Ô đang ghi “”, theo quy tắc là'],
    [
      'whose answer has no day',
      [PETITION],
      { documents: [{ ...ANSWER, date: 'mai' }] },
      'Văn bản đi 2 Ngày: “mai” không phải là ngày (dd/MM/yyyy).',
    ],
    [
      'whose letter has no kind',
      [PETITION],
      { documents: [{ ...ANSWER, kind: 'x', case: 'AQ-2026-0009, AQ-2026-0001' }] },
      'Văn bản đi 2 Loại văn bản: “x”',
    ],
    [
      'whose letter has no state',
      [PETITION],
      { documents: [{ ...ANSWER, state: 'x' }] },
      'Văn bản đi 2 Trạng thái: “x”',
    ],
    [
      'of which something came that means nothing',
      [PETITION],
      { incoming: [{ case: 'AQ-2026-0001', meaning: 'x' }] },
      'Văn bản đến 2 Nội dung: “x”',
    ],
    [
      'of which something came on no day',
      [PETITION],
      { incoming: [{ case: 'AQ-2026-0001', date: 'mai' }] },
      'Văn bản đến 2 Ngày: “mai” không phải là ngày',
    ],
    [
      'that asks the city to agree (A-II.5c.3)',
      [{ ...PETITION, process: 'Đề nghị UBND thành phố đồng ý kết thúc giải quyết.' }],
      {},
      'Quá trình giải quyết: “Đề nghị UBND thành phố đồng ý kết thúc”: không đề nghị',
    ],
  ])('%s is told at its cell', (_what, petitions, more, words) => {
    expect(against(petitions, more).join('\n')).toContain(words);
  });

  it.each<[string, readonly Texts[], Parameters<typeof bookOf>[0]]>([
    ['of another conference', [{ ...PETITION, conference: 'HN-2026-2', group: '', code: '' }], {}],
    ['whose other cells cannot be read', [{ ...PETITION, extendedTo: 'mai' }], {}],
    ['out of scope, whatever it asks', [OUTSIDE], { documents: [] }],
    [
      'with a letter of another case',
      [PETITION],
      { documents: [ANSWER, { ...ANSWER, case: 'AQ-2026-0009', number: '32', date: 'mai' }] },
    ],
  ])('%s bears nothing against it', (_what, petitions, more) => {
    expect(against(petitions, more)).toEqual([]);
  });
});
