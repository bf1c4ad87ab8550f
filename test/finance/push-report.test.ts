// The steps of a push against a desk that is a table of functions: intent, files, done; whoever comes second stops (A-III.2.1).
import { describe, expect, it } from 'vitest';
import type { Grids } from '#register/book/book';
import type { writeRequests } from '#register/table/requests';
import { localDateTime } from '#rules/dates/civil-date';
import type { ReportDesk, Upload } from '../../sync/finance/desk.ts';
import { pushReport } from '../../sync/finance/push-report.ts';
import { CLOSED, gone, HALL, REPORT } from './due-report.ts';
import { bookWith } from './form-book.ts';
import { shortReport } from './short-report.ts';

type Texts = Readonly<Record<string, string>>;
type Requests = ReturnType<typeof writeRequests>;

const NOW = localDateTime('2026-09-24T15:00');
const NAMES = ['BC_ket-qua-doi-thoai_2026.docx', 'BC_ket-qua-doi-thoai_2026.xlsx'];
const TITLE = 'Báo cáo số 61/BC-UBND ngày 21/9/2026';

const gridsOf = (journal: readonly Texts[], documents: readonly Texts[] = [REPORT]): Grids =>
  bookWith({ documents, conferences: [HALL], journal: [CLOSED, ...journal] }).book.grids;

/** The cells that requests append, as the sheet then holds them. */
const appended = (requests: Requests) =>
  requests.flatMap(({ appendCells }) =>
    (appendCells?.rows ?? []).map(({ values = [] }) =>
      values.map(({ userEnteredValue: value }) => value?.stringValue ?? value?.numberValue ?? null),
    ),
  );

/** A desk whose journal keeps what is written; what it was asked stands in `did`. */
function deskOf(grids: Grids, changes: Partial<ReportDesk> = {}) {
  const did: string[] = [];
  const uploads: Upload[] = [];
  const journal = [...grids.journal];
  const desk: ReportDesk = {
    read: () => Promise.resolve(grids),
    readJournal: () => Promise.resolve(journal),
    write: (requests) => {
      const rows = appended([...requests]);
      for (const row of rows) {
        did.push(`journal ${row.includes('dự định') ? 'dự định' : 'đã xong'}`);
        journal.push(row);
      }
      return Promise.resolve();
    },
    template: () => Promise.resolve(shortReport()),
    newIds: (count) => Promise.resolve(Array.from({ length: count }, (_, n) => `id${n}`)),
    holds: () => Promise.resolve(false),
    upload: (upload) => {
      did.push(`upload ${upload.id}`);
      uploads.push(upload);
      return Promise.resolve();
    },
    ...changes,
  };
  const push = (dryRun = false) => pushReport(desk, { now: NOW, dryRun });
  return { desk, did, uploads, push };
}

/** The key under which the report of these rows leaves. */
async function keyOf(grids: Grids): Promise<string> {
  const { push, uploads } = deskOf(grids);
  await push();
  return uploads[0]?.key ?? '';
}
const intent = (key: string, ids: readonly string[]): Texts => ({
  ...gone('61/BC-UBND', key, 'intended'),
  data: JSON.stringify({
    ...(JSON.parse(gone('61/BC-UBND', key, 'intended')['data'] ?? '') as object),
    files: ids.map((id, n) => ({ name: NAMES[n] ?? 'x', id })),
  }),
});
const ALL_DONE = ['journal dự định', 'upload id0', 'upload id1', 'journal đã xong'];

describe('a report that is due', () => {
  it('leaves after its intent is written, into the outbox, and is done', async () => {
    const { push, did, uploads } = deskOf(gridsOf([]));
    expect(await push()).toEqual({ outcome: 'pushed', problems: [], report: TITLE, files: NAMES });
    expect(did).toEqual(ALL_DONE);
    expect(uploads.map(({ id, file, folder }) => [id, file.name, folder])).toEqual([
      ['id0', NAMES[0], 'outbox'],
      ['id1', NAMES[1], 'outbox'],
    ]);
    expect(uploads.every(({ key }) => key.startsWith('HN-2026-1·gửi báo cáo·'))).toBe(true);
  });

  it('as a draft goes among the drafts', async () => {
    const { push, did, uploads } = deskOf(gridsOf([], []));
    expect(await push()).toMatchObject({ outcome: 'draft', report: 'Dự thảo Báo cáo kết quả' });
    expect(did).toEqual(ALL_DONE);
    expect(uploads.map(({ folder }) => folder)).toEqual(['drafts', 'drafts']);
  });

  it('is only told of by a dry run', async () => {
    const { push, did } = deskOf(gridsOf([]));
    expect(await push(true)).toEqual({
      outcome: 'pushed',
      problems: [],
      report: TITLE,
      files: NAMES,
    });
    expect(did).toEqual([]);
  });

  it('is left alone where exactly this has left', async () => {
    const key = await keyOf(gridsOf([]));
    const { push, did } = deskOf(gridsOf([gone('61/BC-UBND', key)]));
    expect(await push()).toEqual({ outcome: 'unchanged', problems: [], report: TITLE, files: [] });
    expect(did).toEqual([]);
  });
});

describe('a push that was interrupted', () => {
  it('is taken up with the ids of its intent', async () => {
    const key = await keyOf(gridsOf([]));
    const { push, did } = deskOf(gridsOf([intent(key, ['a', 'b'])]));
    expect((await push()).outcome).toBe('pushed');
    expect(did).toEqual(['upload a', 'upload b', 'journal đã xong']);
  });

  it('whose intent lost its ids is told of by name', async () => {
    const key = await keyOf(gridsOf([]));
    const { push, did } = deskOf(gridsOf([intent(key, ['a'])]));
    await expect(push()).rejects.toThrow(
      `Dòng dự định ở tab “Nhật ký” (khóa ${key}) đã bị sửa, không còn đủ mã tệp.`,
    );
    expect(did).toEqual(['upload a']);
  });

  it('and said something else keeps the new one back only where a file of it is there', async () => {
    const grids = gridsOf([intent('other', ['a', 'b'])]);
    const held = deskOf(grids, { holds: (id) => Promise.resolve(id === 'b') });
    const { outcome, problems, files, report } = await held.push();
    expect([outcome, files, report, held.did]).toEqual(['refused', [], null, []]);
    expect(problems.map(({ tab, row, column }) => [tab, row, column])).toEqual([
      ['Nhật ký', null, 'Ghi chú'],
    ]);
    expect(problems[0]?.message).toContain(`Lượt gửi trước của ${TITLE} dừng giữa chừng`);
    expect(problems[0]?.message).toContain(`${NAMES[0]} [a], ${NAMES[1]} [b]`);
    expect((await deskOf(grids).push()).outcome).toBe('pushed');
  });
});

describe('an intent', () => {
  it('whose answer was lost counts where it stands in the journal', async () => {
    const { desk, did } = deskOf(gridsOf([]));
    const write: ReportDesk['write'] = async (requests) => {
      await desk.write(requests);
      if (did.length === 1) throw new Error('lost');
    };
    const { outcome } = await pushReport({ ...desk, write }, { now: NOW, dryRun: false });
    expect([outcome, did]).toEqual(['pushed', ALL_DONE]);
  });

  it('that was not written stops the push with what went wrong, or with the want of it', async () => {
    const failing = deskOf(gridsOf([]), { write: () => Promise.reject(new Error('no way')) });
    await expect(failing.push()).rejects.toThrow('no way');
    const silent = deskOf(gridsOf([]), { write: () => Promise.resolve() });
    await expect(silent.push()).rejects.toThrow('The intent is not in the journal');
    expect([failing.did, silent.did]).toEqual([[], []]);
  });

  it.each<[string, boolean, string]>([
    ['stops', false, 'refused'],
    ['has nothing to do where that one is done', true, 'unchanged'],
  ])('that comes second %s', async (_what, done, outcome) => {
    const key = await keyOf(gridsOf([]));
    const rows = [intent(key, ['x', 'y']), ...(done ? [gone('61/BC-UBND', key)] : [])];
    const theirs = gridsOf(rows).journal;
    const { push, did } = deskOf(gridsOf([]), { readJournal: () => Promise.resolve(theirs) });
    const result = await push();
    expect(result.outcome).toBe(outcome);
    expect(did).toEqual(['journal dự định']);
    expect(result.problems.map(({ tab, row, column }) => [tab, row, column])).toEqual(
      done ? [] : [['Nhật ký', null, 'Khóa']],
    );
  });
});

describe('what cannot be read', () => {
  it('is told of by tab, header row and header; nothing leaves', async () => {
    const grids = gridsOf([]);
    const petitions = grids.petitions.map((row, at) => (at === 0 ? row.slice(1) : row));
    const report = grids.report.map((row, at) => (at === 4 ? [null, ...row.slice(1)] : row));
    const { push, did } = deskOf({ ...grids, petitions, report });
    const { outcome, problems } = await push();
    expect([outcome, did]).toEqual(['refused', []]);
    expect(problems.map(({ tab, row, column }) => [tab, row, column])).toEqual([
      ['Kiến nghị', 1, 'Mã kiến nghị'],
      ['Biểu Sở Tài chính', 5, 'STT'],
    ]);
  });

  it('stands against the report like every fault of the register', async () => {
    const { push, did } = deskOf(gridsOf([], [{ ...REPORT, date: '2026-09-20' }]));
    const { outcome, problems } = await push();
    expect([outcome, problems.map(({ tab }) => tab), did]).toEqual(['refused', ['Văn bản đi'], []]);
  });
});
