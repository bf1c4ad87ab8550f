// Rows that an earlier version wrote hold no data: their events are read once out of their sentences. Nothing else does.
import { parseLocalDateTime } from '../../rules/dates/civil-date.ts';
import { eventText, parseEvent, type JournalEvent } from './events.ts';
import type { JournalRow } from './journal-index.ts';
import { parseKey } from './keys.ts';
import { OLD_MAILS } from './old-mails.ts';
import { branchIn, dateIn, petitionsIn, type OldRow, type Reader } from './old-row.ts';

/** The events of rows, null where a row tells none. */
export function eventsFromOldNotes(rows: readonly JournalRow[]): (JournalEvent | null)[] {
  return rows.map((row) => {
    const cases = (row.case ?? '').split(/[\s,;]+/).filter((code) => code !== '');
    const event = READERS[row.kind ?? '']?.({ row, note: row.note ?? '', cases }) ?? null;
    return event === null ? null : parseEvent(eventText(event as JournalEvent));
  });
}

const intake: Reader = ({ note, cases }) => ({
  type: 'intake',
  unit: cases[0] ?? '',
  name: /^Nhận phiếu của ([^]+): (?:không )?đăng ký tham dự/.exec(note)?.[1] ?? cases[0] ?? '',
  attends: !note.includes(': không đăng ký tham dự'),
  petitions: petitionsIn(cases),
  open: null,
  sentAt: null,
  sender: null,
  changed: null,
});

function code({ row, note, cases }: OldRow): object | null {
  const many = /^Cấp mã cho (\d+) kiến nghị, từ (\S+) đến (\S+)/.exec(note);
  if (row.key === null && many !== null)
    return { type: 'codes', count: Number(many[1]), first: many[2], last: many[3] };
  return {
    type: 'code',
    code: cases[0] ?? '',
    title: /“([^]*)”/.exec(note)?.[1] ?? '',
    restored: note.startsWith('Trả lại mã'),
    from: /^Dòng sao chép từ (\S+):/.exec(note)?.[1] ?? null,
  };
}

const CHANGE =
  /(?:^|; )([^:;“”]+): (?:\(trống\)|“([^]*?)”) → (?:\(trống\)|“([^]*?)”)(?=; [^:;“”]+: [(“]|$)/g;

const change: Reader = ({ note, cases }) => ({
  type: 'change',
  code: cases[0] ?? '',
  cells: [...note.matchAll(CHANGE)].map(([, column, before = null, after = null]) => ({
    column,
    before,
    after,
  })),
});

const COUNTS = /(\d+) đơn vị đăng ký; (\d+) kiến nghị của đơn vị đăng ký; (\d+) kiến nghị tất cả/;

function closing({ row, note, cases }: OldRow): object | null {
  const key = parseKey(row.key ?? '');
  const at = parseLocalDateTime(key?.occurrence ?? '');
  const counts = COUNTS.exec(note);
  if (key?.action !== 'chốt danh sách' || at === null || counts === null) return null;
  const [registrants, petitions, allPetitions] = counts.slice(1).map(Number);
  return {
    type: 'closing',
    conference: key.case,
    at,
    day: null,
    registrants,
    petitions,
    allPetitions,
    branch: branchIn(note),
    upTo: null,
    agreed: petitionsIn(cases),
    occasion: note.startsWith('Chốt lại') ? 'again' : note.startsWith('Chốt') ? 'first' : 'agreed',
  };
}

function postponed({ note, cases }: OldRow): object | null {
  const [, on, days = ''] = /hoãn ngày (\S+): ([^(]*)/.exec(note) ?? [];
  return {
    type: 'postponed',
    conference: cases[0] ?? '',
    on: dateIn(on),
    days: days
      .split(' → ')
      .map((day) => dateIn(day))
      .filter((day) => day !== null),
  };
}

function dueMoved({ note, cases }: OldRow): object | null {
  const [, from, to] = /: (\S+) → ([\d/]+)/.exec(note) ?? [];
  return {
    type: 'dueMoved',
    code: cases[0] ?? '',
    from: dateIn(from),
    to: dateIn(to),
    clause: null,
  };
}

const file: Reader = ({ row, note }) => ({
  type: 'file',
  step: note.startsWith('Đã tạo') ? 'made' : note.startsWith('Đã có') ? 'found' : 'intended',
  holds: row.kind === 'dự thảo' ? 'letter' : 'original',
  name: /“([^]*)”/.exec(note)?.[1] ?? '',
  url: null,
});

function push({ row, note, cases }: OldRow): object {
  const [, number = null, date] = /^Báo cáo số (\S+) ngày ([\d/]+):/.exec(note) ?? [];
  return {
    type: 'push',
    step: row.state === 'dự định' ? 'intended' : 'done',
    conference: cases[0] ?? '',
    number,
    date: number === null ? null : dateIn(date),
    files: [...note.matchAll(/(?:: |, )([^,:[\]]+) \[([\w-]+)\]/g)].map(([, name, id]) => ({
      name,
      id,
    })),
  };
}

function putOff({ note }: OldRow): object {
  const why = note.startsWith('Hết số thư của lượt')
    ? 'run quota'
    : note.startsWith('Hết số thư trong ngày')
      ? 'day quota'
      : note.startsWith('Không còn')
        ? 'not needed'
        : 'time';
  return { type: 'putOff', why };
}

function fileReset({ note }: OldRow): object {
  const [, locale = '', timeZone = ''] = /đổi thành ([^,]*), ([^;]*);/.exec(note) ?? [];
  return { type: 'fileReset', locale, timeZone };
}

const READERS: Readonly<Partial<Record<string, Reader>>> = {
  'nhận phiếu': intake,
  'cấp mã': code,
  'thay đổi': change,
  'dòng đã mất': ({ cases }) => ({ type: 'lost', code: cases[0] ?? '' }),
  'chốt danh sách': closing,
  'đã hoãn': postponed,
  'đổi hạn': dueMoved,
  'lập báo cáo': ({ note, cases }) => ({
    type: 'reportDrafted',
    conference: cases[0] ?? '',
    supplement: note.includes('bổ sung'),
  }),
  'dự thảo': file,
  'lưu nguyên văn': file,
  ...OLD_MAILS,
  'để lượt sau': putOff,
  'cần kiểm tra': ({ note }) => ({ type: 'doubt', waited: note.includes('không tự gửi lại') }),
  'không thực hiện được': ({ note }) => ({ type: 'failed', message: note }),
  'đặt lại tệp': fileReset,
  'gửi Sở Tài chính': push,
  'dự thảo gửi Sở Tài chính': push,
};
