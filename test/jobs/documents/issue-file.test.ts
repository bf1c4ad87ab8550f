// Every letter that is signed and numbered can be issued from its own draft.
import { describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import type { FieldList } from '#docx/template/field-list';
import { readZip } from '#docx/base/zip';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { civilDate } from '#rules/dates/civil-date';
import { documentCode, isNumbered } from '#rules/documents';
import { issueFile } from '../../../apps-script/jobs/documents/issue-file.ts';
import { LETTER_SAMPLES, readFolder } from '../../letters/samples.ts';

const partials = readFolder('letters/partials');
const sources = readFolder('letters');
const numbered = (Object.keys(LETTERS) as LetterId[]).filter((id) =>
  isNumbered(documentCode(LETTERS[id].document)),
);

function draftOf(id: LetterId): Uint8Array {
  const compiled = compileLetter<FieldList>(
    buildDocx(sources[id] ?? '', partials),
    LETTERS[id].fields,
  );
  if (!compiled.ok) throw new Error(id);
  return compiled.fill({
    ...LETTER_SAMPLES[id],
    dự_thảo: true,
    số_ký_hiệu: '      /BC-UBND',
    ngày_văn_bản: 'ngày      tháng 9 năm 2026',
  });
}

describe.each(numbered)('the draft of %s', (id) => {
  it('is issued with its number and its date wherever they stand, and nothing says that it is a draft', () => {
    const draft = docxText(draftOf(id));
    const issued = issueFile(draftOf(id), '61/BC-UBND', civilDate('2026-09-28'));
    if (!issued.ok) {
      expect(issued.message).toContain('(Cơ quan dự thảo ghi');
      expect(draft).toContain('(Cơ quan dự thảo ghi');
      return;
    }
    const text = docxText(issued.bytes);
    expect(text).toContain('Số: 61/BC-UBND');
    expect(text).toContain('ngày 28 tháng 9 năm 2026');
    const parts = (docx: Uint8Array) => readZip(docx).map(({ name }) => name);
    expect(parts(issued.bytes)).toEqual(parts(draftOf(id)));
    expect(text).not.toMatch(/DỰ THẢO| \/BC-UBND|ngày {2,}tháng/);
  });
});
