import { describe, expect, test } from 'vitest';
import { TABS } from '#register/tabs/all';
import { SETTINGS } from '#register/tabs/settings-list';
import { ward } from './ward.ts';

const COMMANDS = [
  'start',
  'workdays',
  'deadlines',
  'quorum',
  'taxcode',
  'schema',
  'rehearse',
  'setup',
  'today',
  'print',
  'pdf',
  'restore',
  'push',
  'sign-in',
  'doctor',
  'deploy',
  'build',
];

describe('the command line', () => {
  test('lists every command in Vietnamese when asked for nothing', async () => {
    const { code, out } = await ward();
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng');
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ +${name} +\\p{Lu}`, 'mu'));
  });

  test('an unknown command names the near ones and is wrong use', async () => {
    const { code, out, err } = await ward('schem');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Không có lệnh “schem”. Gần giống: “schema”');
  });

  test('an unknown option is wrong use, said in one sentence', async () => {
    const { code, err } = await ward('schema', '--jsn');
    expect(code).toBe(2);
    expect(err).toBe('Không có tùy chọn --jsn.');
  });

  test('a name every object has is no command', async () => {
    expect((await ward('constructor')).code).toBe(2);
  });

  test.each(COMMANDS)('%s explains itself in Vietnamese', async (name) => {
    const { code, out } = await ward(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/[ạảãàáăâđêôơưếệốờ]/i);
  });

  test('schema names every tab, column and setting in one JSON document', async () => {
    const { code, out } = await ward('schema', '--json');
    expect(code).toBe(0);
    const schema = JSON.parse(out) as {
      tabs: { key: string; file: string; columns: { key: string; values: string[] | null }[] }[];
      settings: unknown[];
    };
    expect(schema.tabs.map(({ key }) => key)).toEqual(Object.keys(TABS));
    expect(schema.tabs.find(({ key }) => key === 'contacts')?.file).toBe('contacts');
    const petitions = schema.tabs.find(({ key }) => key === 'petitions');
    expect(petitions?.columns.find(({ key }) => key === 'group')?.values).toHaveLength(7);
    expect(schema.settings).toHaveLength(SETTINGS.length);
  });
});
