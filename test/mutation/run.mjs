// npm run mutate -- [rules/dates …] [--tests test/rules,test/x.test.ts] [--played] [--static]: changes the code in one place at a time and tells which changes no test notices.
import console from 'node:console';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
  // What the fields of letters and mails are for: words of the guide, in no bundle.
  'apps-script/letters/**/{about,about-second-plan,reported-about,to-finance-about}.ts',
  'apps-script/letters/mails/about/*.ts',
];

/** Not needed by any test of one folder; from the root. */
const LEFT_OUT = [
  '/docs/hinh',
  '/bench',
  '/nam-mau',
  '/office',
  '/out',
  '/coverage',
  '/.ci',
  '/apps-script/dist',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    /** Also the tests that play an office: a mutant takes seconds then. */
    played: { type: 'boolean', default: false },
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
if (values.played) process.env.MUTATED_PLAYED = '1';

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
const fileOf = ({ fileName }) => relative(ROOT, fileName).split('\\').join('/');

/** An earlier run's results come along, those of other folders too. */
function isAsked(result) {
  const file = fileOf(result);
  return rooms.some((room) => {
    const home = homeOf(room).replace(/:\d+-\d+$/, '');
    return file === home || file.startsWith(`${home}/`);
  });
}

const told = results
  .filter(isAsked)
  .map((result) => ({
    status: result.status,
    file: fileOf(result),
    line: result.location.start.line,
    was: flat(codeOf(result)),
    becomes: flat(result.replacement ?? ''),
  }));

const groups = parse(readFileSync(join(ROOT, 'test/mutation/equivalents.yaml'), 'utf8'));
const equivalents = new Set(
  groups.flatMap((group) =>
    Object.entries(group.in).flatMap(([file, mutants]) =>
      mutants.map((mutant) => `apps-script/${file}: ${mutant}`),
    ),
  ),
);
const isEquivalent = ({ file, was, becomes }) => equivalents.has(`${file}: ${was} → ${becomes}`);

const short = (text) => (text.length > 110 ? `${text.slice(0, 107)}…` : text);
const isCaught = ({ status }) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const isOpen = (one) => isAlive(one) && !isEquivalent(one);

const open = told.filter(isOpen);
open.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
for (const { file, line, was, becomes, status } of open) {
  const unseen = status === 'NoCoverage' ? '  (no test comes here)' : '';
  console.log(`${file}:${line}  ${short(was)}  →  ${short(becomes)}${unseen}`);
}

/** What became of the mutants of one place. */
function score(name, list) {
  const [caught, alive, survive] = [isCaught, isAlive, isOpen].map((is) => list.filter(is).length);
  const all = caught + survive;
  const percent = all === 0 ? 100 : Math.floor((1000 * caught) / all) / 10;
  const ignored = list.filter(({ status }) => status === 'Ignored').length;
  return (
    `${name}: ${caught} of ${all} mutants caught (${percent} %), ${survive} survive; apart from these ` +
    `${alive - survive} that change nothing (equivalents.yaml) and ${ignored} of values read on loading`
  );
}

const folders = [...new Set(told.map(({ file }) => dirname(file)))].sort();
if (folders.length > 1)
  for (const folder of folders)
    console.log(
      score(
        folder,
        told.filter(({ file }) => dirname(file) === folder),
      ),
    );
console.log(score(rooms.join(', '), told));
