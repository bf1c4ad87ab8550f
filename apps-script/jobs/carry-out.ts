// Carries out what a plan wants to leave: files in batches, mails one by one; stops between them when time is short.
import { renderMail } from '../docx/render-mail.ts';
import { encodeUtf8 } from '../docx/utf8.ts';
import { sentEvent } from '../register/journal/events.ts';
import { takeBack, writeJournal } from './base/journal.ts';
import type { Outbox } from './base/outbox.ts';
import { letterFiller } from './documents/fill-letters.ts';
import type { AnyMail, Context } from './base/context.ts';
import type { NewFile, Ports, StoredFile } from './base/ports.ts';

/** Of Google's six minutes, what a run allows itself (milliseconds). */
const BUDGET_MS = 4.5 * 60 * 1000;
const BATCH = 20;

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
    if (ports.clock.elapsed() > BUDGET_MS) takeBack(context, mail, 'time');
    else problems.push(...sendMail(context, mail, ports));
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
    const holds = isOriginal(outbox, key) ? 'original' : 'letter';
    writeJournal(context, { type: 'file', step: 'found', holds, name }, { key, case: code });
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
      for (const { key, case: code } of batch) takeBack(context, { key, case: code }, 'time');
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
      const holds = file.kind === 'text' ? 'original' : 'letter';
      const event = { type: 'file', step: 'made', holds, name: file.name } as const;
      writeJournal(context, event, { key: file.key, case: file.case });
    });
  }
}

/** Returns what kept it from being written: then it waits for a later run. */
function sendMail(context: Context, mail: AnyMail, ports: Ports): string[] {
  let source: string | null;
  try {
    source = ports.mailTemplate(mail.kind);
  } catch (error) {
    takeBack(context, { key: mail.key, case: mail.case, more: messageOf(error) }, 'fault');
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
    if (spent) takeBack(context, mail, 'day quota');
    else fail(context, mail.key, mail.case, messageOf(error));
    return [];
  }
  const { key, case: code, event } = mail;
  writeJournal(context, sentEvent(event), { key, case: code });
  return [];
}

function fail(context: Context, key: string, code: string | null, text: string): void {
  // Google names the address it refused; the journal holds no personal data.
  const message = text.replace(/[^\s:,;<>"“”]+@[^\s,;<>"“”]+/g, '(địa chỉ thư)');
  writeJournal(context, { type: 'failed', message }, { key, case: code });
}
