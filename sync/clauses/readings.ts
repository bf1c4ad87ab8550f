// Writes docs/cach-hieu.md: where the plans leave something open, how the software reads it, which cell shows or changes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { SETTINGS } from '#register/tabs/settings-list';
import { ALL_TABS } from '#register/tabs/all';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = join(ROOT, 'sync/clauses/readings.yaml');
export const READINGS_PAGE = join(ROOT, 'docs/cach-hieu.md');

const Reading = z.strictObject({
  id: z.string(),
  open: z.string(),
  reading: z.string(),
  at: z.array(z.string()).min(1),
});

export const readings = (): z.infer<typeof Reading>[] =>
  z.array(Reading).parse(parse(readFileSync(DATA, 'utf8')));

/** “Thiết lập › Mốc 14 ngày”, “Kiến nghị › Cách tính hạn”; null where the register has no such cell. */
export function placeOf(at: string): string | null {
  const [tab = '', column = ''] = at.split('.');
  if (tab === 'settings') {
    const setting = SETTINGS.find(({ key }) => key === column);
    return setting === undefined ? null : `Thiết lập › ${setting.label}`;
  }
  const found = ALL_TABS.find(({ key }) => key === tab);
  const columns: Readonly<Record<string, { readonly header: string }>> = found?.columns ?? {};
  const header = columns[column]?.header;
  return found === undefined || header === undefined ? null : `${found.title} › ${header}`;
}

const INTRO = [
  '# Chỗ hai kế hoạch nói chưa rõ, phần mềm hiểu thế nào',
  '',
  'Trang này do `npm run readings` lập từ `sync/clauses/readings.yaml`; không sửa tay.',
  '',
  'Mỗi dòng là một chỗ kế hoạch để ngỏ. Cột cuối là thiết lập hoặc ô của sổ cho thấy cách hiểu ấy, hoặc cho phường đổi.',
  'Phường hiểu khác thì báo người phụ trách phần mềm; Kế hoạch sửa lại thì làm theo Kế hoạch.',
  '',
  '| Mã | Kế hoạch để ngỏ | Phần mềm hiểu | Xem hoặc đổi ở |',
  '| --- | --- | --- | --- |',
];

/** The page as it should stand in docs. */
export function readingsPage(): string {
  const rows = readings().map(({ id, open, reading, at }) => {
    const places = at.map((one) => placeOf(one) ?? one).join('; ');
    return `| ${id} | ${open} | ${reading} | ${places} |`;
  });
  return [...INTRO, ...rows, ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(READINGS_PAGE, readingsPage());
