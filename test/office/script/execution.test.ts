import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import type { Call } from '../../../sync/office/office.ts';
import { officeWith, SCRIPT, SHEET_ID } from '../helpers.ts';

const run = (script: string, fn = 'main') => officeWith(SCRIPT + script).execute(fn);
const result = (body: string) => {
  const { error, result: value } = run(`function main() { ${body} }`);
  expect(error).toBeNull();
  return value;
};

describe('the context', () => {
  it('is bare V8: no timers, URL, TextEncoder, structuredClone, process, Intl', () => {
    const names =
      '["setTimeout","URL","TextEncoder","structuredClone","process","Intl","require","fetch","Buffer","atob","crypto"]';
    expect(result(`return ${names}.filter((name) => name in globalThis)`)).toEqual([]);
  });

  it('is a new one for every execution', () => {
    const office = officeWith('var count = 0; function main() { count += 1; return count; }');
    expect([office.execute('main').result, office.execute('main').result]).toEqual([1, 1]);
  });

  it('may be that of the execution before, however it ended, unless it still runs', () => {
    const office = officeWith(`
      var count = 0;
      function main() { count += 1; return [count, Date.now(), Session.getEffectiveUser().getEmail()]; }
      function fail() { throw new Error('no'); }
      function read() { count += 1; return UrlFetchApp.fetch('https://www.googleapis.com/x', { muteHttpExceptions: true }) && count; }
    `);
    office.keepsContext = true;
    const first = office.execute('main').result;
    office.setClock(localDateTime('2026-08-03T10:00'));
    const second = office.execute('main', undefined, { user: 'can.bo@haiphong.example' }).result;
    expect(first).toEqual([1, Date.parse('2026-08-03T09:00:00+07:00'), office.owner]);
    expect(second).toEqual([2, Date.parse('2026-08-03T10:00:00+07:00'), 'can.bo@haiphong.example']);
    expect(office.execute('fail').error).toBe('Error: no');
    expect(office.execute('read').result).toBe(3);
    office.onCall = () => {
      office.onCall = null;
      expect(office.execute('read').result).toBe(1);
    };
    expect(office.execute('read').result).toBe(4);
    office.keepsContext = false;
    expect(office.execute('read').result).toBe(1);
  });

  it('takes its time from the office, in the zone of the script whatever the machine has', () => {
    expect(
      result(
        'return [new Date().toISOString(), Date.now(), new Date().getHours(), new Date().getDate()]',
      ),
    ).toEqual(['2026-08-03T02:00:00.000Z', Date.parse('2026-08-03T02:00:00Z'), 9, 3]);
    expect(
      result(
        'return [new Date(2026, 0, 1).toISOString(), new Date("2026-01-01T00:00:00").toISOString(), String(new Date(2026, 0, 1))]',
      ),
    ).toEqual([
      '2025-12-31T17:00:00.000Z',
      '2025-12-31T17:00:00.000Z',
      'Thu Jan 01 2026 00:00:00 GMT+0700 (GMT+07:00)',
    ]);
    expect(
      result(
        'const d = new Date(2026, 0, 31); d.setMonth(1, 1); d.setHours(5); return [d.toISOString(), d instanceof Date, d.getTimezoneOffset()]',
      ),
    ).toEqual(['2026-01-31T22:00:00.000Z', true, -420]);
  });

  it('hands over lists, records and dates that are its own', () => {
    const body = `
      const p = PropertiesService.getScriptProperties().setProperties({ a: '1' }).getProperties();
      const bytes = Utilities.newBlob('Ái').getBytes();
      return [p instanceof Object, bytes instanceof Array, bytes.slice(0, 2), Utilities.newBlob(bytes).getDataAsString()]`;
    expect(result(body)).toEqual([true, true, [-61, -127], 'Ái']);
  });

  it('lets the script catch an error of a service as an error of its own', () => {
    expect(
      result('try { Utilities.sleep(-1) } catch (e) { return [e instanceof Error, e.message] }'),
    ).toEqual([true, 'Invalid argument: milliseconds -1']);
  });

  it('keeps where in the bundle an error of the script happened', () => {
    const { error, log } = run('function main() { return null.x; }');
    expect(error).toBe("TypeError: Cannot read properties of null (reading 'x')");
    expect(log[0]).toMatch(/^at main \(Code\.js:\d+:\d+\)$/);
  });

  it('says which function is missing', () => {
    expect(run('').error).toBe('Error: Script function not found: main');
  });
});

describe('what is not emulated', () => {
  it.each([
    ['a member of a service', 'SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['a whole service', 'GmailApp.sendEmail("a@b.vn", "x", "y")', 'GmailApp.sendEmail'],
    [
      'a member of what a call gave back',
      'FormApp.create("x").addGridItem()',
      'FormApp.create().addGridItem',
    ],
    [
      'a method of REST',
      'call("get", "/developerMetadata/3")',
      'sheets.spreadsheets.developerMetadata.get',
    ],
  ])('%s ends the execution with its name, even when the script catches it', (_, code, name) => {
    const { error, result: value } = run(
      `function main() { try { ${code} } catch (e) {} return 'went on' }`,
    );
    expect(error).toBe(`NotEmulated: ${name}`);
    expect(value).toBeUndefined();
  });
});

describe('UrlFetchApp', () => {
  it('throws on an error answer unless exceptions are muted', () => {
    const url = '"https://sheets.googleapis.com/v4/spreadsheets/none"';
    const headers = '{ Authorization: "Bearer x" }';
    expect(
      run(`function main() { UrlFetchApp.fetch(${url}, { headers: ${headers} }) }`).error,
    ).toMatch(/^Error: Request failed for https:\/\/sheets.googleapis.com returned code 404/);
    expect(
      result(
        `return UrlFetchApp.fetch(${url}, { headers: ${headers}, muteHttpExceptions: true }).getResponseCode()`,
      ),
    ).toBe(404);
  });

  it('refuses addresses over 2 kB, hosts of others, and a typed array as payload', () => {
    const caught = (code: string) => result(`try { ${code} } catch (e) { return e.message }`);
    expect(caught('UrlFetchApp.fetch("https://sheets.googleapis.com/" + "x".repeat(2100))')).toBe(
      'Limit Exceeded: URLFetch URL Length.',
    );
    expect(caught('UrlFetchApp.fetch("https://example.com/")')).toBe(
      'Address unavailable: https://example.com/',
    );
    expect(
      caught(
        'UrlFetchApp.fetch("https://sheets.googleapis.com/", { method: "post", payload: new Uint8Array(2) })',
      ),
    ).toBe('Invalid argument: payload');
  });

  it('counts reads, writes and Drive calls of an execution apart', () => {
    const office = officeWith(
      `${SCRIPT} function main() { read(); append('a'); append('b');
        const get = (path) => ({ url: 'https://www.googleapis.com' + path, headers: { Authorization: 'Bearer x' } });
        return UrlFetchApp.fetchAll([get('/drive/v3/files'), get('/drive/v3/files/root')]).map((r) => r.getResponseCode()); }`,
    );
    const { calls, result: codes } = office.execute('main');
    expect(codes).toEqual([200, 200]);
    expect(calls).toEqual({ sheetsRead: 1, sheetsWrite: 2, drive: 2, mail: 0 });
  });
});

describe('the lock', () => {
  const script = `${SCRIPT}
    function outer() { const lock = LockService.getScriptLock(); lock.waitLock(1000); append('a'); return lock.hasLock(); }
    function inner() { const got = LockService.getScriptLock().tryLock(20000); return [got, Date.now()]; }`;

  it('is refused to an execution that starts while another holds it, after the whole wait', () => {
    const office = officeWith(script);
    let nested: unknown;
    office.onCall = () => {
      office.onCall = null;
      nested = office.execute('inner').result;
    };
    expect(office.execute('outer').result).toBe(true);
    expect(nested).toEqual([false, Date.parse('2026-08-03T02:00:20Z')]);
  });

  it('frees itself when its execution ends, also when it was killed', () => {
    const office = officeWith(script);
    office.faults = () => 'before';
    expect(office.execute('outer').error).toContain('killed');
    office.faults = null;
    expect(office.execute('inner').result).toEqual([true, Date.parse('2026-08-03T02:00:00Z')]);
  });
});

describe('limits', () => {
  it('stops sending when the day’s mail recipients are used up, and starts again the next day', () => {
    const office = officeWith(`function main() {
      let sent = 0;
      try { for (;;) { MailApp.sendEmail({ to: 'a@b.vn, c@d.vn', subject: 's', body: 't' }); sent += 1; } }
      catch (e) { return [sent, e.message, MailApp.getRemainingDailyQuota()]; }
    }`);
    office.limits.mailRecipientsPerDay = 5;
    const message = 'Service invoked too many times for one day: email.';
    expect(office.execute('main').result).toEqual([2, message, 1]);
    expect(office.mails()).toHaveLength(2);
    office.setClock(localDateTime('2026-08-04T09:00'));
    expect(office.execute('main').result).toEqual([2, message, 1]);
  });

  it('kills an execution after six minutes, whatever it catches', () => {
    const office = officeWith(`${SCRIPT} function main() {
      for (let i = 0; i < 7; i += 1) { try { Utilities.sleep(60000); append(String(i)); } catch (e) {} }
      try { append('sau'); } catch (e) {}
      return 'done';
    }`);
    const { error, result: value } = office.execute('main');
    expect([error, value]).toEqual(['ExecutionKilled: Exceeded maximum execution time', undefined]);
    expect(office.grid(SHEET_ID, 0)).toHaveLength(6);
  });

  it('moves the clock by the latency that was set at every call', () => {
    const office = officeWith(
      `${SCRIPT} function main() { append('a'); append('b'); return Date.now(); }`,
    );
    office.latency = 500;
    expect(office.execute('main').result).toBe(Date.parse('2026-08-03T02:00:01Z'));
  });

  it('refuses properties over 9 kB', () => {
    expect(
      run(
        'function main() { PropertiesService.getScriptProperties().setProperty("a", "x".repeat(9300)) }',
      ).error,
    ).toBe('Error: Argument too large: value');
  });
});

describe('an execution killed at a call', () => {
  const script = `${SCRIPT} function main() { append('a'); append('b'); try { append('c') } catch (e) {} append('d'); }`;
  const grid = (kill: (call: Call) => 'before' | 'after' | null) => {
    const office = officeWith(script);
    office.faults = kill;
    const { error } = office.execute('main');
    return { error, rows: office.grid(SHEET_ID, 0).flat() };
  };

  it('leaves nothing of that call when killed before, all of it when killed after, and calls nothing more', () => {
    expect(grid(({ index }) => (index === 2 ? 'before' : null)).rows).toEqual(['a', 'b']);
    expect(grid(({ index }) => (index === 2 ? 'after' : null)).rows).toEqual(['a', 'b', 'c']);
    expect(grid(({ index }) => (index === 2 ? 'after' : null)).error).toContain(
      'killed after call 2',
    );
  });

  it('ends the same, after restoring the snapshot and running undisturbed, at every call', () => {
    const office = officeWith(script);
    const start = office.snapshot();
    office.execute('main');
    const end = office.snapshot();
    for (let index = 0; index < 4; index += 1) {
      office.restore(start);
      office.faults = (call) => (call.index === index ? 'before' : null);
      office.execute('main');
      expect(office.snapshot()).not.toEqual(end);
      office.restore(start);
      office.faults = null;
      office.execute('main');
      expect(office.snapshot()).toEqual(end);
    }
  });
});

describe('speed', () => {
  it('snapshots share structure: a write to one row keeps the others as they are', () => {
    const office = officeWith(`${SCRIPT} function main() { append('a'); }`);
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 45 }, (__, column) => row * column),
    );
    office.personEdit(
      { fileId: SHEET_ID, sheet: 0, row: 0, column: 0, values },
      { validate: false },
    );
    const before = office.store.spreadsheet(SHEET_ID).sheets[0];
    office.execute('main');
    const after = office.store.spreadsheet(SHEET_ID).sheets[0];
    expect(after?.rows[9_999]).toBe(before?.rows[9_999]);
    expect(after?.rows).toHaveLength(10_001);
    expect(before?.rows).toHaveLength(10_000);
  });

  it('runs 400 executions in a few seconds', () => {
    const office = officeWith(`${SCRIPT} function main() { read(); append('a'); }`);
    // Processor time: what else the machine does meanwhile is not counted.
    const start = process.cpuUsage();
    for (let time = 0; time < 400; time += 1) office.execute('main');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(8000);
    expect(office.grid(SHEET_ID, 0)).toHaveLength(400);
  });
});
