// A petition that is a denunciation: hidden the moment it is known as one, handed over, erased after the owner confirmed.
import { sampled } from '../sampled.ts';
import { mkdtemp } from 'node:fs/promises';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { localDateTime } from '#rules/dates/civil-date';
import { closeOffice } from '../../sync/office/disk/open.ts';
import { saveOffice } from '../../sync/office/disk/save.ts';
import { readSheet, type Shown } from '../../sync/workplace/sheet.ts';
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

const isNotKept = (path: string): boolean => !path.startsWith('.ban-truoc');

/** The files of a folder that hold one of the texts, packed ones looked into. */
function filesWith(dir: string, texts: readonly string[]): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const parts = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : [bytes];
    const holds = parts.some((part) => {
      const text = Buffer.from(part).toString('utf8');
      return texts.some((one) => text.includes(one));
    });
    return holds ? [relative(dir, path)] : [];
  });
}

/** The petitions as they stand, but for what only the hour looks for. */
const asTyped = (played: Played) =>
  played.rows('petitions').map((row): Shown => ({ ...row, similar: null }));

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
      /^Xóa vĩnh viễn, không lấy lại được: AQ-2026-0003 \(đã chuyển Ban Tiếp công dân phường ngày 07\/8\/2026; người duyệt: Lê Văn Thảo\); phiếu gốc có cả AQ-2026-0002/,
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

  it('takes the draft, the whole text and the phiếu along, and leaves every other row as it was', async () => {
    const long = 'Ông B lập hồ sơ khống nhiều năm. '.repeat(1700);
    const whole = form({ n: 6 }).replace(
      / }$/,
      `, petitions: [{ group: Đất đai, title: Tố ông B, content: ${JSON.stringify(long)} }] }`,
    );
    const code = 'AQ-2026-0004';
    const played = await stage.play(
      year(
        ...PHIEU,
        day('2026-08-07', '08:00', whole),
        day(
          '2026-08-07',
          '08:30',
          edit(
            'petitions',
            { code },
            {
              scope: 'Trong phạm vi',
              route: 'Thuộc thẩm quyền – trả lời',
              lead: DESK.name,
              answer: 'Đã xem xét.',
              legalBasis: 'Luật Tố cáo',
            },
          ),
          edit('petitions', { code }, { request: 'Soạn dự thảo' }),
          edit(
            'documents',
            { case: code },
            { state: 'Đã phát hành', number: '5', date: '2026-08-07' },
          ),
          edit('petitions', { code }, { request: 'Soạn dự thảo' }),
        ),
      ),
    );
    const keys = [`${code}·trả lời·1`, `${code}·trả lời·2`] as const;
    expect(played.row('documents', { key: keys[0] })['issued']).toContain(code);
    expect(placesWith(played, ['Tố ông B', 'Ông B lập']).length).toBeGreaterThan(5);
    const others = () =>
      (['units', 'registrations', 'petitions', 'documents'] as const).map((tab) =>
        played.rows(tab).filter((row) => row['code'] !== code && row['case'] !== code),
      );
    const before = others();
    await played.more(
      year(
        day(
          '2026-08-10',
          '08:00',
          edit(
            'petitions',
            { code },
            {
              scope: 'Không thuộc phạm vi giải quyết',
              scopeReason: 'Đơn tố cáo',
              scopeBy: 'Lê Văn Thảo',
              handedOverTo: 'Ban Tiếp công dân phường',
              handedOverOn: '2026-08-10',
            },
          ),
          TICK,
        ),
      ),
    );
    expect(placesWith(played, ['Tố ông B', 'Ông B lập'])).toEqual([]);
    const gone = { title: null, file: null, issued: null };
    expect(keys.map((key) => played.row('documents', { key }))).toMatchObject([
      { ...gone, state: 'Đã phát hành', number: '5' },
      { ...gone, state: 'Hủy dự thảo' },
    ]);
    const files = played.office.files().map(({ name }) => name);
    expect(files.filter((name) => name.includes(code))).toEqual([]);
    expect(others()).toEqual(before);
    const intake = played.notes('nhận phiếu').at(-1);
    expect(intake).toContain('không có kiến nghị');
  });

  it('is in no weekly copy any more, not in the trash either; the next day a new copy is made without it', async () => {
    const played = await handedOver();
    const { office } = played;
    const copies = (): string[] =>
      office.files().flatMap(({ id, appProperties }) => (appProperties['copy'] ? [id] : []));
    const holds = (): boolean =>
      copies().some((id) => {
        const text = JSON.stringify(office.snapshot().state.spreadsheets.get(id) ?? null);
        return SECRET.some((secret) => text.includes(secret));
      });
    office.setProperty('copies', JSON.stringify({ week: null, tried: null }));
    office.setClock(localDateTime('2026-08-10T06:00'));
    office.fireHourly();
    expect(copies()).toHaveLength(2);
    expect(holds()).toBe(true);
    await played.more(year(day('2026-08-10', '08:00', TICK)));
    expect(copies()).toEqual([]);
    office.setClock(localDateTime('2026-08-11T07:00'));
    office.fireHourly();
    expect(copies()).toHaveLength(2);
    expect(holds()).toBe(false);
  });

  it('is not erased when it was found to be none after the owner confirmed, nor before it was offered', async () => {
    const played = await handedOver();
    // What was confirmed, and then turned back before any run could erase it.
    played.office.faults = ({ execution, kind }) =>
      kind === 'form' && execution.fn === 'onEditInstalled' ? 'before' : null;
    const read = year(day('2026-08-10', '08:00', TICK));
    await played.more(read).catch(() => undefined);
    played.office.faults = null;
    played.office.executions.length = 0;
    expect(played.row('petitions', { code: CODE })['title']).toBe(SECRET[0]);
    await played.more(
      year(
        day('2026-08-10', '09:00', edit('petitions', { code: CODE }, { scope: 'Trong phạm vi' })),
        day('2026-08-10', '10:00', '      - run: daily'),
      ),
    );
    expect(played.row('petitions', { code: CODE })['title']).toBe(SECRET[0]);
    expect(played.notes('xóa đơn tố cáo').at(-1)).toBe(
      'Không xóa AQ-2026-0003: dòng đã đổi sau khi xác nhận (mục I.2 Kế hoạch đối thoại)',
    );
    expect(played.row('petitions', { code: CODE })['status']).toBe('Mới tiếp nhận');
  });

  it('is nowhere on the disk either but in kept versions and mails: no sheet, no letter, no state', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'to-cao-'));
    try {
      const played = await handedOver();
      await saveOffice(played.office, dir);
      expect(filesWith(dir, SECRET).filter(isNotKept)).not.toEqual([]);
      await played.more(year(day('2026-08-10', '08:00', TICK)));
      await saveOffice(played.office, dir);
      const found = filesWith(dir, SECRET);
      expect(found.filter(isNotKept).filter((path) => !path.endsWith('.eml'))).toEqual([
        // The mails that have left stand there as the mailbox has them.
        '.office/state.json',
      ]);
      const state = readFileSync(join(dir, '.office/state.json'), 'utf8');
      const withoutMails: unknown = JSON.parse(state, (key, value: unknown) =>
        key === 'mails' ? null : value,
      );
      for (const secret of SECRET) expect(JSON.stringify(withoutMails)).not.toContain(secret);
    } finally {
      closeOffice(dir);
      rmSync(dir, { recursive: true, force: true });
    }
  });

  it('is confirmed by the owner alone: nobody else can tick the box', async () => {
    const { office, rows } = await handedOver();
    const { fileId, grid, positions } = readSheet(office, TABS.overview);
    const row = grid.findIndex(([item]) => item === REQUEST);
    const place = { fileId, sheet: TABS.overview.sheetId, row, values: [[true]] };
    const tick = { ...place, column: positions.get('request') ?? 0 };
    const by = (user: string) => (): void => office.personEdit(tick, { validate: true, user });
    expect(by('canbo@example.vn')).toThrow('chỉ chủ sổ');
    expect(rows('petitions').at(-1)).toMatchObject({ code: CODE, title: SECRET[0] });
    by(office.owner)();
    expect(rows('petitions').at(-1)).toMatchObject({ code: CODE, title: null });
  });

  it('asks anew when its words are typed again, and erases nothing by itself', async () => {
    const played = await handedOver(
      day('2026-08-10', '08:00', TICK),
      day('2026-08-10', '09:00', edit('petitions', { code: CODE }, { title: 'Ghi lại' })),
      day('2026-08-10', '10:00', '      - run: daily'),
    );
    expect(played.row('petitions', { code: CODE })['title']).toBe('Ghi lại');
    expect(played.overview(REQUEST)).toContain(CODE);
  });

  it('ends erased when a run is killed at any call, before or after it took effect; no other row is touched', async () => {
    const played = await handedOver();
    const { office } = played;
    const start = office.snapshot();
    const others = () => asTyped(played).filter((row) => row['code'] !== CODE);
    const before = others();
    let calls = 0;
    office.onCall = () => void (calls += 1);
    await played.more(year(day('2026-08-10', '08:00', TICK)));
    office.onCall = null;
    expect(calls).toBeGreaterThan(8);
    for (const mode of ['before', 'after'] as const) {
      for (const kill of sampled([...Array(calls).keys()], 3)) {
        office.restore(start);
        let seen = -1;
        office.faults = () => ((seen += 1) === kill ? mode : null);
        await played.more(year(day('2026-08-10', '08:00', TICK))).catch(() => undefined);
        office.faults = null;
        office.executions.length = 0;
        await played.more(
          year(
            day('2026-08-10', '09:00', '      - run: daily'),
            day('2026-08-10', '10:00', '      - run: daily'),
          ),
        );
        const found = placesWith(played, SECRET);
        expect(found, `${mode} ${kill}`).toEqual([]);
        expect(others(), `${mode} ${kill}`).toEqual(before);
        const done = played.notes('xóa đơn tố cáo').filter((note) => note.startsWith('Đã xóa'));
        expect(done, `${mode} ${kill}`).toHaveLength(1);
      }
    }
  });

  it('touches no other row when somebody inserts or deletes one between the read and the write', async () => {
    const played = await handedOver();
    const { office } = played;
    const start = office.snapshot();
    const others = (): string[] =>
      asTyped(played)
        .filter((row) => row['code'] !== CODE)
        .map((row) => JSON.stringify(row));
    const before = others();
    const { fileId } = readSheet(office, TABS.petitions);
    const place = { fileId, sheet: TABS.petitions.sheetId, row: 1 };
    const acts = [
      ['insert', () => office.personInsertRow(place), before],
      ['delete', () => office.personDeleteRow(place), before.slice(1)],
    ] as const;
    for (let write = 0; write < 2; write++) {
      for (const [name, act, left] of acts) {
        office.restore(start);
        let seen = -1;
        office.onCall = ({ kind }) => {
          if (kind !== 'sheetsWrite' || (seen += 1) !== write) return;
          office.onCall = null;
          act();
        };
        await played.more(year(day('2026-08-10', '08:00', TICK)));
        expect(office.onCall, `${name} ${write}`).toBeNull();
        expect(others(), `${name} ${write}`).toEqual(left);
        expect(played.row('petitions', { code: CODE })['title']).toBeNull();
        await played.more(year(day('2026-08-10', '09:00', '      - run: daily')));
        expect(others(), `${name} ${write}`).toEqual(left);
      }
    }
  });
});
