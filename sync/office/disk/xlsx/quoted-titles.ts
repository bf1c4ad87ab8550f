// The rows repeated on paper name their sheet: hucre leaves the name bare, and Excel refuses a file so written.
import { strFromU8, strToU8 } from 'fflate';

/** A part of an .xlsx; the workbook comes back with every sheet's name in quotes. */
export const quotedTitles = (part: string, content: Uint8Array): Uint8Array =>
  part === 'xl/workbook.xml' ? strToU8(quoted(strFromU8(content))) : content;

const quoted = (xml: string): string =>
  xml.replace(
    /(<definedName [^>]*>)([^<']+)!(\$[^<!]+<\/definedName>)/g,
    (_, open: string, name: string, rows: string) =>
      `${open}'${name.replaceAll('&apos;', "''")}'!${rows}`,
  );
