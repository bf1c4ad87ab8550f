// What a person at a terminal sees while a command works, and what a program reads of it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineCommand } from '../../sync/commands/command.ts';
import { streamsOf } from '../../sync/commands/streams.ts';
import { styleFor } from '../../sync/workplace/page.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, io: streamsOf(stream, stream) };
}

const SLOW = defineCommand({
  name: 'cham',
  summary: 'Việc lâu',
  usage: 'cham',
  busy: 'Đang làm',
  options: {},
  run: (_args, io) => {
    io.out('Xong.');
    return 0;
  },
});

describe('a command that takes longer than a second', () => {
  it('says on a terminal that it works, and takes that away before it speaks', async () => {
    const { written, io } = screen(true);
    await SLOW.run([], io);
    expect(written).toEqual(['Đang làm …', '\r\u001b[K', 'Xong.\n']);
  });

  it.each([
    ['no terminal', false, []],
    ['--json', true, ['--json']],
    ['--help', true, ['--help']],
  ])('says nothing of it with %s', async (_what, isTTY, args) => {
    const { written, io } = screen(isTTY);
    await SLOW.run(args, io);
    expect(written.join('')).not.toContain('Đang làm');
  });
});

describe('colours', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    [true, '', true],
    [true, '1', false],
    [false, '', false],
  ])('on a terminal (%s) with NO_COLOR “%s”: %s', (isTTY, noColor, coloured) => {
    vi.stubEnv('NO_COLOR', noColor);
    expect(styleFor({ isTTY }).bold('x') !== 'x').toBe(coloured);
  });
});
