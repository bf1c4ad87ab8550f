// The report and the notice of a conference stopped or put off (D08, D09): when they are drafted, and what they say.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered, remove } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const REPORT = 'HN-2026-1·báo cáo dừng, hoãn·1';
const NOTICE = 'HN-2026-1·thông báo dừng, hoãn·1';
const ROW = { code: 'HN-2026-1' };
const DECIDED = {
  decidedBy: 'Lê Văn Thảo',
  decidedOn: '2026-08-25',
  decisionReason: 'Chưa đủ điều kiện',
};
const STOP = { decision: 'Dừng', ...DECIDED };
const PUT_OFF = { decision: 'Hoãn', ...DECIDED, newDate: '2026-11-12' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

/** Plays a conference whose list is closed on 21/8 and decided on 25/8; the last day played is 26/8. */
const decided = (
  units: number,
  petitions: number,
  cells: Readonly<Record<string, string>>,
  until = '2026-08-26',
): Promise<Played> =>
  stage.play(
    [
      'days:',
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day('2026-08-11', '09:00', ...registered(units, petitions)),
      day('2026-08-25', '10:00', edit('conferences', ROW, cells)),
      `until: ${until}`,
    ].join('\n'),
  );

const texts = (played: Played): Map<string, string> =>
  new Map(resultOf(played.office, []).letters.map(({ key, text }) => [key, text]));
const drafts = (played: Played): unknown[] =>
  played
    .rows('documents')
    .map(({ key }) => key)
    .filter((key) => /dừng, hoãn/.test(String(key)));

describe('the report to Sở Tài chính (A-II.2.9, A-II.2.11)', () => {
  it.each<{ clause: string; units: number; petitions: number; says: RegExp[] }>([
    {
      clause: 'A-II.2.8',
      units: 0,
      petitions: 0,
      says: [
        /không nhận được kiến nghị và đăng ký tham dự/,
        /khoản 2 mục II/,
        /Không có kiến nghị/,
      ],
    },
    {
      clause: 'A-II.5b.0',
      units: 14,
      petitions: 5,
      says: [
        /: 14 đơn vị \(điều kiện: tối thiểu 15 đơn vị\)/,
        /: 05 kiến nghị \(điều kiện: tối thiểu 05 kiến nghị\)/,
        /không đủ số lượng/,
        /điểm b khoản 5 mục II/,
        /- AQ-2026-0005 \(Cơ sở sản xuất Tiền Trung 05\)/,
      ],
    },
    {
      clause: 'A-II.3.5',
      units: 15,
      petitions: 4,
      says: [/: 15 đơn vị/, /: 04 kiến nghị/, /chưa đủ 05 kiến nghị/, /Kế hoạch không nêu cụ thể/],
    },
    {
      clause: 'A-II.3.6',
      units: 3,
      petitions: 0,
      says: [
        /: 03 đơn vị/,
        /đơn vị đăng ký: không có kiến nghị \(điều kiện/,
        /không có kiến nghị/,
        /Kế hoạch không nêu cụ thể/,
      ],
    },
  ])('$clause: with $units units and $petitions petitions', async ({ units, petitions, says }) => {
    const played = await decided(units, petitions, STOP);
    const text = texts(played).get(REPORT) ?? '';
    expect(text).toContain('Kính gửi: Sở Tài chính thành phố Hải Phòng.');
    expect(text).toContain('Về việc dừng tổ chức Hội nghị');
    expect(text).toContain('Lê Văn Thảo đã quyết định dừng tổ chức Hội nghị ngày 25/8/2026');
    expect(text).toContain('Lý do: Chưa đủ điều kiện.');
    for (const words of says) expect(text).toMatch(words);
    expect(text).not.toContain('lần hoãn');
    expect(drafts(played)).toEqual([REPORT, NOTICE]);
  });

  it('A-II.2.10: of a “Hoãn” says the how manieth of the year it is, and the new day', async () => {
    const text = texts(await decided(0, 0, PUT_OFF)).get(REPORT) ?? '';
    expect(text).toContain('Hội nghị dự kiến tổ chức vào 08 giờ 00 ngày 17/9/2026');
    expect(text).toMatch(
      /lần hoãn thứ 01 trong năm 2026 .* Thời gian tổ chức mới: ngày 12\/11\/2026/,
    );
  });

  it('leaves open where the notice was posted, if nobody wrote it', async () => {
    const played = await stage.play(
      [
        'days:',
        day('2026-08-03', '09:00', add('conferences', { ...CONFERENCE, postedPortal: '' })),
        day('2026-08-25', '10:00', edit('conferences', ROW, STOP)),
        'until: 2026-08-26',
      ].join('\n'),
    );
    expect(texts(played).get(REPORT)).toContain('ngày …… (Cơ quan dự thảo ghi ngày đăng)');
  });

  it.each<[string, number, number, Record<string, string>]>([
    ['the conditions are met', 15, 5, STOP],
    ['nobody has decided', 0, 0, { chair: 'Lê Văn Thảo' }],
    ['nobody is named who decided', 0, 0, { ...STOP, decidedBy: '' }],
    ['no reason is given', 0, 0, { ...STOP, decisionReason: '' }],
    ['a “Hoãn” has no new day', 0, 0, { ...PUT_OFF, newDate: '' }],
    ['it is decided from tomorrow on', 0, 0, { ...STOP, decidedOn: '2026-08-27' }],
    [
      'it is held all the same',
      15,
      4,
      { ...STOP, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo', opinionNumber: '12/TB-UBND' },
    ],
  ])('is not drafted where %s', async (_, units, petitions, cells) => {
    expect(drafts(await decided(units, petitions, cells))).toEqual([]);
  });

  it('is drafted by the first run after the decision, not before the closing', async () => {
    const early = { ...STOP, decidedOn: '2026-08-18' };
    const until = (last: string): Promise<Played> =>
      stage.play(
        [
          'days:',
          day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
          day('2026-08-18', '10:00', edit('conferences', ROW, early)),
          `until: ${last}`,
        ].join('\n'),
      );
    expect(drafts(await until('2026-08-20'))).toEqual([]);
    expect(drafts(await until('2026-08-21'))).toEqual([REPORT, NOTICE]);
    expect(drafts(await decided(0, 0, { chair: 'Lê Văn Thảo' }))).toEqual([]);
    expect(drafts(await decided(0, 0, STOP, '2026-08-25'))).toEqual([REPORT, NOTICE]);
  });
});

describe('the notice (A-II.2.9, AM-11)', () => {
  it('tells those who registered what holds of their registration and their petitions', async () => {
    const text = texts(await decided(3, 1, PUT_OFF)).get(NOTICE) ?? '';
    expect(text).toContain('Thời gian tổ chức mới: ngày 12/11/2026');
    expect(text).toContain('không phải đăng ký lại');
    expect(text).toContain('trả lời bằng văn bản theo điểm b khoản 5 mục II');
    expect(text).not.toContain('Kính gửi');
    expect(text).toContain('(để đăng Cổng thông tin điện tử)');
  });

  it('names no person and no unit: it stands on the portal', async () => {
    const text = texts(await decided(3, 1, { ...STOP, decisionReason: 'Ông An vắng' })).get(NOTICE);
    expect(text).not.toMatch(/Tiền Trung|Ông An|AQ-2026/);
  });

  it('says nothing of registrations where there are none', async () => {
    expect(texts(await decided(0, 0, PUT_OFF)).get(NOTICE)).not.toContain('đã đăng ký');
  });
});

describe('a draft that the register has overtaken', () => {
  const again = (...steps: readonly string[]): string =>
    ['days:', day('2026-08-27', '10:00', ...steps), 'until: 2026-08-28'].join('\n');

  it('is told at its row; cancelled, it is made anew; a deleted one does not come back', async () => {
    const played = await decided(0, 0, STOP);
    await played.more(again(edit('conferences', ROW, { decisionReason: 'Bão số 5' })));
    const fix = String(played.row('documents', { key: REPORT })['fix']);
    expect(fix).toContain('lý do: Chưa đủ điều kiện. Nay: ');
    expect(fix).toContain('lý do: Bão số 5');
    await played.more(
      [
        'days:',
        day(
          '2026-08-31',
          '10:00',
          edit('documents', { key: REPORT }, { state: 'Hủy dự thảo' }),
          remove('documents', { key: NOTICE }),
        ),
        'until: 2026-09-03',
      ].join('\n'),
    );
    expect(drafts(played)).toEqual([REPORT, REPORT.replace(/1$/, '2')]);
    expect(texts(played).get(REPORT.replace(/1$/, '2'))).toContain('Lý do: Bão số 5.');
  });

  it('is told where the decision is taken back', async () => {
    const played = await decided(0, 0, STOP);
    await played.more(again(edit('conferences', ROW, { decision: '' })));
    expect(String(played.row('documents', { key: REPORT })['fix'])).toContain('Hủy dự thảo');
  });
});

it('A-II.2.10: a conference put off and short again gets a report of its own for the “Dừng”', async () => {
  const played = await decided(0, 0, { ...PUT_OFF, petitionsClose: '2026-10-16T17:00' });
  await played.more(
    [
      'days:',
      day(
        '2026-10-20',
        '10:00',
        edit('conferences', ROW, { decision: 'Dừng', decidedOn: '2026-10-20', newDate: '' }),
      ),
      'until: 2026-10-21',
    ].join('\n'),
  );
  const second = texts(played).get(REPORT.replace(/1$/, '2')) ?? '';
  expect(second).toContain('Hội nghị dự kiến tổ chức vào 08 giờ 00 ngày 12/11/2026');
  expect(second).toContain('đã quyết định dừng tổ chức Hội nghị ngày 20/10/2026');
  expect(drafts(played)).toHaveLength(4);
});
