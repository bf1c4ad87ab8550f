// A spreadsheet as drive.files.export gives it: a plain .xlsx of every sheet, cells as they are shown. The office's own file, with formats, is written when it is saved.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeAttribute, escapeText, XML_DECLARATION } from '#docx/base/xml';
import { formatReader } from '../../store/area-rules.ts';
import { showCell, valueOf } from '../../store/cells.ts';
import type { Sheet, Spreadsheet } from '../../store/state.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The same bytes of the same sheets. */
const MADE = '2026-01-01T00:00:00';

export function shownXlsx({ sheets }: Spreadsheet): Uint8Array {
  const pages = sheets.map((sheet, at) => ({ sheet, id: at + 1 }));
  const parts: Zippable = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        pages
          .map(
            ({ id }) =>
              `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
          )
          .join('') +
        '</Types>',
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${pages.map(entry).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      pages.map(({ id }) => ['worksheet', `worksheets/sheet${id}.xml`]),
    ),
  };
  for (const { sheet, id } of pages) parts[`xl/worksheets/sheet${id}.xml`] = sheetXml(sheet);
  return zipSync(parts, { mtime: MADE });
}

const xml = (text: string): Uint8Array => strToU8(XML_DECLARATION + text);

const relations = (list: readonly (readonly [string, string])[]): Uint8Array =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${list
      .map(
        ([kind, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

/** Of the title what Excel takes as the name of a sheet. */
const entry = ({ sheet: { title, hidden }, id }: { sheet: Sheet; id: number }): string => {
  const name = title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
  return `<sheet name="${escapeAttribute(clean(name))}" sheetId="${id}"${hidden ? ' state="hidden"' : ''} r:id="rId${id}"/>`;
};

function sheetXml({ rows, formats }: Sheet): Uint8Array {
  const reader = formatReader(formats);
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const value = valueOf(cell);
      const format = reader.at(at, column)['numberFormat'] ?? null;
      if (value === null || value === '') return '<c/>';
      return typeof value === 'number' && format === null
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${escapeText(clean(showCell(cell, format)))}</t></is></c>`;
    });
    return `<row>${cells.join('')}</row>`;
  });
  return xml(`<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`);
}

/** Signs that XML cannot hold. */
const clean = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ' ');
