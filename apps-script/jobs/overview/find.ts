// “Tra cứu”: for the clerk with somebody on the line, a unit or a petition; by a contact only in the contacts file.
import type { Book } from '../../register/book/book.ts';
import { FIND_REQUEST } from '../../register/tabs/overview.ts';
import { twoDigits } from '../../rules/dates/numbers.ts';
import { slashDate } from '../../rules/dates/civil-date.ts';
import { addTo } from '../../rules/lists/add-to.ts';
import { fold } from '../../rules/near.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { normalisePhone, withoutContacts } from '../../rules/units/phone.ts';
import { requested } from '../base/asked.ts';
import { firstOf } from './first-of.ts';

/** So many units, and petitions of each, are named. */
const NAMED = 10;

type Petition = Book['tabs']['petitions']['rows'][number]['value'];
type Unit = Book['tabs']['units']['rows'][number]['value'];

/** What the line says; undefined while nobody asks. */
export function findWords(book: Book): string | undefined {
  if (!requested(book, FIND_REQUEST)) return undefined;
  const { overview, petitions } = book.tabs;
  const typed = overview.rows.find(({ value }) => value.item === FIND_REQUEST)?.value.find ?? '';
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

/** Answers in the contacts file what is asked there: a contact is never copied into the register. */
export function findByContact(book: Pick<Book, 'tabs'>): void {
  for (const { value } of book.tabs.search.rows) {
    if (value.request !== true) continue;
    value.request = false;
    value.result = contactWords(book, fold(value.find ?? '').trim());
  }
}

function contactWords(book: Pick<Book, 'tabs'>, wanted: string): string {
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
