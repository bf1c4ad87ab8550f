import { describe, expect, it } from 'vitest';
import { asGoogleDocs, docxOf, p, partOf, splitRuns, tbl, tc, tr } from '../fixture.ts';
import { DATA, fillDocx, fillText } from '../../letters/letter.ts';

const none = { ...DATA, gấp: false, việc: [] };

describe.each([
  ['clean', (docx: Uint8Array) => docx],
  ['split over runs', splitRuns],
  ['wrapped by Google Docs', asGoogleDocs],
  ['split, then wrapped', (docx: Uint8Array) => asGoogleDocs(splitRuns(docx))],
])('a template that is %s', (_, as) => {
  const text = (...blocks: string[]) => fillText(as(docxOf(...blocks)));
  const empty = (...blocks: string[]) => fillText(as(docxOf(...blocks)), none);

  it('fills a field inside a sentence', () => {
    expect(text('Gửi {{tên_đơn_vị}}, kính!')).toBe('Gửi Công ty A & B, kính!');
  });

  it('keeps a block inside one paragraph inline', () => {
    const line =
      'Việc{{#if gấp}} gấp{{else}} thường{{/if}}: {{#each việc}}{{mã}}{{#unless cuối_cùng}}, {{/unless}}{{/each}}.';
    expect(text(line)).toBe('Việc gấp: M1, M2.');
    expect(empty(line)).toBe('Việc thường: .');
  });

  it('repeats or drops a paragraph that is one block as a whole', () => {
    expect(text('đầu', '{{#each việc}}- {{mã}}{{/each}}', 'cuối')).toBe('đầu\n- M1\n- M2\ncuối');
    expect(empty('đầu', '{{#if gấp}}gấp{{/if}}', 'cuối')).toBe('đầu\ncuối');
  });

  it('drops paragraphs that hold only tags of a block over paragraphs', () => {
    const blocks = ['đầu', '{{#if gấp}}', 'một', 'hai', '{{else}}', 'ba', '{{/if}}', 'cuối'];
    expect(text(...blocks)).toBe('đầu\nmột\nhai\ncuối');
    expect(empty(...blocks)).toBe('đầu\nba\ncuối');
  });

  it('takes a block that begins and ends in paragraphs of text around those paragraphs', () => {
    const blocks = ['đầu', '{{#each việc}}{{số_thứ_tự}}. {{mã}}', 'hết {{mã}}{{/each}}', 'cuối'];
    expect(text(...blocks)).toBe('đầu\n1. M1\nhết M1\n2. M2\nhết M2\ncuối');
    expect(empty(...blocks)).toBe('đầu\ncuối');
  });

  it('nests blocks, two tags in one paragraph', () => {
    const blocks = [
      '{{#if gấp}}{{#each việc}}',
      '{{mã}} {{tên}}',
      '{{#each bước}}',
      '+ {{ý}} {{mã}}',
      '{{/each}}',
      '{{/each}}{{/if}}',
      'cuối',
    ];
    expect(text(...blocks)).toBe('M1 Nhàn\n+ a M1\n+ b M1\nM2 Nhàn\ncuối');
  });

  it('repeats a row whose cells hold the tags, also when a field stands before the opening tag', () => {
    const table = tbl(tr('STT', 'Mã'), tr('{{số_thứ_tự}}', '{{#each việc}}{{mã}}', 'x{{/each}}'));
    expect(text(table, 'cuối')).toBe('STT\tMã\n1\tM1\tx\n2\tM2\tx\ncuối');
    expect(empty(table, 'cuối')).toBe('STT\tMã\ncuối');
  });

  it('repeats rows between rows that hold only tags', () => {
    const table = tbl(
      tr('Mã', ''),
      tr('{{#each việc}}', ''),
      tr('{{mã}}', ''),
      tr('kẻ', ''),
      tr('', '{{/each}}'),
    );
    expect(text(table, '')).toBe('Mã\t\nM1\t\nkẻ\t\nM2\t\nkẻ\t\n');
  });

  it('repeats the rows in which its tags stand, wherever in a row the opening one is', () => {
    const first = tbl(tr('đầu'), tr('{{#each việc}}{{mã}}'), tr('kẻ{{/each}}'), tr('cuối'));
    expect(text(first, '')).toBe('đầu\nM1\nkẻ\nM2\nkẻ\ncuối\n');
    expect(empty(first, '')).toBe('đầu\ncuối\n');
    const later = tbl(tr('đầu'), tr('mã', '{{#each việc}}{{mã}}'), tr('kẻ', '{{/each}}'));
    expect(text(later, '')).toBe('đầu\nmã\tM1\nkẻ\t\nmã\tM2\nkẻ\t\n');
  });

  it('chooses between rows with else at the head or at the end of a filled row', () => {
    const head = tbl(tr('{{#if gấp}}gấp'), tr('{{else}}thường'), tr('lắm{{/if}}'), tr('cuối'));
    expect(text(head, '')).toBe('gấp\ncuối\n');
    expect(empty(head, '')).toBe('thường\nlắm\ncuối\n');
    const end = tbl(tr('{{#if gấp}}gấp'), tr('lắm{{else}}'), tr('thường{{/if}}'), tr('cuối'));
    expect(text(end, '')).toBe('gấp\nlắm\ncuối\n');
    expect(empty(end, '')).toBe('thường\ncuối\n');
  });

  it('chooses between rows with else in a row of its own', () => {
    const table = tbl(tr('{{#if gấp}}'), tr('gấp'), tr('{{else}}'), tr('thường'), tr('{{/if}}'));
    expect(text(table, '')).toBe('gấp\n');
    expect(empty(table, '')).toBe('thường\n');
  });

  it('spans paragraphs and tables at body level', () => {
    const blocks = ['{{#each việc}}', 'Việc {{mã}}', tbl(tr('{{mã}}')), '{{/each}}', 'cuối'];
    expect(text(...blocks)).toBe('Việc M1\nM1\nViệc M2\nM2\ncuối');
  });

  it('keeps a paragraph in a cell whose blocks all fell away', () => {
    const xml = partOf(
      fillDocx(
        as(docxOf(tbl(tr(tc('{{#if gấp}}x{{/if}}'), tc('{{#each việc}}', '{{mã}}', '{{/each}}'))))),
        none,
      ),
      'word/document.xml',
    );
    const cells = [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, inside]) => inside ?? '');
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell).toMatch(/<w:p(?: [^>]*)?(?:\/>|>)/);
  });

  it('keeps two tables apart when the paragraph between them was only a tag', () => {
    for (const gấp of [true, false]) {
      const docx = as(
        docxOf(tbl(tr('một')), '{{#if gấp}}', tbl(tr('hai')), '{{/if}}', tbl(tr('ba'))),
      );
      expect(partOf(fillDocx(docx, { ...DATA, gấp }), 'word/document.xml')).not.toMatch(
        /<\/w:tbl><w:tbl>/,
      );
    }
  });

  it('keeps a repeated table apart from its own repetition', () => {
    const docx = as(docxOf('đầu', '{{#each việc}}', tbl(tr('{{mã}}')), '{{/each}}', 'cuối'));
    const xml = partOf(fillDocx(docx), 'word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
  });

  it('keeps the section break of a paragraph that held only a tag, whatever the block does', () => {
    const section = '<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>';
    const blocks = [
      '{{#if gấp}}',
      'một',
      p('{{/if}}', section),
      p('{{#each việc}}', section),
      '{{mã}}',
      '{{/each}}',
    ];
    for (const data of [DATA, none]) {
      const xml = partOf(fillDocx(as(docxOf(...blocks)), data), 'word/document.xml');
      expect(xml.match(/<w:pgSz/g)).toHaveLength(2);
    }
  });

  it('leaves out a table whose rows all fell away', () => {
    const table = tbl(tr('{{#each việc}}{{mã}}', '{{/each}}'));
    expect(
      partOf(fillDocx(as(docxOf('đầu', table, 'cuối')), none), 'word/document.xml'),
    ).not.toContain('<w:tbl>');
    expect(text('đầu', table, 'cuối')).toBe('đầu\nM1\t\nM2\t\ncuối');
  });

  it('reads an else-if chain', () => {
    const line = '{{#if gấp}}gấp{{else if việc}}có việc{{else}}rỗi{{/if}}!';
    expect(fillText(as(docxOf(line)), { ...DATA, gấp: false })).toBe('có việc!');
    expect(empty(line)).toBe('rỗi!');
  });
});

it('lets the formatting of the run win in which a tag starts', () => {
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>{{tên_</w:t></w:r>';
  const docx = docxOf(`<w:p>${bold}<w:r><w:t>đơn_vị}} ơi</w:t></w:r></w:p>`);
  const xml = partOf(fillDocx(docx), 'word/document.xml');
  expect(xml).toContain('<w:b/></w:rPr><w:t xml:space="preserve">Công ty A &amp; B</w:t>');
  expect(xml).toContain('<w:t xml:space="preserve"> ơi</w:t>');
});

it('splits a run where a block begins inside it and keeps its formatting on both sides', () => {
  const one = '<w:r><w:rPr><w:i/></w:rPr><w:t>a {{#if gấp}}b</w:t></w:r>';
  const two = '<w:r><w:rPr><w:b/></w:rPr><w:t>c{{/if}} d</w:t></w:r>';
  const docx = docxOf(`<w:p>${one}${two}</w:p>`);
  expect(fillText(docx)).toBe('a bc d');
  expect(fillText(docx, none)).toBe('a  d');
  const xml = partOf(fillDocx(docx, none), 'word/document.xml');
  expect(xml).toContain('<w:i/></w:rPr><w:t xml:space="preserve">a </w:t>');
  expect(xml).toContain('<w:b/></w:rPr><w:t xml:space="preserve"> d</w:t>');
});
