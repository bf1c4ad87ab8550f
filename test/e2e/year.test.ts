import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter, RehearsalResult, SentMail } from '../../sync/workplace/result.ts';
import type { Shown } from '../../sync/workplace/sheet.ts';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { openOffice } from '../../sync/office/disk/open.ts';
import { faultsIn, textsIn } from '../invariants/office-texts.ts';
import { ward } from './ward.ts';

const root = mkdtempSync(join(tmpdir(), 'nam-'));
const office = join(root, 'office');
let year: RehearsalResult;
let said = '';

beforeAll(async () => {
  const file = 'templates/rehearsals/nam-2026.yaml';
  const { code, out, err } = await ward('rehearse', file, '--json', '--office', office);
  expect(code, err).toBe(0);
  year = JSON.parse(out) as RehearsalResult;
  said = err;
}, 90_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rows = (tab: string): readonly Shown[] => year.tabs[tab] ?? [];
const petition = (title: string): Shown =>
  rows('petitions').find((row) => row['title'] === title) ?? expect.fail(title);
const letter = (key: string): Letter =>
  year.letters.find((one) => one.key === key) ?? expect.fail(key);
const mailsTo = (address: string, at: string): SentMail[] =>
  year.mails.filter((mail) => mail.to.includes(address) && mail.at.startsWith(at));

describe('what staff need not type twice', () => {
  test('an answer picked from the library stands in the petition and in its letter', () => {
    const answered = petition('Sử dụng tạm thời một phần vỉa hè để bày vật liệu');
    const [picked] = rows('answers');
    expect(picked).toMatchObject({ used: 1, fix: null });
    expect(answered['answer']).toBe(picked?.['text']);
    const letters = year.letters.filter(({ key }) =>
      key.startsWith(`${String(answered['code'])}·`),
    );
    expect(letters.some(({ text }) => text.includes(String(picked?.['text'])))).toBe(true);
  });
});

describe('the conference of 17/9/2026', () => {
  test('is eligible with nineteen units and eleven of their petitions (A-II.3.1, A-II.3.2)', () => {
    expect(rows('conferences')).toMatchObject([
      {
        units: 19,
        petitionsOfRegistered: 11,
        petitionsAll: 12,
        branch: 'Đủ điều kiện tổ chức',
        fix: null,
      },
    ]);
  });

  test('explains that the plan’s day of receipt is Saturday 22/8, worked for 31/8 (A-II.3.4)', () => {
    const explain = String(rows('conferences')[0]?.['explain']);
    expect(explain).toMatch(/22\/0?8\/2026/);
    expect(explain).toContain('làm bù');
  });

  test('counts a household with an old and a new code once, one outside and one late not at all (AM-04, AM-38, AM-14)', () => {
    const status = (name: string): unknown =>
      rows('registrations').find((row) => row['name'] === name)?.['status'];
    expect(status('Hộ kinh doanh Đồ gỗ Đức Long')).toBe('Hợp lệ');
    expect(status('Hộ kinh doanh đồ gỗ Đức Long')).toBe('Trùng');
    expect(status('Công ty TNHH Kho vận Nam Đồng')).toBe('Ngoài địa bàn');
    expect(status('Công ty TNHH Thiết bị điện Vũ Xá')).toBe('Muộn');
    expect(rows('registrations').filter((row) => row['status'] === 'Hợp lệ')).toHaveLength(20);
  });

  test('was told as a double until staff decided, and so were the counts (AM-04)', () => {
    const notes = year.journal.map((row) => String(row['note']));
    expect(notes.some((note) => note.includes('DV-0004'))).toBe(true);
  });

  test('takes in every phiếu once, also the one whose trigger never fired', () => {
    const ids = rows('registrations')
      .flatMap((row) => row['responseId'] ?? [])
      .filter((id) => !String(id).startsWith('PG-'));
    expect(year.forms).toBe(22);
    expect(new Set(ids).size).toBe(22);
    expect(ids).toHaveLength(22);
  });

  test('a row typed from paper became a unit, its contact, a registration, a petition and a draft receipt (A-II.2.6)', () => {
    expect(rows('paper')).toMatchObject([
      { unit: 'DV-0016', petitions: 'AQ-2026-0011', request: null, fix: null },
    ]);
    const unit = rows('units').find(({ code }) => code === 'DV-0016');
    expect(unit?.['name']).toBe('Hộ kinh doanh Vật liệu xây dựng Văn Kiên');
    expect(rows('contacts').filter((row) => row['unit'] === 'DV-0016')).toHaveLength(1);
    expect(letter('DV-0016-2026-08-14·phiếu tiếp nhận·1').text).toContain('Mã tra cứu: ');
  });

  test('keeps the true day on which a paper form was received (A-II.3.3)', () => {
    expect(petition('Sử dụng tạm thời một phần vỉa hè để bày vật liệu')).toMatchObject({
      receivedAt: '2026-08-14T15:40',
      channel: 'Phiếu giấy',
    });
  });
});

describe('the answers', () => {
  test.each([
    ['Gia hạn giấy phép xây dựng hạng mục nhà kho', '2026-09-28'],
    ['Thủ tục chuyển mục đích sử dụng đất để mở rộng xưởng', '2026-10-08'],
  ])('%s was due on %s (A-II.5a.5, A-II.5a.6)', (title, due) => {
    expect(petition(title)['due']).toBe(due);
  });

  test('every petition stands in one column; the one for the court and a double outside the form (AM-18, A-I.2.6)', () => {
    const columns = rows('petitions').map((row) => row['reportColumn']);
    expect(columns).not.toContain(null);
    expect(columns.filter((column) => column === 'Ngoài biểu')).toHaveLength(2);
    expect(
      petition('Tranh chấp tiền đặt cọc thuê mặt bằng đang chờ Tòa án xét xử')['reportColumn'],
    ).toBe('Ngoài biểu');
  });

  test('the form adds up to the petitions in scope (A-PL.5–A-PL.9)', () => {
    const sum = rows('report').reduce(
      (all, row) =>
        all +
        ['resolved', 'inProgress', 'transferred', 'superior'].reduce(
          (n, key) => n + Number.parseInt(String(row[key]), 10),
          0,
        ),
      0,
    );
    expect(sum).toBe(rows('petitions').length - 2);
  });

  test('what two units raised is answered once, in a letter to each (A-I.2.2, A-II.5a.5)', () => {
    const answer = 'bố trí hai điểm dừng đón trả công nhân';
    const [hall, same] = ['14', '15'].map((n) => letter(`AQ-2026-00${n}·trả lời·1`).text);
    expect(hall).toContain('Kính gửi: Hợp tác xã Vận tải Quyết Thắng');
    expect(same).toContain('Kính gửi: Công ty TNHH Vận tải và Thương mại Ngọc Trì');
    for (const text of [hall, same]) expect(text).toContain(answer);
  });

  test('no row of the register asks to be mended at the end of the year', () => {
    for (const tab of ['conferences', 'units', 'registrations', 'petitions', 'documents']) {
      for (const row of rows(tab)) {
        const where = `${tab} ${String(row['code'] ?? row['key'])}`;
        expect(row['fix'], where).toBeNull();
      }
    }
  });

  test('what became of the petitions is made public twice, once for each state of it (A-III.3.3, A-III.5.6)', () => {
    const notices = rows('documents').filter((row) => String(row['kind']).startsWith('D25'));
    expect(notices.map(({ number, state }) => [number, state])).toEqual([
      ['118/TB-UBND', 'Đã gửi'],
      ['126/TB-UBND', 'Đã gửi'],
    ]);
    const { text } = letter('HN-2026-1·thông báo kết quả·2');
    expect(text).toContain('Gia hạn giấy phép xây dựng nhà kho');
    expect(text).not.toContain('(Cơ quan dự thảo ghi nội dung công khai)');
  });

  test('what the conference cost is summed, put before the leader before it and after it (A-III.2.4)', () => {
    const titles = rows('documents').flatMap((row) =>
      String(row['kind']).startsWith('D26') ? String(row['title']).split(' kinh phí')[0] : [],
    );
    expect(titles).toEqual(['Dự toán', 'Quyết toán']);
    expect(letter('HN-2026-1·tờ trình·2').text).toContain('quyết toán: 7.170.000 đồng');
  });

  test('letters bear the unit, the petition and the answer, and no tag is left', () => {
    const reply = letter('AQ-2026-0011·trả lời·1');
    expect(reply.kind).toBe('D16');
    expect(reply.text).toContain('Hộ kinh doanh Vật liệu xây dựng Văn Kiên');
    expect(reply.text).toContain('1,5 m');
    const guidance = letter('AQ-2026-0003·hướng dẫn·1');
    expect(guidance.text).toContain('Ngân hàng Nhà nước chi nhánh Khu vực 6');
    for (const { text } of year.letters) expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
  });

  test('the register names a letter by the words the letter bears', () => {
    for (const { key, kind, text } of year.letters) {
      const row = rows('documents').find((one) => one['key'] === key);
      if (kind !== 'D06' && kind !== 'D22') expect(text, key).toContain(row?.['title']);
    }
  });

  test('drafts bear no number: văn thư gives it (AM-39)', () => {
    for (const { file } of year.letters) expect(file).toMatch(/^DuThao_/);
  });
});

describe('the mails', () => {
  test('each has its key, once', () => {
    const keys = year.mails.map(({ key }) => key);
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a unit is told its codes at once, also at night; the phone number stays out', () => {
    const [mail] = mailsTo('nongsanmai@hopthu.example', '2026-08-15T21:30');
    expect(mail?.text).toContain('AQ-2026-0010');
    for (const { text, subject } of year.mails)
      expect(text + subject).not.toContain('0945 000 638');
  });

  // Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP: contacts and codes stand in their own file; a mail goes to its address.
  test('no telephone, address of mail or tax code of a unit stands outside the contacts, but where it is written to', () => {
    const secrets = rows('contacts').flatMap(({ phone, email, taxCode }) =>
      [phone, email, taxCode].filter((one): one is string => typeof one === 'string'),
    );
    expect(secrets.length).toBeGreaterThan(40);
    const { contacts: _contacts, rights: _rights, paper: _paper, ...register } = year.tabs;
    const shown = [
      ...Object.entries(register).map(([tab, all]) => [tab, JSON.stringify(all)] as const),
      ...year.letters.map(({ key, text }) => [key, text] as const),
      ...year.mails.map(({ key, subject, text }) => [key ?? subject, subject + text] as const),
      ['journal', JSON.stringify(year.journal)] as const,
      ['story', said] as const,
    ];
    const plain = (text: string): string => text.replace(/[\s.]/g, '').toLowerCase();
    const found = shown.flatMap(([where, text]) => {
      const searched = plain(text);
      return secrets.flatMap((one) => (searched.includes(plain(one)) ? [`${where}: ${one}`] : []));
    });
    expect(found).toEqual([]);
  });

  test('a body is reminded before its term and chased on the first working day after it (A-III.2.6)', () => {
    const desk = 'ttdvsnc.aiquoc@haiphong.example';
    expect(mailsTo(desk, '2026-09-28')).toHaveLength(1);
    const [chase] = mailsTo(desk, '2026-09-29');
    expect(chase?.subject).toContain('Đôn đốc');
    expect(chase?.text).toContain('AQ-2026-0007');
    expect(mailsTo(desk, '2026-10-06')).toHaveLength(0);
  });

  test('a request about personal data is remembered until it is done, by its unit’s code alone', () => {
    const told = year.mails.filter(({ subject }) => subject.includes('dữ liệu cá nhân'));
    expect(told.map(({ at, subject }) => [at.slice(0, 10), subject.slice(0, 16)])).toEqual([
      ['2026-10-06', 'Phản hồi đã nhận'],
      ['2026-10-08', 'Trả lời yêu cầu '],
    ]);
    expect(rows('rights')).toMatchObject([{ unit: 'DV-0003', level: null, fix: null }]);
  });

  test('reminders keep to working days: none on Sunday, 02/9 or a Saturday but 22/8, which is worked', () => {
    const days = year.mails
      .filter(({ key }) => /·(nhắc|đôn đốc)/.test(key ?? ''))
      .map(({ at }) => at.slice(0, 10))
      .filter((day) => day !== '2026-08-22')
      .map((day) => new Date(`${day}T00:00Z`).getUTCDay());
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => day === 0 || day === 6)).toEqual([]);
  });
});

describe('the report to Sở Tài chính', () => {
  test('is a draft until it has a number and a date, then leaves, and its supplements follow (AM-39, AM-08)', () => {
    const [draft, first, second, third, ...rest] = said.split('\n');
    expect(draft).toContain('DuThao_');
    expect(first).toContain('Báo cáo số 61/BC-UBND ngày 28/9/2026');
    expect(second).toContain('66/BC-UBND');
    expect(third).toContain('69/BC-UBND');
    expect(rest.filter((line) => line !== '')).toEqual([]);
  });

  test('closes each settled petition once, and says what still stood in the way (A-II.5c.2, A-II.5c.4)', () => {
    const cases = (kind: string): string[] =>
      rows('documents')
        .filter((row) => String(row['kind']).startsWith(kind))
        .flatMap((row) => String(row['case']).split(', '));
    const settled = rows('petitions')
      .filter((row) => row['reportColumn'] === 'Đã giải quyết triệt để')
      .map((row) => row['code']);
    expect(cases('D23').sort()).toEqual(settled.sort());
    expect(cases('D24')).toEqual(['AQ-2026-0002', 'AQ-2026-0008', 'AQ-2026-0012']);
  });

  test('lies in its folder as .docx and .xlsx, the draft apart', () => {
    const outbox = readdirSync(join(office, 'Gửi Sở Tài chính'));
    expect(outbox.filter((name) => name.endsWith('.docx'))).toHaveLength(3);
    expect(outbox.filter((name) => name.endsWith('.xlsx'))).toHaveLength(3);
    expect(outbox.filter((name) => name.startsWith('DuThao_'))).toEqual([]);
    for (const path of year.files)
      expect(readdirSync(join(office, path, '..'))).toContain(path.split('/').at(-1));
  });
});

test('the yearly report on the second plan tells what the bodies wrote, and is sent in time (B-IV.2.1, B-IV.2.2)', () => {
  const { text } = letter('2026·báo cáo năm·1');
  for (const words of [
    'Thực hiện Kế hoạch số 112/KH-UBND ngày 05/6/2026',
    'trong năm 2026 đã có kết quả 04 nhiệm vụ, hoàn thành 02 nhiệm vụ',
    '+ Đã tổ chức Hội nghị đối thoại ngày 17/9/2026.',
    '+ Số liệu: Tin, bài truyền thông: 14.',
    '+ Đã thành lập Tổ công tác gồm 07 thành viên.',
  ])
    expect(text).toContain(words);
  expect(letter('2026·đề nghị báo cáo·1').text).toContain('- Đảng ủy phường;');
  const owed = year.mails.filter(({ subject }) => subject.includes('Báo cáo đánh giá hằng năm'));
  expect(owed.filter(({ at }) => at > '2026-12-02T17')).toEqual([]);
});

test('no run makes more than two reads and three writes of the files (invariant 2)', () => {
  for (const { job, calls } of year.runs.filter((run) => run.job !== 'setup')) {
    expect(calls.sheetsRead, job).toBeLessThanOrEqual(2);
    expect(calls.sheetsWrite, job).toBeLessThanOrEqual(3);
  }
});

test('every text of the year reads as an office writes', async () => {
  const { code: bundle, pages } = await keptBundle();
  const kept = await openOffice(office, { bundle, pages, looking: true });
  const texts = [{ where: 'lời kể', text: said }, ...textsIn(kept)];
  expect(texts.length).toBeGreaterThan(1000);
  expect(faultsIn(texts)).toEqual([]);
});
