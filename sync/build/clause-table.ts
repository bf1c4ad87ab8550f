// Writes docs/dieu-khoan.md: every clause of the two plans, and where code and tests cite it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoteOf } from '#rules/clauses/quotes';
import { planOf } from '#rules/clauses/plans';
import { CLAUSE_IDS, citeClause, type ClauseId } from '#rules/clauses/cite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TABLE = join(ROOT, 'docs/dieu-khoan.md');

/** The lists of all clauses cite every one of them; that says nothing of what the software does. */
const LISTS = /(^|\/)(clauses\/(ids|quotes)|clauses\.test|clause-table)\.ts$/;

interface Citations {
  /** Files with the id as a value, which the compiler checks. */
  readonly code: readonly string[];
  /** Files that only name it in a comment, above the rule that it asks for. */
  readonly comments: readonly string[];
  readonly tests: readonly string[];
}

/** Where each clause is cited: in code as a value or above a rule, in tests anywhere (names of tests too). */
export function citations(): ReadonlyMap<ClauseId, Citations> {
  const code = [...filesIn('apps-script'), ...filesIn('sync')];
  const tests = filesIn('test');
  return new Map(
    CLAUSE_IDS.map((id) => {
      const escaped = id.replace(/\./g, '\\.');
      const typed = new RegExp(`['"\`]${escaped}['"\`]`);
      const named = new RegExp(`(?<![\\w.-])${escaped}(?![\\w]|\\.\\w)`);
      return [
        id,
        {
          code: code.filter(({ text }) => typed.test(text)).map(({ path }) => path),
          comments: code
            .filter(({ text }) => !typed.test(text) && named.test(text))
            .map(({ path }) => path),
          tests: tests.filter(({ text }) => named.test(text)).map(({ path }) => path),
        },
      ];
    }),
  );
}

interface SourceText {
  readonly path: string;
  readonly text: string;
}

function filesIn(folder: string): SourceText[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split('\\').join('/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/dist/') && !LISTS.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The page as it should stand in docs. */
export function clauseTable(): string {
  const cited = citations();
  const all = [...cited.values()];
  const isInCode = ({ code, comments }: Citations): boolean => code.length + comments.length > 0;
  const both = all.filter((each) => isInCode(each) && each.tests.length > 0).length;
  const inCode = all.filter(isInCode).length;
  const inTests = all.filter(({ tests }) => tests.length > 0).length;
  const rows = CLAUSE_IDS.map((id) => {
    const { code, comments, tests } = cited.get(id) ?? { code: [], comments: [], tests: [] };
    const inSources = [listed(code), listed(comments, '*')]
      .filter((part) => part !== '')
      .join(', ');
    return `| ${id} | ${citeClause(id)} | ${quoted(quoteOf(id, planOf(id).id) ?? '')} | ${inSources} | ${listed(tests)} |`;
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

const listed = (paths: readonly string[], mark = ''): string =>
  paths
    .map((path) => `\`${(path.split('/').pop() ?? path).replace(/\.ts$/, '')}\`${mark}`)
    .join(', ');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, clauseTable());
