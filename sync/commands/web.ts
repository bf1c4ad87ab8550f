// `web`: the local office in a browser of this machine.
import { existsSync } from 'node:fs';
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, hasOffice, openOffice } from '../office/disk/open.ts';
import type { LocalOffice } from '../office/office.ts';
import { DEFAULT_FOLDER, requireEmpty, save } from '../workplace/folder.ts';
import { freshOffice } from '../workplace/fresh.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { deskOf } from '../web/shared/desk.ts';
import { serveDesk, type WebDoor } from '../web/door.ts';
import { keeper } from '../web/keeper.ts';
import { defineCommand, noMoreWords, outJson, wholeNumber, type CommandIo } from './command.ts';

const DEFAULT_PORT = '8041';

export const web = defineCommand({
  name: 'web',
  summary: 'Mở văn phòng của máy trong trình duyệt',
  usage: [
    'npm run -s ward -- web [--office THƯ_MỤC] [--port CỔNG] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”; chưa có thì lập mới`,
    `  --port    cổng trên máy này, mặc định ${DEFAULT_PORT}; 0: cổng nào còn trống`,
    '',
    'Chỉ máy này mở được, bằng đúng địa chỉ in ra. Ctrl+C để lưu và dừng.',
  ].join('\n'),
  busy: 'Đang mở văn phòng',
  options: { office: 'text', port: 'text' },
  async run({ positionals, texts }, io) {
    noMoreWords(positionals);
    const port = wholeNumber(texts['port'] ?? DEFAULT_PORT, '--port');
    if (port < 0 || port > 65_535) throw new WrongUse('--port phải từ 0 đến 65535.');
    const { door, ended } = await openWeb(texts['office'] ?? DEFAULT_FOLDER, port, io);
    tell(io, door.url);
    await ended;
    return 0;
  },
});

function tell(io: CommandIo, url: string): void {
  if (io.json) outJson(io, { url });
  else io.out(`Mở trong trình duyệt của máy này:\n\n  ${url}\n\nCtrl+C để lưu và dừng.`);
}

interface Opened {
  readonly door: WebDoor;
  /** Done when somebody stopped it and all is saved. */
  readonly ended: Promise<void>;
}

async function openWeb(dir: string, port: number, io: CommandIo): Promise<Opened> {
  const office = await officeIn(dir);
  const kept = keeper((first) => saved(office, dir, first), io.err);
  const desk = deskOf(office, kept.soon);
  const door = await serveDesk(desk, port).catch((error: NodeJS.ErrnoException) => {
    closeOffice(dir);
    if (error.code !== 'EADDRINUSE') throw error;
    throw new WrongUse(`Cổng ${port} đang có chương trình khác dùng. Đề nghị thêm --port 0.`);
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const ended = stopped
    .then(() => door.close())
    .then(() => kept.now())
    .finally(() => closeOffice(dir));
  return { door, ended };
}

async function officeIn(dir: string): Promise<LocalOffice> {
  if (existsSync(dir) && hasOffice(dir)) {
    const { code, pages } = await keptBundle();
    return openOffice(dir, { bundle: code, pages });
  }
  requireEmpty(dir);
  const office = await freshOffice(morningOf(undefined));
  await save(office, dir, { before: 'setup', playedTo: null });
  return office;
}

/** The first save of a sitting keeps the version that stood before it. */
async function saved(office: LocalOffice, dir: string, first: boolean): Promise<void> {
  const playedTo = office.now();
  await save(office, dir, first ? { before: 'web', playedTo } : { before: null, playedTo });
}
