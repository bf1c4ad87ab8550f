// The templates of letters: whether each is as shipped, which fields it may bear, what is wrong with it.
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import type { FieldList } from '#docx/template/field-list';
import { LETTERS_ABOUT } from '#letters/about';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { LOOP_ABOUT } from '#letters/shared/about';
import { setupKeys } from '#register/journal/setup-keys';
import type { Templates } from '../../build/templates.ts';
import { isDocx } from '../../office/disk/xlsx/rezip.ts';
import type { DriveFile, LocalOffice } from '../../office/office.ts';
import { templateFormFaults } from './letter-form.ts';

interface TemplateField {
  /** “kiến_nghị.tiêu_đề” for a field of an item of the list “kiến_nghị”. */
  readonly name: string;
  readonly about: string;
}

export interface ListedTemplate {
  readonly kind: LetterId;
  readonly file: string;
  readonly state: 'as shipped' | 'edited' | 'outdated';
  readonly fields: readonly TemplateField[];
  readonly problems: readonly string[];
  /** Where an edited one leaves the form of documents: it is used all the same. */
  readonly form: readonly string[];
}

type About = string | { readonly list: string; readonly item: Abouts };
interface Abouts {
  readonly [name: string]: About;
}

function fieldsIn(abouts: Abouts, prefix = ''): TemplateField[] {
  return Object.entries(abouts).flatMap(([name, about]) => {
    const full = `${prefix}${name}`;
    if (typeof about === 'string') return [{ name: full, about }];
    const item = { ...about.item, ...LOOP_ABOUT };
    return [{ name: full, about: about.list }, ...fieldsIn(item, `${full}.`)];
  });
}

/** The fields of a letter, lists before the fields of their items. */
export const fieldsOf = (kind: LetterId): TemplateField[] => fieldsIn(LETTERS_ABOUT[kind]);

export const LETTER_IDS = Object.keys(LETTERS) as LetterId[];

function problemsOf(kind: LetterId, docx: Uint8Array): string[] {
  const compiled = compileLetter<FieldList>(docx, LETTERS[kind].fields);
  return compiled.ok ? [] : compiled.problems.map(({ message }) => message);
}

/** The templates that come with this version. */
export function shippedTemplates(templates: Templates): ListedTemplate[] {
  return LETTER_IDS.map((kind) => ({
    kind,
    file: `templates/letters/${kind}.hbs`,
    state: 'as shipped',
    fields: fieldsOf(kind),
    problems: problemsOf(kind, buildDocx(templates.letters[kind] ?? '', templates.letterPartials)),
    form: [],
  }));
}

/** The office's own templates beside those of this version. */
export function officeTemplates(office: LocalOffice, templates: Templates): ListedTemplate[] {
  const files = office.files();
  return LETTER_IDS.map((kind) => {
    const key = setupKeys.template(kind);
    const file = files.find(({ appProperties }) => appProperties['key'] === key);
    const fields = fieldsOf(kind);
    if (file?.bytes == null) {
      const missing = `Không còn tệp mẫu “${kind}” trong văn phòng.`;
      return { kind, file: '', state: 'edited', fields, problems: [missing], form: [] };
    }
    if (!isDocx(file.bytes)) {
      const damaged = `Tệp mẫu “${file.name}” không phải văn bản Word đọc được. Hãy mở tệp bằng Word hoặc LibreOffice và lưu lại dạng .docx, hoặc lấy lại bản trước bằng lệnh restore.`;
      return { kind, file: file.name, state: 'edited', fields, problems: [damaged], form: [] };
    }
    const shipped = buildDocx(templates.letters[kind] ?? '', templates.letterPartials);
    const state = stateOf(file, file.bytes, shipped);
    const problems = problemsOf(kind, file.bytes);
    const form = state === 'edited' ? templateFormFaults(kind, file.bytes, templates) : [];
    return { kind, file: file.name, state, fields, problems, form };
  });
}

/** One that nobody touched and that differs all the same is of an earlier version. */
function stateOf(
  { created, modified }: DriveFile,
  bytes: Uint8Array,
  shipped: Uint8Array,
): ListedTemplate['state'] {
  if (docxText(bytes) === docxText(shipped)) return 'as shipped';
  return created === modified ? 'outdated' : 'edited';
}
