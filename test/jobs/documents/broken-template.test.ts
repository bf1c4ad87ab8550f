// A template that staff broke: its letters wait and say why, nothing is lost, and a mended one goes on.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { localDateTime } from '#rules/dates/civil-date';
import type { Execution } from '../../../sync/office/office.ts';
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

const giveUp = (on: string): string =>
  [
    'title: bỏ dự thảo',
    'days:',
    day(on, '10:00', edit('documents', { case: 'AQ-2026-0001' }, { state: 'Hủy dự thảo' })),
  ].join('\n');

describe('a template that somebody edits, before any letter is asked for,', () => {
  const WRONG = 'Kính gửi: {{tên_đơn_vi}}.';
  let stage: Stage;
  let played: Played;
  const hour = (at: string): Execution => {
    played.office.setClock(localDateTime(at));
    played.office.fireHourly();
    const last = played.office.executions.at(-1);
    if (last === undefined) throw new Error('nothing ran');
    expect(last.error).toBeNull();
    return last;
  };
  const news = (): string[] => played.notes('mẫu văn bản');
  const told = (): string => played.overview('Dữ liệu cần sửa');
  beforeAll(async () => {
    stage = await openStage({ everyMorning: true });
  });
  beforeEach(async () => {
    played = await stage.play(YEAR);
    hour('2026-08-05T07:00');
    hour('2026-08-05T08:00');
  });

  it('is not told of while all can be read', () => {
    expect(told()).not.toContain('mẫu văn bản');
    expect(news()).toEqual([]);
  });

  it('is read in the next day’s check, and its fault told in “Tổng quan” and once in “Nhật ký”', () => {
    played.office.setClock(localDateTime('2026-08-05T08:30'));
    saveTemplate(played, WRONG);
    hour('2026-08-05T09:00');
    expect(news()).toEqual([]);
    hour('2026-08-06T07:00');
    expect(told()).toContain('mẫu văn bản D16-phong có lỗi: ');
    expect(told()).toContain('tên_đơn_vi');
    hour('2026-08-06T08:00');
    hour('2026-08-07T07:00');
    expect(news()).toEqual([expect.stringMatching(/^Mẫu D16-phong có lỗi: .*tên_đơn_vi/)]);
  });

  it('is read again within the hour where it was faulty: mended, the line goes, and “Nhật ký” says so', () => {
    played.office.setClock(localDateTime('2026-08-05T08:30'));
    saveTemplate(played, WRONG);
    hour('2026-08-06T07:00');
    played.office.setClock(localDateTime('2026-08-06T08:30'));
    saveTemplate(played, 'Kính gửi: {{tên_đơn_vị}}.');
    hour('2026-08-06T09:00');
    expect(told()).not.toContain('mẫu văn bản');
    expect(news().at(-1)).toBe('Mẫu D16-phong đã đọc được.');
    expect(news()).toHaveLength(2);
  });

  it('is read at once where the owner asks for a run, as an office on one machine does every day', () => {
    played.office.setClock(localDateTime('2026-08-05T08:30'));
    saveTemplate(played, WRONG);
    expect(played.office.execute('chayNgay').error).toBeNull();
    expect(told()).toContain('mẫu văn bản D16-phong có lỗi: ');
  });

  it('costs one list of the folder of templates a day, and one export where it was edited (design invariant 2)', () => {
    hour('2026-08-06T07:00');
    const plain = hour('2026-08-07T07:00').calls.drive;
    const later = hour('2026-08-07T08:00').calls.drive;
    played.office.setClock(localDateTime('2026-08-07T08:30'));
    saveTemplate(played, WRONG);
    expect(hour('2026-08-08T07:00').calls.drive).toBe(plain + 1);
    expect(hour('2026-08-08T08:00').calls.drive).toBe(later + 1);
  });
});

describe('a template with an unclosed block', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ everyMorning: true });
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

  it('says so at the petition and in “Tổng quan” too, until the draft is given up', async () => {
    const played = await stage.play(YEAR);
    saveTemplate(played, 'Trả lời: {{tên_đơn_vi}}.');
    await played.more(ask('2026-08-05'));
    const told = played.row('petitions', PETITION)['fix'];
    expect(told).toContain('Chưa tạo được dự thảo. Mẫu “D16-phong” có lỗi.');
    expect(told).toContain('tên_đơn_vi');
    expect(played.overview('Dữ liệu cần sửa')).toContain('chưa tạo được dự thảo: AQ-2026-0001');
    await played.more(giveUp('2026-08-06'));
    expect(String(played.row('petitions', PETITION)['fix'])).not.toContain('dự thảo');
    expect(played.overview('Dữ liệu cần sửa')).not.toContain('chưa tạo được dự thảo');
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
