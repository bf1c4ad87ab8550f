import { beforeAll, describe, expect, it } from 'vitest';
import { localDateTimeOf } from '../../../sync/office/store/clock.ts';
import { add, CONFERENCE, day, edit, form, registered } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ everyMorning: true });
});

const run = '      - run: daily';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const each = (dates: readonly string[]): string[] => dates.map((date) => day(date, '08:00', run));
const mailsTo = (played: Played, name: string): string[] =>
  played.office
    .mails()
    .filter((mail) => mail.to.some((address) => address.startsWith(name)))
    .map((mail) => `${localDateTimeOf(mail.at)} ${mail.subject}`);

const ADDRESSES = [
  edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' }),
  edit('bodies', { name: TAX }, { email: 'thue9@haiphong.example' }),
];

describe('acknowledgements (A-III.6.1, A-II.3.3)', () => {
  const conference = day('2026-08-03', '08:00', add('conferences', CONFERENCE));

  it('go out at once, also at night, once for each phiếu, with the codes; what was sent twice waits', async () => {
    const played = await stage.play(
      days(
        conference,
        day('2026-08-10', '23:40', form({ n: 1, petitions: 1 }), form({ n: 1, petitions: 2 })),
        ...each(['2026-08-11', '2026-08-12']),
      ),
    );
    const mails = played.office.mails().filter(({ to }) => to[0]?.startsWith('coso01'));
    expect(mails.map((mail) => localDateTimeOf(mail.at))).toEqual([
      '2026-08-10T23:40',
      '2026-08-10T23:40',
    ]);
    expect(mails[0]?.text).toContain('AQ-2026-0001');
    expect(mails[0]?.text).not.toContain('AQ-2026-0002');
    expect(mails[1]?.text).not.toContain('AQ-2026-0002');
    expect(mails[1]?.text).toContain('AQ-2026-0003');
  });

  it('of what staff type in go out with the next run, and not again when the moment is put right', async () => {
    const title = { unit: 'DV-0001', title: 'Gia hạn thuê đất' };
    const played = await stage.play(
      days(
        conference,
        day('2026-08-10', '09:00', edit('settings', { key: 'startFrom' }, { value: '2026-08-01' })),
        day('2026-08-10', '09:00', ...registered(1, 0), run),
        day('2026-08-11', '09:00', add('petitions', { ...title, conference: 'HN-2026-1' }), run),
      ),
    );
    expect(mailsTo(played, 'coso01')).toHaveLength(1);
    const at = (receivedAt: string): string => edit('petitions', title, { receivedAt });
    await played.more(days(day('2026-08-12', '09:00', at('2026-08-07T09:00'), run)));
    expect(mailsTo(played, 'coso01')).toHaveLength(2);
    const told = played.office.mails().filter(({ to }) => to.join().startsWith('coso01'));
    expect(told[1]?.text).toContain('AQ-2026-0001');
    const moved = edit('registrations', { unit: 'DV-0001' }, { receivedAt: '2026-08-06T10:00' });
    await played.more(days(day('2026-08-13', '09:00', at('2026-08-06T10:00'), moved, run, run)));
    expect(mailsTo(played, 'coso01')).toHaveLength(2);
  });

  it('call a petition late that came after the closing, never one raised in the hall (A-II.5a.1, AM-14)', async () => {
    const after = (title: string, channel: string): string =>
      add('petitions', {
        unit: 'DV-0001',
        title,
        channel,
        conference: 'HN-2026-1',
        receivedAt: channel === 'Zalo' ? '2026-09-10T08:00' : '2026-09-17T09:00',
      });
    const played = await stage.play(
      days(
        conference,
        day('2026-08-10', '09:00', ...registered(1, 0), run),
        day('2026-09-17', '10:00', after('Xe tải', 'Zalo'), after('Bến xe', 'Tại Hội nghị'), run),
      ),
    );
    const told = (title: string): boolean =>
      played.office.mails().some(({ text }) => text.includes(title) && text.includes('sau hạn'));
    expect([told('Xe tải'), told('Bến xe')]).toEqual([true, false]);
  });

  it('do not go out for what was dated before the office began (AM-40)', async () => {
    const played = await stage.play(
      ['daily: manual', 'settings: { startFrom: 2026-08-11 }', 'days:', conference]
        .concat(day('2026-08-10', '09:00', form({ n: 1, petitions: 1 })))
        .concat(day('2026-08-11', '09:00', form({ n: 2, petitions: 1 })))
        .concat(each(['2026-08-12']))
        .join('\n'),
    );
    expect(
      [mailsTo(played, 'coso01'), mailsTo(played, 'coso02')].map((mails) => mails.length),
    ).toEqual([0, 1]);
  });

  it('are left out where there is no address to write to, and the row says nothing wrong', async () => {
    const played = await stage.play(
      days(conference, day('2026-08-10', '09:00', form({ n: 1, more: { email: '' } }))),
    );
    expect(played.office.mails()).toEqual([]);
    expect(played.rows('registrations')[0]?.['status']).toBe('Hợp lệ');
  });
});

describe('reminders (A-III.2.6)', () => {
  const held = days(
    day('2026-08-03', '08:00', add('conferences', { ...CONFERENCE, held: 'Có' }), ...ADDRESSES),
    day('2026-08-10', '09:00', ...registered(2, 2)),
    day(
      '2026-09-18',
      '09:00',
      edit('petitions', { unit: 'DV-0001' }, { route: 'Thuộc thẩm quyền – trả lời', lead: TAX }),
      edit('petitions', { unit: 'DV-0002' }, { route: 'Thuộc thẩm quyền – trả lời' }),
    ),
  );
  const september = ['18', '19', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30'].map(
    (dd) => `2026-09-${dd}`,
  );
  const october = ['01', '02', '05', '06', '07'].map((dd) => `2026-10-${dd}`);

  it('reach the body that leads at −5, the inner day, −3, −1 and 0, then chase from +1 every fifth day', async () => {
    const played = await stage.play(held);
    await played.more(days(...each([...september, ...october])));
    const told = mailsTo(played, 'thue9').map((line) => line.slice(0, 10));
    expect(told).toEqual([
      '2026-09-21',
      '2026-09-23',
      '2026-09-25',
      '2026-09-28',
      '2026-09-29',
      '2026-10-06',
    ]);
  });

  it('come once a day however often the day runs, and in office hours only', async () => {
    const played = await stage.play(held);
    await played.more(
      days(
        day('2026-09-21', '06:00', run),
        day('2026-09-21', '18:00', run),
        day('2026-09-21', '20:00', run),
      ),
    );
    expect(mailsTo(played, 'thue9')).toEqual([]);
    await played.more(days(day('2026-09-25', '07:00', run), day('2026-09-25', '15:00', run)));
    expect(mailsTo(played, 'thue9')).toHaveLength(1);
  });

  it('reach the desk where nobody leads yet', async () => {
    const played = await stage.play(held);
    await played.more(days(...each(['2026-09-28'])));
    const mails = played.office.mails().filter((one) => one.text.includes('AQ-2026-0002'));
    expect(mails.at(-1)?.to).toEqual(['kinhte@aiquoc.example']);
  });

  it('stop with the answer', async () => {
    const played = await stage.play(held);
    const answer = add('documents', {
      kind: 'D16 Công văn trả lời kiến nghị',
      case: 'AQ-2026-0001',
      state: 'Đã phát hành',
      number: '112/KTHT&ĐT',
      date: '2026-09-22',
    });
    await played.more(
      days(day('2026-09-22', '09:00', answer), ...each(['2026-09-25', '2026-09-29'])),
    );
    expect(mailsTo(played, 'thue9')).toEqual([]);
  });

  it('never come for a duty that fell due before the office began (AM-40)', async () => {
    const played = await stage.play(
      [
        'daily: manual',
        'settings: { startFrom: 2026-04-20 }',
        'days:',
        day('2026-04-20', '07:00', ...ADDRESSES),
        ...each(['2026-04-20', '2026-04-21', '2026-04-22', '2026-04-23']),
      ].join('\n'),
    );
    expect(played.office.mails()).toEqual([]);
    const without = await stage.play(
      days(day('2026-04-20', '07:00', ...ADDRESSES), ...each(['2026-04-21', '2026-04-22'])),
    );
    expect(mailsTo(without, 'kinhte')).toEqual([]);
  });
});

describe('the result of the closing', () => {
  it('is told to the desk once, with the ways that are open', async () => {
    const played = await stage.play(
      days(
        day('2026-08-03', '08:00', add('conferences', CONFERENCE), ...ADDRESSES),
        day('2026-08-10', '09:00', ...registered(3, 1)),
        day('2026-08-21', '18:00', run, run),
        ...each(['2026-08-22', '2026-08-24']),
      ),
    );
    const results = played.office.mails().filter((mail) => /chốt/i.test(mail.subject));
    expect(results).toHaveLength(1);
    expect(results[0]?.text).toContain('Không đủ số lượng đăng ký, có kiến nghị');
    expect(results[0]?.text).toContain('Hoãn');
  });

  it('of a conference of before is not told (AM-40)', async () => {
    const played = await stage.play(
      [
        'daily: manual',
        'settings: { startFrom: 2026-11-02 }',
        'days:',
        day('2026-11-02', '08:00', add('conferences', { ...CONFERENCE, held: 'Có' }), ...ADDRESSES),
        day('2026-11-02', '09:00', ...registered(15, 5), run),
        ...each(['2026-11-03', '2026-11-04']),
      ].join('\n'),
    );
    const ofConference = played.office
      .mails()
      .filter(({ subject }) => !subject.includes('41-NQ/TW'));
    expect(ofConference).toEqual([]);
    expect(played.rows('documents').filter(({ case: about }) => about !== '2026')).toEqual([]);
    expect(played.rows('petitions').map((row) => row['level'])).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(played.row('conferences', { code: 'HN-2026-1' })['units']).toBeNull();
  });
});

describe('an answer that was sent (A-II.5c.1, AM-39)', () => {
  const START = [
    day('2026-08-03', '08:00', add('conferences', { ...CONFERENCE, held: 'Có' })),
    day('2026-08-10', '09:00', ...registered(2, 2), run),
  ];
  const answer = (set: Record<string, string>): string =>
    add('documents', {
      kind: 'D16 Công văn trả lời kiến nghị',
      case: 'AQ-2026-0001',
      title: 'V/v trả lời',
      number: '112/KTHT&ĐT',
      date: '2026-09-22',
      state: 'Đã gửi',
      sentOn: '2026-09-23',
      sentBy: 'Bưu chính',
      ...set,
    });
  const told = async (set: Record<string, string>): Promise<Played> => {
    const played = await stage.play(days(...START));
    const before = played.office.mails().length;
    await played.more(
      days(day('2026-09-23', '09:00', answer(set), run, run), ...each(['2026-09-24'])),
    );
    expect(played.office.mails().length).toBeGreaterThanOrEqual(before);
    return played;
  };
  const results = (played: Played): string[] =>
    played.office
      .mails()
      .filter((mail) => mail.text.includes('112/KTHT&ĐT'))
      .map((mail) => mail.to.join(' '));

  it('is told to the business once, also when staff drafted it elsewhere', async () => {
    const played = await told({});
    expect(results(played)).toEqual(['coso01@tientrung.example']);
    expect(played.rows('documents')[0]?.['key']).toBe('AQ-2026-0001·trả lời·1');
  });

  it.each<[string, Record<string, string>]>([
    ['issued but not sent', { state: 'Đã phát hành' }],
    ['without a number', { number: '' }],
    ['without a date', { date: '' }],
    ['a draft', { state: 'Dự thảo' }],
    ['of another kind', { kind: 'D21 Công văn đôn đốc' }],
  ])('is not told while it is %s', async (_what, set) => {
    expect(results(await told(set))).toEqual([]);
  });

  it('for two units is told to each, of its own petition only', async () => {
    const played = await told({ case: 'AQ-2026-0001, AQ-2026-0002' });
    expect(results(played)).toEqual(['coso01@tientrung.example', 'coso02@tientrung.example']);
    const second = played.office.mails().filter((mail) => mail.text.includes('112/KTHT&ĐT'))[1];
    expect(second?.text).not.toContain('AQ-2026-0001');
  });

  it('without number and date changes neither column nor status (AM-39)', async () => {
    const played = await told({ number: '', date: '' });
    expect(played.row('petitions', { code: 'AQ-2026-0001' })).toMatchObject({
      reportColumn: 'Đang xử lý',
      status: 'Mới tiếp nhận',
    });
    expect(played.rows('documents')[0]?.['fix']).toContain('Chưa có số và ngày của văn thư');
  });

  it('dated on a day off needs a tick, and bears no number twice', async () => {
    const played = await told({ date: '2026-09-20' });
    expect(played.rows('documents')[0]?.['fix']).toContain('Ngày văn bản là ngày nghỉ');
    await played.more(days(day('2026-09-24', '10:00', answer({ case: 'AQ-2026-0002' }), run)));
    expect(played.row('documents', { case: 'AQ-2026-0002' })['fix']).toContain(
      'Số 112/KTHT&ĐT đã ghi cho văn bản',
    );
  });
});
