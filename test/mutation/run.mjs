// npm run mutate -- [rules/dates …] [--tests test/rules] [--static]: changes the code in one place at a time and tells which changes no test notices.
import console from 'node:console';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { URL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = 'out/mutation';

/** Data, each value held against the plans' text or the State's notices by tests of its own: a mutant of it says nothing about conditions. */
const DATA = [
  'apps-script/rules/clauses/{ids,quotes}.ts',
  'apps-script/rules/calendar/official-days.ts',
];

/** Not needed by any test of one folder. */
const LEFT_OUT = [
  'docs/hinh',
  'bench',
  'nam-mau',
  'office',
  'out',
  'coverage',
  '.ci',
  'apps-script/dist',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    /** Also what is read once when a file is loaded (tables, patterns): each such mutant runs all tests. */
    static: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
    /** Runs again what an earlier run has told. */
    force: { type: 'boolean', default: false },
  },
});
const rooms = positionals.length > 0 ? positionals : ['rules'];
const homeOf = (room) => (room.startsWith('sync/') ? room : `apps-script/${room}`);
const first = rooms[0].replace(/^sync\//, '').split('/')[0];

function patternOf(room) {
  return /\.ts(:\d+-\d+)?$/.test(room) ? homeOf(room) : `${homeOf(room)}/**/*.ts`;
}

process.chdir(ROOT);
mkdirSync(OUT, { recursive: true });
process.env.MUTATED_TESTS = values.tests ?? `test/${first}`;

const results = await new Stryker({
  mutate: [...rooms.map(patternOf), ...DATA.map((path) => `!${path}`)],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: !values.static,
  concurrency: Number(values.concurrency),
  incremental: true,
  incrementalFile: `${OUT}/${first}.json`,
  force: values.force,
  ignorePatterns: LEFT_OUT,
  tempDirName: `${OUT}/sandbox`,
  reporters: ['progress-append-only'],
  timeoutMS: 10_000,
  allowEmpty: true,
}).runMutationTest();

/** The code that a mutant replaces. */
function codeOf({ fileName, location: { start, end } }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(' ');
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const told = results.map((result) => ({
  status: result.status,
  file: relative(ROOT, result.fileName).split('\\').join('/'),
  line: result.location.start.line,
  was: flat(codeOf(result)),
  becomes: flat(result.replacement ?? ''),
}));

const equivalents = parse(readFileSync(join(ROOT, 'test/mutation/equivalents.yaml'), 'utf8')) ?? [];
const isEquivalent = (one) =>
  equivalents.some(
    ({ file, was, becomes }) => file === one.file && was === one.was && becomes === one.becomes,
  );

const at = (...statuses) => told.filter(({ status }) => statuses.includes(status));
const caught = at('Killed', 'Timeout');
const alive = at('Survived', 'NoCoverage');
const open = alive.filter((one) => !isEquivalent(one));
open.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

const short = (text) => (text.length > 110 ? `${text.slice(0, 107)}…` : text);
for (const { file, line, was, becomes, status } of open) {
  const unseen = status === 'NoCoverage' ? '  (no test comes here)' : '';
  console.log(`${file}:${line}  ${short(was)}  →  ${short(becomes)}${unseen}`);
}
const all = caught.length + open.length;
const percent = all === 0 ? 100 : Math.floor((1000 * caught.length) / all) / 10;
console.log(
  `${rooms.join(', ')}: ${caught.length} of ${all} mutants caught (${percent} %), ${open.length} survive; ` +
    `apart from these ${alive.length - open.length} that change nothing (equivalents.yaml) and ${at('Ignored').length} of values read on loading`,
);
