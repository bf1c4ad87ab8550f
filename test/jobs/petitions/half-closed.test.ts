// What half closes a petition changes nothing: a double of no petition counts and is told as any other, and what is half
// called out of scope gets no answer.
import { describe, expect, it } from 'vitest';
import { CONFERENCE } from '../people.ts';
import { paperOffice, register, type Paper } from '../paper.ts';

const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const LAST = { code: 'AQ-2026-0005' };
const OUT = 'Không thuộc phạm vi giải quyết';
const ANSWER = 'Thuộc thẩm quyền – trả lời';
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const GUIDE = 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan';

/** Fifteen units, of which five petition, at ten o'clock of 10/8/2026; the first has an address. */
function office(): Paper {
  const paper = paperOffice();
  paper.add('conferences', CONFERENCE);
  register(paper, 15, 5);
  paper.edit('contacts', { unit: 'DV-0005' }, { email: 'co.so@tientrung.example' });
  return paper;
}

const numbers = (paper: Paper): unknown[] => {
  const row = paper.row('conferences', { code: 'HN-2026-1' });
  return [row['petitionsOfRegistered'], row['petitionsAll'], row['branch']];
};

describe('a petition called a double (A-I.2.2, AM-04)', () => {
  const EARLIER = 'AQ-2026-0001';

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['of an earlier one', { duplicateOf: EARLIER }, 4],
    ['of nobody knows what', {}, 5],
    ['of a code that is none', { duplicateOf: 'AQ-2026-0099' }, 5],
    ['of itself', { duplicateOf: LAST.code }, 5],
  ])('%s counts as it should', (_, of, counted) => {
    const paper = office();
    paper.run('2026-08-10T10:00');
    paper.edit('petitions', LAST, { outcome: 'Trùng', ...of });
    paper.run('2026-08-21T18:00');
    const eligible = counted === 5 ? 'Đủ điều kiện tổ chức' : 'chưa đủ 05 kiến nghị';
    expect(numbers(paper)).toEqual([counted, counted, expect.stringContaining(eligible)]);
  });

  it('two that name one another both count', () => {
    const paper = office();
    paper.run('2026-08-10T10:00');
    paper.edit('petitions', LAST, { outcome: 'Trùng', duplicateOf: EARLIER });
    paper.edit('petitions', { code: EARLIER }, { outcome: 'Trùng', duplicateOf: LAST.code });
    paper.run('2026-08-21T18:00');
    expect(numbers(paper).slice(0, 2)).toEqual([5, 5]);
  });

  it('of what another unit withdrew since goes on in its own name', () => {
    const paper = office();
    paper.run('2026-08-10T10:00');
    paper.edit('petitions', LAST, { outcome: 'Trùng', duplicateOf: EARLIER });
    paper.run('2026-08-11T10:00');
    expect(numbers(paper).slice(0, 2)).toEqual([4, 4]);
    paper.edit('petitions', { code: EARLIER }, { outcome: 'Rút kiến nghị' });
    paper.run('2026-08-12T10:00');
    expect(numbers(paper).slice(0, 2)).toEqual([4, 4]);
    const { status, fix } = paper.row('petitions', LAST);
    expect(status).not.toContain('Trùng');
    expect(fix).toContain(`Trùng với mã ${EARLIER} của đơn vị khác, đã rút`);
  });

  it('of an earlier one of the same words, but of no code, is undecided still', () => {
    const paper = office();
    paper.edit('petitions', { title: 'Kiến nghị 05' }, { title: 'Kiến nghị 01', unit: 'DV-0001' });
    paper.run('2026-08-10T10:00');
    expect(numbers(paper).slice(0, 2)).toEqual(['4–5', '4–5']);
    paper.edit('petitions', LAST, { outcome: 'Trùng', duplicateOf: 'AQ-2026-0099' });
    paper.run('2026-08-11T10:00');
    expect(numbers(paper).slice(0, 2)).toEqual(['4–5', '4–5']);
    paper.edit('petitions', LAST, { duplicateOf: EARLIER });
    paper.run('2026-08-12T10:00');
    expect(numbers(paper).slice(0, 2)).toEqual([4, 4]);
  });

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['of its unit’s own earlier one is not acknowledged', { unit: 'DV-0005' }, false],
    ['of another unit’s is, as each unit is told of its own', { unit: 'DV-0004' }, true],
    ['of a code that is none is', { unit: 'DV-0005', duplicateOf: 'AQ-2026-0099' }, true],
  ])('%s (A-II.3.3)', (_, { unit = '', duplicateOf = 'AQ-2026-0001' }, isTold) => {
    const paper = paperOffice();
    paper.add('conferences', CONFERENCE);
    register(paper, 5, 0);
    paper.edit('contacts', { unit: 'DV-0005' }, { email: 'co.so@tientrung.example' });
    const shared = {
      conference: 'HN-2026-1',
      group: 'Đất đai',
      receivedAt: '2026-08-10T09:30',
      scope: 'Trong phạm vi',
    };
    paper.add('petitions', { ...shared, unit, title: 'Thuê đất' });
    paper.add('petitions', {
      ...shared,
      unit: 'DV-0005',
      title: 'Đất thuê hết hạn',
      outcome: 'Trùng',
      duplicateOf,
    });
    const mails = paper.run('2026-08-10T10:00').map(({ text }) => text);
    expect(mails.some((text) => text.includes('AQ-2026-0002'))).toBe(isTold);
  });
});

/** The kinds of letters about petitions; those of the second plan stand beside them. */
const drafted = (paper: Paper): string[] =>
  paper
    .rows('documents')
    .flatMap(({ kind }) => (/^D1[67]/.test(String(kind)) ? [String(kind)] : []));

describe('a petition half called out of scope (A-I.2.5)', () => {
  const asked = (cells: Readonly<Record<string, string>>): Paper => {
    const paper = office();
    paper.run('2026-08-10T10:00');
    paper.edit('petitions', LAST, {
      scope: OUT,
      lead: DESK,
      partners: cells['route'] === TOGETHER ? 'Phòng Văn hóa – Xã hội' : '',
      request: 'Soạn dự thảo',
      ...cells,
    });
    paper.run('2026-08-10T11:00', { job: 'edit' });
    return paper;
  };
  const COURT = { scopeReason: 'Thuộc thẩm quyền của cơ quan tư pháp' };

  it.each<[string, Readonly<Record<string, string>>]>([
    ['a reason alone', COURT],
    ['who approved it alone', { scopeBy: 'Lê Văn Thảo' }],
    ['neither', {}],
  ])('by %s gets no answer, and its row says what is missing', (_, cells) => {
    for (const route of [ANSWER, TOGETHER]) {
      const paper = asked({ ...cells, route });
      expect(drafted(paper)).toEqual([]);
      const { fix, request } = paper.row('petitions', LAST);
      expect(fix).toContain(`Phạm vi đang ghi “${OUT}” mà chưa đủ lý do, người duyệt`);
      expect(request).toBe('Soạn dự thảo');
    }
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['half', COURT],
    ['whole', { ...COURT, scopeBy: 'Lê Văn Thảo' }],
  ])('%s is guided to the body that is competent', (_, cells) => {
    const paper = asked({ ...cells, route: GUIDE, competent: 'Tòa án nhân dân khu vực 6' });
    expect(drafted(paper)).toEqual(['D17 Công văn hướng dẫn gửi đúng cơ quan']);
  });

  it('is answered once its scope is chosen anew', () => {
    const paper = asked({ ...COURT, route: ANSWER });
    paper.edit('petitions', LAST, { scope: 'Trong phạm vi' });
    paper.run('2026-08-10T12:00');
    expect(drafted(paper)).toEqual(['D16 Công văn trả lời kiến nghị']);
  });

  it('after its answer was asked for keeps the row of the letter that is not made, and says why', () => {
    const paper = office();
    paper.run('2026-08-10T10:00');
    paper.edit('petitions', LAST, { ...COURT, scope: OUT, route: ANSWER, lead: DESK });
    paper.add('documents', {
      kind: 'D16 Công văn trả lời kiến nghị',
      case: LAST.code,
      state: 'Dự thảo',
      key: 'AQ-2026-0005·trả lời·1',
      marks: '{"key":"AQ-2026-0005·trả lời·1"}',
    });
    paper.run('2026-08-10T11:00');
    expect(paper.letters().filter(({ name }) => name.includes('CV_'))).toEqual([]);
    expect(paper.row('documents', { case: LAST.code })['fix']).toContain(
      `kiến nghị AQ-2026-0005 nay ghi “${OUT}”, không dùng “D16 Công văn trả lời kiến nghị”`,
    );
  });

  it('before the report upward is not reported upward by itself', () => {
    const route = 'Ngoài thẩm quyền – báo cáo UBND thành phố';
    const reported = (cells: Readonly<Record<string, string>>): unknown[] => {
      const paper = office();
      paper.run('2026-08-10T10:00');
      paper.edit('petitions', LAST, { route, lead: DESK, ...cells });
      paper.edit('conferences', { code: 'HN-2026-1' }, { held: 'Có' });
      paper.run('2026-09-23T08:00');
      return paper.rows('documents').filter(({ kind }) => String(kind).startsWith('D19'));
    };
    expect(reported({})).toHaveLength(1);
    expect(reported({ ...COURT, scope: OUT })).toEqual([]);
  });
});
