// Drafts about a conference or several petitions that rest on what the register does not say any more: told at their rows until they are mended.
import type { LetterCatalogue, PetitionsLetter } from '../../letters/shared/kind.ts';
import { casesIn, type DocumentRow } from '../../register/book/outgoing.ts';
import { parseKey } from '../../register/journal/keys.ts';
import type { RunContext } from '../base/context.ts';
import { codesOf, gatheredByItself } from './gathered.ts';
import { isOf, lettersAbout, type LetterCases } from './letter-cases.ts';

export function overtaken(
  context: RunContext,
  cases: LetterCases,
  catalogue: LetterCatalogue,
): [DocumentRow, string][] {
  const { conferences, petitions, years } = cases;
  const { tabs, journal } = context.book;
  const drafts = tabs.documents.rows.filter(({ value }) => value.state === 'Dự thảo');
  const ofPetitions = lettersAbout('petitions', catalogue).flatMap(([, letter]) =>
    changedGroups(context, letter, { ...cases, drafts }),
  );
  const rests = [
    ...lettersAbout('conference', catalogue).map(([, letter]) => ({
      document: letter.document,
      now: (of: string) => restNow(context, conferences.get(of), () => true, letter.restsOn),
    })),
    ...lettersAbout('year', catalogue).map(([, letter]) => ({
      document: letter.document,
      now: (of: string) =>
        restNow(context, years.get(of), (_, about) => isOf(letter, about), letter.restsOn),
    })),
    ...lettersAbout('petition', catalogue).map(([, letter]) => ({
      document: letter.document,
      now: (of: string) => restNow(context, petitions.get(of), letter.takes, letter.restsOn),
    })),
  ];
  const ofOne = rests.flatMap(({ document, now: restsOn }) =>
    drafts.flatMap((row): [DocumentRow, string][] => {
      const { kind, key, file } = row.value;
      if (kind !== document || file === null) return [];
      const now = restsOn(row.value.case ?? '');
      if (now === undefined) return [];
      const drafted = journal.draftOf(key);
      if (drafted === undefined) return [];
      const before = drafted.event.restsOn;
      if (now === null) return [[row, `Dự thảo soạn khi: ${before}. ${NO_MORE}`]];
      return now === before ? [] : [[row, `Dự thảo soạn khi: ${before}. Nay: ${now}. ${AGAIN}`]];
    }),
  );
  return [...ofPetitions, ...ofOne];
}

/** What a draft would rest on now; null where no such letter is written any more, undefined where nothing is compared. */
function restNow<Case>(
  context: RunContext,
  about: Case | undefined,
  isFor: (office: RunContext, about: Case) => boolean,
  restsOn: ((office: RunContext, about: Case) => string) | undefined,
): string | null | undefined {
  if (about === undefined || restsOn === undefined) return undefined;
  return isFor(context, about) ? restsOn(context, about) : null;
}

const NO_MORE = 'Sổ không còn ghi như vậy; không dùng nữa thì chọn “Hủy dự thảo” cho dòng này.';
const AGAIN =
  'Sửa trong tệp rồi chọn “Đã trình ký”, hoặc chọn “Hủy dự thảo” cho dòng này: phần mềm soạn lại.';

/** Drafts about several petitions: those that are not for it any more, and those that have come since. */
function changedGroups(
  context: RunContext,
  letter: PetitionsLetter,
  {
    drafts,
    ...cases
  }: Pick<LetterCases, 'petitions' | 'current'> & { readonly drafts: readonly DocumentRow[] },
): [DocumentRow, string][] {
  const { petitions } = cases;
  const own = drafts.filter(({ value }) => value.kind === letter.document && value.file !== null);
  if (own.length === 0) return [];
  const since = gatheredByItself(context, letter, cases);
  return own.flatMap((row): [DocumentRow, string][] => {
    const { key } = row.value;
    if (key === null) return [];
    const under = parseKey(key)?.case ?? '';
    // A draft of the same kind about one petition alone.
    if (petitions.has(under)) return [];
    const gone = casesIn(row.value.case).filter((code) => {
      const petition = petitions.get(code);
      return petition === undefined || letter.under(context, petition) !== under;
    });
    const more = codesOf(since.get(under) ?? []);
    const says = [
      ...(gone.length > 0 ? [`Bỏ kiến nghị ${gone.join(', ')}: nay không thuộc văn bản này.`] : []),
      ...(more === '' ? [] : [`Thêm kiến nghị ${more}: nay thuộc văn bản này.`]),
    ];
    return says.length === 0 ? [] : [[row, `${says.join(' ')} ${IN_FILE}`]];
  });
}

const IN_FILE =
  'Sửa trong tệp và ở cột Mã hồ sơ, hoặc chọn “Hủy dự thảo” cho dòng này: phần mềm soạn lại.';
