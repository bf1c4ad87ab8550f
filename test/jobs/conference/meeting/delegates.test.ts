// “Đại biểu”: whom the plan invites, whom the petitions bring, who gets which invitation, and nobody twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFERENCE } from '../../people.ts';
import { paperOffice, register, type Paper } from '../../paper.ts';

const HN = { conference: 'HN-2026-1' };
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';

let paper: Paper;
beforeEach(() => {
  paper = paperOffice('2026-07-01');
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
});

const delegate = (where: Record<string, string>) => paper.row('delegates', { ...HN, ...where });
const bodies = (group: string) =>
  paper
    .rows('delegates')
    .filter((row) => row['group'] === group)
    .map((row) => row['body']);
/** Closed on 21/8, then as the runs of these days leave it. */
const until = (...days: readonly string[]) => {
  paper.run('2026-08-21T17:00');
  for (const day of days) paper.run(`${day}T09:00`);
};
const invitations = () =>
  paper.letters().filter(({ name }) => name.startsWith('DuThao_2026_GM_hoi-nghi'));

describe('whom the plan names', () => {
  it.each([
    ['A-II.4.2', 'Văn phòng HĐND và UBND', 'Chánh Văn phòng', 'Thành phần tham dự'],
    ['A-II.4.3', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Thủ trưởng', 'Thành phần tham dự'],
    ['A-II.4.3', 'Phòng Văn hóa – Xã hội', 'Thủ trưởng', 'Thành phần tham dự'],
    ['A-II.4.4', 'Trung tâm phục vụ hành chính công', 'Giám đốc', 'Thành phần tham dự'],
    ['A-II.4.4', 'Trung tâm Dịch vụ sự nghiệp công', 'Giám đốc', 'Thành phần tham dự'],
    ['A-II.4.5', TAX, 'Đại diện lãnh đạo', 'Thành phần tham dự'],
    ['A-II.4.7', 'Thường trực Đảng ủy phường', null, 'Khách mời'],
    ['A-II.4.7', 'Thường trực HĐND phường', null, 'Khách mời'],
    ['A-II.4.7', 'Ủy ban MTTQ Việt Nam phường', 'Lãnh đạo', 'Khách mời'],
    ['A-II.4.10', 'Cổng Thông tin điện tử thành phố Hải Phòng', null, 'Báo, đài'],
    ['A-II.4.10', 'Báo và Phát thanh, Truyền hình Hải Phòng', null, 'Báo, đài'],
  ])('%s: %s (%s, %s)', (_clause, body, title, group) => {
    until('2026-08-24');
    expect(delegate({ body })).toMatchObject({
      title,
      group,
      reason: 'mục II.4 Kế hoạch đối thoại',
      fix: null,
    });
  });

  it('A-II.3.1: nobody is listed before the conditions are found to be met, nor where they are not', () => {
    paper.run('2026-08-20T09:00');
    expect(paper.rows('delegates')).toEqual([]);
    const short = paperOffice('2026-07-01');
    short.add('conferences', CONFERENCE);
    register(short, 14, 5);
    short.run('2026-08-21T17:00');
    short.run('2026-08-24T09:00');
    expect(short.rows('delegates')).toEqual([]);
  });
});

describe('whom the petitions bring', () => {
  it('A-II.4.6: the bodies that they concern, each once, with their petitions', () => {
    paper.run('2026-08-11T09:00');
    paper.edit('petitions', { code: 'AQ-2026-0001' }, { competent: 'Sở Xây dựng', lead: TAX });
    paper.edit('petitions', { code: 'AQ-2026-0002' }, { partners: 'sở xây dựng' });
    until('2026-08-24');
    expect(bodies('Khách mời')).toContain('Sở Xây dựng');
    expect(delegate({ body: 'Sở Xây dựng' })['reason']).toBe(
      'Kiến nghị AQ-2026-0001, AQ-2026-0002',
    );
    expect(bodies('Thành phần tham dự').filter((body) => body === TAX)).toHaveLength(1);
  });

  it('A-II.4.8: every unit with a petition, also one that did not register; A-II.4.9: and who registered', () => {
    const unit = 'DV-0077';
    paper.add('units', { code: unit, kind: 'Doanh nghiệp', inWard: 'Có', name: 'Công ty Bao bì' });
    const petition = { title: 'Điện ba pha', receivedAt: '2026-08-12T09:00' };
    paper.add('petitions', { ...HN, unit, ...petition, scope: 'Trong phạm vi' });
    until('2026-08-24');
    expect(delegate({ unit })['reason']).toBe('Kiến nghị AQ-2026-0006');
    expect(delegate({ unit: 'DV-0001' })['reason']).toBe('Kiến nghị AQ-2026-0001');
    expect(delegate({ unit: 'DV-0015' })['reason']).toBe('Đăng ký tham dự');
  });

  it('A-I.2.7: a denunciation brings nobody', () => {
    const unit = 'DV-0077';
    paper.add('units', { code: unit, kind: 'Doanh nghiệp', inWard: 'Có', name: 'Công ty Bao bì' });
    paper.add('petitions', {
      ...HN,
      unit,
      title: 'Tố cáo',
      receivedAt: '2026-08-12T09:00',
      scope: 'Không thuộc phạm vi giải quyết',
      scopeReason: 'Đơn tố cáo',
      scopeBy: 'Lê Văn Thảo',
    });
    until('2026-08-24');
    expect(paper.rows('delegates').map((row) => row['unit'])).not.toContain(unit);
  });

  it('A-II.4.9, A-II.4.11: whom staff add stays as typed; a row that they deleted does not come back', () => {
    paper.add('delegates', { ...HN, group: 'Khách mời', body: 'Hội Doanh nghiệp phường' });
    until('2026-08-24');
    expect(delegate({ body: 'Hội Doanh nghiệp phường' })).toMatchObject({ reason: 'Mời thêm' });
    paper.remove('delegates', { body: 'Thường trực HĐND phường' });
    paper.run('2026-08-25T09:00');
    expect(bodies('Khách mời')).not.toContain('Thường trực HĐND phường');
  });
});

describe('the invitations (A-III.1.1)', () => {
  // Ten working days before 17/9/2026 is Thursday 3/9: sent by the seventh, drafted three before.
  it.each([
    ['2026-09-01', 0],
    ['2026-09-03', 4],
    ['2026-09-04', 4],
  ])(
    'are drafted in time to be sent seven working days before: on %s there are %i',
    (on, count) => {
      until(on);
      expect(invitations()).toHaveLength(count);
    },
  );

  it('are one document a group, a page for everybody, who is named once', () => {
    until('2026-09-03');
    const texts = invitations().map(({ text }) => text);
    expect(texts.map((text) => text.split('GIẤY MỜI').length - 1)).toEqual([6, 3, 15, 2]);
    expect(texts[2]).toContain('kính mời: Đại diện lãnh đạo Cơ sở sản xuất Tiền Trung 01.');
    expect(texts[2]).toContain('Hội nghị trả lời kiến nghị của quý đơn vị: AQ-2026-0001.');
    expect(texts[0]).toContain('kính mời: Chánh Văn phòng HĐND và UBND.');
    expect(texts[3]).toContain('cử phóng viên dự và đưa tin');
    expect(texts.join()).not.toContain('Tiền Trung 01.Đại diện');
  });

  it('who comes to the list later is in the next one, alone; who refuses is not invited', () => {
    until('2026-09-03');
    paper.add('delegates', { ...HN, group: 'Khách mời', body: 'Hội Doanh nghiệp phường' });
    const refused = { group: 'Khách mời', body: 'Quỹ Tín dụng', reply: 'Không dự' };
    paper.add('delegates', { ...HN, ...refused });
    paper.run('2026-09-07T09:00');
    paper.run('2026-09-08T09:00');
    const later = invitations().slice(4);
    expect(later.map(({ text }) => text.split('GIẤY MỜI').length - 1)).toEqual([1]);
    expect(later[0]?.text).toContain('Hội Doanh nghiệp phường');
    expect(delegate({ body: 'Hội Doanh nghiệp phường' })['invitation']).toBe(
      'HN-2026-1·giấy mời·5',
    );
  });

  it('one that is cancelled is drafted anew; AM-37: so are all for a new day', () => {
    until('2026-09-03');
    paper.edit('documents', { key: 'HN-2026-1·giấy mời·4' }, { state: 'Hủy dự thảo' });
    paper.run('2026-09-04T09:00');
    expect(invitations()).toHaveLength(5);
    const moved = { decision: 'Dời ngày', decidedOn: '2026-09-07', newDate: '2026-09-21' };
    const why = { decisionReason: 'Bão số 5', decidedBy: 'Lê Văn Thảo' };
    paper.edit('conferences', { code: 'HN-2026-1' }, { ...moved, ...why });
    paper.run('2026-09-07T09:00');
    paper.run('2026-09-08T09:00');
    const again = invitations().slice(5);
    expect(again).toHaveLength(4);
    for (const { text } of again) expect(text).toContain('ngày 21/9/2026');
  });

  it('A-II.4.12: without a place none is drafted, and the rows say so', () => {
    paper.edit('conferences', { code: 'HN-2026-1' }, { venue: '' });
    until('2026-09-03');
    expect(invitations()).toEqual([]);
    expect(delegate({ body: TAX })['fix']).toContain('Địa điểm ở tab Hội nghị');
  });

  it('an invitation typed over is put right and drafts nothing more', () => {
    until('2026-09-03');
    paper.edit('delegates', { body: TAX }, { invitation: 'đã mời' });
    paper.run('2026-09-04T09:00');
    paper.run('2026-09-07T09:00');
    expect(invitations()).toHaveLength(5);
    expect(delegate({ body: TAX })['invitation']).toBe('HN-2026-1·giấy mời·5');
  });
});

describe('the list for the door (A-III.1.2, A-III.1.4)', () => {
  const list = () => paper.letters().find(({ name }) => name.includes('DS_dai-bieu'))?.text;

  it.each([
    ['2026-09-15', false],
    ['2026-09-16', true],
  ])('is drafted on the working day before: %s', (on, there) => {
    until(on);
    expect(list() !== undefined).toBe(there);
  });

  it('counts who comes, names the deputy, leaves out who refused', () => {
    until('2026-08-24');
    paper.edit('delegates', { body: TAX }, { reply: 'Cử người khác', deputy: 'Vũ Thị Nga' });
    paper.edit('delegates', { unit: 'DV-0015' }, { reply: 'Không dự' });
    paper.edit('delegates', { unit: 'DV-0001' }, { reply: 'Dự', name: 'Bùi Văn Long', seat: 'A1' });
    paper.run('2026-09-16T09:00');
    expect(list()).toContain(
      'Số được mời: 26; báo dự: 02; báo không dự: 01; chưa trả lời: 23. Có mặt: ……',
    );
    expect(list()).toContain(`${TAX}\tVũ Thị Nga, Đại diện lãnh đạo`);
    expect(list()).toContain('Tiền Trung 01\tBùi Văn Long, Đại diện lãnh đạo\tA1');
    const [, registered = ''] = (list() ?? '').split('DANH SÁCH ĐƠN VỊ ĐĂNG KÝ');
    expect(registered).toContain('(15 đơn vị)');
    expect(list()?.split('DANH SÁCH ĐƠN VỊ')[0]).not.toContain('Tiền Trung 15');
  });
});

it.each([
  [{ group: '' }, 'Chưa chọn thành phần'],
  [{ body: '' }, 'Chưa ghi cơ quan hoặc mã đơn vị'],
  [{ unit: 'DV-0999' }, 'Không có đơn vị mã DV-0999'],
  [{ unit: 'DV-0001' }, 'không mời hai lần'],
  [{ reply: 'Cử người khác' }, 'Chưa ghi người dự thay'],
  [{ conference: 'HN-2026-9' }, 'Không có hội nghị mã “HN-2026-9”'],
])('what is typed wrong is told: %j', (typed, words) => {
  until('2026-08-24');
  paper.edit('delegates', { body: TAX }, typed);
  paper.run('2026-08-25T09:00');
  expect(paper.rows('delegates').map((row) => row['fix'])).toContainEqual(
    expect.stringContaining(words),
  );
});
