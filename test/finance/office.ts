// An office a week after its conference: six petitions, one in each column of the form, one open, one outside it.
import type { Column } from '#register/table/column';
import { firstDataRow } from '#register/table/column';
import { decodeUtf8, encodeUtf8 } from '#docx/base/utf8';
import { pack, readZip, storing, unpack, writeZip } from '#docx/base/zip';
import { TABS, type TabKey } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import type { ReportDesk } from '../../sync/finance/desk.ts';
import { push, type PushResult } from '../../sync/workplace/push.ts';
import { localClients } from '../../sync/google/clients.ts';
import type { Pause } from '../../sync/google/patiently.ts';
import { googleDesk, OfficeIds } from '../../sync/google/report-desk.ts';
import { serveOffice } from '../../sync/office/http.ts';
import type { Cell, DriveFile, LocalOffice } from '../../sync/office/office.ts';
import { editSheet } from '../../sync/rehearse/edit-sheet.ts';
import { keptFreshOffice, keptOffice } from '../kept-office.ts';
import type { Typed } from '../../sync/workplace/typed.ts';
import { fileOf, findRows, readSheet } from '../../sync/workplace/sheet.ts';

export const CONFERENCE = 'HN-2026-1';
export const REPORT = 'D22 Báo cáo kết quả tổ chức Hội nghị';
export const TODAY = localDateTime('2026-09-24T15:00');

type Texts = Readonly<Record<string, string>>;

function typed(tab: TabKey, texts: Texts): Typed[] {
  const columns: Readonly<Record<string, Column>> = TABS[tab].columns;
  return Object.entries(texts).map(([key, text]) => {
    const column = columns[key];
    if (column === undefined) throw new Error(`${tab} has no column ${key}`);
    return { key, column, text };
  });
}

export const add = (office: LocalOffice, tab: TabKey, row: Texts): void =>
  editSheet(office, { kind: 'add', tab: TABS[tab], row: typed(tab, row) });

/** A person's edit: what hangs on it is derived anew. */
export const edit = (office: LocalOffice, tab: TabKey, where: Texts, set: Texts): void =>
  editSheet(office, {
    kind: 'edit',
    tab: TABS[tab],
    where: typed(tab, where),
    set: typed(tab, set),
  });

/** The row (0-based) of a tab whose column holds a text. */
export function rowOf(office: LocalOffice, tab: TabKey, where: Texts): number {
  const [row] = findRows(readSheet(office, TABS[tab]), typed(tab, where));
  if (row === undefined) throw new Error(`${tab} has no such row`);
  return row;
}

/** Writes a cell behind the script's back, as nothing but a program can: no trigger fires, nothing is derived. */
export function slip(
  office: LocalOffice,
  tab: TabKey,
  { row, key, value }: { readonly row: number; readonly key: string; readonly value: Cell },
): void {
  const columnIndex = readSheet(office, TABS[tab]).positions.get(key) ?? 0;
  const userEnteredValue =
    typeof value === 'number' ? { numberValue: value } : { stringValue: String(value ?? '') };
  const start = { sheetId: TABS[tab].sheetId, rowIndex: row, columnIndex };
  const rows = [{ values: [value === null ? {} : { userEnteredValue }] }];
  const { status } = office.handle({
    method: 'POST',
    url: `/v4/spreadsheets/${fileOf(office, TABS.overview)}:batchUpdate`,
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: JSON.stringify({
      requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }],
    }),
  });
  if (status !== 200) throw new Error(`slip: ${status}`);
}

const PETITIONS: readonly Texts[] = [
  { group: 'Vốn', title: 'Vay vốn mở rộng xưởng', ...own() },
  {
    group: 'Tín dụng',
    title: 'Thế chấp tài sản',
    ...own(),
    oralAnswer: 'Đã hướng dẫn thủ tục.',
    outcome: 'Đã giải quyết triệt để',
  },
  {
    group: 'Thủ tục hành chính',
    title: 'Nghiệm thu nhà xưởng',
    ...own(),
    process: 'Đã kiểm tra thực địa',
    obstacle: 'Thiếu bản vẽ',
    proposal: 'Bổ sung bản vẽ',
    delayCause: 'Chờ hồ sơ',
    plan: 'Trả lời trước 08/10/2026',
  },
  {
    group: 'Đất đai',
    title: '=1+1 Cắm mốc hành lang',
    scope: 'Trong phạm vi',
    route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
    competent: 'Sở Xây dựng',
    oralAnswer: 'Đã hướng dẫn gửi Sở Xây dựng.',
  },
  {
    group: 'Cơ chế chính sách',
    title: 'Hoàn thuế dự án',
    scope: 'Trong phạm vi',
    route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
  },
  {
    group: 'Lĩnh vực khác',
    title: 'Đơn khiếu nại về hàng xóm',
    scope: 'Không thuộc phạm vi giải quyết',
    scopeReason: 'Đơn khiếu nại',
    scopeBy: 'Hùng',
  },
];

function own(): Texts {
  return { scope: 'Trong phạm vi', route: 'Thuộc thẩm quyền – trả lời' };
}

/** One unit registered: the conference was held on the leader's opinion (AM-03). */
export const OPINION: Texts = {
  decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
  decisionReason: 'Đã mời đủ đại biểu',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: '2026-08-24',
  opinionNumber: 'Thông báo số 12/TB-UBND ngày 24/8/2026',
};

export const officeAfterConference = (): Promise<LocalOffice> =>
  keptOffice({
    name: 'after-conference',
    sources: ['test/finance/office.ts'],
    make: playConference,
  });

async function playConference(): Promise<LocalOffice> {
  const office = await keptFreshOffice(localDateTime('2026-09-24T08:00'));
  // It is typed in at one go: the office says from when on it uses the register (AM-40).
  edit(office, 'settings', { key: 'startFrom' }, { value: '2026-08-01' });
  add(office, 'units', {
    code: 'DV-0001',
    kind: 'Doanh nghiệp',
    name: 'Công ty TNHH Hưng Thịnh',
    inWard: 'Có',
  });
  add(office, 'contacts', { unit: 'DV-0001', phone: '0903123456' });
  add(office, 'conferences', {
    code: CONFERENCE,
    year: '2026',
    date: '2026-09-17',
    time: '8h30',
    held: 'Có',
    venue: 'Hội trường UBND phường',
    petitionsClose: '2026-08-22T17:00',
    ...OPINION,
  });
  add(office, 'registrations', {
    conference: CONFERENCE,
    unit: 'DV-0001',
    receivedAt: '2026-08-10T09:00',
    channel: 'Phiếu giấy',
    attend: 'Có',
  });
  for (const petition of PETITIONS)
    add(office, 'petitions', {
      conference: CONFERENCE,
      unit: 'DV-0001',
      receivedAt: '2026-08-10T09:00',
      ...petition,
    });
  const issued = { state: 'Đã phát hành', date: '2026-09-23' };
  office.execute('chayNgay');
  add(office, 'documents', {
    kind: 'D16 Công văn trả lời kiến nghị',
    case: 'AQ-2026-0001',
    number: '31',
    ...issued,
  });
  add(office, 'documents', {
    kind: 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền',
    case: 'AQ-2026-0005',
    number: '58',
    ...issued,
  });
  office.setClock(TODAY);
  office.execute('chayNgay');
  const failed = office.executions.find(({ error }) => error !== null);
  if (failed !== undefined) throw new Error(failed.error ?? '');
  return office;
}

/** Văn thư gives the draft report number and date. */
export const issue = (office: LocalOffice, set: Texts = {}): void =>
  edit(
    office,
    'documents',
    { kind: REPORT, state: 'Dự thảo' },
    { state: 'Đã phát hành', number: '61', date: '2026-09-24', ...set },
  );

export const pushOf = (office: LocalOffice, dryRun = false): Promise<PushResult> =>
  push({ office, dryRun });

/** The files of the report that lie in Drive, by name. */
export const reportFiles = (office: LocalOffice): DriveFile[] =>
  office.files().filter(({ name }) => /^(DuThao_)?BC_.*\.(docx|xlsx)$/.test(name));

export const folderOf = (office: LocalOffice, { parents: [parent] }: DriveFile): string =>
  office.files().find(({ id }) => id === parent)?.name ?? '';

/** The rows of the journal about pushes: key, kind, state, note. */
export function pushRows(office: LocalOffice): Record<'key' | 'kind' | 'state' | 'note', Cell>[] {
  const { grid, positions } = readSheet(office, TABS.journal);
  const at = (row: readonly Cell[], key: string): Cell => row[positions.get(key) ?? -1] ?? null;
  return grid
    .slice(firstDataRow(TABS.journal))
    .map((row) => ({
      key: at(row, 'key'),
      kind: at(row, 'kind'),
      state: at(row, 'state'),
      note: at(row, 'note'),
    }))
    .filter(({ key }) => String(key).includes('·gửi báo cáo·'));
}

/** What the office holds, use of quotas apart. */
export function holdings(office: LocalOffice) {
  const { spreadsheets, files, generatedIds } = office.store.state;
  return { spreadsheets, files, generatedIds };
}

/** Changes the words of the office's own template of the report, as staff do in Google Docs. */
export function reword(office: LocalOffice, from: string, to: string): void {
  const { files } = office.store.state;
  const file = [...files.values()].find(({ name }) => name === 'Mẫu D22');
  if (file?.bytes == null) throw new Error('no template');
  const entries = readZip(file.bytes).map((entry) => {
    if (entry.name !== 'word/document.xml') return entry;
    const xml = decodeUtf8(unpack(entry, storing));
    if (!xml.includes(from)) throw new Error(`the template does not say “${from}”`);
    return pack(entry.name, encodeUtf8(xml.replaceAll(from, to)), storing);
  });
  const changed = { ...file, bytes: writeZip(entries) };
  office.store.set({ files: new Map(files).set(file.id, changed) });
}

/** Runs something with the desk that a push has, over HTTP to the office. */
export async function withDesk<T>(
  office: LocalOffice,
  use: (desk: ReportDesk) => Promise<T>,
  pause: Pause = async () => undefined,
): Promise<T> {
  const door = await serveOffice(office);
  try {
    const ids = OfficeIds.parse(JSON.parse(office.properties()['installed'] ?? '{}'));
    return await use(googleDesk({ clients: localClients(door.rootUrl), ids, pause }));
  } finally {
    await door.close();
  }
}
