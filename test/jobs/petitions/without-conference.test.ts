// What is raised outside a conference: guided in writing, answered once for all fields (A-II.5b.3, A-II.5b.6); what its
// unit is told of (A-III.6.1), what the body that leads proposes (A-III.7.3).
import { beforeEach, expect, it } from 'vitest';
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
