import { beforeAll, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { add, CONFERENCE, day, edit, paste, registered, remove } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';
import { fileOf } from '../../../sync/workplace/sheet.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ wild: true });
});

const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const run = '      - run: daily';
/** Each is worked off before the next is typed: the office looks again a minute after its last run. */
const oneByOne = (...steps: readonly string[]): string[] => steps.flatMap((step) => [step, run]);
const codes = (played: Played): unknown[] => played.rows('petitions').map((row) => row['code']);

const PAPER = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  channel: 'Phiếu giấy',
  receivedAt: '2026-08-07T09:00',
  typedBy: 'Trần Thị Hoa',
};
const start = (...steps: readonly string[]): string =>
  days(day('2026-08-10', '08:00', add('conferences', CONFERENCE), ...registered(3, 0), ...steps));

describe('a petition from paper, typed one cell at a time', () => {
  it('gets its code with its first words, and the same code to the end (A-II.3.3)', async () => {
    const played = await stage.play(
      start(
        add('petitions', { conference: 'HN-2026-1' }),
        edit('petitions', { conference: 'HN-2026-1' }, { unit: 'DV-0001' }),
      ),
    );
    expect(codes(played)).toEqual([null]);
    const steps: Record<string, string>[] = [
      { title: 'Gia hạn thuê đất' },
      { group: 'Đất đai' },
      { receivedAt: '2026-08-07T09:00' },
      { channel: 'Phiếu giấy' },
      { title: 'Gia hạn thuê đất tại khu Vũ La' },
      { scope: 'Trong phạm vi' },
      { lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    ];
    for (const [minute, set] of steps.entries()) {
      const at = `09:0${minute}`;
      await played.more(days(day('2026-08-10', at, edit('petitions', { unit: 'DV-0001' }, set))));
      expect(codes(played)).toEqual(['AQ-2026-0001']);
    }
    const row = played.row('petitions', { code: 'AQ-2026-0001' });
    expect(row).toMatchObject({ status: 'Đã giao xử lý', due: '2026-09-28', fix: null });
    expect(row['receivedAt']).toBe('2026-08-07T09:00');
    expect(played.notes('cấp mã')).toHaveLength(1);
  });
});

describe('codes are never used twice', () => {
  it('a copied row gets a code of its own, the original keeps its own', async () => {
    const title = 'Gia hạn thuê đất';
    const played = await stage.play(
      start(
        ...oneByOne(
          add('petitions', { ...PAPER, title }),
          add('petitions', { ...PAPER, code: 'AQ-2026-0001', title }),
        ),
      ),
    );
    expect(codes(played)).toEqual(['AQ-2026-0001', 'AQ-2026-0002']);
    expect(played.notes('cấp mã')[1]).toContain('Dòng sao chép từ AQ-2026-0001');
  });

  it('a deleted row is told as lost with its content, does not come back, and its code is not given again', async () => {
    const played = await stage.play(
      start(
        ...oneByOne(...['Một', 'Hai', 'Ba'].map((title) => add('petitions', { ...PAPER, title }))),
        remove('petitions', { title: 'Ba' }),
        run,
      ),
    );
    expect(codes(played)).toEqual(['AQ-2026-0001', 'AQ-2026-0002']);
    expect(played.notes('dòng đã mất')).toHaveLength(1);
    expect(played.notes('dòng đã mất')[0]).toContain('Tiêu đề: Ba');
    expect(played.overview('Dữ liệu cần sửa')).toContain('dòng đã mất: AQ-2026-0003');
    await played.more(
      days(day('2026-08-11', '09:00', add('petitions', { ...PAPER, title: 'Ba' }), run, run)),
    );
    expect(codes(played).at(-1)).toBe('AQ-2026-0004');
    expect(played.notes('dòng đã mất')).toHaveLength(1);
  });

  it('rows that were sorted or moved by an inserted row keep theirs', async () => {
    const played = await stage.play(
      start(
        ...oneByOne(...['Ba', 'Một', 'Hai'].map((title) => add('petitions', { ...PAPER, title }))),
        '      - sort: { tab: petitions, by: title }',
        run,
        '      - insert: { tab: petitions, above: { title: Hai } }',
        run,
      ),
    );
    expect(played.rows('petitions').map((row) => [row['title'], row['code']])).toEqual([
      ['Ba', 'AQ-2026-0001'],
      ['Hai', 'AQ-2026-0003'],
      ['Một', 'AQ-2026-0002'],
    ]);
    expect(played.notes('dòng đã mất')).toEqual([]);
  });

  it('a code too long to be ours does not spoil the next one', async () => {
    const played = await stage.play(
      start(
        add('petitions', { ...PAPER, code: 'AQ-2026-99999999999999999999', title: 'Một' }),
        add('petitions', { ...PAPER, title: 'Hai' }),
        run,
      ),
    );
    expect(codes(played).sort()).toEqual(['AQ-2026-0001', 'AQ-2026-0002']);
  });

  it('a thousand pasted rows get a thousand codes in one run', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      ...PAPER,
      title: `Kiến nghị ${i + 1}`,
    }));
    const played = await stage.play(start(paste('petitions', rows)));
    expect(new Set(codes(played)).size).toBe(1000);
    const { calls } = played.office.executions.at(-1) ?? {};
    expect(calls?.sheetsRead).toBe(2);
    expect(calls?.sheetsWrite).toBeLessThanOrEqual(3);
  });
});

describe('what the automation derives', () => {
  it('is put right when somebody types over it', async () => {
    const played = await stage.play(
      start(
        add('petitions', { ...PAPER, title: 'Một' }),
        edit(
          'petitions',
          { title: 'Một' },
          { status: 'xong', due: '2027-01-01', fix: 'x', name: 'y' },
        ),
        edit('registrations', { unit: 'DV-0001' }, { status: 'Muộn', fix: 'tôi ghi' }),
        edit('conferences', { code: 'HN-2026-1' }, { branch: 'Đủ điều kiện tổ chức', units: '99' }),
        edit('units', { code: 'DV-0002' }, { maskedCode: '0300900001' }),
        edit('overview', { item: 'Kiến nghị' }, { item: 'gì đó', value: 'không có gì' }),
        edit('report', { stt: '3' }, { resolved: '7', inProgress: '9' }),
        run,
      ),
    );
    expect(played.row('petitions', { title: 'Một' })).toMatchObject({
      status: 'Mới tiếp nhận',
      due: '2026-09-28',
      fix: 'Tên đơn vị, Trạng thái, Thời hạn theo Kế hoạch, Cần sửa: ô do phần mềm tính; giá trị sửa tay đã được đặt lại.',
      name: 'Cơ sở sản xuất Tiền Trung 01',
    });
    expect(played.row('registrations', { unit: 'DV-0001' })['status']).toBe('Hợp lệ');
    expect(played.row('conferences', { code: 'HN-2026-1' })).toMatchObject({
      branch: 'Chưa đến hạn chốt',
      units: 3,
    });
    expect(played.row('units', { code: 'DV-0002' })['maskedCode']).toBe('0300********02');
    expect(played.overview('Kiến nghị')).toContain('01 kiến nghị');
    expect(played.rows('report')[2]).toMatchObject({
      group: 'Tín dụng',
      resolved: 0,
      inProgress: '0',
    });
  });

  it('fills the report form again where a row of it was emptied, and adds nothing to it (AM-21)', async () => {
    const nothing = ['', '', '', '', '', '', ''];
    const played = await stage.play(
      start(
        add('petitions', { ...PAPER, title: 'Một' }),
        `      - paste: { tab: report, at: A9, rows: ${JSON.stringify([nothing])} }`,
        `      - paste: { tab: report, at: A15, rows: [["8", "Nhóm tự thêm", "", "", "", "", ""]] }`,
        run,
        run,
      ),
    );
    const report = played.rows('report');
    expect(report.map((row) => row['stt'])).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(report[5]).toMatchObject({
      group: 'Đất đai',
      inProgress: expect.stringMatching(/^1\n- Một:/) as string,
    });
  });
});

describe('what a person types wrong', () => {
  const fixOf = async (set: Record<string, string>): Promise<string> => {
    const row = { ...PAPER, title: 'Một', ...set };
    const keys = Object.keys(TABS.petitions.columns);
    const played = await stage.play(start(paste('petitions', [row]), run));
    expect(keys).toContain('fix');
    return String(played.rows('petitions')[0]?.['fix'] ?? '');
  };

  it.each<[Record<string, string>, string]>([
    [
      { receivedAt: '32/13/2026' },
      'Thời điểm nhận: “32/13/2026” không phải là ngày giờ (dd/MM/yyyy HH:mm).',
    ],
    [{ receivedAt: '1999-12-31' }, 'Thời điểm nhận: ngày ngoài khoảng 2000–2199.'],
    [{ receivedAt: '2300-01-01T08:00' }, 'Thời điểm nhận: ngày ngoài khoảng 2000–2199.'],
    [{ receivedAt: '2026-12-01T08:00' }, 'Thời điểm nhận ở sau ngày hôm nay.'],
    [{ group: 'Nhóm khác' }, 'Nhóm: “Nhóm khác” không có trong danh sách.'],
    [{ group: '' }, 'Chưa ghi nhóm theo biểu của Sở Tài chính.'],
    [{ unit: 'DV-9999' }, 'Không có đơn vị mã DV-9999.'],
    [{ conference: 'HN-2026-9' }, 'Không có hội nghị mã HN-2026-9.'],
    [{ lead: 'Phòng Không Có' }, 'Không có “Phòng Không Có” trong Danh bạ cơ quan.'],
    [
      { writtenRequestOn: 'mai' },
      'Ngày đề nghị trả lời bằng văn bản: “mai” không phải là ngày (dd/MM/yyyy).',
    ],
    [
      { scope: 'Không thuộc phạm vi giải quyết' },
      'Không thuộc phạm vi: cần ghi lý do và người duyệt',
    ],
    [{ outcome: 'Đã giải quyết triệt để' }, 'chưa có văn bản trả lời đã phát hành'],
    [{ outcome: 'Trùng' }, 'Chưa ghi trùng với mã nào.'],
    [
      { route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan' },
      'chưa ghi cơ quan có thẩm quyền',
    ],
    [{ route: 'Thuộc thẩm quyền – cần phối hợp' }, 'chưa ghi cơ quan phối hợp'],
  ])('%o is marked, not refused', async (set, message) => {
    expect(await fixOf(set)).toContain(message);
  });

  it('blanks around a code or a list value do no harm', async () => {
    expect(await fixOf({ unit: ' DV-0001 ', conference: 'HN-2026-1 ', group: ' Đất đai' })).toBe(
      '',
    );
  });

  const WILD = [
    'x',
    '-5',
    '9999999999',
    '2025-12-01',
    '1900-01-01',
    '2199-12-31T23:59',
    'Có',
    '=1+1',
    ' ',
  ];
  it.each(WILD)('%o in every cell of every tab stops no run', async (text) => {
    const wild = (tab: keyof typeof TABS): string => {
      const row = Object.fromEntries(Object.keys(TABS[tab].columns).map((key) => [key, text]));
      return paste(tab, [row]).replace(
        'A2',
        `A${tab === 'calendar' || tab === 'settings' || tab === 'bodies' ? 120 : tab === 'report' ? 15 : tab === 'overview' ? 20 : 4}`,
      );
    };
    const tabs = (Object.keys(TABS) as (keyof typeof TABS)[]).map(wild);
    const played = await stage.play(
      start(add('petitions', { ...PAPER, title: 'Một' }), ...tabs, run, run),
    );
    expect(played.overview('Lần cập nhật gần nhất')).toContain('08:00 10/8/2026');
    expect(played.row('petitions', { title: 'Một' })['code']).toBe('AQ-2026-0001');
  });

  it.each([
    ['2025-12-01', 'không có quy định cho ngày 01/12/2025'],
    ['2000-01-01', 'không có quy định cho ngày 01/01/2000'],
    ['2199-12-31', 'hạn tạm tính'],
    ['2026-09-19', 'Ngày 19/9/2026 là ngày nghỉ.'],
  ])('a conference on %s is told what is wrong', async (date, message) => {
    const held = { ...CONFERENCE, date, held: 'Có' };
    const played = await stage.play(
      days(day('2026-08-10', '08:00', add('conferences', held), ...registered(2, 2), run)),
    );
    const row = played.row('conferences', { code: 'HN-2026-1' });
    expect(`${row['fix']} ${row['explain']}`).toContain(message);
  });

  it('an unreadable row of the calendar or a setting is counted in the overview', async () => {
    const played = await stage.play(
      start(
        add('calendar', { date: 'ngày mai', kind: 'Nghỉ lễ', name: 'Nghỉ' }),
        edit('settings', { key: 'startFrom' }, { value: 'đầu tháng tám' }),
        run,
      ),
    );
    const faults = played.overview('Dữ liệu cần sửa');
    expect(faults).toContain('Lịch nghỉ, làm bù 01 dòng');
    expect(faults).toContain('Thiết lập 01 dòng');
  });
});

describe('the file itself', () => {
  it('with a header renamed is written nowhere but in the overview, and goes on once it is mended', async () => {
    const header = (text: string): string =>
      `      - paste: { tab: petitions, at: D1, rows: [[${JSON.stringify(text)}]] }`;
    const played = await stage.play(start(add('petitions', { ...PAPER, title: 'Một' }), run));
    const before = played.rows('journal').length;
    await played.more(
      days(day('2026-08-11', '09:00', header('Tên kiến nghị'), add('units', { name: 'Mới' }), run)),
    );
    expect(played.overview('Dữ liệu cần sửa')).toBe(
      'Tab “Kiến nghị” thiếu cột “Tiêu đề”. Đề nghị đặt lại đúng tên cột ở dòng tiêu đề.',
    );
    expect(played.rows('journal')).toHaveLength(before);
    expect(played.row('units', { name: 'Mới' })['fix']).toBeNull();
    await played.more(days(day('2026-08-11', '10:00', header('Tiêu đề'), run)));
    expect(played.overview('Dữ liệu cần sửa')).toContain('DN, HKD, HTX');
    expect(codes(played)).toEqual(['AQ-2026-0001']);
  });

  it('with another locale or time zone is set back, and the journal says so', async () => {
    const played = await stage.play(start(run));
    const { office } = played;
    const sheet = office.store.spreadsheet(fileOf(office, TABS.overview));
    const properties = { ...sheet.properties, locale: 'en_US', timeZone: 'America/New_York' };
    office.store.putSpreadsheet({ ...sheet, properties });
    await played.more(days(day('2026-08-11', '09:00', run)));
    expect(office.store.spreadsheet(fileOf(office, TABS.overview)).properties).toMatchObject({
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    expect(played.notes('đặt lại tệp')).toHaveLength(1);
    expect(played.notes('đặt lại tệp')[0]).toContain('en_US, America/New_York');
  });
});
