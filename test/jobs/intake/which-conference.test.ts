import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { add, CONFERENCE, day, edit, form } from '../people.ts';
import { openStage, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const SECOND = {
  ...CONFERENCE,
  code: 'HN-2026-2',
  date: '2026-11-20',
  petitionsClose: '2026-10-29T17:00',
};
const run = '      - run: daily';
const story = (...list: readonly string[]): string =>
  ['daily: manual', 'days:', ...list].join('\n');
const unnamed = (n: number, petitions = 0): string =>
  form({ n, petitions, more: { conference: '' } });

describe('a phiếu that names no conference (A-II.2.6, A-II.3.1)', () => {
  it('belongs to the only one that receives: fifteen of them count, and who wrote the code stands in the row', async () => {
    const numbers = Array.from({ length: 15 }, (_, i) => i + 1);
    const played = await stage.play(
      story(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
        day(
          '2026-08-10',
          '09:00',
          ...numbers.map((n) => unnamed(n, n <= 5 ? 1 : 0)),
          ...[1, 2, 3, 4, 5].map((n) =>
            edit('petitions', { code: `AQ-2026-000${n}` }, { scope: 'Trong phạm vi' }),
          ),
        ),
        day('2026-08-21', '17:05', run),
      ),
    );
    expect(played.row('conferences', { code: 'HN-2026-1' })).toMatchObject({
      units: 15,
      petitionsOfRegistered: 5,
      branch: 'Đủ điều kiện tổ chức',
    });
    const by = played.rows('registrations').map(({ typedBy }) => typedBy);
    expect(new Set(by)).toEqual(new Set(['phần mềm ghi mã hội nghị']));
    expect(played.notes('nhận phiếu')[0]).toContain('phần mềm ghi HN-2026-1');
  });

  it('waits for staff where two receive: it counts for none, is told, and counts when a code is chosen', async () => {
    const played = await stage.play(
      story(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE), add('conferences', SECOND)),
        day('2026-08-10', '09:00', unnamed(1, 1), run),
      ),
    );
    const both = 'lúc đó đang nhận: HN-2026-1, HN-2026-2; đề nghị chọn một mã';
    const units = (): unknown[] => played.rows('conferences').map((row) => row['units']);
    expect(units()).toEqual([0, 0]);
    for (const tab of ['registrations', 'petitions'] as const) {
      expect(played.row(tab, {})).toMatchObject({
        conference: null,
        typedBy: null,
        fix: expect.stringContaining(both) as string,
      });
    }
    expect(played.row('registrations', {})['status']).toBe('Cần sửa');
    expect(played.overview('Dữ liệu cần sửa')).toContain('Đăng ký tham dự 01 dòng');

    const chosen = { conference: 'HN-2026-2' };
    await played.more(
      story(
        day(
          '2026-08-11',
          '09:00',
          edit('registrations', { unit: 'DV-0001' }, chosen),
          edit('petitions', { unit: 'DV-0001' }, chosen),
          run,
        ),
      ),
    );
    expect(units()).toEqual([0, 1]);
    expect(played.row('registrations', {})).toMatchObject({ status: 'Hợp lệ', fix: null });
    expect(String(played.row('petitions', {})['fix'])).not.toContain('lúc đó đang nhận');
  });

  it('is outside any conference where none receives', async () => {
    const played = await stage.play(
      story(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
        day('2026-08-21', '17:01', unnamed(1, 1), run),
      ),
    );
    expect(played.row('petitions', {})).toMatchObject({ conference: null });
    expect(String(played.row('registrations', {})['fix'])).toBe('Chưa ghi mã hội nghị.');
  });

  it('that types the code in its own way is taken by its code', async () => {
    const played = await stage.play(
      story(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE), add('conferences', SECOND)),
        day('2026-08-10', '09:00', form({ n: 1, more: { conference: 'hn 2026 1' } }), run),
      ),
    );
    expect(played.row('registrations', {})).toMatchObject({
      conference: 'HN-2026-1',
      typedBy: null,
      status: 'Hợp lệ',
    });
  });

  it('finds a list of those that receive on the form as soon as there are two, and keeps it current', async () => {
    const played = await stage.play(
      story(day('2026-08-03', '08:00', add('conferences', CONFERENCE), run)),
    );
    const { office } = played;
    const list = () => office.forms()[0]?.items.find(({ title }) => title === 'Hội nghị');
    expect(list()).toBeUndefined();

    await played.more(story(day('2026-08-04', '08:00', add('conferences', SECOND), run)));
    expect(office.forms()[0]?.items[0]).toMatchObject({ type: 'LIST', title: 'Hội nghị' });
    const [first, second, none] = list()?.choices ?? [];
    expect([first, second, none]).toEqual([
      'HN-2026-1 – ngày 17/9/2026',
      'HN-2026-2 – ngày 20/11/2026',
      'Ngoài kỳ (không gửi tới hội nghị nào)',
    ]);
    office.setClock(localDateTime('2026-08-05T09:00'));
    for (const [n, choice] of [second, none].entries()) {
      office.submitForm(
        null,
        {
          'Hội nghị': choice ?? '',
          'Tên đơn vị': `Công ty ${String(n)}`,
          'Đăng ký tham dự Hội nghị': 'Có',
        },
        { unchecked: true },
      );
    }
    expect(played.rows('registrations').map(({ conference }) => conference)).toEqual([
      'HN-2026-2',
      null,
    ]);

    // The first has closed: who fills the form in now finds the second, and none.
    await played.more(story(day('2026-08-24', '08:00', run)));
    expect(list()?.choices).toEqual([second, none]);
  });
});
