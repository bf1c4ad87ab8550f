// A page with scriptlets, filled as HtmlService fills it: what is printed is escaped, what would be printed raw is refused.
import vm from 'node:vm';

const PART = /<\?(!=|=)?([\s\S]*?)\?>/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As text of HTML, and within an attribute that stands in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Within these Google escapes otherwise: nothing of ours prints there. */
const OPEN = /<(script|style)\b(?![\s\S]*<\/\1>)/i;

const cut = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : escapeHtml(typeof value === 'string' ? value : JSON.stringify(value));

/** Returns what keeps a page from being filled here, or its text. */
export function fillPage(
  source: string,
  values: Readonly<Record<string, unknown>>,
): { readonly html: string } | { readonly refused: string } {
  const code: string[] = [];
  let end = 0;
  for (const { 0: whole, 1: mark, 2: inner = '', index } of source.matchAll(PART)) {
    const before = source.slice(0, index);
    if (mark === '!=') return { refused: 'HtmlTemplate <?!= … ?>' };
    if (mark === '=' && OPEN.test(before)) return { refused: 'HtmlTemplate <?= … ?> in a script' };
    code.push(`print(${JSON.stringify(source.slice(end, index))});`);
    code.push(mark === '=' ? `print(cut(${inner}));` : inner);
    end = index + whole.length;
  }
  code.push(`print(${JSON.stringify(source.slice(end))});`);
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  vm.runInNewContext(code.join('\n'), { ...values, cut, print });
  return { html: printed.join('') };
}
