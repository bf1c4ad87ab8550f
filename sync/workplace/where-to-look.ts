// The last lines of a told year: which files to open, and what to try next.
import { addDays, dateOf, type LocalDateTime } from '#rules/dates/civil-date';

export function whereToLook(dir: string, files: readonly string[], now: LocalDateTime): string[] {
  const books = files.filter((file) => file.endsWith('.xlsx') && !file.includes('/'));
  const folders = new Map<string, number>();
  for (const file of files) {
    const at = file.indexOf('/');
    if (at < 0) continue;
    const folder = file.slice(0, at);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const lines = [
    ...books.map((file) => `${dir}/${file}`),
    ...[...folders].map(([folder, count]) => `${dir}/${folder}/ (${count} tệp)`),
  ];
  return [
    '',
    'Xem kết quả:',
    ...lines.map((line) => `  ${line}`),
    '',
    'Sửa thử một ô trong sổ, lưu, đóng tệp, rồi chạy một ngày:',
    `  npm run -s ward -- today --office ${dir} --today ${addDays(dateOf(now), 1)} --dry-run`,
    `  npm run -s ward -- today --office ${dir} --today ${addDays(dateOf(now), 1)}`,
  ];
}
