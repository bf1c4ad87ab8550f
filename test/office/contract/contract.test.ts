import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildContract } from '../../../sync/build/contract.ts';
import { CONTRACT } from '../../../sync/office/contract/contract.ts';
import { EMULATED_METHODS, EMULATED_REQUESTS } from '../../../sync/office/contract/emulated.ts';
import { ENUMS } from '../../../sync/office/contract/enums.ts';

it('the committed contract is what the installed googleapis says', async () => {
  const path = new URL('../../../sync/office/contract.json', import.meta.url);
  expect(await buildContract()).toBe(await readFile(path, 'utf8'));
});

it('every emulated method and batch request exists at Google', () => {
  expect(Object.keys(CONTRACT.methods).sort()).toEqual([...EMULATED_METHODS].sort());
  const requests = CONTRACT.schemas['sheets']?.['Request'] ?? {};
  for (const name of EMULATED_REQUESTS) expect(requests[name]).toMatch(/^#/);
});

it('every enum belongs to a field or parameter that exists', () => {
  for (const owner of Object.keys(ENUMS)) {
    const [schema = '', field = ''] = owner.split('.');
    const known = owner.startsWith('?')
      ? Object.values(CONTRACT.methods).some(({ params }) => owner.slice(1) in params)
      : field in (CONTRACT.schemas['sheets']?.[schema] ?? {});
    expect([owner, known]).toEqual([owner, true]);
  }
});
