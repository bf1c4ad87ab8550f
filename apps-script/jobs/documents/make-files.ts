// Makes the files of a run in batches: letters, whole texts, copies; stops between them when time is short.
import { publicText } from '../../docx/engine.ts';
import { encodeUtf8 } from '../../docx/base/utf8.ts';
import type { EventOf } from '../../register/journal/events.ts';
import { clip } from '../../register/table/clip.ts';
import { BUDGET_MS } from '../base/budget.ts';
import type { OriginalIntent } from '../base/context.ts';
import { failed, takenBack, tell, type Told } from '../base/journal.ts';
import { heldBy, type FileIntent, type Outbox } from '../base/outbox.ts';
import type { FileBytes, NewFile, Ports, StoredFile } from '../base/ports.ts';
import { copyMaker } from './copy-files.ts';
import { letterFiller } from './fill-letters.ts';

const BATCH = 20;

/** What of the files was done so far: it counts also where Drive fails in the middle. */
export interface Log {
  readonly files: Map<string, StoredFile>;
  readonly events: Told[];
}

/** A file of an interrupted run is found by its key and adopted instead of made twice. */
export function adoptInterrupted(outbox: Outbox, ports: Ports, { files, events }: Log): void {
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

function making(intent: FileIntent, bytes: Uint8Array, kind: NewFile['kind']): Making {
  const { key, case: code, name } = intent;
  const holds = heldBy(intent);
  const folder = holds === 'original' ? 'originals' : 'drafts';
  return { key, case: code, name, bytes, kind, folder, holds };
}

const BY_HAND = 'Đề nghị chép từ bản đã ký, bỏ tên đơn vị chưa đồng ý công khai.';

/** The bytes of the file, or what the journal is told where a letter cannot be read. */
function textOf(original: OriginalIntent, { files }: Ports): Uint8Array | Told {
  const { text } = original;
  if (typeof text === 'string') return encodeUtf8(text);
  const read = lettersText(files, text.of);
  if (read.ok) {
    try {
      return encodeUtf8(publicText(read.bytes, text.options));
    } catch {
      // No DOCX any more: told like one that is not there.
    }
  }
  const why = read.ok ? 'Tệp của văn bản hỏng.' : read.message;
  const message = `Chưa làm được bản để đăng. ${why} ${text.isLast ? BY_HAND : 'Lượt sau thử lại.'}`;
  return text.isLast
    ? failed(original, message)
    : tell({ type: 'unread', message: clip(message, 1000) }, original);
}

function lettersText(files: Ports['files'], key: string): FileBytes {
  const file = files.find([key]).get(key);
  return file === undefined ? { ok: false, message: GONE } : files.read(file, 'docx');
}

const GONE = 'Không thấy tệp của văn bản trên Drive (đã bị xóa hoặc chuyển đi).';

/** What is made of files that lie in Drive already. */
function copied(outbox: Outbox, ports: Ports, { files, events }: Log): Making[] {
  const copies = outbox.copies.filter(({ key }) => !files.has(key));
  const copy = copyMaker(ports.files, copies);
  const made: Making[] = [];
  for (const one of copies) {
    if (ports.clock.elapsed() > BUDGET_MS) {
      events.push(takenBack(one, 'time'));
      continue;
    }
    const read = copy(one);
    if (!read.ok) {
      events.push(tell({ type: 'uncopied', message: clip(read.message, 1000) }, one));
      continue;
    }
    made.push(making(one, read.bytes, one.issue === null ? 'pdf' : 'letter'));
  }
  return made;
}

export function makeFiles(outbox: Outbox, ports: Ports, { files, events }: Log): void {
  const waiting: Making[] = [];
  for (const original of outbox.originals) {
    if (files.has(original.key)) continue;
    if (typeof original.text !== 'string' && ports.clock.elapsed() > BUDGET_MS) {
      events.push(takenBack(original, 'time'));
      continue;
    }
    const made = textOf(original, ports);
    if (made instanceof Uint8Array) waiting.push(making(original, made, 'text'));
    else events.push(made);
  }
  const fill = letterFiller(ports.files);
  for (const letter of outbox.letters) {
    if (files.has(letter.key)) continue;
    const filled = fill(letter);
    if (filled.ok) waiting.push(making(letter, filled.bytes, 'letter'));
    else events.push(failed(letter, filled.message));
  }
  waiting.push(...copied(outbox, ports, { files, events }));
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
