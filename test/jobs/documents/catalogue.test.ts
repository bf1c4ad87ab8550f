// What a new kind of letter or mail costs: its own object and one line; everything else goes by the catalogue.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { docxText } from '#docx/docx-text';
import { text } from '#docx/template/field-list';
import { LETTERS } from '#letters/catalogue';
import { MAILS } from '#letters/mails/all';
import { defineMail } from '#letters/mails/shared/kind';
import { petitionLetter, type LetterCatalogue } from '#letters/shared/kind';
import { openBook, type Grids } from '#register/book/book';
import { journalRow } from '#register/journal/journal-row';
import type { DocumentRow } from '#register/book/outgoing';
import { caseFilesOf, type PetitionRow } from '#register/book/petition-facts-of';
import { addRow } from '#register/table/draft';
import { ALL_TABS } from '#register/tabs/all';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import type { RunContext } from '../../../apps-script/jobs/base/context.ts';
import type { Told } from '../../../apps-script/jobs/base/journal.ts';
import { settleIntents, type Outbox } from '../../../apps-script/jobs/base/outbox.ts';
import type { NewFile, OutgoingMail, Ports } from '../../../apps-script/jobs/base/ports.ts';
import { carryOut } from '../../../apps-script/jobs/carry-out.ts';
import { draftLetters, type Drafts } from '../../../apps-script/jobs/documents/draft-letters.ts';
import { madeFiles } from '../../../apps-script/jobs/base/links.ts';
import { derivePetitions } from '../../../apps-script/jobs/petitions/derive.ts';
import { twinsOf } from '#register/book/twins';
import { settleRequests } from '../../../apps-script/jobs/petitions/settle-requests.ts';
import { planRun } from '../../../apps-script/jobs/plan.ts';
import { officeWithUnits, pastePetitions } from '../../../bench/big-register.ts';
import { fileOf } from '../../../sync/workplace/sheet.ts';

const SOURCE = '[giữa] Kính gửi: {{cơ_quan}}\nVề kiến nghị {{mã}}.\n';

/** The whole of a made-up letter. */
const COORDINATION = petitionLetter({
  document: 'D18 Công văn đề nghị phối hợp trả lời',
  action: 'thông báo',
  file: 'CV_phoi-hop',
  askedBy: 'Soạn dự thảo',
  takes: () => true,
  title: ({ facts }) => `V/v phối hợp trả lời ${facts.code}`,
  clause: () => 'A-II.5a.6',
  fields: { cơ_quan: text, mã: text },
  data: (_office, { facts }) => ({ cơ_quan: 'Thuế cơ sở 9', mã: facts.code }),
});
/** Its line. */
const WITH_IT: LetterCatalogue = { 'D18-thu': COORDINATION };

const GREETING = defineMail({ audience: 'internal', fields: { tên: text } });

let context: RunContext;
let made: NewFile[];
let sent: OutgoingMail[];

const ports = (): Ports => ({
  health: '',
  templateFaults: [],
  clock: { now: () => context.now, elapsed: () => 0 },
  register: {
    read: () => {
      throw new Error('not read');
    },
    write: () => {
      throw new Error('not written');
    },
    writeContacts: () => {
      throw new Error('not written');
    },
  },
  files: {
    find: () => new Map(),
    read: () => ({ ok: false, message: 'not read' }),
    create: (files) => {
      made.push(...files);
      return files.map(({ key }) => ({ ok: true, file: { id: key, url: `tệp ${key}` } }));
    },
    erase: () => undefined,
    eraseCopies: () => undefined,
    template: (id) => (id === 'D18-thu' ? buildDocx(SOURCE, {}) : null),
  },
  mailer: { quota: () => 100, send: (mail) => void sent.push(mail) },
  forms: { since: () => [], erase: () => undefined, offer: () => undefined },
  lookup: { draw: () => 'AAAAAA', publish: () => undefined },
  mailTemplate: (kind) => (kind === 'thu-chao' ? 'Chủ đề: Chào {{tên}}\nKính chào {{tên}}.' : null),
});

/** Asks for a draft of the first petition and plans its letter by this catalogue. */
function askFor(catalogue: LetterCatalogue): Drafts & { readonly code: string } {
  const [row] = context.book.tabs.petitions.rows;
  if (row === undefined) throw new Error('no petition');
  row.value.request = 'Soạn dự thảo';
  const { states } = derivePetitions(context, new Map(), {
    files: caseFilesOf(context.book, context.outgoing),
    toSettle: { choices: new Map(), senders: new Map(), doubtful: new Set() },
    twins: twinsOf(context.book),
    written: { words: () => [], lastDay: () => undefined },
    erasures: new Map(),
    failures: new Map(),
    doubled: new Map(),
  });
  const found = {
    conferences: new Map(),
    petitions: states,
    registered: new Map(),
    milestones: [],
    tasks: [],
  };
  const drafts = draftLetters(context, found, madeFiles(context.book), catalogue);
  settleRequests(drafts.requests);
  return { ...drafts, code: row.value.code ?? '' };
}

const outboxOf = ({ letters }: Drafts): Outbox =>
  settleIntents(context, { mails: [], letters, originals: [], copies: [] }, { mailQuota: 0 })
    .outbox;

const words = (told: readonly Told[]): { kind: string; state: string; note: string }[] =>
  told.map(({ event, about }) => {
    const { kind, state, note } = journalRow(event, about);
    return { kind: kind ?? '', state: state ?? '', note: note ?? '' };
  });

let grids: Grids;
beforeAll(async () => {
  const office = await officeWithUnits(1);
  pastePetitions(office, 1, 1);
  const entries = ALL_TABS.map((tab) => [tab.key, office.grid(fileOf(office, tab), tab.title)]);
  grids = Object.fromEntries(entries) as Grids;
}, 60_000);

beforeEach(() => {
  made = [];
  sent = [];
  const opened = openBook(grids, civilDate('2026-08-06'));
  if (!opened.ok) throw new Error(opened.problems.join());
  const now = localDateTime('2026-08-06T07:00');
  context = planRun(opened.book, { job: 'edit', now, responses: [], mailQuota: 0 }).context;
});

describe('a letter kind added to the catalogue', () => {
  it('is drafted under its key, filled from its template and linked to its row', () => {
    const drafts = askFor(WITH_IT);
    const { code } = drafts;
    const key = `${code}·thông báo·1`;
    const row = context.book.tabs.documents.rows.at(-1);
    expect(row?.value).toMatchObject({
      key,
      kind: COORDINATION.document,
      case: code,
      title: `V/v phối hợp trả lời ${code}`,
      state: 'Dự thảo',
    });
    const { files, problems } = carryOut(context, outboxOf(drafts), ports());
    expect(problems).toEqual([]);
    expect(made.map(({ name }) => name)).toEqual([`DuThao_2026_CV_phoi-hop_${code}`]);
    expect(docxText(made[0]?.bytes ?? new Uint8Array())).toContain(`Về kiến nghị ${code}.`);
    expect(files.get(key)?.url).toBe(`tệp ${key}`);
  });

  it('whose template is missing fails in words', () => {
    const { events } = carryOut(context, outboxOf(askFor({ 'D18-khac': COORDINATION })), ports());
    expect(made).toEqual([]);
    expect(words(events).map(({ note }) => note)).toContain(
      'Không có tệp mẫu “D18-khac” trên Drive: đề nghị chủ sổ chạy caiDat để thêm mẫu.',
    );
  });
});

it('a request that no letter of the catalogue takes is a fault in words, and stays', () => {
  askFor({ D22: LETTERS.D22 });
  const { value } = context.book.tabs.petitions.rows[0] ?? {};
  expect(value?.request).toBe('Soạn dự thảo');
  expect(value?.fix).toMatch(/Chưa soạn được dự thảo|chưa có mẫu trong phần mềm/);
});

it('a mail kind added to the catalogue is settled, written from its template and noted in its own word', () => {
  const mail = {
    kind: 'thu-chao',
    data: { tên: 'phòng' },
    key: 'phòng·nhắc việc·2026-08-06',
    case: null,
    to: ['phong@example.com'],
    cc: [],
    event: { type: 'mail', word: 'thư chào', note: 'Gửi thư chào' } as const,
    clause: null,
  };
  const kinds = { ...MAILS, 'thu-chao': GREETING };
  const intents = { mails: [mail], letters: [], originals: [], copies: [] };
  const settled = settleIntents(context, intents, { mailQuota: 10, kinds });
  const { events } = carryOut(context, settled.outbox, ports());
  expect(sent.map(({ subject }) => subject)).toEqual(['Chào phòng']);
  expect(words([...settled.events, ...events]).map(({ kind, state }) => [kind, state])).toEqual([
    ['thư chào', 'dự định'],
    ['thư chào', 'đã xong'],
  ]);
});

describe('a draft that waits for its letter while its petition goes another way', () => {
  const GUIDANCE = 'D17 Công văn hướng dẫn gửi đúng cơ quan';

  /** What a run says in “Cần sửa” of a draft without a file, of this kind and about this case. */
  function fixOf(draft: Partial<DocumentRow['value']>, route: PetitionRow['value']['route']) {
    const opened = openBook(grids, civilDate('2026-08-06'));
    if (!opened.ok) throw new Error(opened.problems.join());
    const { documents, petitions } = opened.book.tabs;
    Object.assign(petitions.rows[0]?.value ?? {}, { route });
    const row = addRow(documents, { key: 'AQ-2026-0001·hướng dẫn·1', state: 'Dự thảo', ...draft });
    const now = localDateTime('2026-08-06T07:00');
    const plan = planRun(opened.book, { job: 'hourly', now, responses: [], mailQuota: 0 });
    const letters = plan.outbox.letters.filter(({ letter }) => letter.about === 'petition');
    return { fix: row.value.fix, letters: letters.map(({ template }) => template) };
  }

  it.each<{
    is: string;
    draft: Partial<DocumentRow['value']>;
    route: PetitionRow['value']['route'];
    says: RegExp | null;
  }>([
    {
      is: 'its route still takes this kind',
      draft: { kind: GUIDANCE, case: 'AQ-2026-0001' },
      route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
      says: null,
    },
    {
      is: 'its route takes another kind now',
      draft: { kind: GUIDANCE, case: 'AQ-2026-0001' },
      route: 'Thuộc thẩm quyền – trả lời',
      says: /kiến nghị AQ-2026-0001 nay có cách xử lý “Thuộc thẩm quyền – trả lời”, không dùng “D17 .*“Hủy dự thảo”/,
    },
    {
      is: 'its route was emptied',
      draft: { kind: GUIDANCE, case: 'AQ-2026-0001' },
      route: null,
      says: /nay chưa chọn cách xử lý/,
    },
    {
      is: 'there is no such petition',
      draft: { kind: GUIDANCE, case: 'AQ-2026-9999' },
      route: null,
      says: /không có kiến nghị mã “AQ-2026-9999”/,
    },
    {
      is: 'no template is of its kind',
      draft: { kind: 'D28 Kế hoạch thực hiện Nghị quyết 41-NQ/TW', case: 'AQ-2026-0001' },
      route: null,
      says: /không có mẫu “D28 Kế hoạch thực hiện Nghị quyết 41-NQ\/TW”/,
    },
    {
      is: 'there is no such conference',
      draft: { kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', case: 'HN-2026-9' },
      route: null,
      says: /không có hội nghị mã “HN-2026-9”/,
    },
  ])('“Cần sửa” says what to do: $is', ({ draft, route, says }) => {
    const { fix, letters } = fixOf(draft, route);
    expect(letters).toEqual(says === null ? ['D17'] : []);
    if (says === null) expect(fix).toBeNull();
    else expect(fix).toMatch(says);
  });
});
