// What the automation did since somebody last looked, in short sentences for people.
import { parseEvent, type EventOf, type JournalEvent } from '#register/journal/events';
import { noteOf } from '#register/journal/words';
import type { Tab } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { citeClause } from '#rules/clauses/cite';
import { WARD } from '#ward';
import type { LocalOffice } from '../office/office.ts';
import { readSheet, rowsIfThere, shownRows, type Shown } from './sheet.ts';

export class News {
  private rows = 0;
  private counts = '';
  private closed = false;

  constructor(private readonly office: LocalOffice) {
    this.rows = this.journal().length;
  }

  /** What new rows of the journal say; `named` adds the name of who sent a form. */
  since(named: boolean): string[] {
    const journal = this.journal();
    const rows = journal.slice(this.rows);
    this.rows = journal.length;
    if (rows.length === 0) return [];
    this.closed = rows.some((row) => eventOf(row)?.type === 'closing');
    return together(rows, { rows, named, remark: (unit) => this.remark(unit) });
  }

  /** The counts of each conference when they changed; null when they did not, or the closing has just told them. */
  countsNow(): string | null {
    const lines = rowsIfThere(this.office, TABS.conferences).map(countLine);
    const text = lines.filter((line) => line !== '').join('; ');
    if (text === this.counts) return null;
    this.counts = text;
    return text === '' || this.closed ? null : text;
  }

  private remark(unit: string): string {
    const rows = (tab: Tab): Shown[] => shownRows(readSheet(this.office, tab));
    const registration = rows(TABS.registrations).findLast((row) => row['unit'] === unit);
    const suspected = rows(TABS.units).find(({ code }) => code === unit)?.['suspected'];
    const status = registration?.['status'];
    const words = [
      status === 'Hợp lệ' || status == null ? '' : String(status).toLowerCase(),
      suspected == null ? '' : `nghi trùng với ${suspected}`,
    ].filter((word) => word !== '');
    return words.length === 0 ? '' : ` (${words.join(', ')})`;
  }

  private journal(): Shown[] {
    return rowsIfThere(this.office, TABS.journal);
  }
}

interface Around {
  readonly rows: readonly Shown[];
  readonly named: boolean;
  /** What to say of a unit's registration where it is not simply valid. */
  readonly remark: (unit: string) => string;
}

/** Sentences of one kind that follow each other are told as one. */
const TOGETHER = ['nhắc việc', 'đôn đốc', 'dự thảo', 'báo kết quả'];

function together(rows: readonly Shown[], around: Around): string[] {
  const told: { kind: string; text: string }[] = [];
  for (const row of rows) {
    const text = sentence(row, around);
    const kind = String(row['kind']);
    const last = told.at(-1);
    if (text === null) continue;
    if (last?.kind === kind && TOGETHER.includes(kind) && clauseOf(last.text) === clauseOf(text)) {
      const clause = clauseOf(text);
      const more = text
        .slice(0, text.length - clause.length)
        .replace(/^(Nhắc|Báo|Soạn dự thảo) /, '');
      last.text = `${last.text.slice(0, last.text.length - clause.length)}; ${more}${clause}`;
    } else told.push({ kind, text });
  }
  return told.map(({ text }) => text);
}

function sentence(row: Shown, around: Around): string | null {
  const note = shorten(row['note']);
  if (row['state'] === 'cần kiểm tra') return `Cần kiểm tra: ${note}`;
  const event = eventOf(row);
  if (event === null) return note;
  // What staff changed they know; pushes are told by their outcome, mails by what they are to say.
  if (['change', 'putOff', 'push', 'sent'].includes(event.type)) return null;
  if (event.type === 'intake') return intake(event, note, around);
  if (event.type === 'acknowledgement')
    return around.rows.some((other) => isOf(other, 'intake', event.unit)) ? null : note;
  if (event.type === 'dueMoved') return `${event.code}: ${shorten(noteOf(event))}${because(event)}`;
  if (event.type === 'uncopied') return null;
  if (event.type !== 'file' || event.holds === 'original') return note;
  if (event.step === 'intended') return null;
  const made = MADE[event.holds];
  return event.step === 'made' ? `${made} “${event.name}”` : note;
}

const MADE = { letter: 'Soạn dự thảo', copy: 'Chép ra', issued: 'Lập bản phát hành' } as const;

const eventOf = ({ data }: Shown): JournalEvent | null =>
  parseEvent(typeof data === 'string' ? data : null);

/** Whether a row tells of a form that a unit sent, or of its acknowledgement. */
function isOf(row: Shown, type: 'intake' | 'acknowledgement', unit: string): boolean {
  const event = eventOf(row);
  return event?.type === type && event.unit === unit;
}

const because = ({ clause }: EventOf<'dueMoved'>): string =>
  clause === null ? '' : ` (${citeClause(clause).replace(' Kế hoạch đối thoại', '')})`;

function intake(
  { unit, name, petitions }: EventOf<'intake'>,
  note: string,
  { rows, named, remark }: Around,
): string {
  const answered = rows.some((row) => isOf(row, 'acknowledgement', unit));
  const who = named ? ` của ${name}` : '';
  const parts = [
    `Nhận phiếu${who}${remark(unit)}`,
    petitions.length > 0 ? `cấp mã ${petitions.join(', ')}` : '',
    answered ? 'gửi thư xác nhận' : 'không có thư điện tử, xác nhận qua điện thoại',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}${clauseOf(note)}`;
}

/** The clause at the end of a sentence that is told: it is said once of sentences told together. */
const clauseOf = (note: string): string => / \([^()]*\)$/.exec(note)?.[0] ?? '';

/** The plan of the dialogue is the one meant where no other is named; years stand in the heading. */
function shorten(note: Shown[string] | undefined): string {
  return String(note ?? '')
    .replace(/ Kế hoạch đối thoại(?=[);,]|$)/g, '')
    .replaceAll(WARD.desk.name, WARD.desk.short)
    .replace(/\b(\d\d)\/0?(\d{1,2})\/2026\b/g, '$1/$2')
    .replace(/\s+/g, ' ')
    .trim();
}

function countLine(row: Shown): string {
  const { units, petitionsOfRegistered: own, petitionsAll: all, branch, explain } = row;
  if (units === null || units === 0) return '';
  const why = /Số liệu tạm tính: ([^.]*)/.exec(String(explain ?? ''))?.[1];
  const tentative = why === undefined ? '' : ` (tạm tính, ${why})`;
  return `Đăng ký ${padded(units)} đơn vị; kiến nghị ${padded(own)} của đơn vị đăng ký, ${padded(all)} tất cả${tentative}. ${branch} (${CONDITION})`;
}

const CONDITION = citeClause('A-II.3.1').replace(' Kế hoạch đối thoại', '');

const padded = (value: string | number | null | undefined): string =>
  String(value ?? '').padStart(2, '0');
