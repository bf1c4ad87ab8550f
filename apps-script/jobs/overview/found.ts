// What is found for a clerk who looks a unit or a petition up: by name or code; by a contact only in the contacts file.
import type { Book } from '../../register/book/book.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { fold } from '../../rules/near.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { normalisePhone, withoutContacts } from '../../rules/units/phone.ts';
import { firstOf } from './first-of.ts';

/** So many units, and petitions of each, are named. */
const NAMED = 10;

type Petition = Book['tabs']['petitions']['rows'][number]['value'];
type Unit = Book['tabs']['units']['rows'][number]['value'];

/** Of a name or a code, as typed. */
export function wordsFor(book: Pick<Book, 'tabs'>, typed: string): string {
  const { petitions } = book.tabs;
  const wanted = fold(typed).trim();
  if (wanted === '') return 'Ghi tên, mã đơn vị hoặc mã kiến nghị vào ô “Cần tìm” cùng dòng trước.';
  const holds = (text: string | null): boolean => text !== null && fold(text).includes(wanted);
  const lines = unitLines(book, ({ code, name }) => holds(code) || holds(name));
  const named = petitions.rows
    .filter(({ value }) => holds(value.code) || (!isDenunciation(value) && holds(value.title)))
    .map(({ value }) => `${petitionWords(value)}; đơn vị ${value.unit ?? 'chưa ghi'}.`);
  return lines.length + named.length === 0
    ? `Không có đơn vị, kiến nghị nào có “${typed}”.`
    : firstOf([...lines, ...named], NAMED, '\n');
}

/** Every unit that is looked for, with its petitions. */
function unitLines(
  { tabs: { units, petitions } }: Pick<Book, 'tabs'>,
  isWanted: (unit: Unit) => boolean,
): string[] {
  const byUnit = new Map<string, Petition[]>();
  for (const { value } of petitions.rows) addTo(byUnit, value.unit ?? '', value);
  return units.rows.flatMap(({ value }) => {
    if (!isWanted(value)) return [];
    const { code, name } = value;
    const own = (byUnit.get(code ?? '') ?? []).map(petitionWords);
    const words = own.length === 0 ? 'chưa có kiến nghị' : firstOf(own, NAMED, '; ');
    return [`${code ?? ''} ${name ?? ''}: ${words}.`];
  });
}

/** Fewer digits or letters fit too many. */
const LEAST = 3;

/** Of a telephone, an address or a person, as typed. */
export function wordsForContact(book: Pick<Book, 'tabs'>, typed: string): string {
  const wanted = fold(typed).trim();
  if (wanted.length < LEAST) return `Ghi ít nhất ${twoDigits(LEAST)} chữ hoặc chữ số trước.`;
  const number = normalisePhone(wanted);
  const holds = (text: string | null): boolean => text !== null && fold(text).includes(wanted);
  const calls = (phone: string | null): boolean =>
    /^\d+$/.test(number) &&
    (phone ?? '').split(/[,;/]/).some((one) => normalisePhone(one).includes(number));
  const found = new Set(
    book.tabs.contacts.rows.flatMap(({ value: { unit, phone, email, representative } }) =>
      calls(phone) || holds(email) || holds(representative) ? [unit] : [],
    ),
  );
  const lines = unitLines(book, ({ code }) => code !== null && found.has(code));
  return lines.length === 0 ? 'Không tìm thấy đơn vị nào.' : firstOf(lines, NAMED, '\n');
}

function petitionWords(value: Petition): string {
  const { code, title, status, due } = value;
  const about = isDenunciation(value) || title === null ? '' : ` ${withoutContacts(title)}`;
  return `${code ?? ''}${about} – ${status ?? ''}${due === null ? '' : `, hạn ${slashDate(due)}`}`;
}
