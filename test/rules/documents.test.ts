// What the documents are: by which of them a petition counts as answered, guided, reported upward (AM-06, AM-18).
import { describe, expect, it } from 'vitest';
import {
  actionOf,
  DOCUMENT_CODES,
  DOCUMENT_KINDS,
  DOCUMENTS,
  documentCode,
  documentKind,
  fulfils,
  hasEffect,
  isAnswer,
  isCityReport,
  isGuidance,
  isGuidanceLetter,
  isGuidanceOrAnswer,
  isPassingOn,
  isSuperiorReport,
  isUpward,
  isWrittenToUnit,
} from '#rules/documents';

describe('the documents of the process', () => {
  it('are thirty-six, in order, each recognised by its text in the drop-down', () => {
    expect(DOCUMENT_CODES).toHaveLength(36);
    expect(DOCUMENT_CODES).toEqual([...DOCUMENT_CODES].sort());
    expect(DOCUMENT_KINDS.map(documentCode)).toEqual(DOCUMENT_CODES);
    expect(documentKind('D16')).toBe('D16 Công văn trả lời kiến nghị');
    expect(documentCode(null)).toBeNull();
  });

  it.each([
    ['answers the petition (A-II.5a.5)', isAnswer, ['D16']],
    [
      'is written to the unit, so that the term is kept (A-II.5a.5)',
      isWrittenToUnit,
      ['D16', 'D17', 'D36'],
    ],
    ['is the guidance letter (A-II.5a.3)', isGuidanceLetter, ['D17']],
    ['passes the petition on', isPassingOn, ['D07']],
    ['sends it to the right body', isGuidance, ['D07', 'D17']],
    [
      'is the ward’s part on the route “hướng dẫn” (AM-18)',
      isGuidanceOrAnswer,
      ['D07', 'D16', 'D17'],
    ],
    ['reports it to the city (A-II.5a.2)', isCityReport, ['D19']],
    ['asks the superior body (A-II.5a.4)', isSuperiorReport, ['D20']],
    ['goes upward', isUpward, ['D19', 'D20']],
    ['does anything for a petition', hasEffect, ['D07', 'D16', 'D17', 'D19', 'D20', 'D36']],
  ])('%s', (_meaning, is, codes) => {
    expect(DOCUMENT_CODES.filter(is)).toEqual(codes);
    expect(is(null)).toBe(false);
  });

  it('are addressed to Sở Tài chính where a plan says so (A-II.1.3, A-II.2.9, A-III.2.1, A-II.5c.1, B-IV.2.2)', () => {
    expect(DOCUMENT_CODES.filter((code) => DOCUMENTS[code].toFinance)).toEqual([
      'D01',
      'D02',
      'D08',
      'D22',
      'D23',
      'D24',
      'D28',
      'D29',
    ]);
  });

  it('fulfil each dated duty by one document', () => {
    const of = (duty: Parameters<typeof fulfils>[1]) =>
      DOCUMENT_CODES.filter((code) => fulfils(code, duty));
    expect([of('plan'), of('decision'), of('report'), of('annual')]).toEqual([
      ['D01'],
      ['D08'],
      ['D22'],
      ['D29'],
    ]);
  });

  it('tell the unit of an answer, of guidance, of a report upward', () => {
    expect(DOCUMENT_CODES.filter((code) => actionOf(code) !== null).map(actionOf)).toEqual([
      'trả lời',
      'hướng dẫn',
      'thông báo',
    ]);
    expect(actionOf(null)).toBeNull();
  });

  it('bear the symbol of the report only where UBND signs it', () => {
    for (const code of DOCUMENT_CODES) {
      const { symbol, signer } = DOCUMENTS[code];
      expect([code, symbol === null]).toEqual([code, signer === 'none']);
      if (symbol?.endsWith('-UBND') === true) expect([code, signer]).toEqual([code, 'UBND']);
    }
  });
});
