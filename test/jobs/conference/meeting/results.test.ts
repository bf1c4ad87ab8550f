// The notice of the results for the portal (D25): what it says of whom, and one for each state of the petitions.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const KIND = 'D25 Thông báo kết quả giải quyết kiến nghị';
const REPORT = 'D22 Báo cáo kết quả tổ chức Hội nghị';
const SENT = { state: 'Đã gửi', sentBy: 'Thư điện tử' };

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-11T09:00');
  paper.edit('petitions', { code: 'AQ-2026-0001' }, { publicText: 'Giờ mở cửa bộ phận một cửa' });
  paper.edit('units', { code: 'DV-0001' }, { publishName: 'Có' });
  paper.run('2026-08-21T17:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  paper.run('2026-09-17T16:00');
});

const report = (number: string, on: string) =>
  paper.add('documents', {
    kind: REPORT,
    case: 'HN-2026-1',
    number,
    date: on,
    sentOn: on,
    ...SENT,
  });
const notices = () => paper.rows('documents').filter((row) => row['kind'] === KIND);
const settle = (...codes: readonly number[]) => {
  for (const n of codes)
    paper.edit(
      'petitions',
      { code: `AQ-2026-000${n}` },
      { oralAnswer: 'Đã sửa.', outcome: 'Đã giải quyết triệt để' },
    );
};

it('A-III.3.3: names a unit only with its consent, and of its words only what is written to be public (AM-27)', () => {
  report('61/BC-UBND', '2026-09-28');
  paper.run('2026-09-29T09:00');
  const text = paper.letters().find(({ name }) => name.includes('TB_ket-qua'))?.text ?? '';
  expect(text).toContain('Cơ sở sản xuất Tiền Trung 01\tGiờ mở cửa bộ phận một cửa');
  expect(text).not.toMatch(/Tiền Trung 0[2-5]|Kiến nghị 0[1-5]|0912000/);
  expect(text).toContain('AQ-2026-0002\tĐất đai\tHộ kinh doanh\t……');
});

describe('A-III.5.6: one for each state', () => {
  it.each([
    ['no report has gone to the Sở', () => undefined, 0],
    ['a report went', () => report('61/BC-UBND', '2026-09-28'), 1],
  ])('%s', (_, act, count) => {
    act();
    paper.run('2026-09-29T09:00');
    paper.run('2026-09-30T09:00');
    expect(notices()).toHaveLength(count);
  });

  it('a draft that nobody issued is told, and no second one lies beside it', () => {
    report('61/BC-UBND', '2026-09-28');
    paper.run('2026-09-29T09:00');
    settle(1, 2, 3, 4, 5);
    report('66/BC-UBND', '2026-10-09');
    paper.run('2026-10-09T16:00');
    expect(notices().map((row) => row['fix'])).toEqual([
      expect.stringContaining('đã trả lời, hướng dẫn 5/5 kiến nghị; không còn'),
    ]);
  });

  it('an issued one is followed by one more once nothing is open, and by none that says the same', () => {
    report('61/BC-UBND', '2026-09-28');
    paper.run('2026-09-29T09:00');
    const issued = { ...SENT, sentOn: '2026-09-30', date: '2026-09-30' };
    paper.edit('documents', { kind: KIND }, { ...issued, number: '118/TB-UBND' });
    settle(1, 2, 3, 4, 5);
    report('66/BC-UBND', '2026-10-09');
    paper.run('2026-10-09T16:00');
    expect(notices()).toHaveLength(2);
    const again = { ...SENT, sentOn: '2026-10-12', date: '2026-10-12' };
    paper.edit('documents', { kind: KIND, state: 'Dự thảo' }, { ...again, number: '126/TB-UBND' });
    report('69/BC-UBND', '2026-10-22');
    paper.run('2026-10-23T09:00');
    expect(notices()).toHaveLength(2);
  });
});
