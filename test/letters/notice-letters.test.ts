// The notice of the conference with its phiếu (D03, D04) and the notice that it is moved (D32): when and what.
import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_ITEMS } from '#register/tabs/form-items';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const ROW = { code: 'HN-2026-1' };
const NOTICE = 'HN-2026-1·thông báo tổ chức·1';
const MOVED = 'HN-2026-1·thông báo điều chỉnh·1';
const UNPOSTED = { ...CONFERENCE, postedDesk: '', postedPortal: '' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const texts = (played: Played): Map<string, string> =>
  new Map(resultOf(played.office, []).letters.map(({ key, text }) => [key, text]));
const notices = (played: Played): unknown[] =>
  played
    .rows('documents')
    .map(({ key }) => key)
    .filter((key) => String(key).includes('·thông báo tổ chức·'));

/** A conference of 17/9/2026 entered on a day, as the runs up to another day leave it. */
const entered = (
  cells: Readonly<Record<string, string>>,
  { on = '2026-07-01', until = '2026-07-02' } = {},
  ...more: readonly string[]
): Promise<Played> =>
  stage.play(
    [
      'days:',
      day(on, '09:00', add('conferences', { ...UNPOSTED, ...cells })),
      ...more,
      `until: ${until}`,
    ].join('\n'),
  );

describe('what the notice says (A-II.2.5)', () => {
  let text: string;
  beforeAll(async () => {
    const settings = [
      'settings:',
      '  registrationLink: "https://forms.example/dang-ky"',
      '  replyTo: kinhte@aiquoc.example',
      '  contactPhone: 0220 3700 086',
      'days:',
      day(
        '2026-07-01',
        '09:00',
        add('conferences', {
          ...UNPOSTED,
          registrationsClose: '2026-08-24T17:00',
          chair: 'Đồng chí Lê Văn Thảo',
        }),
      ),
      'until: 2026-07-02',
    ].join('\n');
    text = texts(await stage.play(settings)).get(NOTICE) ?? '';
  });

  it.each([
    ['A-II.2.5', 'the link', 'Điền trực tuyến tại địa chỉ: https://forms.example/dang-ky'],
    ['A-II.2.5', 'e-mail', 'qua thư điện tử: kinhte@aiquoc.example'],
    ['A-II.2.5', 'paper', 'Nộp phiếu giấy tại Trung tâm phục vụ hành chính công phường'],
    ['A-II.2.5', 'telephone', 'qua điện thoại: 0220 3700 086'],
    ['A-II.2.7', 'the closing of petitions', 'Hạn nhận kiến nghị: 17 giờ 00 ngày 21/8/2026'],
    ['A-II.2.7', 'the closing of registrations', 'Hạn đăng ký tham dự: 17 giờ 00 ngày 24/8/2026'],
    ['A-II.2.1', 'day and hour', 'Thời gian: 08 giờ 00 ngày 17/9/2026'],
    ['A-II.2.1', 'the venue', 'Địa điểm: Hội trường UBND phường Ái Quốc'],
    ['A-II.4.1', 'the chair', 'Chủ trì: Đồng chí Lê Văn Thảo'],
    ['A-II.4.12', 'how it is held', 'Hình thức: trực tiếp'],
    ['A-I.2.5', 'its scope', 'chỉ giải quyết các khó khăn, vướng mắc trong quá trình hoạt động'],
    [
      'A-I.2.6',
      'what is excluded',
      'không giải quyết kiến nghị liên quan đến thẩm quyền của cơ quan tư pháp',
    ],
    ['A-I.2.7', 'what is excluded', 'khiếu nại, tố cáo của công dân'],
    ['A-II.3.1', 'how many units', 'tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký'],
    ['A-II.3.2', 'how many petitions', 'tối thiểu 05 kiến nghị của các đơn vị đăng ký'],
    ['A-II.2.2', 'the first place', 'Trung tâm phục vụ hành chính công phường (để niêm yết)'],
    ['A-II.2.3', 'the second place', '(để đăng Cổng thông tin điện tử)'],
  ])('%s: names %s', (_clause, _what, words) => {
    expect(text).toContain(words);
  });

  it('A-II.2.6: bears the phiếu, question by question as in the form, with the code to write', () => {
    const annex = (text.split('Kèm theo Thông báo')[1] ?? '').replace(/\u00a0/g, ' ');
    for (const { title, choices } of FORM_ITEMS) {
      expect(annex).toContain(title);
      for (const choice of choices) expect(annex).toContain(`☐ ${choice}`);
    }
    expect(annex).toContain('Mã hội nghị\tHN-2026-1');
    expect(annex).toContain('Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15');
  });
});

describe('what is not on record is left open', () => {
  it.each([
    ['the venue', { venue: '' }, 'Cơ quan dự thảo ghi địa điểm tổ chức'],
    ['the hour', { time: '' }, 'Cơ quan dự thảo ghi giờ tổ chức'],
    [
      'the closing',
      { petitionsClose: '' },
      'Cơ quan dự thảo ghi giờ, ngày, không sau ngày 24/8/2026',
    ],
  ])('%s', async (_, cells, words) => {
    const text = texts(await entered(cells, { until: '2026-07-23' })).get(NOTICE);
    expect(text).toContain(words);
    expect(text).toContain('Cơ quan dự thảo ghi điện thoại liên hệ');
  });
});

describe('when it is drafted (A-II.2.4)', () => {
  // 30 working days before 17/9/2026 is 04/8; ten more for its signature is 21/7.
  it.each([
    ['all it says is on record', {}, '2026-07-01', 1],
    ['the venue is open, eleven working days before', { venue: '' }, '2026-07-20', 0],
    ['the venue is open, ten working days before', { venue: '' }, '2026-07-21', 1],
    ['the venue is open, nine working days before', { venue: '' }, '2026-07-22', 1],
    ['it is posted at one place', { postedDesk: '2026-06-30' }, '2026-07-01', 1],
    [
      'it is posted at both',
      { postedDesk: '2026-06-30', postedPortal: '2026-07-01' },
      '2026-07-22',
      0,
    ],
    [
      'it was stopped',
      {
        decision: 'Dừng',
        decisionReason: 'Bão',
        decidedBy: 'Lê Văn Thảo',
        decidedOn: '2026-07-01',
      },
      '2026-07-22',
      0,
    ],
  ])('%s: on %s', async (_, cells: Record<string, string>, until, count) => {
    expect(notices(await entered(cells, { until }))).toHaveLength(count);
  });

  it('AM-11: once more for the new day after “Hoãn”, with registrations that hold', async () => {
    const decision = {
      decision: 'Hoãn',
      decisionReason: 'Chưa đủ',
      decidedBy: 'Lê Văn Thảo',
      decidedOn: '2026-08-25',
    };
    const played = await entered(
      { postedDesk: '2026-08-03', postedPortal: '2026-08-03' },
      { on: '2026-08-03', until: '2026-08-28' },
      day('2026-08-25', '10:00', edit('conferences', ROW, { ...decision, newDate: '2026-11-12' })),
      day(
        '2026-08-27',
        '10:00',
        edit('conferences', ROW, { petitionsClose: '2026-10-16T17:00', registrationsClose: '' }),
      ),
    );
    const text = texts(played).get(NOTICE) ?? '';
    expect(notices(played)).toEqual([NOTICE]);
    expect(text).toContain('thông báo lại, sau khi Hội nghị được hoãn');
    expect(text).toContain('08 giờ 00 ngày 12/11/2026');
    expect(text).toContain('Hạn nhận kiến nghị: 17 giờ 00 ngày 16/10/2026');
    expect(text).toContain('vẫn giữ nguyên giá trị');
  });

  it('a draft is told when the venue changes after it', async () => {
    const played = await entered(
      {},
      { until: '2026-07-04' },
      day('2026-07-03', '10:00', edit('conferences', ROW, { venue: 'Nhà văn hóa Vũ Xá' })),
    );
    expect(String(played.row('documents', { key: NOTICE })['fix'])).toMatch(
      /Hội trường UBND phường Ái Quốc.*Nay: .*Nhà văn hóa Vũ Xá/,
    );
  });
});

describe('a conference that is moved (AM-37)', () => {
  const move = {
    decision: 'Dời ngày',
    decisionReason: 'Ứng phó bão số 5',
    decidedBy: 'Lê Văn Thảo',
    decidedOn: '2026-09-10',
    newDate: '2026-09-24',
  };
  const moved = (cells: Readonly<Record<string, string>>, units = 15): Promise<Played> =>
    stage.play(
      [
        'days:',
        day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
        day('2026-08-11', '09:00', ...registered(units, 5)),
        day('2026-09-10', '10:00', edit('conferences', ROW, cells)),
        'until: 2026-09-11',
      ].join('\n'),
    );

  it('gets a notice: old and new day, reason, what stays valid', async () => {
    const text =
      texts(await moved({ ...move, time: '14:00', venue: 'Nhà văn hóa Vũ Xá' })).get(MOVED) ?? '';
    expect(text).toContain(
      'Thời gian đã thông báo: ngày 17/9/2026. Thời gian điều chỉnh: 14 giờ 00 ngày 24/9/2026.',
    );
    expect(text).toContain('Địa điểm: Nhà văn hóa Vũ Xá.');
    expect(text).toContain('Lý do điều chỉnh: Ứng phó bão số 5.');
    expect(text).toMatch(/kết quả xác định điều kiện tổ chức giữ nguyên giá trị/);
    expect(text).not.toContain('hoãn');
  });

  it.each<[string, Record<string, string>, number]>([
    ['nobody is named who decided', { ...move, decidedBy: '' }, 15],
    ['no new day is given', { ...move, newDate: '' }, 15],
    ['the conditions were not met', move, 14],
    ['the day is the same', { ...move, newDate: '2026-09-17' }, 15],
    ['it is put off', { ...move, decision: 'Hoãn' }, 15],
  ])('not where %s', async (_, cells, units) => {
    expect([...texts(await moved(cells, units)).keys()]).not.toContain(MOVED);
  });
});
