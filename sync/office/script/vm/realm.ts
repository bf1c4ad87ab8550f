// A bare V8 context for executions, and the membrane between it and the office: what goes in belongs to the context,
// what is missing from a stand-in says so by name.
import vm from 'node:vm';
import type { Running } from './execution.ts';
import { PRELUDE } from './prelude.ts';

const OFFSET = 7 * 3_600_000;
const prelude = new vm.Script(PRELUDE, { filename: 'prelude.js' });

interface Makers {
  object(): Record<string, unknown>;
  array(length: number): unknown[];
  date(time: number): object;
  error(name: string, message: string): Error;
  define(name: string, value: unknown): void;
  lookup(name: string): unknown;
  list(source: ArrayLike<number>): number[];
  callable(call: (args: ArrayLike<unknown>) => readonly unknown[]): (...args: unknown[]) => unknown;
}

type Prelude = (now: () => number, offset: number) => Makers;

export class Realm {
  private readonly context: vm.Context;
  private readonly make: Makers;
  private originals = new WeakMap<object, object>();
  private exposed = new WeakMap<object, object>();

  constructor(private running: Running) {
    // An ordinary global object: one that Node watches makes every global name three times as slow.
    this.context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
      codeGeneration: { strings: true, wasm: false },
    });
    const start = prelude.runInContext(this.context) as Prelude;
    this.make = start(() => this.running.store.state.clock, OFFSET);
  }

  /** Goes on with another execution: what earlier ones were given belongs to it no more. */
  serve(running: Running): void {
    this.running = running;
    this.originals = new WeakMap();
    this.exposed = new WeakMap();
  }

  define(name: string, standIn: object): void {
    this.make.define(name, this.expose(standIn, name));
  }

  run(script: vm.Script): void {
    script.runInContext(this.context);
  }

  /** Calls a top-level function of the script and gives back what it returned, as the office's own values. */
  invoke(name: string, args: readonly unknown[]): unknown {
    const found = this.make.lookup(name);
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    const call = found as (...values: unknown[]) => unknown;
    return this.inward(call(...args.map((value) => this.outward(value, 'event'))));
  }

  /** A host value as the script may hold it. */
  private outward(value: unknown, name: string): unknown {
    if (typeof value === 'function') return this.wrap(value as Callable, null, name);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Int8Array) return this.make.list(value);
    if (value instanceof Date) return this.make.date(value.getTime());
    if (Array.isArray(value)) return this.outwardList(value, name);
    if (Object.getPrototypeOf(value) !== Object.prototype) return this.expose(value, name);
    const made = this.make.object();
    for (const [key, inner] of Object.entries(value)) made[key] = this.outward(inner, key);
    return made;
  }

  private outwardList(values: readonly unknown[], name: string): unknown[] {
    const made = this.make.array(values.length);
    values.forEach((value, index) => (made[index] = this.outward(value, name)));
    return made;
  }

  /** A value of the script as the office may hold it; byte arrays and functions stay what they are. */
  private inward(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const original = this.originals.get(value);
    if (original) return original;
    if (ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value))
      return typeof value[0] === 'number' ? value : Array.from(value, (item) => this.inward(item));
    if (isDate(value)) return new Date(value.getTime());
    const made: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) made[key] = this.inward(inner);
    return made;
  }

  private expose(standIn: object, name: string): object {
    const known = this.exposed.get(standIn);
    if (known) return known;
    const members = new Map<string, unknown>();
    const proxy = new Proxy(this.make.object(), {
      get: (_, key) => this.member(standIn, name, key, members),
      has: (_, key) => key in standIn,
      set: (_, key, value) => {
        if ('receive' in standIn && typeof standIn.receive === 'function') {
          standIn.receive(String(key), this.inward(value));
          return true;
        }
        throw this.fail(this.running.notEmulated(`${name}.${String(key)} = …`));
      },
    });
    this.exposed.set(standIn, proxy);
    this.originals.set(proxy, standIn);
    return proxy;
  }

  private member(standIn: object, name: string, key: string | symbol, known: Map<string, unknown>) {
    if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
    if (known.has(key)) return known.get(key);
    // Fields are the office's own, except constants such as FormApp.ItemType.
    const open = key in standIn && (!Object.hasOwn(standIn, key) || /^[A-Z]/.test(key));
    const value: unknown = open ? Reflect.get(standIn, key) : undefined;
    if (key === 'toString' || key === 'valueOf') return this.wrap(() => name, null, name);
    if (value === undefined || key in Object.prototype)
      throw this.fail(this.running.notEmulated(`${name}.${key}`));
    if (typeof value !== 'function') return this.outward(value, `${name}.${key}`);
    const wrapped = this.wrap(value as Callable, standIn, `${name}.${key}`);
    known.set(key, wrapped);
    return wrapped;
  }

  private wrap(call: Callable, self: object | null, name: string): (...args: unknown[]) => unknown {
    return this.make.callable((args) => {
      try {
        this.running.check();
        const inward = Array.from(args, (value) => this.inward(value));
        return [true, this.outward(call.apply(self, inward), `${name}()`)];
      } catch (error) {
        const { name: kind, message } = error as Error;
        return [false, kind, message];
      }
    });
  }

  private fail({ name, message }: Error): Error {
    return this.make.error(name, message);
  }
}

type Callable = (...args: unknown[]) => unknown;

const isDate = (value: object): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
