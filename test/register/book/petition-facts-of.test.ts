// One petition as the rules ask of it: what its row says, what stays untold of a denunciation.
import { describe, expect, it } from 'vitest';
import { directoryOf } from '#register/book/bodies-of';
import { outgoingOf } from '#register/book/outgoing';
import { caseFilesOf, petitionFactsOf } from '#register/book/petition-facts-of';
import { civilDate } from '#rules/dates/civil-date';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const TODAY = '2026-10-01';
const CODE = 'AQ-2026-0001';
const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
const PETITION = {
  code: CODE,
  unit: 'DV-0001',
  name: 'Công ty A',
  title: 'Thuê đất',
  summary: 'Xin thuê đất',
  receivedAt: '2026-08-10T09:00',
  lead: 'thuế cơ sở 9',
  partners: 'Văn phòng; Phòng VH-XH',
};

function factsOf(petition: Texts, incoming: readonly Texts[] = []) {
  const book = bookOf({ petitions: [{ ...PETITION, ...petition }], incoming }, TODAY);
  const [row] = book.tabs.petitions.rows;
  if (row === undefined) throw new Error('no petition');
  const files = caseFilesOf(book, outgoingOf(book, civilDate(TODAY)));
  return petitionFactsOf(row, files, directoryOf(book.tabs.bodies));
}

describe('the facts of a petition', () => {
  it('name bodies as the directory does, and others as typed', () => {
    expect(factsOf({})).toMatchObject({
      code: CODE,
      unitName: 'Công ty A',
      title: 'Thuê đất',
      lead: TAX,
      partners: ['Văn phòng HĐND và UBND', 'Phòng Văn hóa – Xã hội'],
    });
    expect(factsOf({ lead: 'Phòng X' }).lead).toBe('Phòng X');
    expect(factsOf({ lead: '' }).lead).toBeNull();
  });

  it('have empty words where the row says nothing', () => {
    expect(factsOf({ code: '', name: '', title: '' })).toMatchObject({
      code: '',
      unitName: '',
      title: '',
    });
  });

  it('say what is waited for and until when', () => {
    const until = { waitingUntil: '2026-10-10' };
    expect(factsOf(until).waiting).toBeNull();
    expect(factsOf({ waitingFor: 'Hồ sơ' }).waiting).toEqual({ what: 'Hồ sơ', until: null });
    expect(factsOf({ waitingFor: 'Hồ sơ', ...until }).waiting).toEqual({
      what: 'Hồ sơ',
      until: '2026-10-10',
    });
  });

  const EXTENDED = { extendedTo: '2026-10-10', extendedBy: 'Hùng', extendedWhy: 'Phức tạp' };
  it('say to when, by whom and why it was extended', () => {
    expect(factsOf(EXTENDED).extension).toEqual({ to: '2026-10-10', by: 'Hùng', why: 'Phức tạp' });
  });

  it.each([['extendedTo'], ['extendedBy'], ['extendedWhy']])(
    'extend nothing without %s',
    (column) => {
      expect(factsOf({ ...EXTENDED, [column]: '' }).extension).toBeNull();
    },
  );
});

describe('an answer that came in counts as the lead’s (AM-12)', () => {
  const came = { case: CODE, date: '2026-09-25', meaning: 'Trả lời', from: TAX };
  it('under its number and day, as sent, also where the sender is abbreviated', () => {
    const answer = { kind: 'D16', number: '5/TCS9', date: '2026-09-25', sent: true };
    expect(factsOf({}, [{ ...came, number: '5/TCS9' }]).issued).toEqual([answer]);
    expect(factsOf({}, [{ ...came, number: '5/TCS9', from: 'TCS9' }]).issued).toEqual([]);
    expect(factsOf({}, [{ ...came, from: 'Thuế cơ sở 9' }]).issued).toEqual([
      { ...answer, number: '' },
    ]);
  });

  it('of a body that is in no directory, when both are typed alike', () => {
    const earlier = { ...came, date: '2026-09-20' };
    expect(factsOf({}, [came, earlier]).issued.map(({ date }) => date)).toEqual([
      '2026-09-20',
      '2026-09-25',
    ]);
    const lead = { lead: 'Cục X' };
    expect(factsOf(lead, [{ ...came, from: 'Cục X' }]).issued).toHaveLength(1);
    expect(factsOf(lead, [{ ...came, from: 'Cục Y' }]).issued).toEqual([]);
    expect(factsOf({ lead: '' }, [{ ...came, from: '' }]).issued).toEqual([]);
  });

  it.each(['số 15/CV', 'Văn bản số: 15/CV', ' 15/CV '])(
    'by its number alone, whatever was typed before it: %s',
    (number) => {
      expect(factsOf({}, [{ ...came, number }]).incoming[0]?.number).toBe('15/CV');
    },
  );

  it('whenever the petition was received, where nobody noted that', () => {
    expect(factsOf({ receivedAt: '' }, [{ ...came, date: '2026-01-05' }]).incoming).toHaveLength(1);
  });
});

it('of a denunciation nothing is told but its code and that it is out of scope (AM-20)', () => {
  const secret = {
    scope: 'Không thuộc phạm vi giải quyết',
    scopeReason: 'Đơn tố cáo',
    scopeBy: 'Hùng',
  };
  const told = { waitingFor: 'Hồ sơ', oralAnswer: 'Đã rõ', process: 'a', obstacle: 'b', plan: 'c' };
  const facts = factsOf({ ...secret, ...told });
  expect(facts).toMatchObject({
    code: CODE,
    scope: secret.scope,
    unitName: '',
    title: '',
    summary: null,
    lead: null,
    partners: [],
    waiting: null,
    history: [],
  });
  expect(Object.values(facts)).not.toEqual(expect.arrayContaining(['Đã rõ', 'a', 'b', 'c']));
});
