// A phiếu is taken in once, whatever people tidy; edited by its sender it is a later one (B09's kind; A-II.3.3, AM-27).
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS, type TabKey } from '#register/tabs/all';
import { readSheet } from '../../../sync/workplace/sheet.ts';
import { add, CONFERENCE, day, form } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const sent = (...steps: readonly string[]): string =>
  days(
    day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
    day('2026-08-10', '22:15', form({ n: 1, petitions: 2 }), form({ n: 2 })),
    ...(steps.length > 0 ? [day('2026-08-11', '09:00', ...steps)] : []),
  );

/** Takes rows of a tab away, from the first after the header. */
function tidy({ office }: Played, tab: TabKey, count: number): void {
  const { fileId } = readSheet(office, TABS[tab]);
  for (let n = 0; n < count; n++)
    office.personDeleteRow({ fileId, sheet: TABS[tab].sheetId, row: 1 });
}

const SEEN = [
  'units',
  'registrations',
  'petitions',
  'contacts',
  'conferences',
  'publicity',
  'preparation',
  'delegates',
] as const;
const seen = ({ rows, office }: Played) => ({
  rows: SEEN.map((tab) => rows(tab)),
  mails: office.mails().map(({ to, subject }) => [to, subject]),
  files: office.files().map(({ name }) => name),
});

describe('a journal that was tidied', () => {
  it.each([['all of it'], ['the older half']])(
    'takes no form in twice, writes to nobody twice and comes back: %s',
    async (which) => {
      const played = await stage.play(sent(run));
      const before = seen(played);
      const journal = played.rows('journal');
      tidy(played, 'journal', which === 'all of it' ? journal.length : journal.length >> 1);
      await played.more(days(day('2026-08-11', '09:30', run)));
      expect(seen(played)).toEqual(before);
      const keysOf = (rows: readonly { readonly key?: unknown }[]): string[] =>
        rows.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])).sort();
      const kept = journal.filter(({ kind }) => kind !== 'cấp mã');
      expect(keysOf(played.rows('journal'))).toEqual(expect.arrayContaining(keysOf(kept)));
      expect(played.notes('khôi phục nhật ký')).toEqual([
        expect.stringMatching(/^Nhật ký mất \d+ dòng; đã ghi lại từ bản lưu/),
      ]);
      expect(played.overview('Dữ liệu cần sửa')).toContain('Nhật ký mất ');
    },
  );

  it('takes no form in twice even when its rows were deleted too', async () => {
    const played = await stage.play(sent(run));
    for (const tab of ['journal', 'registrations', 'petitions'] as const)
      tidy(played, tab, played.rows(tab).length);
    await played.more(days(day('2026-08-11', '09:30', run)));
    expect([played.rows('registrations'), played.rows('petitions')]).toEqual([[], []]);
    const told = played.office.mails().filter(({ subject }) => subject.startsWith('Xác nhận'));
    expect(told).toHaveLength(2);
  });

  it('and its copy gone with it: a form is still known by its registration', async () => {
    const played = await stage.play(sent(run));
    for (const tab of ['journal', 'ledger'] as const) tidy(played, tab, played.rows(tab).length);
    await played.more(days(day('2026-08-11', '09:30', run)));
    expect(played.rows('registrations')).toHaveLength(2);
    expect(played.rows('petitions')).toHaveLength(2);
  });
});

describe('a phiếu that its sender edits', () => {
  const edited = (more: string): string =>
    `      - form: { edits: "030090000101"${more === '' ? '' : `, ${more}`} }`;

  it('is a later phiếu of the unit: its last word counts, once (AM-27)', async () => {
    const played = await stage.play(sent(edited('attend: Không, phone: "0912000301"'), run));
    expect(played.rows('registrations').map(({ unit, attend, status }) => [unit, attend, status])) //
      .toEqual([
        ['DV-0001', 'Có', expect.anything()],
        ['DV-0002', 'Có', 'Hợp lệ'],
        ['DV-0001', 'Không', expect.anything()],
      ]);
    expect(played.row('conferences', { code: 'HN-2026-1' })['units']).toBe(1);
    expect(played.rows('petitions')).toHaveLength(2);
  });

  it('brings only the petitions that are new; what stayed as it was is no second one (AM-13)', async () => {
    const played = await stage.play(
      sent(
        edited(
          'petitions: [{ group: Đất đai, title: Kiến nghị 1 của cơ sở 01, content: Nội dung kiến nghị 1 của cơ sở 01. }, { group: Vốn, title: Vay vốn, content: Đề nghị vay vốn. }]',
        ),
        run,
      ),
    );
    expect(played.rows('petitions').map(({ title }) => title)).toEqual([
      'Kiến nghị 1 của cơ sở 01',
      'Kiến nghị 2 của cơ sở 01',
      'Vay vốn',
    ]);
    await played.more(days(day('2026-08-12', '09:00', run, run)));
    expect(played.rows('petitions')).toHaveLength(3);
    expect(played.office.mails().filter(({ to }) => to[0]?.startsWith('coso01'))).toHaveLength(2);
  });

  it.each([
    ['its title kept', '{ group: Vốn, title: Kiến nghị 2 của cơ sở 01, content: Viết lại hẳn. }'],
    ['all of it new', '{ group: Vốn, title: Vay vốn, content: Đề nghị vay vốn. }'],
  ])(
    'and writes a petition anew may mean the same one: staff decide, %s (AM-04)',
    async (_, anew) => {
      const first =
        '{ group: Đất đai, title: Kiến nghị 1 của cơ sở 01, content: Nội dung kiến nghị 1 của cơ sở 01. }';
      const played = await stage.play(sent(edited(`petitions: [${anew}, ${first}]`), run));
      expect(played.row('conferences', { code: 'HN-2026-1' })['petitionsAll']).toBe('2–3');
      expect(played.row('petitions', { code: 'AQ-2026-0003' })['fix']).toContain(
        'Giống kiến nghị AQ-2026-0002 của cùng đơn vị',
      );
      await played.more(
        days(
          day(
            '2026-08-12',
            '09:00',
            '      - edit: { tab: petitions, where: { code: AQ-2026-0003 }, set: { notDouble: Có } }',
            run,
          ),
        ),
      );
      expect(played.row('conferences', { code: 'HN-2026-1' })['petitionsAll']).toBe(3);
    },
  );

  it('and takes a petition out leaves it open, which the journal tells (A-I.2.2)', async () => {
    const played = await stage.play(sent(edited('petitions: []'), run));
    expect(played.rows('petitions')).toHaveLength(2);
    expect(played.notes('nhận phiếu').at(-1)).toContain('bỏ AQ-2026-0001, bỏ AQ-2026-0002');
  });

  it('that its trigger missed, or told twice, is taken in once; edited again, once more', async () => {
    const played = await stage.play(sent(edited('delegates: "3", lost: true')));
    await played.more(days(day('2026-08-12', '07:00', run)));
    await played.more(days(day('2026-08-13', '09:00', edited('delegates: "4", twice: true'), run)));
    expect(
      played
        .rows('registrations')
        .filter(({ unit }) => unit === 'DV-0001')
        .map(({ delegates, responseId }) => [delegates, responseId]),
    ).toEqual([
      [1, 'phan-hoi-00000001'],
      [3, 'phan-hoi-00000001 (sửa lần 1)'],
      [4, 'phan-hoi-00000001 (sửa lần 2)'],
    ]);
  });

  it('of whom nothing is known is told at its line', async () => {
    await expect(
      stage.play(sent('      - form: { edits: "0999999999", attend: Không }')),
    ).rejects.toThrow('Chưa có phiếu nào ghi “0999999999” để sửa');
  });
});
