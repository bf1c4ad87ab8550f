// Design invariant 1: what clasp would push is what the local office runs, byte for byte, and Google can take it.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import ts from 'typescript';
import * as z from 'zod/mini';
import { localDateTime } from '#rules/dates/civil-date';
import { buildBundle, CODE_LIMIT, writeBundle, type Bundle } from '../../sync/build/bundle.ts';
import { RESOURCE_FILE } from '../../sync/build/resources.ts';
import { LocalOffice } from '../../sync/office/office.ts';
import { HtmlServiceStandIn } from '../../sync/office/script/services/html.ts';
import { bareOffice, freshOffice } from '../../sync/workplace/fresh.ts';

const ROOT = join(import.meta.dirname, '../..');

let dir: string;
let bundle: Bundle;
let pushed: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'goi-'));
  bundle = await buildBundle();
  await writeBundle(join(dir, 'apps-script/dist'), bundle);
  await cp(join(ROOT, '.clasp.json'), join(dir, '.clasp.json'));
  pushed = await readFile(join(dir, 'apps-script/dist/Code.js'), 'utf8');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** What the files export that say what letters say. */
async function dataBuilders(): Promise<string[]> {
  const letters = join(ROOT, 'apps-script/letters');
  const files = (await readdir(letters, { recursive: true })).filter((path) =>
    /^D[^/\\]+[/\\]data\.ts$/.test(path),
  );
  const texts = await Promise.all(files.map((path) => readFile(join(letters, path), 'utf8')));
  return texts
    .flatMap((text) => [...text.matchAll(/^export (?:function|const) (\w+)/gm)])
    .map(([, name = '']) => name)
    .sort();
}

const isDirective = (statement: ts.Statement): boolean =>
  ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);

describe('the bundle that clasp pushes', () => {
  it('is, byte for byte, the script that the local office runs (design invariant 1)', async () => {
    const compiled: string[] = [];
    const { Script } = vm;
    vm.Script = class extends Script {
      constructor(...[code, options]: ConstructorParameters<typeof Script>) {
        super(code, options);
        compiled.push(code);
      }
    };
    try {
      await freshOffice(localDateTime('2026-08-03T07:00'));
    } finally {
      vm.Script = Script;
    }
    expect(compiled.some((code) => code === pushed)).toBe(true);
    expect(compiled.filter((code) => code.length > 10_000)).toHaveLength(1);
  });

  it('leaves what fills templates, what letters say, what makes and upgrades registers, what the owner asks for, what erases, what is found for a clerk, and what reads a journal of before, to the resource file: a start of the script pays nothing for it', async () => {
    const page = bundle.pages[`${RESOURCE_FILE}.html`] ?? '';
    const packed = page.replace(/^tai-nguyen:|:het|\s/g, '');
    const { rooms } = JSON.parse(Buffer.from(packed, 'base64').toString()) as {
      rooms: Record<string, string>;
    };
    const asked = (name: string): string[] =>
      [
        ...(vm.runInNewContext(`${rooms[name]};Object.keys(${name})`, {
          // Of the script's own modules a room may build on a schema when it is loaded.
          require: (name: string) => (name === 'zod/mini' ? z : { DriveFile: { shape: {} } }),
        }) as string[]),
      ].sort();
    expect(asked('docx')).toEqual([
      'checkTemplate',
      'compiledLetter',
      'docxText',
      'editDocx',
      'publicText',
      'renderMail',
    ]);
    expect(asked('setup')).toEqual(['arrangedBoards', 'setupRequests', 'upgradeOf']);
    expect(asked('journal')).toEqual(['eventsFromOldNotes']);
    expect(asked('erasing')).toEqual(['anonymise', 'erase', 'erasureWords', 'retentionWords']);
    expect(asked('finding')).toEqual(['wordsFor', 'wordsForContact']);
    expect(asked('owner')).toEqual([
      'checkOffice',
      'listHandOver',
      'lookAround',
      'makeYearFile',
      'setUp',
      'takeDown',
      'tellRun',
      'upgradeFiles',
    ]);
    expect(asked('letters')).toEqual(await dataBuilders());
    expect(bundle.engine).toBe(Buffer.byteLength(Object.values(rooms).join('')));
    for (const [name, word] of [
      ['docx', 'thẻ_chưa_đóng_ngoặc'],
      ['docx', 'MustacheStatement'],
      ['setup', 'addConditionalFormatRule'],
      ['journal', '^Dòng sao chép từ ('],
      ['erasing', '[\\\\s.]*'],
      ['owner', 'Sửa theo lời báo rồi chạy lại chayNgay.'],
      ['letters', 'A letter about a task is about a task'],
    ] as const) {
      expect(rooms[name]).toContain(word);
      expect(pushed).not.toContain(word);
    }
  });

  it('reads there, byte for byte, the resource file that clasp pushes (design invariant 1)', async () => {
    const read = new Map<string, string>();
    const open = vi.spyOn(HtmlServiceStandIn.prototype, 'createHtmlOutputFromFile');
    try {
      const office = await bareOffice(localDateTime('2026-08-03T07:00'));
      office.keepsContext = false;
      office.execute('caiDat');
      open.mock.calls.forEach(([name], index) => {
        const { type, value } = open.mock.results[index] ?? {};
        if (type === 'return' && value !== undefined) read.set(name, value.getContent());
      });
    } finally {
      open.mockRestore();
    }
    expect([...read.keys()]).toEqual([RESOURCE_FILE]);
    const file = await readFile(join(dir, `apps-script/dist/${RESOURCE_FILE}.html`), 'utf8');
    expect(read.get(RESOURCE_FILE)).toBe(file);
  });

  it('goes up with its manifest and its pages, and nothing else: clasp says so, offline', async () => {
    await writeFile(join(dir, 'khac.ts'), 'export {};');
    const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [clasp, 'show-file-status', '--json'],
      { cwd: dir, env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', HOME: dir } },
    );
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    expect([...filesToPush].sort()).toEqual(
      (await readdir(join(dir, 'apps-script/dist')))
        .map((name) => `apps-script/dist/${name}`)
        .sort(),
    );
    expect(filesToPush).toContain('apps-script/dist/Code.js');
  });

  it(`is at most ${CODE_LIMIT} bytes`, () => {
    expect(Buffer.byteLength(pushed)).toBeLessThanOrEqual(CODE_LIMIT);
  });

  it('is defined in a context that has ECMAScript and nothing else', () => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const names = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context));
    vm.runInContext(
      'for (const name of ["Intl", "WebAssembly", "console", "SharedArrayBuffer", "Atomics", "escape", "unescape"]) delete globalThis[name]',
      context,
    );
    vm.runInContext(pushed, context);
    for (const name of ['hourly', 'caiDat', 'chayNgay', 'onFormSubmit', 'onEditInstalled'])
      expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
    expect(names.has('setTimeout')).toBe(false);
  });

  it('has at its top level only functions and one variable, and neither import nor export', () => {
    const source = ts.createSourceFile('Code.js', pushed, ts.ScriptTarget.ES2019, false);
    const others = source.statements.filter(
      (statement) => !ts.isFunctionDeclaration(statement) && !isDirective(statement),
    );
    expect(others.map((statement) => ts.isVariableStatement(statement))).toEqual([true]);
  });
});

describe('the entries that Google calls by name', () => {
  it('are there for every trigger that set-up installs', async () => {
    const office = await freshOffice(localDateTime('2026-08-03T07:00'));
    const asked = office.triggers().map(({ handler }) => handler);
    expect(asked).toEqual(['hourly', 'onEditInstalled', 'onFormSubmit']);
    for (const name of asked) expect(pushed).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  it('stop for an account that is not the owner’s, in words', async () => {
    const office = LocalOffice.create({
      bundle: pushed,
      pages: bundle.pages,
      now: localDateTime('2026-08-03T07:00'),
    });
    office.execute('caiDat');
    const { error } = office.execute('hourly', undefined, { user: 'nguoi.khac@gmail.com' });
    expect(error).toContain('trình kích hoạt của nguoi.khac@gmail.com dừng lại');
  });
});

describe('the manifest', () => {
  interface Manifest {
    readonly timeZone: string;
    readonly runtimeVersion: string;
  }
  const manifest = (): Manifest => JSON.parse(bundle.manifest) as Manifest;

  it('runs V8 in the office’s time zone', () => {
    expect(manifest()).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});
