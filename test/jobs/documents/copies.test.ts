// Copies of letters on the local office, by the bundle itself: Drive's export as far as this machine can draw, and plain words where it cannot.
import process from 'node:process';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { add, day, edit } from '../people.ts';
import { openStage, type Stage } from '../stage.ts';

const PATH = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = PATH;
});

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

it('says at the row that the machine has no LibreOffice, and the draft stays as it is', async () => {
  process.env['PATH'] = '';
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-04',
        '09:00',
        add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' }),
        add('petitions', {
          unit: 'DV-0001',
          group: 'Đất đai',
          title: 'Gia hạn thuê đất',
          receivedAt: '2026-08-04T08:00',
          scope: 'Trong phạm vi',
          route: 'Thuộc thẩm quyền – trả lời',
          lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
        }),
        edit('petitions', { title: 'Gia hạn thuê đất' }, { request: 'Soạn dự thảo' }),
        edit('documents', { case: 'AQ-2026-0001' }, { request: 'Xuất PDF' }),
      ),
      day('2026-08-05', '09:00', '      - run: daily'),
    ].join('\n'),
  );
  const row = played.row('documents', { case: 'AQ-2026-0001' });
  expect(row['issued']).toBe('Chưa xuất được tệp (403): máy này chưa có LibreOffice');
  expect(row).toMatchObject({ request: null, fix: null, state: 'Dự thảo' });
  expect(row['file']).toContain('DuThao_2026_CV_tra-loi_AQ-2026-0001');
});

it('makes the issued versions of a whole block of numbers pasted in one go, each with its own', async () => {
  const petition = (n: number) =>
    add('petitions', {
      unit: 'DV-0001',
      group: 'Đất đai',
      title: `Kiến nghị ${n}`,
      receivedAt: '2026-08-04T08:00',
      scope: 'Trong phạm vi',
      route: 'Thuộc thẩm quyền – trả lời',
      lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      answer: 'Đã giải quyết xong.',
      legalBasis: 'Luật Đất đai số 31/2024/QH15',
      request: 'Soạn dự thảo',
    });
  const block = `      - paste: { tab: documents, at: "E2", rows: [["Đã phát hành", "71", "2026-08-05"], ["Đã phát hành", "72", "2026-08-05"]] }`;
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-04',
        '09:00',
        add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' }),
        petition(1),
        petition(2),
        '      - run: daily',
      ),
      day('2026-08-05', '10:00', block),
    ].join('\n'),
  );
  const texts = played.rows('documents').map(({ key }) => {
    const file = played.office
      .files()
      .find(({ appProperties }) =>
        appProperties['key']?.startsWith(`${String(key)}·bản phát hành`),
      );
    return file?.bytes == null ? '' : docxText(file.bytes);
  });
  expect(texts.map((text) => /Số: (\d+)\/.*\n.*, (ngày .*2026)/.exec(text)?.slice(1))).toEqual([
    ['71', 'ngày 05 tháng 8 năm 2026'],
    ['72', 'ngày 05 tháng 8 năm 2026'],
  ]);
});
