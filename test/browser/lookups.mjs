// Codes that somebody tries on the page of look-ups: what each answer tells, and how long it takes.
import process from 'node:process';
import { performance } from 'node:perf_hooks';
import { URL } from 'node:url';

const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The page without what was typed into it. */
const bare = (html) => html.replace(/value="[^"]*"/, '');

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

/**
 * `ask` gives the page for a code. Returns how many answers there were but one and the same, and the median times
 * (milliseconds) of an unknown code of the right form and of the known one.
 */
export async function tryCodes(ask, known, count) {
  let seed = 20260903;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const codes = Array.from({ length: count }, () =>
    Array.from({ length: 6 }, () => SIGNS[next() % SIGNS.length]).join(''),
  ).filter((code) => code !== known);
  const answers = new Map();
  const times = { unknown: [], known: [] };
  for (const [at, code] of codes.entries()) {
    const start = performance.now();
    const html = bare(await ask(code));
    times.unknown.push(performance.now() - start);
    answers.set(html, (answers.get(html) ?? 0) + 1);
    if (at % 200 !== 0) continue;
    const again = performance.now();
    await ask(known);
    times.known.push(performance.now() - again);
    if (process.stderr.isTTY) process.stderr.write(`\r${at}/${count} mã`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return {
    tried: codes.length,
    answers: answers.size,
    says: [...answers.keys()][0] ?? '',
    unknownMs: median(times.unknown),
    knownMs: median(times.known),
  };
}

/** The page as a stranger's program asks for it. */
export const askAt = (url) => async (code) =>
  (await fetch(new URL(`tra-cuu?ma=${code}`, url))).text();
