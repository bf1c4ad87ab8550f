// What stands at the foot of every letter, and the number at its head, which goes with the signer.
import { type FieldList, list, text } from '../../docx/field-list.ts';
import { foldText } from '../../rules/fold.ts';
import type { Office, PetitionCase } from './kind.ts';
import { numberLine } from './number-and-date.ts';
import { DESK, drafterOf } from './office.ts';
import { leadOf, paperOf } from './paper.ts';

export const FOOT = {
  nơi_nhận: list({ tên: text }),
  lưu: text,
  quyền_hạn: list({ dòng: text }),
  người_ký: text,
} as const satisfies FieldList;

/** Who signs for a body of the ward on its own paper. */
export function headTitle(name: string): string {
  if (name.startsWith('Trung tâm')) return 'GIÁM ĐỐC';
  return name.startsWith('Văn phòng') ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG';
}

interface Foot {
  readonly ownPaper: boolean;
  /** The body that the letter sends the unit to (documents: “+ the right body for information”). */
  readonly informed?: string;
}

/** The foot of a letter about a petition, on the paper of the body that leads or of UBND. */
export function footOf(office: Office, petition: PetitionCase, { ownPaper, informed }: Foot) {
  const { setting } = office.book;
  const lead = leadOf(office, petition);
  const { symbol } = paperOf(office, lead);
  const drafter = drafterOf(lead?.short);
  return {
    số_ký_hiệu: numberLine(null, ownPaper ? symbol : setting('symbolUbnd')),
    nơi_nhận: copiesTo(office, petition, informed),
    lưu: ownPaper ? 'VT' : `VT, ${drafter}`,
    quyền_hạn: (ownPaper
      ? [headTitle(lead?.name ?? DESK)]
      : ['TM. ỦY BAN NHÂN DÂN', ...setting('signerTitle').split('\n')]
    ).map((line) => ({ dòng: line })),
    người_ký: (ownPaper ? lead?.head : setting('signer')) || '……………………',
  };
}

/** Who gets a copy, and what for: nobody twice, and not the lead, which keeps the letter itself (“Lưu”). */
function copiesTo(
  office: Office,
  petition: PetitionCase,
  informed: string | undefined,
): { readonly tên: string }[] {
  const { facts } = petition;
  const directoryName = (name: string): string => office.directory.find(name)?.name ?? name;
  const taken = new Set([foldText(leadOf(office, petition)?.name ?? facts.lead ?? DESK)]);
  const wanted: [name: string, why: string][] = [
    [DESK, 'để tổng hợp'],
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
