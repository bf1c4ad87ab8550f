import { describe, expect, it } from 'vitest';
import { localClients } from '../../sync/google/clients.ts';
import { patiently } from '../../sync/google/patiently.ts';

describe('clients of the local office', () => {
  it.each([
    'https://sheets.googleapis.com/',
    'http://10.0.0.1:80/',
    'http://127.0.0.1.example.com/',
  ])('refuse %s', (rootUrl) => {
    expect(() => localClients(rootUrl)).toThrow('chỉ làm việc với chính máy này');
  });

  it('refuse a call that would go elsewhere, before it leaves', async () => {
    const { drive, how } = localClients('http://127.0.0.1:9/');
    const elsewhere = { ...how, rootUrl: 'https://www.googleapis.com/' };
    await expect(drive.files.generateIds({ count: 1 }, elsewhere)).rejects.toThrow(
      'không gửi gì đến “www.googleapis.com”',
    );
    // A call that forgot its address would go to the real host.
    const { adapter } = how;
    await expect(
      drive.files.generateIds({ count: 1 }, adapter === undefined ? {} : { adapter }),
    ).rejects.toThrow('không gửi gì đến “www.googleapis.com”');
  });
});

describe('patiently', () => {
  const failing = (status: number, times: number) => {
    let left = times;
    return async (): Promise<string> => {
      left -= 1;
      if (left >= 0) throw Object.assign(new Error('no'), { status });
      return 'done';
    };
  };

  it('waits longer each time, and not for ever', async () => {
    const pauses: number[] = [];
    const pause = async (ms: number): Promise<void> => void pauses.push(ms);
    expect(await patiently(pause, failing(429, 3))).toBe('done');
    expect(pauses).toHaveLength(3);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    await expect(patiently(pause, failing(429, 99))).rejects.toThrow('no');
  });

  it('asks again after a fault of Google’s or a broken line what may be asked twice', async () => {
    const pause = (): Promise<void> => Promise.resolve();
    expect(await patiently(pause, failing(503, 2), 'reads')).toBe('done');
    let left = 1;
    const broken = async (): Promise<string> => {
      left -= 1;
      if (left >= 0) throw new TypeError('fetch failed');
      return 'done';
    };
    expect(await patiently(pause, broken, 'reads')).toBe('done');
    await expect(patiently(pause, failing(404, 1), 'reads')).rejects.toThrow('no');
  });

  it('does not repeat what may have taken effect', async () => {
    const pause = (): Promise<never> => Promise.reject(new Error('paused'));
    await expect(patiently(pause, failing(500, 1))).rejects.toThrow('no');
  });
});
