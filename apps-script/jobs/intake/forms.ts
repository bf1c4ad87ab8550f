// Takes in forms (A-II.2.6, A-II.3.3): one phiếu becomes a registration and a row for each petition (AM-13).
import { keys } from '../../register/journal/keys.ts';
import { CELL_LIMIT, clip } from '../../register/table/clip.ts';
import { addRow } from '../../register/table/draft.ts';
import {
  CONSENT_READ,
  formDescription,
  PETITIONS_PER_FORM,
} from '../../register/tabs/form-items.ts';
import { yearOf } from '../../rules/dates/civil-date.ts';
import { normalisePhone } from '../../rules/units/phone.ts';
import { normaliseTaxCode, stemOf } from '../../rules/units/tax-code.ts';
import type { CodeMaker } from './codes.ts';
import { comparablePhone, plainText, type ContactRow } from '../base/identity.ts';
import { writeJournal } from '../base/journal.ts';
import type { Context } from '../base/context.ts';
import type { FormResponse } from '../base/ports.ts';

/** Adds the rows of every response that the journal does not know yet. */
export function takeInForms(context: Context, codes: CodeMaker): void {
  for (const response of context.responses) {
    const key = keys.intake(response.id);
    if (context.book.journal.state(key).done) {
      keepLongTexts(context, response);
      continue;
    }
    const unit = unitOf(context, codes, response);
    const answer = (name: string): string | null => clean(response.answers[name]);
    const conference = conferenceOf(answer('conference'));
    addRow(
      context.book.tabs.registrations,
      { conference, unit, receivedAt: response.at, channel: 'Biểu mẫu', responseId: response.id },
      { attend: answer('attend'), delegates: answer('delegates') },
    );
    const petitions = takeInPetitions(context, codes, response, unit, conference);
    const attends = answer('attend') === 'Có';
    writeJournal(
      context,
      { type: 'intake', unit, name: answer('name') ?? unit, attends, petitions },
      { key, case: [unit, ...petitions].join(' '), clause: 'A-II.3.3' },
    );
  }
}

function takeInPetitions(
  context: Context,
  codes: CodeMaker,
  response: FormResponse,
  unit: string,
  conference: string | null,
): string[] {
  const made: string[] = [];
  for (let n = 1; n <= PETITIONS_PER_FORM; n++) {
    const text = (name: string): string | null => clean(response.answers[`${name}${n}`]);
    const [group, title, content] = [text('group'), text('title'), text('content')];
    if (title === null && content === null) continue;
    const code = codes.nextPetition(yearOf(response.at));
    addRow(
      context.book.tabs.petitions,
      {
        code,
        conference,
        unit,
        receivedAt: response.at,
        channel: 'Biểu mẫu',
        scope: 'Chưa xét',
        title: title ?? (content === null ? null : clip(content, 80).trim()),
        content: content === null ? null : kept(content),
      },
      { group },
    );
    if (content !== null && content.length > CELL_LIMIT) keepOriginal(context, code, content);
    made.push(code);
  }
  return made;
}

/** As much of a text as its cell takes. */
const kept = (content: string): string => clip(content, CELL_LIMIT).trim();

function keepOriginal(context: Context, code: string, text: string): void {
  context.originals.push({
    key: keys.original(code),
    case: code,
    name: `${code}_nguyen-van.txt`,
    clause: 'A-I.2.2',
    text,
  });
}

/** A run that stopped before a long text was stored: it is stored from the response, which Forms still has. */
function keepLongTexts(context: Context, response: FormResponse): void {
  for (let n = 1; n <= PETITIONS_PER_FORM; n++) {
    const content = clean(response.answers[`content${n}`]);
    if (content === null || content.length <= CELL_LIMIT) continue;
    const row = context.book.tabs.petitions.rows.find(
      ({ value }) => value.receivedAt === response.at && value.content === kept(content),
    );
    if (row?.value.code != null) keepOriginal(context, row.value.code, content);
  }
}

/** The unit that sent the form: known by its code or by phone and name; else a new one, with its contact. */
function unitOf(context: Context, codes: CodeMaker, response: FormResponse): string {
  const answer = (name: string): string | null => clean(response.answers[name]);
  const { units, contacts } = context.book.tabs;
  const name = answer('name');
  const taxCode = answer('taxCode');
  const phone = answer('phone');
  const stem = taxCode === null ? null : stemOf(normaliseTaxCode(taxCode));
  const digits = phone === null ? null : normalisePhone(phone);

  const sameCode = contacts.rows.find(
    ({ value }) =>
      stem !== null && value.taxCode !== null && stemOf(normaliseTaxCode(value.taxCode)) === stem,
  );
  const nameOf = (code: string | null): string | null =>
    units.rows.find(({ value }) => value.code === code)?.value.name ?? null;
  const sameContact =
    sameCode ??
    contacts.rows.find(({ value }) => {
      const number = comparablePhone(phone);
      if (number === null || comparablePhone(value.phone) !== number) return false;
      if (stem !== null && value.taxCode !== null) return false;
      const known = nameOf(value.unit);
      return known === null
        ? taxCode === value.taxCode
        : plainText(known) === plainText(name ?? '');
    });
  const agreed = answer('consent') === CONSENT_READ;
  const contact = {
    taxCode: taxCode === null ? null : normaliseTaxCode(taxCode),
    address: answer('address'),
    representative: answer('representative'),
    position: answer('position'),
    phone: digits,
    email: answer('email')?.toLowerCase() ?? null,
    consent: agreed ? formDescription(context.book.setting('agency')) : null,
    consentAt: agreed ? response.at : null,
  };
  const known = (sameContact ?? leftAlone(context, contact))?.value.unit ?? null;
  const code = known ?? codes.nextUnit();
  if (known === null) addRow(contacts, { unit: code, ...contact });
  if (!units.rows.some(({ value }) => value.code === code)) {
    addRow(
      units,
      { code, name, active: 'Có' },
      { kind: answer('kind'), inWard: answer('inWard'), publishName: answer('publishName') },
    );
  }
  return code;
}

/** The contact of this very phiếu, written by a run that stopped before it wrote the unit itself. */
function leftAlone(
  context: Context,
  contact: Readonly<Partial<ContactRow['value']>>,
): ContactRow | undefined {
  const { units, contacts } = context.book.tabs;
  const keys = Object.keys(contact) as (keyof typeof contact)[];
  const codes = new Set(units.rows.map(({ value }) => value.code));
  return contacts.rows.find(
    ({ value }) => !codes.has(value.unit) && keys.every((key) => value[key] === contact[key]),
  );
}

/** The code of a conference in an answer, however it was written around it. */
function conferenceOf(answer: string | null): string | null {
  if (answer === null) return null;
  return /HN-\d{4}-\d+/i.exec(answer)?.[0].toUpperCase() ?? answer.slice(0, 60);
}

// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
/** Half of a sign of two halves: no file can hold it. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it was sent, without the control characters that no file may hold; null when nothing is left. */
function clean(answer: string | undefined): string | null {
  const text = (answer ?? '').normalize('NFC').replace(UNPRINTABLE, '').replace(HALVES, '').trim();
  return text === '' ? null : text;
}
