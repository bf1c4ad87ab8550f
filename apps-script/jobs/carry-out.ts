// Carries out what a plan wants to leave: files in batches, mails one by one; stops between them when time is short.
import { renderMail } from '../docx/render-mail.ts';
import { encodeUtf8 } from '../docx/utf8.ts';
import { SENT } from '../register/book/journal-index.ts';
import { takeBack, writeJournal } from './base/journal.ts';
import { mailWord, type Outbox } from './base/outbox.ts';
import { letterFiller } from './documents/fill-letters.ts';
import type { AnyMail, Context } from './base/context.ts';
import type { NewFile, Ports, StoredFile } from './base/ports.ts';

/** Of Google's six minutes, what a run allows itself (milliseconds). */
const BUDGET_MS = 4.5 * 60 * 1000;
const BATCH = 20;

/** What the journal calls the making of a file. */
const DRAFTED = 'dự thảo';
const KEPT_WHOLE = 'lưu nguyên văn';

const isOriginal = ({ originals }: Outbox, key: string): boolean =>
  originals.some((original) => original.key === key);

export interface CarriedOut {
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly problems: readonly string[];
}

/** Does what the outbox holds and writes the journal's “done” rows into the context. Returns the files by key. */
export function carryOut(context: Context, outbox: Outbox, ports: Ports): CarriedOut {
  const files = new Map<string, StoredFile>();
  const problems: string[] = [];
  try {
    adoptInterrupted(context, outbox, ports, files);
    makeFiles(context, outbox, ports, files);
  } catch (error) {
    // What was begun is found by its key in a later run; the mails do not wait for Drive.
    problems.push(`Chưa làm xong văn bản, lượt sau làm tiếp: ${messageOf(error)}`);
  }
  for (const mail of outbox.mails) {
    if (ports.clock.elapsed() > BUDGET_MS) putOff(context, mail.key, mail.case);
    else problems.push(...sendMail(context, mail, ports, mailWord(mail, outbox.kinds)));
  }
  return { files, problems };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file of an interrupted run is found by its key and adopted instead of made twice. */
function adoptInterrupted(
  context: Context,
  outbox: Outbox,
  ports: Ports,
  made: Map<string, StoredFile>,
): void {
  if (outbox.search.size === 0) return;
  const found = ports.files.find([...outbox.search]);
  for (const { key, case: code, name } of [...outbox.letters, ...outbox.originals]) {
    const file = found.get(key);
    if (file === undefined) continue;
    made.set(key, file);
    const kind = isOriginal(outbox, key) ? KEPT_WHOLE : DRAFTED;
    finish(context, { key, kind, code, note: `Đã có tệp “${name}” từ lượt trước` });
  }
}

function makeFiles(
  context: Context,
  outbox: Outbox,
  ports: Ports,
  made: Map<string, StoredFile>,
): void {
  const waiting: (NewFile & { readonly case: string })[] = [];
  for (const original of outbox.originals) {
    if (made.has(original.key)) continue;
    waiting.push({
      key: original.key,
      case: original.case,
      name: original.name,
      bytes: encodeUtf8(original.text),
      kind: 'text',
      folder: 'originals',
    });
  }
  const fill = letterFiller(ports.files);
  for (const letter of outbox.letters) {
    if (made.has(letter.key)) continue;
    const filled = fill(letter);
    if (filled.ok) {
      waiting.push({
        key: letter.key,
        case: letter.case,
        name: letter.name,
        bytes: filled.bytes,
        kind: 'letter',
        folder: 'drafts',
      });
    } else {
      fail(context, letter.key, letter.case, filled.message);
    }
  }
  for (let at = 0; at < waiting.length; at += BATCH) {
    const batch = waiting.slice(at, at + BATCH);
    if (ports.clock.elapsed() > BUDGET_MS) {
      for (const file of batch) putOff(context, file.key, file.case);
      continue;
    }
    ports.files.create(batch).forEach((result, index) => {
      const file = batch[index];
      if (file === undefined) return;
      if (!result.ok) {
        if (!result.again) fail(context, file.key, file.case, result.message);
        return;
      }
      made.set(file.key, result.file);
      finish(context, {
        key: file.key,
        kind: file.kind === 'text' ? KEPT_WHOLE : DRAFTED,
        code: file.case,
        note: `Đã tạo tệp “${file.name}”`,
      });
    });
  }
}

/** Returns what kept it from being written: then it waits for a later run. */
function sendMail(context: Context, mail: AnyMail, ports: Ports, kind: string): string[] {
  let source: string | null;
  try {
    source = ports.mailTemplate(mail.kind);
  } catch (error) {
    putOff(context, mail.key, mail.case, messageOf(error));
    return [messageOf(error)];
  }
  if (source === null) {
    fail(context, mail.key, mail.case, `Phần mềm không có mẫu thư “${mail.kind}”.`);
    return [];
  }
  const { subject, text } = renderMail(source, mail.data);
  const { setting } = context.book;
  try {
    ports.mailer.send({
      to: mail.to,
      cc: mail.cc,
      subject,
      text,
      senderName: setting('senderName'),
      replyTo: setting('replyTo'),
    });
  } catch (error) {
    const spent = ports.mailer.quota() < mail.to.length + mail.cc.length;
    if (spent) putOff(context, mail.key, mail.case, 'Hết số thư trong ngày, để ngày sau');
    else fail(context, mail.key, mail.case, messageOf(error));
    return [];
  }
  finish(context, { key: mail.key, kind, code: mail.case, note: SENT });
  return [];
}

interface Finished {
  readonly key: string;
  readonly kind: string;
  readonly code: string | null;
  readonly note: string;
}

function finish(context: Context, { key, kind, code, note }: Finished): void {
  writeJournal(context, { key, kind, state: 'đã xong', case: code, note });
}

function fail(context: Context, key: string, code: string | null, message: string): void {
  writeJournal(context, {
    key,
    kind: 'không thực hiện được',
    state: 'cần kiểm tra',
    case: code,
    // Google names the address it refused; the journal holds no personal data.
    note: message.replace(/[^\s:,;<>"“”]+@[^\s,;<>"“”]+/g, '(địa chỉ thư)'),
  });
}

/** Not tried in this run: the intent is taken back, and the next run takes it up again. */
function putOff(
  context: Context,
  key: string,
  code: string | null,
  why = 'Hết thời gian của lượt chạy, để lượt sau',
): void {
  takeBack(context, { key, case: code, why });
}
