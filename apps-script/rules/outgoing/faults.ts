// What is wrong with a row of “Văn bản đi”, and what each fault does: a table that an official can read (AM-29, AM-39).
import { isWorkingDay, type WorkingCalendar } from '../calendar/calendar.ts';
import { citeClause } from '../clauses/cite.ts';
import { slashDate, type CivilDate } from '../dates/civil-date.ts';
import { DOCUMENTS, fulfils, type DocumentCode } from '../documents.ts';

/** What a row may do while it bears a fault. */
export interface Effect {
  /** The fault in the words of the page for officials. */
  readonly about: string;
  /** Whether the document still ends a term or a dated duty. */
  readonly endsTerm: boolean;
  /** Whether it still moves a column of the report, or bears its number. */
  readonly counts: boolean;
  /** Whether the business is still mailed. */
  readonly goesOut: boolean;
}

const nothing = (about: string): Effect => ({
  about,
  endsTerm: false,
  counts: false,
  goesOut: false,
});

// AM-39: a letter exists only when it is signed and numbered. Whatever casts doubt on that, or on whom it answers, is
// mended first: nobody is told of a letter that may not be there, and no term ends by a slip of the pen.
export const DOCUMENT_FAULTS = {
  unread: nothing('Có ô không đọc được (chữ ở cột ngày, giá trị ngoài danh sách)'),
  noKind: nothing('Chưa chọn loại văn bản'),
  noNumber: nothing('Đã phát hành, đã gửi mà thiếu số hoặc ngày'),
  badNumber: nothing('Số không đúng dạng (không có số, ký hiệu ghi dở)'),
  doubled: nothing('Một số ghi cho hai văn bản của cùng cơ quan trong một năm'),
  ahead: nothing('Ngày văn bản ở sau ngày hôm nay'),
  dayOff: nothing('Ngày văn bản là ngày nghỉ, chưa xác nhận'),
  beforeReceipt: nothing('Ngày văn bản ở trước ngày nhận kiến nghị, ngày tổ chức Hội nghị'),
  unsent: nothing('Đã gửi mà thiếu ngày gửi hoặc hình thức gửi'),
  sentDay: nothing('Ngày gửi ở sau ngày hôm nay hoặc trước ngày văn bản'),
  unknownCase: nothing('Mã hồ sơ để trống hoặc không có trong sổ'),
  unknownBody: nothing('Cơ quan chủ trì của kiến nghị không có trong Danh bạ cơ quan'),
  notIssued: nothing('Đã có số, ngày nhưng Trạng thái chưa là Đã phát hành'),
} as const satisfies Readonly<Record<string, Effect>>;

export type DocumentFaultKind = keyof typeof DOCUMENT_FAULTS;

export interface DocumentFault {
  readonly kind: DocumentFaultKind;
  /** Key of the column to look at. */
  readonly column: string;
  readonly message: string;
}

/** A row of “Văn bản đi” with what the register knows of its cases. */
export interface OutgoingRow {
  /** Cells that could not be read, each as a sentence. */
  readonly unread: readonly DocumentFault[];
  readonly code: DocumentCode | null;
  readonly state: string | null;
  readonly number: string | null;
  /** Why the number cannot be put in form; null where it can. */
  readonly badNumber: string | null;
  /** What the other document is called that bears this number. */
  readonly doubleOf: string | null;
  readonly date: CivilDate | null;
  readonly dayConfirmed: boolean;
  readonly sentOn: CivilDate | null;
  readonly sentBy: string | null;
  readonly cases: readonly string[];
  readonly unknownCases: readonly string[];
  /** The last day on which a petition of its cases was received; null without one. */
  readonly receivedOn: CivilDate | null;
  /** The day of its conference, for the report on it. */
  readonly conferenceDay: CivilDate | null;
  /** Bodies that lead its petitions and stand in no directory. */
  readonly unknownBodies: readonly string[];
}

/** Whether the row says that its document has left the signer. */
export const saysIssued = (state: string | null): boolean =>
  state === 'Đã phát hành' || state === 'Đã gửi';

/** Every fault of a row on a day; none for a draft that nobody has dated or numbered. */
export function documentFaults(
  row: OutgoingRow,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: WorkingCalendar },
): DocumentFault[] {
  if (row.state === 'Hủy dự thảo') return [];
  return [
    ...row.unread,
    ...numberFaults(row),
    ...dateFaults(row, today, calendar),
    ...stateFaults(row, today),
  ];
}

function numberFaults({ number, badNumber, doubleOf }: OutgoingRow): DocumentFault[] {
  if (badNumber !== null) return [{ kind: 'badNumber', column: 'number', message: badNumber }];
  if (doubleOf === null) return [];
  const message = `Số ${number ?? ''} đã ghi cho văn bản “${doubleOf}”; mỗi văn bản của một cơ quan trong năm một số.`;
  return [{ kind: 'doubled', column: 'number', message }];
}

function dateFaults(
  { date, dayConfirmed, receivedOn, conferenceDay, code }: OutgoingRow,
  today: CivilDate,
  calendar: WorkingCalendar,
): DocumentFault[] {
  if (date === null) return [];
  const fault = (kind: DocumentFaultKind, message: string): DocumentFault[] => [
    { kind, column: 'date', message },
  ];
  if (date > today) {
    return fault('ahead', 'Ngày văn bản ở sau ngày hôm nay nên chưa tính là đã phát hành.');
  }
  if (receivedOn !== null && date < receivedOn) {
    return fault(
      'beforeReceipt',
      `Ngày văn bản ở trước ngày nhận kiến nghị ${slashDate(receivedOn)}.`,
    );
  }
  if (fulfils(code, 'report') && conferenceDay !== null && date < conferenceDay) {
    return fault(
      'beforeReceipt',
      `Ngày văn bản ở trước ngày tổ chức Hội nghị ${slashDate(conferenceDay)}.`,
    );
  }
  return dayConfirmed || isWorkingDay(calendar, date)
    ? []
    : fault(
        'dayOff',
        'Ngày văn bản là ngày nghỉ; nếu đúng, chọn “Có” ở cột Xác nhận ngày khác thường.',
      );
}

function stateFaults(row: OutgoingRow, today: CivilDate): DocumentFault[] {
  const { state, number, date, sentOn, sentBy } = row;
  if (!saysIssued(state)) {
    return number === null || date === null
      ? []
      : [{ kind: 'notIssued', column: 'state', message: NOT_ISSUED }];
  }
  const faults: DocumentFault[] = [];
  if (row.code === null) {
    faults.push({ kind: 'noKind', column: 'kind', message: 'Chưa chọn loại văn bản.' });
  }
  if (number === null || date === null) {
    const message = 'Chưa có số và ngày của văn thư nên chưa tính là đã phát hành.';
    faults.push({ kind: 'noNumber', column: number === null ? 'number' : 'date', message });
  }
  if (state === 'Đã gửi' && (sentOn === null || sentBy === null)) {
    const message = 'Đã gửi: cần ghi ngày gửi và hình thức gửi.';
    faults.push({ kind: 'unsent', column: sentOn === null ? 'sentOn' : 'sentBy', message });
  }
  if (sentOn !== null && (sentOn > today || (date !== null && sentOn < date))) {
    const message = `Ngày gửi ${slashDate(sentOn)} ở ${sentOn > today ? 'sau ngày hôm nay' : 'trước ngày văn bản'}.`;
    faults.push({ kind: 'sentDay', column: 'sentOn', message });
  }
  return [...faults, ...caseFaults(row)];
}

const NOT_ISSUED =
  'Đã có số, ngày; chọn Trạng thái “Đã phát hành” (đã gửi thì chọn “Đã gửi”, ghi ngày gửi, hình thức gửi). Chưa chọn thì thời hạn vẫn tính.';

/** Only a document about petitions or a conference must name them. */
function caseFaults({ code, cases, unknownCases, unknownBodies }: OutgoingRow): DocumentFault[] {
  const faults: DocumentFault[] = [];
  const about = code !== null && (DOCUMENTS[code].effect !== null || CONFERENCES.has(code));
  if (about && cases.length === 0) {
    faults.push({ kind: 'unknownCase', column: 'case', message: 'Chưa ghi mã hồ sơ.' });
  }
  for (const one of about ? unknownCases : []) {
    faults.push({
      kind: 'unknownCase',
      column: 'case',
      message: `Không có hồ sơ mã ${one} trong sổ.`,
    });
  }
  for (const name of unknownBodies) {
    const message = `Không có “${name}” trong Danh bạ cơ quan; sửa Cơ quan chủ trì của kiến nghị (${citeClause('A-II.5a.5')}).`;
    faults.push({ kind: 'unknownBody', column: 'case', message });
  }
  return faults;
}

const CONFERENCES: ReadonlySet<DocumentCode> = new Set(['D08', 'D22']);

/** Whether nothing that the row bears keeps it from what the table names. */
export const may = (
  faults: readonly DocumentFault[],
  what: Exclude<keyof Effect, 'about'>,
): boolean => faults.every(({ kind }) => DOCUMENT_FAULTS[kind][what]);
