import { expect, it } from 'vitest';
import { deploy, isScriptId } from '../../sync/commands/deploy.ts';

it('refuses to push while .clasp.json bears the placeholder', async () => {
  const said: string[] = [];
  const code = await deploy.run([], { out: () => {}, err: (text) => said.push(text), json: false });
  expect(code).toBe(1);
  expect(said.join('\n')).toContain('mã giữ chỗ');
});

it.each([
  ['CHUA_DAT_MA_DU_AN_APPS_SCRIPT', false],
  ['1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789_abcdefghijk-lmnopqr', true],
])('knows the id of a project: %s → %s', (id, known) => {
  expect(isScriptId(id)).toBe(known);
});
