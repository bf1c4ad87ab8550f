// Which documents go on the ward's portal, under which item, and where the last copy for it lies (A-III.5.3).
import { describe, expect, it } from 'vitest';
import { copiesIn, portalItem, portalPlace } from '#register/book/portal-copies';
import { keys } from '#register/journal/keys';
import { DOCUMENTS, type DocumentKind } from '#rules/documents';
import { bookOf } from '../../jobs/paper.ts';

type Texts = Readonly<Record<string, string>>;

const kindOf = (code: keyof typeof DOCUMENTS) => `${code} ${DOCUMENTS[code].name}` as DocumentKind;

describe('what goes on the portal', () => {
  it.each([
    ['D03', 'Thông báo thời gian đối thoại', 'A-III.5.4', true],
    ['D32', 'Thông báo thời gian đối thoại', 'A-III.5.4', true],
    ['D12', 'Nội dung Hội nghị', 'A-III.5.5', false],
    ['D25', 'Kết quả giải quyết kiến nghị', 'A-III.5.6', true],
    ['D15', 'Thông báo kết luận', 'A-III.5.7', true],
  ] as const)(
    '%s stands under “%s” (%s), its annex with it: %j (AM-27)',
    (code, item, clause, withAnnex) => {
      expect(portalItem(kindOf(code))).toEqual({ item, clause, withAnnex });
    },
  );

  it('is no other document, and nothing of no kind', () => {
    expect(portalItem(kindOf('D22'))).toBeNull();
    expect(portalItem(null)).toBeNull();
  });
});

const LETTER = keys.letter('HN-2026-1', 'thông báo tổ chức', 1);
const COPY = keys.portalCopy(LETTER, '12|2026-08-20');
const MADE = { type: 'file', step: 'made', holds: 'copy', name: 'TB.docx', url: 'https://a.vn/1' };
const row = (event: object, more: Texts = {}): Texts => ({
  at: '2026-08-20T08:00',
  key: COPY,
  case: 'HN-2026-1',
  data: JSON.stringify(event),
  ...more,
});

const copies = (journal: readonly Texts[], code: keyof typeof DOCUMENTS = 'D03') => {
  const documents = [{ key: LETTER, kind: kindOf(code), case: 'HN-2026-1' }];
  return [...copiesIn(bookOf({ documents, journal }, '2026-10-01'))];
};
const PLACE = portalPlace('HN-2026-1', 'Thông báo thời gian đối thoại');

describe('the copy of a document', () => {
  it.each<[string, Texts, string | null]>([
    ['that was made lies at its address', row(MADE), 'https://a.vn/1'],
    ['that was found as well', row({ ...MADE, step: 'found' }), 'https://a.vn/1'],
    ['without an address is its name', row({ ...MADE, url: null }), 'TB.docx'],
    ['that is only meant is none yet', row({ ...MADE, step: 'intended' }), null],
    ['that failed tells why', row({ type: 'failed', message: 'Hết chỗ' }), 'Hết chỗ'],
    ['is no other file', row({ ...MADE, holds: 'letter' }), null],
    ['is nothing else that happened', row({ type: 'started' }), null],
    ['needs its key', row(MADE, { key: '' }), null],
    ['is none of another action', row(MADE, { key: keys.pdf(LETTER, 1) }), null],
    ['needs a document that stands', row(MADE, { key: keys.portalCopy('x', '1') }), null],
  ])('%s', (_what, journal, shown) => {
    expect(copies([journal])).toEqual(shown === null ? [] : [[PLACE, shown]]);
  });

  it('is none where the document does not go on the portal', () => {
    expect(copies([row(MADE)], 'D22')).toEqual([]);
  });

  it('is the last one for its place', () => {
    const later = row({ ...MADE, url: 'https://a.vn/2' }, { at: '2026-08-21T08:00' });
    expect(copies([later, row(MADE)])).toEqual([[PLACE, 'https://a.vn/2']]);
  });
});

it('a place is told by conference and item, either of which may be empty', () => {
  expect(portalPlace(null, 'Tin, bài')).toBe('|Tin, bài');
  expect(portalPlace('HN-2026-1', null)).toBe('HN-2026-1|');
});
