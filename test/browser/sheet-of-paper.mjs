// A page of docs as it comes out of a printer: its Markdown as HTML, printed by the browser onto A4.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const inline = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const STYLE = `@page{size:A4;margin:12mm 16mm}body{font:10.5pt/1.3 "Liberation Serif","Times New Roman",serif;margin:0}
h1{font-size:16pt;margin:0 0 4pt}h2{font-size:12.5pt;margin:8pt 0 3pt}p,ul,ol,table,pre{margin:0 0 5pt}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:1.5pt 4pt;text-align:left;vertical-align:top}
img{display:block;max-width:100%;max-height:36mm;margin:2pt 0 5pt}code,pre{font:9.5pt "Liberation Mono",monospace}li{margin:0 0 1pt}`;

/** What these pages use of Markdown: headings, lists, tables, pictures, commands. */
export function paperOf(file) {
  const blocks = readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/);
  const body = blocks.map((block) => blockOf(block, dirname(file))).join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`;
}

function blockOf(block, folder) {
  const lines = block.split('\n');
  const [first = ''] = lines;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading !== null)
    return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(first);
  if (picture !== null) {
    const bytes = readFileSync(join(folder, picture[2])).toString('base64');
    return `<img alt="${escape(picture[1])}" src="data:image/png;base64,${bytes}">`;
  }
  if (/^ {4}/.test(first))
    return `<pre>${escape(lines.map((line) => line.trim()).join('\n'))}</pre>`;
  if (first.startsWith('|')) {
    const rows = lines.filter((line) => !/^\|[\s|:-]+\|$/.test(line));
    const cells = rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => inline(cell.trim())),
    );
    return `<table>${cells.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
  }
  const item = /^(?:- |\d+\. )/;
  if (item.test(first)) {
    const items = [];
    for (const line of lines)
      if (item.test(line)) items.push(line.replace(item, ''));
      else items.push(`${items.pop() ?? ''} ${line.trim()}`);
    const tag = first.startsWith('- ') ? 'ul' : 'ol';
    return `<${tag}>${items.map((text) => `<li>${inline(text)}</li>`).join('')}</${tag}>`;
  }
  return `<p>${inline(lines.join(' '))}</p>`;
}

/** How many sheets it takes. */
export async function sheetsOf(page, file) {
  await page.setContent(paperOf(file));
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}
