// Tax codes and personal numbers: a wrong one warns and never blocks, and nothing is corrected on its own.

export type TaxCodeKind = 'organisation' | 'branch' | 'personal';

export interface TaxCodeCheck {
  readonly input: string;
  /** By its form: 10 digits, 13 digits, 12 digits; null where it is none of them. */
  readonly kind: TaxCodeKind | null;
  readonly valid: boolean;
  /** What is wrong and what to do; text exactly when `valid` is false. */
  readonly warning: string | null;
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Blanks and dots taken out, every kind of hyphen and digit made plain, a branch written 0100233488-001. */
export function normaliseTaxCode(input: string): string {
  const plain = input
    .normalize('NFKC')
    .replace(/^[\p{L}\s]+:|[\s.]/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-');
  return /^\d{13}$/.test(plain) ? `${plain.slice(0, 10)}-${plain.slice(10)}` : plain;
}

function kindOf(code: string): TaxCodeKind | null {
  if (/^\d{10}$/.test(code)) return 'organisation';
  if (/^\d{10}-\d{3}$/.test(code)) return 'branch';
  return /^\d{12}$/.test(code) ? 'personal' : null;
}

/** Digit 10 = 10 − (Σ weight·digit mod 11); where that is 10 the number was never issued. */
function checkDigitHolds(stem: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(stem.charAt(i)), 0);
  return 10 - (sum % 11) === Number(stem.charAt(9));
}

function warningFor(code: string, kind: TaxCodeKind | null): string | null {
  if (code === '') return 'Chưa ghi mã số thuế hoặc số định danh.';
  if (kind === null) {
    return 'Mã số thuế gồm 10 hoặc 13 chữ số, số định danh cá nhân gồm 12 chữ số; đề nghị kiểm tra lại.';
  }
  if (kind === 'personal') return null;
  if (!checkDigitHolds(code)) {
    return 'Chữ số kiểm tra của mã số thuế không khớp; đề nghị đối chiếu với giấy chứng nhận đăng ký.';
  }
  if (code.endsWith('-000')) {
    return 'Ba chữ số cuối của mã chi nhánh không thể là 000; đề nghị kiểm tra lại.';
  }
  return null;
}

/** Checks a code as a person typed it. Twelve digits (households since 01/7/2025) bear no check digit. */
export function checkTaxCode(input: string): TaxCodeCheck {
  const code = normaliseTaxCode(input);
  const kind = kindOf(code);
  const warning = warningFor(code, kind);
  return { input, kind, valid: warning === null, warning };
}

/**
 * What two codes of one unit have in common: the first 10 digits of an organisation and of its branches, all 12 of a
 * personal number; null for anything else. Codes of one stem are one unit (AM-04).
 */
export function stemOf(input: string): string | null {
  const code = normaliseTaxCode(input);
  const kind = kindOf(code);
  if (kind === null) return null;
  return kind === 'personal' ? code : code.slice(0, 10);
}

/** For screens: 0300********12, the length hidden; '' stays ''. */
export function maskTaxCode(input: string): string {
  const code = normaliseTaxCode(input);
  if (code === '') return '';
  return code.length < 10 ? '********' : `${code.slice(0, 4)}********${code.slice(-2)}`;
}
