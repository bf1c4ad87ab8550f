// Unmodified clasp against a stand-in for Google's hosts on this machine: what goes up, what comes back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../sync/build/bundle.ts';
import { keptBundle } from '../../sync/build/kept-bundle.ts';
import { createProject, deployFiles, whoIs } from '../../sync/clasp/deploy.ts';
import { WHOLE } from '../sampled.ts';
import { openGoogleDoor, type GoogleDoor } from './google-door.ts';
import { FRESH, projectId, scriptProjects } from './script-projects.ts';

const projects = scriptProjects();
let door: GoogleDoor;
let files: Record<string, string>;
beforeAll(async () => {
  door = await openGoogleDoor((request, response) => {
    if (request.url !== '/oauth2/v2/userinfo') return projects.answer(request, response);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"1","email":"co-quan@example.com"}');
  });
  files = filesOf(await keptBundle());
});
afterAll(() => door.close());

const deploy = (scriptId: string, env = door.env) =>
  deployFiles({ project: { scriptId }, files, env, evenIfLost: false, dryRun: false });

// Starting clasp takes a second each time, and many where other work waits: side by side.
describe.concurrent('deploy by clasp', { timeout: 240_000 }, () => {
  it('puts exactly the built files onto the project, and the same bytes come back', async () => {
    const id = projectId('day_');
    projects.content.set(id, FRESH);
    const first = { outcome: 'pushed', comparison: { fresh: true, lost: [] } };
    expect(await deploy(id)).toMatchObject(first);
    const there = projects.content.get(id) ?? [];
    expect(there.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
      'HTML tai-nguyen',
      'HTML tra-cuu',
      'JSON appsscript',
      'SERVER_JS Code',
    ]);
    // It is pulled and compared with the very files: another byte would be pushed again.
    expect(await deploy(id)).toMatchObject({ outcome: 'unchanged' });
    expect(projects.requests.filter((request) => request.includes(id))).toEqual([
      `GET /v1/projects/${id}/content`,
      `GET /v1/projects/${id}/content`,
      `PUT /v1/projects/${id}/content`,
      `GET /v1/projects/${id}/content`,
    ]);
    expect(there.map(({ source }) => source).sort()).toEqual(Object.values(files).sort());
    expect(door.asked).toContain('script.googleapis.com');
  });

  // Each start of clasp loads all of Google’s libraries: two seconds of a processor.
  it.runIf(WHOLE)(
    'makes a standalone project and says what clasp says of a refusal, with what to do',
    async () => {
      const made = await createProject('Sổ thử', door.env);
      if (!made.ok) throw new Error(made.refusal.said);
      const off = {
        code: 403,
        status: 'PERMISSION_DENIED',
        message:
          'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      };
      projects.refused.set(made.scriptId, off);
      expect(await deploy(made.scriptId)).toEqual({
        outcome: 'failed',
        refusal: {
          said: off.message,
          remedy: expect.stringContaining('bật “Google Apps Script API”') as string,
        },
      });
    },
  );

  it.runIf(WHOLE)('knows as whom clasp is signed in', async () => {
    expect(await whoIs(door.env)).toEqual({ ok: true, email: 'co-quan@example.com' });
  });

  it('starts nothing in a test that does not lead Google’s names to this machine (design invariant 9)', async () => {
    const id = projectId('ngoai_');
    const env = { ...door.env, HTTPS_PROXY: 'http://proxy.example.com:3128' };
    expect(await deploy(id, env)).toMatchObject({ outcome: 'failed' });
    expect(await createProject('x', { VITEST: 'true' })).toMatchObject({ ok: false });
    expect(projects.requests.filter((request) => request.includes(id))).toEqual([]);
  });
});
