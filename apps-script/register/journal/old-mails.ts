// The mails in the rows that an earlier version wrote, read out of their sentences.
import { WARD } from '../../ward.ts';
import { parseKey } from './keys.ts';
import { branchIn, dateIn, petitionsIn, type OldRow, type Reader } from './old-row.ts';

/** A mail's row: with the state “đã xong” it has left, else its intent is read. */
const mail =
  (type: string, read: (old: OldRow) => object | null): Reader =>
  (old) => {
    if (old.row.state === 'đã xong') return { type: 'sent', mail: type };
    const facts = read(old);
    return facts === null ? null : { type, ...facts };
  };

const CODES = new RegExp(`${WARD.codePrefix}-\\d{4}-\\d{4,7}`, 'g');
const ACKNOWLEDGED = new RegExp(
  `^Gửi xác nhận tiếp nhận cho ([^]+?)(?:: ${WARD.codePrefix}-| \\(|$)`,
);

const acknowledgement = ({ note, cases }: OldRow): object => ({
  unit: cases[0] ?? '',
  name: ACKNOWLEDGED.exec(note)?.[1] ?? cases[0] ?? '',
  conference: cases.find((code) => code.startsWith('HN-')) ?? null,
  codes: petitionsIn(cases),
});

function bodyWork({ note }: OldRow): object {
  const [, how, body = '', count = ''] =
    /^(Nhắc|Đôn đốc|Đề nghị) ([^]+): (\d+) kiến nghị/.exec(note) ?? [];
  const codes = note.match(CODES) ?? [];
  return { body, count: Number(count), codes, politely: how === 'Đề nghị' };
}

function milestone({ note }: OldRow): object | null {
  const found = /^Nhắc (.+?): ([^]+), hạn ([\d/]+), (còn|đến|qua|quá)[^\d]*(\d*)/.exec(note);
  const [, body, title, due, how, count] = found ?? [];
  const left = how === 'còn' ? Number(count) : how === 'đến' ? 0 : -Number(count);
  return { body, title, due: dateIn(due), left, ownTarget: how === 'qua' };
}

function replySent({ note }: OldRow): object {
  const [, name, number, date] =
    /^Báo ([^]+) đã có văn bản trả lời số ([^]+) ngày ([\d/]+)/.exec(note) ?? [];
  return { name, number, date: dateIn(date) };
}

function closingResult({ row, note }: OldRow): object {
  return {
    at: row.key === null ? null : (parseKey(row.key)?.occurrence ?? null),
    body: /^Báo (.+?) kết quả chốt/.exec(note)?.[1] ?? '',
    branch: branchIn(note),
  };
}

export const OLD_MAILS: Readonly<Record<string, Reader>> = {
  'xác nhận tiếp nhận': mail('acknowledgement', acknowledgement),
  'nhắc việc': mail('reminder', bodyWork),
  'đôn đốc': mail('chase', bodyWork),
  'báo cáo lãnh đạo': mail('leaderDigest', ({ note }) => ({
    late: Number(/(\d+)/.exec(note)?.[1] ?? 0),
    decisions: null,
  })),
  'kết quả chốt': mail('closingResult', closingResult),
  'nhắc mốc': mail('milestone', milestone),
  'báo kết quả': mail('replySent', replySent),
};
