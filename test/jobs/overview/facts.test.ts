// What “Tổng quan” counts, from a register on paper.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, type Paper } from '../paper.ts';

const NOW = '2026-08-10T10:00';

function office(): Paper {
  const paper = paperOffice('2026-08-01');
  paper.add('conferences', CONFERENCE);
  return paper;
}

describe('bodies that no mail can reach', () => {
  const silent = (paper: Paper): string | undefined => {
    paper.run(NOW);
    return /cơ quan chưa có thư điện tử: (\d+)/.exec(paper.overview('Dữ liệu cần sửa'))?.[1];
  };
  const inside = (paper: Paper): string[] =>
    paper.rows('bodies').flatMap(({ name, kind }) => (kind === 'thuộc UBND' ? [String(name)] : []));

  it('are counted inside UBND alone, where no address is written', () => {
    const paper = office();
    const all = inside(paper).length;
    expect(paper.rows('bodies').length).toBeGreaterThan(all);
    expect(silent(paper)).toBe(String(all).padStart(2, '0'));
  });

  it('are one less with each address, and none once all have one', () => {
    const paper = office();
    const [first = '', ...others] = inside(paper);
    paper.edit('bodies', { name: first }, { email: 'mot@aiquoc.example' });
    expect(silent(paper)).toBe(String(others.length).padStart(2, '0'));
    for (const name of others) paper.edit('bodies', { name }, { email: 'hai@aiquoc.example' });
    expect(silent(paper)).toBeUndefined();
  });
});

describe('the next year’s days off', () => {
  it.each([
    ['2027-09-30T10:00', false],
    ['2027-10-01T10:00', true],
    ['2026-12-31T10:00', false],
  ])('are asked for on %s: %s', (at, asked) => {
    const paper = paperOffice('2026-08-01');
    paper.run(at);
    expect(paper.overview('Lần cập nhật gần nhất').includes('chưa cập nhật')).toBe(asked);
  });
});

describe('documents, by their state', () => {
  it('are counted each once', () => {
    const paper = office();
    const states = ['Dự thảo', 'Dự thảo', 'Đã trình ký', 'Đã ký, chờ lấy số', 'Hủy dự thảo'];
    for (const state of states)
      paper.add('documents', { kind: 'D01 Kế hoạch tổ chức Hội nghị', title: 'x', state });
    paper.run(NOW);
    expect(paper.overview('Văn bản đi')).toBe(
      'Dự thảo 02; đã trình ký 01; chờ lấy số 01; đã phát hành, chưa gửi 00; đã gửi 00',
    );
  });
});

describe('who wants to attend and counts for nobody (AM-38)', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    ['an association', { kind: 'Hiệp hội, hội, câu lạc bộ' }, {}, 'Hiệp hội, hội, câu lạc bộ 01'],
    ['a unit from elsewhere', { inWard: 'Không' }, {}, 'ngoài địa bàn 01'],
    ['one that does not attend', { inWard: 'Không' }, { attend: 'Không' }, ''],
  ])('%s', (_what, unit, registration, words) => {
    const paper = office();
    const name = 'Cơ sở sản xuất Vũ La';
    paper.add('units', { code: 'DV-0001', kind: 'Hộ kinh doanh', inWard: 'Có', name, ...unit });
    paper.add('contacts', { unit: 'DV-0001', phone: '0912000311' });
    for (const receivedAt of ['2026-08-06T09:00', '2026-08-07T09:00'])
      paper.add('registrations', {
        conference: 'HN-2026-1',
        unit: 'DV-0001',
        receivedAt,
        attend: 'Có',
        ...registration,
      });
    paper.run(NOW);
    const told = /không tính: (.*?);/.exec(paper.overview('Đơn vị đăng ký'))?.[1] ?? '';
    expect(told).toBe(words);
  });
});

describe('which conference stands first (A-II.4.13)', () => {
  const first = (rows: readonly Readonly<Record<string, string>>[], at: string): string => {
    const paper = paperOffice('2026-01-01');
    for (const row of rows) paper.add('conferences', { year: '2026', petitionsClose: '', ...row });
    paper.run(at);
    return paper.overview('Hội nghị').slice(0, 9);
  };
  const A = { code: 'HN-2026-1', date: '2026-09-17' };
  const B = { code: 'HN-2026-2', date: '2026-11-20' };
  it.each<[string, readonly Readonly<Record<string, string>>[], string, string]>([
    ['of two to come, the next', [B, A], '2026-08-10T10:00', 'HN-2026-1'],
    ['one that has passed and nobody wrote of', [B, A], '2026-09-18T10:00', 'HN-2026-1'],
    ['one held whose report is owed', [B, { ...A, held: 'Có' }], '2026-09-18T10:00', 'HN-2026-1'],
    [
      'of two held, the last',
      [A, B].map((row) => ({ ...row, held: 'Có' })),
      '2026-11-23T10:00',
      'HN-2026-2',
    ],
    [
      'one to come before one not held',
      [{ ...A, held: 'Không' }, B],
      '2026-09-18T10:00',
      'HN-2026-2',
    ],
  ])('%s', (_what, rows, at, code) => {
    expect(first(rows, at)).toBe(code);
  });
});
