// Telephone numbers and e-mail addresses as people type them: made uniform, doubted aloud, never corrected.

interface PhoneCheck {
  readonly input: string;
  /** 0912345678, 02203822222; null where it is no number of Việt Nam. */
  readonly phone: string | null;
  readonly kind: 'mobile' | 'landline' | null;
  readonly valid: boolean;
  readonly warning: string | null;
}

const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^02\d{9}$/;

/** Blanks, dots, hyphens, brackets out; +84, 0084 and 84 before a whole number made 0. */
export function normalisePhone(input: string): string {
  const digits = input.normalize('NFKC').replace(/^[\p{L}\s]+:|[\s.()‐‑‒–—−-]/gu, '');
  return digits.replace(/^(?:\+|00)?840?(?=\d{9,10}$)/, '0');
}

/** What to say of a cell that may hold several numbers; null where each of them can be one, or none is written. */
export function doubtfulPhone(cell: string | null): string | null {
  const numbers = (cell ?? '').split(/[,;/]/).filter((part) => part.trim() !== '');
  return (
    numbers.map((part) => checkPhone(part).warning).find((warning) => warning !== null) ?? null
  );
}

export function checkPhone(input: string): PhoneCheck {
  const phone = normalisePhone(input);
  const kind = MOBILE.test(phone) ? 'mobile' : LANDLINE.test(phone) ? 'landline' : null;
  if (kind !== null) return { input, phone, kind, valid: true, warning: null };
  const warning =
    phone === ''
      ? 'Chưa ghi số điện thoại.'
      : 'Số điện thoại không đúng (di động 10 chữ số, cố định 11 chữ số bắt đầu bằng 02); đề nghị kiểm tra lại.';
  return { input, phone: null, kind, valid: false, warning };
}

interface EmailCheck {
  readonly input: string;
  /** Trimmed and in lower case; null where it is not one address. */
  readonly email: string | null;
  readonly valid: boolean;
  readonly warning: string | null;
}

/** One address: no list, no name beside it, no control character; labels of the domain as DNS allows them. */
const EMAIL =
  /^[a-z0-9_](?:[a-z0-9._%+-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LONGEST = 254;

export function checkEmail(input: string): EmailCheck {
  const email = input.trim().toLowerCase();
  if (email.length <= LONGEST && EMAIL.test(email)) {
    return { input, email, valid: true, warning: null };
  }
  const warning =
    email === ''
      ? 'Chưa ghi thư điện tử.'
      : 'Thư điện tử không đúng (ghi một địa chỉ, dạng ten@vidu.vn); đề nghị kiểm tra lại.';
  return { input, email: null, valid: false, warning };
}

/** A text of a stranger's that is shown where contacts never stand: telephones and addresses in it are left out. */
export const withoutContacts = (text: string): string =>
  text
    // Looked for from the beginning of a word only: a text without spaces may be as long as a cell.
    .replace(/(?<![^\s@])[^\s@]+@[^\s@]+\.[^\s@]+/g, '(thư điện tử)')
    .replace(/(?<![\d.,])(?:\+?84|0)(?:[\s.-]?\d){8,10}(?!\d)/g, '(điện thoại)');
