// A register that an earlier version made and filled – a conference put off, a petition withdrawn – is upgraded and goes on.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Tab } from '#register/table/column';
import { slotName, WORK_ROWS } from '#register/tabs/overview';
import { ALL_TABS, TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { keptBundle } from '../../../sync/build/kept-bundle.ts';
import { closeOffice, openOffice } from '../../../sync/office/disk/open.ts';
import type { LocalOffice, Snapshot } from '../../../sync/office/office.ts';
import { fileOf, readSheet } from '../../../sync/workplace/sheet.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/so-cu');
/** The evening after its last run. */
const NOW = localDateTime('2026-09-08T18:30');

let dir: string;
let office: LocalOffice;
let untouched: Snapshot;
const before = new Map<string, unknown>();

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'so-cu-'));
  const text = gunzipSync(readFileSync(join(FIXTURE, 'state.json.gz'))).toString();
  const { manifest } = JSON.parse(text) as { manifest: Record<string, { path: string }> };
  for (const name of readdirSync(FIXTURE)) {
    const path = manifest[name.replace(/\.\w+$/, '')]?.path;
    if (path === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    copyFileSync(join(FIXTURE, name), join(dir, path));
  }
  mkdirSync(join(dir, '.office'));
  writeFileSync(join(dir, '.office/state.json'), text);
  const { code, pages } = await keptBundle();
  office = await openOffice(dir, { bundle: code, pages, now: NOW });
  untouched = office.snapshot();
  for (const tab of ALL_TABS) if (stands(tab)) before.set(tab.key, staffCells(tab));
  before.set('judged', judgements());
});

afterAll(() => {
  closeOffice(dir);
  rmSync(dir, { recursive: true });
});

/** A tab that this version brings holds nothing of staff's yet. */
const stands = (tab: Tab): boolean =>
  office.sheets(fileOf(office, tab)).some(({ sheetId }) => sheetId === tab.sheetId);

/** What staff typed, row by row, by header; the header itself may grow. */
function staffCells(tab: Tab): unknown {
  const keys = Object.entries(tab.columns).flatMap(([key, { by }]) =>
    by === 'staff' ? [key] : [],
  );
  if (keys.length === 0) return [];
  const { grid, positions } = readSheet(office, tab);
  const rows = grid.slice(Math.max(...tab.headerRows) + 1);
  const cells = rows.map((row) => keys.map((key) => row[positions.get(key) ?? -1] ?? null));
  return cells;
}

/** What registrations and petitions were judged to be, but for the code that a receipt is given now and the course that is told now; the conference was put off, which is now said at once. */
function judgements(): unknown {
  return ALL_TABS.filter(({ key }) => /^(registrations|petitions)$/.test(key)).map((tab) => {
    const { grid, positions } = readSheet(office, tab);
    return grid.map((row) =>
      Object.entries(tab.columns).flatMap(([key, { by, hidden }]) =>
        by === 'automation' && !hidden && !/^(lookup|course|similar)$/.test(key)
          ? [row[positions.get(key) ?? -1] ?? null]
          : [],
      ),
    );
  });
}

const run = (handler: 'caiDat' | 'hourly'): unknown => {
  const { error, result } = office.execute(handler);
  expect(error).toBeNull();
  return result;
};

const EVENTS: readonly (readonly [kind: string, type: string])[] = [
  ['nhận phiếu', 'intake'],
  ['chốt danh sách', 'closing'],
  ['thay đổi', 'change'],
];

const OWN = 'phường tự đặt';
const ADDED: Readonly<Record<string, unknown[][]>> = {
  overview: [
    [null, null, null],
    [false, null, null],
  ],
  settings: [
    ['Người được ghi quyết định, ngoài chủ sổ (thư điện tử; ghi xong chạy caiDat)', null, OWN],
    ['Chế độ thử: mọi thư chỉ gửi về chủ sổ', 'Không', OWN],
    ['Tạm dừng gửi thư', 'Không', OWN],
    ['Địa chỉ trang tra cứu', null, OWN],
  ],
};

describe('a register of an earlier version', () => {
  it('has every declared column after one upgrade, each cell of staff as it was; the second does nothing', () => {
    const { done, warnings } = run('caiDat') as { done: string[]; warnings: string[] };
    expect(warnings).toEqual([]);
    // A few of each kind; that nothing declared is lacking is looked at below.
    expect(done).toEqual(
      expect.arrayContaining([
        'Đã thêm mục “Kết nối và quyền” vào tab “Tổng quan”.',
        'Đã cập nhật cách nhập của cột “Loại”, tab “DN, HKD, HTX”.',
        'Đã thêm cột “Căn cứ pháp lý” vào cuối tab “Kiến nghị”.',
        'Tab “Kiến nghị” có thêm chế độ xem lọc.',
        'Đã thêm mục “Tạm dừng gửi thư” vào tab “Thiết lập”.',
        'Đã thêm mục “Địa chỉ trang tra cứu” vào tab “Thiết lập”.',
        'Đã khóa tab “Thiết lập”: chỉ chủ sổ được sửa.',
        'Đã thêm tab “Kiểm tra”.',
        'Đã thêm cột “Mã phản hồi” vào cuối tab “Liên hệ”.',
      ]),
    );
    expect(new Set(done).size).toBe(done.length);
    for (const tab of ALL_TABS) {
      const { positions } = readSheet(office, tab);
      expect([...positions.keys()].sort(), tab.title).toEqual(Object.keys(tab.columns).sort());
      // A new line, a new tick box and new settings stand below the others.
      if (!before.has(tab.key)) continue;
      const added = ADDED[tab.key] ?? [];
      const stood = before.get(tab.key) as unknown[];
      // What is to be done is named above all that stood.
      const now = (staffCells(tab) as unknown[]).slice(tab.isBoard ? WORK_ROWS : 0);
      expect(now.slice(0, stood.length), tab.title).toEqual(stood);
      expect(now.slice(stood.length), tab.title).toEqual(expect.arrayContaining(added));
    }
    const { columns } = TABS.overview;
    const { grid, positions } = readSheet(office, TABS.overview);
    expect(grid[0]).toEqual(Object.values(columns).map(({ header }) => header));
    const slots = grid.slice(1, 1 + WORK_ROWS).map((row) => row[positions.get('slot') ?? -1]);
    expect(slots).toEqual(Array.from({ length: WORK_ROWS }, (_, at) => slotName(at)));
    expect(grid[1 + WORK_ROWS]?.[0]).toBe('Hội nghị');
    expect(run('caiDat')).toEqual({ done: [], warnings: [] });
  });

  it('is judged by the next runs as it was, and goes on', () => {
    run('hourly');
    expect(judgements()).toEqual(before.get('judged'));
    office.setClock(localDateTime('2026-09-10T07:00'));
    run('hourly');
    const { grid, positions } = readSheet(office, TABS.overview);
    const last = grid.find(([item]) => item === 'Lần cập nhật gần nhất');
    expect(last?.[positions.get('value') ?? -1]).toMatch(/^07:00.*10\/0?9\/2026|^10\/0?9\/2026/);
  });

  it('says of its conference that it was put off, and asks for a new closing', () => {
    const { grid, positions } = readSheet(office, TABS.conferences);
    const at = (key: string): unknown => grid[1]?.[positions.get(key) ?? -1];
    expect(at('branch')).toMatch(/^Hoãn đến ngày 15\/10\/2026/);
    expect(at('fix')).toContain('Sau “Hoãn” cần hạn nhận kiến nghị mới');
  });

  it('tells in typed data what its journal said in words only', () => {
    const { grid, positions } = readSheet(office, TABS.journal);
    const at = (row: readonly Cell[], key: string): string =>
      String(row[positions.get(key) ?? -1] ?? '');
    for (const [kind, type] of EVENTS) {
      const data = grid.filter((row) => at(row, 'kind') === kind).map((row) => at(row, 'data'));
      expect(data.length, kind).toBeGreaterThan(0);
      for (const text of data) expect(JSON.parse(text), kind).toMatchObject({ type });
    }
  });
});

describe('a run on a register of an earlier version', () => {
  it('upgrades it first, tells it in the journal once, and then does its work', () => {
    office.restore(untouched);
    run('hourly');
    run('hourly');
    const { grid } = readSheet(office, TABS.journal);
    const told = grid
      .flat()
      .filter((cell) => typeof cell === 'string' && cell.includes('Đã thêm cột'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Đã thêm cột “Yêu cầu” vào cuối tab “Văn bản đi”.');
    // A letter that came with this version waits for its template, which set-up brings.
    const waits = /^Chưa tạo được dự thảo\. Không có tệp mẫu “D18” .*caiDat/;
    const known = JSON.parse(JSON.stringify(judgements()), (_, cell: unknown) =>
      typeof cell === 'string' && waits.test(cell) ? null : cell,
    ) as unknown;
    expect(known).toEqual(before.get('judged'));
    const [first, second] = office.executions.slice(-2).map(({ calls }) => calls);
    expect(first).toMatchObject({ sheetsRead: 8 });
    expect(second?.sheetsRead).toBeLessThanOrEqual(2);
  });
});
