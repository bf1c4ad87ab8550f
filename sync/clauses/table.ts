// Writes docs/dieu-khoan.md: every clause of the two plans, and where code and tests cite it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoteOf } from '#rules/clauses/quotes';
import { planOf } from '#rules/clauses/plans';
import { CLAUSE_IDS, citeClause } from '#rules/clauses/cite';
import { citations, type Place } from './citations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TABLE = join(ROOT, 'docs/dieu-khoan.md');

/** The page as it should stand in docs. */
export function clauseTable(): string {
  const cited = citations();
  const all = [...cited.values()];
  const both = all.filter(({ code, tests }) => code.length > 0 && tests.length > 0).length;
  const inCode = all.filter(({ code }) => code.length > 0).length;
  const inTests = all.filter(({ tests }) => tests.length > 0).length;
  const rows = CLAUSE_IDS.map((id) => {
    const { code = [], tests = [] } = cited.get(id) ?? {};
    return `| ${id} | ${citeClause(id)} | ${quoted(quoteOf(id, planOf(id).id) ?? '')} | ${listed(code, '*')} | ${listed(tests)} |`;
  });
  return [
    '# Điều khoản của hai kế hoạch trong phần mềm',
    '',
    'Trang này do `npm run clause-table` lập từ mã nguồn; không sửa tay.',
    '',
    `Trong ${CLAUSE_IDS.length} điều khoản: ${inCode} được dẫn trong mã, ${inTests} trong kiểm thử, ${both} ở cả hai.`,
    'Tệp có dấu * chỉ nêu điều khoản ở lời chú thích trên quy tắc.',
    'Điều khoản để trống là phần giới thiệu, căn cứ, chủ trương, hoặc việc phần mềm chưa làm.',
    '',
    '| Mã | Vị trí | Nội dung | Trong mã | Trong kiểm thử |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const LONGEST = 120;

function quoted(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** Each file once; one that only names the clause in a comment bears the mark. */
const listed = (places: readonly Place[], mark = ''): string =>
  [...new Set(places.map(({ path }) => path))]
    .map((path) => {
      const typed = places.some((place) => place.path === path && place.typed);
      const name = (path.split('/').pop() ?? path).replace(/\.ts$/, '');
      return `\`${name}\`${typed ? '' : mark}`;
    })
    .join(', ');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, clauseTable());
