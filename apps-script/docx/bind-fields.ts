// Binds the tags of a part to the fields the letter offers, loop by loop.
import { type Field, type FieldList, LOOP_FIELDS } from './field-list.ts';
import type { Problem } from './problem.ts';
import { tagsIn } from './pull-tags.ts';
import { type FieldPath, problemAt, type Tag } from './tag.ts';
import type { XmlElement, XmlTag } from './xml.ts';

/** The fields a template uses; for a list, those of its items. Only these are asked of the data. */
export interface UsedFields {
  [name: string]: UsedFields | null;
}

interface Scope {
  readonly fields: FieldList;
  readonly used: UsedFields;
}

export interface Binding {
  /** The tag as Handlebars is to read it. */
  readonly written: Map<XmlTag, string>;
  readonly problems: Problem[];
}

const owns = (object: object, name: string) => Object.prototype.hasOwnProperty.call(object, name);

/** Forgets accents, case and separators: `{{Tên đơn vị}}` is near `tên_đơn_vị`. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');

function withinLoops(fields: FieldList, name: string): string | null {
  for (const [listName, field] of Object.entries(fields)) {
    if (field.kind !== 'list') continue;
    if (owns(field.fields, name)) return listName;
    const deeper = withinLoops(field.fields, name);
    if (deeper) return deeper;
  }
  return null;
}

function unknownField(tag: Tag, name: string, scopes: readonly Scope[]): Problem {
  const visible = scopes.flatMap(({ fields }) => Object.keys(fields));
  const near = visible.find((candidate) => fold(candidate) === fold(name));
  const loop = scopes[0] && withinLoops(scopes[0].fields, name);
  const hint = near
    ? ` Có phải {{${near}}}?`
    : loop
      ? ` Trường này chỉ dùng được trong {{#each ${loop}}} … {{/each}}.`
      : ' Xem danh sách trường của loại văn bản này.';
  return problemAt(tag, 'trường_lạ', `không có trường "${name}".${hint}`);
}

const KIND_WORDS: Record<Field['kind'], string> = {
  text: 'một dòng chữ',
  flag: 'một điều kiện có/không',
  list: 'một danh sách',
};

function kindProblem(tag: Tag, field: Field): Problem | null {
  const is = KIND_WORDS[field.kind];
  if (tag.role === 'field' && field.kind !== 'text') {
    const use = field.kind === 'list' ? '{{#each …}}' : '{{#if …}}';
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

/** Walks the placed tags in the order Handlebars will meet them. */
export function bindFields(root: XmlElement, top: Scope): Binding {
  const written = new Map<XmlTag, string>();
  const problems: Problem[] = [];
  const scopes: Scope[] = [top];
  /** For each open block, whether its branch at this point brought a scope of its own. */
  const open: boolean[] = [];

  const lookUp = (
    tag: Tag,
    { name, up }: FieldPath,
  ): { path: string; field: Field; scope: Scope } | null => {
    for (let at = scopes.length - 1 - up; at >= 0; at -= 1) {
      const scope = scopes[at];
      const field = scope && owns(scope.fields, name) ? scope.fields[name] : undefined;
      if (!scope || !field) continue;
      const problem = kindProblem(tag, field);
      if (problem) problems.push(problem);
      if (field.kind !== 'list') scope.used[name] = null;
      else scope.used[name] ??= {};
      return { path: `${'../'.repeat(scopes.length - 1 - at)}[${name}]`, field, scope };
    }
    problems.push(unknownField(tag, name, scopes));
    return null;
  };

  const leaveBranch = () => {
    if (open.pop()) scopes.pop();
  };
  const enterBranch = (tag: Tag & { block: string | null }, field: FieldPath): string => {
    const found = lookUp(tag, field);
    const loops = tag.block === 'each';
    if (loops) {
      const fields = found?.field.kind === 'list' ? found.field.fields : {};
      const used = found?.scope.used[field.name] ?? {};
      scopes.push({ fields: { ...LOOP_FIELDS, ...fields }, used });
    }
    open.push(loops);
    return found?.path ?? '';
  };

  for (const node of tagsIn(root)) {
    const { tag } = node;
    switch (tag.role) {
      case 'field':
        written.set(node, `{{${lookUp(tag, tag.field)?.path ?? ''}}}`);
        break;
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
