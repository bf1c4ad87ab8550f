import { beforeAll, describe, expect, it } from 'vitest';
import { quorumMinimums } from '#rules/conference/minimums';
import { civilDate as dayOfClosing } from '#rules/dates/civil-date';
import { branchWords, type Branch } from '#rules/conference/branches';
import { add, CONFERENCE, day, edit, form, registered } from '../people.ts';
import { openStage, type Played, type Stage } from '../stage.ts';

const words = (branch: Branch): string =>
  branchWords(branch, quorumMinimums(dayOfClosing('2026-08-21')));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

/** A conference noticed in time, registrations on 10/8, more on 12/8, closed on 21/8 at 17:00. */
function toClosing(steps: readonly string[], more: readonly string[] = []): string {
  return [
    'daily: manual',
    'days:',
    day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
    day('2026-08-10', '10:00', ...steps),
    day('2026-08-10', '18:00', '      - run: daily'),
    ...(more.length > 0 ? [day('2026-08-12', '09:00', ...more)] : []),
    day('2026-08-21', '18:00', '      - run: daily'),
  ].join('\n');
}

const screen = (n: number): string =>
  edit('petitions', { code: `AQ-2026-000${n}` }, { scope: 'Trong phạm vi' });

const UNSCREENED = { scope: '' };

const counts = (played: Played): unknown[] => {
  const row = played.row('conferences', { code: 'HN-2026-1' });
  return [row['units'], row['petitionsOfRegistered'], row['petitionsAll'], row['branch']];
};

const decide = (decision: string, set: Record<string, string> = {}): string =>
  edit(
    'conferences',
    { code: 'HN-2026-1' },
    {
      decision,
      decisionReason: 'Ý kiến lãnh đạo UBND',
      decidedBy: 'Lê Văn Thảo',
      decidedOn: '2026-08-24',
      ...set,
    },
  );

describe('the condition at the closing (A-II.3.1, A-II.3.2, A-II.2.8, A-II.5b.0, AM-03)', () => {
  const petitioner = (n: number, petitions: number): string =>
    form({ n, petitions, more: { attend: 'Không' } });
  it.each<[string, string[], number[], unknown[]]>([
    ['nobody', registered(0, 0), [], [0, 0, 0, 'B0']],
    ['15 units, 05 petitions', registered(15, 5), [], [15, 5, 5, 'B1']],
    ['15 units, 04 petitions', registered(15, 4), [], [15, 4, 4, 'B3']],
    ['14 units, 05 petitions', registered(14, 5), [], [14, 5, 5, 'B2']],
    ['14 units, no petition', registered(14, 0), [], [14, 0, 0, 'B4']],
    ['one petition, nobody registered', [petitioner(1, 1)], [1], [0, 0, 1, 'B2']],
    [
      '15 units without, one other with 05 petitions',
      [...registered(15, 0), petitioner(20, 5)],
      [1, 2, 3, 4, 5],
      [15, 0, 5, 'B5'],
    ],
  ])('%s', async (_what, steps, petitions, expected) => {
    const played = await stage.play(toClosing(steps, petitions.map(screen)));
    const [units, ours, all, branch] = expected;
    expect(counts(played)).toEqual([units, ours, all, words(branch as Branch)]);
  });

  it('is not told before the closing, and tentative between the two closings (AM-14)', async () => {
    const later = edit(
      'conferences',
      { code: 'HN-2026-1' },
      { registrationsClose: '2026-08-24T17:00' },
    );
    const played = await stage.play(
      [
        'daily: manual',
        'days:',
        day('2026-08-03', '08:00', add('conferences', CONFERENCE), later),
        day('2026-08-21', '16:00', '      - run: daily'),
      ].join('\n'),
    );
    expect(counts(played)[3]).toBe('Chưa đến hạn chốt');
    await played.more(`daily: manual\ndays:\n${day('2026-08-21', '18:00', '      - run: daily')}`);
    expect(counts(played)[3]).toBe('Tạm xác định');
  });

  it('counts a unit that comes in the very minute of the closing, and calls the next one late (AM-14)', async () => {
    const played = await stage.play(
      [
        'daily: manual',
        'days:',
        day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
        day('2026-08-21', '17:00', form({ n: 1, petitions: 1 })),
        day('2026-08-21', '17:01', form({ n: 2, petitions: 1 })),
        day('2026-08-21', '18:00', '      - run: daily'),
      ].join('\n'),
    );
    expect(played.rows('registrations').map((row) => row['status'])).toEqual(['Hợp lệ', 'Muộn']);
    expect(counts(played).slice(0, 3)).toEqual([1, 1, 1]);
    expect(played.row('petitions', { code: 'AQ-2026-0002' })['fix']).toMatch(
      /sau hạn thông báo, trong hạn Kế hoạch/i,
    );
  });

  it('takes a closing typed without an hour as the end of that day (A-II.2.7)', async () => {
    const whole = { ...CONFERENCE, petitionsClose: '2026-08-21' };
    const played = await stage.play(
      [
        'daily: manual',
        'days:',
        day('2026-08-03', '08:00', add('conferences', whole)),
        day('2026-08-21', '17:00', form({ n: 1, petitions: 1 })),
        day('2026-08-22', '07:00', '      - run: daily'),
      ].join('\n'),
    );
    expect(counts(played).slice(0, 3)).toEqual([1, 1, 1]);
  });
});

describe('who counts (AM-04, AM-38)', () => {
  it('counts unscreened petitions as in scope and says “tạm tính” (A-I.2.5)', async () => {
    const played = await stage.play(toClosing(registered(15, 5, UNSCREENED)));
    expect(counts(played)).toEqual([15, 5, 5, 'Tạm xác định']);
    expect(played.overview('Điều kiện tổ chức')).toContain('tạm tính');
    expect(played.overview('Điều kiện tổ chức')).toContain('05 kiến nghị chưa xét phạm vi');
    expect(played.notes('chốt danh sách')).toEqual([]);
  });

  it('leaves out a petition found out of scope after the closing (A-I.2.6)', async () => {
    const played = await stage.play(toClosing(registered(15, 5, UNSCREENED)));
    const out = edit(
      'petitions',
      { code: 'AQ-2026-0005' },
      {
        scope: 'Không thuộc phạm vi giải quyết',
        scopeReason: 'Thuộc thẩm quyền của cơ quan tư pháp',
        scopeBy: 'Nguyễn Văn Hùng',
      },
    );
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '09:00', ...[1, 2, 3, 4].map(screen), out, '      - run: daily')}`,
    );
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
    expect(played.notes('chốt danh sách')).toHaveLength(1);
  });

  it('shows an undecided double as a range and does not declare the condition met on it', async () => {
    const twin = form({ n: 15, more: { phone: '0912000301' } });
    const steps = [...registered(14, 5), twin];
    const played = await stage.play(toClosing(steps));
    expect(counts(played)).toEqual(['14–15', 5, 5, 'Tạm xác định']);
    expect(played.row('units', { code: 'DV-0015' })['suspected']).toBe('DV-0001');
    const apart = edit('units', { code: 'DV-0015' }, { differentFrom: 'DV-0001' });
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '09:00', apart)}`);
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });

  it('a petition sent twice makes a range of petitions, and no condition is declared met on it (AM-04)', async () => {
    const words4 = { title: 'Kiến nghị của cơ sở 01', content: 'Kiến nghị của cơ sở 01' };
    const again = add('petitions', {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      group: 'Đất đai',
      ...words4,
      receivedAt: '2026-08-11T09:30',
      scope: 'Trong phạm vi',
    });
    const played = await stage.play(toClosing([...registered(15, 4), again]));
    expect(counts(played)).toEqual([15, '4–5', '4–5', 'Tạm xác định']);
    expect(played.row('petitions', { code: 'AQ-2026-0005' })['fix']).toContain(
      'Giống kiến nghị AQ-2026-0001',
    );
    const decide = (set: Readonly<Record<string, string>>): string =>
      `daily: manual\ndays:\n${day('2026-08-24', '09:00', edit('petitions', { code: 'AQ-2026-0005' }, set), '      - run: daily')}`;
    await played.more(decide({ notDouble: 'Có' }));
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
    const other = await stage.play(toClosing([...registered(15, 4), again]));
    await other.more(decide({ outcome: 'Trùng', duplicateOf: 'AQ-2026-0001' }));
    expect(counts(other)).toEqual([15, 4, 4, words('B3')]);
  });

  it('counts two rows as one unit once staff say so', async () => {
    const twin = form({ n: 15, petitions: 1, more: { phone: '0912000301' } });
    const same = edit('units', { code: 'DV-0015' }, { sameAs: 'DV-0001' });
    const played = await stage.play(toClosing([...registered(14, 4), twin], [screen(5), same]));
    expect(counts(played)).toEqual([14, 5, 5, words('B2')]);
    expect(played.rows('registrations').at(-1)?.['status']).toBe('Trùng');
  });

  it('leaves out units from elsewhere, with their petitions from the quorum (AM-38)', async () => {
    const outside = form({ n: 16, petitions: 1, more: { inWard: 'Không' } });
    const played = await stage.play(toClosing([...registered(15, 5), outside], [screen(6)]));
    expect(counts(played)).toEqual([15, 5, 6, words('B1')]);
    expect(played.rows('registrations').at(-1)?.['status']).toBe('Ngoài địa bàn');
  });

  it('counts a unit that first only petitions and registers by a second phiếu', async () => {
    const first = form({ n: 15, petitions: 1, more: { attend: 'Không' } });
    const played = await stage.play(
      toClosing([...registered(14, 4), first], [screen(5), form({ n: 15 })]),
    );
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });

  it('counts a paper registration whose unit has no contact yet, and one typed twice once', async () => {
    const unit = {
      code: 'DV-0015',
      kind: 'Hộ kinh doanh',
      name: 'Hộ kinh doanh Bà Tám',
      inWard: 'Có',
    };
    const paper = {
      conference: 'HN-2026-1',
      unit: 'DV-0015',
      receivedAt: '2026-08-11T09:00',
      channel: 'Phiếu giấy',
      attend: 'Có',
      typedBy: 'Trần Thị Hoa',
    };
    const played = await stage.play(
      toClosing(registered(14, 5), [
        add('units', unit),
        add('registrations', paper),
        add('registrations', { ...paper, receivedAt: '2026-08-12T09:00' }),
      ]),
    );
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
    expect(
      played
        .rows('registrations')
        .slice(-2)
        .map((row) => row['status']),
    ).toEqual(['Hợp lệ', 'Trùng']);
    expect(played.row('units', { code: 'DV-0015' })['fix']).toContain('liên hệ');
  });

  it('does not let a first phiếu that needs mending keep the second one out', async () => {
    const played = await stage.play(
      toClosing([...registered(14, 5), form({ n: 15, more: { attend: '' } })], [form({ n: 15 })]),
    );
    expect(counts(played)[0]).toBe(15);
  });

  it.each([
    ['no contact', { phone: '', email: '' }, 'chưa liên hệ được đơn vị'],
    ['a doubtful telephone', { phone: '123', email: '' }, 'iện thoại'],
    ['an e-mail alone', { phone: '' }, ''],
  ])(
    'counts a unit with %s; the row says what is missing (A-II.3.1, AM-04)',
    async (_, more, says) => {
      const played = await stage.play(toClosing([...registered(14, 5), form({ n: 15, more })]));
      expect(counts(played)[0]).toBe(15);
      const row = played.rows('registrations').find(({ unit }) => unit === 'DV-0015');
      expect(row).toMatchObject({ status: 'Hợp lệ' });
      expect(row?.['fix'] ?? '').toContain(says);
    },
  );

  it('keeps the counts of the closing whatever is withdrawn, deleted or typed later (§0)', async () => {
    const played = await stage.play(toClosing(registered(15, 5)));
    const frozen = counts(played);
    expect(frozen).toEqual([15, 5, 5, words('B1')]);
    await played.more(
      [
        'daily: manual',
        'days:',
        day(
          '2026-08-25',
          '09:00',
          edit('petitions', { code: 'AQ-2026-0001' }, { outcome: 'Rút kiến nghị' }),
          '      - delete: { tab: registrations, where: { unit: DV-0015 } }',
          '      - delete: { tab: petitions, where: { code: AQ-2026-0002 } }',
          form({ n: 20, petitions: 1 }),
        ),
        day('2026-08-26', '09:00', '      - run: daily'),
      ].join('\n'),
    );
    expect(counts(played)).toEqual(frozen);
  });

  const IN_TIME = {
    conference: 'HN-2026-1',
    unit: 'DV-0005',
    group: 'Vốn',
    title: 'Vay vốn',
    receivedAt: '2026-08-20T09:00',
    channel: 'Phiếu giấy',
    scope: 'Trong phạm vi',
  };

  it('counts by receipt, not by the run that came first: what was typed in after it is added and told (A-II.3.2)', async () => {
    const played = await stage.play(toClosing(registered(15, 4)));
    const later = (at: string): string =>
      `daily: manual\ndays:\n${day('2026-08-24', at, add('petitions', IN_TIME), '      - run: daily')}`;
    await played.more(later('09:00'));
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
    expect(played.rows('conferences')[0]?.['explain']).toContain('tính theo thời điểm nhận');
    const results = played.office.mails().filter(({ subject }) => subject.includes('chốt'));
    expect(results.map(({ text }) => text.includes('Đủ điều kiện tổ chức'))).toEqual([false, true]);
    const typedFirst = await stage.play(
      toClosing([...registered(15, 4), add('petitions', IN_TIME)]),
    );
    expect(counts(typedFirst)).toEqual(counts(played));
  });

  it('counts what came in time but was typed in after the leader decided only when staff ask for it', async () => {
    const played = await stage.play(toClosing(registered(15, 4)));
    const decided = {
      decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
      decisionReason: 'Theo ý kiến lãnh đạo',
      decidedBy: 'Lê Văn Thảo',
      decidedOn: '2026-08-24',
    };
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '08:00', edit('conferences', { code: 'HN-2026-1' }, decided))}`,
    );
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '09:00', add('petitions', IN_TIME), '      - run: daily')}`,
    );
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
    expect(played.overview('Điều kiện tổ chức')).toContain('nhận trong hạn nhưng ghi sau khi chốt');
    const tick = edit('overview', { item: 'Chốt danh sách đăng ký, kiến nghị' }, { request: 'Có' });
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '10:00', tick)}`);
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });

  it('is not closed while somebody types in a conference of before', async () => {
    const steps = [add('conferences', CONFERENCE), ...registered(15, 5)];
    const typed = steps.map((step, n) => day('2026-11-02', `09:${n + 10}`, step));
    const played = await stage.play(['daily: manual', 'days:', ...typed].join('\n'));
    expect(counts(played).slice(0, 3)).toEqual([null, null, null]);
    expect(played.notes('chốt danh sách')).toEqual([]);
  });

  it('keeps a petition withdrawn after the closing in the counts while others are not screened yet (§0)', async () => {
    const played = await stage.play(toClosing(registered(15, 5, UNSCREENED)));
    const withdrawn = edit('petitions', { code: 'AQ-2026-0001' }, { outcome: 'Rút kiến nghị' });
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '09:00', withdrawn)}`);
    expect(counts(played)).toEqual([15, 5, 5, 'Tạm xác định']);
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-25', '09:00', ...[1, 2, 3, 4, 5].map(screen), '      - run: daily')}`,
    );
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });
});

describe('a petition after the closing of the notice but within the plan (AM-01)', () => {
  it('is marked, and counts once the leader agrees, also when the list was closed already', async () => {
    const played = await stage.play(toClosing(registered(15, 4)));
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
    const late = day('2026-08-24', '10:00', form({ n: 5, petitions: 1 }));
    await played.more(`daily: manual\ndays:\n${late}`);
    const row = played.row('petitions', { code: 'AQ-2026-0005' });
    expect(row['fix']).toMatch(/sau hạn thông báo, trong hạn Kế hoạch/i);
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
    const agreed = edit(
      'petitions',
      { code: 'AQ-2026-0005' },
      { scope: 'Trong phạm vi', lateAgreed: 'Có' },
    );
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '14:00', agreed)}`);
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
    expect(played.row('petitions', { code: 'AQ-2026-0005' })['fix']).toContain(
      'chưa ghi người và ngày đồng ý nên chưa tính',
    );
    const onRecord = edit(
      'petitions',
      { code: 'AQ-2026-0005' },
      { lateAgreedBy: 'Lê Văn Thảo', lateAgreedOn: '2026-08-24' },
    );
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '15:00', onRecord)}`);
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
    await played.more(`daily: manual\ndays:\n${day('2026-08-25', '09:00', '      - run: daily')}`);
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });

  it('never counts once the plan itself is over (A-II.3.4)', async () => {
    const played = await stage.play(toClosing(registered(15, 4)));
    const late = day('2026-08-28', '10:00', form({ n: 5, petitions: 1 }));
    await played.more(`daily: manual\ndays:\n${late}`);
    const agreed = edit('petitions', { code: 'AQ-2026-0005' }, { lateAgreed: 'Có' });
    await played.more(`daily: manual\ndays:\n${day('2026-08-28', '15:00', agreed)}`);
    expect(counts(played)).toEqual([15, 4, 4, words('B3')]);
  });
});

describe('what the leader decides (AM-03, AM-10, AM-11, AM-37)', () => {
  const fix = (played: Played): string =>
    String(played.row('conferences', { code: 'HN-2026-1' })['fix'] ?? '');
  const short = (): Promise<Played> => stage.play(toClosing(registered(10, 2)));

  it('is asked for in every case but one, with the ways that are open', async () => {
    expect(fix(await short())).toContain('Trình lãnh đạo quyết định: Hoãn, Dừng.');
    const enough = await stage.play(toClosing(registered(15, 5)));
    expect(fix(enough)).not.toContain('Trình lãnh đạo');
  });

  it('Hoãn: the new day, a new notice, and petitions received stay under the written regime', async () => {
    const played = await short();
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '15:00', decide('Hoãn', { newDate: '2026-11-12', petitionsClose: '2026-10-16T17:00', registrationsClose: '2026-10-16T17:00' }))}`,
    );
    expect(counts(played)[3]).toBe('Hoãn đến ngày 12/11/2026 – chưa đến hạn chốt');
    expect(fix(played)).toContain('thông báo mới');
    const petition = played.row('petitions', { code: 'AQ-2026-0001' });
    expect([petition['due'], petition['target']]).toEqual([null, '2026-09-03']);
    const explain = String(played.row('conferences', { code: 'HN-2026-1' })['explain']);
    expect(explain).toContain('12/11/2026');
  });

  it('Hoãn, then a closing and “Tổ chức”: the new day and the written regime stay as they are (AM-11)', async () => {
    const played = await short();
    const put = { newDate: '2026-11-12', petitionsClose: '2026-10-16T17:00' };
    const later = { ...put, registrationsClose: '2026-10-16T17:00' };
    await played.more(
      [
        'daily: manual',
        'days:',
        day('2026-08-24', '15:00', decide('Hoãn', later)),
        day('2026-10-16', '18:00', '      - run: daily'),
        day('2026-10-19', '15:00', decide('Tổ chức', { decidedOn: '2026-10-19' })),
      ].join('\n'),
    );
    const petition = played.row('petitions', { code: 'AQ-2026-0001' });
    expect([petition['due'], petition['target']]).toEqual([null, '2026-09-03']);
    const explain = String(played.row('conferences', { code: 'HN-2026-1' })['explain']);
    expect(explain).toContain('ngày tổ chức Hội nghị 12/11/2026');
    expect(fix(played)).not.toContain('Hạn nhận kiến nghị phải');
  });

  it('Hoãn a second time in the year is not offered, on the same row or on another (A-II.2.10)', async () => {
    const played = await short();
    await played.more(
      [
        'daily: manual',
        'days:',
        day(
          '2026-08-24',
          '15:00',
          decide('Hoãn', { newDate: '2026-11-12', petitionsClose: '2026-10-16T17:00' }),
        ),
        day('2026-10-16', '18:00', '      - run: daily'),
      ].join('\n'),
    );
    expect(counts(played)[3]).toBe(words('B2'));
    expect(fix(played)).toContain('Trình lãnh đạo quyết định: Dừng.');
    await played.more(
      `daily: manual\ndays:\n${day('2026-10-19', '15:00', decide('Hoãn', { decidedOn: '2026-10-19', newDate: '2026-12-10' }))}`,
    );
    expect(fix(played)).toContain('chỉ được hoãn 01 lần/01 năm');
    const other = { code: 'HN-2026-2', date: '2026-12-24', petitionsClose: '2026-11-30T17:00' };
    await played.more(
      `daily: manual\ndays:\n${day('2026-11-30', '18:00', add('conferences', other), '      - run: daily')}`,
    );
    expect(played.row('conferences', { code: 'HN-2026-2' })['fix']).toContain(
      'Trình lãnh đạo quyết định: Dừng.',
    );
  });

  it('Dời ngày: every term of the conference moves and the journal tells old and new day', async () => {
    const played = await stage.play(toClosing(registered(15, 5)));
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['due']).toBe('2026-09-28');
    await played.more(
      `daily: manual\ndays:\n${day('2026-09-14', '15:00', decide('Dời ngày', { decidedOn: '2026-09-14', newDate: '2026-09-24' }))}`,
    );
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['due']).toBe('2026-10-05');
    const moved = played.notes('đổi hạn');
    expect(moved).toHaveLength(5);
    expect(moved[0]).toContain('28/9/2026 → 05/10/2026');
    expect(counts(played)).toEqual([15, 5, 5, words('B1')]);
  });

  it('Dời ngày for lack of units is told to be a Hoãn (AM-03)', async () => {
    const played = await short();
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '15:00', decide('Dời ngày', { newDate: '2026-11-12' }))}`,
    );
    expect(fix(played)).toContain('chọn “Hoãn”');
  });

  it('Gia hạn: the day stays, a new closing counts anew, and what it finds is decided anew', async () => {
    const played = await stage.play(toClosing(registered(15, 3)));
    expect(counts(played)[3]).toBe(words('B3'));
    const longer = decide('Gia hạn tiếp nhận', {
      decidedOn: '2026-08-22',
      petitionsClose: '2026-08-24T17:00',
    });
    await played.more(`daily: manual\ndays:\n${day('2026-08-22', '15:00', longer)}`);
    expect(counts(played)[3]).toBe('Gia hạn tiếp nhận đến 17:00 24/8/2026 – chưa đến hạn chốt');
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '18:00', '      - run: daily')}`);
    expect(counts(played)[3]).toBe(words('B3'));
    expect(fix(played)).toContain('Trình lãnh đạo quyết định');
    expect(played.notes('chốt danh sách')).toHaveLength(2);
  });

  it('Dừng: petitions are answered in writing from that day', async () => {
    const played = await stage.play(toClosing(registered(15, 3)));
    await played.more(`daily: manual\ndays:\n${day('2026-08-24', '15:00', decide('Dừng'))}`);
    const petition = played.row('petitions', { code: 'AQ-2026-0001' });
    expect([petition['due'], petition['target']]).toEqual([null, '2026-09-07']);
    expect(petition['explain']).toContain('Hội nghị dừng tổ chức');
  });

  it('Vẫn tổ chức: the terms of a conference hold, and the warning stays', async () => {
    const played = await stage.play(toClosing(registered(15, 3)));
    await played.more(
      `daily: manual\ndays:\n${day('2026-08-24', '15:00', decide('Vẫn tổ chức theo ý kiến lãnh đạo'))}`,
    );
    expect(played.row('petitions', { code: 'AQ-2026-0001' })['due']).toBe('2026-09-28');
    expect(fix(played)).toContain('chưa đủ điều kiện (mục II.3');
  });
});
