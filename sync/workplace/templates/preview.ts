// One letter as it would be drafted now, or with sample data: made on the office in memory, which is thrown away.
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import type { FieldList } from '#docx/template/field-list';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { setupKeys } from '#register/journal/setup-keys';
import { keys } from '#register/journal/keys';
import { TABS } from '#register/tabs/all';
import type { Templates } from '../../build/templates.ts';
import type { LocalOffice } from '../../office/office.ts';
import { sampleValues } from './sample-values.ts';
import { readSheet, shownRows, typeBelow } from '../sheet.ts';
import { LETTER_IDS } from './template-list.ts';

type Preview =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** The letters that a word of the command names: a template, or a document that has several. */
export const lettersNamed = (word: string): LetterId[] =>
  LETTER_IDS.filter((id) => id === word || LETTERS[id].document.startsWith(`${word} `));

/** The letter about a case, by the office's own template; why there is none, where the register calls for another. */
export function previewOf(office: LocalOffice, id: LetterId, code: string): Preview {
  const { document, action } = LETTERS[id];
  const key = keys.letter(code, action, PREVIEW);
  const row = { key, kind: document, case: code, state: 'Dự thảo', marks: JSON.stringify({ key }) };
  const sheet = readSheet(office, TABS.documents);
  typeBelow(office, sheet, [row]);
  office.execute('hourly');
  const file = office.files().find(({ appProperties }) => appProperties['key'] === key);
  if (file?.bytes != null) return { ok: true, bytes: file.bytes };
  // What kept a template from being filled stands in the row after the next run.
  office.execute('hourly');
  const fix = shownRows(readSheet(office, TABS.documents)).find((one) => one['key'] === key)?.[
    'fix'
  ];
  return { ok: false, message: reason(typeof fix === 'string' ? fix : '') };
}

/** An ordinal that no draft of an office reaches. */
const PREVIEW = 9999;

/** Without what to do with the row, which is none. */
const reason = (fix: string): string =>
  fix.replace(/ (?:Chọn “Hủy dự thảo”|Ghi (?:đúng|lại)|Đề nghị soạn|Sửa xong)[^]*$/u, '') ||
  'Chưa tạo được văn bản; xem tab Nhật ký sau lượt chạy kế tiếp.';

/** The letter with the names of its fields in their places, every condition met, two items in each list. */
export function sampleOf(office: LocalOffice | null, id: LetterId, templates: Templates): Preview {
  const own = office
    ?.files()
    .find(({ appProperties }) => appProperties['key'] === setupKeys.template(id))?.bytes;
  const docx = own ?? buildDocx(templates.letters[id] ?? '', templates.letterPartials);
  const { fields } = LETTERS[id];
  const compiled = compileLetter<FieldList>(docx, fields);
  return compiled.ok
    ? { ok: true, bytes: compiled.fill(sampleValues(fields)) }
    : { ok: false, message: compiled.problems.map(({ message }) => message).join('\n') };
}
