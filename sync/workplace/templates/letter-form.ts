// Where a letter leaves the form of Nghị định 30/2020/NĐ-CP: a template that the office edited, a version it issued. Told, never refused.
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import type { FieldList } from '#docx/template/field-list';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { officeNames } from '#letters/shared/office';
import { copiedOf, parseKey } from '#register/journal/keys';
import { DOCUMENTS, documentCode } from '#rules/documents';
import { WARD } from '#ward';
import type { Templates } from '../../build/templates.ts';
import type { LocalOffice } from '../../office/office.ts';
import { DECREE_30 } from './decree-30.ts';
import { formedLetter } from './formed-letter.ts';
import { sampleValues } from './sample-values.ts';

/** What does the tasks of the second plan is of three types. */
const OF_TASKS: Readonly<Partial<Record<LetterId, string>>> = {
  'D31-to-cong-tac': 'QĐ-UBND',
  'D31-ra-soat': 'BC-UBND',
};

/** The symbol of what is signed and numbered; null of a working paper. */
export function symbolOf(kind: LetterId): string | null {
  if (OF_TASKS[kind] !== undefined) return OF_TASKS[kind];
  const code = documentCode(LETTERS[kind].document);
  return code === null ? null : DOCUMENTS[code].symbol;
}

/** Each rule that a letter breaks, with where. */
function broken(docx: Uint8Array, symbol: string): ReadonlyMap<string, readonly string[]> {
  const letter = formedLetter(docx, symbol);
  return new Map(
    DECREE_30.flatMap(({ rule, source, faults }) => {
      const found = faults(letter);
      return found.length === 0 ? [] : [[`${rule} (${source})`, found] as const];
    }),
  );
}

const told = (rules: ReadonlyMap<string, readonly string[]>): string[] =>
  [...rules].map(
    ([rule, found]) =>
      `Thể thức, Phụ lục I Nghị định 30/2020/NĐ-CP: ${rule}; xem chỗ: ${found[0] ?? ''}`,
  );

/** The rules that an issued letter breaks. */
function formFaults(kind: LetterId, docx: Uint8Array): string[] {
  const symbol = symbolOf(kind);
  return symbol === null ? [] : told(broken(docx, symbol));
}

/** The rules that a template breaks and the shipped one keeps, both filled with the same sample. */
export function templateFormFaults(
  kind: LetterId,
  docx: Uint8Array,
  { letters, letterPartials }: Templates,
): string[] {
  const symbol = symbolOf(kind);
  const shipped = filled(kind, buildDocx(letters[kind] ?? '', letterPartials), symbol);
  const own = filled(kind, docx, symbol);
  if (symbol === null || shipped === null || own === null) return [];
  const kept = broken(shipped, symbol);
  return told(new Map([...broken(own, symbol)].filter(([rule]) => !kept.has(rule))));
}

function filled(kind: LetterId, docx: Uint8Array, symbol: string | null): Uint8Array | null {
  const { fields } = LETTERS[kind];
  const compiled = compileLetter<FieldList>(docx, fields);
  if (!compiled.ok) return null;
  // “… của cơ quan ký”: a letter without the short form of its type.
  const number = `07/${symbol?.includes(' ') === false ? symbol : 'UBND'}`;
  return compiled.fill({ ...sampleValues(fields), ...SAMPLE, số_ký_hiệu: number });
}

/** What the rules read by its looks. */
const SAMPLE = {
  ...officeNames((key) => (key === 'agency' ? WARD.agency : '')),
  dự_thảo: false,
  địa_danh: WARD.place,
  ngày_văn_bản: 'ngày 05 tháng 9 năm 2026',
  quyền_hạn: [{ dòng: 'KT. CHỦ TỊCH' }, { dòng: 'PHÓ CHỦ TỊCH' }],
  người_ký: WARD.settings.signer,
};

/** What the issued versions of an office's letters break, by their files' names. */
export function issuedFormFaults(office: Pick<LocalOffice, 'files'>): string[] {
  return office.files().flatMap(({ name, bytes, mimeType, appProperties }) => {
    const key = appProperties['key'] ?? '';
    if (parseKey(key)?.action !== 'bản phát hành' || bytes === null || mimeType === PDF) return [];
    const action = parseKey(copiedOf(key) ?? '')?.action;
    const kind = (Object.keys(LETTERS) as LetterId[]).find((id) => LETTERS[id].action === action);
    return kind === undefined ? [] : formFaults(kind, bytes).map((fault) => `${name}: ${fault}`);
  });
}

const PDF = 'application/pdf';
