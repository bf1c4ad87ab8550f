// Later phiếu of a unit: what they change before the closing, and what waits for staff (A-II.3.1, AM-04, AM-27).
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const desk = edit(
  'bodies',
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  { email: 'kinhte@aiquoc.example' },
);
const story = (...list: readonly string[]): string =>
  ['daily: manual', 'days:', ...list].join('\n');
const opened = day('2026-08-03', '08:00', desk, add('conferences', CONFERENCE));
const first = (...steps: readonly string[]): string => day('2026-08-10', '10:00', ...steps);
const later = (...steps: readonly string[]): string => day('2026-08-17', '10:00', ...steps, run);
const closing = (...steps: readonly string[]): string => day('2026-08-21', '17:05', ...steps, run);

const other = { phone: '0987654321', email: 'moi@vidu.example', representative: 'Trần Thị Mới' };
const counts = (played: Played): unknown[] => {
  const { units, petitionsOfRegistered, petitionsAll } = played.row('conferences', {});
  return [units, petitionsOfRegistered, petitionsAll];
};
const statuses = (played: Played, unit: string): unknown[] =>
  played
    .rows('registrations')
    .filter((row) => row['unit'] === unit)
    .map((row) => row['status']);
const mailsTo = (played: Played, address: string): number =>
  played.office.mails().filter(({ to }) => to.includes(address)).length;

describe('the last word of a unit', () => {
  it.each<[string, string[], [number, unknown[]]]>([
    [
      'that cancels before the closing is not counted',
      [later(form({ n: 15, more: { attend: 'Không' } }))],
      [14, ['Trùng', 'Hợp lệ']],
    ],
    [
      'that cancels and registers again is counted',
      [
        later(form({ n: 15, more: { attend: 'Không' } })),
        day('2026-08-18', '10:00', form({ n: 15 })),
      ],
      [15, ['Trùng', 'Trùng', 'Hợp lệ']],
    ],
    [
      'that says the same twice is counted once',
      [later(form({ n: 15 }))],
      [15, ['Hợp lệ', 'Trùng']],
    ],
    [
      'that sends more delegates is counted once',
      [later(form({ n: 15, more: { delegates: '3' } }))],
      [15, ['Trùng', 'Hợp lệ']],
    ],
    [
      'that cancels after the closing still counts',
      [closing(), day('2026-08-21', '18:00', form({ n: 15, more: { attend: 'Không' } }), run)],
      [15, ['Hợp lệ', 'Muộn']],
    ],
    [
      'whose cancellation shares neither telephone nor address still counts',
      [later(form({ n: 15, more: { ...other, attend: 'Không' } }))],
      [15, ['Hợp lệ', 'Chờ xác nhận']],
    ],
  ])('%s', async (_what, days, [units, expected]) => {
    const played = await stage.play(
      story(opened, first(...registered(14, 5), form({ n: 15 })), ...days, closing()),
    );
    expect(counts(played)[0]).toBe(units);
    expect(statuses(played, 'DV-0015')).toEqual(expected);
  });
});

describe('a phiếu that shares neither telephone nor address with its unit', () => {
  const contradicting = form({ n: 1, petitions: 1, more: { ...other, publishName: 'Không' } });
  const registration = { responseId: '', unit: 'DV-0001' };
  const start = [
    opened,
    first(form({ n: 1, petitions: 1, more: { publishName: 'Có' } })),
    later(contradicting),
  ];
  const second = (played: Played) =>
    played.rows('registrations').filter((row) => row['unit'] === registration.unit)[1] ?? {};
  const confirm = (played: Played, confirmed: string): Promise<void> =>
    played.more(
      story(
        day(
          '2026-08-18',
          '09:00',
          edit(
            'registrations',
            { responseId: String(second(played)['responseId']) },
            { confirmed },
          ),
          run,
        ),
      ),
    );

  it('waits: no contact, no count, no mail to anybody; the consent is withdrawn at once; staff are told', async () => {
    const played = await stage.play(story(...start));
    expect(second(played)).toMatchObject({
      status: 'Chờ xác nhận',
      fix: expect.stringContaining('chọn “Xác nhận” là Có hoặc Không') as string,
    });
    expect(counts(played)).toEqual([1, 1, 1]);
    expect(played.row('units', {})['publishName']).toBe('Không');
    expect(mailsTo(played, other.email)).toBe(0);
    expect(mailsTo(played, 'coso01@tientrung.example')).toBe(1);
    expect(played.overview('Dữ liệu cần sửa')).toContain('phiếu chờ xác nhận: DV-0001');
    const told = played.office
      .mails()
      .filter(
        ({ to, subject }) =>
          to.includes('kinhte@aiquoc.example') && subject.includes('chờ xác nhận'),
      );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('DV-0001');
    expect(told[0]?.text).not.toContain(other.phone);
    expect(played.notes('nhận phiếu').at(-1)).toContain('chờ xác nhận');
  });

  it('takes effect when it is confirmed: contact, count, mail to the new address', async () => {
    const played = await stage.play(story(...start));
    await confirm(played, 'Có');
    expect(second(played)).toMatchObject({ status: 'Trùng', fix: null });
    expect(counts(played)).toEqual([1, '1–2', '1–2']);
    expect(mailsTo(played, other.email)).toBe(1);
  });

  it('has no effect when it is refused', async () => {
    const played = await stage.play(story(...start));
    await confirm(played, 'Không');
    expect(second(played)).toMatchObject({ status: 'Không tính' });
    expect(counts(played)).toEqual([1, 1, 1]);
    expect(mailsTo(played, other.email)).toBe(0);
  });
});

describe('a phiếu that shares a way to reach its unit', () => {
  it('changes contact, representative and consent, and the journal tells which columns', async () => {
    const more = { ...other, phone: '0912000301', publishName: 'Không' };
    const played = await stage.play(
      story(
        opened,
        first(form({ n: 1, more: { publishName: 'Có' } })),
        later(form({ n: 1, more })),
      ),
    );
    expect(played.rows('contacts').at(-1)).toMatchObject({
      unit: 'DV-0001',
      email: other.email,
      representative: other.representative,
      address: 'Số 1 đường Nguyễn Lương Bằng, phường Ái Quốc',
    });
    expect(played.row('units', {})['publishName']).toBe('Không');
    expect(mailsTo(played, other.email)).toBe(1);
    expect(played.notes('nhận phiếu').at(-1)).toContain(
      'cập nhật Người đại diện, Thư điện tử, Đồng ý công khai tên',
    );
    expect(played.notes().join()).not.toContain(other.email);
  });

  it('is accepted as a new contact where nothing was on record', async () => {
    const nothing = form({ n: 1, more: { phone: '', email: '' } });
    const played = await stage.play(story(opened, first(nothing), later(form({ n: 1 }))));
    expect(counts(played)[0]).toBe(1);
    expect(String(played.rows('registrations')[1]?.['fix'])).toContain('Liên hệ mới');
  });
});

describe('an association (AM-38)', () => {
  it.each<[string, Record<string, string>]>([
    ['by its kind', { kind: 'Hiệp hội, hội, câu lạc bộ' }],
    ['by its name, without a tax code', { kind: 'Doanh nghiệp', taxCode: '' }],
  ])('known %s attends, petitions and counts for nobody', async (_how, more) => {
    const association = form({
      n: 15,
      petitions: 1,
      more: {
        name: 'Hội Doanh nghiệp phường Ái Quốc (đại diện 12 hội viên)',
        delegates: '12',
        ...more,
      },
    });
    const screened = edit('petitions', { unit: 'DV-0015' }, { scope: 'Trong phạm vi' });
    const played = await stage.play(
      story(opened, first(...registered(14, 5), association), closing(screened)),
    );
    expect(counts(played)).toEqual([14, 5, 6]);
    expect(statuses(played, 'DV-0015')).toEqual(['Không tính']);
    expect(played.overview('Đơn vị đăng ký')).toContain('không tính: Hiệp hội, hội, câu lạc bộ 01');
  });
});

describe('a branch (13 digits)', () => {
  const parent = { taxCode: '0801158817', name: 'Công ty Cổ phần Mẹ', inWard: 'Không' };
  const branch = { taxCode: '0801158817-001', name: 'Chi nhánh Công ty Mẹ tại Ái Quốc' };

  it('of an enterprise outside the ward is a unit of its own to write to and counts once, as in the ward (B08)', async () => {
    const played = await stage.play(
      story(
        opened,
        first(form({ n: 1, more: parent })),
        later(form({ n: 2, petitions: 1, more: branch })),
      ),
    );
    expect(counts(played)).toEqual([1, 1, 1]);
    expect(played.rows('units').map(({ name, suspected }) => [name, suspected])).toEqual([
      [parent.name, null],
      [branch.name, null],
    ]);
    expect(played.rows('registrations').map(({ unit, status }) => [unit, status])).toEqual([
      ['DV-0001', 'Ngoài địa bàn'],
      ['DV-0002', 'Hợp lệ'],
    ]);
    expect(played.rows('petitions')[0]?.['name']).toBe(branch.name);
    expect(mailsTo(played, 'coso02@tientrung.example')).toBe(1);
  });

  it('counts once beside its enterprise in the ward, and beside another branch', async () => {
    const played = await stage.play(
      story(
        opened,
        first(
          form({ n: 1, more: { ...parent, inWard: 'Có' } }),
          form({ n: 2, more: branch }),
          form({ n: 3, more: { taxCode: '0801158817-002' } }),
        ),
        closing(),
      ),
    );
    expect(counts(played)[0]).toBe(1);
    const all = played.rows('registrations').map((row) => row['status']);
    expect(all).toEqual(['Hợp lệ', 'Trùng', 'Trùng']);
  });
});
