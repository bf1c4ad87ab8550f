// “Sổ đăng ký văn bản đi”: what of “Văn bản đi” is entered, in which volume, in which order, and in which words.
import { describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { civilDate } from '#rules/dates/civil-date';
import { readFileSync } from 'node:fs';
import { openXlsx } from 'hucre';
import { boundsOf, outgoingDocx } from '../../sync/printouts/outgoing-docx.ts';
import { outgoingList, type OutgoingList } from '../../sync/printouts/outgoing-list.ts';
import { outgoingXlsx } from '../../sync/printouts/outgoing-xlsx.ts';
import { bookOf } from '../jobs/paper.ts';

const YEAR = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') };
const D16 = 'D16 Công văn trả lời kiến nghị';
const D22 = 'D22 Báo cáo kết quả tổ chức Hội nghị';
const D03 = 'D03 Thông báo tổ chức Hội nghị';
const SENT = { state: 'Đã gửi', sentBy: 'Bưu chính', evidence: 'RR12' };

type Row = Readonly<Record<string, string>>;

const PETITION = {
  code: 'AQ-2026-0001',
  unit: 'DV-0001',
  name: 'Công ty TNHH Nhựa Ba Hàng',
  receivedAt: '2026-08-04T08:00',
};

function list(rows: readonly Row[], period = YEAR): OutgoingList {
  const conference = { code: 'HN-2026-1', date: '2026-09-17' };
  const tabs = { conferences: [conference], petitions: [PETITION], documents: rows };
  return outgoingList(bookOf(tabs, '2026-12-31'), period);
}

const shown = ({ volumes }: OutgoingList) =>
  volumes.map(({ body, documents }) => [body, documents.map(({ number }) => number)]);

describe('what is entered', () => {
  it.each<[string, Row, (readonly [string, readonly string[]])[]]>([
    [
      'đã gửi',
      { ...SENT, number: '61', date: '2026-09-28', sentOn: '2026-09-28' },
      [['UBND', ['61/BC-UBND']]],
    ],
    [
      'đã phát hành',
      { state: 'Đã phát hành', number: '61/BC-UBND', date: '2026-09-28' },
      [['UBND', ['61/BC-UBND']]],
    ],
    ['đã trình ký, có số', { state: 'Đã trình ký', number: '61', date: '2026-09-28' }, []],
    ['dự thảo', { state: 'Dự thảo' }, []],
    ['hủy', { state: 'Hủy dự thảo', number: '61', date: '2026-09-28' }, []],
  ])('%s', (_, set, entered) => {
    expect(shown(list([{ kind: D22, case: 'HN-2026-1', title: 'Kết quả', ...set }]))).toEqual(
      entered,
    );
  });

  it('says why an issued one cannot be entered, with its row', () => {
    const { volumes, left } = list([
      { kind: D22, case: 'HN-2026-1', state: 'Đã phát hành', number: '61' },
    ]);
    expect(volumes).toEqual([]);
    expect(left).toEqual([
      { row: 2, message: 'Chưa có số và ngày của văn thư nên chưa tính là đã phát hành.' },
    ]);
  });

  it.each([
    ['2026-09-27', []],
    ['2026-09-28', [['UBND', ['61/BC-UBND']]]],
  ])('of a period to %s, its last day among it', (to, entered) => {
    const row = {
      kind: D22,
      case: 'HN-2026-1',
      state: 'Đã phát hành',
      number: '61',
      date: '2026-09-28',
    };
    expect(shown(list([row], { from: YEAR.from, to: civilDate(to) }))).toEqual(entered);
  });
});

const ISSUED = { state: 'Đã phát hành', case: 'AQ-2026-0001' };
const THREE: readonly Row[] = [
  { ...ISSUED, kind: D16, number: '72/UBND-KTHT&ĐT', date: '2026-10-08', title: 'V/v trả lời' },
  { ...ISSUED, kind: D16, number: '9/KTHT&ĐT', date: '2026-10-07', title: 'V/v trả lời' },
  { ...ISSUED, kind: D16, number: '71/UBND-KTHT&ĐT', date: '2026-10-08', title: 'V/v trả lời' },
  {
    kind: D03,
    case: 'HN-2026-1',
    state: 'Đã gửi',
    number: '88',
    date: '2026-07-30',
    sentOn: '2026-07-31',
    sentBy: 'Bưu chính',
    title: 'Về việc tổ chức Hội nghị',
  },
  { ...ISSUED, kind: D16, number: '5/TCS9', date: '2026-10-09', title: 'V/v trả lời' },
];

describe('a register', () => {
  it('is one volume each body of the ward, by day and number; what the tax office wrote is in its own', () => {
    expect(shown(list(THREE))).toEqual([
      ['UBND', ['88/TB-UBND', '71/UBND-KTHT&ĐT', '72/UBND-KTHT&ĐT']],
      ['KTHT&ĐT', ['09/KTHT&ĐT']],
    ]);
  });

  it('says type and subject, signer, receiver, who keeps it, when and how it left', () => {
    const [ubnd] = list(THREE).volumes;
    expect(ubnd?.documents.slice(0, 2)).toMatchObject([
      {
        about: 'Thông báo về việc tổ chức Hội nghị',
        signer: 'Lê Văn Thảo',
        to: '',
        keeper: 'VT, KT,HT&ĐT',
        movedOn: '31/7/2026',
        note: 'Bưu chính',
        copies: '',
        receipt: '',
      },
      { about: 'Công văn v/v trả lời', to: 'Công ty TNHH Nhựa Ba Hàng', movedOn: '', note: '' },
    ]);
  });

  it('names the lowest and the highest number on its cover', () => {
    const [ubnd] = list(THREE).volumes;
    expect(ubnd && boundsOf(ubnd)).toEqual({ first: '71/UBND-KTHT&ĐT', last: '88/TB-UBND' });
  });
});

// NĐ 30/2020, Phụ lục IV, I: bìa và mười nội dung đăng ký.
const FORM = [
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Người ký',
  'Nơi nhận văn bản',
  'Đơn vị, người nhận bản lưu',
  'Số lượng bản',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
];
const COVER = { agency: 'UBND PHƯỜNG ÁI QUỐC', body: '', period: YEAR };

describe('the form', () => {
  const [volume] = list(THREE).volumes;
  if (volume === undefined) throw new Error('no volume');

  it('is printed with its cover and all ten columns', () => {
    const source = readFileSync('templates/prints/so-van-ban-di.hbs', 'utf8');
    const text = docxText(outgoingDocx(source, volume, COVER));
    for (const words of [
      'UBND PHƯỜNG ÁI QUỐC',
      'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
      'Năm: 2026',
      'Từ ngày 01/01/2026 đến ngày 31/12/2026',
      'Từ số 71/UBND-KTHT&ĐT đến số 88/TB-UBND',
      'Quyển số: ……',
      FORM.join('\t'),
    ])
      expect(text).toContain(words);
    expect(text.match(/\/UBND-KTHT&ĐT\t08\/10\/2026/g)).toHaveLength(2);
  });

  it('is a sheet with the same columns, the same bytes each time', async () => {
    const bytes = await outgoingXlsx([{ volume, cover: COVER }]);
    expect(await outgoingXlsx([{ volume, cover: COVER }])).toEqual(bytes);
    const [sheet] = (await openXlsx(bytes)).sheets;
    expect(sheet?.name).toBe('Sổ UBND');
    expect(sheet?.rows[4]).toEqual(FORM);
    expect(sheet?.rows.slice(6).map(([number]) => number)).toEqual([
      '88/TB-UBND',
      '71/UBND-KTHT&ĐT',
      '72/UBND-KTHT&ĐT',
    ]);
  });
});
