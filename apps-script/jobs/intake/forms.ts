// Takes in forms (A-II.2.6, A-II.3.3): one phiếu becomes a registration and a row for each petition (AM-13).
import type { PetitionRow } from '../../register/book/petition-facts-of.ts';
import { keys, responseOf } from '../../register/journal/keys.ts';
import { CELL_LIMIT, clip } from '../../register/table/clip.ts';
import { addRow, type CellChange } from '../../register/table/draft.ts';
import { isDenunciation } from '../../rules/petitions/denunciation.ts';
import { WHICH_CONFERENCE } from '../../register/tabs/form-items.ts';
import { conferenceOfPhieu, type Receiving } from '../../rules/conference/of-phieu.ts';
import type { RunContext, OriginalIntent } from '../base/context.ts';
import { tell, type Told } from '../base/journal.ts';
import type { FormResponse } from '../base/ports.ts';
import { answersOf, type FormPetition } from './answers.ts';
import type { CodeMaker } from './codes.ts';
import { recordedResponses, saidAnew, versionToTakeIn, type RecordedOf } from './versions.ts';
import { unitOfForm } from './find-unit.ts';

interface FormsTaken {
  readonly events: readonly Told[];
  /** The whole of texts that are too long for their cells. */
  readonly originals: readonly OriginalIntent[];
  /** Cells of known units that their own word changes. */
  readonly cells: readonly CellChange[];
}

const NOTHING: FormsTaken = { events: [], originals: [], cells: [] };

/** Adds the rows of every response that the journal does not know yet. */
export function takeInForms(
  context: RunContext,
  codes: CodeMaker,
  conferences: readonly Receiving[],
): FormsTaken {
  const { responses, book } = context;
  // Most runs bring none: then the journal is not gone through for them.
  if (responses.length === 0) return NOTHING;
  const recorded = recordedResponses(book);
  const events: Told[] = [];
  const originals: OriginalIntent[] = [];
  const unstored = unstoredTexts(context);
  const cells: CellChange[] = [];
  for (const response of responses) {
    const version = versionToTakeIn(response, recorded);
    if (version === null) {
      originals.push(...longTextsOf(response, unstored));
      continue;
    }
    const taken = takeIn(context, version, { codes, conferences, recorded });
    events.push(taken.event);
    originals.push(...taken.originals);
    cells.push(...taken.cells);
  }
  return { events, originals, cells };
}

export interface FormTaken {
  readonly event: Told;
  readonly made: { readonly unit: string; readonly petitions: readonly string[] };
  readonly originals: readonly OriginalIntent[];
  readonly cells: readonly CellChange[];
}

/** What stands in “Người nhập” of a phiếu whose conference nobody typed. */
const WRITTEN_BY_ITSELF = 'phần mềm ghi mã hội nghị';

export interface Taking {
  readonly codes: CodeMaker;
  readonly conferences: readonly Receiving[];
  readonly recorded: RecordedOf;
  /** Of what a clerk typed, who had it in hand. */
  readonly handed?: Handed;
}

interface Handed {
  readonly channel: PetitionRow['value']['channel'];
  readonly typedBy: string | null;
  /** Whether a receipt is to be printed of it. */
  readonly asksReceipt: boolean;
}

export function takeIn(
  { book }: RunContext,
  response: FormResponse,
  { codes, conferences, recorded, handed }: Taking,
): FormTaken {
  const { at, id } = response;
  const answers = answersOf(response);
  const { of } = answers;
  const { conference, open } = conferenceOfPhieu(
    of(WHICH_CONFERENCE.key) ?? of('conference'),
    at,
    conferences,
  );
  const typedBy = handed?.typedBy ?? (open?.length === 1 ? WRITTEN_BY_ITSELF : null);
  const channel = handed?.channel ?? 'Biểu mẫu';
  const confirmed = handed === undefined ? null : 'Có';
  const { code: unit, sender, changed, cells } = unitOfForm(book, codes, { response, answers });
  addRow(
    book.tabs.registrations,
    { conference, unit, receivedAt: at, channel, typedBy, responseId: id, confirmed },
    { attend: of('attend'), delegates: of('delegates') },
  );
  const { fresh, gone } = saidAnew(book, answers.petitions, recorded(responseOf(id).id));
  const petitions = fresh.map(({ petition, inPlaceOf }) => {
    const code = codes.petition(at);
    addRow(
      book.tabs.petitions,
      {
        ...textOf(petition),
        code,
        conference,
        unit,
        receivedAt: at,
        channel,
        typedBy,
        request: handed?.asksReceipt === true ? 'Soạn phiếu tiếp nhận' : null,
        scope: 'Chưa xét',
        duplicateOf: inPlaceOf,
      },
      { group: petition.group },
    );
    return { code, content: petition.content };
  });
  const made = petitions.map(({ code }) => code);
  return {
    cells,
    made: { unit, petitions: made },
    originals: petitions.flatMap(({ code, content }) => originalOf(code, content)),
    event: tell(
      {
        type: 'intake',
        unit,
        name: of('name') ?? unit,
        attends: of('attend') === 'Có',
        petitions: made,
        sentAt: at,
        open,
        sender,
        changed: [...changed, ...gone.map((code) => `bỏ ${code}`)],
      },
      { key: keys.intake(id), case: [unit, ...made].join(' '), clause: 'A-II.3.3' },
    ),
  };
}

/** Title and content as their cells take them; a petition without a title is called by its first words. */
function textOf({ title, content }: FormPetition) {
  if (content === null) return { title, content };
  return { title: title ?? clip(content, 80).trim(), content: kept(content) };
}

/** As much of a text as its cell takes. */
const kept = (content: string): string => clip(content, CELL_LIMIT).trim();

/** The file of a text that is longer than its cell. */
function originalOf(code: string, text: string | null): OriginalIntent[] {
  if (text === null || text.length <= CELL_LIMIT) return [];
  return [
    {
      key: keys.original(code),
      case: code,
      name: `${code}_nguyen-van.txt`,
      clause: 'A-I.2.2',
      text,
    },
  ];
}

/** Petitions whose whole text was to be stored by a run that stopped before. */
function unstoredTexts({ book }: RunContext): PetitionRow[] {
  return book.tabs.petitions.rows.filter(({ value }) => {
    if (isDenunciation(value)) return false;
    const { intended, done } = book.journal.state(keys.original(value.code ?? ''));
    return intended > 0 && !done;
  });
}

/** Such a text is stored from the response, which Forms still has; no other response is read again. */
function longTextsOf(response: FormResponse, unstored: readonly PetitionRow[]): OriginalIntent[] {
  const rows = unstored.filter(({ value }) => value.receivedAt === response.at);
  if (rows.length === 0) return [];
  return answersOf(response).petitions.flatMap(({ content }) => {
    const row = rows.find(({ value }) => content !== null && value.content === kept(content));
    return row?.value.code == null ? [] : originalOf(row.value.code, content);
  });
}
