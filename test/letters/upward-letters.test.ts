// The report to UBND thành phố (D19) and the letter that tells the unit of it (D36): when they are drafted, what they say.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered, remove } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const ROUTE = 'Ngoài thẩm quyền – báo cáo UBND thành phố';
const CITY = 'D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền';
const TOLD = 'D36 Công văn thông báo đã báo cáo, xin ý kiến cấp trên';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const REPORT = 'HN-2026-1·báo cáo thành phố·1';
const CODES = ['AQ-2026-0001', 'AQ-2026-0002', 'AQ-2026-0003', 'AQ-2026-0004', 'AQ-2026-0005'];
const [FIRST = '', SECOND = '', THIRD = ''] = CODES;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const routed = (code: string, cells: Readonly<Record<string, string>> = {}): string =>
  edit('petitions', { code }, { route: ROUTE, lead: DESK, ...cells });

/** A conference of 17/9/2026 with five petitions, two of them beyond the ward's competence. */
const held = (until: string, ...more: readonly string[]): Promise<Played> =>
  stage.play(
    [
      'days:',
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day('2026-08-11', '09:00', ...registered(15, 5)),
      day(
        '2026-08-25',
        '10:00',
        routed(FIRST, {
          summary: 'Nghiệm thu phòng cháy kéo dài',
          proposal: 'Rút ngắn thời gian nghiệm thu',
          competent: 'Công an thành phố Hải Phòng',
        }),
        routed(SECOND),
      ),
      day('2026-09-18', '09:00', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' })),
      ...more,
      `until: ${until}`,
    ].join('\n'),
  );

const kinds = (played: Played, kind: string) =>
  played.rows('documents').filter((row) => row['kind'] === kind);
const textOf = (played: Played, key: string): string =>
  resultOf(played.office, []).letters.find((letter) => letter.key === key)?.text ?? '';
const issue = (where: Readonly<Record<string, string>>, on: string, number: string): string =>
  edit('documents', where, { state: 'Đã phát hành', number, date: on });

describe('the report to UBND thành phố (A-II.5a.2, A-III.2.7)', () => {
  it.each([
    ['2026-09-22', 0],
    ['2026-09-23', 1],
    ['2026-09-24', 1],
  ])('lies before the signer 03 working days before the unit is to be told: %s', async (on, n) => {
    expect(kinds(await held(on), CITY)).toHaveLength(n);
  });

  it('reports on all open petitions of the route, with the opinion of the ward and the body', async () => {
    const played = await held('2026-09-23');
    expect(played.row('documents', { kind: CITY })).toMatchObject({
      key: REPORT,
      case: `${FIRST}, ${SECOND}`,
      state: 'Dự thảo',
    });
    const text = textOf(played, REPORT);
    expect(text).toContain('Kính gửi: Ủy ban nhân dân thành phố Hải Phòng.');
    expect(text).toContain('trong kỳ Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã');
    expect(text).toContain('có 02 kiến nghị vượt thẩm quyền giải quyết của phường');
    for (const words of [
      FIRST,
      'Cơ sở sản xuất Tiền Trung 01',
      'Lĩnh vực: Đất đai',
      'Nghiệm thu phòng cháy kéo dài',
      'Rút ngắn thời gian nghiệm thu',
      'Công an thành phố Hải Phòng',
    ])
      expect(text).toContain(words);
    expect(text).toContain('- Sở Tài chính thành phố Hải Phòng (để b/c);');
    expect(text).not.toContain(THIRD);
  });

  it('leaves open what nobody wrote', async () => {
    const text = textOf(await held('2026-09-23'), REPORT);
    expect(text).toContain('(Cơ quan dự thảo ghi ý kiến, đề xuất của phường)');
    expect(text).toContain('(Cơ quan dự thảo ghi cơ quan có thẩm quyền)');
  });

  it.each<[string, Record<string, string>]>([
    ['goes another way', { route: 'Thuộc thẩm quyền – trả lời' }],
    ['is withdrawn', { outcome: 'Rút kiến nghị' }],
    [
      'is out of scope',
      {
        scope: 'Không thuộc phạm vi giải quyết',
        scopeReason: 'Kiến nghị, đơn thư của công dân',
        scopeBy: 'Lê Văn Thảo',
      },
    ],
    ['is settled', { outcome: 'Đã giải quyết triệt để' }],
  ])('says nothing of a petition that %s', async (_, cells) => {
    const played = await held(
      '2026-09-23',
      day('2026-09-21', '09:00', edit('petitions', { code: SECOND }, cells)),
    );
    expect(played.row('documents', { kind: CITY })['case']).toBe(FIRST);
  });

  it('of an earlier request is drafted at once, about all that go with it, and no second time', async () => {
    const asked = (code: string) => edit('petitions', { code }, { request: 'Soạn dự thảo' });
    const played = await held(
      '2026-09-24',
      day('2026-09-18', '10:00', asked(FIRST), asked(SECOND)),
    );
    expect(played.row('documents', { kind: CITY })['case']).toBe(`${FIRST}, ${SECOND}`);
    expect(played.row('petitions', { code: SECOND })['request'] ?? '').toBe('');
  });

  it('tells what came or went since, and redrafts a cancelled one; a deleted one stays away', async () => {
    const played = await held('2026-09-23');
    await played.more(
      ['days:', day('2026-09-23', '16:00', routed(THIRD)), 'until: 2026-09-24'].join('\n'),
    );
    expect(played.row('documents', { key: REPORT })['fix']).toContain(`Thêm kiến nghị ${THIRD}`);
    const cancel = edit('documents', { key: REPORT }, { state: 'Hủy dự thảo' });
    await played.more(
      ['days:', day('2026-09-24', '16:00', cancel), 'until: 2026-09-25'].join('\n'),
    );
    const second = REPORT.replace(/1$/, '2');
    expect(played.row('documents', { key: second })['case']).toBe(
      [FIRST, SECOND, THIRD].join(', '),
    );
    const away = remove('documents', { key: second });
    await played.more(['days:', day('2026-09-25', '16:00', away), 'until: 2026-09-29'].join('\n'));
    expect(kinds(played, CITY)).toHaveLength(1);
  });

  it('without a conference is drafted within the term from receipt (A-II.5b.2)', async () => {
    const stop = { decision: 'Dừng', decidedBy: 'Lê Văn Thảo', decidedOn: '2026-08-25' };
    const played = await stage.play(
      [
        'days:',
        day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
        day('2026-08-11', '09:00', ...registered(6, 2)),
        day('2026-08-12', '10:00', routed(FIRST)),
        day(
          '2026-08-25',
          '10:00',
          edit('conferences', { code: 'HN-2026-1' }, { ...stop, decisionReason: 'Thiếu đăng ký' }),
        ),
        'until: 2026-09-10',
      ].join('\n'),
    );
    expect(kinds(played, CITY)).toHaveLength(1);
    expect(textOf(played, REPORT)).not.toContain('tổ chức ngày');
  });
});

describe('the letter that tells the unit (A-II.5a.2, A-II.5a.4)', () => {
  const key = `${FIRST}·thông báo·1`;

  it('is drafted once the report has its number, for each unit, and cites it', async () => {
    const played = await held('2026-09-23');
    expect(kinds(played, TOLD)).toEqual([]);
    await played.more(
      [
        'days:',
        day('2026-09-24', '10:00', issue({ key: REPORT }, '2026-09-24', '58/BC-UBND')),
        'until: 2026-09-28',
      ].join('\n'),
    );
    expect(kinds(played, TOLD).map((row) => row['case'])).toEqual([FIRST, SECOND]);
    const text = textOf(played, key);
    expect(text).toContain('Kính gửi: Cơ sở sản xuất Tiền Trung 01.');
    expect(text).toMatch(
      /đã có Báo cáo số 58\/BC-UBND ngày 24\/9\/2026 gửi Ủy ban nhân dân thành phố Hải Phòng/,
    );
    expect(text).toContain('Bước tiếp theo: ');
    expect(kinds(played, CITY)).toHaveLength(1);
  });

  it('is not drafted where staff wrote it themselves, or the city has answered', async () => {
    const played = await held('2026-09-23');
    await played.more(
      [
        'days:',
        day(
          '2026-09-24',
          '06:00',
          issue({ key: REPORT }, '2026-09-23', '58/BC-UBND'),
          add('documents', { kind: TOLD, case: FIRST, title: 'Thông báo', state: 'Đã trình ký' }),
          add('incoming', {
            case: SECOND,
            number: '99/UBND-XD',
            date: '2026-09-24',
            from: 'UBND thành phố Hải Phòng',
            meaning: 'Ý kiến chỉ đạo',
          }),
        ),
        'until: 2026-09-28',
      ].join('\n'),
    );
    expect(kinds(played, TOLD)).toHaveLength(1);
  });

  it('of a body of the central government says that this body asked its superior (A-II.5a.4)', async () => {
    const played = await held(
      '2026-09-25',
      day(
        '2026-09-21',
        '09:00',
        routed(THIRD, {
          route: 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo',
          lead: 'Thuế cơ sở 9 thành phố Hải Phòng',
        }),
        add('documents', {
          kind: 'D20 Báo cáo xin ý kiến cấp trên',
          case: THIRD,
          title: 'Xin ý kiến về hoàn thuế',
          state: 'Đã phát hành',
          number: '412/TCS9',
          date: '2026-09-21',
        }),
      ),
    );
    expect(textOf(played, `${THIRD}·thông báo·1`)).toContain(
      'Thuế cơ sở 9 thành phố Hải Phòng đã có Văn bản số 412/TCS9 ngày 21/9/2026 báo cáo, xin ý kiến chỉ đạo của Thuế thành phố Hải Phòng',
    );
  });
});
