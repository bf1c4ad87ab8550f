// What each document of the process is, D01–D36: its name, its symbol, who signs it, what its issue does.
import type { ClauseId } from './clauses/cite.ts';

/** Whose letter it is; “either”: the phòng on its own paper or UBND, by the office's setting (AM-12). */
type Signer = 'UBND' | 'phòng' | 'either' | 'none';

/** The symbol beside the number; a công văn and whatever a phòng signs bear the symbol of the signing body. */
type NumberSymbol =
  | 'KH-UBND'
  | 'TB-UBND'
  | 'BC-UBND'
  | 'GM-UBND'
  | 'CTr-UBND'
  | 'BB-UBND'
  | 'của cơ quan ký'
  | null;

/**
 * What the issued document does for a petition: it answers it, guides the unit to the right body, passes it on to that
 * body, tells the unit that it was reported upward, or reports it upward: to the city, or to another superior body.
 */
type PetitionEffect =
  | 'answers'
  | 'guides'
  | 'passes on'
  | 'tells'
  | 'reports to city'
  | 'asks superior';

/** The dated duty that its issue fulfils. */
export type Duty = 'plan' | 'decision' | 'report' | 'annual';

interface DocumentEntry<N extends string> {
  /** Full name as drop-downs have it, after the code. */
  readonly name: N;
  readonly symbol: NumberSymbol;
  readonly signer: Signer;
  /** Null: the office's own document, named by neither plan. */
  readonly clause: ClauseId | null;
  readonly effect: PetitionEffect | null;
  readonly fulfils: Duty | null;
  /** Whether it is addressed to Sở Tài chính. */
  readonly toFinance: boolean;
}

type More = Partial<Pick<DocumentEntry<string>, 'effect' | 'fulfils' | 'toFinance'>>;

function kind<const N extends string>(
  name: N,
  [symbol, signer]: readonly [NumberSymbol, Signer],
  clause: ClauseId | null,
  { effect = null, fulfils = null, toFinance = false }: More = {},
): DocumentEntry<N> {
  return { name, symbol, signer, clause, effect, fulfils, toFinance };
}

const PLAN = ['KH-UBND', 'UBND'] as const;
const NOTICE = ['TB-UBND', 'UBND'] as const;
const REPORT = ['BC-UBND', 'UBND'] as const;
const LETTER = ['của cơ quan ký', 'UBND'] as const;
const EITHER = ['của cơ quan ký', 'either'] as const;
const OFFICE = ['của cơ quan ký', 'phòng'] as const;
const PAPER = [null, 'none'] as const;

export const DOCUMENTS = {
  D01: kind('Kế hoạch Hội nghị', PLAN, 'A-II.1.2', { fulfils: 'plan', toFinance: true }),
  D02: kind('Công văn gửi Kế hoạch', LETTER, 'A-II.1.3', { toFinance: true }),
  D03: kind('Thông báo tổ chức Hội nghị', NOTICE, 'A-II.2.1'),
  D04: kind('Phiếu đăng ký tham dự và gửi kiến nghị', PAPER, 'A-II.2.6'),
  D05: kind('Thư gửi phiếu của cơ quan thuế', PAPER, 'A-III.4.3'),
  D06: kind('Phiếu xác nhận tiếp nhận', PAPER, 'A-II.3.3'),
  D07: kind('Phiếu chuyển', OFFICE, 'A-II.5a.3', { effect: 'passes on' }),
  D08: kind('Báo cáo về việc dừng hoặc hoãn', REPORT, 'A-II.2.9', {
    fulfils: 'decision',
    toFinance: true,
  }),
  D09: kind('Thông báo dừng hoặc hoãn', NOTICE, 'A-II.2.9'),
  D10: kind('Giấy mời', ['GM-UBND', 'UBND'], 'A-III.1.1'),
  D11: kind('Danh sách đăng ký, ký tên', PAPER, 'A-III.1.2'),
  D12: kind('Chương trình Hội nghị', ['CTr-UBND', 'UBND'], 'A-I.2.4'),
  D13: kind('Tài liệu chính sách thuế', PAPER, 'A-III.4.1'),
  D14: kind('Biên bản Hội nghị', ['BB-UBND', 'UBND'], 'A-II.5a.1'),
  D15: kind('Thông báo kết luận', NOTICE, 'A-III.5.7'),
  D16: kind('Công văn trả lời kiến nghị', EITHER, 'A-II.5a.5', { effect: 'answers' }),
  D17: kind('Công văn hướng dẫn gửi đúng cơ quan', EITHER, 'A-II.5a.3', { effect: 'guides' }),
  D18: kind('Công văn đề nghị phối hợp trả lời', OFFICE, 'A-II.5a.6'),
  D19: kind('Báo cáo UBND thành phố kiến nghị vượt thẩm quyền', REPORT, 'A-II.5a.2', {
    effect: 'reports to city',
  }),
  D20: kind('Báo cáo xin ý kiến cấp trên', REPORT, 'A-II.5a.4', { effect: 'asks superior' }),
  D21: kind('Công văn đôn đốc', LETTER, 'A-III.2.6'),
  D22: kind('Báo cáo kết quả tổ chức Hội nghị', REPORT, 'A-III.2.1', {
    fulfils: 'report',
    toFinance: true,
  }),
  D23: kind('Báo cáo kết thúc giải quyết kiến nghị', REPORT, 'A-II.5c.1', { toFinance: true }),
  D24: kind('Báo cáo kiến nghị còn vướng mắc', REPORT, 'A-II.5c.4', { toFinance: true }),
  D25: kind('Thông báo kết quả giải quyết kiến nghị', NOTICE, 'A-III.5.6'),
  D26: kind('Tờ trình dự toán, quyết toán kinh phí', OFFICE, 'A-III.2.4'),
  D27: kind('Tin, bài, bản tin truyền thanh', PAPER, 'A-III.5.1'),
  D28: kind('Kế hoạch thực hiện Nghị quyết 41-NQ/TW', PLAN, 'B-0.1', { toFinance: true }),
  D29: kind('Báo cáo đánh giá hằng năm', REPORT, 'B-IV.2.1', {
    fulfils: 'annual',
    toFinance: true,
  }),
  D30: kind('Công văn đề nghị báo cáo tiến độ', LETTER, 'B-IV.1.1'),
  D31: kind('Quyết định, văn bản tham vấn', LETTER, 'B-PL.III.1'),
  D32: kind('Thông báo điều chỉnh thời gian, địa điểm', NOTICE, null),
  D33: kind('Phiếu trình', OFFICE, null),
  D34: kind('Kịch bản điều hành', PAPER, 'A-I.2.4'),
  D35: kind('Mục lục văn bản trong hồ sơ', PAPER, null),
  D36: kind('Công văn thông báo đã báo cáo, xin ý kiến cấp trên', EITHER, 'A-II.5a.2', {
    effect: 'tells',
  }),
} as const satisfies Readonly<Record<string, DocumentEntry<string>>>;

export type DocumentCode = keyof typeof DOCUMENTS;
type KindOf<C extends DocumentCode> = `${C} ${(typeof DOCUMENTS)[C]['name']}`;
/** Code and name, as the drop-down has it: “D16 Công văn trả lời kiến nghị”. */
export type DocumentKind = { [C in DocumentCode]: KindOf<C> }[DocumentCode];

export const DOCUMENT_CODES = Object.keys(DOCUMENTS) as DocumentCode[];

/** The kind as the drop-down has it. */
export function documentKind<C extends DocumentCode>(code: C): KindOf<C> {
  return `${code} ${DOCUMENTS[code].name}`;
}

export const DOCUMENT_KINDS = DOCUMENT_CODES.map((code) => documentKind(code) as DocumentKind);

/** The code of what a cell “Loại văn bản” says; null where it says nothing. */
export function documentCode(kind: DocumentKind | null): DocumentCode | null {
  const at = kind === null ? -1 : DOCUMENT_KINDS.indexOf(kind);
  return DOCUMENT_CODES[at] ?? null;
}

type Asked = DocumentCode | null;

const has =
  (...effects: readonly PetitionEffect[]) =>
  (code: Asked): boolean => {
    const effect = code === null ? null : DOCUMENTS[code].effect;
    return effect !== null && effects.includes(effect);
  };

/** Whether its issue does anything for a petition. */
export const hasEffect = (code: Asked): boolean => code !== null && DOCUMENTS[code].effect !== null;
/** The answer itself, in writing (A-II.5a.5, A-II.5b.5). */
export const isAnswer = has('answers');
/** Whatever the unit is written to about its petition: the term is kept by any of them (AM-06, AM-18). */
export const isWrittenToUnit = has('answers', 'guides', 'tells');
/** The letter that guides the unit (A-II.5a.3, A-II.5b.3). */
export const isGuidanceLetter = has('guides');
/** The slip that passes the petition on to the competent body. */
export const isPassingOn = has('passes on');
/** The petition went to the right body, by the unit's hand or the ward's. */
export const isGuidance = has('guides', 'passes on');
/** The ward did its part on the route “hướng dẫn”: guidance, or an answer in its place (AM-18). */
export const isGuidanceOrAnswer = has('guides', 'passes on', 'answers');
/** A-II.5a.2, A-II.5b.2, A-III.2.7. */
export const isCityReport = has('reports to city');
/** A-II.5a.4, A-II.5b.4. */
export const isSuperiorReport = has('asks superior');
export const isUpward = has('reports to city', 'asks superior');

/** Whether it is signed and bears a number; the others are working papers. */
export const isNumbered = (code: Asked): boolean =>
  code !== null && DOCUMENTS[code].symbol !== null;

/** Whether its issue fulfils a dated duty. */
export const fulfils = (code: Asked, duty: Duty): boolean =>
  code !== null && DOCUMENTS[code].fulfils === duty;

/** What a unit is told by a document, in a word: it stands in the document's key. */
type UnitAction = 'trả lời' | 'hướng dẫn' | 'thông báo';

const ACTIONS: Readonly<Partial<Record<PetitionEffect, UnitAction>>> = {
  answers: 'trả lời',
  guides: 'hướng dẫn',
  tells: 'thông báo',
};

/** What the unit is told by it, in a word; null for a document that is not written to the unit. */
export function actionOf(code: Asked): UnitAction | null {
  const effect = code === null ? null : DOCUMENTS[code].effect;
  return effect === null ? null : (ACTIONS[effect] ?? null);
}
