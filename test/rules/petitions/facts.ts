// Petitions and conferences for the tables: as little as can be said, the rest as a new row has it.
import { civilDate, localDateTime, type CivilDate } from '#rules/dates/civil-date';
import type { Closing, ConferenceFacts } from '#rules/conference/facts';
import type { IncomingDocument, IssuedDocument, PetitionFacts } from '#rules/petitions/facts';
import type { DocumentCode } from '#rules/documents';
import type { Branch } from '#rules/conference/branches';
import type { IncomingMeaning } from '#rules/words';

export const DESK = 'Phòng Kinh tế, Hạ tầng và Đô thị';
export const TAX = 'Thuế cơ sở 9 thành phố Hải Phòng';
export const GUIDE = 'Không thuộc chức năng – hướng dẫn gửi đúng cơ quan';
export const CITY = 'Ngoài thẩm quyền – báo cáo UBND thành phố';
export const SUPERIOR = 'Thuộc thẩm quyền cấp trên của cơ quan Trung ương – xin ý kiến chỉ đạo';

export function petition(given: Partial<PetitionFacts> = {}): PetitionFacts {
  return {
    code: 'AQ-2026-0001',
    unitName: 'Hợp tác xã Vũ La',
    group: 'Đất đai',
    title: 'Gia hạn thuê đất',
    summary: null,
    receivedAt: localDateTime('2026-08-10T09:00'),
    scope: 'Trong phạm vi',
    route: 'Thuộc thẩm quyền – trả lời',
    lead: DESK,
    partners: [],
    competent: null,
    oralAnswer: null,
    writtenRequestOn: null,
    outcome: null,
    duplicateOf: null,
    process: null,
    obstacle: null,
    proposal: null,
    delayCause: null,
    plan: null,
    issued: [],
    submitted: false,
    incoming: [],
    history: [],
    extension: null,
    waiting: null,
    incomplete: false,
    ...given,
  };
}

export const issued = (kind: DocumentCode, date: string): IssuedDocument => ({
  kind,
  number: '112/KTHT&ĐT',
  date: civilDate(date),
  sent: false,
});

export const came = (meaning: IncomingMeaning, date = '2026-10-20'): IncomingDocument => ({
  meaning,
  number: '2201/UBND-DN',
  date: civilDate(date),
  from: 'UBND thành phố Hải Phòng',
  competent: null,
});

export function closed(branch: Branch, at = '2026-08-21T17:00'): Closing {
  const counts: Record<Branch, [number, number, number]> = {
    B0: [0, 0, 0],
    B1: [17, 9, 9],
    B2: [9, 6, 6],
    B3: [16, 2, 3],
    B4: [5, 0, 0],
    B5: [16, 2, 7],
    open: [14, 5, 5],
  };
  const [registrants, petitions, allPetitions] = counts[branch];
  const found = { branch, registrants, petitions, allPetitions, final: true };
  return { at: localDateTime(at), day: null, ...found };
}

export function conference(given: Partial<ConferenceFacts> = {}): ConferenceFacts {
  return {
    code: 'HN-2026-1',
    day: civilDate('2026-09-17'),
    petitionsClose: localDateTime('2026-08-21T17:00'),
    registrationsClose: localDateTime('2026-08-21T17:00'),
    decision: null,
    decidedOn: null,
    putOffOn: null,
    held: false,
    closings: [],
    ...given,
  };
}

export const on = (date: string): CivilDate => civilDate(date);
