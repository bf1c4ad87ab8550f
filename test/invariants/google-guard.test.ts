// Design invariant 9: while tests run no request reaches Google, by whatever way and with whatever login.
import { spawnSync } from 'node:child_process';
import { request as plain } from 'node:http';
import { request } from 'node:https';
import { describe, expect, it } from 'vitest';

const LOGIN = { authorization: 'Bearer ya29.a0AfB_byLooksReal' };
const PROJECT = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefghijklmnopqrst';
const ADDRESS = `https://script.googleapis.com/v1/projects/${PROJECT}/content`;

const failed = (send: typeof request, address: string): Promise<string> =>
  new Promise((resolve) => {
    const sent = send(address, { headers: LOGIN }, () => resolve('answered'));
    sent.on('error', (error) => resolve(error.message));
    sent.end();
  });

describe('while tests run, Google’s hosts are refused', () => {
  it.each([
    ['https', () => failed(request, ADDRESS)],
    ['http', () => failed(plain, 'http://www.googleapis.com/drive/v3/files')],
    [
      'fetch',
      () =>
        fetch(ADDRESS, { headers: LOGIN }).then(
          () => 'answered',
          (error: unknown) => String((error as { cause?: unknown }).cause),
        ),
    ],
  ])('by %s', async (_way, send) => {
    expect(await send()).toContain('must not reach Google');
  });

  it('in the processes that a test starts, as clasp is', () => {
    const code = `fetch('${ADDRESS}').then(() => console.log('answered'), (error) => console.log(String(error.cause)))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('must not reach Google');
  });
});
