// The reports to Sở Tài chính on petitions by name (D23, D24) and the supplements: when they are drafted, what they say.
import { beforeEach, describe, expect, it } from 'vitest';
import { findForbiddenClosingRequest } from '#letters/report/lint-texts';
import { CONFERENCE } from '../jobs/people.ts';
import { paperOffice, register, type Paper } from '../jobs/paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CLOSING = 'D23 Báo cáo kết thúc giải quyết kiến nghị';
const OBSTACLES = 'D24 Báo cáo kiến nghị còn vướng mắc';
const RESULT = 'D22 Báo cáo kết quả tổ chức Hội nghị';
const [ORAL, WRITTEN, CITY, OPEN, GUIDED] = [1, 2, 3, 4, 5].map((n) => `AQ-2026-000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];

let paper: Paper;

/** Held on 17/9/2026: the supplement is owed by 09/10. One petition of each kind. */
beforeEach(() => {
  paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.run('2026-08-11T09:00');
  paper.edit('petitions', { code: WRITTEN }, { route: 'Thuộc thẩm quyền – trả lời', lead: DESK });
  paper.edit(
    'petitions',
    { code: CITY },
    {
      route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
      lead: DESK,
      competent: 'Công an thành phố Hải Phòng',
    },
  );
  paper.edit('petitions', { code: OPEN }, { route: 'Thuộc thẩm quyền – trả lời', lead: DESK });
  paper.edit(
    'petitions',
    { code: GUIDED },
    {
      route: 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan',
      lead: DESK,
      competent: 'Ngân hàng Nhà nước chi nhánh Khu vực 6',
    },
  );
  paper.run('2026-08-12T09:00');
  paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
  paper.edit(
    'petitions',
    { code: ORAL },
    { oralAnswer: 'Đã hướng dẫn đủ.', outcome: 'Đã giải quyết triệt để', lead: DESK },
  );
  issue('D16 Công văn trả lời kiến nghị', WRITTEN, '31/KTHT&ĐT', '2026-09-25');
  issue('D19 Báo cáo UBND thành phố kiến nghị vượt thẩm quyền', CITY, '58/BC-UBND', '2026-09-24');
  issue('D17 Công văn hướng dẫn gửi đúng cơ quan', GUIDED, '33/KTHT&ĐT', '2026-09-25');
  paper.run('2026-09-25T16:00');
});

function issue(kind: string, code: string, number: string, date: string): void {
  const sent = { state: 'Đã gửi', sentOn: date, sentBy: 'Thư điện tử' };
  paper.add('documents', { kind, case: code, title: 'V/v trả lời', number, date, ...sent });
}
function send(kind: string, number: string, date: string): void {
  const sent = { state: 'Đã gửi', sentOn: date, sentBy: 'Hệ thống quản lý văn bản' };
  paper.edit('documents', { kind, state: 'Dự thảo' }, { number, date, ...sent });
}
const settle = (): void => {
  issue('D16 Công văn trả lời kiến nghị', OPEN, '40/KTHT&ĐT', '2026-10-14');
};
const casesOf = (kind: string) =>
  paper
    .rows('documents')
    .filter((row) => row['kind'] === kind)
    .map((row) => row['case']);
const textOf = (name: string): string =>
  paper.letters().find((letter) => letter.name.includes(name))?.text ?? expect.fail(name);

describe('the closing report (A-II.5c.1, A-II.5c.2)', () => {
  it.each([
    ['2026-10-08T08:00', []],
    ['2026-10-09T08:00', [`${ORAL}, ${WRITTEN}`]],
    ['2026-10-12T08:00', [`${ORAL}, ${WRITTEN}`]],
  ])('of what is settled comes with the supplement: %s', (at, cases) => {
    paper.run(at);
    expect(casesOf(CLOSING)).toEqual(cases);
  });

  it('comes as soon as nothing is open any more', () => {
    issue('D16 Công văn trả lời kiến nghị', OPEN, '34/KTHT&ĐT', '2026-09-28');
    paper.run('2026-09-28T16:00');
    expect(casesOf(CLOSING)).toEqual([`${ORAL}, ${WRITTEN}, ${OPEN}`]);
  });

  it('says of each its content, its course and its answer, and asks nobody to agree (A-II.5c.3)', () => {
    paper.run('2026-10-09T08:00');
    const text = textOf('BC_ket-thuc');
    for (const words of [
      'Kính gửi: Sở Tài chính thành phố Hải Phòng.',
      'báo cáo kết thúc giải quyết 02 kiến nghị đã được giải quyết triệt để',
      `${WRITTEN} (Cơ sở sản xuất Tiền Trung 02; nhóm Đất đai)`,
      '- Nội dung: “Kiến nghị 02”.',
      `Tiếp nhận ngày 10/8/2026; giao ${DESK} chủ trì ngày 12/8/2026; trả lời tại Công văn số 31/KTHT&ĐT ngày 25/9/2026.`,
      'trả lời trực tiếp tại Hội nghị; giải quyết xong ngày 25/9/2026.',
      '- Văn bản trả lời: Công văn số 31/KTHT&ĐT ngày 25/9/2026.',
      '- Văn bản trả lời: Trả lời trực tiếp tại Hội nghị.',
      '- Kết luận: đã giải quyết triệt để.',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain(OPEN);
    expect(findForbiddenClosingRequest(text)).toEqual([]);
  });

  it('lets staff’s own words of the course stand', () => {
    paper.edit('petitions', { code: WRITTEN }, { process: 'Đã họp ba bên ngày 20/9/2026' });
    paper.run('2026-10-09T08:00');
    const text = textOf('BC_ket-thuc');
    expect(text).toContain('- Quá trình giải quyết: Đã họp ba bên ngày 20/9/2026.');
  });

  it('names a petition once: what is settled later gets a report of its own', () => {
    paper.run('2026-10-09T08:00');
    send(CLOSING, '67/BC-UBND', '2026-10-09');
    settle();
    paper.run('2026-10-14T16:00');
    expect(casesOf(CLOSING)).toEqual([`${ORAL}, ${WRITTEN}`, OPEN]);
  });

  it('is drafted earlier for whom staff ask, and tells why it is not for one that is open', () => {
    paper.edit('petitions', { code: WRITTEN }, { request: 'Báo cáo kết thúc' });
    paper.edit('petitions', { code: OPEN }, { request: 'Báo cáo kết thúc' });
    paper.run('2026-09-28T08:00');
    expect(casesOf(CLOSING)).toEqual([`${ORAL}, ${WRITTEN}`]);
    expect(paper.row('petitions', { code: OPEN })['fix']).toContain('đang ở cột “Đang xử lý”');
  });
});

describe('the report on what stands in the way (A-II.5c.4)', () => {
  it.each([
    ['2026-10-08T08:00', []],
    ['2026-10-09T08:00', [`${CITY}, ${OPEN}`]],
  ])('comes with the supplement, of all but the settled and the guided: %s', (at, cases) => {
    paper.run(at);
    expect(casesOf(OBSTACLES)).toEqual(cases);
  });

  it('says content, course, cause and plan; what nobody wrote is left open', () => {
    paper.edit(
      'petitions',
      { code: OPEN },
      { delayCause: 'Hồ sơ thiếu', obstacle: 'Chưa cắm mốc' },
    );
    paper.run('2026-10-09T08:00');
    const text = textOf('BC_vuong-mac');
    for (const words of [
      'Kính gửi: Sở Tài chính thành phố Hải Phòng.',
      'đối với 02 kiến nghị còn vướng mắc, chưa giải quyết triệt để',
      'báo cáo Ủy ban nhân dân thành phố tại Báo cáo số 58/BC-UBND ngày 24/9/2026.',
      '- Nguyên nhân chậm giải quyết: Vượt thẩm quyền của Ủy ban nhân dân phường.',
      '- Vướng mắc: Chưa cắm mốc.',
      '- Nguyên nhân chậm giải quyết: Hồ sơ thiếu.',
      '(Cơ quan dự thảo ghi phương án giải quyết triệt để)',
    ])
      expect(text).toContain(words);
  });

  it('comes by itself once; asked for again it names what is still open', () => {
    paper.run('2026-10-09T08:00');
    send(OBSTACLES, '68/BC-UBND', '2026-10-09');
    paper.run('2026-10-16T08:00');
    expect(casesOf(OBSTACLES)).toHaveLength(1);
    paper.edit('petitions', { code: CITY }, { request: 'Báo cáo vướng mắc' });
    paper.run('2026-11-16T08:00');
    expect(casesOf(OBSTACLES)).toEqual([`${CITY}, ${OPEN}`, `${CITY}, ${OPEN}`]);
  });
});

describe('supplements follow until all is closed (A-II.5c.1, A-II.5c.4, AM-08)', () => {
  /** Sent on 28/9; the first supplement on 09/10. */
  function reported(): void {
    paper.run('2026-09-28T08:00');
    send(RESULT, '61', '2026-09-28');
    paper.run('2026-10-09T08:00');
    send(RESULT, '66', '2026-10-09');
  }

  it.each([
    ['2026-11-05T08:00', 2],
    ['2026-11-06T08:00', 3],
    ['2026-11-09T08:00', 3],
  ])('20 working days after the last one while something is open: %s', (at, count) => {
    reported();
    paper.run(at);
    expect(casesOf(RESULT)).toHaveLength(count);
  });

  it('at once when the last one is settled, and no more afterwards', () => {
    reported();
    settle();
    paper.run('2026-10-15T08:00');
    expect(casesOf(RESULT)).toHaveLength(3);
    send(RESULT, '70', '2026-10-15');
    paper.run('2026-12-15T08:00');
    expect(casesOf(RESULT)).toHaveLength(3);
  });

  it('and the desk is reminded of each anew', () => {
    paper.edit('bodies', { name: DESK }, { email: 'kinhte@vidu.example' });
    reported();
    const keys = () => paper.rows('journal').map((row) => String(row['key']));
    paper.run('2026-10-23T08:00');
    expect(keys()).toContain('HN-2026-1·nhắc mốc·báo cáo bổ sung 2 −10');
  });
});
