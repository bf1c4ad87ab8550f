import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, writeBundle, type Bundle } from '../../sync/build/bundle.ts';

const fixture = join(import.meta.dirname, 'fixture');
const options = {
  entry: join(fixture, 'entry.ts'),
  templates: join(fixture, 'templates'),
  kinds: { letters: { D16: {} }, mails: { nhac: {} } },
};
let bundle: Bundle;
beforeAll(async () => {
  bundle = await buildBundle(options);
});

const run = (call: string): unknown =>
  vm.runInNewContext(`${bundle.code}\nJSON.stringify(${call})`, {});

describe('the bundle', () => {
  it('has one real top-level function per export of its entry', () => {
    for (const name of ['greet', 'stamped', 'inflated', 'parse'])
      expect(bundle.code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  it('bears no import or export that the uploader would refuse', () => {
    expect(bundle.code).not.toMatch(/^\s*(import|export)\b/m);
  });

  it('bears no private or static class fields', () => {
    expect(bundle.code).not.toMatch(/\bthis\.#|\bstatic \w+\s*=/);
  });

  it('runs zod, Handlebars and fflate in a bare context', () => {
    expect(run('greet("Hợp tác xã Vũ La")')).toBe('"Kính gửi: Hợp tác xã Vũ La"');
    const bytes = [...deflateRawSync('Ai Quoc')];
    expect(run(`inflated(${JSON.stringify(bytes)})+inflated(${JSON.stringify(bytes)})`)).toBe(
      '"Ai QuocAi Quoc"',
    );
    expect(run('[parse({a:"x"}),parse({a:1})]')).toBe('[true,false]');
  });

  it('keeps the names of its functions, so that a stack in the log can be read', () => {
    expect(run('nameOf()')).toBe('"parse"');
  });

  it('holds what the sources use of a package, and is not built where the package has it not', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'bundle-'));
    const entry = join(dir, 'entry.ts');
    const built = async (use: string): Promise<Bundle> => {
      await writeFile(entry, `import * as z from 'zod/mini';\nexport const a = ${use};`);
      return buildBundle({ ...options, entry });
    };
    const dates = await built('z.date()');
    expect([bundle, dates].map(({ code }) => code.includes('Invalid Date'))).toEqual([false, true]);
    expect(Object.keys(dates.parts)).not.toContain('handlebars');
    await expect(built('z.nothing()')).rejects.toThrow('nothing');
    await rm(dir, { recursive: true });
  });

  it('is not built while a template has no line in the catalogue, or a line no template', async () => {
    const [letters, mails] = [{ D16: {} }, { nhac: {} }];
    await expect(buildBundle({ ...options, kinds: { letters, mails: {} } })).rejects.toThrow(
      'templates/mails/nhac.hbs không có trong danh mục',
    );
    const more = { ...letters, D99: {} };
    await expect(buildBundle({ ...options, kinds: { letters: more, mails } })).rejects.toThrow(
      'danh mục có “D99” mà thiếu templates/letters/D99.hbs',
    );
  });

  it('knows its resources by name and hash, its tabs by a mark, and holds no resource', () => {
    const page = bundle.pages['tai-nguyen.html'] ?? '';
    const packed = page.replace(/^tai-nguyen:|:het|\s/g, '');
    const hash = createHash('sha256').update(packed).digest('hex');
    expect(JSON.parse(String(run('stamped()')))).toEqual({
      file: 'tai-nguyen',
      hash,
      shape: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    const held = JSON.parse(Buffer.from(packed, 'base64').toString()) as Record<string, object>;
    expect(['letters', 'mails', 'texts'].flatMap((kind) => Object.keys(held[kind] ?? {}))).toEqual([
      'D16',
      'nhac',
      'loi-chao',
    ]);
  });

  it('says what it is made of', () => {
    expect(Object.keys(bundle.parts)).toEqual(
      expect.arrayContaining(['handlebars', 'fflate', 'zod']),
    );
    const total = Object.values(bundle.parts).reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(Buffer.byteLength(bundle.code));
  });

  it('names the holder of every package in it, above the one licence that all of them have', () => {
    for (const words of ['Yehuda Katz', 'Arjun Barrett', 'Colin McDonnell'])
      expect(bundle.code).toContain(words);
    expect(bundle.code.match(/Permission is hereby granted/g)).toHaveLength(1);
  });

  it('is the same, byte for byte, when built twice', async () => {
    expect(await buildBundle(options)).toEqual(bundle);
  });

  it('is written as the files clasp pushes, and nothing else', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'bundle-'));
    const files = await writeBundle(dir, bundle);
    expect(files).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json']));
    expect(await readFile(join(dir, 'Code.js'), 'utf8')).toBe(bundle.code);
    await rm(dir, { recursive: true });
  });
});
