// What a run takes away for good, as the owner confirmed before: denunciations that were handed over, people kept long enough.
import { ERASURE_REQUEST, RETENTION_REQUEST } from '../../register/tabs/overview.ts';
import { casesIn } from '../../register/book/outgoing.ts';
import type { RunContext } from '../base/context.ts';
import { clear, type ErasedRow } from '../base/erased-row.ts';
import { anonymise, erase, erasureWords, retentionWords } from './engine.ts';
import type { Erased } from './erase.ts';
import { erasuresOf, NO_TRIES } from './erasures.ts';
import { retentionOf } from './retention.ts';

const NOTHING: Erased = { outside: [], rows: [], cells: [] };
const NOBODY = { ...NOTHING, contacts: [] };

const WORDS = ['title1', 'content1', 'title2', 'content2', 'title3', 'content3'] as const;

/** What a clerk typed of a phiếu goes with the denunciation that it brought, as the phiếu itself goes from the form. */
function phieuOfErased(
  { tabs: { paper } }: RunContext['book'],
  states: ReadonlyMap<string, string>,
): ErasedRow[] {
  return paper.rows
    .filter(({ value }) => casesIn(value.petitions).some((code) => states.get(code) === 'erased'))
    .filter(({ value }) => WORDS.some((key) => value[key] !== null))
    .map((row) => clear(paper, row, Object.fromEntries(WORDS.map((key) => [key, null]))));
}

/** What was last looked for may be of those who are hidden now. */
const forgetSearch = ({ tabs: { search } }: RunContext['book']): ErasedRow[] =>
  search.rows.map((row) => clear(search, row, { find: null, result: null }));

/** `contactsWait`: nothing may be taken out of the contacts in this run. */
export function takeAway(context: RunContext, contactsWait: boolean, tries = NO_TRIES) {
  const { book } = context;
  const erasures = erasuresOf(context, tries);
  const retention = retentionOf(context, tries.withheld);
  const words = erasures.due.length === 0 ? NOTHING : erase(book, erasures.due);
  const isNobody = contactsWait || retention.due.length === 0;
  const people = isNobody ? NOBODY : anonymise(book, retention.due);
  const erased: Erased = {
    outside: [...words.outside, ...people.outside],
    rows: [...words.rows, ...people.rows],
    cells: [...words.cells, ...people.cells],
  };
  return {
    states: erasures.states,
    events: [...erasures.events, ...retention.events],
    erased,
    hidden: contactsWait
      ? []
      : [
          ...people.contacts,
          ...(people === NOBODY ? [] : forgetSearch(book)),
          ...phieuOfErased(book, erasures.states),
        ],
    confirmed: erasures.confirmed.length > 0 || retention.confirmed,
    /** By what the owner may tick. */
    words: {
      [ERASURE_REQUEST]: [...erasures.states.values()].includes('to confirm')
        ? erasureWords(book, erasures)
        : 'Không có đơn tố cáo nào chờ xác nhận xóa.',
      [RETENTION_REQUEST]:
        retention.offered.length > 0
          ? retentionWords(retention.offered)
          : 'Không có đơn vị nào hết thời hạn lưu hoặc được xóa theo đề nghị.',
    },
  };
}
