// npm run fuzz -- --seeds 200 [--from 1]: templates damaged by chance, single kinds and mixes, on every letter.
import { parseArgs } from 'node:util';
import { DAMAGES, letterSubjects, mixOf, tryDamages } from '../test/docx/damages/try-damages.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '20' }, from: { type: 'string', default: '1' } },
});
const from = Number(values.from);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => from + index);
const subjects = letterSubjects();
let tried = 0;
let failed = 0;

for (const seed of seeds) {
  for (const subject of subjects) {
    const trials = [...DAMAGES.map((damage) => [damage]), mixOf(seed), mixOf(seed + 100_000)];
    for (const damages of trials) {
      tried += 1;
      const faults = tryDamages(subject, damages, seed);
      if (faults.length === 0) continue;
      failed += 1;
      console.log(`${subject.kind}: ${damages.map(({ kind }) => kind).join(' + ')}`);
      console.log(`  ${faults.slice(0, 3).join('\n  ')}`);
      console.log(`  again: npm run fuzz -- --from ${seed} --seeds 1`);
    }
  }
}
console.log(`${tried} damaged templates, ${failed} letters gone wrong.`);
if (failed > 0) process.exitCode = 1;
