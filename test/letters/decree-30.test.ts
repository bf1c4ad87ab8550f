// The form of Nghị định 30/2020/NĐ-CP on every letter, rule by rule; what breaks a rule is found.
import { describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import type { FieldList, Values } from '#docx/template/field-list';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { DECREE_30 } from '../../sync/workplace/templates/decree-30.ts';
import { formedLetter, type FormedLetter } from '../../sync/workplace/templates/formed-letter.ts';
import { symbolOf } from '../../sync/workplace/templates/letter-form.ts';
import { LETTER_SAMPLES, readFolder } from './samples.ts';

const partials = readFolder('letters/partials');
const sources = readFolder('letters');

/** What is signed and numbered; the others are working papers. */
const official = (Object.keys(LETTERS) as LetterId[]).filter((kind) => symbolOf(kind) !== null);

function letterOf(
  kind: LetterId,
  changes: Values = {},
  source = sources[kind] ?? '',
): FormedLetter {
  const compiled = compileLetter<FieldList>(buildDocx(source, partials), LETTERS[kind].fields);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return formedLetter(compiled.fill({ ...LETTER_SAMPLES[kind], ...changes }), symbolOf(kind));
}

describe.each(official)('the form of %s', (kind) => {
  it.each([false, true])('holds, a draft: %s', (dự_thảo) => {
    const letter = letterOf(kind, { dự_thảo });
    const broken = DECREE_30.flatMap(({ rule, source, faults }) =>
      faults(letter).map((fault) => `${rule} (${source}): ${fault}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('a letter that breaks a rule', () => {
  const source = sources['D08'] ?? '';

  it.each<[string, Values, string]>([
    ['Số:', { số_ký_hiệu: '7/BC-UBND' }, source],
    ['Số:', { số_ký_hiệu: '07 / BC-UBND' }, source],
    ['Số:', { số_ký_hiệu: '07/TB-UBND' }, source],
    ['Địa danh', { ngày_văn_bản: 'ngày 5 tháng 9 năm 2026' }, source],
    ['Địa danh', { ngày_văn_bản: 'ngày 05 tháng 09 năm 2026' }, source],
    ['Địa danh', { ngày_văn_bản: 'ngày 05 tháng 2 năm 2026' }, source],
    ['Ngày trong lời văn', { lý_do: 'bão ngày 5/9/2026' }, source],
    ['Ngày trong lời văn', { lý_do: 'bão ngày 05/09/2026' }, source],
    ['Quyền hạn', { người_ký: 'ThS. Lê Văn Thảo' }, source],
    ['Quyền hạn', { quyền_hạn: [{ dòng: 'Phó Chủ tịch' }] }, source],
    ['Tên loại', {}, source.replace('[giữa đậm 14 sát] BÁO CÁO', '[giữa 14 sát] BÁO CÁO')],
    ['Kính gửi cỡ', {}, source.replace('{{sở_tài_chính}}.', '{{sở_tài_chính}}')],
    ['Nội dung cỡ', {}, source.replace('[13] Trên đây', '[12] Trên đây')],
    ['Đủ Quốc hiệu', {}, source.replace('./.', '.')],
  ])('%s: %o', (rule, changes, text) => {
    const letter = letterOf('D08', changes, text);
    const broken = DECREE_30.filter(({ faults }) => faults(letter).length > 0);
    expect(broken.map((one) => one.rule.slice(0, rule.length))).toContain(rule);
  });
});
