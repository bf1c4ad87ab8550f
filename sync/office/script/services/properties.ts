// PropertiesService: the script's properties, 9 kB a value and 500 kB in all.
import { without } from '../../store/without.ts';
import type { Running } from '../vm/execution.ts';
import type { Properties, PropertiesServices } from '../vm/apps-script-types.ts';

export class PropertiesServiceStandIn implements Record<
  keyof Pick<PropertiesServices, 'getScriptProperties'>,
  unknown
> {
  constructor(private readonly running: Running) {}

  getScriptProperties(): PropertiesStandIn {
    return new PropertiesStandIn(this.running);
  }
}

type Members =
  | 'getProperty'
  | 'setProperty'
  | 'getProperties'
  | 'setProperties'
  | 'deleteProperty'
  | 'deleteAllProperties'
  | 'getKeys';

class PropertiesStandIn implements Record<Members & keyof Properties, unknown> {
  constructor(private readonly running: Running) {}

  getProperty(key: string): string | null {
    this.running.use('propertiesRead');
    return this.all[key] ?? null;
  }
  getProperties(): Record<string, string> {
    this.running.use('propertiesRead');
    return { ...this.all };
  }
  getKeys(): string[] {
    this.running.use('propertiesRead');
    return Object.keys(this.all);
  }
  setProperty(key: string, value: string): this {
    return this.write('setProperty', { ...this.all, [key]: String(value) });
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const given = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, String(value)]),
    );
    return this.write('setProperties', deleteAllOthers ? given : { ...this.all, ...given });
  }
  deleteProperty(key: string): this {
    return this.write('deleteProperty', without(this.all, key));
  }
  deleteAllProperties(): this {
    return this.write('deleteAllProperties', {});
  }

  private get all(): Readonly<Record<string, string>> {
    this.running.check();
    return this.running.store.state.properties;
  }

  private write(method: string, properties: Record<string, string>): this {
    const sizes = Object.entries(properties).map(([key, value]) => Buffer.byteLength(key + value));
    if (Object.values(properties).some((value) => Buffer.byteLength(value) > 9 * 1024))
      throw new Error('Argument too large: value');
    if (sizes.reduce((sum, size) => sum + size, 0) > 500 * 1024)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties.',
      );
    this.running.call('properties', { method, path: '' }, () =>
      this.running.store.set({ properties }),
    );
    return this;
  }
}
