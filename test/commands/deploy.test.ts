import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploy } from '../../sync/commands/deploy.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-an-'));
  file = join(folder, 'du-an.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const code = await deploy.run(args, {
    out: (text) => void (told.out += `${text}\n`),
    err: (text) => void (told.err += `${text}\n`),
    json: false,
  });
  return { code, ...told };
}

describe('ward deploy', () => {
  it('refuses a file that names no project', async () => {
    writeFileSync(file, '{ "scriptId": "CHUA_DAT_MA_DU_AN_APPS_SCRIPT" }');
    expect(await run('--project', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('chưa phải mã dự án Apps Script') as string,
    });
  });

  it('makes no second project where a file names one, and leaves the file alone', async () => {
    writeFileSync(file, '{}');
    const { code, err } = await run('--project', file, '--create');
    expect(code).toBe(1);
    expect(err).toContain('Đã có tệp dự án');
    expect(readFileSync(file, 'utf8')).toBe('{}');
  });

  it('pushes nothing from a test, whatever id a file bears (design invariant 9)', async () => {
    writeFileSync(file, JSON.stringify({ scriptId: 'a'.repeat(57) }));
    expect(await run('--project', file)).toMatchObject({ code: 1, out: '' });
    const asJson = await run('--project', file, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ outcome: 'failed' });
  });
});
