// Each check of this machine holds on a sound one, and fails by itself.
import { beforeAll, describe, expect, it } from 'vitest';
import { CODE_LIMIT, filesOf } from '../../sync/build/bundle.ts';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { filesToPush } from '../../sync/clasp/deploy.ts';
import { checkMachine } from '../../sync/doctor/machine.ts';
import type { MachineFacts } from '../../sync/doctor/machine-facts.ts';

let sound: MachineFacts;
beforeAll(async () => {
  const bundle = await keptBundle();
  const built = Object.keys(filesOf(bundle));
  const { manifest } = bundle;
  const seen = await filesToPush(filesOf(bundle), process.env);
  sound = {
    node: '20.19.0',
    bundle: { code: '', manifest },
    built,
    seen,
    tracked: [],
    readable: [],
  };
});

const names = {
  node: 'Node',
  clasp: 'clasp chạy được',
  size: 'Kích thước',
  services: 'hai dịch vụ',
  tracked: 'kho mã',
  readable: 'chỉ người dùng',
};

describe('the doctor, of this machine', () => {
  it('finds a sound one in order; clasp sees the very files that are built', () => {
    expect(checkMachine(sound).filter(({ ok }) => !ok)).toEqual([]);
    expect(checkMachine(sound)).toHaveLength(Object.keys(names).length);
  });

  it.each<[keyof typeof names, () => Partial<MachineFacts>, string]>([
    ['node', () => ({ node: '20.18.3' }), '20.19'],
    ['node', () => ({ node: '18.20.0' }), '20.19'],
    ['clasp', () => ({ seen: { said: 'Máy thiếu gói @google/clasp.', remedy: null } }), 'npm ci'],
    ['clasp', () => ({ seen: sound.built.slice(1) }), 'Cần đúng 4 tệp'],
    ['size', () => ({ bundle: { ...sound.bundle, code: 'x'.repeat(CODE_LIMIT + 1) } }), 'bớt mã'],
    [
      'services',
      () => ({ bundle: { code: '', manifest: '{"dependencies":{}}' } }),
      'appsscript.json',
    ],
    [
      'tracked',
      () => ({ tracked: ['.secrets/token.json'] }),
      'git rm --cached .secrets/token.json',
    ],
    ['readable', () => ({ readable: ['.secrets/token.json'] }), 'chmod 600 .secrets/token.json'],
  ])('says when “%s” is not in order, and what to do', (name, change, remedy) => {
    const wrong = checkMachine({ ...sound, ...change() }).filter(({ ok }) => !ok);
    expect(wrong).toEqual([
      {
        check: expect.stringContaining(names[name]) as string,
        ok: false,
        found: expect.any(String) as string,
        remedy: expect.stringContaining(remedy) as string,
      },
    ]);
  });

  it('takes Node of any later kind', () => {
    for (const node of ['20.19.5', '22.0.0', '24.1.0'])
      expect(
        checkMachine({ ...sound, node }).every(({ ok }) => ok),
        node,
      ).toBe(true);
  });
});
