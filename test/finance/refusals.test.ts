import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import type { LocalOffice, Snapshot } from '../../sync/office/office.ts';
import {
  CONFERENCE,
  REPORT,
  add,
  edit,
  holdings,
  issue,
  officeAfterConference,
  pushOf,
  reword,
  rowOf,
  slip,
} from './office.ts';

let office: LocalOffice;
let start: Snapshot;
beforeAll(async () => {
  office = await officeAfterConference();
  start = office.snapshot();
});
beforeEach(() => office.restore(start));

const petition = (code: string): Record<string, string> => ({ code: `AQ-2026-000${code}` });
/** Row 2 of the sheet holds the first petition. */
const rowOfPetition = (code: string): number => rowOf(office, 'petitions', petition(code)) + 1;

/** Pushes, and gives “tab, row, column: message” of everything that stands against it. */
async function told(): Promise<string[]> {
  const before = holdings(office);
  const { outcome, problems, files } = await pushOf(office);
  expect({ outcome, files }).toEqual({ outcome: 'refused', files: [] });
  expect(holdings(office)).toEqual(before);
  return problems.map(({ tab, row, column, message }) => `${tab}, ${row}, ${column}: ${message}`);
}

describe('each petition in scope stands in one column and one group (A-PL, AM-18)', () => {
  it('refuses one that nobody has screened', async () => {
    edit(office, 'petitions', petition('2'), { scope: 'Chưa xét' });
    expect(await told()).toEqual([
      `Kiến nghị, ${rowOfPetition('2')}, Phạm vi: Chưa xét phạm vi; đề nghị chọn “Trong phạm vi” hoặc “Không thuộc phạm vi giải quyết”.`,
    ]);
  });

  it('refuses one without a group, and columns that then do not add up', async () => {
    edit(office, 'petitions', petition('2'), { group: '' });
    const [first = '', second = '', ...others] = await told();
    expect(first).toContain(`Kiến nghị, ${rowOfPetition('2')}, Nhóm: Chưa ghi nhóm`);
    expect(second).toContain('Tổng các cột của biểu là 4, số kiến nghị trong phạm vi là 5.');
    expect(others).toEqual([]);
  });

  it('refuses a group that is none of the seven, and says what stands there', async () => {
    slip(office, 'petitions', {
      row: rowOf(office, 'petitions', petition('2')),
      key: 'group',
      value: 'Thuế',
    });
    office.execute('chayNgay');
    expect((await told())[0]).toBe(
      `Kiến nghị, ${rowOfPetition('2')}, Nhóm: “Thuế” không có trong danh sách.`,
    );
  });

  it('refuses a row that was copied with its code: it would be counted twice', async () => {
    add(office, 'petitions', {
      conference: CONFERENCE,
      unit: 'DV-0001',
      group: 'Vốn',
      title: 'Chép',
      receivedAt: '2026-08-10T09:00',
      scope: 'Trong phạm vi',
      oralAnswer: 'Đã trả lời.',
      outcome: 'Đã giải quyết triệt để',
      route: 'Thuộc thẩm quyền – trả lời',
    });
    const row = rowOf(office, 'petitions', { title: 'Chép' });
    slip(office, 'petitions', { row, key: 'code', value: 'AQ-2026-0001' });
    expect(await told()).toContain(
      `Kiến nghị, ${row + 1}, Mã kiến nghị: Mã AQ-2026-0001 đã có ở dòng ${rowOfPetition('1')}; mỗi kiến nghị một mã.`,
    );
  });

  it('refuses a column of the report that was typed over', async () => {
    const row = rowOf(office, 'petitions', petition('3'));
    slip(office, 'petitions', { row, key: 'reportColumn', value: 'Đã giải quyết triệt để' });
    expect((await told())[0]).toContain(
      `Kiến nghị, ${row + 1}, Cột báo cáo: Ô đang ghi “Đã giải quyết triệt để”, theo quy tắc là “Đang xử lý”.`,
    );
  });
});

describe('what is not settled is explained (A-PL.7, A-II.5c.4)', () => {
  it.each([
    ['obstacle', 'Vướng mắc'],
    ['proposal', 'Đề xuất'],
    ['delayCause', 'Nguyên nhân chậm'],
    ['plan', 'Phương án giải quyết triệt để'],
  ])('refuses an open petition without %s', async (key, header) => {
    edit(office, 'petitions', petition('3'), { [key]: '' });
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Kiến nghị, ${rowOfPetition('3')}, ${header}: Chưa ghi`);
  });

  it('tells all of them together', async () => {
    edit(office, 'petitions', petition('3'), { process: '', obstacle: '', plan: '' });
    expect(await told()).toHaveLength(2);
  });

  it('refuses one passed on to a body that is not named (A-PL.8)', async () => {
    edit(office, 'petitions', petition('4'), { competent: '' });
    expect((await told())[0]).toContain('Cơ quan có thẩm quyền: Chưa ghi cơ quan có thẩm quyền');
  });
});

describe('no request to agree to closing (A-II.5c.3, AM-19)', () => {
  it.each(['process', 'proposal', 'plan'])('refuses it in %s', async (key) => {
    const text = 'Đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị';
    edit(office, 'petitions', petition('3'), { [key]: text });
    const lines = await told();
    expect(lines).toContainEqual(expect.stringContaining('không đề nghị UBND thành phố đồng ý'));
    expect(lines[0]).toContain(`Kiến nghị, ${rowOfPetition('3')}`);
  });

  it('refuses it in the template', async () => {
    reword(office, 'kính gửi Sở Tài chính tổng hợp', 'đề nghị cho phép kết thúc giải quyết');
    expect((await told())[0]).toContain('Mẫu D22, null, : “đề nghị cho phép kết thúc');
  });
});

describe('the tab “Biểu Sở Tài chính” says what the rules say (A-PL)', () => {
  it.each([
    ['resolved', 6, 5, 'Tổng số kiến nghị đã giải quyết triệt để', '“5”, theo quy tắc là “1”'],
    ['transferred', 11, 0, 'Kiến nghị chuyển cơ quan khác giải quyết', '“0”, theo quy tắc là “1”'],
    ['group', 7, 'Lãi vay', 'Nhóm kiến nghị', '“Lãi vay”, theo quy tắc là “Lãi suất”'],
    ['note', 6, 'Thêm', 'Ghi chú', '“Thêm”, theo quy tắc là “”'],
    ['stt', 6, 9, 'STT', '“9”, theo quy tắc là “1”'],
  ])('refuses another %s', async (key, row, value, header, difference) => {
    slip(office, 'report', { row, key, value });
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      `Biểu Sở Tài chính, ${row + 1}, ${header}: Ô đang ghi ${difference}`,
    );
    expect(lines[0]).toContain('Chạy ngay');
  });

  it('shows of a long text the place where it differs', async () => {
    const row = rowOf(office, 'report', { group: 'Thủ tục hành chính' });
    slip(office, 'report', { row, key: 'inProgress', value: '1\n- Nghiệm thu nhà xưởng: xong.' });
    expect((await told())[0]).toContain('“1 / - Nghiệm thu nhà xưởng: xong.”, theo quy tắc là “');
  });

  it('refuses another title or time over the form', async () => {
    slip(office, 'report', { row: 0, key: 'stt', value: 'Báo cáo' });
    slip(office, 'report', { row: 3, key: 'stt', value: '- Thời gian tổ chức: 2026' });
    const lines = await told();
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      'Biểu Sở Tài chính, 1, ST',
      'Biểu Sở Tài chính, 4, ST',
    ]);
    expect(lines[1]).toContain('theo quy tắc là “- Thời gian tổ chức: 08 giờ 30 ngày 17/9/2026”');
  });

  it('refuses a form that has lost a row or got one more', async () => {
    slip(office, 'report', { row: 13, key: 'group', value: 'Tổng cộng' });
    expect(await told()).toEqual([
      'Biểu Sở Tài chính, 14, Nhóm kiến nghị: Biểu của Sở Tài chính chỉ có 07 dòng; đề nghị xóa dòng thêm này.',
    ]);
  });

  it('is fresh again after the automation has run', async () => {
    slip(office, 'report', { row: 6, key: 'resolved', value: 5 });
    office.execute('chayNgay');
    expect((await pushOf(office)).outcome).toBe('draft');
  });
});

describe('number and date of the report (AM-39)', () => {
  const row = (): number => rowOf(office, 'documents', { kind: REPORT }) + 1;

  it.each([
    ['before the conference', '2026-09-16', 'Ngày 16/9/2026 ở trước ngày tổ chức Hội nghị'],
    ['after today', '2026-09-25', 'Ngày 25/9/2026 ở sau ngày hôm nay.'],
    ['on a Sunday', '2026-09-20', 'Ngày 20/9/2026 (Chủ nhật) là ngày nghỉ.'],
  ])('refuses a date %s', async (_, date, message) => {
    issue(office, { date });
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Văn bản đi, ${row()}, Ngày: ${message}`);
  });

  it('takes a rest day that staff have confirmed', async () => {
    issue(office, { date: '2026-09-20', dayConfirmed: 'Có' });
    expect((await pushOf(office)).outcome).toBe('pushed');
  });

  it('refuses a date before the conference also when confirmed', async () => {
    issue(office, { date: '2026-09-16', dayConfirmed: 'Có' });
    expect(await told()).toHaveLength(1);
  });

  it('refuses text in the place of a date', async () => {
    issue(office);
    slip(office, 'documents', { row: row() - 1, key: 'date', value: '24 tháng 9' });
    expect((await told())[0]).toBe(
      `Văn bản đi, ${row()}, Ngày: “24 tháng 9” không phải là ngày (dd/MM/yyyy).`,
    );
  });

  it('refuses one number for two reports', async () => {
    issue(office);
    add(office, 'documents', {
      kind: REPORT,
      case: CONFERENCE,
      number: '61/BC-UBND',
      date: '2026-09-24',
      state: 'Đã phát hành',
      title: 'Báo cáo bổ sung',
    });
    expect((await told())[0]).toContain('Số 61/BC-UBND đã ghi cho báo cáo ngày 24/9/2026');
  });
});

describe('the conference (A-III.2.3)', () => {
  const conference = { code: CONFERENCE };

  it('refuses a report on a conference that was not held', async () => {
    edit(office, 'conferences', conference, { held: '' });
    expect((await told())[0]).toContain('Hội nghị, 2, Đã tổ chức: Hội nghị chưa tổ chức');
  });

  it('refuses one held on an unknown day', async () => {
    edit(office, 'conferences', conference, { date: '' });
    expect((await told())[0]).toContain('Hội nghị, 2, Ngày tổ chức:');
  });

  it('refuses one said to be held on a day to come', async () => {
    office.setClock(localDateTime('2026-09-16T15:00'));
    expect((await told())[0]).toContain('Ngày tổ chức 17/9/2026 ở sau ngày hôm nay');
  });

  it('refuses settings that name another conference', async () => {
    edit(office, 'settings', { key: 'reportConference' }, { value: 'HN-2025-1' });
    expect((await told())[0]).toContain('Không có hội nghị mã “HN-2025-1”');
  });
});

describe('the register and the template', () => {
  it('refuses a register whose header was renamed, naming tab and column', async () => {
    slip(office, 'petitions', { row: 0, key: 'plan', value: 'Phương án' });
    expect((await told())[0]).toContain(
      'Kiến nghị, 1, Phương án giải quyết triệt để: Tab “Kiến nghị”',
    );
  });

  it.each([
    ['a faulty field', '{{người_ký}}', '{{nguoi_ky}}', 'nguoi_ky'],
    ['a form with another header', 'Ghi chú', 'Lưu ý', 'Mẫu thiếu “Ghi chú”'],
    ['a draft that does not say so', 'DỰ THẢO', '', 'Mẫu không in chữ DỰ THẢO'],
  ])('refuses a template with %s', async (_, from, to, message) => {
    reword(office, from, to);
    expect((await told()).join('\n')).toContain(message);
  });
});

describe('an issued report has no blanks (A-III.2.2)', () => {
  it('is refused where the place is not written down, in words that name it', async () => {
    issue(office);
    edit(office, 'conferences', { code: CONFERENCE }, { venue: '' });
    expect(await told()).toEqual([
      'Nội dung báo cáo, null, : Báo cáo đã có số, ngày nhưng còn để trống “địa điểm”; đề nghị ghi đủ ở sổ rồi gửi lại.',
    ]);
  });
});
