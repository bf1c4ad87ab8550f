// What “Cần sửa” of a petition says, fault by fault, on plain rows.
import { describe, expect, it } from 'vitest';
import { doublesOf } from '#rules/petitions/closing';
import type { PetitionFacts } from '#rules/petitions/facts';
import { doubleFault, petitionFaults } from '../../../apps-script/jobs/petitions/faults.ts';
import { came, DESK, GUIDE, issued, petition } from '../../rules/petitions/facts.ts';
import { contextAt } from '../context.ts';
import { byCode, conferenceState } from '../states.ts';

type Row = Readonly<Record<string, string>>;
type Facts = Partial<PetitionFacts>;

const ROW = {
  code: 'AQ-2026-0001',
  unit: 'DV-1',
  name: 'Công ty A',
  receivedAt: '2026-08-10T09:00',
  group: 'Đất đai',
  title: 'Gia hạn thuê đất',
};
const CONFERENCE = {
  code: 'HN-2026-1',
  date: '2026-09-17',
  petitionsClose: '2026-08-21T17:00',
  registrationsClose: '2026-08-21T17:00',
};
const TOGETHER = 'Thuộc thẩm quyền – cần phối hợp';
const RESOLVED = 'Đã giải quyết triệt để';
const OUT = 'Không thuộc phạm vi giải quyết';

function faultsOf(row: Row, facts: Facts = {}) {
  const context = contextAt({ petitions: [{ ...ROW, ...row }], conferences: [CONFERENCE] });
  const { rows } = context.book.tabs.petitions;
  const [found] = rows;
  if (found === undefined) throw new Error('no row');
  const around = {
    conferences: byCode(conferenceState(context)),
    doubles: doublesOf(rows.map(({ value }) => value)),
  };
  return petitionFaults(context, found, petition(facts), around);
}
const kinds = (row: Row, facts: Facts = {}) => faultsOf(row, facts).map(({ kind }) => kind);

describe('a row of “Kiến nghị” says what is wrong with it', () => {
  const long = (letters: number) => 'x'.repeat(letters);
  const asked = 'Đề nghị UBND thành phố đồng ý kết thúc giải quyết kiến nghị.';
  it.each<[string, Row, readonly string[]]>([
    ['nothing', {}, []],
    ['a conference that nobody knows', { conference: 'HN-2030-1' }, ['unknownConference']],
    ['one that stands', { conference: 'HN-2026-1' }, []],
    ['no unit', { unit: '' }, ['noUnit']],
    ['a unit that nobody knows', { name: '' }, ['unknownUnit']],
    ['not when it came', { receivedAt: '' }, ['noReceipt']],
    ['a time that cannot be read is told elsewhere', { receivedAt: 'hôm qua' }, []],
    ['it came tomorrow', { receivedAt: '2026-09-26T00:00' }, ['ahead']],
    ['it came this evening', { receivedAt: '2026-09-25T23:00' }, []],
    ['no group', { group: '' }, ['noGroup']],
    ['no title', { title: '' }, ['noTitle']],
    ['no title, but a summary', { title: '', summary: 'Thuê đất' }, []],
    [
      'no title out of scope, as where a denunciation was erased',
      { title: '', scope: OUT, scopeReason: 'Đơn khiếu nại', scopeBy: 'B' },
      [],
    ],
    [
      'no group out of scope',
      { group: '', scope: OUT, scopeReason: 'Đơn khiếu nại', scopeBy: 'B' },
      [],
    ],
    ['out of scope without a reason', { scope: OUT, scopeBy: 'B' }, ['halfScreened']],
    ['out of scope by nobody', { scope: OUT, scopeReason: 'Đơn khiếu nại' }, ['halfScreened']],
    ['in scope by nobody', { scope: 'Trong phạm vi' }, []],
    ['a text that just fits', { content: long(29_998) }, []],
    ['a text as long as a cell cut short', { content: long(29_999) }, ['tooLong']],
    ['asks to end it', { proposal: asked }, ['closingRequest']],
    [
      'asks to end it twice',
      { proposal: asked, plan: asked },
      ['closingRequest', 'closingRequest'],
    ],
  ])('%s', (_, row, are) => {
    expect(kinds(row)).toEqual(are);
  });

  it('the column in which the city is asked to end it is named (A-II.5c.3)', () => {
    expect(faultsOf({ proposal: asked })[0]?.message).toMatch(/^Đề xuất: “/);
  });

  it('a double of nothing known, unless it counts as one', () => {
    expect(kinds({ outcome: 'Trùng' })).toEqual(['noDouble']);
    expect(kinds({ outcome: 'Trùng' }, { outcome: 'Trùng' })).toEqual([]);
    expect(kinds({ outcome: RESOLVED }, { outcome: null })).toEqual([]);
  });
});

describe('what came after the closing of the notice is told (A-II.3.4)', () => {
  const late = { conference: 'HN-2026-1', receivedAt: '2026-08-21T17:01' };
  const agreed = { lateAgreed: 'Có', lateAgreedBy: 'B', lateAgreedOn: '2026-08-24' };
  it.each<[string, Row, readonly string[]]>([
    ['in the last minute', { receivedAt: '2026-08-21T17:00' }, []],
    ['a minute late', {}, ['afterNotice']],
    ['a minute late for no conference', { conference: '' }, []],
    ['after the plan’s own day', { receivedAt: '2026-09-10T08:00' }, ['late']],
    ['in the hall', { receivedAt: '2026-09-17T09:00', channel: 'Tại Hội nghị' }, []],
    ['agreed to', agreed, []],
    ['refused', { lateAgreed: 'Không' }, ['afterNotice']],
    ['agreed to by nobody', { ...agreed, lateAgreedBy: '' }, ['afterNotice']],
    ['agreed to before it came', { ...agreed, lateAgreedOn: '2026-08-20' }, ['afterNotice']],
  ])('%s', (_, row, are) => {
    expect(kinds({ ...late, ...row })).toEqual(are);
  });
});

describe('asking for more and going on', () => {
  const extended = { extendedTo: '2026-10-02', extendedBy: 'B', extendedWhy: 'C' };
  it.each<[string, Row, readonly string[]]>([
    ['a day without what was asked', { waitingUntil: '2026-10-01' }, ['halfWaiting']],
    ['what was asked without a day', { waitingFor: 'Sơ đồ' }, []],
    ['until today', { waitingFor: 'Sơ đồ', waitingUntil: '2026-09-25' }, []],
    ['until yesterday', { waitingFor: 'Sơ đồ', waitingUntil: '2026-09-24' }, ['waitedOut']],
    ['extended', extended, []],
    ['extended by nobody', { ...extended, extendedBy: '' }, ['halfExtended']],
    ['extended for nothing', { ...extended, extendedWhy: '' }, ['halfExtended']],
    ['extended to its very day', { ...extended, due: '2026-10-02' }, ['noExtension']],
    ['extended by a day', { ...extended, due: '2026-10-01' }, []],
    ['extended to its target', { ...extended, target: '2026-10-02' }, ['noExtension']],
  ])('%s', (_, row, are) => {
    expect(kinds(row)).toEqual(are);
  });

  it('names the term, or the target where there is no term', () => {
    const message = (row: Row) => faultsOf({ ...extended, ...row })[0]?.message;
    expect(message({ due: '2026-10-02', target: '2026-10-05' })).toContain(
      'thời hạn theo Kế hoạch (02/10/2026)',
    );
    expect(message({ target: '2026-10-05' })).toContain('mốc phấn đấu (05/10/2026)');
  });

  it('is nothing to mend in a petition that is over', () => {
    const row = { waitingUntil: '2026-10-01', outcome: 'Rút kiến nghị' };
    expect(kinds(row, { outcome: 'Rút kiến nghị', lead: 'Ai đó' })).toEqual([]);
  });
});

describe('who answers, and whether it was answered', () => {
  const letter = issued('D16', '2026-09-20');
  const city = came('Trả lời');
  it.each<[string, Facts, readonly string[]]>([
    ['together with nobody', { route: TOGETHER }, ['noPartners']],
    ['together with the lead itself', { route: TOGETHER, partners: [DESK] }, ['noPartners']],
    ['alone, with partners', { partners: ['Công an phường'] }, ['routeOfOne', 'unknownBody']],
    ['guided to nobody', { route: GUIDE }, ['noCompetent']],
    ['guided to somebody', { route: GUIDE, competent: 'Sở Xây dựng' }, []],
    ['a lead that nobody knows', { lead: 'Ai đó' }, ['unknownBody']],
    ['no lead', { lead: null }, []],
    ['said in the hall, no outcome', { oralAnswer: 'Sẽ xem' }, ['onlyPromised']],
    ['said in the hall, going on', { oralAnswer: 'Sẽ xem', outcome: 'Đang xử lý' }, []],
    ['said in the hall and written', { oralAnswer: 'Sẽ xem', issued: [letter] }, []],
    ['settled without a word', { outcome: RESOLVED }, ['unanswered']],
    ['settled in the hall', { outcome: RESOLVED, oralAnswer: 'Xong' }, []],
    ['settled in writing', { outcome: RESOLVED, issued: [letter] }, []],
    ['settled by what came', { outcome: RESOLVED, incoming: [city] }, []],
  ])('%s', (_, facts, are) => {
    expect(kinds({}, facts)).toEqual(are);
  });

  it('the term of one body is named where partners are missing (A-II.5a.5)', () => {
    expect(faultsOf({}, { route: TOGETHER })[0]?.message).toContain('tính theo 07 ngày làm việc');
  });
});

it('a likely double names the first, and a copied “Có” is asked for anew', () => {
  const firstOf = new Map([['B', 'A']]);
  expect(doubleFault('A', { firstOf, copied: new Set() } as never)).toEqual([]);
  expect(doubleFault('B', { firstOf, copied: new Set() } as never)[0]).toMatch(
    /^Giống kiến nghị A .*chọn “Có” ở cột Không phải trùng\.$/,
  );
  expect(doubleFault('B', { firstOf, copied: new Set(['B']) } as never)[0]).toContain('xóa ô');
});
