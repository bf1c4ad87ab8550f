// CacheService: what the script keeps for a while, forgotten by the clock; an office on disk keeps none of it.
import type { Cached, Running } from '../vm/execution.ts';
import type { Cache, CacheServices } from '../vm/apps-script-types.ts';

export class CacheServiceStandIn implements Pick<CacheServices, 'getScriptCache'> {
  constructor(private readonly running: Running) {}

  getScriptCache(): Cache {
    return new CacheStandIn(this.running) as unknown as Cache;
  }
}

const LONGEST_SECONDS = 21_600;
const LARGEST = 100 * 1024;

class CacheStandIn implements Pick<Cache, 'get' | 'put' | 'remove'> {
  constructor(private readonly running: Running) {}

  get(key: string): string | null {
    this.running.use('cache');
    const found = this.all.get(key);
    return found === undefined || found.until <= this.now ? null : found.text;
  }
  put(key: string, value: string, seconds?: number): void {
    this.running.use('cache');
    this.store(key, value, seconds);
  }
  private store(key: string, value: string, seconds = 600): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > LARGEST) throw new Error('Argument too large: value');
    const until = this.now + Math.min(seconds, LONGEST_SECONDS) * 1000;
    this.all.set(key, { text: value, until });
  }
  putAll(values: Readonly<Record<string, string>>, seconds?: number): void {
    this.running.use('cache');
    for (const [key, value] of Object.entries(values)) this.store(key, value, seconds);
  }
  remove(key: string): void {
    this.running.use('cache');
    this.all.delete(key);
  }

  private get all(): Map<string, Cached> {
    return this.running.cache;
  }
  private get now(): number {
    return this.running.store.state.clock;
  }
}
