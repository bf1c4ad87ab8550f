// Names of bodies as staff type them, matched with the directory; a name may itself contain commas.
import { foldText } from '../../rules/fold.ts';
import type { Drafts } from './book.ts';

export interface Body {
  readonly name: string;
  readonly short: string | null;
  readonly symbol: string | null;
  readonly kind: 'thuộc UBND' | 'ngoài UBND' | 'cấp trên';
  readonly head: string | null;
  readonly email: string | null;
  readonly leader: string | null;
  readonly publicContact: string | null;
}

export interface Directory {
  readonly all: readonly Body[];
  /** The body of that name or abbreviation, whatever the capitals; null when the directory has none. */
  readonly find: (name: string | null) => Body | null;
  /** The names in a cell that lists several, as the directory spells them. */
  readonly split: (text: string | null) => readonly string[];
}

export function directoryOf(draft: Drafts['bodies']): Directory {
  const all: Body[] = [];
  for (const { value } of draft.rows) {
    if (value.name === null) continue;
    all.push({
      ...value,
      name: value.name.trim(),
      kind: value.kind ?? 'thuộc UBND',
      email: cleanEmail(value.email),
    });
  }
  const byName = new Map<string, Body>();
  for (const body of all) {
    byName.set(foldText(body.name), body);
    if (body.short !== null) byName.set(foldText(body.short), body);
  }
  /** Asked for the same few names by every row: each is folded once. */
  const asked = new Map<string, Body | null>();
  function find(name: string | null): Body | null {
    if (name === null) return null;
    const answered = asked.get(name);
    if (answered !== undefined) return answered;
    const body = byName.get(foldText(name)) ?? null;
    asked.set(name, body);
    return body;
  }
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);

  function namesIn(part: string): string[] {
    const whole = find(part);
    if (whole !== null) return [whole.name];
    let rest = foldText(part);
    const found: string[] = [];
    for (const name of longestFirst) {
      if (!rest.includes(name)) continue;
      found.push(byName.get(name)?.name ?? name);
      rest = rest.replace(name, ' ');
    }
    return found.length > 0 && /^[\s,và&+-]*$/.test(rest) ? found : [part.trim()];
  }

  return {
    all,
    find,
    split: (text) =>
      (text ?? '')
        .split(/[;\n]/)
        .filter((part) => part.trim() !== '')
        .flatMap(namesIn),
  };
}

const cleanEmail = (email: string | null): string | null => {
  const trimmed = email?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
