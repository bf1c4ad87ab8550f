// Two years after its cycle was closed a household is no longer named anywhere but in letters that were issued and mails that were sent.
import { beforeAll, describe, expect, it } from 'vitest';
import { TABS } from '#register/tabs/all';
import { readSheet } from '../../sync/workplace/sheet.ts';
import { add, CONFERENCE, day, edit, form } from '../jobs/people.ts';
import { openStage, type Played } from '../jobs/stage.ts';
import { sampled } from '../sampled.ts';

const LINE = 'Ẩn thông tin cá nhân hết thời hạn lưu';
const SECRET = ['Cơ sở sản xuất Tiền Trung 05', 'Nguyễn Văn Thứ 05', '0912000305', 'coso05@'];
/** Of a list that staff took over: it never came to a conference. */
const OTHER = { unit: 'DV-0099', address: 'Số 9 phố Mới', phone: '0912000999' };
const RUN = '      - run: daily';
const TICK = edit('overview', { item: LINE }, { request: 'Có' });
const year = (...days: string[]): string => ['daily: manual', 'days:', ...days].join('\n');

const sent = (kind: string, about: string, number: string, on: string): string =>
  add('documents', {
    kind,
    case: about,
    title: 'Báo cáo',
    state: 'Đã gửi',
    sentBy: 'Bưu chính',
    number,
    date: on,
    sentOn: on,
  });

/** Everything but the sent mails, each place by its name. */
function placesWith({ office }: Played, texts: readonly string[]): string[] {
  const { state } = office.snapshot();
  const sheets = [...state.spreadsheets.values()].flatMap((file) => file.sheets);
  const places: [string, unknown][] = [
    ...sheets.map((sheet): [string, unknown] => [sheet.title, sheet]),
    ...[...state.files.values()].map(({ bytes, ...file }): [string, unknown] => [
      file.name,
      [file, bytes === null ? '' : Buffer.from(bytes).toString('utf8')],
    ]),
    ['biểu mẫu', [...state.forms.values()]],
    ['thuộc tính', state.properties],
  ];
  return places.flatMap(([name, held]) => {
    const text = JSON.stringify(held);
    return texts.some((one) => text.includes(one)) ? name : [];
  });
}

let played: Played;
let start: ReturnType<Played['office']['snapshot']>;

beforeAll(async () => {
  const stage = await openStage();
  played = await stage.play(
    year(
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day(
        '2026-08-06',
        '08:30',
        form({ n: 4 }),
        form({ n: 5, petitions: 1 }),
        add('contacts', OTHER),
      ),
      day(
        '2026-09-18',
        '08:00',
        edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' }),
        edit(
          'petitions',
          { code: 'AQ-2026-0001' },
          { scope: 'Trong phạm vi', outcome: 'Đã giải quyết triệt để', oralAnswer: 'Đã mở.' },
        ),
        RUN,
      ),
      day(
        '2027-03-05',
        '08:00',
        sent('D22 Báo cáo kết quả tổ chức Hội nghị', 'HN-2026-1', '61/BC-UBND', '2026-09-28'),
        sent(
          'D23 Báo cáo kết thúc giải quyết kiến nghị',
          'AQ-2026-0001',
          '12/BC-UBND',
          '2027-03-05',
        ),
        RUN,
      ),
      day('2029-03-06', '08:00', RUN),
    ),
  );
  start = played.office.snapshot();
});

const confirm = day('2029-03-06', '09:00', TICK);
const later = [
  day('2029-03-06', '10:00', RUN),
  day('2029-03-06', '11:00', RUN),
  day('2029-03-06', '12:00', RUN),
];

describe('what the office kept of a household (Luật 91/2025/QH15, điều 14)', () => {
  it('is gone from both files, the form, the copies and every file that is no issued letter', async () => {
    played.office.restore(start);
    expect(placesWith(played, SECRET).length).toBeGreaterThan(4);
    await played.more(year(confirm));
    expect(placesWith(played, SECRET)).toEqual([]);
    // What was confirmed is on record before it goes: two runs, of one write and of two.
    expect(played.office.executions.at(-1)?.calls).toMatchObject({ sheetsWrite: 3 });
    expect(played.rows('units').map(({ name }) => name)).toEqual([
      'Cơ sở sản xuất Tiền Trung 04',
      'DV-0002 (đã ẩn)',
    ]);
    const [four, five, other] = played.rows('contacts');
    // When somebody agreed to what is proof of the office's own (NĐ 356/2025/NĐ-CP, điều 6).
    expect(four).toMatchObject({ unit: 'DV-0001', phone: null, consentAt: '2026-08-06T08:30' });
    expect(five).toMatchObject({ unit: 'DV-0002', phone: null, representative: null });
    expect(other).toMatchObject(OTHER);
  });

  it('goes whenever a run is killed, before a call took effect or after', async () => {
    let calls = 0;
    played.office.restore(start);
    played.office.onCall = () => void (calls += 1);
    await played.more(year(confirm));
    played.office.onCall = null;
    for (const mode of ['before', 'after'] as const)
      for (const kill of sampled([...Array(calls).keys()], 8)) {
        played.office.restore(start);
        let seen = -1;
        played.office.faults = () => ((seen += 1) === kill ? mode : null);
        await played.more(year(confirm)).catch(() => undefined);
        played.office.faults = null;
        played.office.executions.length = 0;
        await played.more(year(...later));
        expect(placesWith(played, SECRET), `${mode} ${kill}`).toEqual([]);
        const done = played
          .notes('ẩn thông tin cá nhân')
          .filter((note) => note.startsWith('Đã ẩn'));
        expect(done, `${mode} ${kill}`).toEqual(['Đã ẩn thông tin cá nhân của DV-0001, DV-0002']);
      }
  });

  it('is taken from nobody else when somebody deletes a contact while the run writes', async () => {
    const { office } = played;
    office.restore(start);
    const { fileId } = readSheet(office, TABS.contacts);
    let writes = 0;
    office.onCall = ({ kind }) => {
      if (kind !== 'sheetsWrite' || (writes += 1) !== 3) return;
      office.onCall = null;
      office.personDeleteRow({ fileId, sheet: TABS.contacts.sheetId, row: 1 });
    };
    await played.more(year(confirm, ...later));
    expect(office.onCall).toBeNull();
    expect(placesWith(played, SECRET)).toEqual([]);
    expect(played.row('contacts', { unit: 'DV-0099' })).toMatchObject(OTHER);
  });
});
