// Carries out what a plan wants to leave: files in batches, mails one by one; stops between them when time is short.
import { renderMail } from '../docx/engine.ts';
import type { EventOf, MailEvent } from '../register/journal/events.ts';
import { BUDGET_MS } from './base/budget.ts';
import { failed, takenBack, tell, type Told } from './base/journal.ts';
import type { Outbox } from './base/outbox.ts';
import { adoptInterrupted, makeFiles, type Log } from './documents/make-files.ts';
import type { AnyMail, RunContext } from './base/context.ts';
import type { OutgoingMail, Ports, StoredFile } from './base/ports.ts';

interface CarriedOut {
  readonly files: ReadonlyMap<string, StoredFile>;
  /** “Done” for the journal, or what kept it from being done. */
  readonly events: readonly Told[];
  readonly problems: readonly string[];
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

/** The event of the mail of an intent that left. */
const sentEvent = (mail: MailEvent): EventOf<'sent'> => ({
  type: 'sent',
  mail: mail.type === 'mail' ? mail.word : mail.type,
});

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
