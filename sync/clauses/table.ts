// Writes docs/dieu-khoan.md: every clause of the two plans, and where code and tests cite it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoteOf } from '#rules/clauses/quotes';
import { planOf } from '#rules/clauses/plans';
import { CLAUSE_IDS, citeClause, type ClauseId } from '#rules/clauses/cite';
import { citations, type Place } from './citations.ts';
import { DUTIES, NOTHING_ASKED } from './duties.ts';
import { seenAt } from './places.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TABLE = join(ROOT, 'docs/dieu-khoan.md');

/** The page as it should stand in docs: by the sections of the plans. */
export function clauseTable(): string {
  const cited = citations();
  const all = [...cited.values()];
  const both = all.filter(({ code, tests }) => code.length > 0 && tests.length > 0).length;
  const none = Object.keys(NOTHING_ASKED).length;
  const sections = new Map<string, ClauseId[]>();
  for (const id of CLAUSE_IDS)
    sections.set(sectionOf(id), [...(sections.get(sectionOf(id)) ?? []), id]);
  const tables = [...sections].flatMap(([section, ids]) => [
    `## ${section.charAt(0).toUpperCase()}${section.slice(1)}`,
    '',
    '| Mã | Kế hoạch viết | Phần mềm làm gì | Xem ở đâu | Trong mã | Trong kiểm thử |',
    '| --- | --- | --- | --- | --- | --- |',
    ...ids.map((id) => {
      const { code = [], tests = [] } = cited.get(id) ?? {};
      const why = NOTHING_ASKED[id];
      const does = why === undefined ? DUTIES[id] : `Không đòi hỏi gì ở phần mềm. ${why}`;
      const cells = [quoted(quoteOf(id, planOf(id).id) ?? ''), does, seenAt(id, code).join('; ')];
      return `| ${[id, ...cells, listed(code, '*'), listed(tests)].join(' | ')} |`;
    }),
    '',
  ]);
  return [
    '# Điều khoản của hai kế hoạch trong phần mềm',
    '',
    'Trang này do `npm run clause-table` lập từ mã nguồn; không sửa tay. Chỗ kế hoạch nói chưa rõ: [cach-hieu.md](cach-hieu.md).',
    '',
    `Trong ${CLAUSE_IDS.length} điều khoản: ${both} được dẫn cả trong mã và trong kiểm thử, ${none} không đòi hỏi gì ở phần mềm.`,
    '“Xem ở đâu” là tab, văn bản hoặc thư của văn phòng. Tệp có dấu * chỉ nêu điều khoản ở lời chú thích trên quy tắc.',
    '',
    ...tables,
  ].join('\n');
}

/** “Mục II.3 Kế hoạch đối thoại”; the annexes are one section each. */
function sectionOf(id: ClauseId): string {
  const [, annex] = /^([AB]-PL)\./.exec(id) ?? [];
  return citeClause(annex === 'A-PL' ? 'A-PL.1' : annex === 'B-PL' ? 'B-PL.0' : id);
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
