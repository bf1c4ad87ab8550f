// The result report on its way to Sở Tài chính: what a draft may not say, what holds it back, when it has reached the Sở.
import { beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '#docx/docx-text';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { pushOf, reportFiles } from '../finance/office.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const OWN = { scope: 'Trong phạm vi', route: 'Thuộc thẩm quyền – trả lời', lead: DESK };
const petition = (n: number, set: Readonly<Record<string, string>>): string =>
  edit('petitions', { code: `AQ-2026-000${n}` }, set);
const ANSWERED = { oralAnswer: 'Đã trả lời tại Hội nghị', outcome: 'Đã giải quyết triệt để' };
/** A petition still open, with everything that the form asks of one (A-II.5c.4). */
const OPEN = {
  process: 'Đã họp với các đơn vị liên quan',
  obstacle: 'Vướng quy hoạch',
  proposal: 'Tiếp tục phối hợp',
  delayCause: 'Chờ ý kiến của đơn vị phối hợp',
  plan: 'Trả lời trước ngày 08/10/2026',
};

/** Held on 17/9 with 15 units and 6 petitions, the first `answered` of them in the hall. */
const held = (answered: number, ...more: readonly string[]): Promise<Played> =>
  stage.play(
    days(
      day(
        '2026-08-03',
        '08:00',
        edit('bodies', { name: DESK }, { email: 'kinhte@aiquoc.example' }),
        add('conferences', CONFERENCE),
      ),
      day('2026-08-10', '10:00', ...registered(15, 6, OWN), run),
      day('2026-08-21', '18:00', run),
      day(
        '2026-09-17',
        '14:00',
        edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' }),
        ...Array.from({ length: answered }, (_, i) => petition(i + 1, ANSWERED)),
      ),
      ...more,
    ),
  );

const draftText = (played: Played): string => {
  const draft = played.office
    .files()
    .find(({ name, mimeType }) => name.includes('_BC_ket-qua_') && /document/.test(mimeType));
  return docxText(draft?.bytes ?? new Uint8Array());
};
const REPORT = 'D22 Báo cáo kết quả tổ chức Hội nghị';
const numbered = (number: string, date: string, set = {}): string =>
  edit('documents', { kind: REPORT }, { state: 'Đã phát hành', number, date, ...set });

describe('a proposal that asks the city to agree to closing (A-II.5c.3, AM-19)', () => {
  const FORBIDDEN = 'Đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị';
  const played = (): Promise<Played> =>
    held(
      4,
      day('2026-09-18', '09:00', petition(5, { ...OPEN, proposal: FORBIDDEN }), run),
      day('2026-09-24', '09:00', run),
    );

  it('is marked in its row and never stands in the draft', async () => {
    const office = await played();
    expect(office.row('petitions', { code: 'AQ-2026-0005' })['fix']).toContain(
      'không đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị',
    );
    expect(draftText(office)).toContain('Báo cáo');
    expect(draftText(office)).not.toContain('đồng ý kết thúc giải quyết');
  });

  it('holds the report back together with what is still blank, each told by its cell (A-II.5c.4)', async () => {
    const { office } = await played();
    const { outcome, problems } = await pushOf(office);
    expect(outcome).toBe('refused');
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '7 Vướng mắc',
      '7 Đề xuất',
      '7 Nguyên nhân chậm',
      '7 Phương án giải quyết triệt để',
      '6 Đề xuất',
    ]);
    expect(reportFiles(office)).toEqual([]);
  });

  it('once put right leaves a draft without a number, and goes to the Sở with one (AM-39)', async () => {
    const story = await played();
    await story.more(days(day('2026-09-25', '09:00', petition(5, OPEN), petition(6, OPEN), run)));
    expect(await pushOf(story.office)).toMatchObject({ outcome: 'draft', problems: [] });
    await story.more(days(day('2026-09-25', '10:00', numbered('130', '2026-09-25'), run)));
    expect(await pushOf(story.office)).toMatchObject({ outcome: 'pushed', problems: [] });
  });
});

describe('a report that is numbered but not sent has not reached the Sở (A-III.2.3)', () => {
  const reminded = (story: Played): string[] =>
    story.office
      .mails()
      .filter(({ subject }) => subject.startsWith('Báo cáo kết quả tổ chức Hội nghị'))
      .map(({ subject }) => /\((.*)\)/.exec(subject)?.[1] ?? '');
  const after = async (set: Readonly<Record<string, string>>): Promise<Played> =>
    held(
      6,
      day('2026-09-24', '09:00', run),
      day('2026-09-25', '09:00', numbered('130', '2026-09-25', set)),
      ...['2026-09-28', '2026-09-29', '2026-09-30'].map((on) => day(on, '08:00', run)),
    );

  it.each([
    ['numbered alone', {}, ['đến hạn hôm nay', 'quá hạn 01 ngày làm việc'], 'QUÁ HẠN'],
    [
      'sent on the day before the last',
      { state: 'Đã gửi', sentOn: '2026-09-25', sentBy: 'Bưu chính' },
      [],
      'đã gửi',
    ],
  ])('%s: due 28/9, the seventh working day', async (_what, set, told, shown) => {
    const story = await after(set);
    expect(reminded(story).filter((left) => !left.startsWith('còn'))).toEqual(told);
    expect(story.overview('Báo cáo Sở Tài chính')).toContain(shown);
  });
});
