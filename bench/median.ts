// The median time of a piece of work, after one round that warms it up.

/** Milliseconds; `prepare` is not counted. */
export function medianMs(rounds: number, work: () => void, prepare: () => void = () => {}): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    prepare();
    const start = performance.now();
    work();
    if (round > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
