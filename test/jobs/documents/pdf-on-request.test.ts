// “Xuất PDF” on the local office: Drive's export as far as this machine can draw, and plain words where it cannot.
import process from 'node:process';
import { afterEach, beforeAll, expect, it } from 'vitest';
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
