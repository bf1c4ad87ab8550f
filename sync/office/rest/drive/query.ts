// The `q` of files.list: `'<id>' in parents and appProperties has { key='k' and value='v' } and trashed = false`.
import { GoogleError } from '../../store/errors.ts';
import { FOLDER, type Store } from '../../store/store.ts';
import type { DriveFile } from '../../store/state.ts';

type Test = (file: DriveFile) => boolean;

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|[A-Za-z]+|<=|>=|!=|[=<>(){}])\s*/gy;

export function parseQuery(text: string, store: Store): Test {
  const matches = [...text.matchAll(TOKEN)];
  const read = matches.reduce((length, [match]) => length + match.length, 0);
  if (read < text.length) throw bad(text);
  return new QueryParser(
    matches.map(([, token = '']) => token),
    text,
    store,
  ).all();
}

const bad = (text: string) => new GoogleError(400, `Invalid Value: q=${text}`, 'invalid');

class QueryParser {
  private at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly text: string,
    private readonly store: Store,
  ) {}

  all(): Test {
    const test = this.or();
    if (this.at < this.tokens.length) throw bad(this.text);
    return test;
  }

  private or(): Test {
    let test = this.and();
    while (this.take('or')) {
      const [left, right] = [test, this.and()];
      test = (file) => left(file) || right(file);
    }
    return test;
  }

  private and(): Test {
    let test = this.not();
    while (this.take('and')) {
      const [left, right] = [test, this.not()];
      test = (file) => left(file) && right(file);
    }
    return test;
  }

  private not(): Test {
    if (this.take('not')) {
      const test = this.not();
      return (file) => !test(file);
    }
    if (!this.take('(')) return this.term();
    const test = this.or();
    this.expect(')');
    return test;
  }

  private term(): Test {
    const first = this.next();
    if (first.startsWith("'")) return this.inParents(unquote(first));
    if (first === 'appProperties') return this.hasProperty();
    const operator = this.next();
    const value = this.next();
    if (first === 'trashed' && operator === '=' && /^(true|false)$/.test(value))
      return (file) => file.trashed === (value === 'true');
    if (!value.startsWith("'")) throw bad(this.text);
    return this.compare(first, operator, unquote(value));
  }

  private inParents(parent: string): Test {
    this.expect('in');
    this.expect('parents');
    const { id, mimeType } = this.store.file(parent);
    if (mimeType !== FOLDER) throw bad(this.text);
    return (file) => file.parents.includes(id);
  }

  private hasProperty(): Test {
    this.expect('has');
    this.expect('{');
    this.expect('key');
    this.expect('=');
    const key = unquote(this.next());
    this.expect('and');
    this.expect('value');
    this.expect('=');
    const value = unquote(this.next());
    this.expect('}');
    return (file) => file.appProperties[key] === value;
  }

  private compare(field: string, operator: string, value: string): Test {
    const read = FIELDS[field]?.[operator];
    if (!read) throw bad(this.text);
    return (file) => read(file, value);
  }

  private next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw bad(this.text);
    return token;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw bad(this.text);
  }
}

type Compare = (file: DriveFile, value: string) => boolean;

const time = (read: (file: DriveFile) => number): Record<string, Compare> => ({
  '>': (file, value) => read(file) > Date.parse(value),
  '<': (file, value) => read(file) < Date.parse(value),
  '>=': (file, value) => read(file) >= Date.parse(value),
  '<=': (file, value) => read(file) <= Date.parse(value),
});

const FIELDS: Readonly<Record<string, Readonly<Record<string, Compare>>>> = {
  name: {
    '=': ({ name }, value) => name.toLowerCase() === value.toLowerCase(),
    '!=': ({ name }, value) => name.toLowerCase() !== value.toLowerCase(),
    // Google matches prefixes of words only.
    contains: ({ name }, value) => ` ${name.toLowerCase()}`.includes(` ${value.toLowerCase()}`),
  },
  mimeType: {
    '=': ({ mimeType }, value) => mimeType === value,
    '!=': ({ mimeType }, value) => mimeType !== value,
    contains: ({ mimeType }, value) => mimeType.startsWith(value),
  },
  modifiedTime: time(({ modified }) => modified),
  createdTime: time(({ created }) => created),
};

const unquote = (text: string): string => {
  if (!text.startsWith("'")) throw bad(text);
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
};
