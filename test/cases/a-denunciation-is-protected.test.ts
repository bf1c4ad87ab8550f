// A petition that is a denunciation: hidden the moment it is known as one, handed over, erased after the owner confirmed.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, form } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

const CODE = 'AQ-2026-0003';
const SECRET = ['Kiến nghị 2 của cơ sở 05', 'Nội dung kiến nghị 2 của cơ sở 05'];
const DESK = { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' };

const year = (...days: string[]): string =>
  ['title: Đơn tố cáo', 'daily: manual', 'days:', ...days].join('\n');

const REQUEST = 'Xóa nội dung đơn tố cáo đã chuyển';
const TICK = edit('overview', { item: REQUEST }, { request: 'Có' });
const HANDED_OVER = edit(
  'petitions',
  { code: CODE },
  { scopeBy: 'Lê Văn Thảo', handedOverTo: 'Ban Tiếp công dân phường', handedOverOn: '2026-08-07' },
);

const PHIEU = [
  day(
    '2026-08-03',
    '09:00',
    edit('bodies', DESK, { email: 'kinhte@aq.example', head: 'Nguyễn Văn Hùng' }),
    add('conferences', CONFERENCE),
  ),
  day('2026-08-06', '08:30', form({ n: 4, petitions: 1 }), form({ n: 5, petitions: 2 })),
];

const CLASSIFIED = edit(
  'petitions',
  { code: CODE },
  { scope: 'Không thuộc phạm vi giải quyết', scopeReason: 'Đơn tố cáo' },
);

describe('a petition that staff know to be a denunciation (A-I.2.7, AM-20)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });

  it('is out of sight the moment it is: snapshot, derived columns, the journal from then on', async () => {
    const played = await stage.play(year(...PHIEU, day('2026-08-07', '09:00', CLASSIFIED)));
    const row = played.row('petitions', { code: CODE });
    expect(row['name']).toBeNull();
    expect(row['due']).toBeNull();
    expect(row['status']).toBe('Không thuộc phạm vi giải quyết');
    expect(row['fix']).toBe(
      [
        'Đơn tố cáo (mục I.2 Kế hoạch đối thoại): Ghi Người duyệt.',
        'Đơn tố cáo (mục I.2 Kế hoạch đối thoại): Chuyển ngay cho bộ phận tiếp công dân rồi ghi Chuyển bộ phận, Ngày chuyển; không chép nội dung sang nơi khác.',
      ].join('\n'),
    );
    for (const secret of SECRET) {
      expect(JSON.stringify(played.rows('snapshot'))).not.toContain(secret);
      expect(JSON.stringify(played.rows('journal'))).not.toContain(secret);
    }
    expect(played.row('snapshot', { code: CODE })['fingerprint']).toMatch(/^[0-9a-z]+$/);
  });

  it('leaves no later mail, letter or line of the report with its words, and no draft is made for it', async () => {
    const played = await stage.play(year(...PHIEU, day('2026-08-07', '09:00', CLASSIFIED)));
    const sentBefore = played.office.mails().length;
    await played.more(
      year(
        day(
          '2026-08-10',
          '09:00',
          edit('petitions', { code: CODE }, { request: 'Soạn dự thảo', lead: DESK.name }),
          add('petitions', {
            conference: 'HN-2026-1',
            unit: 'DV-0001',
            title: 'Kiến nghị 2 của cơ sở 05 trên giấy',
            receivedAt: '2026-08-10T08:00',
            scope: 'Không thuộc phạm vi giải quyết',
            scopeReason: 'Đơn tố cáo',
          }),
        ),
        day('2026-08-21', '18:00', '      - run: daily'),
        day('2026-09-29', '08:00', '      - run: daily'),
      ).replace('daily: manual\n', ''),
    );
    const mails = played.office.mails().slice(sentBefore);
    expect(mails.length).toBeGreaterThan(0);
    for (const secret of [...SECRET, CODE, 'AQ-2026-0004']) {
      for (const { subject, text } of mails) expect(subject + text).not.toContain(secret);
      expect(JSON.stringify(played.rows('report'))).not.toContain(secret);
    }
    expect(played.rows('documents')).toEqual([]);
    expect(played.row('petitions', { code: CODE })['fix']).toContain(
      'Không soạn văn bản cho đơn tố cáo',
    );
    expect(played.notes('cấp mã').join()).not.toContain('trên giấy');
  });

  it('is a petition like others again when staff find that it is none', async () => {
    const played = await stage.play(
      year(
        ...PHIEU,
        day('2026-08-07', '09:00', CLASSIFIED),
        day('2026-08-10', '09:00', edit('petitions', { code: CODE }, { scope: 'Trong phạm vi' })),
      ),
    );
    expect(played.row('petitions', { code: CODE })['name']).toBe('Cơ sở sản xuất Tiền Trung 05');
    expect(JSON.stringify(played.rows('snapshot'))).toContain(SECRET[0]);
    expect(JSON.stringify(played.rows('journal'))).not.toContain(SECRET[0]);
  });
});

/** All that the office holds, as text, but the mails that have left: each place by its name. */
function placesOf({ office }: Played): [place: string, text: string][] {
  const { state } = office.snapshot();
  const places: [string, string][] = [];
  for (const { properties, sheets } of state.spreadsheets.values())
    for (const sheet of sheets)
      places.push([`${properties.title} / ${sheet.title}`, JSON.stringify(sheet)]);
  for (const { id, bytes, ...file } of state.files.values()) {
    const words = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
    places.push([`tệp ${file.name} ${id}`, JSON.stringify(file) + words]);
  }
  places.push(['biểu mẫu', JSON.stringify([...state.forms.values()])]);
  places.push(['thuộc tính', JSON.stringify(state.properties)]);
  return places;
}

const placesWith = (played: Played, texts: readonly string[]): string[] =>
  placesOf(played).flatMap(([place, text]) =>
    texts.some((one) => text.includes(one)) ? place : [],
  );

describe('a denunciation that was handed over (AM-20)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });

  const handedOver = (...days: string[]): Promise<Played> =>
    stage.play(
      year(
        ...PHIEU,
        day('2026-08-07', '09:00', CLASSIFIED),
        day('2026-08-07', '10:00', HANDED_OVER),
        ...days,
      ),
    );

  it('is offered to the owner with its code and what goes; nothing is erased without the tick', async () => {
    const played = await handedOver(day('2026-08-10', '08:00', '      - run: daily'));
    expect(played.overview(REQUEST)).toMatch(
      /^Xóa vĩnh viễn, không lấy lại được: AQ-2026-0003 \(đã chuyển Ban Tiếp công dân phường ngày 07\/08\/2026; người duyệt: Lê Văn Thảo\); phiếu gốc có cả AQ-2026-0002/,
    );
    expect(played.row('petitions', { code: CODE })).toMatchObject({
      title: SECRET[0],
      status: 'Đã chuyển bộ phận tiếp công dân',
      fix: 'Đơn tố cáo đã chuyển. Chờ chủ sổ xác nhận xóa nội dung ở tab Tổng quan.',
    });
  });

  it('is erased in every place once the owner confirmed: row, form, files, snapshot, journal', async () => {
    const played = await handedOver(day('2026-08-10', '08:00', TICK));
    expect(placesWith(played, SECRET)).toEqual([]);
    const { code, conference, scope, scopeReason, scopeBy, handedOverTo, handedOverOn, ...rest } =
      played.row('petitions', { code: CODE });
    expect([code, conference, scope, scopeReason, scopeBy, handedOverTo, handedOverOn]).toEqual([
      CODE,
      'HN-2026-1',
      'Không thuộc phạm vi giải quyết',
      'Đơn tố cáo',
      'Lê Văn Thảo',
      'Ban Tiếp công dân phường',
      '2026-08-07',
    ]);
    const { status, reportColumn, explain, ...gone } = rest;
    expect(status).toBe('Đã chuyển bộ phận tiếp công dân');
    expect(reportColumn).toBe('Ngoài biểu');
    expect(explain).toContain('Nội dung đã được xóa theo xác nhận của chủ sổ');
    expect(Object.values(gone).filter((cell) => cell !== null)).toEqual([]);
    expect(played.overview(REQUEST)).toBe('Không có đơn tố cáo nào chờ xác nhận xóa.');
    const told = played.notes('xóa đơn tố cáo');
    expect(told).toHaveLength(3);
    expect(told[1]).toMatch(/xác nhận xóa nội dung đơn tố cáo AQ-2026-0003/);
    expect(told[2]).toMatch(/^Đã xóa nội dung đơn tố cáo AQ-2026-0003/);
  });
});
