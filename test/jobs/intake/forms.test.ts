import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form } from '../people.ts';
import { sendForm } from '../../../sync/rehearse/send-form.ts';
import { openStage, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ everyMorning: true });
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const on10 = (...steps: readonly string[]): string =>
  days(
    day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
    day('2026-08-10', '22:15', ...steps),
  );

describe('a phiếu of the form (A-II.2.6, A-II.3.3, AM-13)', () => {
  it('becomes a unit, its contact, a registration and a row for each petition, at the moment it was sent', async () => {
    const played = await stage.play(on10(form({ n: 7, petitions: 2 })));
    expect(played.rows('units')).toMatchObject([
      {
        code: 'DV-0001',
        kind: 'Hộ kinh doanh',
        name: 'Cơ sở sản xuất Tiền Trung 07',
        inWard: 'Có',
      },
    ]);
    expect(played.rows('contacts')).toMatchObject([
      { unit: 'DV-0001', taxCode: '030090000107', phone: '0912000307' },
    ]);
    expect(played.rows('registrations')).toMatchObject([
      {
        unit: 'DV-0001',
        receivedAt: '2026-08-10T22:15',
        attend: 'Có',
        delegates: 1,
        status: 'Hợp lệ',
      },
    ]);
    expect(
      played.rows('petitions').map(({ code, scope, status }) => [code, scope, status]),
    ).toEqual([
      ['AQ-2026-0001', 'Chưa xét', 'Mới tiếp nhận'],
      ['AQ-2026-0002', 'Chưa xét', 'Mới tiếp nhận'],
    ]);
  });

  it('with a telephone that can be no number is valid all the same: staff and the sender are told (A-II.3.3)', async () => {
    const doubtful = 'Số điện thoại không đúng (di động 10 chữ số';
    const asked = 'đề nghị kiểm tra số điện thoại';
    const played = await stage.play(
      on10(form({ n: 1, more: { phone: '091234567' } }), form({ n: 2, petitions: 1 })),
    );
    const [wrong, right] = played.rows('registrations');
    expect([wrong?.['status'], right?.['status']]).toEqual(['Hợp lệ', 'Hợp lệ']);
    expect([wrong?.['fix'], right?.['fix']]).toEqual([expect.stringContaining(doubtful), null]);
    const units = played.rows('units').map(({ fix }) => String(fix).includes(doubtful));
    expect(units).toEqual([true, false]);
    expect(played.office.mails().map(({ text }) => text.includes(asked))).toEqual([true, false]);
  });

  it('is taken in once when its trigger fires twice, and by the next run when it never fires', async () => {
    const twice = form({ n: 1, petitions: 1, more: { twice: 'true' } });
    const lost = form({ n: 2, petitions: 1, more: { lost: 'true' } });
    const played = await stage.play(on10(twice, lost));
    expect(played.rows('registrations')).toHaveLength(1);
    const told = () => played.office.mails().filter(({ to }) => to.join().includes('coso'));
    expect(told()).toHaveLength(1);
    await played.more(days(day('2026-08-11', '07:00', run, run)));
    expect(played.rows('registrations')).toHaveLength(2);
    expect(played.rows('petitions')).toHaveLength(2);
    expect(played.rows('registrations')[1]?.['receivedAt']).toBe('2026-08-10T22:15');
    expect(told()).toHaveLength(2);
  });

  it('does not come back when its rows were deleted', async () => {
    const played = await stage.play(on10(form({ n: 1, petitions: 1 })));
    await played.more(
      days(
        day(
          '2026-08-11',
          '07:00',
          '      - delete: { tab: petitions, where: { code: AQ-2026-0001 } }',
          '      - delete: { tab: registrations, where: { unit: DV-0001 } }',
          run,
        ),
      ),
    );
    expect([played.rows('petitions'), played.rows('registrations')]).toEqual([[], []]);
  });

  it('of a unit known by its code joins that unit; two units without a code are never one', async () => {
    const again = form({ n: 1, petitions: 1, more: { name: 'Cơ sở Tiền Trung (tên mới)' } });
    const bare = (n: number): string =>
      form({ n, more: { taxCode: 'chưa có', phone: 'không có' } });
    const played = await stage.play(on10(form({ n: 1, petitions: 1 }), again, bare(2), bare(3)));
    expect(played.rows('units').map((row) => row['code'])).toEqual([
      'DV-0001',
      'DV-0002',
      'DV-0003',
    ]);
    expect(played.rows('petitions').map((row) => row['unit'])).toEqual(['DV-0001', 'DV-0001']);
    expect(played.rows('registrations')[1]?.['status']).toBe('Trùng');
    expect(played.row('units', { code: 'DV-0003' })['suspected']).toBeNull();
  });

  it('keeps what does not fit a list, and says so at once', async () => {
    const played = await stage.play(on10());
    sendForm(played.office, {
      lost: false,
      twice: false,
      petitions: [{ group: 'Nhóm lạ', title: 'Một' }],
      fields: {
        conference: 'HN-2026-1',
        kind: 'Tập đoàn',
        name: 'Nhà máy Vũ La',
        attend: 'Có',
        delegates: 'hai người',
        inWard: 'Gần đây',
        phone: '0912000311',
      },
    });
    expect(played.rows('petitions')[0]).toMatchObject({ group: 'Nhóm lạ' });
    expect(played.rows('petitions')[0]?.['fix']).toContain('“Nhóm lạ” không có trong danh sách');
    expect(played.rows('registrations')[0]).toMatchObject({
      delegates: 'hai người',
      status: 'Hợp lệ',
    });
    expect(played.rows('registrations')[0]?.['fix']).toContain('“hai người” không phải là số');
    expect(played.rows('units')[0]).toMatchObject({ kind: 'Tập đoàn', inWard: 'Gần đây' });
    const before = played.rows('petitions');
    await played.more(days(day('2026-08-10', '22:30', run)));
    expect(played.rows('petitions')).toEqual(before);
  });

  it('stays text: formulas, markup, control characters, emoji, very long (design invariant 7)', async () => {
    const nasty =
      '=IMPORTXML("https://x.example";"//a") <b>{{#each}}</b> @x +84 🏭 \u0000\u0007hết';
    const long = 'Đất '.repeat(12_500);
    const more = {
      name: '=cmd|calc',
      address: '@SUM(A1)',
      representative: '+84',
      phone: '+84 912 000 311',
    };
    const step = form({ n: 1, more }).replace(
      / }$/,
      `, petitions: [{ group: Vốn, title: ${JSON.stringify(nasty)}, content: ${JSON.stringify(long)} }] }`,
    );
    const played = await stage.play(on10(step));
    const [row] = played.rows('petitions');
    expect(row?.['title']).toBe(nasty.replaceAll('\u0000', '').replaceAll('\u0007', ''));
    expect(String(row?.['content']).length).toBeLessThanOrEqual(30_000);
    expect(row?.['fix']).toContain('toàn văn lưu thành tệp riêng');
    const whole = played.office.files().find((file) => file.name.includes('nguyen-van'));
    expect(whole?.name).toBe('AQ-2026-0001_nguyen-van.txt');
    expect(played.rows('units')[0]?.['name']).toBe('=cmd|calc');
    expect(played.rows('contacts')[0]).toMatchObject({ address: '@SUM(A1)', phone: '0912000311' });
    const [mail] = played.office.mails();
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });

  it('that says so is a petition outside any conference (A-III.6.2, AM-26)', async () => {
    const outside = form({ n: 1, petitions: 1, more: { conference: 'Ngoài kỳ', attend: 'Không' } });
    const played = await stage.play(on10(outside));
    const row = played.rows('petitions')[0];
    expect([row?.['due'], row?.['target']]).toEqual([null, '2026-08-19']);
    expect(row?.['explain']).toContain('ngoài kỳ');
    expect(played.rows('report').every((line) => line['inProgress'] === '0')).toBe(true);
  });

  it('that registers for an unknown conference is to be mended', async () => {
    const played = await stage.play(
      on10(
        form({ n: 2, more: { conference: 'HN-2026-7' } }),
        form({ n: 3, more: { conference: 'Hội nghị hn-2026-1 năm nay' } }),
      ),
    );
    expect(played.rows('registrations').map((row) => [row['status'], row['fix']])).toEqual([
      ['Cần sửa', 'Không có hội nghị mã HN-2026-7.'],
      ['Hợp lệ', null],
    ]);
  });
});

describe('personal data (AM-27)', () => {
  it('stands in the file of contacts only: not in journal, snapshot, overview, report or logs', async () => {
    const phone = '0912000311';
    const secret = form({ n: 1, petitions: 1, more: { phone, email: 'bi.mat@tientrung.example' } });
    const played = await stage.play(
      on10(
        secret,
        edit(
          'contacts',
          { unit: 'DV-0001' },
          { email: 'khac@tientrung.example', phone: '0912000399' },
        ),
        run,
      ),
    );
    const tabs = ['journal', 'snapshot', 'overview', 'report', 'units', 'registrations'] as const;
    const told = JSON.stringify([
      tabs.map((tab) => played.rows(tab)),
      played.office.executions.map((one) => [one.log, one.result]),
    ]);
    for (const word of [phone, '0912000399', '@tientrung', '030090000101', 'Nguyễn Văn Thứ']) {
      expect(told).not.toContain(word);
    }
    expect(played.row('units', { code: 'DV-0001' })['maskedCode']).toBe('0300********01');
  });
});
