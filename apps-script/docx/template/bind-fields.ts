// Binds the tags of a part to the fields the letter offers, loop by loop.
import { bare, spelled, withinLoops } from './field-names.ts';
import { type Field, type FieldList, LOOP_FIELDS } from './field-list.ts';
import type { Problem } from '../base/problem.ts';
import { tagsIn } from './pull-tags.ts';
import { type FieldPath, problemAt, type Tag } from '../base/tag.ts';
import type { XmlElement, XmlTag } from '../base/xml.ts';

/** The fields a template uses; for a list, those of its items. Only these are asked of the data. */
export interface UsedFields {
  [name: string]: UsedFields | null;
}

interface Scope {
  readonly fields: FieldList;
  readonly used: UsedFields;
}

const owns = (object: object, name: string) => Object.prototype.hasOwnProperty.call(object, name);

function unknownField(tag: Tag, { name, otherwise }: FieldPath, scopes: readonly Scope[]): Problem {
  if (otherwise) return problemAt(tag, otherwise.code, otherwise.what);
  const visible = scopes.flatMap(({ fields }) => Object.keys(fields));
  const near = visible.find((candidate) => bare(candidate) === bare(name));
  const loop = scopes[0] && withinLoops(scopes[0].fields, name);
  const hint = near
    ? ` Có phải {{${near}}}?`
    : loop
      ? ` Trường này chỉ dùng được trong {{#each ${loop}}} … {{/each}}.`
      : ' Xem danh sách trường của loại văn bản này.';
  return problemAt(tag, 'trường_lạ', `không có trường "${name}".${hint}`);
}

/** The scope that offers the name and its number; the name as spelled there. */
interface Offer {
  readonly scope: Scope;
  readonly at: number;
  readonly name: string;
  readonly field: Field;
}

/** The innermost field of this very name; where none is, the one that alone is spelled alike. */
function findField(
  scopes: readonly Scope[],
  { name, up }: FieldPath,
  exact: boolean,
): Offer | null {
  const reach = scopes.slice(0, Math.max(0, scopes.length - up));
  const offer = (fits: (scope: Scope) => string | undefined): Offer | null => {
    for (const [at, scope] of [...reach.entries()].reverse()) {
      const found = fits(scope);
      const field = found === undefined ? undefined : scope.fields[found];
      if (found !== undefined && field) return { scope, at, name: found, field };
    }
    return null;
  };
  const alike = (scope: Scope) => {
    const names = Object.keys(scope.fields).filter((each) => spelled(each) === spelled(name));
    return names.length === 1 ? names[0] : undefined;
  };
  return (
    offer(({ fields }) => (owns(fields, name) ? name : undefined)) ?? (exact ? null : offer(alike))
  );
}

const KIND_WORDS: Record<Field['kind'], string> = {
  text: 'một dòng chữ',
  flag: 'một điều kiện có/không',
  list: 'một danh sách',
  picture: 'một hình',
};

const USES = { list: '{{#each …}}', flag: '{{#if …}}', picture: '{{ảnh …}}' } as const;

function kindProblem(tag: Tag, field: Field): Problem | null {
  const is = KIND_WORDS[field.kind];
  if (tag.role === 'field' && field.kind !== 'text') {
    const use = USES[field.kind];
    return problemAt(
      tag,
      'sai_loại_trường',
      `trường này là ${is}, không in ra được; hãy dùng ${use}.`,
    );
  }
  if (
    (tag.role === 'open' || tag.role === 'else') &&
    tag.block === 'each' &&
    field.kind !== 'list'
  ) {
    return problemAt(
      tag,
      'sai_loại_trường',
      `trường này là ${is}, không lặp được bằng {{#each …}}.`,
    );
  }
  return null;
}

/** The field of “{{ảnh mã_qr}}”; null where the tag asks for no picture. */
const pictured = ({ name, up }: FieldPath): FieldPath | null =>
  name.startsWith(PICTURE) ? { name: name.slice(PICTURE.length), up } : null;

/** Before the name of a field, in a tag as in the letter's data made ready: what is drawn of it. */
export const PICTURE = 'ảnh ';

/** The only part whose pictures are kept. */
export const BODY_PART = 'Thân văn bản';

const NO_PICTURE = 'chỉ đặt được hình của trường loại hình, trong thân văn bản.';

/** Walks the placed tags in the order Handlebars will meet them; `exact` forgives no spelling. */
export function bindFields(
  root: XmlElement,
  { exact = false, ...top }: Scope & { exact?: boolean },
) {
  const written = new Map<XmlTag, string>();
  const problems: Problem[] = [];
  const scopes: Scope[] = [top];
  /** For each open block, whether its branch at this point brought a scope of its own. */
  const open: boolean[] = [];

  const lookUp = (tag: Tag, path: FieldPath) => {
    const found = findField(scopes, path, exact);
    if (!found) {
      problems.push(unknownField(tag, path, scopes));
      return null;
    }
    const { scope, at, name, field } = found;
    const problem = kindProblem(tag, field);
    if (problem) problems.push(problem);
    if (field.kind !== 'list') scope.used[name] = null;
    else scope.used[name] ??= {};
    return { ...found, path: `${'../'.repeat(scopes.length - 1 - at)}[${name}]` };
  };

  const drawn = (tag: Tag, path: FieldPath): string => {
    const found = findField(scopes, path, exact);
    if (found?.field.kind !== 'picture' || tag.part !== BODY_PART) {
      problems.push(
        found === null
          ? unknownField(tag, path, scopes)
          : problemAt(tag, 'sai_loại_trường', NO_PICTURE),
      );
      return '';
    }
    const name = PICTURE + found.name;
    found.scope.used[name] = null;
    return `${'../'.repeat(scopes.length - 1 - found.at)}[${name}]`;
  };
  const leaveBranch = () => {
    if (open.pop()) scopes.pop();
  };
  const enterBranch = (tag: Tag & { block: string | null }, field: FieldPath): string => {
    const found = lookUp(tag, field);
    const loops = tag.block === 'each';
    if (loops) {
      const fields = found?.field.kind === 'list' ? found.field.fields : {};
      const used = found?.scope.used[found.name] ?? {};
      scopes.push({ fields: { ...LOOP_FIELDS, ...fields }, used });
    }
    open.push(loops);
    return found?.path ?? '';
  };

  for (const node of tagsIn(root)) {
    const { tag } = node;
    switch (tag.role) {
      case 'field': {
        const shown = pictured(tag.field);
        const path = shown === null ? lookUp(tag, tag.field)?.path : drawn(tag, shown);
        written.set(node, `{{${path ?? ''}}}`);
        break;
      }
      case 'open':
        written.set(node, `{{#${tag.block} ${enterBranch(tag, tag.field)}}}`);
        break;
      case 'else':
        leaveBranch();
        if (tag.block === null || tag.field === null) {
          open.push(false);
          written.set(node, '{{else}}');
        } else {
          written.set(node, `{{else ${tag.block} ${enterBranch(tag, tag.field)}}}`);
        }
        break;
      case 'close':
        leaveBranch();
        written.set(node, `{{/${tag.block}}}`);
        break;
      case 'nothing':
        written.set(node, '');
    }
  }
  return { written, problems };
}
