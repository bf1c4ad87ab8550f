// What is written about a conference that takes place: programme (D12), minutes (D14), conclusions (D15): when and what.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const ROW = { code: 'HN-2026-1' };
const PROGRAMME = 'HN-2026-1·chương trình·1';
const MINUTES = 'HN-2026-1·biên bản·1';
const CONCLUSIONS = 'HN-2026-1·thông báo kết luận·1';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const DECISION = { decisionReason: 'Bão số 5', decidedBy: 'Lê Văn Thảo' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const texts = (played: Played): Map<string, string> =>
  new Map(resultOf(played.office, []).letters.map(({ key, text }) => [key, text]));
const keysOf = (played: Played): string[] =>
  [...texts(played).keys()].filter((key) => [PROGRAMME, MINUTES, CONCLUSIONS].includes(key));

/** A conference of 17/9/2026 with its list closed on 21/8, as the runs up to a day leave it. */
const conference = (
  until: string,
  more: readonly string[] = [],
  { units = 15, petitions = 5 } = {},
): Promise<Played> =>
  stage.play(
    [
      'days:',
      day(
        '2026-08-03',
        '09:00',
        add('conferences', CONFERENCE),
        edit('bodies', { name: DESK }, { head: 'Nguyễn Văn Hùng' }),
      ),
      day(
        '2026-08-11',
        '09:00',
        ...registered(units, petitions, {
          scope: 'Trong phạm vi',
          lead: DESK,
          route: 'Thuộc thẩm quyền – trả lời',
        }),
      ),
      ...more,
      `until: ${until}`,
    ].join('\n'),
  );

describe('the programme (A-I.2.4)', () => {
  // Three working days before Thursday 17/9 is Monday 14/9.
  it.each([
    ['2026-09-13', []],
    ['2026-09-14', [PROGRAMME]],
    ['2026-09-15', [PROGRAMME]],
  ])('is drafted three working days before: %s', async (until, keys) => {
    expect(keysOf(await conference(until))).toEqual(keys);
  });

  it('lists the petitions with whoever answers them (A-III.7.2); what is not prepared is left open', async () => {
    const answers = day(
      '2026-09-10',
      '09:00',
      edit('petitions', { code: 'AQ-2026-0001' }, { answer: 'Đã có trong kế hoạch quý IV.' }),
      edit('petitions', { code: 'AQ-2026-0002' }, { group: 'Vốn' }),
      edit('petitions', { code: 'AQ-2026-0003' }, { lead: '' }),
    );
    const text = texts(await conference('2026-09-14', [answers])).get(PROGRAMME) ?? '';
    expect(text).toContain('Thời gian: 08 giờ 00 ngày 17/9/2026. Địa điểm: Hội trường UBND phường');
    expect(text).toContain('(05 kiến nghị, theo nhóm, tại Bảng kèm theo)');
    expect(text).toContain(`Đã có trong kế hoạch quý IV\tNguyễn Văn Hùng, ${DESK}`);
    expect(text).toContain('(Cơ quan dự thảo ghi nội dung dự kiến trả lời)');
    expect(text).toContain('(Cơ quan dự thảo ghi cơ quan, người trả lời)');
    const order = [...text.matchAll(/AQ-2026-000\d/g)].map(([code]) => code);
    expect(order.slice(0, 2)).toEqual(['AQ-2026-0002', 'AQ-2026-0001']);
  });

  it.each<[string, readonly string[], { units?: number; petitions?: number }]>([
    ['too few have registered', [], { units: 14 }],
    [
      'it was stopped',
      [
        day(
          '2026-09-10',
          '09:00',
          edit('conferences', ROW, { decision: 'Dừng', decidedOn: '2026-09-10', ...DECISION }),
        ),
      ],
      {},
    ],
    [
      'it was put off',
      [
        day(
          '2026-09-10',
          '09:00',
          edit('conferences', ROW, {
            decision: 'Hoãn',
            decidedOn: '2026-09-10',
            newDate: '2026-12-10',
            ...DECISION,
          }),
        ),
      ],
      {},
    ],
  ])('is not drafted where %s', async (_, more, counts) => {
    expect(keysOf(await conference('2026-09-16', more, counts))).toEqual([]);
  });

  it('AM-03: is drafted where a leader wants it held all the same', async () => {
    const opinion = {
      decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
      decidedOn: '2026-08-25',
      opinionNumber: '12/TB-UBND',
      ...DECISION,
    };
    const more = [day('2026-08-25', '09:00', edit('conferences', ROW, opinion))];
    expect(keysOf(await conference('2026-09-14', more, { petitions: 4 }))).toEqual([PROGRAMME]);
  });

  it('a draft is told when a petition joins it', async () => {
    const late = add('petitions', {
      conference: 'HN-2026-1',
      unit: 'DV-0009',
      title: 'Điện ba pha',
      receivedAt: '2026-09-15T08:00',
      scope: 'Trong phạm vi',
    });
    const played = await conference('2026-09-16', [day('2026-09-15', '09:00', late)]);
    expect(String(played.row('documents', { key: PROGRAMME })['fix'])).toContain('AQ-2026-0006');
  });
});

describe('after the conference', () => {
  const held = edit('conferences', ROW, { held: 'Có' });
  const said = edit(
    'petitions',
    { code: 'AQ-2026-0001' },
    { oralAnswer: 'Phòng sửa xong trong tháng 10.', outcome: 'Đã giải quyết triệt để' },
  );
  const passed = edit(
    'petitions',
    { code: 'AQ-2026-0003' },
    { route: 'Ngoài thẩm quyền – báo cáo UBND thành phố' },
  );
  const asked = edit(
    'petitions',
    { code: 'AQ-2026-0004' },
    { lead: 'Thuế cơ sở 9 thành phố Hải Phòng' },
  );

  it.each([
    ['before it is written that it was held', '2026-09-17', '2026-09-17', [], [PROGRAMME]],
    ['on its day', '2026-09-17', '2026-09-17', [held], [PROGRAMME, MINUTES, CONCLUSIONS]],
    ['the day after', '2026-09-18', '2026-09-18', [held], [PROGRAMME, MINUTES, CONCLUSIONS]],
    ['written too early', '2026-09-16', '2026-09-16', [held], [PROGRAMME]],
  ])('minutes and conclusions are drafted: %s', async (_, on, until, steps, keys) => {
    const drafted = keysOf(await conference(until, [day(on, '11:40', ...steps)]));
    expect([...drafted].sort()).toEqual([...keys].sort());
  });

  describe('', () => {
    let found: Map<string, string>;
    beforeAll(async () => {
      const steps = day('2026-09-17', '11:40', held, said, passed, asked);
      found = texts(await conference('2026-09-18', [steps]));
    });

    it.each([
      [
        'what was answered',
        `Trả lời tại Hội nghị (Nguyễn Văn Hùng, ${DESK}): Phòng sửa xong trong tháng 10.`,
      ],
      [
        'until when the rest is answered',
        'Chưa trả lời tại Hội nghị; trả lời bằng văn bản chậm nhất ngày 28/9/2026',
      ],
      ['how many had registered', 'đăng ký: 15 đơn vị'],
      ['room for the secretary', 'Thư ký: …………………… (Cơ quan dự thảo ghi họ tên, chức vụ)'],
      ['who chaired it', 'CHỦ TRÌ'],
    ])('A-II.5a.1: the minutes say %s', (_, words) => {
      expect(found.get(MINUTES)).toContain(words);
    });

    it.each([
      [
        'the counts',
        'tiếp nhận 05 kiến nghị thuộc phạm vi giải quyết; đã trả lời, hướng dẫn: 01 kiến nghị; còn phải trả lời bằng văn bản: 04',
      ],
      ['room for the chair', '(Cơ quan dự thảo ghi ý kiến kết luận của chủ trì)'],
      [
        'a task with its day',
        `Giao ${DESK} giải quyết, trả lời bằng văn bản kiến nghị AQ-2026-0002 (nhóm Đất đai), chậm nhất ngày 28/9/2026.`,
      ],
      [
        'what goes to the city',
        `Giao ${DESK} tham mưu báo cáo Ủy ban nhân dân thành phố về kiến nghị AQ-2026-0003`,
      ],
      [
        'what others are asked',
        'Đề nghị Thuế cơ sở 9 thành phố Hải Phòng giải quyết, trả lời bằng văn bản kiến nghị AQ-2026-0004',
      ],
      ['the report', 'báo cáo Sở Tài chính thành phố Hải Phòng chậm nhất ngày 28/9/2026'],
      ['the portal', 'đăng Thông báo này trên Cổng thông tin điện tử phường'],
    ])('A-III.5.7, A-III.5.8: the conclusions say %s', (_, words) => {
      expect(found.get(CONCLUSIONS)).toContain(words);
    });

    it('A-III.5.8: the conclusions name nobody who asked, for they stand on the portal', () => {
      expect(found.get(CONCLUSIONS)).not.toMatch(/Tiền Trung|Kiến nghị của cơ sở/);
    });
  });
});
