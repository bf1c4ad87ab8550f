// “Tra cứu”: for the clerk with somebody on the line, a unit or a petition by name or code; nothing of contacts is shown.
import type { Book } from '../../register/book/book.ts';
import { FIND_REQUEST } from '../../register/tabs/overview.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { fold } from '../../rules/near.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { requested } from '../base/asked.ts';
import { firstOf } from './first-of.ts';

/** So many units, and petitions of each, are named. */
const NAMED = 10;

type Petition = Book['tabs']['petitions']['rows'][number]['value'];

/** What the line says; undefined while nobody asks. */
export function findWords(book: Book): string | undefined {
  if (!requested(book, FIND_REQUEST)) return undefined;
  const { overview, units, petitions } = book.tabs;
  const typed = overview.rows.find(({ value }) => value.item === FIND_REQUEST)?.value.find ?? '';
  const wanted = fold(typed).trim();
  if (wanted === '') return 'Ghi tên, mã đơn vị hoặc mã kiến nghị vào ô “Cần tìm” cùng dòng trước.';
  const holds = (text: string | null): boolean => text !== null && fold(text).includes(wanted);
  const byUnit = new Map<string, Petition[]>();
  for (const { value } of petitions.rows) addTo(byUnit, value.unit ?? '', value);
  const lines = units.rows
    .filter(({ value: { code, name } }) => holds(code) || holds(name))
    .map(({ value: { code, name } }) => {
      const own = (byUnit.get(code ?? '') ?? []).map(petitionWords);
      return `${code ?? ''} ${name ?? ''}: ${own.length === 0 ? 'chưa có kiến nghị' : firstOf(own, NAMED, '; ')}.`;
    });
  const named = petitions.rows
    .filter(({ value }) => holds(value.code) || (!isDenunciation(value) && holds(value.title)))
    .map(({ value }) => `${petitionWords(value)}; đơn vị ${value.unit ?? 'chưa ghi'}.`);
  return lines.length + named.length === 0
    ? `Không có đơn vị, kiến nghị nào có “${typed}”.`
    : firstOf([...lines, ...named], NAMED, '\n');
}

function petitionWords(value: Petition): string {
  const { code, title, status, due } = value;
  const about = isDenunciation(value) || title === null ? '' : ` ${title}`;
  return `${code ?? ''}${about} – ${status ?? ''}${due === null ? '' : `, hạn ${slashDate(due)}`}`;
}
