// On which working days a body hears of a petition, and in which words; the leader's digest.
import { describe, expect, it } from 'vitest';
import { isWorkingDay, OFFICIAL_CALENDAR } from '#rules/calendar/calendar';
import { addDays, civilDate, type CivilDate } from '#rules/dates/civil-date';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  receivedAt: '2026-08-10T09:00',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  scope: 'Trong phạm vi',
  route: 'Thuộc thẩm quyền – trả lời',
  lead: TAX,
};

/** Held on 17/9/2026, with one petition due on 28/9. */
function held(petition: Readonly<Record<string, string>> = {}, addresses = true): Paper {
  const paper = paperOffice('2026-07-01');
  paper.add('conferences', { ...CONFERENCE, held: 'Có' });
  paper.add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty A', inWard: 'Có' });
  paper.add('contacts', { unit: 'DV-0001', phone: '0912000311' });
  paper.add('petitions', { ...PETITION, ...petition });
  if (addresses) paper.edit('bodies', { name: TAX }, { email: 'thue9@haiphong.example' });
  paper.edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' });
  return paper;
}

function workingDays(from: string, to: string): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = civilDate(from); day <= civilDate(to); day = addDays(day, 1))
    if (isWorkingDay(OFFICIAL_CALENDAR, day)) days.push(day);
  return days;
}

/** What an address hears of petitions, by day, each mail in a word. */
function heard(paper: Paper, days: readonly CivilDate[], address: string): string[] {
  return days.flatMap((day) =>
    paper.run(`${day}T08:00`).flatMap(({ to, cc, subject }) => {
      const kind = /đang chờ/.test(subject)
        ? 'nhắc'
        : /quá thời hạn|quan tâm/.test(subject)
          ? 'đôn đốc'
          : null;
      const copied = cc.includes(address) ? ' (đồng gửi)' : '';
      return kind !== null && (to.includes(address) || copied !== '')
        ? [`${day} ${kind}${copied}`]
        : [];
    }),
  );
}

describe('the body that leads a petition hears of it (A-III.2.6)', () => {
  it('5, 3, 1 and 0 working days before its term and on the inner day, then chased each fifth', () => {
    expect(
      heard(
        held(),
        [
          ...workingDays('2026-09-18', '2026-10-01'),
          ...workingDays('2026-10-05', '2026-10-07'),
          ...workingDays('2026-10-12', '2026-10-14'),
        ],
        'thue9@haiphong.example',
      ),
    ).toEqual([
      '2026-09-21 nhắc',
      '2026-09-23 nhắc',
      '2026-09-25 nhắc',
      '2026-09-28 nhắc',
      '2026-09-29 đôn đốc',
      '2026-10-06 đôn đốc',
      '2026-10-13 đôn đốc',
    ]);
  });

  it('one that the leader let go on is chased from the day after, then each fifth (AM-06)', () => {
    const paper = held({
      extendedTo: '2026-10-01',
      extendedBy: 'Lê Văn Thảo',
      extendedWhy: 'Cần xác minh',
    });
    const days = workingDays('2026-09-29', '2026-10-12');
    expect(heard(paper, days, 'thue9@haiphong.example')).toEqual([
      '2026-09-30 nhắc',
      '2026-10-01 nhắc',
      '2026-10-02 đôn đốc',
      '2026-10-09 đôn đốc',
    ]);
  });

  it('the desk gets a copy of each chaser, not of reminders', () => {
    const days = workingDays('2026-09-25', '2026-09-30');
    expect(heard(held(), days, 'kinhte@aiquoc.example')).toEqual(['2026-09-29 đôn đốc (đồng gửi)']);
  });

  it('a partner hears before the inner day, until its word has come (A-II.5a.7)', () => {
    const TOGETHER = { route: 'Thuộc thẩm quyền – cần phối hợp', lead: DESK, partners: TAX };
    const days = workingDays('2026-09-18', '2026-10-08');
    const paper = held(TOGETHER);
    // Due on 08/10/2026, on the signer's table three working days before.
    expect(heard(paper, days, 'thue9@haiphong.example')).toEqual([
      '2026-09-28 nhắc',
      '2026-09-30 nhắc',
      '2026-10-02 nhắc',
      '2026-10-05 nhắc',
    ]);
    const text = paper.mails.find(({ to }) => to.includes('thue9@haiphong.example'))?.text;
    expect(text).toContain(`${TAX} phối hợp: đề nghị gửi ý kiến bằng văn bản cho ${DESK}`);
    const answered = held(TOGETHER);
    answered.add('incoming', {
      number: '12/TCS9',
      date: '2026-09-29',
      from: 'Thuế cơ sở 9',
      case: 'AQ-2026-0001',
      meaning: 'Trả lời',
    });
    expect(
      heard(answered, workingDays('2026-09-29', '2026-10-08'), 'thue9@haiphong.example'),
    ).toEqual([]);
  });

  it('a body above is asked for its attention every tenth working day after the report, in its tone (AM-17, A-II.5a.4)', () => {
    const UP = { route: 'Ngoài thẩm quyền – báo cáo UBND thành phố', lead: DESK };
    const reported = (addresses: Readonly<Record<string, string>>): Paper => {
      const paper = held(UP);
      for (const [name, email] of Object.entries(addresses))
        paper.edit('bodies', { name }, { email });
      paper.run('2026-09-18T08:00');
      const report = 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền';
      paper.add('documents', {
        kind: report,
        case: 'AQ-2026-0001',
        title: 'Báo cáo',
        state: 'Đã gửi',
        number: '62/BC-UBND',
        date: '2026-09-18',
        sentOn: '2026-09-18',
        sentBy: 'Hệ thống quản lý văn bản',
      });
      return paper;
    };
    const days = workingDays('2026-09-30', '2026-10-17');
    const paper = reported({ 'UBND thành phố Hải Phòng': 'tp@haiphong.example' });
    expect(heard(paper, days, 'tp@haiphong.example')).toEqual([
      '2026-10-02 đôn đốc',
      '2026-10-16 đôn đốc',
    ]);
    const mail = paper.mails.find(({ to }) => to.includes('tp@haiphong.example'));
    expect(mail?.text).toContain('kính đề nghị quý cơ quan quan tâm, sớm có ý kiến');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/đôn đốc|quá hạn|quá thời hạn/i);
    // Without an address the desk is asked to pass it on; the word of the city ends it.
    const silent = reported({});
    expect(
      heard(
        silent,
        ['2026-10-02'].map((on) => civilDate(on)),
        'kinhte@aiquoc.example',
      ),
    ).toEqual(['2026-10-02 đôn đốc']);
    silent.add('incoming', {
      number: '8127/UBND-XD',
      date: '2026-10-06',
      from: 'UBND thành phố Hải Phòng',
      case: 'AQ-2026-0001',
      meaning: 'Ý kiến chỉ đạo',
    });
    expect(
      heard(silent, [civilDate('2026-10-16')], 'kinhte@aiquoc.example').filter((line) =>
        /đôn/.test(line),
      ),
    ).toEqual([]);
  });

  it('while it has no address, the desk hears in its place and is asked to pass it on', () => {
    const paper = held({}, false);
    const days = workingDays('2026-09-28', '2026-09-29');
    expect(heard(paper, days, 'kinhte@aiquoc.example')).toEqual([
      '2026-09-28 nhắc',
      '2026-09-29 đôn đốc',
    ]);
    for (const { text, subject } of paper.mails)
      if (subject.includes(TAX))
        expect(text).toContain(
          `${TAX} chưa có thư điện tử trong tab Danh bạ cơ quan. Đề nghị ${DESK} chuyển nội dung thư này`,
        );
  });

  it.each([
    ['nobody', ''],
    ['a body that no directory knows', 'Phòng lạ'],
  ])('where %s leads, the desk is the one to act', (_what, lead) => {
    const paper = held({ lead });
    expect(heard(paper, workingDays('2026-09-28', '2026-09-28'), 'kinhte@aiquoc.example')).toEqual([
      '2026-09-28 nhắc',
    ]);
  });

  it('of its own target is reminded and never chased (AM-06)', () => {
    const paper = held({ route: 'Ngoài thẩm quyền – báo cáo UBND thành phố' });
    const days = workingDays('2026-09-25', '2026-10-06');
    expect(heard(paper, days, 'thue9@haiphong.example')).toEqual([
      '2026-09-25 nhắc',
      '2026-09-28 nhắc',
    ]);
  });

  it('reads what, for whom, until when and why', () => {
    const paper = held();
    const [mail] = paper
      .run('2026-09-25T08:00')
      .filter(({ to }) => to.includes('thue9@haiphong.example'));
    expect(mail?.subject).toBe(
      `01 kiến nghị của doanh nghiệp đang chờ ${TAX} xử lý (ngày 25/9/2026)`,
    );
    expect(mail?.text).toContain(
      [
        '1. AQ-2026-0001 – Công ty A: Gia hạn thuê đất',
        '   Tình trạng: Sắp đến hạn',
        '   Thời hạn theo Kế hoạch: ngày 28/9/2026 (điểm a khoản 5 mục II Kế hoạch đối thoại)',
        '   Hạn nội bộ (phường tự đặt): ngày 23/9/2026',
      ].join('\n'),
    );
    expect(mail?.text).toContain(
      'trân trọng đề nghị quý cơ quan quan tâm, cho ý kiến trong thời hạn nêu trên',
    );
  });

  it('lists several by their terms, the earliest first', () => {
    const paper = held({ route: 'Thuộc thẩm quyền – cần phối hợp', partners: DESK, title: 'Sau' });
    paper.add('petitions', { ...PETITION, title: 'Trước' });
    paper.run('2026-09-24T08:00');
    const words = (at: string): string[] =>
      paper
        .run(at)
        .filter(({ to }) => to.includes('thue9@haiphong.example'))
        .flatMap(({ text }) =>
          [...text.matchAll(/^\d+\. (AQ-\d+-\d+)/gm)].map(([, code]) => code ?? ''),
        );
    expect(words('2026-09-25T08:00')).toEqual(['AQ-2026-0002']);
    expect(words('2026-10-05T08:00')).toEqual(['AQ-2026-0001']);
    paper.edit(
      'petitions',
      { code: 'AQ-2026-0002' },
      { route: 'Thuộc thẩm quyền – cần phối hợp', partners: DESK },
    );
    expect(words('2026-10-07T08:00')).toEqual(['AQ-2026-0001', 'AQ-2026-0002']);
  });
});

describe('the leader’s digest (A-K.1)', () => {
  const LEADER = 'lanhdao@aiquoc.example';
  const switchedOn = (paper: Paper, on = 'Có', email = LEADER): Paper => {
    paper.edit('settings', { key: 'leaderDigest' }, { value: on });
    paper.edit('settings', { key: 'leaderEmail' }, { value: email });
    return paper;
  };
  const digest = (paper: Paper, at: string): string | undefined =>
    paper.run(at).find(({ to }) => to.includes(LEADER))?.text;

  it.each<[string, Paper, string, boolean]>([
    ['off by default', held(), '2026-09-29T08:00', false],
    ['switched off', switchedOn(held(), 'Không'), '2026-09-29T08:00', false],
    ['without an address', switchedOn(held(), 'Có', ''), '2026-09-29T08:00', false],
    ['with nothing late', switchedOn(held()), '2026-09-28T08:00', false],
    ['with something late', switchedOn(held()), '2026-09-29T08:00', true],
  ])('%s', (_what, paper, at, goes) => {
    expect(digest(paper, at) !== undefined).toBe(goes);
  });

  it('tells the figures first, to be read on a telephone (A-II.3.1, A-II.3.2)', () => {
    const paper = switchedOn(held());
    paper.add('petitions', { ...PETITION, receivedAt: '2025-12-30T09:00', conference: '' });
    const text = digest(paper, '2026-09-29T08:00') ?? '';
    const at = text.indexOf('- Năm 2026: 01 kiến nghị, đã trả lời 00.');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(250);
    expect(text).toMatch(/- HN-2026-1: .+ đơn vị đăng ký, .+ kiến nghị của các đơn vị này\./);
  });

  it('names what is late and what is soon, each with who leads it', () => {
    const paper = switchedOn(held({ lead: '' }));
    paper.add('petitions', {
      ...PETITION,
      title: 'Phối hợp',
      route: 'Thuộc thẩm quyền – cần phối hợp',
      partners: DESK,
    });
    const text = digest(paper, '2026-10-05T08:00');
    expect(text).toContain('Kính gửi: lãnh đạo UBND phường.');
    expect(text).toContain(
      'Kiến nghị quá hạn (01):\n1. AQ-2026-0001 – Công ty A: Gia hạn thuê đất\n   Cơ quan chủ trì: chưa giao. Thời hạn: ngày 28/9/2026',
    );
    expect(text).toContain(
      `Kiến nghị sắp đến hạn (01):\n1. AQ-2026-0002 – Công ty A: Phối hợp\n   Cơ quan chủ trì: ${TAX}. Thời hạn: ngày 08/10/2026`,
    );
    expect(text).not.toContain('Việc xin ý kiến quyết định');
  });

  it('asks for a decision where the condition was not met, until it is taken (AM-03)', () => {
    const paper = switchedOn(paperOffice('2026-07-01'));
    paper.add('conferences', CONFERENCE);
    paper.run('2026-08-21T17:00');
    const asked = (at: string): boolean =>
      digest(paper, at)?.includes('HN-2026-1, ngày tổ chức 17/9/2026: ') === true;
    expect(asked('2026-08-24T08:00')).toBe(true);
    const decided = {
      decision: 'Dừng',
      decisionReason: 'Thiếu đơn vị',
      decidedBy: 'Lê Văn Thảo',
      decidedOn: '2026-08-24',
    };
    paper.edit('conferences', { code: 'HN-2026-1' }, decided);
    expect(asked('2026-08-25T08:00')).toBe(false);
  });

  const LATE = { ...PETITION, scope: '', receivedAt: '2026-08-24T07:00' };
  it('asks whether petitions after the closing count, while the plan allows it (AM-01)', () => {
    const paper = switchedOn(paperOffice('2026-07-01'));
    paper.add('conferences', CONFERENCE);
    paper.add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty A', inWard: 'Có' });
    const times = ['2026-08-21T17:00', '2026-08-21T17:01', '2026-08-24T07:59'];
    times.forEach((receivedAt, at) => {
      paper.add('petitions', { ...LATE, receivedAt, title: `Số ${at + 1}` });
    });
    paper.add('petitions', { ...LATE, title: 'Tại chỗ', channel: 'Tại Hội nghị' });
    paper.add('petitions', { ...LATE, title: 'Nơi khác', conference: '' });
    const agreed = { lateAgreed: 'Có', lateAgreedBy: 'Lê Văn Thảo', lateAgreedOn: '2026-08-24' };
    paper.add('petitions', { ...LATE, title: 'Đã đồng ý', ...agreed });
    const asked = (at: string): string | undefined =>
      /tính kiến nghị nhận sau hạn.*: (.*)\.$/m.exec(digest(paper, at) ?? '')?.[1];
    expect(asked('2026-08-24T08:00')).toBe('AQ-2026-0002, AQ-2026-0003');
  });
});
