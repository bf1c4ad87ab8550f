import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered, remove } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const CODE = { code: 'AQ-2026-0001' };
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const HERE = 'Thuộc thẩm quyền – trả lời';

/** A held conference with one petition, of which staff say this. */
async function held(set: Record<string, string>, settings = ''): Promise<Played> {
  const start = days(
    day('2026-08-03', '08:00', add('conferences', { ...CONFERENCE, held: 'Có' })),
    day('2026-08-10', '09:00', ...registered(1, 1)),
    day('2026-09-18', '09:00', edit('petitions', CODE, set), run),
  );
  return stage.play(settings === '' ? start : `settings: { ${settings} }\n${start}`);
}

const petition = (played: Played): Record<string, unknown> => played.row('petitions', CODE);
const document = (kind: string, set: Record<string, string> = {}): string =>
  add('documents', {
    kind,
    case: CODE.code,
    state: 'Đã phát hành',
    number: '77',
    date: '2026-09-22',
    ...set,
  });

describe('the terms of a petition, as the register shows them', () => {
  it.each<[string, Record<string, string>, unknown[]]>([
    ['answered by one phòng (A-II.5a.5)', { route: HERE }, ['2026-09-28', '2026-09-23', null]],
    [
      'with a body that takes part (A-II.5a.6)',
      { route: 'Thuộc thẩm quyền – cần phối hợp', partners: TAX },
      ['2026-10-08', '2026-10-05', null],
    ],
    [
      'reported to the city (AM-06)',
      { route: 'Ngoài thẩm quyền – báo cáo UBND thành phố' },
      [null, null, '2026-09-28'],
    ],
    [
      'answered in the hall, then asked for in writing (A-II.5a.8)',
      { route: HERE, oralAnswer: 'Đã trả lời.', writtenRequestOn: '2026-09-24' },
      [null, null, '2026-10-05'],
    ],
  ])('%s', async (_what, set, expected) => {
    const { due, internalDue, target } = petition(await held(set));
    expect([due, internalDue, target]).toEqual(expected);
  });

  it('raised in the hall on the day itself has the terms of the conference and no part in its condition (A-II.5a.1)', async () => {
    const played = await held({ typedBy: 'Trần Thị Hoa' });
    const raised = {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      title: 'Phát sinh tại Hội nghị',
      receivedAt: '2026-09-17T09:40',
      channel: 'Tại Hội nghị',
      group: 'Vốn',
    };
    await played.more(days(day('2026-09-18', '10:00', add('petitions', raised), run)));
    const row = played.row('petitions', { code: 'AQ-2026-0002' });
    expect(row).toMatchObject({ due: '2026-09-28', fix: null });
    expect(played.row('conferences', { code: 'HN-2026-1' })['petitionsAll']).toBe(1);
  });

  it('follow the setting “Mốc 14 ngày” (AM-15)', async () => {
    const short = (settings: string): Promise<Played> =>
      stage.play(
        [
          settings,
          days(
            day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
            day('2026-08-10', '09:00', ...registered(1, 1)),
            day('2026-08-12', '09:00', edit('petitions', CODE, { partners: TAX })),
            day('2026-08-21', '18:00', run),
          ),
        ].join('\n'),
      );
    expect(petition(await short('title: nghiêm ngặt'))['due']).toBe('2026-08-27');
    expect(petition(await short('settings: { fourteenFrom: ngày xác định }'))['due']).toBe(
      '2026-09-14',
    );
  });

  it('move when a holiday is added late, and the journal tells old day, new day and why', async () => {
    const played = await held({ route: HERE });
    const holiday = { date: '2026-09-23', kind: 'Nghỉ lễ', name: 'Quốc tang', confirmed: 'Có' };
    await played.more(days(day('2026-09-21', '09:00', add('calendar', holiday), run)));
    expect(petition(played)['due']).toBe('2026-09-29');
    expect(played.notes('đổi hạn')).toHaveLength(1);
    expect(played.notes('đổi hạn')[0]).toContain('28/9/2026 → 29/9/2026');
    expect(played.notes('đổi hạn')[0]).toContain('23/9/2026 nghỉ Quốc tang');
  });

  it('in an unconfirmed year are provisional and say so', async () => {
    const far = { ...CONFERENCE, code: 'HN-2028-1', date: '2028-09-14', petitionsClose: '' };
    const played = await stage.play(
      days(
        day('2028-08-01', '08:00', add('conferences', far)),
        day(
          '2028-08-01',
          '09:00',
          add('petitions', {
            conference: 'HN-2028-1',
            title: 'Một',
            receivedAt: '2028-08-01T08:30',
          }),
          run,
        ),
      ),
    );
    const [row] = played.rows('petitions');
    expect([row?.['code'], row?.['level']]).toEqual(['AQ-2028-0001', 'Hạn tạm tính']);
    expect(row?.['explain']).toContain('lịch nghỉ của năm chưa được xác nhận');
  });
});

describe('the column of the report, live (AM-18)', () => {
  const report = (played: Played): unknown[] => {
    const row = played.row('report', { group: 'Đất đai' });
    const { resolved, inProgress, transferred, superior, note } = row;
    return [resolved, String(inProgress).split('\n')[0], transferred, superior, note];
  };
  const CITY = { route: 'Ngoài thẩm quyền – báo cáo UBND thành phố' };
  const D19 = document('D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền');
  const came = (meaning: string): string =>
    add('incoming', {
      number: '2201/UBND-DN',
      date: '2026-10-12',
      from: 'UBND thành phố Hải Phòng',
      case: CODE.code,
      meaning,
      competent: 'Sở Nông nghiệp và Môi trường',
    });

  it('of what went up to the city: c, then b where the city gave it to another body, then settled', async () => {
    const played = await held(CITY);
    expect(report(played)).toEqual([0, '1', 0, 0, null]);
    await played.more(days(day('2026-09-22', '09:00', D19, run)));
    expect(report(played).slice(0, 4)).toEqual([0, '0', 0, 1]);
    expect(petition(played)).toMatchObject({ status: 'Đã báo cáo UBND thành phố', level: null });
    await played.more(days(day('2026-10-13', '09:00', came('Giao cơ quan khác giải quyết'), run)));
    expect(report(played).slice(0, 4)).toEqual([0, '0', 1, 0]);
    expect(report(played)[4]).toContain('Sở Nông nghiệp và Môi trường');
    expect(report(played)[4]).toContain('số 2201/UBND-DN ngày 12/10/2026');
    await played.more(days(day('2026-10-20', '09:00', came('Trả lời'), run)));
    expect(report(played).slice(0, 4)).toEqual([1, '0', 0, 0]);
  });

  it('follows the setting of the office for what went up to the city', async () => {
    const played = await held(CITY, 'cityColumn: Chuyển cơ quan khác giải quyết');
    await played.more(days(day('2026-09-22', '09:00', D19, run)));
    expect(report(played).slice(0, 4)).toEqual([0, '0', 1, 0]);
  });

  it('counts the answer of a body on its own paper as the answer (AM-12)', async () => {
    const played = await held({ route: HERE, lead: TAX });
    const own = add('incoming', {
      number: '880/TCS9',
      date: '2026-09-24',
      from: 'Thuế cơ sở 9',
      case: CODE.code,
      meaning: 'Trả lời',
    });
    await played.more(days(day('2026-09-25', '09:00', own, run)));
    expect(report(played).slice(0, 4)).toEqual([1, '0', 0, 0]);
    expect(petition(played)['level']).toBeNull();
  });

  it('leaves out what was withdrawn, double or out of scope', async () => {
    const played = await held({ outcome: 'Rút kiến nghị' });
    expect(report(played)).toEqual([0, '0', 0, 0, null]);
    expect(petition(played)).toMatchObject({ reportColumn: 'Ngoài biểu', status: 'Rút kiến nghị' });
  });
});

describe('a draft that staff ask for', () => {
  const ask = edit('petitions', CODE, { request: 'Soạn dự thảo' });

  it('is a row of “Văn bản đi” with its file; the request is cleared; one deleted is made anew on request only', async () => {
    const played = await held({
      route: HERE,
      lead: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      answer: 'Trả lời.',
    });
    await played.more(days(day('2026-09-21', '09:00', ask, run)));
    const replies = (): unknown[] =>
      played
        .rows('documents')
        .filter((row) => String(row['kind']).startsWith('D16'))
        .map((row) => [row['key'], row['state'], row['file'] !== null]);
    expect(replies()).toEqual([['AQ-2026-0001·trả lời·1', 'Dự thảo', true]]);
    expect(petition(played)['request']).toBeNull();
    await played.more(
      days(
        day(
          '2026-09-21',
          '10:00',
          remove('documents', { key: 'AQ-2026-0001·trả lời·1' }),
          run,
          run,
        ),
      ),
    );
    expect(replies()).toEqual([]);
    await played.more(days(day('2026-09-21', '11:00', ask, run)));
    expect(replies()).toEqual([['AQ-2026-0001·trả lời·2', 'Dự thảo', true]]);
  });

  it('without a route stays asked for, and the row says what is missing', async () => {
    const played = await held({ lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' });
    await played.more(days(day('2026-09-21', '09:00', ask, run)));
    expect(petition(played)).toMatchObject({ request: 'Soạn dự thảo' });
    expect(petition(played)['fix']).toContain('đề nghị chọn cách xử lý');
  });

  it('of the report is made by itself on the fifth day, once, also when its row was deleted', async () => {
    const played = await held({ route: HERE });
    const reports = (): number =>
      played.rows('documents').filter((row) => String(row['kind']).startsWith('D22')).length;
    await played.more(days(day('2026-09-23', '09:00', run)));
    expect(reports()).toBe(0);
    await played.more(days(day('2026-09-24', '09:00', run), day('2026-09-25', '09:00', run)));
    expect(reports()).toBe(1);
    const gone = remove('documents', { key: 'HN-2026-1·báo cáo kết quả·1' });
    await played.more(days(day('2026-09-25', '10:00', gone, run)));
    expect(reports()).toBe(0);
  });
});
