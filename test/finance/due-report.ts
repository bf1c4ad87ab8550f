// The rows of a register whose report is due: the closing, the conference, the report in “Văn bản đi”, what left before.
import { HELD } from './form-book.ts';

type Texts = Readonly<Record<string, string>>;

export const CLOSED = {
  at: '2026-08-22T17:01',
  key: 'k',
  data: JSON.stringify({
    type: 'closing',
    conference: HELD.code,
    at: '2026-08-22T17:00',
    day: '2026-09-17',
    registrants: 17,
    petitions: 9,
    allPetitions: 9,
    upTo: null,
    branch: 'B1',
    agreed: [],
    occasion: 'first',
  }),
};
export const REPORT = {
  kind: 'D22 Báo cáo kết quả tổ chức Hội nghị',
  case: HELD.code,
  title: 'Báo cáo',
  state: 'Đã phát hành',
  number: '61',
  date: '2026-09-21',
};
export const HALL = {
  ...HELD,
  venue: 'Hội trường UBND phường',
  petitionsClose: '2026-08-22T17:00',
};
/** A row of the journal that says a report left. */
export const gone = (number: string | null, key = 'other', step = 'done'): Texts => ({
  at: '2026-09-22T08:00',
  key,
  state: step === 'done' ? 'đã xong' : 'dự định',
  data: JSON.stringify({
    type: 'push',
    step,
    conference: HELD.code,
    number,
    date: number === null ? null : '2026-09-21',
    files: [],
  }),
});
