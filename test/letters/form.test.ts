import { twoDigits } from '#rules/dates/numbers';
import { build } from 'esbuild';
import vm from 'node:vm';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import { compileLetter } from '#docx/template/compile-letter';
import { LETTERS, type LetterId } from '#letters/catalogue';
import { docxText } from '#docx/docx-text';
import type { FieldList, Values } from '#docx/template/field-list';
import { findForbiddenClosingRequest } from '#letters/report/lint-texts';
import { MarkupError } from '#docx/build/markup';
import { dateLine, numberLine } from '#letters/shared/number-and-date';
import { documentCode, DOCUMENTS } from '#rules/documents';
import { civilDate } from '#rules/dates/civil-date';
import { sampled } from '../sampled.ts';
import { asGoogleDocs, partOf, splitRuns } from '../docx/fixture.ts';
import { LETTER_SAMPLES, readFolder, resultReport } from './samples.ts';

const partials = readFolder('letters/partials');
const sources = readFolder('letters');
const kinds = Object.keys(LETTERS) as LetterId[];

/** What bears a number and a signature; the others are texts that go out on no paper of the office. */
const official = kinds.filter(
  (kind) => DOCUMENTS[documentCode(LETTERS[kind].document) ?? 'D33'].signer !== 'none',
);

const built = (kind: LetterId) => buildDocx(sources[kind] ?? '', partials);

function fill(docx: Uint8Array, kind: LetterId, data: Values = LETTER_SAMPLES[kind]): Uint8Array {
  const letter = compileLetter<FieldList>(docx, LETTERS[kind].fields);
  if (!letter.ok) throw new Error(letter.problems.map(({ message }) => message).join('\n'));
  return letter.fill(data);
}

const textOf = (kind: LetterId, changes: Values = {}) =>
  docxText(fill(built(kind), kind, { ...LETTER_SAMPLES[kind], ...changes }));

it.each(kinds.filter((kind) => !official.includes(kind)))(
  '%s compiles and fills on plain paper, for nobody signs it',
  (kind) => {
    const text = docxText(fill(built(kind), kind));
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
    expect(text).not.toContain('Nơi nhận');
    expect(findForbiddenClosingRequest(text)).toEqual([]);
  },
);

it('has a template for every kind of letter and no other', () => {
  expect(Object.keys(sources).sort()).toEqual([...kinds].sort());
});

describe.each(official)('letter %s', (kind) => {
  const docx = built(kind);
  const xml = partOf(docx, 'word/document.xml');
  const text = docxText(fill(docx, kind));

  it('is built without partials, its text still bearing the fields', () => {
    expect(xml).not.toContain('{{&gt;');
    expect(docxText(docx)).toContain('{{số_ký_hiệu}}');
  });

  it('compiles without a fault and fills without a brace left', () => {
    expect(text).not.toMatch(/[{}]/);
    expect(text).not.toMatch(/undefined|\[object/);
    // Word makes one table of two that no paragraph parts.
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('gives the same letter after editing split its runs and Google Docs wrapped them', () => {
    expect(docxText(fill(asGoogleDocs(splitRuns(docx)), kind))).toBe(text);
  });

  it('has the page of Nghị định 30/2020: A4, margins 20/20/30/15 mm, Times New Roman, 14 pt', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(partOf(docx, 'word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:sz w:val="28"/>');
  });

  it('numbers pages at 13 pt centred in the top margin, not on page 1', () => {
    expect(partOf(docx, 'word/header1.xml')).toMatch(
      /<w:jc w:val="center"\/>.* PAGE .*<w:sz w:val="26"\/>/,
    );
    expect(partOf(docx, 'word/header2.xml')).not.toContain('PAGE');
    expect(xml).toContain('<w:titlePg/>');
  });

  it('opens with agency and quốc hiệu in a table of 64 + 101 mm, each over a flat ruled paragraph', () => {
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    expect(table).toContain('<w:gridCol w:w="3628"/><w:gridCol w:w="5726"/>');
    expect(table.match(/<w:pBdr><w:top w:val="single"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(table).not.toContain('tblBorders');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
  });

  it('justifies the body with a first-line indent of 1.27 cm and at least 6 pt between paragraphs', () => {
    expect(xml).toMatch(/w:after="120"[^>]*\/><w:ind w:firstLine="720"\/><w:jc w:val="both"\/>/);
  });

  it('marks a draft beside the number, where it needs no line of its own, and ends flat', () => {
    const [head = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
    expect(head.split('<w:tc>').at(-1)).toContain('DỰ THẢO');
    expect(xml.slice(xml.lastIndexOf('</w:tbl>'))).toMatch(
      /^<\/w:tbl>(?:<w:p>(?:(?!<\/w:p>).)*\{\{\/each\}\}(?:(?!<\/w:p>).)*<\/w:p>)?<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"\/>/,
    );
  });

  it('ends the body once with “./.” and keeps the signature with the last paragraph', () => {
    expect(text.match(/\.\/\./g)).toHaveLength(1);
    const signature = xml.indexOf('<w:trPr><w:cantSplit/></w:trPr>');
    expect(xml.slice(0, signature).match(/<w:keepNext\/>/g)?.length).toBeGreaterThanOrEqual(1);
    const ending = xml.slice(0, signature).split('<w:p>');
    const closing = ending.findIndex((paragraph) => paragraph.includes('./'));
    expect(closing).toBeGreaterThan(0);
    for (const paragraph of ending.slice(closing)) expect(paragraph).toContain('<w:keepNext/>');
  });

  it('lists Nơi nhận line by line, the file copy last with a full stop', () => {
    const list = text.split('\n').slice(text.split('\n').indexOf('Nơi nhận:'));
    // A notice is addressed to nobody by name, so that nobody stands “above”.
    if (text.includes('Kính gửi')) expect(list[1]).toBe('- Như trên;');
    else expect(text).not.toContain('Như trên');
    const copy = list.findIndex((line) => line.startsWith('- Lưu: '));
    expect(list.slice(1, copy).every((line) => /^- .*;$/.test(line))).toBe(true);
    expect(list[copy]?.split('\t')[0]).toMatch(/\.$/);
  });

  it('shows DỰ THẢO only until it has its number (AM-39)', () => {
    expect(textOf(kind, { dự_thảo: true })).toContain('DỰ THẢO');
    expect(textOf(kind, { dự_thảo: false })).not.toContain('DỰ THẢO');
  });

  it('never asks the city to agree to closing (AM-19)', () => {
    expect(findForbiddenClosingRequest(docxText(docx))).toEqual([]);
  });
});

describe('D16, the reply', () => {
  it('A-II.5a.5, AM-12: one phòng answers on its own paper', () => {
    const text = textOf('D16-phong');
    expect(text).toContain('UBND PHƯỜNG ÁI QUỐC\nPHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ');
    expect(text).toContain('V/v trả lời kiến nghị của Công ty TNHH Cơ khí Hồng Lạc');
    expect(text).toContain('\nTRƯỞNG PHÒNG\n'.trimStart());
  });
  it('A-II.5a.6, A-II.5b.5: a coordinated answer is signed by UBND and names who took part', () => {
    const text = textOf('D16-phoi-hop');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    expect(text).toContain(
      'phối hợp với Thuế cơ sở 9 thành phố Hải Phòng, Trung tâm phục vụ hành chính công phường',
    );
  });
  it('numbers several petitions and does not number a single one', () => {
    expect(textOf('D16-phong')).toContain('2. Về kiến nghị “Đường gom');
    expect(textOf('D16-phoi-hop')).toContain('\nVề kiến nghị “Chuyển');
  });
  it('AM-36: confirms in writing what was answered at the conference', () => {
    expect(textOf('D16-phong')).toContain(
      'đã được trả lời trực tiếp tại Hội nghị, nay xác nhận bằng văn bản',
    );
  });
  it('leaves room where the answer is not yet written', () => {
    expect(textOf('D16-phoi-hop')).toContain('(Cơ quan dự thảo nêu rõ nội dung trả lời.)');
    expect(textOf('D16-phong')).not.toContain('(Cơ quan dự thảo nêu rõ nội dung');
  });
  it('A-II.5b.1: says why the answer is in writing when no conference was held', () => {
    const text = textOf('D16-phong', { tại_hội_nghị: false, không_tổ_chức: true });
    expect(text).toContain('Do không đủ số lượng đơn vị đăng ký khi chốt, kiến nghị được');
    expect(text).not.toContain('17/9/2026');
  });
  it('A-III.6.2: speaks of no conference outside a cycle', () => {
    const text = textOf('D16-phong', { tại_hội_nghị: false, ngoài_kỳ: true, kiến_nghị: [] });
    expect(text).not.toContain('Hội nghị');
  });
});

it('A-II.5a.3: D17 names the competent body, why and how, on either letterhead', () => {
  expect(textOf('D17')).toContain('Cơ quan có thẩm quyền giải quyết: Ngân hàng');
  expect(textOf('D17')).toContain('Lý do: Lãi suất cho vay');
  expect(textOf('D17')).toContain('PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ');
  expect(textOf('D17', { do_phòng_ký: false })).toMatch(/^ỦY BAN NHÂN DÂN\nPHƯỜNG ÁI QUỐC/);
});

describe('D22, the report', () => {
  const xml = partOf(built('D22'), 'word/document.xml');
  const annex =
    docxText(fill(built('D22'), 'D22')).split('Báo cáo kết quả tổ chức hội nghị')[1] ?? '';

  it('A-PL.1, A-PL.2, A-PL.3, A-PL.4: the annex has the heading lines of the form', () => {
    expect(annex.split('\n').slice(0, 4)).toEqual([
      ' đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường Ái Quốc',
      '(Kèm theo Báo cáo số 61/BC-UBND ngày 28 tháng 9 năm 2026 của UBND phường Ái Quốc)',
      '- Đơn vị tổ chức: UBND phường Ái Quốc',
      '- Thời gian tổ chức: 08 giờ 00 ngày 17/9/2026',
    ]);
  });

  it('A-PL.4a, A-PL.4b, A-PL.5, A-PL.6, A-PL.7, A-PL.8, A-PL.9, A-PL.10: seven columns under a header of two levels, exactly in the words of the form', () => {
    expect(annex.split('\n').slice(4, 6)).toEqual([
      'STT\tNhóm kiến nghị\tTổng số kiến nghị đã giải quyết triệt để\tTổng số kiến nghị chưa giải quyết triệt để\tGhi chú',
      '\t\t\tKiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)\tKiến nghị chuyển cơ quan khác giải quyết\tKiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên\t',
    ]);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('<w:shd');
  });

  it('A-PL.11–A-PL.17, AM-21: the seven groups in order, no total row after them', () => {
    const rows = annex.split('\n').filter((line) => /^\d\t/.test(line));
    expect(rows.map((row) => row.split('\t').slice(0, 2).join(' '))).toEqual([
      '1 Vốn',
      '2 Lãi suất',
      '3 Tín dụng',
      '4 Cơ chế chính sách',
      '5 Thủ tục hành chính',
      '6 Đất đai',
      '7 Lĩnh vực khác',
    ]);
    expect(annex.trimEnd().split('\n').slice(-1)[0]).toMatch(/^7\t/);
  });

  it('A-PL.7: column a is the number followed by text, petition by petition', () => {
    expect(annex).toMatch(
      /5\tThủ tục hành chính\t2\t1\nAQ-2026-0009 \(.*Vướng mắc: .*Đề xuất, báo cáo: .*\t0\t0\t/,
    );
  });

  it('lies on a landscape section of its own', () => {
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  });

  it.each([
    ['D12', { kiến_nghị: [] }, '(không có kiến nghị gửi trước Hội nghị)'],
    ['D15', { có_kiến_nghị: false, nhiệm_vụ: [] }, 'Kỳ Hội nghị không có kiến nghị thuộc phạm vi'],
    ['D22', { có_tiếp_nhận: false }, 'Kỳ Hội nghị không tiếp nhận được kiến nghị'],
    ['D27', { có_kiến_nghị: false, đã_tổ_chức: true }, 'Kỳ Hội nghị không có kiến nghị thuộc'],
  ] as const)(
    '%s of a conference without a petition says so in a sentence',
    (kind, none, words) => {
      expect(textOf(kind, none)).toContain(words);
      expect(textOf(kind, none)).not.toMatch(/không có kiến nghị[;,]|đã được trả lời, hướng dẫn/);
      expect(textOf(kind, { đã_tổ_chức: true })).not.toContain(words);
    },
  );

  it.each([
    ['D03', 'Nội dung'],
    ['D11', 'Thành phần'],
  ] as const)('%s is filled in or signed by hand: no row of it is cut by a page', (kind, head) => {
    const form = partOf(built(kind), 'word/document.xml');
    const table = form.slice(form.indexOf(`>${head}<`));
    const rows = table.match(/<w:tr>.*?<w:tc>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.slice(0, 1)) expect(row).toContain('<w:cantSplit/>');
  });

  it('may break inside a row: only the signature stays together', () => {
    const annex = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(annex).toContain('<w:tblHeader/>');
    expect(annex).not.toContain('<w:cantSplit/>');
  });

  it('AM-18: gives in the body the petitions that stand outside the table', () => {
    expect(textOf('D22')).toContain('Ngoài Biểu: 01 kiến nghị trùng, 01 kiến nghị không thuộc');
    expect(textOf('D22', { có_ngoài_biểu: false })).not.toContain('Ngoài Biểu');
  });

  it('A-II.5c.4: states cause of delay and plan for each open petition', () => {
    const text = textOf('D22');
    expect(text.match(/Nguyên nhân chậm giải quyết: /g)).toHaveLength(
      resultReport.đang_xử_lý.length,
    );
    expect(text.match(/Phương án giải quyết triệt để: /g)).toHaveLength(
      resultReport.đang_xử_lý.length,
    );
  });

  it('AM-08: a supplement refers to the first report by number and date', () => {
    const text = textOf('D22', {
      bổ_sung: true,
      báo_cáo_trước: 'Báo cáo số 61/BC-UBND ngày 28/9/2026',
      báo_cáo_gần_nhất: 'Báo cáo số 66/BC-UBND ngày 09/10/2026',
    });
    expect(text).toContain('Tiếp theo Báo cáo số 66/BC-UBND ngày 09/10/2026');
    expect(text).toContain('đã nêu tại Báo cáo số 61/BC-UBND ngày 28/9/2026');
    expect(text).not.toContain('1. Công tác chuẩn bị');
  });
});

describe('numbers and dates', () => {
  it.each([
    ['7', 'KTHT&ĐT', '07/KTHT&ĐT'],
    ['12', 'BC-UBND', '12/BC-UBND'],
    ['41a', 'BC-UBND', '41a/BC-UBND'],
    ['', 'BC-UBND', '      /BC-UBND'],
    [null, 'BC-UBND', '      /BC-UBND'],
  ])('A-0.1, AM-29: number %s of %s reads %s', (number, symbol, line) => {
    expect(numberLine(number, symbol)).toBe(line);
  });
  it('A-0.2: leaves the day open until văn thư gives it', () => {
    expect(dateLine(civilDate('2026-02-05'), civilDate('2026-01-01'))).toBe(
      'ngày 05 tháng 02 năm 2026',
    );
    expect(dateLine(null, civilDate('2026-10-09'))).toBe('ngày       tháng 10 năm 2026');
  });
  it('pads counts below ten as the plans do', () => {
    expect([5, 9, 10].map(twoDigits)).toEqual(['05', '09', '10']);
  });
});

it.each([
  '{{> lạ}}',
  '{{> la}}',
  '[tím] chữ',
  '::lạ',
  '::cột 64 101',
  '::bảng 12 10 20\n| a\n::hết',
])('refuses the source %j instead of building half a letter', (source) => {
  if (source.includes('lạ}}')) return expect(docxText(buildDocx(source, {}))).toBe(source);
  return expect(() => buildDocx(source, {})).toThrow(MarkupError);
});

it('puts partials into one another five deep, and refuses the sixth', () => {
  const nested = (depth: number): Uint8Array => {
    const names = Array.from({ length: depth }, (_, at) => `m${at + 1}`);
    const texts = names.map((name, at) => [name, at + 1 < depth ? `{{> m${at + 2}}}` : 'đáy']);
    return buildDocx('{{> m1}}', Object.fromEntries(texts) as Record<string, string>);
  };
  expect(docxText(nested(1))).toBe('đáy');
  expect(docxText(nested(5))).toBe('đáy');
  expect(() => nested(6)).toThrow('Mảnh ghép lồng nhau quá sâu.');
  expect(() => buildDocx('{{> m1}}', { m1: '{{> m1}}' })).toThrow('Mảnh ghép lồng nhau quá sâu.');
});

it('builds and fills the same bytes in a bare V8 context as in Node', async () => {
  const folder = join(import.meta.dirname, '../../apps-script');
  const entry = [
    'docx/build/build-docx',
    'docx/template/compile-letter',
    'docx/docx-text',
    'docx/template/render-mail',
    'letters/catalogue',
  ];
  const { outputFiles } = await build({
    stdin: {
      contents: entry.map((name) => `export * from './${name}.ts';`).join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'letters',
    target: 'es2019',
    alias: { handlebars: 'handlebars/dist/cjs/handlebars.js' },
  });
  const context = vm.createContext({ sources, partials, samples: LETTER_SAMPLES });
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  const code = (kind: string) => `(() => {
    const letter = letters.compileLetter(letters.buildDocx(sources['${kind}'], partials), letters.LETTERS['${kind}'].fields);
    return Array.from(letter.fill(samples['${kind}']));
  })()`;
  expect(vm.runInContext('typeof TextEncoder + typeof Buffer + typeof setTimeout', context)).toBe(
    'undefined'.repeat(3),
  );
  for (const kind of sampled(kinds, 4)) {
    const there = Uint8Array.from(vm.runInContext(code(kind), context) as number[]);
    expect(there).toEqual(fill(built(kind), kind));
  }
});
