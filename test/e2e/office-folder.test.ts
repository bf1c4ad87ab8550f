import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { RehearsalResult } from '../../sync/workplace/result.ts';
import { checkOffice } from '../../sync/doctor/office.ts';
import { ward } from './ward.ts';

const root = mkdtempSync(join(tmpdir(), 'van-phong-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dir = (name: string): string => join(root, name);

const NOBODY = 'templates/rehearsals/khong-dang-ky.yaml';

/** A rehearsal of a few lines, as a file beside the offices. */
function written(name: string, yaml: string): string {
  const path = join(root, name);
  writeFileSync(path, yaml);
  return path;
}

/** One day on which one petition was typed. */
const ONE_DAY = written(
  'mot-ngay.yaml',
  `daily: manual
days:
  - on: 2026-08-03
    do:
      - add:
          tab: petitions
          row: { title: Xin lối vào kho, content: Xin lối vào kho., receivedAt: 2026-08-03T08:00 }
      - run: daily
`,
);

function everything(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile() && !file.name.endsWith('.lock'))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]),
  );
}

describe('rehearse', () => {
  test('says what came of a file, as one JSON document and nothing else', async () => {
    const { code, out } = await ward('rehearse', NOBODY, '--office', dir('mot'), '--json');
    expect(code).toBe(0);
    const result = JSON.parse(out) as RehearsalResult;
    expect(result.tabs['conferences']).toMatchObject([
      { units: 0, petitionsAll: 0, decision: 'Hoãn', newDate: '2026-11-12' },
    ]);
    expect(result.forms).toBe(0);
  });

  test('leaves the same bytes in two folders', async () => {
    await ward('rehearse', NOBODY, '--office', dir('hai'));
    expect(everything(dir('hai')).size).toBeGreaterThan(5);
    expect(everything(dir('hai'))).toEqual(everything(dir('mot')));
  });

  test('leaves a folder that holds something alone, unless told to', async () => {
    writeFileSync(join(root, 'cua-toi.txt'), 'của tôi');
    const refused = await ward('rehearse', ONE_DAY, '--office', root);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('không trống');
    cpSync(dir('mot'), dir('bon'), { recursive: true });
    const mails = (): string =>
      [...everything(dir('bon')).keys()].filter((path) => path.startsWith('/Thư/')).join();
    expect(mails()).toContain('HN-2026-1 Không có đăng');
    const forced = await ward('rehearse', ONE_DAY, '--office', dir('bon'), '--force');
    expect(forced.code).toBe(0);
    expect(mails()).not.toContain('HN-2026-1');
    expect(readFileSync(join(root, 'cua-toi.txt'), 'utf8')).toBe('của tôi');
  });

  test('a wrong value is wrong use, named with its line and the near ones', async () => {
    const path = written(
      'sai.yaml',
      'days:\n  - on: 2026-08-03\n    do:\n      - sort: { tab: Kien nghi, by: code }\n',
    );
    const { code, err } = await ward('rehearse', path);
    expect(code).toBe(2);
    expect(err).toContain('Dòng 4: Không có tab “Kien nghi”. Gần giống: “Kiến nghị”');
  });

  test('a step whose row is not there is wrong use, named with its line', async () => {
    const path = written(
      'khong-co.yaml',
      'daily: manual\ndays:\n  - on: 2026-08-03\n    do:\n      - delete: { tab: units, where: { code: DV-0009 } }\n',
    );
    const { code, err } = await ward('rehearse', path, '--json');
    expect(code).toBe(2);
    expect(err).toContain('Dòng 5: Tab “DN, HKD, HTX” không có dòng nào');
  });

  test.each([[[]], [['khong-co-tep.yaml']], [['a.yaml', 'b.yaml']]])(
    '%j is wrong use',
    async (args) => {
      expect(await ward('rehearse', ...args)).toMatchObject({ code: 2, out: '' });
    },
  );
});

describe('setup and today', () => {
  test('a fresh office lies on disk, and a second one does not go over it', async () => {
    const { code } = await ward('setup', '--office', dir('moi'));
    expect(code).toBe(0);
    expect(existsSync(join(dir('moi'), 'Sổ đối thoại doanh nghiệp.xlsx'))).toBe(true);
    expect(existsSync(join(dir('moi'), 'Thông tin liên hệ.xlsx'))).toBe(true);
    expect((await ward('setup', '--office', dir('moi'))).code).toBe(2);
  });

  test('a dry run shows the day and writes nothing', async () => {
    const before = everything(dir('mot'));
    const { code, out } = await ward(
      'today',
      '--office',
      dir('mot'),
      '--today',
      '2026-08-28',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(out).toContain('Xem trước, chưa ghi gì');
    expect(everything(dir('mot'))).toEqual(before);
  });

  test('a day is run on the office as it lies there', async () => {
    const { code, out } = await ward(
      'today',
      '--office',
      dir('mot'),
      '--today',
      '2026-08-28',
      '--json',
    );
    expect(code).toBe(0);
    const result = JSON.parse(out) as RehearsalResult;
    expect(result.runs).toHaveLength(1);
    const time = result.tabs['overview']?.find(({ item }) => item === 'Lần cập nhật gần nhất');
    expect(time?.['value']).toContain('07:00 28/8/2026');
    expect(result.files).toContain('Sổ đối thoại doanh nghiệp.xlsx');
  });

  test('a day that does not exist, a folder without an office and a file for a folder are wrong use', async () => {
    expect((await ward('today', '--office', dir('mot'), '--today', '2026-02-30')).code).toBe(2);
    for (const command of ['today', 'push']) {
      const nothing = await ward(command, '--office', dir('khong-co'), '--json');
      expect(nothing).toMatchObject({ code: 2, out: '' });
      expect(nothing.err).toContain('chưa có văn phòng');
    }
    expect(existsSync(dir('khong-co'))).toBe(false);
    const file = dir('mot-tep.txt');
    writeFileSync(file, 'của tôi');
    for (const force of [[], ['--force']]) {
      const setup = await ward('setup', '--office', file, ...force);
      expect(setup).toMatchObject({ code: 2, out: '' });
      expect(setup.err).toContain('không phải thư mục');
    }
  });
});

describe('start', () => {
  test('never looks at the office, and leaves a folder of its own that holds something else alone', async () => {
    const home = process.cwd();
    mkdirSync(join(dir('nha'), 'nam-mau'), { recursive: true });
    writeFileSync(join(dir('nha'), 'nam-mau', 'cua-toi.txt'), 'của tôi');
    process.chdir(dir('nha'));
    const said = await ward('start').finally(() => process.chdir(home));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/--office.*--force/);
    expect(readdirSync(join(dir('nha'), 'nam-mau'))).toEqual(['cua-toi.txt']);
    expect(existsSync(join(dir('nha'), 'office'))).toBe(false);
  });

  test('refuses words that nobody asked for', async () => {
    expect(await ward('start', 'x')).toMatchObject({ code: 2, out: '', err: 'Không hiểu “x”.' });
  });
});

describe('a run that cannot run', () => {
  /** Saves the register as a person would who did something to its XML. */
  function inBook(folder: string, change: (parts: Record<string, Uint8Array>) => void): void {
    const path = join(folder, 'Sổ đối thoại doanh nghiệp.xlsx');
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    change(parts);
    writeFileSync(path, zipSync(parts));
  }
  const replaced = (parts: Record<string, Uint8Array>, part: string, from: string, to: string) => {
    const text = strFromU8(parts[part] ?? new Uint8Array());
    expect(text).toContain(from);
    parts[part] = strToU8(text.replace(from, to));
  };

  test.each([
    [
      'a missing header',
      (parts: Record<string, Uint8Array>) =>
        replaced(parts, 'xl/sharedStrings.xml', '>Cách xử lý<', '>Cách xử lí<'),
      /Tab “Kiến nghị” thiếu cột “Cách xử lý”/,
    ],
    [
      'a deleted tab',
      (parts: Record<string, Uint8Array>) =>
        replaced(
          parts,
          'xl/workbook.xml',
          /<sheet [^>]*name="Văn bản đến"[^>]*>/.exec(
            strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()),
          )?.[0] ?? '?',
          '',
        ),
      /thiếu|đã bị xóa/,
    ],
  ])('says so for %s instead of success, writes nothing, exits 1', async (name, change, words) => {
    const folder = dir(`hong-${name}`);
    cpSync(dir('moi'), folder, { recursive: true });
    inBook(folder, change);
    const before = everything(folder);
    const { code, out, err } = await ward('today', '--office', folder);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(words);
    expect(err).not.toMatch(/ at \S+:\d+|Error:/);
    const json = await ward('today', '--office', folder, '--json');
    expect(json.code).toBe(1);
    const { problems } = JSON.parse(json.out) as { problems: { message: string }[] };
    expect(problems.map(({ message }) => message).join()).toMatch(words);
    expect(everything(folder)).toEqual(before);
  });
});

describe('what a run tells', () => {
  test('is every row that stands otherwise, a person’s doing too; a look writes nothing', async () => {
    const folder = dir('ke');
    await ward('rehearse', ONE_DAY, '--office', folder);
    const result = JSON.parse(
      (await ward('today', '--office', folder, '--today', '31/12/2026', '--dry-run', '--json')).out,
    ) as RehearsalResult;
    expect(result.tabs['petitions']?.length).toBeGreaterThan(0);
    const before = everything(folder);
    const look = await ward('today', '--office', folder, '--today', '31/12/2026', '--dry-run');
    expect(look.code, look.err).toBe(0);
    expect(look.out).toMatch(/AQ-2026-\d+: .+: .+ → /);
    expect(everything(folder)).toEqual(before);
    const run = await ward('today', '--office', folder, '--today', '31/12/2026');
    expect(run.out.split('\n').slice(1)).toEqual(look.out.split('\n').slice(1));
    const back = await ward('today', '--office', folder, '--today', '30/12/2026');
    expect(back).toMatchObject({ code: 2, out: '' });
    expect(back.err).toContain('31/12/2026');
    expect((await ward('today', '--office', folder, '--today', '30/12/2026', '--force')).code).toBe(
      0,
    );
    const list = await ward('restore', '--office', folder, '--list', '--json');
    expect((JSON.parse(list.out) as { versions: unknown[] }).versions).toHaveLength(2);
    expect((await ward('restore', '--office', folder, '--json')).code).toBe(0);
  });

  test.each(['today', 'push', 'templates'])(
    'that cannot be opened is told by %s in its own JSON document',
    async (command) => {
      const folder = dir(`dang-mo-${command}`);
      cpSync(dir('moi'), folder, { recursive: true });
      writeFileSync(join(folder, '~$Sổ đối thoại doanh nghiệp.xlsx'), '');
      const before = everything(folder);
      const { code, out } = await ward(command, '--office', folder, '--json');
      expect(code).toBe(1);
      const message = expect.stringContaining('đang mở trong chương trình khác') as string;
      const problems = [{ tab: null, row: null, column: null, message }];
      expect(JSON.parse(out)).toEqual(
        command === 'push' ? { outcome: 'refused', problems, files: [] } : { problems },
      );
      expect(everything(folder)).toEqual(before);
    },
  );

  test('that cannot be opened is a finding of the doctor, who looks on', async () => {
    const folder = dir('dang-mo-kham');
    cpSync(dir('moi'), folder, { recursive: true });
    writeFileSync(join(folder, '~$Sổ đối thoại doanh nghiệp.xlsx'), '');
    const found = expect.stringContaining('đang mở trong chương trình khác') as string;
    expect(await checkOffice(folder)).toMatchObject([{ ok: false, found }]);
  });

  test('a template that is no document is named, and does not stop the day', async () => {
    const folder = dir('mau-hong');
    cpSync(dir('moi'), folder, { recursive: true });
    const [name = ''] = readdirSync(join(folder, 'Mẫu văn bản'));
    writeFileSync(join(folder, 'Mẫu văn bản', name), 'rác');
    const { code, err } = await ward('today', '--office', folder);
    expect(err).toContain(`“Mẫu văn bản/${name}” không phải văn bản Word đọc được`);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'Mẫu văn bản', name), 'utf8')).toBe('rác');
    const listed = await ward('templates', '--office', folder, '--json');
    expect(listed.code).toBe(1);
    const wrong = (JSON.parse(listed.out) as { file: string; problems: string[] }[]).filter(
      ({ problems }) => problems.length > 0,
    );
    expect(wrong.map(({ file }) => `${file}.docx`)).toEqual([name]);
    expect(wrong[0]?.problems.join()).toContain('không phải văn bản Word đọc được');
  });
});
