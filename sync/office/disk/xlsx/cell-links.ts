// Links of cells within their file: in Sheets by the numbers of a sheet, in an .xlsx by its name.
import type { AreaReader, FlatFormat } from '../../store/area-rules.ts';
import type { FormatRule, Sheet } from '../../store/state.ts';
import { excelName } from './ranges.ts';
import { attribute, escaped } from './xml.ts';

type Sheets = readonly Pick<Sheet, 'sheetId' | 'title'>[];
type Formats = AreaReader<FormatRule, FlatFormat>;

/** Where a cell leads, as `'Kiến nghị'!A5`; null where it leads nowhere in this file. */
export function linkAt(
  formats: Formats,
  [row, column]: readonly [number, number],
  sheets: Sheets,
): string | null {
  const link = formats.at(row, column)['textFormat.link'];
  const uri = (link as { uri?: string } | null | undefined)?.uri ?? '';
  const [, id = '', range = ''] = /^#gid=(\d+)&range=([A-Z]+\d+)$/.exec(uri) ?? [];
  const sheet = sheets.find(({ sheetId }) => String(sheetId) === id);
  return sheet === undefined ? null : `'${excelName(sheet.title).replace(/'/g, "''")}'!${range}`;
}

/** Whether any cell of a sheet has ever led anywhere: then each is looked at. */
export const hasLinks = ({ formats }: Sheet): boolean =>
  formats.some(({ values }) => values['textFormat.link'] != null);

/** What stands behind the data of a sheet, with these cells leading where they lead now (null: nowhere). */
export function withLinks(
  tail: string,
  links: ReadonlyMap<string, string | null>,
  prefix: string,
): string {
  if (links.size === 0) return tail;
  const list = new RegExp(`<${prefix}hyperlinks\\b[^>]*>([\\s\\S]*?)</${prefix}hyperlinks>`);
  const there = list.exec(tail)?.[1] ?? '';
  const kept = (there.match(new RegExp(`<${prefix}hyperlink\\b[^>]*/>`, 'g')) ?? []).filter(
    (one) => !links.has(attribute(one.slice(1, -2), 'ref') ?? ''),
  );
  const made = [...links].flatMap(([ref, location]) =>
    location === null ? [] : [`<${prefix}hyperlink ref="${ref}" location="${escaped(location)}"/>`],
  );
  const all = [...kept, ...made].join('');
  const whole = all === '' ? '' : `<${prefix}hyperlinks>${all}</${prefix}hyperlinks>`;
  if (list.test(tail)) return tail.replace(list, () => whole);
  // Their place in a sheet is before how it is printed, and before what is drawn on it.
  const next = tail.search(
    new RegExp(
      `<${prefix}(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\\b|</${prefix}worksheet>`,
    ),
  );
  return next < 0 ? tail : `${tail.slice(0, next)}${whole}${tail.slice(next)}`;
}
