// npm run bench: what the work costs, medians of five rounds, with the floor beside it.
import { benchDaily } from './daily.ts';
import { benchLetters } from './letters.ts';
import { benchWorkdays } from './workdays.ts';

const ROUNDS = 5;
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

interface Line {
  readonly what: string;
  readonly took: string;
  readonly floor: string;
}

function print(lines: readonly Line[]): void {
  const width = (key: keyof Line): number => Math.max(...lines.map((line) => line[key].length));
  const [what, took, floor] = [width('what'), width('took'), width('floor')];
  for (const line of lines)
    console.log(
      `${line.what.padEnd(what)}  ${line.took.padStart(took)}  ${line.floor.padStart(floor)}`,
    );
}

const letters = benchLetters();
const daily = await benchDaily(ROUNDS);
const workdays = benchWorkdays(ROUNDS);

print([
  { what: `Medians of ${ROUNDS}`, took: 'took', floor: 'floor' },
  ...(['stored', 'deflated'] as const).map((how) => ({
    what: `fill and zip ${letters.letters} letters, ${how} (floor: zip their XML, ${how}; at most 2×)`,
    took: ms(letters[how].fillMs),
    floor: `${ms(letters[how].floorMs)} (${letters[how].times.toFixed(2)}×)`,
  })),
  { what: 'compile one letter template', took: ms(letters.compileMs), floor: '' },
  {
    what: `daily run, ${daily.units} units, ${daily.petitions} petitions, ${daily.calls} calls (floor: one read)`,
    took: ms(daily.quietMs),
    floor: ms(daily.readMs),
  },
  {
    what: 'a run that takes up 2000 pasted petitions of them',
    took: ms(daily.busyMs),
    floor: ms(daily.readMs),
  },
  { what: `${workdays.sums} sums of working days`, took: ms(workdays.ms), floor: '' },
]);
if (!letters.ok) {
  console.error('Letters take more than twice the floor.');
  process.exitCode = 1;
}
