// The four commands that only calculate, as they are seen from outside.
import { describe, expect, it } from 'vitest';
import { type Command } from '../../sync/commands/command.ts';
import { deadlines } from '../../sync/commands/deadlines.ts';
import { quorum } from '../../sync/commands/quorum.ts';
import { taxcode } from '../../sync/commands/taxcode.ts';
import { workdays } from '../../sync/commands/workdays.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(command: Command, words: string, json = false): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  ran.code = await command.run(words === '' ? [] : words.split(' '), {
    out: (text) => (ran.out += `${text}\n`),
    err: (text) => (ran.err += `${text}\n`),
    json,
  });
  return ran;
}

async function json(command: Command, words: string): Promise<unknown> {
  const { code, out, err } = await run(command, `${words} --json`);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as unknown;
}

async function refused(command: Command, words: string): Promise<string> {
  const { code, out, err } = await run(command, words);
  expect([code, out]).toEqual([2, '']);
  expect(err.trim().split('\n'), err).toHaveLength(1);
  expect(err).not.toMatch(/Error|at .*\.ts|undefined|NaN/);
  return err;
}

describe('workdays', () => {
  it('gives one explained sum for each word, in their order', async () => {
    expect(await json(workdays, '2026-01-08:3 2026-08-22:-1')).toEqual([
      {
        start: '2026-01-08',
        days: 3,
        result: '2026-01-12',
        provisional: false,
        skipped: [],
        worked: [{ date: '2026-01-10', why: 'Làm bù cho ngày 02/01/2026 (CV 12729/VPCP-KGVX)' }],
      },
      {
        start: '2026-08-22',
        days: -1,
        result: '2026-08-21',
        provisional: false,
        skipped: [],
        worked: [],
      },
    ]);
  });

  it('tells it in Vietnamese without --json', async () => {
    const { out } = await run(workdays, '2026-11-20:7 2027-12-31:1');
    expect(out).toBe(
      '7 ngày làm việc sau 20/11/2026: Thứ Tư 02/12/2026 (không tính 24/11/2026 nghỉ Ngày Văn hóa Việt Nam ' +
        'theo NQ 28/2026/QH16, CV 10065/VPCP-KGVX)\n' +
        '1 ngày làm việc sau 31/12/2027: Thứ Hai 03/01/2028 – hạn tạm tính, lịch nghỉ của năm chưa được xác nhận\n',
    );
  });

  it.each([
    ['', 'ít nhất một'],
    ['2026-01-08:0', 'phải khác 0'],
    ['2026-01-08:-0', 'phải khác 0'],
    ['2026-02-30:1', '2026-02-30'],
    ['32/01/2026:3', '32/01/2026'],
    ['2026-01-08', 'NGÀY:SỐ'],
    ['2026-01-08:', 'NGÀY:SỐ'],
    ['2026-01-08:1.5', 'NGÀY:SỐ'],
    ['2026-01-08:3:4', 'NGÀY:SỐ'],
    ['2026-01-08:99999999999', 'không được quá'],
    ['9999-12-30:5', '9999'],
    ['2026-01-08:3 --office x', '--office'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    expect(await refused(workdays, words)).toContain(sentence);
  });
});

describe('deadlines', () => {
  it('has exactly the promised fields in every row', async () => {
    const { deadlines: rows } = (await json(
      deadlines,
      '--conference 2026-11-20 --received 2026-11-10',
    )) as { deadlines: Record<string, unknown>[] };
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        'clause',
        'name',
        'plan',
        'due',
        'days',
        'skipped',
        'provisional',
        'default',
      ]);
    }
    expect(rows.find((row) => row.clause === 'A-II.5a.5')).toEqual({
      clause: 'A-II.5a.5',
      name: 'Trả lời bằng văn bản kiến nghị chưa trả lời tại Hội nghị',
      plan: null,
      due: '2026-12-02',
      days: 7,
      skipped: [
        {
          date: '2026-11-24',
          why: 'Nghỉ Ngày Văn hóa Việt Nam (NQ 28/2026/QH16, CV 10065/VPCP-KGVX)',
        },
      ],
      provisional: false,
      default: false,
    });
    expect(rows.find((row) => row.clause === 'A-II.5b.5')).toMatchObject({
      due: '2026-12-01',
      days: 14,
    });
  });

  it('tells each with its name and explanation without --json', async () => {
    const { out } = await run(deadlines, '--year 2027');
    expect(out).toContain('Gửi Kế hoạch tổ chức Hội nghị về Sở Tài chính\n  Chậm nhất 12/02/2027');
  });

  it.each([
    ['', 'ít nhất một trong'],
    ['--conference 2026-02-30', '2026-02-30'],
    ['--conference', 'thiếu giá trị'],
    ['--conference --json', 'thiếu giá trị'],
    ['--year 2025', '2026, không có quy định cho năm 2025'],
    ['--year 26', 'năm 26'],
    ['--year -1', 'năm -1'],
    ['--year hai', 'số nguyên'],
    ['--year 10000', '10000'],
    ['--conference 2025-12-31', '31/12/2025'],
    ['--conference 9999-12-30', '9999'],
    ['--conference 2026-11-20 --year 2027', 'không thuộc năm 2027'],
    ['--received 2025-01-05', '05/01/2025'],
    ['--conference 2026-11-20 2026-11-21', '2026-11-21'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    expect(await refused(deadlines, words)).toContain(sentence);
  });
});

describe('quorum', () => {
  it('gives the branch and the ways open to the leader', async () => {
    expect(
      await json(quorum, '--registrants 15 --petitions 5 --all-petitions 6 --postponed 0'),
    ).toMatchObject({
      branch: 'B1',
      held: true,
      needsDecision: false,
      options: [],
      because: expect.stringContaining('mục II.3 Kế hoạch đối thoại') as string,
    });
    expect(await json(quorum, '--registrants 15 --petitions 4 --postponed 1')).toMatchObject({
      branch: 'B3',
      held: false,
      needsDecision: true,
      options: ['dung', 'gia-han', 'van-to-chuc'],
    });
  });

  it('counts no other petitions and no postponement unless told', async () => {
    const short = await json(quorum, '--registrants 3 --petitions 2');
    expect(short).toEqual(
      await json(quorum, '--registrants 3 --petitions 2 --all-petitions 2 --postponed 0'),
    );
  });

  it('shows words and no code without --json', async () => {
    const { out } = await run(quorum, '--registrants 0 --petitions 0');
    expect(out).toContain('Không có đăng ký, không có kiến nghị – trình dừng hoặc hoãn\n');
    expect(out).toContain('Lãnh đạo có thể quyết định: Hoãn, Dừng.');
    expect(out).not.toContain('B0');
  });

  it.each([
    ['', 'Thiếu --petitions'],
    ['--petitions 5', 'Thiếu --registrants'],
    ['--registrants -1 --petitions 5', 'Số đơn vị đăng ký phải là số nguyên không âm'],
    ['--registrants 15 --petitions -2', 'không âm'],
    ['--registrants 15 --petitions 5 --postponed -1', 'Số lần đã hoãn'],
    ['--registrants 15.5 --petitions 5', 'số nguyên'],
    ['--registrants 1e1 --petitions 5', 'số nguyên'],
    ['--registrants= --petitions 5', 'số nguyên'],
    ['--registrants 99999999999999999999 --petitions 5', 'số nguyên'],
    ['--registrants 15 --petitions 6 --all-petitions 5', 'không thể lớn hơn'],
    ['--registrants 0 --petitions 1', 'Không có đơn vị nào đăng ký'],
    ['--registrants 15 --registrants 16 --petitions 5', 'hai lần'],
    ['--registrants 15 --petitions 5 --toString 1', '--toString'],
    ['15 5', '15 5'],
  ])('refuses %j in one sentence', async (words, sentence) => {
    expect(await refused(quorum, words)).toContain(sentence);
  });
});

describe('taxcode', () => {
  it('warns of a wrong code and still ends well', async () => {
    expect(await json(taxcode, '0801234567 0801234560-001 079185015178 abc')).toEqual([
      {
        input: '0801234567',
        kind: 'organisation',
        valid: false,
        warning: expect.stringContaining('Chữ số kiểm tra') as string,
      },
      { input: '0801234560-001', kind: 'branch', valid: true, warning: null },
      { input: '079185015178', kind: 'personal', valid: true, warning: null },
      { input: 'abc', kind: null, valid: false, warning: expect.any(String) as string },
    ]);
  });

  it('says it in Vietnamese without --json', async () => {
    const { code, out } = await run(taxcode, '0801234560');
    expect([code, out]).toEqual([0, '0801234560: mã số thuế của tổ chức (10 chữ số) – hợp lệ\n']);
  });

  it('needs a code', async () => {
    expect(await refused(taxcode, '')).toContain('ít nhất một mã');
  });
});

describe('each of them', () => {
  it.each([workdays, deadlines, quorum, taxcode])(
    '$name explains itself with --help',
    async (command) => {
      const { code, out } = await run(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(command.summary);
      expect(out).toContain(`ward -- ${command.name}`);
      const asJson = await run(command, '--help --json');
      expect(JSON.parse(asJson.out)).toMatchObject({ name: command.name });
    },
  );

  it('takes --json from its caller too, and wherever it stands', async () => {
    const given = await run(taxcode, '0801234560', true);
    const first = await run(taxcode, '--json 0801234560');
    expect(given.out).toBe(first.out);
    expect(JSON.parse(given.out)).toHaveLength(1);
  });

  it('keeps stdout empty when it refuses, also with --json', async () => {
    expect(await run(quorum, '--json --registrants 1', true)).toMatchObject({ code: 2, out: '' });
  });
});
