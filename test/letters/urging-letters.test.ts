// The letter that urges a body (D21) and the report that asks a superior (D20): when they are drafted, what they say.
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';
import { resultOf } from '../../sync/workplace/result.ts';

const URGING = 'D21 Công văn đôn đốc';
const COORDINATION = 'D18 Công văn đề nghị phối hợp trả lời';
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const ASKING = 'D20 Báo cáo xin ý kiến cấp trên';
const ABOVE = 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const FIRST = 'AQ-2026-0001';
const SECOND = 'AQ-2026-0002';
const THIRD = 'AQ-2026-0003';
const OWN = { route: 'Thuộc thẩm quyền – trả lời' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const led = (code: string, cells: Readonly<Record<string, string>>): string =>
  edit('petitions', { code }, cells);
const drafts = (played: Played, kind: string) =>
  played.rows('documents').filter((row) => row['kind'] === kind);
const textOf = (played: Played, key: unknown): string =>
  resultOf(played.office, []).letters.find((letter) => letter.key === key)?.text ?? '';

/** A conference held on 17/9/2026: what one body answers alone is due on 28/9/2026. */
const held = (until: string, ...steps: readonly string[]): Promise<Played> =>
  stage.play(
    [
      'days:',
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day('2026-08-11', '09:00', ...registered(15, 5)),
      day('2026-08-25', '10:00', ...steps),
      day('2026-09-18', '09:00', edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' })),
      `until: ${until}`,
    ].join('\n'),
  );

/** No conference: six units registered, petitions of 10/8/2026, stopped on 25/8/2026. */
const stopped = (until: string, ...steps: readonly string[]): Promise<Played> =>
  stage.play(
    [
      'days:',
      day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
      day('2026-08-11', '09:00', ...registered(6, 3)),
      day('2026-08-12', '10:00', ...steps),
      day(
        '2026-08-25',
        '10:00',
        edit(
          'conferences',
          { code: 'HN-2026-1' },
          {
            decision: 'Dừng',
            decidedBy: 'Lê Văn Thảo',
            decidedOn: '2026-08-25',
            decisionReason: 'Thiếu đăng ký',
          },
        ),
      ),
      `until: ${until}`,
    ].join('\n'),
  );

describe('the urging letter (A-III.2.6)', () => {
  it.each([
    ['2026-09-25', 0],
    ['2026-09-28', 0],
    ['2026-09-29', 1],
    ['2026-10-01', 1],
  ])('is drafted the day after the term, once: %s', async (on, n) => {
    const played = await held(on, led(FIRST, { ...OWN, lead: CULTURE }));
    expect(drafts(played, URGING)).toHaveLength(n);
  });

  it('lists to each body what it is late with, with the term and the working days past it', async () => {
    const played = await held(
      '2026-09-29',
      led(FIRST, { ...OWN, lead: CULTURE }),
      led(SECOND, { ...OWN, lead: DESK }),
      led(THIRD, { ...OWN, lead: CULTURE }),
    );
    expect(drafts(played, URGING).map((row) => row['case'])).toEqual([
      `${FIRST}, ${THIRD}`,
      SECOND,
    ]);
    const text = textOf(played, 'VHXH·công văn đôn đốc·1');
    expect(text).toContain(`Kính gửi: ${CULTURE}.`);
    expect(text).toContain('đến ngày 29/9/2026 còn 02 kiến nghị');
    expect(text).toMatch(
      /AQ-2026-0001\tCơ sở sản xuất Tiền Trung 01\n.*\t10\/8\/2026\t28\/9\/2026\t01/,
    );
    expect(text).toContain('nguyên nhân chậm, phương án giải quyết triệt để');
    expect(text).not.toContain(SECOND);
  });

  it('does not name what is answered, what waits for others, what nobody leads', async () => {
    const played = await held(
      '2026-09-30',
      led(FIRST, { ...OWN, lead: CULTURE, outcome: 'Rút kiến nghị' }),
      led(SECOND, { route: ABOVE, lead: TAX }),
      led(THIRD, OWN),
    );
    expect(drafts(played, URGING)).toEqual([]);
  });

  it('says what was answered since; after its issue a later one names only what is new', async () => {
    const played = await held('2026-09-29', led(FIRST, { ...OWN, lead: CULTURE }));
    const key = 'VHXH·công văn đôn đốc·1';
    await played.more(
      [
        'days:',
        day('2026-09-29', '15:00', led(SECOND, { ...OWN, lead: CULTURE })),
        'until: 2026-09-30',
      ].join('\n'),
    );
    expect(played.row('documents', { key })['fix']).toContain(`Thêm kiến nghị ${SECOND}`);
    const issued = { state: 'Đã phát hành', number: '38/UBND-KTHT&ĐT', date: '2026-09-30' };
    await played.more(
      [
        'days:',
        day('2026-09-30', '15:00', edit('documents', { key }, issued)),
        'until: 2026-10-01',
      ].join('\n'),
    );
    expect(drafts(played, URGING).map((row) => row['case'])).toEqual([FIRST, SECOND]);
  });
});

describe('the report that asks a superior body', () => {
  it('A-II.5b.4: without a conference the ward asks, one report to each body', async () => {
    const played = await stopped(
      '2026-09-15',
      led(FIRST, {
        route: ABOVE,
        lead: TAX,
        process: 'Đã kiểm tra hồ sơ',
        proposal: 'Hoàn thuế sớm',
      }),
      led(SECOND, { route: ABOVE, competent: 'Ngân hàng Nhà nước khu vực 6', lead: DESK }),
      led(THIRD, { route: ABOVE, lead: TAX }),
    );
    const rows = drafts(played, ASKING);
    expect(rows.map((row) => row['case'])).toEqual([`${FIRST}, ${THIRD}`, SECOND]);
    const text = textOf(played, rows[0]?.['key']);
    expect(text).toContain('Kính gửi: Thuế thành phố Hải Phòng.');
    expect(text).toContain('điểm b khoản 5 mục II');
    expect(text).toContain('Tình hình, quá trình giải quyết: Đã kiểm tra hồ sơ.');
    expect(text).toContain('Ý kiến, đề xuất của phường: Hoàn thuế sớm.');
    expect(text).toContain('(Cơ quan dự thảo ghi quy định có liên quan)');
    expect(text).toContain(`- ${TAX} (để p/h);`);
    expect(textOf(played, rows[1]?.['key'])).toContain('Kính gửi: Ngân hàng Nhà nước khu vực 6.');
  });

  it('leaves the body open where nobody knows it', async () => {
    const played = await stopped('2026-09-15', led(FIRST, { route: ABOVE, lead: DESK }));
    expect(textOf(played, drafts(played, ASKING)[0]?.['key'])).toContain(
      'Kính gửi: …………………… (Cơ quan dự thảo ghi cơ quan cấp trên)',
    );
  });

  it('A-II.5a.4: with a conference a body of the central government asks by itself', async () => {
    const played = await held(
      '2026-09-28',
      led(FIRST, { route: ABOVE, lead: TAX }),
      led(SECOND, { route: ABOVE, lead: DESK, competent: 'Bộ Tài chính' }),
    );
    expect(drafts(played, ASKING).map((row) => row['case'])).toEqual([SECOND]);
  });
});

describe('the letter that asks for a part in the answer (A-II.5a.6, A-II.5a.7)', () => {
  const key = `${FIRST}·đề nghị phối hợp·1`;
  const both = { route: TOGETHER, lead: CULTURE, partners: `${DESK}; ${TAX}` };

  it('names the bodies and a day 03 working days before that of the plan: 05/10 for 08/10/2026', async () => {
    const played = await held('2026-09-18', led(FIRST, both));
    expect(drafts(played, COORDINATION).map((row) => row['key'])).toEqual([key]);
    const text = textOf(played, key);
    expect(text).toContain('PHÒNG VĂN HÓA – XÃ HỘI');
    expect(text).toMatch(/Số: +\/VHXH/);
    expect(text).toContain(`- ${DESK};\n- ${TAX}.`);
    expect(text).toContain('Ý kiến gửi Phòng Văn hóa – Xã hội chậm nhất ngày 05/10/2026');
    expect(text).toContain('(chậm nhất ngày 08/10/2026)');
    expect(text).toContain('(Cơ quan dự thảo ghi nội dung cần phối hợp.)');
    expect(text.match(/Như trên/g)).toHaveLength(1);
  });

  it('is addressed on one line to one body; where a body outside UBND leads, the desk writes', async () => {
    const played = await held('2026-09-18', led(FIRST, { ...both, lead: TAX, partners: CULTURE }));
    const text = textOf(played, key);
    expect(text).toContain(`Kính gửi: ${CULTURE}.`);
    expect(text).toMatch(/Số: +\/KTHT&ĐT/);
  });

  it('A-II.5b.5: without a conference the day is counted from receipt', async () => {
    const text = textOf(await stopped('2026-08-26', led(FIRST, both)), key);
    expect(text).toContain('(chậm nhất ngày 27/8/2026)');
    expect(text).toContain('chậm nhất ngày 24/8/2026, để tổng hợp');
  });

  it('A-II.5b.5: waits for the closing on 21/8, which settles from which day it counts', async () => {
    const classified = (until: string): Promise<Played> =>
      stage.play(
        [
          'days:',
          day('2026-08-03', '09:00', add('conferences', CONFERENCE)),
          day('2026-08-11', '09:00', ...registered(6, 3)),
          day('2026-08-12', '10:00', led(FIRST, both)),
          `until: ${until}`,
        ].join('\n'),
      );
    expect(drafts(await classified('2026-08-20'), COORDINATION)).toEqual([]);
    expect(drafts(await classified('2026-08-24'), COORDINATION)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['no other body is named', { ...both, partners: CULTURE }],
    ['nobody leads', { ...both, lead: '' }],
    ['it is withdrawn', { ...both, outcome: 'Rút kiến nghị' }],
    ['it goes above', { ...both, route: ABOVE }],
    ['no route is chosen', { lead: CULTURE, partners: TAX }],
  ])('is not drafted where %s', async (_, cells) => {
    expect(drafts(await held('2026-09-18', led(FIRST, cells)), COORDINATION)).toEqual([]);
  });

  it('is told where another body has to be asked by now', async () => {
    const played = await held('2026-09-18', led(FIRST, both));
    await played.more(
      [
        'days:',
        day('2026-09-18', '15:00', led(FIRST, { partners: DESK })),
        'until: 2026-09-21',
      ].join('\n'),
    );
    expect(played.row('documents', { key })['fix']).toContain(`Nay: cơ quan phối hợp: ${DESK};`);
  });
});
