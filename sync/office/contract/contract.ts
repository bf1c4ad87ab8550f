// The contract of Google's REST services as read from googleapis: which routes, parameters and fields exist.
import { readFileSync } from 'node:fs';

/** 'string' | 'boolean' | 'number' | 'any' | '#Schema' | '?' (known, not emulated), or an array, map or record of shapes. */
export type Shape = string | [Shape] | { [field: string]: Shape };

export interface MethodContract {
  verb: string;
  path: string;
  params: Record<string, Shape>;
  media?: string;
  body?: string;
  answer?: string;
}

export interface Contract {
  methods: Record<string, MethodContract>;
  others: Record<string, string>;
  standard: Record<string, Record<string, Shape>>;
  schemas: Record<string, Record<string, Record<string, Shape>>>;
}

export const CONTRACT = JSON.parse(
  readFileSync(new URL('../contract.json', import.meta.url), 'utf8'),
) as Contract;
