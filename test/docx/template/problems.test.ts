import { describe, expect, it } from 'vitest';
import { compileLetter } from '#docx/template/compile-letter';
import { docxText } from '#docx/docx-text';
import { type FieldList, text as textField } from '#docx/template/field-list';
import { LetterError } from '#docx/base/problem';
import { encodeUtf8 } from '#docx/base/utf8';
import { writeZip } from '#docx/base/zip';
import { docxOf, headerXml, documentXml, p, splitRuns, tbl, tr, zipOf } from '../fixture.ts';
import { codesOf, DATA, FIELDS, fillText, problemsOf } from '../../letters/letter.ts';

const faults: [string, string, string[]][] = [
  ['a tag without closing braces', 'thẻ_chưa_đóng_ngoặc', ['Gửi {{tên_đơn_vị, kính']],
  ['a tag that ends in the next paragraph', 'thừa_ngoặc_đóng', ['{{tên', 'đơn_vị}}']],
  ['an empty tag', 'thẻ_sai_cú_pháp', ['{{ }}']],
  ['an if without a field', 'thẻ_sai_cú_pháp', ['{{#if}}x{{/if}}']],
  ['an if with two words', 'thẻ_sai_cú_pháp', ['{{#if gấp tên}}x{{/if}}']],
  ['raw braces', 'thẻ_thô', ['{{{tên}}}']],
  ['a raw ampersand', 'thẻ_thô', ['{{& tên}}']],
  ['a partial', 'mảnh_ghép', ['{{> quoc-hieu}}']],
  ['a block partial', 'mảnh_ghép', ['{{#> quoc-hieu}}x{{/quoc-hieu}}']],
  ['an unknown block helper', 'lệnh_lạ', ['{{#with việc}}x{{/with}}']],
  ['a helper with a parameter', 'lệnh_lạ', ['{{lookup việc tên}}']],
  ['a field name with a blank that no field bears', 'lệnh_lạ', ['{{Tên cơ quan}}']],
  ['a command without its sign', 'lệnh_lạ', ['{{if gấp}}x']],
  ['an offered field between single braces', 'thiếu_ngoặc', ['{tên}']],
  ['a field of a loop between single braces', 'thiếu_ngoặc', ['{{#each việc}}{ Mã }{{/each}}']],
  ['a command between single braces', 'thiếu_ngoặc', ['{#if gấp}x']],
  ['two blanks in a row of braces never closed', 'thẻ_chưa_đóng_ngoặc', ['{ {tên']],
  ['an inverted section', 'lệnh_lạ', ['{{^gấp}}x{{/gấp}}']],
  ['an unknown field', 'trường_lạ', ['{{số_điện_thoại}}']],
  ['a path into a field', 'trường_lạ', ['{{tên.constructor}}']],
  ['a name of the prototype', 'trường_lạ', ['{{constructor}}', '{{#if __proto__}}x{{/if}}']],
  ['a data variable', 'trường_lạ', ['{{#each việc}}{{@index}}{{/each}}']],
  ['a field of a loop outside it', 'trường_lạ', ['{{mã}}']],
  ['a field of a loop in its else branch', 'trường_lạ', ['{{#each việc}}a{{else}}{{mã}}{{/each}}']],
  ['a list printed as text', 'sai_loại_trường', ['{{việc}}']],
  ['a flag printed as text', 'sai_loại_trường', ['{{gấp}}']],
  ['a loop over a text', 'sai_loại_trường', ['{{#each tên}}x{{/each}}']],
  ['a block never closed', 'khối_chưa_đóng', ['{{#if gấp}}x']],
  ['a close without an open', 'đóng_khối_thừa', ['x{{/if}}']],
  ['crossed blocks', 'khối_bắt_chéo', ['{{#if gấp}}{{#each việc}}{{/if}}{{/each}}']],
  ['an else outside a block', 'else_lạc', ['a{{else}}b']],
  ['a second else', 'else_lạc', ['{{#if gấp}}a{{else}}b{{else}}c{{/if}}']],
  [
    'an else between cells of a row',
    'else_giữa_ô',
    [tbl(tr('{{#if gấp}}a', '{{else}}', 'b{{/if}}'))],
  ],
  ['a block half inside a table', 'khối_sai_chỗ', ['{{#if gấp}}', tbl(tr('x{{/if}}'))]],
  [
    'a block that begins in mid-paragraph and ends in another',
    'khối_sai_chỗ',
    ['a {{#if gấp}}b', 'c{{/if}}'],
  ],
  [
    'an else in the middle of a content row',
    'khối_sai_chỗ',
    [tbl(tr('{{#if gấp}}a'), tr('b {{else}} c'), tr('d{{/if}}'))],
  ],
];

describe.each([
  ['clean', (docx: Uint8Array) => docx],
  ['split over runs', splitRuns],
])('in a template that is %s', (_, as) => {
  it.each(faults)(
    '%s is refused as %s, naming tag and paragraph in Vietnamese',
    (_what, code, blocks) => {
      const problems = problemsOf(as(docxOf('đoạn đầu', ...blocks)));
      const found = problems.find((problem) => problem.code === code);
      expect(found?.message).toMatch(/^Thân văn bản, đoạn \d+, thẻ .+: .+ \[.+\]$/);
      expect(found?.paragraph).toBeGreaterThan(1);
      expect(found?.tag).toMatch(found?.code === 'thừa_ngoặc_đóng' ? /\}\}/ : /\{/);
    },
  );
});

it('reports all faults of all parts together', () => {
  const docx = zipOf({
    'word/document.xml': documentXml('{{lạ_một}}', '{{{tên}}}', '{{#if gấp}}'),
    'word/header1.xml': headerXml('hdr', p('{{lạ_hai}}')),
    'word/footer1.xml': headerXml('ftr', p('{{/each}}')),
  });
  expect(codesOf(docx)).toEqual([
    'thẻ_thô',
    'khối_chưa_đóng',
    'trường_lạ',
    'trường_lạ',
    'đóng_khối_thừa',
  ]);
  expect(problemsOf(docx).map(({ message }) => message.split(',')[0])).toEqual([
    'Thân văn bản',
    'Thân văn bản',
    'Thân văn bản',
    'Đầu trang',
    'Chân trang',
  ]);
});

it('explains that a name with blanks is read as a command, and how to write it', () => {
  const [problem] = problemsOf(docxOf('{{Họ và tên}}'));
  expect(problem?.message).toContain('khoảng trắng');
  expect(problem?.message).toContain('{{[Họ và tên]}}');
  expect(fillText(docxOf('{{[Họ tên]}} {{họTên}}'))).toBe('Ông Toản Phạm Thị Nhàn');
});

it('proposes the field that differs only in accents, case or separators', () => {
  expect(problemsOf(docxOf('{{Ten_Don_Vi}}'))[0]?.message).toContain('Có phải {{tên_đơn_vị}}?');
});

it.each([
  ['{{Tên đơn vị}}', 'Công ty A & B'],
  ['{{TÊN-ĐƠN-VỊ}}', 'Công ty A & B'],
  ['{{“tên_đơn_vị”}}', 'Công ty A & B'],
  ['{{Họ tên}}', 'Ông Toản'],
  ['{{hóa_đơn}} {{hoá_đơn}} {{Hoá đơn}}', 'số 7 số 7 số 7'],
  ['{{#If gấp}}gấp{{Else}}thường{{/If}}', 'gấp'],
  ['{{#unless gấp}}a{{elseif gấp}}b{{/unless}}', 'b'],
  ['{{#Each Việc}}{{Mã}}{{../tên đơn vị}};{{/Each Việc}}', 'M1Công ty A & B;\nM2Công ty A & B;'],
])('takes %s as the one field it can only mean', (line, text) => {
  const fields = { ...FIELDS, hóa_đơn: textField };
  const letter = compileLetter<FieldList>(docxOf(line), fields);
  const data = { ...DATA, hóa_đơn: 'số 7' };
  expect(letter.ok && docxText(letter.fill(data))).toBe(text);
});

it('does not choose between two fields spelled alike, nor guess at accents', () => {
  expect(codesOf(docxOf('{{HọTên}}'))).toEqual(['trường_lạ']);
  expect(codesOf(docxOf('{{ten_don_vi}}'))).toEqual(['trường_lạ']);
});

it('says in which loop a field is offered', () => {
  expect(problemsOf(docxOf('{{ý}}'))[0]?.message).toContain('{{#each bước}}');
});

it('refuses a file that is no DOCX with one sentence and no stack', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(100), docxOf('a').slice(0, 200)]) {
    expect(codesOf(bytes)).toEqual(['tệp_hỏng']);
  }
  expect(codesOf(zipOf({ 'a.txt': 'x' }))).toEqual(['tệp_hỏng']);
  expect(codesOf(zipOf({ 'word/document.xml': '<w:p><w:r></w:p>' }))).toEqual(['tệp_hỏng']);
});

it.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'không phải tệp nén'],
  ['a byte less than the shortest archive', new Uint8Array(21), 'không phải tệp nén'],
  ['as many bytes as the shortest', new Uint8Array(22), 'không phải tệp nén'],
  ['a text', encodeUtf8('Kính gửi: {{tên_đơn_vị}}. '.repeat(20)), 'không phải tệp nén'],
  ['an archive without its end', docxOf('a').slice(0, -1), 'không phải tệp nén'],
  ['an archive of nothing', writeZip([]), 'thiếu phần thân văn bản'],
  ['an archive of something else', zipOf({ 'a.txt': 'x' }), 'thiếu phần thân văn bản'],
])('says in Vietnamese why %s is no DOCX', (_what, bytes, why) => {
  expect(problemsOf(bytes).map(({ message }) => message)).toEqual([
    `Tệp mẫu không phải là văn bản DOCX đọc được (${why}); hãy tải lại mẫu từ Google Tài liệu. [tệp_hỏng]`,
  ]);
});

it('names every field without a value instead of leaving a blank', () => {
  const letter = compileLetter(
    docxOf('{{tên}} {{tên_đơn_vị}}{{#each việc}}{{mã}}{{/each}}'),
    FIELDS,
  );
  const without = { tên_đơn_vị: 'Hợp tác xã', việc: [{ xong: true }] };
  expect.assertions(3);
  if (!letter.ok) return;
  try {
    letter.fill(without as never);
  } catch (error) {
    expect(error).toBeInstanceOf(LetterError);
    expect((error as LetterError).fields).toEqual(['tên', 'mã']);
    expect((error as LetterError).message).toContain('{{tên}}, {{mã}}');
  }
});

it('does not ask for fields the template does not use', () => {
  expect(fillText(docxOf('{{tên}}'), { tên: 'An' })).toBe('An');
});
