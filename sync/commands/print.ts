// `print`: what the office prints beside its letters: the register of outgoing documents, the sheet for the chairman.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officeNames } from '#letters/shared/office';
import type { Book } from '#register/book/book';
import { dateOf } from '#rules/dates/civil-date';
import { twoDigits } from '#rules/dates/numbers';
import { keptBundle } from '../build/kept-bundle.ts';
import { readTemplates } from '../build/templates.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { localDateTimeOf } from '../office/store/clock.ts';
import { briefDocx, briefOf } from '../printouts/brief.ts';
import { messagesOf } from '../printouts/messages.ts';
import { outgoingDocx } from '../printouts/outgoing-docx.ts';
import { outgoingList, type OutgoingList, type Period } from '../printouts/outgoing-list.ts';
import { outgoingXlsx } from '../printouts/outgoing-xlsx.ts';
import { DEFAULT_FOLDER, requireOffice } from '../workplace/folder.ts';
import { dayOf, gridsOf, readBook } from '../workplace/read-book.ts';
import { typedDate } from '../workplace/typed-date.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, noMoreWords, outJson, wholeNumber } from './command.ts';
import { onGoogle } from './on-google.ts';

const ROOT = join(import.meta.dirname, '../../templates');
const PAPERS = ['so-van-ban-di', 'bao-cao-nhanh', 'tin-nhan'] as const;

type Texts = Readonly<Record<string, string>>;

interface Printed {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly left: OutgoingList['left'];
}

export const print = defineCommand({
  name: 'print',
  summary:
    'Lập tệp để in, chép: Sổ đăng ký văn bản đi, Báo cáo nhanh một tờ A4, tin nhắn cho nhóm Zalo',
  usage: [
    'npm run -s ward -- print so-van-ban-di [--year 2026 | --from NGÀY --to NGÀY] [--office THƯ_MỤC | --google] [--out THƯ_MỤC] [--json]',
    'npm run -s ward -- print bao-cao-nhanh | tin-nhan [--office THƯ_MỤC | --google] [--out THƯ_MỤC] [--json]',
    '',
    '  so-van-ban-di  theo Nghị định 30/2020/NĐ-CP, Phụ lục IV: mỗi cơ quan giữ sổ một tệp .docx (có bìa), thêm một tệp .xlsx',
    '  bao-cao-nhanh  như tab “Tổng quan” ở lượt chạy gần nhất',
    '  tin-nhan       chữ để chép vào nhóm Zalo: việc trong ngày của từng cơ quan, lời mời doanh nghiệp; không có tên đơn vị',
    '  --year         năm của sổ, mặc định năm nay; --from, --to: từ ngày đến ngày',
    `  --office       thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --google       đọc sổ trên tài khoản Google của cơ quan',
    '  --out          thư mục để ghi, mặc định “out”',
  ].join('\n'),
  options: { year: 'text', from: 'text', to: 'text', office: 'text', google: 'flag', out: 'text' },
  async run({ positionals: [paper, ...more], texts, flags }, io) {
    noMoreWords(more);
    if (!PAPERS.some((one) => one === paper))
      throw new WrongUse(`Cần tên tệp để in: ${PAPERS.join(', ')}.`);
    const isList = paper === 'so-van-ban-di';
    for (const name of ['year', 'from', 'to'])
      if (!isList && texts[name] !== undefined)
        throw new WrongUse(`--${name} chỉ dùng với so-van-ban-di.`);
    const book = await bookFor(texts['office'], flags.has('google'));
    const { prints } = await readTemplates(ROOT);
    const { files, left } = isList
      ? await listFor(book, periodOf(texts, book), prints)
      : paper === 'tin-nhan'
        ? messagesFor(book)
        : briefFor(book, prints);
    const out = texts['out'] ?? 'out';
    await mkdir(out, { recursive: true });
    const written = Object.keys(files).map((name) => join(out, name));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);
    if (io.json) outJson(io, { files: written, left });
    else {
      for (const file of written) io.out(`Đã ghi ${file}`);
      if (written.length === 0)
        io.out(
          isList
            ? 'Chưa có văn bản nào đã phát hành trong thời gian này.'
            : 'Không có việc nào để nhắn.',
        );
      if (left.length > 0)
        io.out(
          `Chưa vào sổ được ${twoDigits(left.length)} văn bản, đề nghị sửa ở tab “Văn bản đi”:`,
        );
      for (const { row, message } of left) io.out(`  dòng ${row ?? 'mới'}: ${message}`);
    }
    return 0;
  },
});

async function bookFor(named: string | undefined, isLive: boolean): Promise<Book> {
  if (isLive) {
    if (named !== undefined) throw new WrongUse('Chỉ chọn một trong hai: --office hoặc --google.');
    return readBook(await onGoogle((desk) => desk.read()), dateOf(localDateTimeOf(Date.now())));
  }
  const dir = named ?? DEFAULT_FOLDER;
  requireOffice(dir);
  try {
    const { code, pages } = await keptBundle();
    const office = await openOffice(dir, { bundle: code, pages, looking: true });
    return readBook(gridsOf(office), dayOf(office));
  } finally {
    closeOffice(dir);
  }
}

function periodOf({ year, from, to }: Texts, { today }: Book): Period {
  if (from === undefined && to === undefined) {
    const named = year === undefined ? today.slice(0, 4) : String(wholeNumber(year, '--year'));
    return { from: typedDate(`${named}-01-01`, '--year'), to: typedDate(`${named}-12-31`) };
  }
  if (from === undefined || to === undefined || year !== undefined)
    throw new WrongUse('Ghi --year, hoặc cả --from và --to.');
  const period = { from: typedDate(from, '--from'), to: typedDate(to, '--to') };
  if (period.from > period.to) throw new WrongUse('--from ở sau --to.');
  return period;
}

async function listFor(book: Book, period: Period, prints: Texts): Promise<Printed> {
  const { volumes, left } = outgoingList(book, period);
  const agency = officeNames(book.setting).cơ_quan_gọn_in_hoa;
  const covered = volumes.map((volume) => ({
    volume,
    cover: { agency, body: volume.body === 'UBND' ? '' : volume.body, period },
  }));
  if (covered.length === 0) return { files: {}, left };
  const stem = `SoVanBanDi_${period.from.slice(0, 4)}`;
  const files: Record<string, Uint8Array> = { [`${stem}.xlsx`]: await outgoingXlsx(covered) };
  for (const { volume, cover } of covered)
    files[`${stem}_${volume.body.replace(/[^\p{L}\d-]+/gu, '')}.docx`] = outgoingDocx(
      prints['so-van-ban-di'] ?? '',
      volume,
      cover,
    );
  return { files, left };
}

function messagesFor(book: Book): Printed {
  const text = messagesOf(book)
    .map((message) => `== ${message.group} ==\n\n${message.text}\n`)
    .join('\n');
  const files =
    text === '' ? {} : { [`TinNhan_${book.today}.txt`]: new TextEncoder().encode(text) };
  return { files, left: [] };
}

function briefFor(book: Book, prints: Texts): Printed {
  const bytes = briefDocx(prints['bao-cao-nhanh'] ?? '', briefOf(book));
  return { files: { [`BaoCaoNhanh_${book.today}.docx`]: bytes }, left: [] };
}
