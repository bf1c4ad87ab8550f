// The signature block of a document on a day, as the tab “Người ký” has it (A-S.1, A-S.2).
import { describe, expect, it } from 'vitest';
import { signatureOf } from '#register/book/signer-of';
import type { Book } from '#register/book/book';
import { civilDate } from '#rules/dates/civil-date';

type Row = Readonly<Record<string, string | null>>;

const ANY = {
  kind: 'Mặc định',
  body: null,
  from: null,
  to: null,
  authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
  title: 'PHÓ CHỦ TỊCH',
  name: ' Lê Văn Thảo ',
};
const REPORT = { ...ANY, kind: 'D22 Báo cáo kết quả tổ chức Hội nghị', name: 'Trần B' };
const OFFICE = { ...ANY, body: 'Phòng Văn hóa – Xã hội', authority: null, title: 'TRƯỞNG PHÒNG' };

const signed = (rows: readonly Row[], body?: string, code: 'D03' | 'D22' = 'D03') => {
  const signers = { rows: rows.map((value) => ({ value })) };
  const day = civilDate('2026-09-28');
  return signatureOf({ tabs: { signers } } as unknown as Book, { code, day, body });
};

describe('the signature block', () => {
  it('has a line for each authority and one for the office, and the name without blanks', () => {
    expect(signed([ANY])).toEqual({
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Lê Văn Thảo',
    });
  });

  it.each<[string, Row, readonly string[], string]>([
    ['no authority', { authority: null }, ['PHÓ CHỦ TỊCH'], 'Lê Văn Thảo'],
    ['no office', { title: null, authority: 'TL. CHỦ TỊCH' }, ['TL. CHỦ TỊCH'], 'Lê Văn Thảo'],
    ['no name', { authority: null, name: null }, ['PHÓ CHỦ TỊCH'], ''],
  ])('of a row with %s', (_what, given, lines, name) => {
    expect(signed([{ ...ANY, ...given }])).toEqual({ lines, name });
  });
});

describe('a row signs nothing', () => {
  it.each<[string, readonly Row[]]>([
    ['where there is none', []],
    ['that names no document', [{ ...ANY, kind: null }]],
    ['that says neither authority nor office', [{ ...ANY, title: null, authority: null }]],
    ['of another body', [OFFICE]],
    ['of another document', [REPORT]],
    ['before its first day', [{ ...ANY, from: '2026-09-29' }]],
    ['after its last day', [{ ...ANY, to: '2026-09-27' }]],
  ])('%s', (_what, rows) => {
    expect(signed(rows)).toBeNull();
  });
});

describe('of several rows', () => {
  it('the document’s own goes before the one for any', () => {
    expect(signed([REPORT, ANY], undefined, 'D22')?.name).toBe('Trần B');
    expect(signed([REPORT, ANY])?.name).toBe('Lê Văn Thảo');
  });

  it('that of the body whose paper it is, whatever the spelling', () => {
    expect(signed([ANY, OFFICE], 'phòng văn hóa – xã hội')?.lines).toEqual(['TRƯỞNG PHÒNG']);
    expect(signed([ANY], 'Văn phòng HĐND và UBND')).toBeNull();
  });
});
