// Markup that is written here, and text that is not: whatever is put into a page is escaped unless it is a page's own markup.
import { escapeHtml } from '../../office/script/services/html-template.ts';

/** Markup of this program; nothing typed by anybody is one. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | false | readonly Part[];

const shown = (part: Part): string => {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(shown).join('');
  return escapeHtml(String(part));
};

export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, next, at) => text + shown(parts[at - 1] ?? null) + next));
