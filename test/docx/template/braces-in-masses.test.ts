// A paragraph full of braces is read in one pass: what somebody pastes into a template keeps no run waiting.
import { expect, it } from 'vitest';
import { findTags } from '#docx/template/find-tags';

const MANY = 20_000;
const place = { part: 'Thân văn bản', paragraph: 1, raw: '' };

it.each<[string, string, number, number]>([
  ['that open and never close', '{{ '.repeat(MANY), 0, 20],
  ['that close and never opened', '}} '.repeat(MANY), 0, 20],
  ['wide ones that open', '｛｛'.repeat(MANY), 0, 20],
  ['of tags', '{{tên}}'.repeat(MANY), MANY, 0],
  ['of three', '{{{tên}}}', 1, 1],
])('braces %s', (_what, text, tags, told) => {
  const before = process.cpuUsage().user;
  const { found, problems } = findTags(text, place, () => true);
  expect(found).toHaveLength(tags);
  expect(problems).toHaveLength(told);
  // Read again from each brace on it takes seconds.
  expect(process.cpuUsage().user - before).toBeLessThan(700_000);
});
