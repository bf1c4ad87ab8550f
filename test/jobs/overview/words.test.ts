// The lines of “Tổng quan” in full, each from numbers, days and names.
import { describe, expect, it } from 'vitest';
import { OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { lastNoticeOfYear, termDeadline } from '#rules/deadlines/all';
import type { OverviewLine } from '#register/tabs/overview';
import type { Milestone } from '../../../apps-script/jobs/duties/milestone.ts';
import type { ConferenceNumbers } from '../../../apps-script/jobs/overview/conference-numbers.ts';
import type { OverviewFacts } from '../../../apps-script/jobs/overview/facts.ts';
import type { FaultsFound } from '../../../apps-script/jobs/overview/faults.ts';
import { overviewStates } from '../../../apps-script/jobs/overview/states.ts';
import { overviewWords } from '../../../apps-script/jobs/overview/words.ts';

const CALM: ConferenceNumbers = {
  code: 'HN-2026-1',
  day: civilDate('2026-09-17'),
  time: '08:00',
  venue: 'Hội trường',
  budget: null,
  outlook: 'ahead',
  daysLeft: 12,
  condition: {
    words: 'Đủ điều kiện tổ chức Hội nghị',
    closesAt: localDateTime('2026-08-21T17:00'),
    isClosed: false,
    isMet: null,
    isPast: false,
    unscreened: 0,
    hasDoubtfulUnits: false,
    hasTwins: false,
    hasMore: false,
  },
  units: 15,
  leastUnits: 15,
  petitionsOfRegistered: 5,
  petitionsAll: 6,
  byKind: [
    { kind: 'Doanh nghiệp', count: 10 },
    { kind: 'Hộ kinh doanh', count: 5 },
    { kind: 'Hợp tác xã', count: 0 },
  ],
  aside: [],
};

const NO_FAULTS: FaultsFound = {
  byTab: [],
  lost: [],
  templates: [],
  undrafted: [],
  unconfirmed: [],
  doubtful: 0,
  journalLost: 0,
  silentBodies: 0,
  silentLeads: [],
};

const FACTS: OverviewFacts = {
  now: localDateTime('2026-09-01T10:00'),
  today: civilDate('2026-09-01'),
  conference: CALM,
  others: [],
  heldThisYear: true,
  yearEnd: lastNoticeOfYear(OFFICIAL_CALENDAR, 2026),
  petitions: {
    all: 0,
    unscreened: 0,
    byColumn: { resolved: 0, inProgress: 0, transferred: 0, superior: 0, outside: 0 },
    waiting: 0,
  },
  terms: { late: 0, today: 0, soon: 0, pastTarget: 0 },
  overdue: [],
  next: [],
  documents: {
    'Dự thảo': 0,
    'Đã trình ký': 0,
    'Đã ký, chờ lấy số': 0,
    'Đã phát hành': 0,
    'Đã gửi': 0,
    'Hủy dự thảo': 0,
  },
  reports: [],
  faults: NO_FAULTS,
  beforeStart: { rows: 0, duties: 0, day: civilDate('2026-08-01') },
  mailsPaused: false,
  testMode: false,
  mailsWaiting: 0,
  health: '',
  unconfirmedYear: null,
};

const line = (name: OverviewLine, facts: Partial<OverviewFacts> = {}): string =>
  overviewWords({ ...FACTS, ...facts })[name];
const of = (name: OverviewLine, conference: Partial<ConferenceNumbers>, facts = {}): string =>
  line(name, { conference: { ...CALM, ...conference }, ...facts });

describe('“Hội nghị”', () => {
  it.each<[string, Partial<ConferenceNumbers>, string]>([
    ['ahead', {}, 'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – còn 12 ngày làm việc.'],
    [
      'on its day',
      { daysLeft: 0 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – còn 00 ngày làm việc.',
    ],
    [
      'without hour and place',
      { time: null, venue: null, daysLeft: 1 },
      'HN-2026-1: 17/9/2026 – còn 01 ngày làm việc.',
    ],
    [
      'held',
      { outlook: 'held', daysLeft: -1 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – đã tổ chức.',
    ],
    ['stopped', { outlook: 'stopped' }, 'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – đã dừng.'],
    [
      'not held',
      { outlook: 'not held' },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – không tổ chức.',
    ],
    [
      'passed, nothing written',
      { outlook: 'unrecorded', daysLeft: -1 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – đã qua ngày tổ chức, chưa ghi “Đã tổ chức”.',
    ],
    [
      'of before',
      { outlook: 'before', daysLeft: -9 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – trước ngày bắt đầu dùng sổ.',
    ],
    [
      'undecided, its day to come',
      { outlook: 'undecided', daysLeft: 3 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – còn 03 ngày làm việc.',
    ],
    [
      'undecided, its day over',
      { outlook: 'undecided', daysLeft: -1 },
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – đã qua ngày tổ chức, chưa ghi “Đã tổ chức”; chờ lãnh đạo quyết định.',
    ],
  ])('%s', (_what, conference, words) => {
    expect(of('Hội nghị', conference)).toBe(words);
  });

  it('names the others after the one that is live', () => {
    const others = [
      { code: 'HN-2026-2', day: civilDate('2026-11-20'), outlook: 'ahead' as const },
      { code: 'HN-2026-3', day: civilDate('2026-03-02'), outlook: 'held' as const },
    ];
    expect(line('Hội nghị', { others })).toBe(
      'HN-2026-1: 17/9/2026 lúc 08:00 – Hội trường – còn 12 ngày làm việc. ' +
        'Hội nghị khác: HN-2026-2: 20/11/2026, chưa đến ngày tổ chức; HN-2026-3: 02/3/2026, đã tổ chức.',
    );
  });

  const TO_HOLD =
    'Để tổ chức trong năm 2026: đăng đủ thông báo nên trước ngày 17/11/2026, chậm nhất ngày 18/11/2026; Hội nghị sau ngày 04/12/2026 thì không còn kịp hoãn trong năm.';
  const TOO_LATE = 'Năm 2026 không còn đủ thời gian thông báo để tổ chức.';
  it.each<[string, string, OverviewFacts['conference'], string]>([
    ['no conference, in time', '2026-11-18', null, TO_HOLD],
    ['no conference, too late (AM-41)', '2026-11-19', null, TOO_LATE],
    ['one ahead, in time', '2026-11-18', CALM, TO_HOLD],
    ['one ahead, too late for another', '2026-11-19', CALM, ''],
    ['one stopped, too late for another', '2026-11-19', { ...CALM, outlook: 'stopped' }, TOO_LATE],
  ])('tells of the end of the year, %s: on %s', (_what, on, conference, words) => {
    const today = civilDate(on);
    const told = line('Hội nghị', { today, conference, heldThisYear: false });
    const head = conference === null ? 'Chưa có hội nghị; ghi một dòng ở tab “Hội nghị”.' : '';
    expect(told.startsWith(head)).toBe(true);
    expect(told.endsWith(words === '' ? 'ngày làm việc.' : ` ${words}`)).toBe(
      words !== '' || conference !== null,
    );
    expect(told.includes(TO_HOLD)).toBe(words === TO_HOLD);
    expect(told.includes(TOO_LATE)).toBe(words === TOO_LATE);
  });

  it('says nothing of the end of the year in a year before the plans, nor once one was held', () => {
    expect(line('Hội nghị', { conference: null, yearEnd: null })).toBe(
      'Chưa có hội nghị; ghi một dòng ở tab “Hội nghị”.',
    );
    expect(line('Hội nghị', { heldThisYear: true })).not.toContain('trong năm 2026');
    const dayless = { ...CALM, day: null };
    expect(line('Hội nghị', { conference: dayless, yearEnd: null })).toBe(
      'HN-2026-1: ô “Ngày tổ chức” ở tab “Hội nghị” chưa ghi hoặc chưa đúng là ngày nên chưa tính được hạn.',
    );
  });
});

describe('“Điều kiện tổ chức”', () => {
  const told = (condition: Partial<ConferenceNumbers['condition']>, units: number | null = 15) =>
    of('Điều kiện tổ chức', { units, condition: { ...CALM.condition, ...condition } });
  const MET = 'Đủ điều kiện tổ chức Hội nghị';
  const OPEN = `${MET} (hạn chốt 17:00 21/8/2026)`;
  it.each<[string, Partial<ConferenceNumbers['condition']>, string]>([
    ['open', {}, OPEN],
    ['open, its closing not set', { closesAt: null }, MET],
    ['closed', { isClosed: true, isPast: true }, MET],
    [
      'closed, with more in time',
      { isClosed: true, isPast: true, hasMore: true },
      `${MET} – có phiếu nhận trong hạn nhưng ghi sau khi chốt, đánh dấu ô “Chốt danh sách” để tính thêm`,
    ],
    ['passed, not closed', { isPast: true }, `${OPEN} – đề nghị xét xong để chốt`],
    [
      'one not screened',
      { unscreened: 1 },
      `${OPEN} – tạm tính, còn 01 kiến nghị chưa xét phạm vi`,
    ],
    [
      'with doubles',
      { hasTwins: true, hasDoubtfulUnits: true },
      `${OPEN} – tạm tính, còn kiến nghị nghi trùng chưa kết luận; tạm tính, còn đơn vị nghi trùng chưa kết luận`,
    ],
    ['not told yet', { words: null }, ' (hạn chốt 17:00 21/8/2026)'],
  ])('%s', (_what, condition, words) => {
    expect(told(condition)).toBe(words);
  });

  it('of a conference of before says what its row says and asks for nothing (AM-40)', () => {
    const asked = { unscreened: 3, hasTwins: true, isPast: true };
    expect(told(asked, null)).toBe(MET);
    expect(told({ ...asked, words: null }, null)).toBe('');
    expect(of('Đơn vị đăng ký', { units: null })).toBe('');
  });
});

describe('“Đơn vị đăng ký”', () => {
  it.each<[string, Partial<ConferenceNumbers>, string]>([
    [
      'counted',
      {},
      '15 đơn vị (Doanh nghiệp 10, Hộ kinh doanh 05, Hợp tác xã 00); 05 kiến nghị của đơn vị đăng ký, tổng số 06',
    ],
    [
      'none',
      { units: 0, petitionsOfRegistered: 0, petitionsAll: 0, byKind: [] },
      '0 đơn vị (); 0 kiến nghị của đơn vị đăng ký, tổng số 0',
    ],
    [
      'a range',
      { units: '14–15', petitionsOfRegistered: '4–5', petitionsAll: null, byKind: [] },
      '14–15 đơn vị (); 4–5 kiến nghị của đơn vị đăng ký, tổng số 0',
    ],
    [
      'and who counts for nobody',
      {
        byKind: [],
        aside: [
          { kind: 'Hiệp hội', count: 1 },
          { kind: 'ngoài địa bàn', count: 2 },
        ],
      },
      '15 đơn vị (); không tính: Hiệp hội 01, ngoài địa bàn 02; 05 kiến nghị của đơn vị đăng ký, tổng số 06',
    ],
  ])('%s', (_what, conference, words) => {
    expect(of('Đơn vị đăng ký', conference)).toBe(words);
  });

  it('and the condition are empty without a conference', () => {
    expect(line('Đơn vị đăng ký', { conference: null })).toBe('');
    expect(line('Điều kiện tổ chức', { conference: null })).toBe('');
  });
});

describe('the counts', () => {
  it('of petitions by column, and of those that wait for the next run', () => {
    const byColumn = { resolved: 1, inProgress: 2, transferred: 3, superior: 4, outside: 5 };
    const petitions = { all: 15, unscreened: 6, byColumn, waiting: 0 };
    const words =
      '15 kiến nghị; chưa xét phạm vi 06; đã giải quyết triệt để 01; đang xử lý 02; chuyển cơ quan khác 03; xin ý kiến cấp trên 04; ngoài biểu 05';
    expect(line('Kiến nghị', { petitions })).toBe(words);
    expect(line('Kiến nghị', { petitions: { ...petitions, waiting: 1 } })).toBe(
      `${words}; còn 1 dòng chờ cập nhật ở lượt sau`,
    );
  });

  it('of terms and documents', () => {
    expect(line('Thời hạn trả lời', { terms: { late: 1, today: 2, soon: 3, pastTarget: 4 } })).toBe(
      'Quá hạn 01; đến hạn hôm nay 02; sắp đến hạn 03; qua mốc phấn đấu 04',
    );
    const documents = {
      'Dự thảo': 1,
      'Đã trình ký': 2,
      'Đã ký, chờ lấy số': 3,
      'Đã phát hành': 4,
      'Đã gửi': 5,
      'Hủy dự thảo': 6,
    };
    expect(line('Văn bản đi', { documents })).toBe(
      'Dự thảo 01; đã trình ký 02; chờ lấy số 03; đã phát hành, chưa gửi 04; đã gửi 05',
    );
  });
});

const CONFERENCE_DAY = civilDate('2026-09-17');
const duty = (title: string, given: Partial<Milestone> = {}): Milestone => ({
  kind: 'report',
  case: 'HN-2026-1',
  title,
  deadline: termDeadline(OFFICIAL_CALENDAR, 'A-III.2.3', CONFERENCE_DAY),
  done: false,
  steps: [],
  ...given,
});
const NOTICE = termDeadline(OFFICIAL_CALENDAR, 'A-II.2.4', CONFERENCE_DAY);
const OWN = termDeadline(OFFICIAL_CALENDAR, 'A-II.5c.1', CONFERENCE_DAY);

describe('“Việc sắp tới”', () => {
  it('has nothing where nothing waits', () => {
    expect(line('Việc sắp tới')).toBe('Không có mốc nào đang chờ.');
  });

  it('has all that is overdue, then the next three', () => {
    const next = ['một', 'hai', 'ba', 'bốn'].map((title) => duty(title));
    const overdue = [duty('trễ'), duty('qua', { deadline: OWN })];
    expect(line('Việc sắp tới', { next, overdue })).toBe(
      'QUÁ HẠN 28/9/2026: trễ; đã qua 09/10/2026: qua; 28/9/2026: một; 28/9/2026: hai; 28/9/2026: ba',
    );
  });

  it('says which wait for the office to say from when on it uses the register (AM-40)', () => {
    const beforeStart = { rows: 0, duties: 2, day: civilDate('2026-08-01') };
    expect(line('Việc sắp tới', { next: [duty('một')], beforeStart })).toBe(
      '28/9/2026: một; chờ ghi “Bắt đầu dùng từ ngày” ở tab Thiết lập mới tính, mới nhắc: 02 việc có hạn trước ngày chạy đầu tiên 01/8/2026',
    );
  });

  it.each([
    ['2026-08-02', '03/8/2026'],
    ['2026-08-03', '03/8/2026'],
    ['2026-08-04', '04/8/2026'],
  ])('on %s shows %s: the day to work to, then the limit', (on, shown) => {
    const next = [duty('Niêm yết', { deadline: NOTICE })];
    expect(line('Việc sắp tới', { today: civilDate(on), next })).toBe(`${shown}: Niêm yết`);
  });
});

describe('“Báo cáo Sở Tài chính”', () => {
  it.each<[string, string, Partial<Milestone>, string]>([
    ['before the term', '2026-09-27', {}, 'Báo cáo: chậm nhất 28/9/2026'],
    ['on its day', '2026-09-28', {}, 'Báo cáo: chậm nhất 28/9/2026'],
    ['after it', '2026-09-29', {}, 'Báo cáo: chậm nhất 28/9/2026 – QUÁ HẠN'],
    ['after it, sent', '2026-09-29', { done: true }, 'Báo cáo: đã gửi'],
    ['after it, if it was held', '2026-09-29', { ifHeld: true }, 'Báo cáo: chậm nhất 28/9/2026'],
    [
      'after a target of the office',
      '2026-10-12',
      { deadline: OWN },
      'Báo cáo: mốc phấn đấu 09/10/2026',
    ],
  ])('%s', (_what, on, given, words) => {
    const reports = [duty('Báo cáo', given)];
    expect(line('Báo cáo Sở Tài chính', { today: civilDate(on), reports })).toBe(words);
  });

  it('names each, or that none is due', () => {
    expect(line('Báo cáo Sở Tài chính')).toBe('Chưa đến kỳ báo cáo.');
    const reports = [duty('Báo cáo', { done: true }), duty('Bổ sung', { deadline: OWN })];
    expect(line('Báo cáo Sở Tài chính', { reports })).toBe(
      'Báo cáo: đã gửi; Bổ sung: mốc phấn đấu 09/10/2026',
    );
  });

  const SENT = { done: true };
  it.each<[string, readonly Partial<Milestone>[], string | null]>([
    ['none is due', [], null],
    ['none is sent', [{}, { deadline: OWN }], 'Chưa gửi'],
    ['one of two is sent', [SENT, { deadline: OWN }], 'Còn phải gửi 01'],
    ['all are sent', [SENT, SENT], 'Đã gửi'],
  ])('%s: how it stands', (_what, given, state) => {
    const reports = given.map((one, at) => duty(`Báo cáo ${at}`, one));
    expect(overviewStates({ ...FACTS, reports }, false)['Báo cáo Sở Tài chính']).toBe(state);
    const [first] = reports;
    if (first === undefined || first.done || first.deadline.default) return;
    expect(
      overviewStates({ ...FACTS, reports, overdue: [first] }, false)['Báo cáo Sở Tài chính'],
    ).toBe('Quá hạn');
  });
});

describe('“Dữ liệu cần sửa”', () => {
  const five = ['A', 'B', 'C', 'D', 'E'];
  it.each<[string, Partial<FaultsFound>, string]>([
    ['nothing', {}, 'Không có.'],
    [
      'rows of tabs',
      {
        byTab: [
          { title: 'Kiến nghị', count: 1 },
          { title: 'Hội nghị', count: 12 },
        ],
      },
      'Kiến nghị 01 dòng; Hội nghị 12 dòng',
    ],
    ['phiếu that wait', { unconfirmed: ['DV-0001'] }, 'phiếu chờ xác nhận: DV-0001'],
    ['five lost rows', { lost: five }, 'dòng đã mất: A, B, C, D, E'],
    ['six lost rows', { lost: [...five, 'F'] }, 'dòng đã mất: A, B, C, D, E …'],
    ['a lost day', { lost: ['2026-09-02'] }, 'dòng đã mất: ngày 02/9/2026'],
    [
      'a template',
      { templates: [{ template: 'D16', message: 'thẻ lạ' }] },
      'mẫu văn bản D16 có lỗi: thẻ lạ',
    ],
    [
      'drafts',
      { undrafted: ['AQ-2026-0001'] },
      'chưa tạo được dự thảo: AQ-2026-0001 (xem cột Cần sửa ở tab Văn bản đi)',
    ],
    ['doubtful mails', { doubtful: 2 }, 'thư, văn bản cần kiểm tra: 02 (xem Nhật ký)'],
    ['silent bodies', { silentBodies: 1 }, 'cơ quan chưa có thư điện tử: 01'],
    [
      'silent leads',
      { silentLeads: ['Công an phường', 'Điện lực'] },
      'đến hạn mà thư nhắc không tới được: Công an phường, Điện lực',
    ],
    [
      'several',
      { doubtful: 1, silentBodies: 1 },
      'thư, văn bản cần kiểm tra: 01 (xem Nhật ký); cơ quan chưa có thư điện tử: 01',
    ],
  ])('%s', (_what, faults, words) => {
    expect(line('Dữ liệu cần sửa', { faults: { ...NO_FAULTS, ...faults } })).toBe(words);
  });

  it('asks first from when on the register is used (AM-40)', () => {
    const faults = { ...NO_FAULTS, byTab: [{ title: 'Kiến nghị', count: 1 }] };
    const beforeStart = { rows: 3, duties: 0, day: civilDate('2026-08-01') };
    expect(line('Dữ liệu cần sửa', { faults, beforeStart })).toBe(
      'chưa ghi “Bắt đầu dùng từ ngày” ở tab Thiết lập, có 03 dòng trước ngày chạy đầu tiên 01/8/2026 nên chưa gửi thư, chưa soạn văn bản, chưa báo quá hạn cho các dòng đó; Kiến nghị 01 dòng',
    );
  });
});

describe('the last lines', () => {
  it.each<[Partial<OverviewFacts>, string]>([
    [{}, ''],
    [{ mailsPaused: true }, 'ĐANG TẠM DỪNG GỬI THƯ. '],
    [
      { testMode: true, health: 'Mọi quyền đủ.' },
      'CHẾ ĐỘ THỬ: mọi thư chỉ gửi về chủ sổ. Mọi quyền đủ.',
    ],
    [
      { mailsPaused: true, testMode: true },
      'ĐANG TẠM DỪNG GỬI THƯ. CHẾ ĐỘ THỬ: mọi thư chỉ gửi về chủ sổ. ',
    ],
  ])('“Kết nối và quyền” %#', (facts, words) => {
    expect(line('Kết nối và quyền', facts)).toBe(words);
  });

  it('tell the last run, and the year whose days off are still to be entered', () => {
    expect(line('Lần cập nhật gần nhất')).toBe('10:00 01/9/2026.');
    expect(line('Lần cập nhật gần nhất', { unconfirmedYear: 2027 })).toBe(
      '10:00 01/9/2026. Lịch nghỉ năm 2027 chưa cập nhật – hạn tính tạm.',
    );
  });
});
