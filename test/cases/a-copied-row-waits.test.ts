// A row that somebody copied has its own code, and no business is told of it before staff say what it is.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form, registered, remove } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const MAIL = edit(
  'bodies',
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  { email: 'kinhte@aiquoc.example' },
);
const FIRST = { code: 'AQ-2026-0001' };
const COPY = { code: 'AQ-2026-0002' };
const PETITION = {
  conference: 'HN-2026-1',
  unit: 'DV-0001',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
  receivedAt: '2026-08-10T09:30',
  channel: 'Phiếu giấy',
  scope: 'Trong phạm vi',
  typedBy: 'Hoa',
};

/** One petition on paper, acknowledged; the next morning a copy of its row, with these cells typed over. */
const copied = (typed: Readonly<Record<string, string>> = {}): Promise<Played> =>
  stage.play(
    days(
      day('2026-08-10', '08:00', MAIL, add('conferences', CONFERENCE), ...registered(2, 0)),
      day('2026-08-10', '10:00', add('petitions', PETITION), run),
      day(
        '2026-08-11',
        '08:00',
        add('petitions', { ...PETITION, code: FIRST.code, ...typed }),
        run,
      ),
    ),
  );
const later = (...steps: readonly string[]): string =>
  days(day('2026-08-12', '09:00', ...steps, run));

const toBusiness = (played: Played, n = 1): string[] =>
  played.office
    .mails()
    .filter(({ to }) => to.includes(`coso0${n}@tientrung.example`))
    .map(({ subject, text }) => `${subject}\n${text}`);
const naming = (played: Played, { code }: typeof COPY, n = 1): string[] =>
  toBusiness(played, n).filter((mail) => mail.includes(code));
const toDesk = (played: Played): string[] =>
  played.office
    .mails()
    .filter(({ to, subject }) => to.includes('kinhte@aiquoc.example') && /giống/.test(subject))
    .map(({ text }) => text);

describe('a copied petition (A-II.3.3, AM-04)', () => {
  it('gets a code of its own, is told in its row and to the desk, and no business hears of it', async () => {
    const played = await copied();
    expect(played.rows('petitions').map(({ code }) => code)).toEqual([FIRST.code, COPY.code]);
    expect(naming(played, FIRST)).toHaveLength(1);
    expect(naming(played, COPY)).toEqual([]);
    expect(played.row('petitions', FIRST)['fix']).toBeNull();
    expect(played.row('petitions', COPY)['fix']).toContain(
      'Giống kiến nghị AQ-2026-0001 của cùng đơn vị, chưa tính là kiến nghị riêng, chưa gửi thư',
    );
    expect(played.overview('Dữ liệu cần sửa')).toContain('Kiến nghị 01 dòng');
    expect(toDesk(played)).toEqual([
      expect.stringContaining('Tab Kiến nghị, dòng 3, AQ-2026-0002'),
    ]);
  });

  it('keeps its clock', async () => {
    const played = await copied();
    const [first, copy] = played.rows('petitions');
    expect([copy?.['due'], copy?.['level']]).toEqual([first?.['due'], 'Còn hạn']);
    expect(copy?.['due']).toBe('2026-09-28');
  });

  it.each([
    ['“Không phải trùng: Có”', { notDouble: 'Có' }],
    ['other words', { title: 'Gia hạn thuê đất tại khu Vũ La' }],
  ])('is acknowledged once, after staff wrote %s', async (_, set) => {
    const played = await copied();
    await played.more(later(edit('petitions', COPY, set)));
    await played.more(days(day('2026-08-13', '08:00', run)));
    expect(naming(played, COPY)).toHaveLength(1);
    expect(naming(played, FIRST)).toHaveLength(1);
    expect(played.row('petitions', COPY)['fix']).toBeNull();
    expect(toDesk(played)).toHaveLength(1);
  });

  it('is never acknowledged once staff call it a double and say of which', async () => {
    const played = await copied();
    await played.more(
      later(edit('petitions', COPY, { outcome: 'Trùng', duplicateOf: FIRST.code })),
    );
    await played.more(days(day('2026-08-13', '08:00', run)));
    expect(naming(played, COPY)).toEqual([]);
    expect(toDesk(played)).toHaveLength(1);
  });

  it('waits, and the desk hears of it, while staff call it a double and do not say of which', async () => {
    const played = await copied();
    await played.more(later(edit('petitions', COPY, { outcome: 'Trùng' })));
    await played.more(days(day('2026-08-13', '08:00', run)));
    expect(naming(played, COPY)).toEqual([]);
    expect(toDesk(played)).toHaveLength(3);
  });

  it('waits also where “Không phải trùng: Có” was copied with the row, until somebody chooses it anew', async () => {
    const played = await copied();
    await played.more(later(edit('petitions', COPY, { notDouble: 'Có' })));
    const third = { code: 'AQ-2026-0003' };
    await played.more(
      days(
        day(
          '2026-08-13',
          '08:00',
          add('petitions', { ...PETITION, ...COPY, notDouble: 'Có' }),
          run,
        ),
        day('2026-08-14', '08:00', run),
      ),
    );
    expect(naming(played, third)).toEqual([]);
    expect(played.row('petitions', third)['fix']).toContain('ô này chép cùng dòng');
    await played.more(
      days(
        day('2026-08-17', '08:00', edit('petitions', third, { notDouble: '' }), run),
        day('2026-08-18', '08:00', edit('petitions', third, { notDouble: 'Có' }), run),
        day('2026-08-19', '08:00', run),
      ),
    );
    expect(naming(played, third)).toHaveLength(1);
    expect(played.row('petitions', third)['fix']).toBeNull();
    expect(naming(played, COPY)).toHaveLength(1);
  });

  it('for another unit is that unit’s own petition', async () => {
    const played = await copied({ unit: 'DV-0002' });
    expect(naming(played, COPY, 2)).toHaveLength(1);
    expect(played.row('petitions', COPY)['fix']).toBeNull();
  });

  it('is not told as answered, while the petition it repeats is', async () => {
    const played = await copied();
    const reply = {
      kind: 'D16 Công văn trả lời kiến nghị',
      title: 'V/v trả lời',
      state: 'Đã gửi',
      date: '2026-08-12',
      sentOn: '2026-08-12',
      sentBy: 'Bưu chính',
    };
    await played.more(
      days(
        day(
          '2026-08-12',
          '08:00',
          edit('petitions', FIRST, { lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' }),
          edit('petitions', COPY, { lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' }),
          add('documents', { ...reply, case: COPY.code, number: '34' }),
          add('documents', { ...reply, case: FIRST.code, number: '35' }),
          run,
        ),
        day('2026-08-12', '10:00', run),
        day('2026-08-12', '11:00', run),
      ),
    );
    const results = (): string[] =>
      toBusiness(played).filter((mail) => mail.startsWith('Kết quả giải quyết'));
    expect(results()).toEqual([expect.stringContaining('số 35')]);
    await played.more(
      days(
        day('2026-08-13', '08:00', edit('petitions', COPY, { notDouble: 'Có' }), run),
        day('2026-08-13', '10:00', run),
        day('2026-08-13', '11:00', run),
      ),
    );
    expect(results()).toEqual([expect.stringContaining('số 35'), expect.stringContaining('số 34')]);
  });

  it('is the younger of the two wherever the rows are sorted to', async () => {
    const played = await copied({ typedBy: 'An' });
    await played.more(later('      - sort: { tab: petitions, by: typedBy }'));
    expect(played.rows('petitions').map(({ code }) => code)).toEqual([COPY.code, FIRST.code]);
    expect(naming(played, COPY)).toEqual([]);
    expect(played.row('petitions', FIRST)['fix']).toBeNull();
    expect(played.row('petitions', COPY)['fix']).toContain('Giống kiến nghị AQ-2026-0001');
  });

  it('is acknowledged when the row it repeats is deleted: then it is the petition', async () => {
    const played = await copied();
    await played.more(later(remove('petitions', FIRST)));
    expect(naming(played, COPY)).toHaveLength(1);
  });
});

describe('a copied registration (A-II.3.1)', () => {
  const rows = (played: Played): unknown[] =>
    played
      .rows('registrations')
      .map(({ status, fix }) => [status, String(fix ?? '').includes('Giống một dòng khác')]);

  it('counts once, is acknowledged once, and says so', async () => {
    const paper = {
      conference: 'HN-2026-1',
      unit: 'DV-0001',
      receivedAt: '2026-08-10T09:30',
      channel: 'Phiếu giấy',
      attend: 'Có',
    };
    const played = await stage.play(
      days(
        day(
          '2026-08-10',
          '10:00',
          MAIL,
          add('conferences', CONFERENCE),
          ...registered(1, 0),
          run,
          add('registrations', paper),
          run,
        ),
        day('2026-08-11', '08:00', run),
      ),
    );
    expect(rows(played)).toEqual([
      ['Hợp lệ', false],
      ['Trùng', true],
    ]);
    expect(played.row('conferences', { code: 'HN-2026-1' })['units']).toBe(1);
    expect(toBusiness(played)).toHaveLength(1);
  });

  it('of the form with another moment is not acknowledged again', async () => {
    const played = await stage.play(
      days(
        day('2026-08-10', '08:00', MAIL, add('conferences', CONFERENCE)),
        day('2026-08-10', '10:00', form({ n: 1 }), run),
      ),
    );
    const [row] = played.rows('registrations');
    await played.more(
      later(
        add('registrations', {
          conference: 'HN-2026-1',
          unit: String(row?.['unit']),
          receivedAt: '2026-08-11T09:00',
          channel: 'Biểu mẫu',
          attend: 'Có',
          responseId: String(row?.['responseId']),
        }),
      ),
    );
    expect(played.rows('registrations')).toHaveLength(2);
    expect(toBusiness(played)).toHaveLength(1);
  });
});
