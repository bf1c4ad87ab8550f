// A mail from its template: the first line is the subject, the rest plain text.
import { bindFields } from './bind-fields.ts';
import { pairBlocks } from './blocks.ts';
import type { FieldList, Values } from './field-list.ts';
import { offeredBy } from './find-tags.ts';
import { LetterError, type Problem } from '../base/problem.ts';
import { splitTags, tagsIn } from './pull-tags.ts';
import { compileTemplate } from './template.ts';
import { withPlaces } from './values.ts';
import { element } from '../base/xml.ts';

interface RenderedMail {
  readonly subject: string;
  readonly text: string;
}

const SUBJECT = 'Chủ đề:';

type Template = (data: Values) => string;
const compiled = new Map<string, { subject: Template; text: Template }>();

const options = {
  keepLines: false,
  missing(field: string): string {
    throw new LetterError(`Chưa có dữ liệu cho trường {{${field}}} mà mẫu thư dùng đến.`, [field]);
  },
};

function compileMail(source: string): { subject: Template; text: Template } {
  const known = compiled.get(source);
  if (known) return known;
  const end = source.indexOf('\n');
  const first = source.slice(0, end);
  if (!first.startsWith(SUBJECT))
    throw new LetterError(`Dòng đầu của mẫu thư phải là "${SUBJECT} …".`);
  const made = {
    subject: compileTemplate(first.slice(SUBJECT.length), options),
    text: compileTemplate(source.slice(end + 1), options),
  };
  compiled.set(source, made);
  return made;
}

/** Nothing typed by a stranger becomes a header: no control character and no line break reaches the subject. */
// eslint-disable-next-line no-control-regex
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g;

const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim();

const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim() + '\n';

/** Throws `LetterError` naming a field that has no value. */
export function renderMail(source: string, data: Values): RenderedMail {
  const { subject, text } = compileMail(source);
  const placed = withPlaces(data);
  return { subject: oneLine(subject(placed)), text: plain(text(placed)) };
}

/** What is wrong with a mail's template, against the fields its kind offers; line numbers as paragraphs. */
export function mailProblems(source: string, fields: FieldList): Problem[] {
  const offered = offeredBy(fields);
  const lines = source
    .split('\n')
    .map((line, index) => splitTags(line, { part: 'Mẫu thư', paragraph: index + 1 }, offered));
  const root = element(
    'mail',
    '',
    lines.flatMap(({ nodes }) => nodes),
  );
  const { problems: unpaired } = pairBlocks(tagsIn(root));
  const { problems: unbound } = bindFields(root, { fields, used: {}, exact: true });
  const found = lines.flatMap(({ problems }) => problems);
  return [...found, ...unpaired, ...unbound];
}
