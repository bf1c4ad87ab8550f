import { describe, expect, it } from 'vitest';
import { conditionOnRecord, type DecisionCells } from '#rules/conference/on-record';
import { closed, on } from '../petitions/facts.ts';

const OPINION: DecisionCells = {
  decision: 'Vẫn tổ chức theo ý kiến lãnh đạo',
  decisionReason: 'Đã mời đủ đại biểu',
  decidedBy: 'Lê Văn Thảo',
  decidedOn: on('2026-08-24'),
  opinionNumber: '12/TB-UBND ngày 24/8/2026',
};

const NOTHING: DecisionCells = {
  decision: null,
  decisionReason: null,
  decidedBy: null,
  decidedOn: null,
  opinionNumber: null,
};

const TODAY = on('2026-08-25');

const ALL = ['decision', 'decisionReason', 'decidedBy', 'decidedOn', 'opinionNumber'];

describe('what is on record where a conference was held below the conditions (A-II.3.1, A-II.3.5)', () => {
  it.each<[string, Partial<DecisionCells>, string[]]>([
    ['everything', {}, []],
    ['nothing', NOTHING, ALL],
    ['another decision', { decision: 'Tổ chức' }, ['decision']],
    ['a decision that says the contrary', { decision: 'Dừng' }, ['decision']],
    ['no reason', { decisionReason: null }, ['decisionReason']],
    ['no decider', { decidedBy: null }, ['decidedBy']],
    ['no day', { decidedOn: null }, ['decidedOn']],
    ['no number of the opinion', { opinionNumber: null }, ['opinionNumber']],
    ['decided the day before the closing', { decidedOn: on('2026-08-20') }, ['decidedOn']],
    ['decided on the day of the closing', { decidedOn: on('2026-08-21') }, []],
    ['decided the day after', { decidedOn: on('2026-08-22') }, []],
    ['dated yesterday', { decidedOn: on('2026-08-24') }, []],
    ['dated today', { decidedOn: on('2026-08-25') }, []],
    ['dated tomorrow', { decidedOn: on('2026-08-26') }, ['decidedOn']],
  ])('%s', (_what, cells, missing) => {
    const record = conditionOnRecord(closed('B3'), { ...OPINION, ...cells }, TODAY);
    expect(record.kind).toBe(missing.length === 0 ? 'opinion' : 'missing');
    expect(record.kind === 'missing' ? record.missing.map(({ key }) => key) : []).toEqual(missing);
  });

  it.each(['B0', 'B2', 'B3', 'B4', 'B5'] as const)('asks for it in %s', (branch) => {
    expect(conditionOnRecord(closed(branch), NOTHING, TODAY).kind).toBe('missing');
    expect(conditionOnRecord(closed(branch), OPINION, TODAY).kind).toBe('opinion');
  });

  it('asks for nothing where the conditions were met, and knows nothing before the list is closed', () => {
    expect(conditionOnRecord(closed('B1'), NOTHING, TODAY).kind).toBe('met');
    expect(conditionOnRecord(null, OPINION, TODAY).kind).toBe('not closed');
    const upTo = { registrants: 15, petitions: 5, allPetitions: 5 };
    expect(conditionOnRecord({ ...closed('open'), upTo }, OPINION, TODAY).kind).toBe('not closed');
  });
});

describe('what is said of each piece that is not on record, in full (A-II.3.1)', () => {
  const NEEDS = 'Hội nghị tổ chức khi chưa đủ điều kiện (mục II.3 Kế hoạch đối thoại)';
  const missing = (cells: Partial<DecisionCells>) => {
    const record = conditionOnRecord(closed('B3'), { ...OPINION, ...cells }, TODAY);
    return record.kind === 'missing' ? record.missing : [];
  };

  it('names every piece in words', () => {
    expect(missing(NOTHING).map(({ what, message }) => [what, message])).toEqual([
      [
        'quyết định của lãnh đạo',
        `${NEEDS}: chưa ghi quyết định của lãnh đạo cho tổ chức (chọn “Vẫn tổ chức theo ý kiến lãnh đạo”).`,
      ],
      ['lý do của quyết định', `${NEEDS}: chưa ghi lý do của quyết định.`],
      ['người quyết định', `${NEEDS}: chưa ghi người quyết định.`],
      ['ngày quyết định', `${NEEDS}: chưa ghi ngày quyết định.`],
      [
        'số, ngày văn bản cho ý kiến của lãnh đạo',
        `${NEEDS}: chưa ghi số, ngày văn bản cho ý kiến của lãnh đạo.`,
      ],
    ]);
  });

  it('names the closing that a decision of before it does not answer', () => {
    expect(missing({ decidedOn: on('2026-08-20') })).toEqual([
      {
        key: 'decidedOn',
        what: 'quyết định từ ngày chốt danh sách trở đi',
        message: `${NEEDS}: ngày quyết định ở trước ngày chốt danh sách 21/8/2026; đề nghị ghi quyết định về kết quả chốt.`,
      },
    ]);
  });

  it('names a day that has not come', () => {
    expect(missing({ decidedOn: on('2026-08-26') })).toEqual([
      {
        key: 'decidedOn',
        what: 'ngày quyết định',
        message: `${NEEDS}: ngày quyết định 26/8/2026 ở sau ngày hôm nay; đề nghị ghi lại Ngày quyết định.`,
      },
    ]);
  });

  it('keeps the opinion as it is written', () => {
    expect(conditionOnRecord(closed('B3'), OPINION, TODAY)).toEqual({
      kind: 'opinion',
      closing: closed('B3'),
      opinion: {
        by: 'Lê Văn Thảo',
        on: '2026-08-24',
        reason: 'Đã mời đủ đại biểu',
        number: '12/TB-UBND ngày 24/8/2026',
      },
    });
  });
});
