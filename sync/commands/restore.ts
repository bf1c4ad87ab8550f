// `restore`: brings a kept version of an office back; what lay there becomes a version itself.
import { localDateTimeOf } from '../office/store/clock.ts';
import { restoreOffice } from '../office/disk/restore.ts';
import { KEPT, versionsOf, type Version } from '../office/disk/versions.ts';
import { DEFAULT_FOLDER, requireVersions } from '../workplace/folder.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { showDate, showDateTime, type CivilDate } from '#rules/dates/civil-date';
import { defineCommand, noMoreWords, outJson, wholeNumber, type CommandIo } from './command.ts';

export const restore = defineCommand({
  name: 'restore',
  summary: 'Lấy lại văn phòng trên máy như trước một lần ghi',
  usage: [
    'npm run -s ward -- restore [SỐ] [--office THƯ_MỤC] [--list] [--json]',
    '',
    `  SỐ        bản cần lấy lại, xem bằng --list; không ghi thì lấy bản gần nhất khác hiện tại`,
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    `  --list    chỉ liệt kê các bản đang giữ (nhiều nhất ${KEPT} bản)`,
    '',
    'Lấy lại xong, bản hiện tại cũng được giữ: chạy restore lần nữa là trở về như cũ.',
  ].join('\n'),
  busy: 'Đang lấy bản cũ',
  options: { office: 'text', list: 'flag' },
  async run({ positionals, texts, flags }, io) {
    const [number, ...others] = positionals;
    noMoreWords(others);
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireVersions(dir);
    if (flags.has('list')) {
      if (number !== undefined) throw new WrongUse('--list không đi cùng số của bản.');
      list(versionsOf(dir), io);
      return 0;
    }
    const asked = number === undefined ? null : wholeNumber(number, 'Số của bản');
    const { version, written, removed } = await restoreOffice(dir, asked);
    if (io.json) outJson(io, { restored: asJson(version), written, removed });
    else {
      io.out(
        `Đã lấy lại ${lineOf(version)} vào ${dir}: ghi lại ${written.length} tệp, bỏ ${removed.length} tệp.`,
      );
      io.out('Bản vừa thay cũng được giữ: chạy restore lần nữa để trở về như cũ.');
    }
    return 0;
  },
});

function list(versions: readonly Version[], io: CommandIo): void {
  if (io.json) outJson(io, { versions: versions.map(asJson) });
  else if (versions.length === 0) io.out('Chưa giữ bản nào.');
  else for (const version of versions) io.out(lineOf(version));
}

const asJson = ({ number, before, day, keptAt, files }: Version): object => ({
  number,
  before,
  day,
  keptAt: localDateTimeOf(keptAt),
  files: Object.keys(files),
});

function lineOf({ number, before, day, keptAt, files }: Version): string {
  const sense = before === '' ? 'trước một lần ghi' : `trước lệnh ${before}`;
  const office = day === null ? '' : `, sổ đến ngày ${showDate(day as CivilDate)}`;
  return `bản ${number}: ${sense} lúc ${showDateTime(localDateTimeOf(keptAt))}${office}, ${Object.keys(files).length} tệp`;
}
