// The day of a conference passes: somebody is asked, and no term is late that the plan does not give.
import { dateOf } from '#rules/dates/civil-date';
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { localDateTimeOf } from '../../sync/office/store/clock.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const AT = { code: 'HN-2026-1' };
const DAILY = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const OWN = { scope: 'Trong phạm vi', route: 'Thuộc thẩm quyền – trả lời', lead: DESK };
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const typed = (set: Readonly<Record<string, string>>): string => edit('conferences', AT, set);
const OPINION = {
  decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
  decisionReason: 'Ý kiến lãnh đạo UBND',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: '2026-08-24',
  opinionNumber: '12/TB-UBND ngày 24/8/2026',
};

/** Closed on 21/8 with so many units and petitions; the day is 17/9, the report’s term 28/9. */
const conference = async (units: number, petitions: number): Promise<Played> =>
  stage.play(
    days(
      day(
        '2026-08-03',
        '08:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aq.example' }),
        add('conferences', CONFERENCE),
      ),
      day('2026-08-10', '10:00', ...registered(units, petitions, OWN)),
      day('2026-08-21', '18:00', DAILY),
    ),
  );
const runs = (...dates: readonly string[]): string[] => dates.map((on) => day(on, '08:00', DAILY));
const asked = (played: Played): string[] =>
  played.office
    .mails()
    .filter(({ subject }) => subject.includes('đã tổ chức hay không'))
    .map(({ at }) => dateOf(localDateTimeOf(at)));
const subjects = (played: Played, since: string): string[] =>
  played.office
    .mails()
    .filter(({ at }) => dateOf(localDateTimeOf(at)) >= since)
    .map(({ subject }) => subject);
const terms = (played: Played): unknown[] => {
  const { due, target, level } = played.row('petitions', { code: 'AQ-2026-0001' });
  return [due, target, level];
};
const PROVISIONAL = 'Hạn tạm tính (nếu đã tổ chức)';

describe('eligible, its day passed, nothing written (A-II.5a.5, A-III.2.3)', () => {
  it('somebody is asked on every working day from the first on, and Tổng quan says so', async () => {
    const played = await conference(15, 5);
    await played.more(days(...runs('2026-09-17', '2026-09-18', '2026-09-19', '2026-09-21')));
    expect(asked(played)).toEqual(['2026-09-18', '2026-09-21']);
    expect(played.overview('Hội nghị')).toContain('đã qua ngày tổ chức, chưa ghi “Đã tổ chức”');
    expect(played.overview('Việc sắp tới')).toContain('đã tổ chức hay không');
    expect(played.row('conferences', AT)['fix']).toContain('chọn “Có” hoặc “Không”');
  });

  it('the terms are provisional, reminded before they fall due, and never late', async () => {
    const played = await conference(15, 5);
    await played.more(days(...runs('2026-09-23')));
    expect(terms(played)).toEqual(['2026-09-28', null, PROVISIONAL]);
    expect(subjects(played, '2026-09-23').join('\n')).toMatch(/kiến nghị .*đang chờ/);
    expect(played.overview('Báo cáo Sở Tài chính')).toContain(
      'nếu đã tổ chức): chậm nhất 28/9/2026',
    );
    await played.more(days(...runs('2026-09-25', '2026-09-29', '2026-10-06')));
    expect(subjects(played, '2026-09-25').join('\n')).toContain('Báo cáo kết quả');
    expect(terms(played)).toEqual(['2026-09-28', null, PROVISIONAL]);
    expect(subjects(played, '2026-09-29').join('\n')).not.toMatch(/Đôn đốc|quá hạn/i);
    expect(played.overview('Báo cáo Sở Tài chính')).not.toContain('QUÁ HẠN');
  });

  it.each<[string, unknown[], string]>([
    ['Có', ['2026-09-28', null, 'Quá hạn (01 ngày làm việc)'], 'QUÁ HẠN'],
    ['Không', [null, '2026-09-28', 'Qua mốc phấn đấu'], 'Chưa đến kỳ'],
  ])('“%s” settles it', async (held, expected, report) => {
    const played = await conference(15, 5);
    await played.more(days(day('2026-09-29', '08:00', typed({ held }), DAILY)));
    expect(terms(played)).toEqual(expected);
    expect(played.overview('Báo cáo Sở Tài chính')).toContain(report);
    expect(asked(played)).toEqual([]);
  });
});

describe('enough units, too few petitions, its day passed (A-II.3.5, AM-06)', () => {
  it('undecided: no term after a conference, nothing red, nobody chased; a decision is asked for', async () => {
    const played = await conference(15, 4);
    await played.more(days(...runs('2026-09-18', '2026-09-29', '2026-10-06')));
    expect(terms(played)).toEqual([null, null, null]);
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['explain']).toContain(
      'chưa có quyết định của lãnh đạo',
    );
    expect(subjects(played, '2026-09-18').join('\n')).not.toMatch(/Đôn đốc|Báo cáo kết quả/);
    expect(asked(played)).toEqual(['2026-09-18', '2026-09-29', '2026-10-06']);
  });

  it('“Vẫn tổ chức” on record: as one that was to be held', async () => {
    const played = await conference(15, 4);
    await played.more(
      days(day('2026-08-24', '09:00', typed(OPINION), DAILY), ...runs('2026-09-29')),
    );
    expect(terms(played)).toEqual(['2026-09-28', null, PROVISIONAL]);
  });

  it('“Dừng” on record: nobody is asked, the petitions are answered in writing', async () => {
    const played = await conference(15, 4);
    const stop = typed({ ...OPINION, decision: 'Dừng' });
    await played.more(days(day('2026-08-24', '09:00', stop, DAILY), ...runs('2026-09-18')));
    expect(asked(played)).toEqual([]);
    expect(terms(played)).toEqual([null, '2026-09-07', 'Qua mốc phấn đấu']);
    expect(played.overview('Hội nghị')).toContain('đã dừng');
  });
});

describe('held although the plan does not provide for it (AM-03)', () => {
  it.each<[string, number, number, Readonly<Record<string, string>>]>([
    ['too few units', 10, 5, {}],
    ['too few petitions', 15, 4, {}],
    ['after “Dừng”', 15, 4, { ...OPINION, decision: 'Dừng' }],
  ])(
    '%s: held is a fact, 5.a runs, the opinion is asked for',
    async (_what, units, petitions, set) => {
      const played = await conference(units, petitions);
      await played.more(
        days(
          ...(set['decision'] === undefined ? [] : [day('2026-08-24', '09:00', typed(set), DAILY)]),
          day('2026-09-17', '15:00', typed({ held: 'Có' })),
          ...runs('2026-09-18'),
        ),
      );
      expect(terms(played).slice(0, 2)).toEqual(['2026-09-28', null]);
      expect(played.row('conferences', AT)['fix']).toContain('chưa ghi');
      expect(played.overview('Báo cáo Sở Tài chính')).toContain('chậm nhất 28/9/2026');
    },
  );
});

describe('Tổng quan shows the live conference (A-II.4.13, AM-41)', () => {
  const SECOND = {
    ...CONFERENCE,
    code: 'HN-2026-2',
    date: '2026-11-20',
    postedDesk: '2026-10-01',
    postedPortal: '2026-10-01',
    petitionsClose: '2026-10-29T17:00',
  };

  it('a stopped one gives way to the next', async () => {
    const played = await conference(15, 4);
    await played.more(
      days(
        day('2026-08-24', '09:00', typed({ ...OPINION, decision: 'Dừng' }), DAILY),
        day('2026-08-25', '09:00', DAILY),
      ),
    );
    expect(played.overview('Hội nghị')).toMatch(/^HN-2026-1: .* – đã dừng\. Để tổ chức trong năm/);
    await played.more(days(day('2026-09-28', '09:00', add('conferences', SECOND), DAILY)));
    expect(played.overview('Hội nghị')).toMatch(
      /^HN-2026-2: 20\/11\/2026.*Hội nghị khác: HN-2026-1: 17\/9\/2026, đã dừng\./,
    );
  });

  it('of two a year the one that is prepared, once the first is reported', async () => {
    const played = await conference(15, 5);
    await played.more(
      days(
        day('2026-09-17', '15:00', typed({ held: 'Có' }), add('conferences', SECOND)),
        ...runs('2026-09-18'),
      ),
    );
    expect(played.overview('Hội nghị')).toMatch(
      /^HN-2026-1: .*đã tổ chức.*Hội nghị khác: HN-2026-2/,
    );
    const report = {
      kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
      case: 'HN-2026-1',
      title: 'Báo cáo',
      state: 'Đã gửi',
      number: '88',
      date: '2026-09-25',
      sentOn: '2026-09-25',
      sentBy: 'Bưu chính',
    };
    await played.more(days(day('2026-09-25', '09:00', add('documents', report), DAILY)));
    expect(played.overview('Hội nghị')).toMatch(
      /^HN-2026-2: .*Hội nghị khác: HN-2026-1.*đã tổ chức/,
    );
    expect(played.overview('Hội nghị')).not.toContain('Để tổ chức trong năm');
  });
});
