// `npm run storm -- --seeds N [--from M]`: random office-years in bad weather; goes on where it was stopped.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { playSeed, type Outcome } from '../test/storm/play.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, from: { type: 'string' }, seed: { type: 'string' } },
});
const KEPT = 'out/storm.json';
type Kept = Record<string, Outcome>;

const kept: Kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept) : {};
const from = Number(values.seed ?? values.from ?? 1);
const count = values.seed === undefined ? Number(values.seeds ?? 20) : 1;

for (let seed = from; seed < from + count; seed++) {
  if (values.seed === undefined && kept[seed] !== undefined) continue;
  const outcome = await playSeed(seed);
  kept[seed] = outcome;
  mkdirSync('out', { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
  if (outcome.violations.length === 0) continue;
  console.log(`Hạt giống ${seed}: sai. Chơi lại: npm run storm -- --seed ${seed}`);
  for (const line of outcome.violations.slice(0, 10)) console.log(`  ${line}`);
}

const all = Object.values(kept);
const sum = (of: (outcome: Outcome) => number): number =>
  all.reduce((total, each) => total + of(each), 0);
const wrong = all.filter(({ violations }) => violations.length > 0).length;
console.log(
  `Tất cả tới nay: ${all.length} hạt giống, ${sum(({ executions }) => executions)} lượt chạy, ${sum(({ faults }) => faults)} sự cố, ${wrong} hạt giống sai.`,
);
process.exitCode = wrong > 0 ? 1 : 0;
