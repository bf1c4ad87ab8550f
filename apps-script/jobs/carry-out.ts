// Carries out what a plan wants to leave: files in batches, mails one by one; stops between them when time is short.
import { publicText, renderMail } from '../docx/engine.ts';
import { encodeUtf8 } from '../docx/utf8.ts';
import { clip } from '../register/table/clip.ts';
import { sentEvent, type EventOf } from '../register/journal/events.ts';
import { takenBack, tell, withoutAddresses, type Told } from './base/journal.ts';
import { heldBy, type Outbox } from './base/outbox.ts';
import { copyMaker } from './documents/copy-files.ts';
import { letterFiller } from './documents/fill-letters.ts';
import type { AnyMail, OriginalIntent, RunContext } from './base/context.ts';
import type { NewFile, OutgoingMail, Ports, StoredFile } from './base/ports.ts';

/** Of Google's six minutes, what a run allows itself (milliseconds). */
export const BUDGET_MS = 4.5 * 60 * 1000;
const BATCH = 20;

interface CarriedOut {
  readonly files: ReadonlyMap<string, StoredFile>;
  /** “Done” for the journal, or what kept it from being done. */
  readonly events: readonly Told[];
  readonly problems: readonly string[];
}

/** What of the files was done so far: it counts also where Drive fails in the middle. */
interface Log {
  readonly files: Map<string, StoredFile>;
  readonly events: Told[];
}

/** Does what the outbox holds. Returns the files by key, and what the journal is to be told. */
export function carryOut({ book }: RunContext, outbox: Outbox, ports: Ports): CarriedOut {
  const { files, events }: Log = { files: new Map(), events: [] };
  const problems: string[] = [];
  try {
    adoptInterrupted(outbox, ports, { files, events });
    makeFiles(outbox, ports, { files, events });
  } catch (error) {
    // What was begun is found by its key in a later run; the mails do not wait for Drive.
    problems.push(`Chưa làm xong văn bản, lượt sau làm tiếp: ${messageOf(error)}`);
  }
  for (const mail of outbox.mails) {
    if (ports.clock.elapsed() > BUDGET_MS) {
      events.push(takenBack(mail, 'time'));
      continue;
    }
    const sent = sendMail(book, mail, ports);
    events.push(sent.event);
    problems.push(...sent.problems);
  }
  return { files, events, problems };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file of an interrupted run is found by its key and adopted instead of made twice. */
function adoptInterrupted(outbox: Outbox, ports: Ports, { files, events }: Log): void {
  if (outbox.search.size === 0) return;
  const found = ports.files.find([...outbox.search]);
  for (const intent of [...outbox.letters, ...outbox.originals, ...outbox.copies]) {
    const { key, case: code, name } = intent;
    const file = found.get(key);
    if (file === undefined) continue;
    files.set(key, file);
    const holds = heldBy(intent);
    events.push(
      tell({ type: 'file', step: 'found', holds, name, url: file.url }, { key, case: code }),
    );
  }
}

interface Making extends NewFile {
  readonly case: string;
  readonly holds: EventOf<'file'>['holds'];
}

const COPY_FAILED =
  'Không làm được bản để đăng: không mở được tệp của văn bản. Đề nghị chép từ bản đã ký, bỏ tên đơn vị chưa đồng ý công khai.';

/** Null where the letter cannot be read any more. */
function textOf({ text }: OriginalIntent, { files }: Ports): string | null {
  if (typeof text === 'string') return text;
  const letter = files.letter(text.of);
  return letter === null ? null : publicText(letter, text.options);
}

function makeFiles(outbox: Outbox, ports: Ports, { files, events }: Log): void {
  const waiting: Making[] = [];
  for (const original of outbox.originals) {
    if (files.has(original.key)) continue;
    const { key, case: code, name } = original;
    const text = textOf(original, ports);
    if (text === null) events.push(failed(original, COPY_FAILED));
    else
      waiting.push({
        key,
        case: code,
        name,
        bytes: encodeUtf8(text),
        kind: 'text',
        folder: typeof original.text === 'string' ? 'originals' : 'drafts',
        holds: heldBy(original),
      });
  }
  const fill = letterFiller(ports.files);
  for (const letter of outbox.letters) {
    if (files.has(letter.key)) continue;
    const filled = fill(letter);
    if (filled.ok) {
      waiting.push({
        key: letter.key,
        case: letter.case,
        name: letter.name,
        bytes: filled.bytes,
        kind: 'letter',
        folder: 'drafts',
        holds: 'letter',
      });
    } else {
      events.push(failed(letter, filled.message));
    }
  }
  const copies = outbox.copies.filter(({ key }) => !files.has(key));
  const copy = copyMaker(ports.files, copies);
  for (const one of copies) {
    if (ports.clock.elapsed() > BUDGET_MS) {
      events.push(takenBack(one, 'time'));
      continue;
    }
    const made = copy(one);
    const { key, case: code, name, issue } = one;
    const kind = issue === null ? 'pdf' : 'letter';
    if (made.ok)
      waiting.push({
        key,
        case: code,
        name,
        bytes: made.bytes,
        kind,
        folder: 'drafts',
        holds: heldBy(one),
      });
    else events.push(tell({ type: 'uncopied', message: clip(made.message, 1000) }, one));
  }
  for (let at = 0; at < waiting.length; at += BATCH) {
    const batch = waiting.slice(at, at + BATCH);
    if (ports.clock.elapsed() > BUDGET_MS) {
      for (const { key, case: code } of batch) events.push(takenBack({ key, case: code }, 'time'));
      continue;
    }
    ports.files.create(batch).forEach((result, index) => {
      const file = batch[index];
      if (file === undefined) return;
      if (!result.ok) {
        if (!result.again) events.push(failed(file, result.message));
        return;
      }
      files.set(file.key, result.file);
      const { name, holds } = file;
      const event = { type: 'file', step: 'made', holds, name, url: result.file.url } as const;
      events.push(tell(event, { key: file.key, case: file.case }));
    });
  }
}

interface SentMail {
  readonly event: Told;
  /** What kept it from being written: then it waits for a later run. */
  readonly problems: readonly string[];
}

function sendMail({ setting }: RunContext['book'], mail: AnyMail, ports: Ports): SentMail {
  let source: string | null;
  try {
    source = ports.mailTemplate(mail.kind);
  } catch (error) {
    const more = messageOf(error);
    return {
      event: takenBack({ key: mail.key, case: mail.case, more }, 'fault'),
      problems: [more],
    };
  }
  if (source === null) {
    const event = failed(mail, `Phần mềm không có mẫu thư “${mail.kind}”.`);
    return { event, problems: [] };
  }
  const { subject, text } = renderMail(source, mail.data);
  try {
    ports.mailer.send({
      ...(setting('testMode') === 'Có'
        ? toOwner(setting('owner'), mail, { subject, text })
        : { to: mail.to, cc: mail.cc, subject, text }),
      senderName: setting('senderName'),
      replyTo: setting('replyTo'),
    });
  } catch (error) {
    const spent = ports.mailer.quota() < mail.to.length + mail.cc.length;
    const event = spent ? takenBack(mail, 'day quota') : failed(mail, messageOf(error));
    return { event, problems: [] };
  }
  const { key, case: code, event } = mail;
  return { event: tell(sentEvent(event), { key, case: code }), problems: [] };
}

/** In test mode nobody but the owner gets a mail; it says for whom it was. */
const toOwner = (
  owner: string,
  { to, cc }: Pick<AnyMail, 'to' | 'cc'>,
  { subject, text }: { readonly subject: string; readonly text: string },
): Pick<OutgoingMail, 'to' | 'cc' | 'subject' | 'text'> => ({
  to: [owner],
  cc: [],
  subject: `[Thử] ${subject}`,
  text: `Chế độ thử: thư này lẽ ra gửi đến ${[...to, ...cc].join(', ')}.\n\n${text}`,
});

function failed({ key, case: code }: Pick<AnyMail, 'key' | 'case'>, text: string): Told {
  return tell({ type: 'failed', message: withoutAddresses(clip(text, 1000)) }, { key, case: code });
}
