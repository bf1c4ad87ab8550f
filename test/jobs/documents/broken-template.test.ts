// A template that staff broke: its letters wait and say why, nothing is lost, and a mended one goes on.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build-docx';
import { add, CONFERENCE, day, edit } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const ASK = { request: 'Soạn dự thảo' };
const PETITION = { title: 'Gia hạn giấy phép xây dựng' };

/** A person puts other wording into the template of the one-phòng reply. */
function saveTemplate({ office }: Played, source: string): void {
  const id = office.files().find(({ name }) => name === 'Mẫu D16-phong')?.id ?? '';
  const { status } = office.handle({
    method: 'PATCH',
    url: `/upload/drive/v3/files/${id}?uploadType=media`,
    headers: { Authorization: 'Bearer x', 'Content-Type': DOCX },
    body: buildDocx(source, {}),
  });
  expect(status).toBe(200);
}

const YEAR = [
  'title: mẫu hỏng',
  'days:',
  day(
    '2026-08-04',
    '09:00',
    add('conferences', CONFERENCE),
    add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' }),
    add('petitions', {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      group: 'Thủ tục hành chính',
      ...PETITION,
      receivedAt: '2026-08-04T08:00',
      scope: 'Trong phạm vi',
      lead: DESK,
      route: 'Thuộc thẩm quyền – trả lời',
    }),
  ),
].join('\n');

const ask = (on: string): string =>
  ['title: yêu cầu', 'days:', day(on, '10:00', edit('petitions', PETITION, ASK))].join('\n');

describe('a template with an unclosed block', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });

  it('keeps its letter as a draft without a file and says which tag is open, in Vietnamese', async () => {
    const played = await stage.play(YEAR);
    saveTemplate(played, 'Kính gửi: {{tên_đơn_vị}}.\n\n{{#if tại_hội_nghị}}\n\nTrả lời như sau:');
    await played.more(ask('2026-08-05'));
    const draft = played.row('documents', { case: 'AQ-2026-0001' });
    expect(draft).toMatchObject({ state: 'Dự thảo', file: null });
    expect(draft['fix']).toContain('Mẫu “D16-phong” có lỗi');
    expect(draft['fix']).toContain('{{#if tại_hội_nghị}}');
    expect(played.row('petitions', PETITION)['code']).toBe('AQ-2026-0001');
  });

  it('makes the next letter once the template is mended', async () => {
    const played = await stage.play(YEAR);
    saveTemplate(played, '{{#each kiến_nghị}}');
    await played.more(ask('2026-08-05'));
    saveTemplate(played, 'Kính gửi: {{tên_đơn_vị}}.');
    await played.more(ask('2026-08-06'));
    const [, mended] = played.rows('documents');
    expect(mended?.['file']).toContain('DuThao_2026_CV_tra-loi_AQ-2026-0001_2');
  });
});
