// “Cách tính hạn” of a conference: a term counts from its day only while it takes place (A-III.2.1, A-III.2.3, AM-06).
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register } from '../paper.ts';

const BY = {
  decisionReason: 'Theo ý kiến lãnh đạo',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: '2026-08-24',
};
const DUE = 'Chậm nhất 28/9/2026: 07 ngày làm việc sau ngày tổ chức Hội nghị 17/9/2026';

describe('the term of the report to the Sở, in the row of the conference', () => {
  it.each<[string, number, Readonly<Record<string, string>>, string, string | null]>([
    ['eligible, its day ahead', 5, {}, '2026-09-16', DUE],
    ['eligible, nobody wrote whether it was held', 5, {}, '2026-09-18', DUE],
    ['held', 5, { held: 'Có' }, '2026-09-18', DUE],
    ['written as not held', 5, { held: 'Không' }, '2026-09-18', null],
    ['below the conditions, nobody decided', 4, {}, '2026-08-25', null],
    ['stopped', 4, { ...BY, decision: 'Dừng' }, '2026-08-25', null],
    [
      'to be held by the leader’s opinion',
      4,
      { ...BY, decision: 'Vẫn tổ chức theo ý kiến lãnh đạo', opinionNumber: '12/TB-UBND' },
      '2026-08-25',
      DUE,
    ],
  ])('%s', (_what, petitions, typed, on, due) => {
    const paper = paperOffice();
    paper.add('conferences', CONFERENCE);
    register(paper, 15, petitions);
    paper.run('2026-08-21T18:00');
    paper.edit('conferences', { code: 'HN-2026-1' }, typed);
    paper.run(`${on}T10:00`);
    const explain = String(paper.row('conferences', { code: 'HN-2026-1' })['explain']);
    const line = explain.split('\n').find((one) => one.startsWith('Báo cáo Sở Tài chính'));
    const unsure = on > '2026-09-17' && typed['held'] === undefined;
    const label = `Báo cáo Sở Tài chính${unsure ? ' (hạn tạm tính, nếu đã tổ chức)' : ''}: `;
    expect(line?.split(DUE)[0] ?? null).toBe(due === null ? null : label);
  });
});

it('each closing is explained by what had been put off until then (A-II.2.10)', () => {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 2);
  paper.run('2026-08-21T18:00');
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { ...BY, decision: 'Hoãn', newDate: '2026-10-13' },
  );
  paper.run('2026-08-25T10:00');
  const CLOSES = '2026-09-18T17:00';
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { petitionsClose: CLOSES, registrationsClose: CLOSES },
  );
  paper.run('2026-08-26T10:00');
  paper.run('2026-09-18T18:00');
  const lines = String(paper.row('conferences', { code: 'HN-2026-1' })['explain']).split('\n');
  const told = lines.filter((line) => line.startsWith('Có 02 đơn vị'));
  expect(told.map((line) => line.includes('Trong năm đã hoãn 01 lần'))).toEqual([false, true]);
});

it('what the second closing found is asked for as the first was (A-II.2.9, A-III.2.6)', () => {
  const paper = paperOffice();
  paper.edit(
    'bodies',
    { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    { email: 'kinhte@aiquoc.example' },
  );
  paper.add('conferences', CONFERENCE);
  register(paper, 2, 2);
  const asked = (at: string) =>
    paper.run(at).filter(({ subject }) => subject.startsWith('Trình lãnh đạo quyết định')).length;
  paper.run('2026-08-21T18:00');
  // Three working days after the closing on 21/8 is 25/8, with the Saturday worked.
  expect([asked('2026-08-24T08:00'), asked('2026-08-25T08:00'), asked('2026-08-26T08:00')]).toEqual(
    [1, 1, 1],
  );
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { ...BY, decision: 'Hoãn', newDate: '2026-10-13' },
  );
  paper.run('2026-08-26T10:00');
  const CLOSES = '2026-09-18T17:00';
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { petitionsClose: CLOSES, registrationsClose: CLOSES },
  );
  paper.run('2026-08-27T10:00');
  paper.run('2026-09-18T18:00');
  expect([asked('2026-09-22T08:00'), asked('2026-09-23T08:00'), asked('2026-09-24T08:00')]).toEqual(
    [1, 1, 1],
  );
});

it('the notice of the new day is asked for as the first was (A-II.2.4, AM-11)', () => {
  const paper = paperOffice('2026-07-01');
  paper.edit(
    'bodies',
    { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    { email: 'kinhte@aiquoc.example' },
  );
  paper.add('conferences', { ...CONFERENCE, postedDesk: '', postedPortal: '' });
  register(paper, 2, 2);
  const asked = (...days: readonly string[]) =>
    days.map(
      (day) =>
        paper.run(`${day}T08:00`).filter(({ subject }) => subject.startsWith('Niêm yết, đăng'))
          .length,
    );
  // 5 and 3 working days before 03/8, the 31st working day before 17/9.
  expect(asked('2026-07-27', '2026-07-28', '2026-07-29')).toEqual([1, 0, 1]);
  paper.edit('conferences', { code: 'HN-2026-1' }, { postedDesk: '2026-08-03' });
  paper.edit('conferences', { code: 'HN-2026-1' }, { postedPortal: '2026-08-03' });
  paper.run('2026-08-21T18:00');
  paper.edit(
    'conferences',
    { code: 'HN-2026-1' },
    { ...BY, decision: 'Hoãn', newDate: '2026-11-12' },
  );
  paper.run('2026-08-25T10:00');
  // The same before 30/9, the 31st working day before 12/11.
  expect(asked('2026-09-23', '2026-09-24', '2026-09-25')).toEqual([1, 0, 1]);
});

it('the report of a moved conference is asked for, also where one was for the day before (A-III.2.3, AM-37)', () => {
  const paper = paperOffice('2026-07-01');
  paper.edit(
    'bodies',
    { name: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
    { email: 'kinhte@aiquoc.example' },
  );
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-21T18:00');
  const asked = (...days: readonly string[]) =>
    days.map(
      (day) =>
        paper.run(`${day}T08:00`).filter(({ subject }) => subject.startsWith('Báo cáo kết quả'))
          .length,
    );
  // Nobody wrote that it was held on 17/9: 5 and 3 working days before 28/9.
  expect(asked('2026-09-21', '2026-09-22', '2026-09-23')).toEqual([1, 0, 1]);
  const moved = { ...BY, decidedOn: '2026-09-16', decision: 'Dời ngày', newDate: '2026-10-08' };
  paper.edit('conferences', { code: 'HN-2026-1' }, moved);
  paper.run('2026-09-24T10:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  // Held on 08/10: the same before 19/10.
  expect(asked('2026-10-12', '2026-10-13', '2026-10-14')).toEqual([1, 0, 1]);
});
