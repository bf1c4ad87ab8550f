// An office that begins in mid-year enters what was before in peace; until it says from when on, it is asked (AM-40).
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit } from '../jobs/people.ts';
import { paperOffice } from '../jobs/paper.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ everyMorning: true });
});

const DAILY = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const BEFORE = {
  ...CONFERENCE,
  date: '2026-10-08',
  postedDesk: '2026-08-20',
  postedPortal: '2026-08-20',
  petitionsClose: '2026-09-15T17:00',
  registrationsClose: '2026-09-15T17:00',
};
const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  content: 'Đề nghị gia hạn',
  receivedAt: '2026-09-10T09:00',
  channel: 'Phiếu giấy',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: DESK,
};
const ANSWER = {
  key: 'AQ-2026-0001·trả lời·1',
  kind: 'D16 Công văn trả lời kiến nghị',
  case: 'AQ-2026-0001',
  title: 'Trả lời kiến nghị',
  state: 'Đã gửi',
  number: '15',
  date: '2026-10-15',
  sentOn: '2026-10-15',
  sentBy: 'Bưu chính',
};

/** A finished conference with its petition, entered on 23/11, then so many more days. */
const begun = (
  { settings = '', held = 'Có' }: { readonly settings?: string; readonly held?: string },
  ...more: readonly string[]
): Promise<Played> =>
  stage.play(
    [
      'daily: manual',
      ...(settings === '' ? [] : [`settings: { startFrom: ${settings} }`]),
      'days:',
      day(
        '2026-11-23',
        '09:00',
        DAILY,
        edit('bodies', { name: DESK }, { email: 'kinhte@aq.example' }),
        add('units', {
          code: 'DV-0001',
          kind: 'Doanh nghiệp',
          name: 'Công ty Sơn Hà',
          inWard: 'Có',
        }),
        add('contacts', { unit: 'DV-0001', phone: '0912345678', email: 'sonha@dn.example' }),
        add('conferences', { ...BEFORE, ...(held === '' ? {} : { held }) }),
        add('petitions', PETITION),
        DAILY,
        add('documents', ANSWER),
        DAILY,
      ),
      ...['2026-11-24', '2026-11-30', '2026-12-07'].map((on) => day(on, '08:00', DAILY)),
      ...more,
    ].join('\n'),
  );
const subjects = (played: Played): string[] =>
  played.office.mails().map(({ subject }) => subject.replace(/ – hạn ngày.*/, ''));
const ASKED = 'Sổ đối thoại doanh nghiệp cần xem lại: chưa ghi “Bắt đầu dùng từ ngày”';

describe.each<[string, { readonly settings?: string; readonly held?: string }, boolean]>([
  ['said, held', { settings: '2026-11-23' }, false],
  ['said, not written whether held', { settings: '2026-11-23', held: '' }, false],
  ['not said, held', {}, true],
  ['not said, not written whether held', { held: '' }, true],
])('what was before is entered in peace: %s', (_what, given, asks) => {
  it('no mail about it, nothing red, no draft, no fault, nothing counted; asked once where not said', async () => {
    const played = await begun(given);
    const about = subjects(played).filter(
      (subject) => !/hằng năm|Kế hoạch|lịch nghỉ|06 tháng cuối năm/.test(subject),
    );
    expect(about).toEqual(asks ? [ASKED] : []);
    const petition = played.row('petitions', { code: 'AQ-2026-0001' });
    expect(petition['level'] ?? '').toBe('');
    expect(played.rows('documents').map((row) => row['case'])).not.toContain('HN-2026-1');
    expect(played.rows('documents').filter((row) => row['case'] === 'AQ-2026-0001')).toHaveLength(
      1,
    );
    const conference = played.row('conferences', { code: 'HN-2026-1' });
    expect([conference['fix'] ?? '', conference['units'] ?? '']).toEqual(['', '']);
    expect(conference['branch']).toContain('Trước ngày bắt đầu dùng sổ');
    expect(played.overview('Dữ liệu cần sửa').includes('Bắt đầu dùng từ ngày')).toBe(asks);
    expect(JSON.stringify(played.rows('overview'))).not.toMatch(/rình lãnh đạo|xét xong để chốt/);
    expect(played.overview('Việc sắp tới')).not.toContain('14/4/2026');
  });
});

it('an office that said an earlier day is reminded of what is open since then', async () => {
  const played = await begun({ settings: '2026-09-01' });
  expect(subjects(played).join('\n')).toContain('Kết quả chốt');
  expect(subjects(played)).not.toContain(ASKED);
});

it('an office that begins with what comes in on its first day is asked nothing', async () => {
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-03',
        '09:00',
        DAILY,
        add('conferences', CONFERENCE),
        add('petitions', { ...PETITION, receivedAt: '2026-08-03T09:00' }),
      ),
      day('2026-08-04', '08:00', DAILY),
    ].join('\n'),
  );
  expect(subjects(played)).not.toContain(ASKED);
  expect(played.overview('Dữ liệu cần sửa')).not.toContain('Bắt đầu dùng');
});

describe('the report on what is open, of a conference held before the register was used (A-II.5c.4, AM-40)', () => {
  const NOW = { ...PETITION, title: 'Vay vốn', receivedAt: '2026-11-20T09:00' };
  it.each<[string, readonly (typeof PETITION)[], string[]]>([
    ['what fell due before it alone: none by itself', [PETITION], []],
    ['what falls due since: all that is open', [PETITION, NOW], ['AQ-2026-0001, AQ-2026-0002']],
  ])('%s', (_what, petitions, cases) => {
    const paper = paperOffice('2026-11-23');
    paper.add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Sơn Hà', inWard: 'Có' });
    paper.add('conferences', { ...BEFORE, held: 'Có' });
    paper.add('petitions', ...petitions);
    for (const at of ['2026-11-23T10:00', '2026-11-24T10:00']) paper.run(at);
    const reports = paper.rows('documents').filter(({ kind }) => String(kind).startsWith('D24'));
    expect(reports.map((row) => row['case'])).toEqual(cases);
    expect(reports.map((row) => row['fix'] ?? '').join('')).toBe('');
  });
});
