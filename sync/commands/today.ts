// `today`: one daily run on an office on disk, as its files were last edited by a person.
import { dateOf, showDate } from '#rules/dates/civil-date';
import { keptBundle } from '../build/kept-bundle.ts';
import { closeOffice, openOffice } from '../office/disk/open.ts';
import { playedTo } from '../office/disk/origins.ts';
import type { LocalOffice } from '../office/office.ts';
import { runDay, type DayRun } from '../workplace/day-run.ts';
import { DEFAULT_FOLDER, filesOf, requireOffice, save } from '../workplace/folder.ts';
import { entry, styleFor } from '../workplace/page.ts';
import { resultOf } from '../workplace/result.ts';
import { morningOf } from '../workplace/morning.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { defineCommand, noMoreWords, outJson, type CommandIo } from './command.ts';

export const today = defineCommand({
  name: 'today',
  summary: 'Chạy một ngày trên văn phòng của máy',
  usage: [
    'npm run -s ward -- today [--today NGÀY] [--office THƯ_MỤC] [--dry-run] [--force] [--json]',
    '',
    '  --today    ngày chạy (08/12/2026 hoặc 2026-12-08), mặc định hôm nay',
    `  --office   thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '  --dry-run  chỉ xem sẽ làm gì, không ghi gì',
    '  --force    chạy cả khi ngày đó sớm hơn ngày văn phòng đã chạy tới',
  ].join('\n'),
  busy: 'Đang mở sổ',
  options: { today: 'text', office: 'text', 'dry-run': 'flag', force: 'flag' },
  async run({ positionals, texts, flags }, io) {
    noMoreWords(positionals);
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    const now = morningOf(texts['today']);
    const dry = flags.has('dry-run');
    requireOffice(dir);
    try {
      const { code, pages } = await keptBundle();
      const office = await openOffice(dir, { bundle: code, pages, now, looking: dry });
      requireForward(office, flags.has('force'));
      const day = runDay(office);
      const files =
        dry || !day.ran
          ? filesOf(office)
          : await save(office, dir, { before: 'today', playedTo: now });
      // What could not run may lack a tab: then there is no result to show.
      const result = day.ran ? resultOf(office, files) : {};
      if (io.json) outJson(io, { ...result, problems: day.problems });
      else tell(io, day, dry ? null : dir);
      return day.ran ? 0 : 1;
    } finally {
      closeOffice(dir);
    }
  },
});

function requireForward(office: LocalOffice, force: boolean): void {
  const played = playedTo(office);
  const day = dateOf(office.now());
  if (force || played === null || day >= dateOf(played)) return;
  throw new WrongUse(
    `Văn phòng đã chạy tới ngày ${showDate(dateOf(played))}, sau ngày ${showDate(day)}: đề nghị chọn --today từ ${showDate(dateOf(played))}, hoặc thêm --force nếu thật sự muốn chạy ngày cũ.`,
  );
}

const NOTHING = 'Không có việc nào đến hạn và không có gì thay đổi.';
const MOST = 60;

/** `saved` is where the run was saved; null for a look only. */
function tell(io: CommandIo, { ran, problems, news, changes }: DayRun, saved: string | null): void {
  const style = styleFor(process.stdout);
  const say = (line: string): void => entry('', '●', line, style).forEach((row) => io.out(row));
  for (const { message } of problems) io.err(message);
  if (!ran) {
    io.err(
      `Chưa chạy được${saved === null ? '' : ', chưa ghi gì vào văn phòng'}. Hãy sửa chỗ nêu trên rồi chạy lại.`,
    );
    return;
  }
  io.out(saved === null ? 'Xem trước, chưa ghi gì:' : `Đã chạy và lưu vào ${saved}:`);
  for (const line of news) say(line);
  if (changes.length > 0) io.out('Thay đổi so với lần lưu trước:');
  for (const line of changes.slice(0, MOST)) say(line);
  if (changes.length > MOST) say(`và còn ${changes.length - MOST} dòng nữa, xem tab Nhật ký`);
  if (news.length + changes.length === 0) say(NOTHING);
}
