// What stands at the foot of every letter, and the number at its head, which goes with the signer.
import { type FieldList, list, text } from '../../docx/field-list.ts';
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
function headTitle(name: string): string {
  if (name.startsWith('Trung tâm')) return 'GIÁM ĐỐC';
  return name.startsWith('Văn phòng') ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG PHÒNG';
}

/** The foot of a letter about a petition, on the paper of the body that leads or of UBND. */
export function footOf(office: Office, petition: PetitionCase, ownPaper: boolean) {
  const { setting } = office.book;
  const lead = leadOf(office, petition);
  const copies = petition.facts.partners.map((name) => ({ tên: `${name} (để p/h)` }));
  const toDesk = lead?.name === DESK ? [] : [{ tên: `${DESK} (để tổng hợp)` }];
  const { symbol } = paperOf(office, lead);
  const drafter = drafterOf(lead?.short);
  return {
    số_ký_hiệu: numberLine(null, ownPaper ? symbol : setting('symbolUbnd')),
    nơi_nhận: [...toDesk, ...copies],
    lưu: ownPaper ? 'VT' : `VT, ${drafter}`,
    quyền_hạn: (ownPaper
      ? [headTitle(lead?.name ?? DESK)]
      : ['TM. ỦY BAN NHÂN DÂN', ...setting('signerTitle').split('\n')]
    ).map((line) => ({ dòng: line })),
    người_ký: ownPaper ? (lead?.head ?? '') : setting('signer'),
  };
}
