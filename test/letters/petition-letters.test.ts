// What a letter about a petition says, drafted from the register as staff filled it: each row of the tables is one cell
// of “Kiến nghị” and the words of the letter that follow from it.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit } from '../jobs/people.ts';
import { openStage, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const PHVHXH = 'Phòng Văn hóa – Xã hội';
const OWN = 'Thuộc thẩm quyền – trả lời';
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const ELSEWHERE = 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan';
const UPWARD = 'Ngoài thẩm quyền – báo cáo UBND thành phố';
const CODE = 'AQ-2026-0001';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

/** The letter that staff get who ask for a draft of a petition with these cells. */
async function letterOf(
  cells: Readonly<Record<string, string>>,
  ...before: readonly string[]
): Promise<string> {
  const petition = {
    conference: 'HN-2026-1',
    unit: 'DV-0001',
    group: 'Thủ tục hành chính',
    title: 'Gia hạn giấy phép xây dựng',
    content: 'Hộ tôi nộp hồ sơ hai lần mà chưa có kết quả.',
    receivedAt: '2026-08-04T08:00',
    scope: 'Trong phạm vi',
    lead: DESK,
    ...cells,
  };
  const played = await stage.play(
    [
      'daily: manual',
      'days:',
      day(
        '2026-08-04',
        '09:00',
        add('conferences', CONFERENCE),
        add('units', { code: 'DV-0001', kind: 'Doanh nghiệp', name: 'Công ty TNHH Nhựa Ba Hàng' }),
        ...before,
        add('petitions', petition),
      ),
      day('2026-08-05', '09:00', edit('petitions', { code: CODE }, { request: 'Soạn dự thảo' })),
    ].join('\n'),
  );
  const [letter] = resultOf(played.office, []).letters;
  if (letter === undefined) throw new Error(String(played.row('petitions', { code: CODE })['fix']));
  return letter.text;
}

/** The lines of “Nơi nhận”, without the addressee and the file copy. */
const copies = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^- .*;$/.test(line))
    .slice(1);

describe('the legal basis (A-II.5a.5)', () => {
  it.each([
    [
      'D16',
      OWN,
      'Luật Xây dựng số 50/2014/QH13.',
      'Căn cứ pháp lý: Luật Xây dựng số 50/2014/QH13.',
    ],
    ['D16', OWN, '', 'Căn cứ pháp lý: …………………………………… (Cơ quan dự thảo ghi căn cứ pháp lý'],
    ['D16', TOGETHER, '', 'Căn cứ pháp lý: …………………………………… (Cơ quan dự thảo ghi căn cứ pháp lý'],
    ['D17', ELSEWHERE, 'Luật Các tổ chức tín dụng', 'Căn cứ pháp lý: Luật Các tổ chức tín dụng.'],
    ['D17', ELSEWHERE, '', 'Căn cứ pháp lý: …………………………………… (Cơ quan dự thảo ghi quy định'],
  ])('%s, %s, “%s”', async (_, route, legalBasis, says) => {
    const answer = 'Đã cấp giấy phép.';
    expect(await letterOf({ route, answer, legalBasis, competent: 'Sở Xây dựng' })).toContain(says);
  });
});

describe('guidance (A-II.5a.3)', () => {
  it('gives the address of the competent body and sends it a copy to know', async () => {
    const text = await letterOf({
      route: ELSEWHERE,
      competent: 'Ngân hàng Nhà nước chi nhánh Khu vực 6.',
      competentAddress: 'số 4 Nguyễn Tri Phương, thành phố Hải Phòng',
    });
    expect(text).toContain(
      'Ngân hàng Nhà nước chi nhánh Khu vực 6; địa chỉ: số 4 Nguyễn Tri Phương, thành phố Hải Phòng. Đề nghị',
    );
    expect(copies(text)).toEqual(['- Ngân hàng Nhà nước chi nhánh Khu vực 6 (để biết);']);
  });

  it('leaves body and address open, with a note to whoever drafts', async () => {
    const text = await letterOf({ route: ELSEWHERE });
    expect(text).toContain('…………………… (Cơ quan dự thảo ghi cơ quan có thẩm quyền)');
    expect(text).toContain('địa chỉ: …………………… (Cơ quan dự thảo ghi địa chỉ');
    expect(text).not.toMatch(/: ?[.;,)]/);
  });
});

describe('“Nơi nhận” names nobody twice, and not the lead', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the desk leads', { lead: DESK, partners: PHVHXH }, [`- ${PHVHXH} (để p/h);`]],
    [
      'the desk leads and is named a partner',
      { lead: DESK, partners: `${DESK}; ${PHVHXH}` },
      [`- ${PHVHXH} (để p/h);`],
    ],
    [
      'another leads, the desk is a partner',
      { lead: PHVHXH, partners: DESK },
      [`- ${DESK} (để tổng hợp);`],
    ],
    [
      'a partner named twice',
      { lead: DESK, partners: `${PHVHXH}; Phòng Văn hoá – Xã hội` },
      [`- ${PHVHXH} (để p/h);`],
    ],
  ])('%s', async (_, cells, lines) => {
    expect(copies(await letterOf({ route: TOGETHER, ...cells }))).toEqual(lines);
  });
});

it.each([
  [
    'its own words stand in quotation marks',
    '',
    'a) Nội dung kiến nghị: “Hộ tôi nộp hồ sơ hai lần mà chưa có kết quả.”',
  ],
  ['staff’s summary does not', 'Gia hạn giấy phép.', 'a) Nội dung kiến nghị: Gia hạn giấy phép.'],
])('a petition restated: %s', async (_, summary, says) => {
  expect(await letterOf({ route: OWN, summary })).toContain(says);
});

describe('a reply signed by UBND says who did what (A-II.5a.6, A-II.5a.2)', () => {
  const CITY = {
    number: '8127/UBND-XD',
    date: '2026-08-04',
    from: 'Ủy ban nhân dân thành phố Hải Phòng',
    case: CODE,
    meaning: 'Ý kiến chỉ đạo',
  };
  it.each<[string, Record<string, string>, string[], RegExp, RegExp]>([
    [
      'partners took part',
      { route: TOGETHER, partners: PHVHXH },
      [],
      /Đô thị đã chủ trì, phối hợp với Phòng Văn hóa – Xã hội nghiên cứu, xem xét, thống nhất/,
      /tham mưu nội dung/,
    ],
    [
      'nobody else took part',
      { route: OWN },
      [edit('settings', { key: 'replySignedBy' }, { value: 'UBND phường' })],
      /Đô thị đã nghiên cứu, xem xét, tham mưu nội dung trả lời\./,
      /thống nhất nội dung|phối hợp với/,
    ],
    [
      'a higher body decided',
      { route: UPWARD },
      [add('incoming', CITY)],
      /nhận được Văn bản số 8127\/UBND-XD ngày 04\/8\/2026 của Ủy ban nhân dân thành phố Hải Phòng\. Căn cứ ý kiến đó/,
      /chủ trì|thống nhất nội dung/,
    ],
  ])('%s', async (_, cells, before, says, never) => {
    const text = await letterOf(cells, ...before);
    expect(text).toMatch(says);
    expect(text).not.toMatch(never);
  });
});

it('short names are introduced before they are used', async () => {
  const text = await letterOf({ route: OWN, answer: 'Đã cấp.' });
  expect(text).toContain('năm 2026 (sau đây gọi tắt là');
});
