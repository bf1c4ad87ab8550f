// “Báo cáo nhanh”: what the chairman reads on one sheet, from the register alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import type { OverviewLine } from '#register/tabs/overview';
import { briefDocx, briefOf, type Brief } from '../../sync/printouts/brief.ts';
import { bookOf } from '../jobs/paper.ts';

type Rows = readonly Readonly<Record<string, string>>[];
type Tabs = Parameters<typeof bookOf>[0];

function brief(tabs: Tabs, lines: Partial<Record<OverviewLine, string>> = {}): Brief {
  const book = bookOf(tabs, '2026-10-05');
  for (const { value } of book.tabs.overview.rows) {
    const said = lines[value.item as OverviewLine];
    if (said !== undefined) value.value = said;
  }
  return briefOf(book);
}

const petitions = (...levels: readonly string[]): Rows =>
  levels.map((level, n) => ({
    code: `AQ-2026-000${n + 1}`,
    name: 'Công ty TNHH Nhựa Ba Hàng',
    title: 'Gia hạn thuê đất',
    due: '2026-10-08',
    level,
  }));

const codes = ({ kiến_nghị_gấp: urgent }: Brief) => urgent.map(({ mã }) => mã);

describe('the sheet for the chairman', () => {
  it('lists what is late before what will be, and leaves out what has time', () => {
    const levels = ['Còn hạn', 'Sắp đến hạn', 'Quá hạn (02 ngày làm việc)', ''];
    expect(codes(brief({ petitions: petitions(...levels) }))).toEqual([
      'AQ-2026-0003',
      'AQ-2026-0002',
    ]);
  });

  it.each([
    [5, 5, ''],
    [6, 6, ''],
    [7, 6, 'Còn 01 kiến nghị khác, xem tab “Kiến nghị”.'],
  ])('of %i late ones shows %i', (count, shown, rest) => {
    const found = brief({ petitions: petitions(...Array<string>(count).fill('Quá hạn kéo dài')) });
    expect(codes(found)).toHaveLength(shown);
    expect(found.còn_lại).toBe(rest);
  });

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['chưa quyết định', {}, ['HN-2026-1: Chưa đủ số lượng – trình lãnh đạo quyết định.']],
    ['đã quyết định', { decision: 'Dừng' }, []],
    ['đã tổ chức', { held: 'Có' }, []],
    ['đủ điều kiện', { branch: 'Đủ điều kiện tổ chức' }, []],
  ])('names a conference that waits for a decision: %s', (_, set, waiting) => {
    const branch = 'Chưa đủ số lượng – trình lãnh đạo quyết định';
    const found = brief({ conferences: [{ code: 'HN-2026-1', branch, ...set }] });
    expect(found.chờ_quyết_định.map(({ nội_dung }) => nội_dung)).toEqual(waiting);
  });

  it.each([
    ['Dự thảo', []],
    ['Đã trình ký', ['V/v trả lời kiến nghị']],
    ['Đã ký, chờ lấy số', []],
  ])('names what waits for the signature: %s', (state, waiting) => {
    const found = brief({ documents: [{ state, title: 'V/v trả lời kiến nghị' }] });
    expect(found.chờ_ký.map(({ nội_dung }) => nội_dung)).toEqual(waiting);
  });

  it.each([
    [6, 6],
    [7, 7],
    [8, 7],
  ])('of %i things to come shows %i lines, the last one counting the rest', (count, lines) => {
    const coming = Array.from({ length: count }, (_, n) => `0${n + 1}/11/2026: Việc`).join('; ');
    const { việc } = brief({}, { 'Việc sắp tới': coming });
    expect(việc).toHaveLength(lines);
    expect(việc.at(-1)?.nội_dung.startsWith('Còn 02')).toBe(count === 8);
  });

  it('says all of it in the words of “Tổng quan”', () => {
    const found = brief(
      { petitions: petitions('Quá hạn kéo dài') },
      {
        'Hội nghị': 'HN-2026-1: 17/9/2026 – đã tổ chức.',
        'Kiến nghị': '14 kiến nghị; chưa xét phạm vi 00',
        'Thời hạn trả lời': 'Quá hạn 01; đến hạn hôm nay 00',
        'Báo cáo Sở Tài chính': 'Chưa đến kỳ báo cáo.',
        'Lần cập nhật gần nhất': '07:00 05/10/2026.',
      },
    );
    const source = readFileSync('templates/prints/bao-cao-nhanh.hbs', 'utf8');
    const text = docxText(briefDocx(source, found));
    for (const words of [
      'BÁO CÁO NHANH',
      'Ngày 05/10/2026',
      '(Số liệu của sổ lúc 07:00 05/10/2026)',
      '1. Hội nghị. HN-2026-1: 17/9/2026 – đã tổ chức.',
      'Thời hạn trả lời: Quá hạn 01; đến hạn hôm nay 00.',
      'AQ-2026-0001\tCông ty TNHH Nhựa Ba Hàng\tGia hạn thuê đất\tchưa giao\t08/10/2026\tQuá hạn kéo dài',
      '3. Chờ lãnh đạo quyết định: không có.',
      '4. Văn bản đã trình, chờ ký: không có.',
      '6. Báo cáo Sở Tài chính. Chưa đến kỳ báo cáo.',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('..');
  });
});
