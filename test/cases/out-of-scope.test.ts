// A petition that the plan excludes: it counts for nothing, and a letter tells the unit where to turn (A-I.2.6, A-I.2.7).
import { beforeAll, describe, expect, it } from 'vitest';
import { add, CONFERENCE, day, edit, registered } from '../jobs/people.ts';
import { openStage, type Played, type Stage } from '../jobs/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

const run = '      - run: daily';
const days = (...list: readonly string[]): string => ['daily: manual', 'days:', ...list].join('\n');
const SIXTH = { code: 'AQ-2026-0006' };
const OUT = { scope: 'Không thuộc phạm vi giải quyết', scopeBy: 'Lê Văn Thảo' };
const GUIDE = {
  route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
  competent: 'Tòa án nhân dân khu vực 6 – Hải Phòng',
};
const ASK = { request: 'Soạn dự thảo' };

/** 15 units and so many petitions; the last of them is found out of scope before the closing of 21/8. */
const found = (petitions: number, set: Readonly<Record<string, string>>): Promise<Played> =>
  stage.play(
    days(
      day('2026-08-03', '08:00', add('conferences', CONFERENCE)),
      day('2026-08-10', '10:00', ...registered(15, petitions), run),
      day(
        '2026-08-11',
        '09:00',
        edit('petitions', { code: `AQ-2026-000${petitions}` }, { ...OUT, ...set }),
        run,
      ),
      day('2026-08-21', '18:00', run),
    ),
  );

describe('an out-of-scope petition (AM-04, AM-20)', () => {
  it.each<[string, number, number, string]>([
    ['Thuộc thẩm quyền của cơ quan tư pháp', 5, 4, 'chưa đủ 05 kiến nghị'],
    ['Thuộc thẩm quyền của cơ quan tư pháp', 6, 5, 'Đủ điều kiện tổ chức'],
    ['Đơn khiếu nại', 5, 4, 'chưa đủ 05 kiến nghị'],
    ['Đơn tố cáo', 5, 4, 'chưa đủ 05 kiến nghị'],
    ['Kiến nghị, đơn thư của công dân', 5, 4, 'chưa đủ 05 kiến nghị'],
  ])('“%s”, one of %i: %i count, %s', async (scopeReason, all, counted, branch) => {
    const played = await found(all, { scopeReason });
    const row = played.row('conferences', { code: 'HN-2026-1' });
    expect([row['petitionsOfRegistered'], row['petitionsAll']]).toEqual([counted, counted]);
    expect(row['branch']).toContain(branch);
    const petition = played.row('petitions', { code: `AQ-2026-000${all}` });
    expect([petition['status'], petition['reportColumn'] ?? '', petition['due'] ?? '']).toEqual([
      'Không thuộc phạm vi giải quyết',
      'Ngoài biểu',
      '',
    ]);
  });
});

describe('a letter asked for it (A-I.2.6)', () => {
  const COURT = { scopeReason: 'Thuộc thẩm quyền của cơ quan tư pháp' };

  it('guides to the body that is competent', async () => {
    const played = await found(6, { ...COURT, ...GUIDE, ...ASK });
    expect(played.rows('documents').map(({ kind, state }) => [kind, state])).toEqual([
      ['D17 Công văn hướng dẫn gửi đúng cơ quan', 'Dự thảo'],
    ]);
    expect(played.row('petitions', SIXTH)['fix']).toBeNull();
  });

  it('is not drafted before the way is chosen, and the row says which', async () => {
    const played = await found(6, { ...COURT, ...ASK });
    expect(played.rows('documents')).toEqual([]);
    expect(played.row('petitions', SIXTH)['fix']).toContain(
      'chọn Cách xử lý “Không thuộc chức năng – hướng dẫn gửi đúng cơ quan”, ghi Cơ quan có thẩm quyền',
    );
  });

  it.each(['Thuộc thẩm quyền – trả lời', 'Ngoài thẩm quyền – báo cáo UBND thành phố'])(
    'answers nothing of it: “%s” drafts no letter',
    async (route) => {
      const lead = 'Phòng Kinh tế, Hạ tầng và Đô thị';
      const played = await found(6, { ...COURT, ...ASK, route, lead });
      expect(played.rows('documents')).toEqual([]);
      expect(played.row('petitions', SIXTH)['fix']).toContain('hướng dẫn gửi đúng cơ quan');
    },
  );
});
