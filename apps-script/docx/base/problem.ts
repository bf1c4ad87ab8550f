// What can be wrong with a template: a code for the program, a sentence for the person who edits it.
export type ProblemCode =
  | 'tệp_hỏng'
  | 'thẻ_chưa_đóng_ngoặc'
  | 'thừa_ngoặc_đóng'
  | 'thiếu_ngoặc'
  | 'thẻ_sai_chỗ'
  | 'thẻ_sai_cú_pháp'
  | 'thẻ_thô'
  | 'mảnh_ghép'
  | 'lệnh_lạ'
  | 'trường_lạ'
  | 'sai_loại_trường'
  | 'khối_chưa_đóng'
  | 'đóng_khối_thừa'
  | 'khối_bắt_chéo'
  | 'else_lạc'
  | 'else_giữa_ô'
  | 'khối_sai_chỗ';

export interface Problem {
  readonly code: ProblemCode;
  /** Vietnamese: what, where, what to do. */
  readonly message: string;
  /** The tag as it was typed, or empty when the whole file is at fault. */
  readonly tag: string;
  /** Paragraph within its part, counted from 1; 0 when the whole file is at fault. */
  readonly paragraph: number;
}

/** A letter that cannot be made: the template is at fault, or a field has no value. */
export class LetterError extends Error {
  readonly fields: readonly string[];

  constructor(message: string, fields: readonly string[] = []) {
    super(message);
    this.name = 'LetterError';
    this.fields = fields;
  }
}

/** By its name: the one that throws it may be loaded apart from the one that asks. */
export const isLetterError = (error: unknown): error is LetterError =>
  error instanceof Error && error.name === 'LetterError';
