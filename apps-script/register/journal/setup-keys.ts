// The keys of what set-up makes in Drive, and what it is known by.
/** The kind of the row that set-up writes. */
export const SET_UP = 'cài đặt';
/** The folder in Drive in which everything lies. */
export const HOME = 'Đối thoại doanh nghiệp';

/** Keys of what set-up makes in Drive: a folder by its name, a template by its id, the form, the two files. */
export type SetupKey =
  | `thư mục·${string}`
  | `mẫu·${string}`
  | `bản sao·${string}`
  | `hồ sơ năm·${string}`
  | 'biểu mẫu'
  | 'sổ'
  | 'liên hệ';

export const setupKeys = {
  folder: (name: string): SetupKey => `thư mục·${name}`,
  template: (id: string): SetupKey => `mẫu·${id}`,
  /** `week`: its Monday. */
  copy: (file: 'register' | 'contacts', week: string): SetupKey =>
    `bản sao·${file === 'register' ? 'sổ' : 'liên hệ'}·${week}`,
  yearFile: (year: number, kind: 'xlsx' | 'pdf'): SetupKey => `hồ sơ năm·${year}·${kind}`,
  form: 'biểu mẫu',
  register: 'sổ',
  contacts: 'liên hệ',
} as const;

export const isTemplateKey = (key: string): boolean => key.startsWith(setupKeys.template(''));
