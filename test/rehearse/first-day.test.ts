// “Ngày đầu trên Google”: everything goes wrong once, and the office works in the evening with nothing made twice.
import { describe, expect, test } from 'vitest';
import { loadRehearsal } from '../../sync/rehearse/load.ts';
import { startOf } from '../../sync/rehearse/play.ts';
import { tellPlay } from '../../sync/rehearse/tell-play.ts';
import { Teller } from '../../sync/rehearse/teller.ts';
import { bareOffice } from '../../sync/workplace/fresh.ts';
import { PLAIN } from '../../sync/workplace/page.ts';
import { resultOf } from '../../sync/workplace/result.ts';

async function firstDay() {
  const rehearsal = await loadRehearsal('templates/rehearsals/ngay-dau-tren-google.yaml');
  const office = await bareOffice(startOf(rehearsal));
  const lines: string[] = [];
  const faults: string[] = [];
  const teller = new Teller(office, (line) => lines.push(line), PLAIN);
  await tellPlay(office, rehearsal, { teller, err: (text) => faults.push(text) });
  const story = lines.join('\n').replace(/\s+/g, ' ');
  return { office, story, faults, result: resultOf(office, []) };
}

describe('the first day on Google', async () => {
  const { office, story, faults, result } = await firstDay();

  test('tells each thing that goes wrong, and what to do, in the order of the day', () => {
    const told = [
      'còn ô chưa đánh dấu (script.send_mail)',
      'Chưa bật Google Sheets API và Google Drive API',
      'Chưa bật Google Drive API cho',
      'bị ngắt giữa chừng',
      'Đề nghị đợi 5 phút rồi chạy lại caiDat, để không tạo hai lần',
      'Một lượt chạy khác đang làm việc',
      'Phần mềm chạy bằng tài khoản doithoai.aiquoc@haiphong.example',
      '1 mục chưa đạt (“Yêu cầu của tài khoản khác được làm ngay”)',
      'kiemTra: xong; Kiểm tra: cả 11 mục đạt',
      'cấp mã AQ-2026-0001, gửi thư xác nhận',
    ];
    let from = 0;
    for (const words of told) {
      const at = story.indexOf(words, from);
      expect(at, words).toBeGreaterThan(-1);
      from = at + words.length;
    }
    expect(faults).toEqual([]);
  });

  test('makes nothing twice: one file of each name, one form, one trigger a handler, of the owner', () => {
    const names = office.files().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(office.forms()).toHaveLength(1);
    const triggers = office.triggers().map(({ handler, creator }) => `${handler} ${creator}`);
    expect(triggers.sort()).toEqual(
      ['hourly', 'onEditInstalled', 'onFormSubmit'].map((name) => `${name} ${office.owner}`),
    );
  });

  test('ends with a working office: the lost phiếu taken in, its mail sent to the business, the files in Vietnamese', () => {
    expect(result.tabs['registrations']).toMatchObject([{ status: 'Hợp lệ' }]);
    expect(result.tabs['petitions']).toMatchObject([{ code: 'AQ-2026-0001' }]);
    expect(result.mails.flatMap(({ to }) => to)).toContain('giayda.ninhquan@doanhnghiep.example');
    for (const { properties } of office.store.state.spreadsheets.values())
      expect(properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(office.executions.filter(({ fn }) => fn === 'hourly').at(-1)?.error).toBeNull();
  });
});
