import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../sync/clasp/hash.ts';
import {
  isScriptId,
  LIVE_PROJECT,
  readProject,
  writeProject,
} from '../../sync/clasp/project-file.ts';
import { projectId } from './script-projects.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-an-'));
  file = join(folder, 'du-an.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['CHUA_DAT_MA_DU_AN_APPS_SCRIPT', false],
  ['1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789_abcdefghijk-lmnopqr', true],
])('knows the id of a project: %s → %s', (id, known) => {
  expect(isScriptId(id)).toBe(known);
});

describe('the project file', () => {
  it('gives back what was kept in it', () => {
    writeProject(file, projectId('a'), { 'Code.js': 'mã' });
    expect(readProject(file)).toEqual({
      ok: true,
      project: { scriptId: projectId('a'), pushed: { 'Code.js': hashOf('mã') } },
    });
  });

  it.each([
    ['is missing', null, 'Chưa có tệp dự án'],
    ['is no JSON', '{', 'không đúng dạng'],
    ['bears the placeholder', '{"scriptId":"CHUA_DAT_MA_DU_AN_APPS_SCRIPT"}', 'chưa phải mã dự án'],
  ])('that %s is refused with both ways to get one', (_, text, why) => {
    if (text !== null) writeFileSync(file, text);
    const read = readProject(file);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? '' : read.why).toContain(why);
    expect(read.ok ? '' : read.why).toMatch(/deploy --create.*Mã tập lệnh/);
  });

  it('of the office is not seen by git; the one in the repository names no project', () => {
    expect(() => execFileSync('git', ['check-ignore', '-q', LIVE_PROJECT])).not.toThrow();
    const tracked = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string };
    expect(isScriptId(tracked.scriptId)).toBe(false);
  });
});
