// A file as a clerk left it in LibreOffice: a comment, colours, widths, hidden rows and columns, a filter, an own tab.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;
export const partText = (parts: Parts, path: string): string =>
  strFromU8(parts[path] ?? noPart(path));

function noPart(path: string): never {
  throw new Error(`no part ${path}`);
}

/** Replaces in one part; the pattern must be there. */
export function change(parts: Parts, path: string, from: RegExp | string, to: string): void {
  const before = partText(parts, path);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path}: ${String(from)} not found`);
  parts[path] = strToU8(after);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';
export const COMMENT = 'xl/comments1.xml';
export const OWN_SHEET = 'xl/worksheets/sheet99.xml';

/** `bytes` hold one sheet at least, with four rows and columns; B2 gets a colour and a comment. */
export function asClerkLeft(bytes: Uint8Array): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const xml = partText(parts, SHEET);
  const style = /<c r="B2"[^>]*?\bs="(\d+)"/.exec(xml)?.[1] ?? '0';
  const xfs = /<cellXfs count="(\d+)">([\s\S]*?)<\/cellXfs>/.exec(partText(parts, 'xl/styles.xml'));
  const fills = Number(/<fills count="(\d+)">/.exec(partText(parts, 'xl/styles.xml'))?.[1]);
  const count = Number(xfs?.[1]);
  const own =
    (xfs?.[2]?.match(/<xf\b(?:[^>]*\/>|[\s\S]*?<\/xf>)/g) ?? [])[Number(style)] ?? '<xf/>';
  change(parts, 'xl/styles.xml', `<fills count="${fills}">`, `<fills count="${fills + 1}">`);
  change(
    parts,
    'xl/styles.xml',
    '</fills>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>',
  );
  change(parts, 'xl/styles.xml', `<cellXfs count="${count}">`, `<cellXfs count="${count + 1}">`);
  const yellow = own
    .replace(/fillId="\d+"/, `fillId="${fills}"`)
    .replace('<xf', '<xf applyFill="1"');
  change(parts, 'xl/styles.xml', '</cellXfs>', `${yellow}</cellXfs>`);
  change(parts, SHEET, /<c r="B2" t="s" s="\d+">/, `<c r="B2" s="${count}" t="s">`);
  change(
    parts,
    SHEET,
    /<cols>[\s\S]*?<\/cols>/,
    '<cols><col min="1" max="1" width="41.3" customWidth="1"/><col min="2" max="3" width="9" hidden="1"/></cols>',
  );
  change(parts, SHEET, '<row r="3"', '<row r="3" hidden="1" customHeight="1" ht="77"');
  change(parts, SHEET, '</sheetData>', '</sheetData><autoFilter ref="A1:D4"/>');
  const legacy = '<legacyDrawing r:id="rIdVml"/>';
  parts[SHEET] = strToU8(
    partText(parts, SHEET)
      .replace(/<\/worksheet>/, `${legacy}</worksheet>`)
      .replace(/<worksheet (?![^>]*xmlns:r=)/, `<worksheet xmlns:r="${REL}" `),
  );
  parts[COMMENT] = strToU8(
    `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Hỏi lại chị Hoa</t></text></comment></commentList></comments>`,
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdC" Type="${REL}/comments" Target="../comments1.xml"/><Relationship Id="rIdVml" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
  );
  parts['xl/drawings/vmlDrawing1.vml'] = strToU8('<xml xmlns:v="urn:schemas-microsoft-com:vml"/>');
  parts[OWN_SHEET] = strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="${count}" t="inlineStr"><is><t>việc riêng</t></is></c></row></sheetData></worksheet>`,
  );
  change(
    parts,
    'xl/workbook.xml',
    '</sheets>',
    '<sheet name="Của Lan" sheetId="99" r:id="rIdOwn"/></sheets>',
  );
  change(
    parts,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdOwn" Type="${REL}/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
  );
  change(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/worksheets/sheet99.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  );
  return zipSync(parts);
}
