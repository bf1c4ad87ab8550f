// What stands at the foot of every letter, and the number at its head, which goes with the signer.
import { type FieldList, list, text } from '../../docx/template/field-list.ts';
import { signatureOf } from '../../register/book/signer-of.ts';
import type { DocumentCode } from '../../rules/documents.ts';
import { foldText } from '../../rules/fold.ts';
import type { Office, PetitionCase } from './kind.ts';
import { numberLine } from './number-and-date.ts';
import { DESK, drafterOf } from './office.ts';
import { leadOf, paperOf } from './paper.ts';
import { OPEN, signedFor } from './ward-foot.ts';

export const FOOT = {
  nơi_nhận: list({ tên: text }),
  lưu: text,
  quyền_hạn: list({ dòng: text }),
  người_ký: text,
} as const satisfies FieldList;

/** Who signs for a body of the ward on its own paper. */
function headTitle(name: string): string {
  if (name.startsWith('Trung tâm')) return 'GIÁM ĐỐC';
  return name.startsWith('Văn phòng') ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG';
}

interface Foot {
  readonly code: DocumentCode;
  readonly ownPaper: boolean;
  /** The body that the letter sends the unit to (documents: “+ the right body for information”). */
  readonly informed?: string;
}

/** The foot of a letter about a petition, on the paper of the body that leads or of UBND. */
export function footOf(office: Office, petition: PetitionCase, { code, ownPaper, informed }: Foot) {
  const { setting } = office.book;
  const lead = leadOf(office, petition);
  const { symbol } = paperOf(office, lead);
  // What UBND signs about a matter of a body outside it was drafted by the desk.
  const drafter = drafterOf(isOutside(lead) ? null : lead?.short);
  return {
    số_ký_hiệu: numberLine(null, ownPaper ? symbol : setting('symbolUbnd')),
    nơi_nhận: copiesTo(office, petition, informed),
    lưu: ownPaper ? 'VT' : `VT, ${drafter}`,
    ...(ownPaper ? signedByHead(office, lead, code) : signedFor(office, code)),
  };
}

/** On a body's own paper its head signs, unless “Người ký” names another for it (A-S.1, AM-12). */
export function signedByHead(
  { book, today }: Office,
  lead: ReturnType<typeof leadOf>,
  code: DocumentCode,
) {
  const body = lead?.name ?? DESK;
  const named = signatureOf(book, { code, day: today, body });
  return {
    quyền_hạn: (named?.lines ?? [headTitle(body)]).map((dòng) => ({ dòng })),
    người_ký: (named === null ? lead?.head : named.name) || OPEN,
  };
}

const isOutside = (lead: ReturnType<typeof leadOf>) => lead !== null && lead.kind !== 'thuộc UBND';

/** Who gets a copy, and what for: nobody twice, and not whoever keeps the letter itself (“Lưu”). */
function copiesTo(
  office: Office,
  petition: PetitionCase,
  informed: string | undefined,
): { readonly tên: string }[] {
  const { facts } = petition;
  const directoryName = (name: string): string => office.directory.find(name)?.name ?? name;
  const lead = leadOf(office, petition);
  const outside = isOutside(lead) ? lead : null;
  const taken = new Set([foldText(outside === null ? (lead?.name ?? facts.lead ?? DESK) : DESK)]);
  const wanted: [name: string, why: string][] = [
    [DESK, 'để tổng hợp'],
    ...(outside === null ? [] : [[outside.name, 'để p/h'] as [string, string]]),
    ...facts.partners.map((name): [string, string] => [directoryName(name), 'để p/h']),
    ...(informed === undefined ? [] : [[directoryName(informed), 'để biết'] as [string, string]]),
  ];
  return wanted.flatMap(([name, why]) => {
    const folded = foldText(name);
    if (taken.has(folded)) return [];
    taken.add(folded);
    return [{ tên: `${name} (${why})` }];
  });
}
