// Each check of the project on Google fails by itself, with what to do; what clasp answers is told in ../clasp.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProjectFiles } from '../../sync/clasp/compare.ts';
import { writeProject } from '../../sync/clasp/project-file.ts';
import { checkProject, type Questions } from '../../sync/doctor/project.ts';
import { projectId } from '../clasp/script-projects.ts';

const FILES = { 'Code.js': 'mã\n', 'appsscript.json': '{}\n' };
const folder = mkdtempSync(join(tmpdir(), 'du-an-'));
const path = join(folder, 'du-an.json');
writeProject(path, projectId('x'), FILES);
afterAll(() => rmSync(folder, { recursive: true }));

const refused = (said: string, remedy: string) =>
  Promise.resolve({ ok: false as const, refusal: { said, remedy } });
const google = (files: ProjectFiles): Questions => ({
  whoIs: () => Promise.resolve({ ok: true, email: 'co-quan@example.com' }),
  pull: () => Promise.resolve({ ok: true, files }),
});
const sound = google(FILES);
const check = (answers: Questions, file = path) =>
  checkProject({ path: file, files: FILES, google: answers });

describe('the doctor, of the project on Google', () => {
  it('finds all in order, and says as whom', async () => {
    expect(await check(sound)).toMatchObject([
      { ok: true, found: 'Tài khoản co-quan@example.com.' },
      { ok: true, found: `${projectId('x')}.` },
      { ok: true, found: '2 tệp.' },
      { ok: true, found: 'Trên dự án đã là bản này.' },
    ]);
  });

  it.each<[string, Questions, string, string]>([
    [
      'clasp đã đăng nhập',
      { ...sound, whoIs: () => refused('Chưa.', 'npx clasp login') },
      path,
      'login',
    ],
    ['Tệp dự án ghi đúng mã', sound, join(folder, 'khong-co.json'), 'deploy --create'],
    [
      'Apps Script API đã bật, dự án mở được',
      { ...sound, pull: () => refused('Tắt.', 'usersettings') },
      path,
      'usersettings',
    ],
    [
      'Trên dự án không có chỗ sẽ mất khi đẩy',
      google({ ...FILES, 'Code.js': 'sửa tay\n' }),
      path,
      'chép lại chỗ cần giữ',
    ],
  ])('says when it is not so: %s', async (name, answers, file, remedy) => {
    const wrong = (await check(answers, file)).filter(({ ok }) => !ok);
    expect(wrong).toMatchObject([
      { check: name, remedy: expect.stringContaining(remedy) as string },
    ]);
  });
});
