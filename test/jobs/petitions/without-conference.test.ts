// What is raised outside a conference: guided in writing, answered once for all fields (A-II.5b.3, A-II.5b.6); what its
// unit is told of (A-III.6.1), what the body that leads proposes (A-III.7.3).
import { beforeEach, describe, expect, it } from 'vitest';
import { paperOffice, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const GUIDE = 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice();
  paper.add('units', { code: 'DV-0001', kind: 'Hộ kinh doanh', inWard: 'Có', name: 'Cơ sở Vũ La' });
  paper.add('contacts', { unit: 'DV-0001', email: 'vula@vidu.example' });
});

/** A petition outside a cycle, received on Monday 5/10/2026, on the day after it. */
function raise(cells: Record<string, string>): void {
  paper.add('petitions', {
    unit: 'DV-0001',
    title: 'Đường vào xưởng',
    group: 'Lĩnh vực khác',
    receivedAt: '2026-10-05T09:00',
    channel: 'Gửi thẳng cơ quan chuyên ngành',
    scope: 'Trong phạm vi',
    lead: DESK,
    ...cells,
  });
  paper.run('2026-10-06T08:00');
}

describe('the office’s own target, which the plan does not number, a leader may let go on (AM-06)', () => {
  const MORE = { extendedTo: '2026-10-20', extendedBy: 'Lê Văn Thảo', extendedWhy: 'Chờ đo đạc' };
  const seen = (cells: Record<string, string>, at: string) => {
    raise({ route: 'Thuộc thẩm quyền – trả lời', ...cells });
    paper.run(at);
    return paper.row('petitions', {});
  };

  it.each([
    ['2026-10-14T08:00', 'Đến hạn hôm nay'],
    ['2026-10-15T08:00', 'Đã gia hạn đến 20/10/2026'],
    ['2026-10-20T08:00', 'Đã gia hạn đến 20/10/2026'],
    ['2026-10-21T08:00', 'Qua mốc phấn đấu'],
  ])('on %s: %s; the first day stays, and nothing is ever late', (at, level) => {
    const row = seen(MORE, at);
    expect(row).toMatchObject({ due: null, target: '2026-10-14', level });
    expect(row['fix'] ?? '').not.toContain('Gia hạn');
    expect(row['explain']).toContain(
      'Lê Văn Thảo cho gia hạn đến ngày 20/10/2026 (Chờ đo đạc); mốc phấn đấu đầu vẫn ghi để đối chiếu.',
    );
  });

  it.each<[Record<string, string>, string]>([
    [{ ...MORE, extendedWhy: '' }, 'cần ghi Người cho gia hạn, Lý do gia hạn'],
    [{ ...MORE, extendedTo: '2026-10-14' }, 'ngày phải sau mốc phấn đấu (14/10/2026)'],
  ])('not without who and why, nor to no later day: %o', (cells, fault) => {
    const row = seen(cells, '2026-10-15T08:00');
    expect(row['level']).toBe('Qua mốc phấn đấu');
    expect(row['fix']).toContain(fault);
  });
});

it('guidance is given in writing; words in a hall that never was end nothing (A-II.5b.3)', () => {
  raise({ route: GUIDE, competent: 'Sở Xây dựng', oralAnswer: 'Đã hướng dẫn.' });
  expect(paper.row('petitions', {})).toMatchObject({
    status: 'Đã giao xử lý',
    target: '2026-10-14',
    reportColumn: 'Đang xử lý',
  });
  paper.edit('petitions', {}, { request: 'Soạn dự thảo' });
  paper.run('2026-10-06T09:00');
  const letter = paper.letters().find(({ name }) => name.includes('CV_huong-dan'));
  expect(letter?.text).toContain('Cơ quan có thẩm quyền giải quyết: Sở Xây dựng');
  expect(letter?.text).not.toContain(
    'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã',
  );
  expect(paper.notes()).toContainEqual(
    expect.stringMatching(/CV_huong-dan.*\(điểm b khoản 5 mục II Kế hoạch đối thoại\)$/),
  );
});

it('several fields are asked of each body and answered in one letter, within 14 days (A-II.5b.6)', () => {
  raise({ route: 'Thuộc thẩm quyền – cần phối hợp', partners: `${CULTURE}; ${TAX}` });
  paper.run('2026-10-07T08:00');
  expect(paper.row('petitions', {})['due']).toBe('2026-10-23');
  paper.edit('petitions', {}, { request: 'Soạn dự thảo', answer: 'Đã thống nhất mở rộng.' });
  paper.run('2026-10-07T09:00');
  const texts = paper.letters();
  const asked = texts.filter(({ name }) => name.includes('CV_phoi-hop'));
  const answers = texts.filter(({ name }) => name.includes('CV_tra-loi'));
  expect([asked.length, answers.length]).toEqual([1, 1]);
  for (const { text } of [...asked, ...answers])
    expect([text.includes(CULTURE), text.includes(TAX)]).toEqual([true, true]);
});

it('the acknowledgement names the bodies that may be asked, each as it wishes to be (A-III.6.1)', () => {
  const contact = 'bộ phận hỗ trợ người nộp thuế, điện thoại 0220 000 000';
  paper.edit('bodies', { name: TAX }, { publicContact: contact, email: 'noi-bo@vidu.example' });
  raise({});
  const [mail] = paper.mails.filter(({ to }) => to.includes('vula@vidu.example'));
  expect(mail?.text).toContain(`- ${TAX}: ${contact}`);
  expect(mail?.text).not.toContain('noi-bo@vidu.example');
  expect(mail?.text).not.toContain(CULTURE);
});

it('what the body that leads proposes goes into the report to the city as the ward’s word (A-III.7.3)', () => {
  raise({
    route: 'Ngoài thẩm quyền – báo cáo UBND thành phố',
    request: 'Soạn dự thảo',
    proposal: 'Đưa đường vào kế hoạch đầu tư công năm 2027',
  });
  paper.run('2026-10-07T08:00');
  const report = paper.letters().find(({ text }) => text.includes('vượt thẩm quyền'));
  expect(report?.text).toContain('Đưa đường vào kế hoạch đầu tư công năm 2027');
});
