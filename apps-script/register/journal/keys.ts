// The keys of the journal, of letters and files: case · action · occurrence; all are made and taken apart here.
import type { CivilDate, LocalDateTime } from '../../rules/dates/civil-date.ts';

/** What leaves the office under a key: a file, a mail, or nothing. */
type Leaves = 'file' | 'mail' | 'none';

/** Every action that stands in a key, as people read it there, and what leaves under it. */
const ACTIONS = {
  'nhận phiếu': 'none',
  'cấp mã': 'none',
  'dòng đã mất': 'none',
  'chốt danh sách': 'none',
  hoãn: 'none',
  'xóa nội dung': 'none',
  'quyết định': 'none',
  'không ghi được': 'none',
  'trả lời': 'file',
  'hướng dẫn': 'file',
  'thông báo': 'file',
  'báo cáo kết quả': 'file',
  'báo cáo dừng, hoãn': 'file',
  'thông báo dừng, hoãn': 'file',
  'thông báo tổ chức': 'file',
  'thông báo điều chỉnh': 'file',
  'thông báo kết luận': 'file',
  'thông báo kết quả': 'file',
  'tin, bài': 'file',
  'giấy mời': 'file',
  'danh sách': 'file',
  'chương trình': 'file',
  'kịch bản': 'file',
  'thư gửi phiếu': 'file',
  'tờ trình': 'file',
  'biên bản': 'file',
  'báo cáo kết thúc': 'file',
  'báo cáo vướng mắc': 'file',
  'báo cáo thành phố': 'file',
  'phiếu tiếp nhận': 'file',
  'phiếu chuyển': 'file',
  'xin ý kiến': 'file',
  'công văn đôn đốc': 'file',
  'đề nghị phối hợp': 'file',
  'kế hoạch': 'file',
  'gửi kế hoạch': 'file',
  'mục lục': 'file',
  'báo cáo năm': 'file',
  'đề nghị báo cáo': 'file',
  'văn bản nhiệm vụ': 'file',
  'phiếu trình': 'file',
  'nguyên văn': 'file',
  'bản đăng': 'file',
  'gửi báo cáo': 'file',
  'bản phát hành': 'file',
  'bản PDF': 'file',
  'xác nhận': 'mail',
  'chờ xác nhận': 'mail',
  'kết quả chốt': 'mail',
  'báo đơn vị': 'mail',
  'nhắc việc': 'mail',
  'đôn đốc': 'mail',
  'nhắc mốc': 'mail',
  'tổng hợp quá hạn': 'mail',
  'báo dòng cần sửa': 'mail',
  'hỏi ngày bắt đầu': 'mail',
} as const satisfies Record<string, Leaves>;

type KeyAction = keyof typeof ACTIONS;

type FileAction = {
  [Action in KeyAction]: (typeof ACTIONS)[Action] extends 'file' ? Action : never;
}[KeyAction];

/** Documents that may be made more than once for a case: their occurrence is an ordinal. */
export type LetterAction = Exclude<
  FileAction,
  'nguyên văn' | 'bản đăng' | 'gửi báo cáo' | CopyAction
>;

/** What is made of a document's file. */
export type CopyAction = 'bản phát hành' | 'bản PDF';

const BETWEEN = '·';

const joined = (of: string, action: KeyAction, ...occurrence: readonly string[]): string =>
  [of, action, ...occurrence].join(BETWEEN);

export const keys = {
  intake: (response: string) => joined(response, 'nhận phiếu'),
  codeGiven: (code: string) => joined(code, 'cấp mã'),
  lost: (code: string, checksum: string) => joined(code, 'dòng đã mất', checksum),
  closing: (conference: string, at: LocalDateTime) => joined(conference, 'chốt danh sách', at),
  erasure: (code: string, at: LocalDateTime) => joined(code, 'xóa nội dung', at),
  retention: (at: LocalDateTime) => joined('liên hệ', 'xóa nội dung', at),
  /** What Google refuses to write: a response, a row and what stood in it. */
  refused: (what: string, print: string) => joined(what, 'không ghi được', print),
  /** A “Hoãn” that took effect: the conference came to a closing of its new day. */
  postponed: (conference: string, at: LocalDateTime) => joined(conference, 'hoãn', at),
  /** A leader's decision of a day. */
  decision: (conference: string, on: CivilDate) => joined(conference, 'quyết định', on),
  letter: (code: string, action: LetterAction, n: number) => joined(code, action, String(n)),
  /** `document`: the key of the draft. */
  issued: (
    document: string,
    as: { readonly number: string; readonly date: CivilDate },
    n: number,
  ) => joined(document, 'bản phát hành', as.number, as.date, String(n)),
  pdf: (document: string, n: number) => joined(document, 'bản PDF', String(n)),
  original: (code: string) => joined(code, 'nguyên văn'),
  /** `as`: the number and date it is issued under; put right, it is another copy. */
  portalCopy: (document: string, as: string) => joined(document, 'bản đăng', as),
  push: (conference: string, hash: string) => joined(conference, 'gửi báo cáo', hash),
  /** `of`: the first code of what came in the same minute, after the first acknowledgement had gone. */
  acknowledgement: (unit: string, at: LocalDateTime, of?: string) =>
    joined(unit, 'xác nhận', at, ...(of === undefined ? [] : [of])),
  toSettle: (response: string) => joined(response, 'chờ xác nhận'),
  /** Frozen with something undecided, or grown to another finding: that is told on its own. */
  closingResult: (conference: string, at: LocalDateTime, ...found: readonly string[]) =>
    joined(conference, 'kết quả chốt', at, ...found),
  /** `unit`: named for every unit but the first that one answer goes to. */
  replySent: (document: string, unit?: string) =>
    joined(document, 'báo đơn vị', ...(unit === undefined ? [] : [unit])),
  reminder: (body: string, day: CivilDate) => joined(body, 'nhắc việc', day),
  chase: (body: string, day: CivilDate) => joined(body, 'đôn đốc', day),
  milestone: (of: string, occurrence: string) => joined(of, 'nhắc mốc', occurrence),
  heldBack: (day: CivilDate) => joined('văn bản đi', 'báo dòng cần sửa', day),
  /** Petitions that wait until staff say whether they are doubles. */
  twins: (day: CivilDate) => joined('kiến nghị', 'báo dòng cần sửa', day),
  askStart: () => joined('thiết lập', 'hỏi ngày bắt đầu'),
  leader: (day: CivilDate) => joined('lãnh đạo', 'tổng hợp quá hạn', day),
} as const;

const EDITED = ' (sửa lần ';

/** A response that was edited after it was taken in is a later phiếu, under an id of its own. */
export const versionOf = (response: string, n: number): string =>
  `${response}${EDITED}${String(n - 1)})`;

/** The response of which this is a version, and which one: 1 as it was first sent. */
export function responseOf(version: string): { readonly id: string; readonly version: number } {
  const [id = '', edited] = version.split(EDITED);
  return { id, version: edited === undefined ? 1 : Number.parseInt(edited, 10) + 1 };
}

interface Key {
  /** What it is about: a case, a unit, a body, a form response; the key of a document for what follows from that. */
  readonly case: string;
  readonly action: KeyAction;
  /** The moment, day, ordinal or content; null where the action happens once. */
  readonly occurrence: string | null;
  readonly leaves: Leaves;
}

/** Takes a key apart; null for a text that is no key of ours. */
export function parseKey(key: string): Key | null {
  const parts = key.split(BETWEEN);
  // From the end: what follows from a document bears that document's key in its own.
  for (let at = parts.length - 1; at > 0; at--) {
    const action = parts[at] ?? '';
    if (!isAction(action)) continue;
    const occurrence = parts.slice(at + 1).join(BETWEEN);
    return {
      case: parts.slice(0, at).join(BETWEEN),
      action,
      occurrence: occurrence === '' ? null : occurrence,
      leaves: ACTIONS[action],
    };
  }
  return null;
}

/** The key of the document of whose file this is a copy; null for any other key. */
export function copiedOf(key: string): string | null {
  const parsed = parseKey(key);
  return parsed?.action === 'bản phát hành' || parsed?.action === 'bản PDF' ? parsed.case : null;
}

const KNOWN: ReadonlySet<string> = new Set(Object.keys(ACTIONS));
const isAction = (text: string): text is KeyAction => KNOWN.has(text);

/** The ordinal of a document's key; 1 where there is none. */
export function ordinalOf(key: string): number {
  const n = Number(parseKey(key)?.occurrence ?? 1);
  return Number.isInteger(n) && n > 0 ? n : 1;
}
