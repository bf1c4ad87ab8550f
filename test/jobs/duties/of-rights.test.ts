// The duties of people's rights, the review of the portal, what makes one duty of a day's work (A-III.5.3).
import { describe, expect, it } from 'vitest';
import { civilDate } from '#rules/dates/civil-date';
import type { Work } from '../../../apps-script/jobs/conference/meeting/work.ts';
import { dutiesOfMeeting, reviewOfPortal } from '../../../apps-script/jobs/duties/of-meeting.ts';
import { dutiesOfRights } from '../../../apps-script/jobs/duties/of-rights.ts';
import { contextAt } from '../context.ts';
import { milestone } from '../states.ts';

type Row = Readonly<Record<string, string>>;

describe('a request about personal data', () => {
  const asked = { kind: 'Xóa', receivedAt: '2026-09-10', unit: 'DV-0001' };
  const duties = (row: Row) => dutiesOfRights(contextAt({ rights: [row] }));
  const titles = (row: Row) => duties(row).map(({ title }) => title.split(' yêu cầu')[0]);

  it('is acknowledged and answered, each by its own day', () => {
    const [first, second] = duties(asked);
    expect([first?.title, second?.title]).toEqual([
      'Phản hồi đã nhận yêu cầu về dữ liệu cá nhân (Xóa)',
      'Trả lời yêu cầu về dữ liệu cá nhân (Xóa)',
    ]);
    expect(first?.case).toBe('DV-0001');
    expect(first?.steps[0]).toContain('dòng nhận ngày 10/9/2026 của DV-0001');
    expect(first?.mark).not.toBe(second?.mark);
  });

  it.each<[string, Row, string[]]>([
    ['answered only, once it is acknowledged', { acknowledgedOn: '2026-09-11' }, ['Trả lời']],
    ['no more once it is done', { doneOn: '2026-09-11' }, []],
    ['nothing without a kind', { kind: '' }, []],
    ['nothing without its day', { receivedAt: '' }, []],
  ])('%s', (_, more, left) => {
    expect(titles({ ...asked, ...more })).toEqual(left);
  });

  it('of nobody named it is about the data', () => {
    const [first] = duties({ kind: asked.kind, receivedAt: asked.receivedAt });
    expect(first?.case).toBe('dữ liệu cá nhân');
    expect(first?.steps[0]).toMatch(/10\/9\/2026$/);
  });

  it('an extension moves the day of the answer alone', () => {
    const [before, after] = ['', '2026-10-15'].map((extendedTo) =>
      duties({ ...asked, extendedTo }),
    );
    expect(after?.[0]?.deadline.due).toBe(before?.[0]?.deadline.due);
    expect(after?.[1]?.deadline.due).toBe('2026-10-15');
  });

  it('a last day that is off is worked to the day before', () => {
    for (const { deadline } of Array.from({ length: 7 }, (_, n) =>
      duties({ ...asked, receivedAt: `2026-09-${String(n + 10)}` }),
    ).flat()) {
      const weekend = [6, 0].includes(new Date(`${deadline.due}T00:00Z`).getUTCDay());
      expect(deadline.workBy !== null).toBe(weekend);
      if (deadline.workBy !== null) expect(deadline.workBy < deadline.due).toBe(true);
    }
  });
});

describe('the review of the portal (A-III.5.3)', () => {
  const review = (rows: readonly Row[], at = '2026-09-25') =>
    reviewOfPortal(contextAt({ publicity: rows }, `${at}T08:00`))[0];
  const POSTED = { postedOn: '2026-08-31', byWhom: 'Tổ một' };

  it.each<[string, readonly Row[], boolean]>([
    ['something stands there from a month before', [POSTED], true],
    ['nothing does yet', [{ postedOn: '2026-09-01' }], false],
    ['nothing at all', [{}], false],
  ])('is owed where %s', (_, rows, is) => {
    expect(review(rows) !== undefined).toBe(is);
  });

  it.each<[string, Row, boolean]>([
    ['something is posted', { postedOn: '2026-09-01' }, true],
    ['it was looked through', { postedOn: '2026-08-31', reviewedOn: '2026-09-30' }, true],
    ['that was the month before', { postedOn: '2026-08-31', reviewedOn: '2026-08-31' }, false],
  ])('is done in the month in which %s', (_, row, done) => {
    expect(review([POSTED, row])?.done).toBe(done);
  });

  it('by the last working day of the month, with who posts', () => {
    expect(review([POSTED], '2026-10-02')).toMatchObject({
      case: '2026-10',
      deadline: { due: '2026-10-30', anchor: '2026-10-31' },
      copies: ['Tổ một'],
    });
  });
});

describe('a day’s work for a conference is one duty', () => {
  const { deadline } = milestone();
  const work = (title: string, more: Partial<Work> = {}): Work =>
    ({ conference: 'HN-2026-1', title, owner: null, deadline, ...more }) as Work;

  it('by its name where it is one piece, else by their number', () => {
    const [one] = dutiesOfMeeting([work('Giấy mời')]);
    expect(one).toMatchObject({
      title: 'Giấy mời',
      steps: ['Giấy mời – Phòng Kinh tế, Hạ tầng và Đô thị'],
      copies: [],
    });
    const [two] = dutiesOfMeeting([work('Giấy mời'), work('Băng rôn', { owner: 'Tổ một' })]);
    expect(two).toMatchObject({
      title: '02 việc chuẩn bị, công khai của Hội nghị',
      steps: ['Giấy mời – Phòng Kinh tế, Hạ tầng và Đô thị', 'Băng rôn – Tổ một'],
      copies: ['Tổ một'],
      deadline: { default: true },
    });
  });

  it('of each day and each conference apart', () => {
    const later = { deadline: { ...deadline, due: civilDate('2026-09-29') } };
    const found = dutiesOfMeeting([
      work('a'),
      work('b', later),
      work('c', { conference: 'HN-2026-2' }),
    ]);
    expect(found.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(dutiesOfMeeting([])).toEqual([]);
  });
});
