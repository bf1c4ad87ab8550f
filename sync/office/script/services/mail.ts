// MailApp: mails stay in the office; the day's quota of recipients can run out.
import type { Running } from '../vm/execution.ts';
import type { Attachment, Mail as StoredMail } from '../../store/state.ts';
import type { Mail } from '../vm/apps-script-types.ts';
import { BlobStandIn } from './blob.ts';

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: unknown[];
}
const KNOWN = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
  'attachments',
];

export class MailStandIn implements Pick<Mail, 'sendEmail' | 'getRemainingDailyQuota'> {
  constructor(private readonly running: Running) {}

  sendEmail(first: unknown, ...rest: unknown[]): void {
    this.running.requireAuthority('MailApp.sendEmail', 'script.send_mail');
    const message = messageOf(first, rest);
    const unknown = Object.keys(message).find((key) => !KNOWN.includes(key));
    if (unknown) throw this.running.notEmulated(`MailApp.sendEmail: ${unknown}`);
    this.running.call('mail', { method: 'SEND', path: message.to ?? '' }, () => this.send(message));
  }

  getRemainingDailyQuota(): number {
    this.running.requireAuthority('MailApp.getRemainingDailyQuota', 'script.send_mail');
    this.running.use('mailRead');
    const { store } = this.running;
    return Math.max(0, store.limits.mailRecipientsPerDay - store.used('mail', 'day'));
  }

  private send(message: Message): void {
    const { store, record } = this.running;
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addresses);
    const recipients = (to?.length ?? 0) + (cc?.length ?? 0) + (bcc?.length ?? 0);
    if (!to?.length) throw new Error('Failed to send email: no recipient');
    if (!store.take('mail', 'day', store.limits.mailRecipientsPerDay, recipients))
      throw new Error('Service invoked too many times for one day: email.');
    const mail: StoredMail = {
      id: store.next('mail'),
      at: store.state.clock,
      from: record.user,
      fromName: message.name ?? null,
      replyTo: message.replyTo ?? null,
      to,
      cc: cc ?? [],
      bcc: bcc ?? [],
      subject: message.subject ?? '',
      text: message.body ?? '',
      html: message.htmlBody ?? null,
      attachments: (message.attachments ?? []).map(attachment),
    };
    store.set({ mails: [...store.state.mails, mail] });
  }
}

function messageOf(first: unknown, rest: readonly unknown[]): Message {
  if (typeof first === 'object' && first !== null) return first;
  const [subject, body, options] = rest as [string, string, Message?];
  return { ...options, to: String(first), subject, body };
}

function addresses(text: string | undefined): string[] {
  const all = (text ?? '').split(',').map((each) => each.trim());
  const found = all.filter((each) => each !== '');
  const wrong = found.find(
    (each) => !/^([^<>\r\n]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+>?$/.test(each),
  );
  if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
  return found;
}

function attachment(value: unknown): Attachment {
  if (!(value instanceof BlobStandIn)) throw new Error('Invalid argument: attachments');
  return {
    name: value.getName() ?? 'tệp đính kèm',
    mimeType: value.getContentType() ?? 'application/octet-stream',
    bytes: value.bytes,
  };
}
