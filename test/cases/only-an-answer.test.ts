// A clock stops only for an answer: promises, faulty rows, what is numbered but not sent, a holiday that went.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered, remove } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ everyMorning: true });
});

const run = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CODE = { code: 'AQ-2026-0001' };
const MAIL = edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const subjects = (played: Played, name: string): string[] =>
  played.office
    .mails()
    .filter(({ to }) => to.some((address) => address.startsWith(name)))
    .map(({ subject }) => subject);

/** A conference held on 20/11/2026 with one petition of the desk's own. */
const held = (set: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<Played> =>
  stage.play(
    days(
      day('2026-10-05', '08:00', MAIL, add('conferences', { ...CONFERENCE, ...NOVEMBER })),
      day('2026-10-12', '09:00', ...registered(1, 1, { ...OWN, receivedAt: '2026-10-12T09:00' })),
      day('2026-11-20', '15:00', run, edit('petitions', CODE, set), run),
      ...more,
    ),
  );
const NOVEMBER = {
  date: '2026-11-20',
  petitionsClose: '2026-10-29T17:00',
  postedDesk: '2026-10-05',
  postedPortal: '2026-10-05',
  held: 'Có',
};
const OWN = { scope: 'Trong phạm vi', route: 'Thuộc thẩm quyền – trả lời', lead: DESK };

describe('an oral “sẽ trả lời sau” (A-II.5a.5)', () => {
  it('keeps the 07 working days, the reminders and column a', async () => {
    const played = await held(
      { oralAnswer: 'Ghi nhận, sẽ có văn bản trả lời sau Hội nghị', outcome: 'Đang xử lý' },
      day('2026-12-01', '08:00', run),
      day('2026-12-03', '08:00', run),
    );
    const { due, level, reportColumn } = played.row('petitions', CODE);
    expect([due, level, reportColumn]).toEqual([
      '2026-12-02',
      'Quá hạn (01 ngày làm việc)',
      'Đang xử lý',
    ]);
    expect(subjects(played, 'kinhte').length).toBeGreaterThan(1);
  });

  it('ends them once its outcome is settled', async () => {
    const played = await held({ oralAnswer: 'Đã trả lời.', outcome: 'Đã giải quyết triệt để' });
    const { due, level, status } = played.row('petitions', CODE);
    expect([due ?? '', level ?? '', status]).toEqual(['', '', 'Đã giải quyết triệt để']);
  });
});

describe('a faulty row of “Văn bản đi” (AM-39)', () => {
  const SENT = {
    kind: 'D16 Công văn trả lời kiến nghị',
    case: CODE.code,
    title: 'V/v trả lời',
    state: 'Đã gửi',
    number: 'Số 34',
    date: '2026-11-23',
    sentOn: '2026-11-23',
    sentBy: 'Bưu chính',
  };
  const answered = (set: Readonly<Record<string, string>>): Promise<Played> =>
    held(
      { lead: DESK },
      day('2026-11-23', '09:00', add('documents', { ...SENT, ...set }), run),
      day('2026-11-23', '10:00', run),
    );

  it.each<[string, Record<string, string>, string]>([
    ['a date after today', { date: '2026-11-30' }, 'ở sau ngày hôm nay'],
    ['no way of sending', { sentBy: '' }, 'cần ghi ngày gửi và hình thức gửi'],
    ['a date before the receipt', { date: '2026-10-09' }, 'trước ngày nhận kiến nghị'],
    ['a number that is none', { number: 'chưa có' }, 'không phải số văn thư cấp'],
    ['a state that was left', { state: 'Dự thảo' }, 'Đã có số, ngày; chọn Trạng thái'],
    ['no such petition', { case: 'AQ-2026-0099' }, 'Không có hồ sơ mã AQ-2026-0099'],
  ])('with %s ends no term, moves no column, mails nobody', async (_what, set, words) => {
    const played = await answered(set);
    const { due, level, reportColumn } = played.row('petitions', CODE);
    expect([due, level, reportColumn]).toEqual(['2026-12-02', 'Còn hạn', 'Đang xử lý']);
    expect(
      played
        .rows('documents')
        .map(({ fix }) => String(fix))
        .join(),
    ).toContain(words);
    expect(
      subjects(played, 'coso01').filter((subject) => subject.startsWith('Kết quả giải quyết')),
    ).toEqual([]);
  });

  it('is told to the desk the same day, once', async () => {
    const played = await held(
      { lead: DESK },
      day('2026-11-23', '09:00', add('documents', { ...SENT, sentBy: '' }), run, run),
    );
    const told = played.office.mails().filter(({ subject }) => subject.includes('văn bản đi chưa'));
    expect(told.map(({ to }) => to.join())).toEqual(['kinhte@aiquoc.example']);
    expect(told[0]?.text).toMatch(/Tab Văn bản đi, dòng \d+, D16/);
    expect(told[0]?.text).toContain('cần ghi ngày gửi và hình thức gửi');
  });

  it('without a fault ends it, and its number is put in form', async () => {
    const played = await answered({});
    const { level, reportColumn } = played.row('petitions', CODE);
    expect([level ?? '', reportColumn]).toEqual(['', 'Đã giải quyết triệt để']);
    const told = played.office
      .mails()
      .find(({ subject }) => subject.startsWith('Kết quả giải quyết'));
    expect(told?.text).toContain(`${DESK} đã ban hành văn bản số 34/KTHT&ĐT ngày 23/11/2026`);
  });

  it('is warned of a number that another document of the same body bears, whatever its kind', async () => {
    const other = { kind: 'D17 Công văn hướng dẫn gửi đúng cơ quan', number: '34/KTHT&ĐT' };
    const played = await held(
      { lead: DESK },
      day(
        '2026-11-23',
        '09:00',
        add('documents', SENT),
        add('documents', { ...SENT, ...other }),
        run,
      ),
    );
    const numbered = played.rows('documents').filter(({ number }) => number !== null);
    expect(numbered).toHaveLength(2);
    for (const { fix } of numbered) expect(fix).toContain('đã ghi cho văn bản');
  });
});

describe('what is numbered but not sent has not reached the Sở (A-II.1.3)', () => {
  it.each([
    ['Đã phát hành', {}, true],
    ['Đã gửi', { sentOn: '2026-04-13', sentBy: 'Bưu chính' }, false],
  ])('the plan “%s” on 13/4/2026: reminded after 14/4 is %s', async (state, sent, reminded) => {
    const plan = {
      kind: 'D01 Kế hoạch Hội nghị',
      title: 'Kế hoạch',
      state,
      number: '47',
      date: '2026-04-13',
      ...sent,
    };
    const played = await stage.play(
      days(
        day('2026-04-13', '09:00', MAIL, add('documents', plan)),
        day('2026-04-15', '08:00', run),
      ),
    );
    expect(subjects(played, 'kinhte').some((subject) => subject.includes('Kế hoạch'))).toBe(
      reminded,
    );
  });
});

describe('a holiday whose row goes', () => {
  it('is a lost row, and its year is provisional until staff put it right', async () => {
    const played = await held(
      OWN,
      day('2026-11-23', '09:00', run, remove('calendar', { date: '2026-11-24' }), run),
    );
    expect(played.overview('Dữ liệu cần sửa')).toContain('ngày 24/11/2026');
    expect(String(played.row('petitions', CODE)['explain'])).toContain('Hạn tạm tính');
    expect(played.notes('dòng đã mất').join()).toContain('ngày 24/11/2026');
    const fixes = played.rows('calendar').map(({ fix }) => String(fix ?? ''));
    expect(fixes.join()).toContain('Đã mất dòng ngày 24/11/2026');
  });
});
