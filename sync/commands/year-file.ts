// `year-file`: on the owner's request, the register of a year that is over as files that nobody changes any more.
import { localDateTimeOf } from '../office/store/clock.ts';
import { DEFAULT_FOLDER, requireOffice } from '../workplace/folder.ts';
import { WrongUse } from '../workplace/wrong-use.ts';
import { keepYear } from '../workplace/year-file.ts';
import { defineCommand, noMoreWords, outJson, wholeNumber } from './command.ts';

export const yearFile = defineCommand({
  name: 'year-file',
  summary: 'Lập “Hồ sơ năm”: sổ của năm đã kết thúc, .xlsx và PDF, chỉ đọc',
  usage: [
    'npm run -s ward -- year-file NĂM [--office THƯ_MỤC] [--json]',
    '',
    `  --office  thư mục của văn phòng, mặc định “${DEFAULT_FOLDER}”`,
    '',
    'Tệp nằm ở thư mục “Hồ sơ năm” trong văn phòng, không bao giờ bị ghi đè. Bản PDF cần LibreOffice.',
    'Sổ không chứa thông tin liên hệ; khi xóa thông tin của một việc thì chuyển tệp đi và lập lại.',
  ].join('\n'),
  options: { office: 'text' },
  run({ positionals, texts }, io) {
    const [year, ...others] = positionals;
    noMoreWords(others);
    if (year === undefined) throw new WrongUse('Thiếu năm, ví dụ: year-file 2026.');
    const dir = texts['office'] ?? DEFAULT_FOLDER;
    requireOffice(dir);
    const kept = keepYear(dir, {
      year: wholeNumber(year, 'Năm'),
      now: localDateTimeOf(Date.now()),
    });
    if (io.json) outJson(io, kept);
    else {
      for (const file of kept.files) io.out(`Đã lập “${file}” trong ${dir}, chỉ đọc.`);
      if (kept.withoutPdf !== null) io.err(kept.withoutPdf);
    }
    return 0;
  },
});
