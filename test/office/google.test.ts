// How Google may be towards an office: each switch shows what it does, and the office without it does not.
import { describe, expect, it } from 'vitest';
import type { LocalOffice } from '../../sync/office/office.ts';
import { SCOPES } from '../../sync/office/store/google.ts';
import { batch, message, officeWith, rest, SCRIPT, SHEET_ID, text } from './helpers.ts';

const SHEETS = `GET /v4/spreadsheets/${SHEET_ID}`;
const FOLDER = { name: 'Văn bản dự thảo', mimeType: 'application/vnd.google-apps.folder' };

const FORM = `
function make() {
  const form = FormApp.create('Phiếu');
  form.addTextItem().setTitle('Tên');
  form.addTextItem().setTitle('Ghi chú');
  form.setPublished(true);
  return form.getId();
}
function open(id) { return FormApp.openById(id).getId(); }
function login() { FormApp.openById(FormApp.create('x').getId()).setRequireLogin(false); }
function asked(id) { return FormApp.openById(id).getResponses().map((response) =>
  response.getItemResponses().map((item) => item.getResponse())); }
`;

describe('an API that is off in the script’s Cloud project', () => {
  it.each([
    ['sheets', 'Google Sheets API', SHEETS],
    ['drive', 'Google Drive API', 'GET /drive/v3/files'],
  ] as const)('answers 403 SERVICE_DISABLED as Google does: %s', (api, title, route) => {
    const office = officeWith();
    expect(rest(office, route).status).toBe(200);
    office.google.apisOff = [api];
    const { status, json } = rest(office, route);
    const host = `${api}.googleapis.com`;
    expect(status).toBe(403);
    expect(json['error']).toMatchObject({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: expect.stringMatching(`^${title} has not been used in project \\d+ before`),
      details: [
        { '@type': 'type.googleapis.com/google.rpc.Help' },
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'SERVICE_DISABLED',
          domain: 'googleapis.com',
          metadata: { service: host },
        },
      ],
    });
    const [listed] = (json['error'] as { errors?: object[] }).errors ?? [];
    if (api === 'drive')
      expect(listed).toMatchObject({ domain: 'usageLimits', reason: 'accessNotConfigured' });
    else expect(listed).toBeUndefined();
  });
});

describe('scopes', () => {
  it('left without a tick: the service refuses, the check of all ends the script, REST answers 403', () => {
    const office = officeWith(`${SCRIPT}
function all() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) { return 'caught'; } }
function status() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus(); }
function send() { MailApp.sendEmail('a@b.vn', 'x', 'y'); }`);
    expect(office.execute('all').error).toBeNull();
    expect(office.execute('status').result).toBe('NOT_REQUIRED');
    office.google.unticked = ['script.send_mail', 'spreadsheets', 'drive.file'];
    expect(office.execute('all').error).toContain('Authorization is required');
    expect(office.execute('status').result).toBe('REQUIRED');
    expect(office.execute('send').error).toContain('Authorization is required');
    const { error } = office.execute('read');
    expect(error).toBeNull();
    expect(office.execute('append', undefined).result).toBe(403);
  });

  it('that the manifest does not name: nobody is asked, the call says which one it needs', () => {
    const office = officeWith(`
function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }
function quota() { return MailApp.getRemainingDailyQuota(); }`);
    office.google.undeclared = ['script.send_mail'];
    expect(office.execute('all').error).toBeNull();
    expect(office.execute('quota').error).toContain('auth/script.send_mail');
  });

  it('that the program on a PC lacks: its own calls alone are refused', () => {
    const office = officeWith(SCRIPT);
    office.google.programUnticked = [...SCOPES];
    const { status, json } = rest(office, 'GET /drive/v3/files');
    expect([status, message({ json })]).toEqual([
      403,
      'Request had insufficient authentication scopes.',
    ]);
    expect(office.execute('append').result).toBe(200);
  });
});

describe('files under drive.file', () => {
  it('are there for the project that made them alone', () => {
    const office = officeWith();
    const { json } = rest(office, 'POST /drive/v3/files', FOLDER);
    const route = `GET /drive/v3/files/${String(json['id'])}`;
    expect(rest(office, route).status).toBe(200);
    office.google.otherProject = true;
    expect(rest(office, route).status).toBe(404);
    expect(rest(office, 'GET /drive/v3/files').json['files']).toEqual([]);
    expect(rest(office, SHEETS).status).toBe(200);
    office.google.programUnticked = ['spreadsheets'];
    expect(rest(office, SHEETS).status).toBe(404);
  });

  it('of Forms may not be among them', () => {
    const office = officeWith(FORM);
    const first = String(office.execute('make').result);
    expect(rest(office, `GET /drive/v3/files/${first}`).status).toBe(200);
    office.google.formsHidden = true;
    const second = String(office.execute('make').result);
    expect(rest(office, `GET /drive/v3/files/${second}`).status).toBe(404);
    expect(office.execute('open', second).error).toBeNull();
  });
});

describe('another account', () => {
  it('opens neither form nor register before they are shared with it', () => {
    const office = officeWith(`${FORM}${SCRIPT}
function status() { return call('get', '/values/A1:C9').getResponseCode(); }`);
    const form = String(office.execute('make').result);
    const user = 'canbo@ward.example';
    expect(office.execute('open', form, { user }).error).toContain('No item with the given ID');
    expect(office.execute('status', undefined, { user }).result).toBe(403);
    office.google.sharedWith = [user];
    expect(office.execute('status', undefined, { user }).result).toBe(200);
  });
});

describe('answers that differ', () => {
  it('the zone of Vietnam may be told by its other name; what is stored stays', () => {
    const office = officeWith();
    const zone = (): unknown =>
      (rest(office, SHEETS).json['properties'] as { timeZone: string }).timeZone;
    expect(zone()).toBe('Asia/Ho_Chi_Minh');
    office.google.zone = 'Asia/Saigon';
    expect(zone()).toBe('Asia/Saigon');
    const { json } = batch(
      office,
      [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }],
      { includeSpreadsheetInResponse: true },
    );
    expect(json['updatedSpreadsheet']).toMatchObject({ properties: { timeZone: 'Asia/Saigon' } });
    office.google.zone = 'Asia/Ho_Chi_Minh';
    expect(zone()).toBe('Asia/Ho_Chi_Minh');
  });

  it('a new spreadsheet begins with another locale and zone', () => {
    const office = officeWith();
    office.google.newLocale = 'en_US';
    office.google.newZone = 'America/Los_Angeles';
    const file = { name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' };
    const { json } = rest(office, 'POST /drive/v3/files', file);
    expect(
      rest(office, `GET /v4/spreadsheets/${String(json['id'])}`).json['properties'],
    ).toMatchObject({ locale: 'en_US', timeZone: 'America/Los_Angeles' });
  });

  it('questions of text left empty are answered as "", or not at all', () => {
    const office = officeWith(FORM);
    const form = String(office.execute('make').result);
    office.submitForm(form, { Tên: 'An' });
    expect(office.execute('asked', form).result).toEqual([['An']]);
    office.google.unanswered = 'empty';
    expect(office.execute('asked', form).result).toEqual([['An', '']]);
  });

  it.each([
    ['value', 1],
    ['tickbox', 3],
    ['format', 5],
  ] as const)('rows are appended after the last row with a %s: to row %i', (appendAfter, row) => {
    const office = officeWith();
    const range = (to: number, column: number) => ({
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: to,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    });
    batch(office, [
      { updateCells: { start: { sheetId: 0 }, fields: 'userEnteredValue', rows: [text('đầu')] } },
      { setDataValidation: { range: range(3, 1), rule: { condition: { type: 'BOOLEAN' } } } },
      {
        repeatCell: {
          range: range(5, 2),
          fields: 'userEnteredFormat.textFormat.bold',
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
        },
      },
    ]);
    office.google.appendAfter = appendAfter;
    batch(office, [
      { appendCells: { sheetId: 0, fields: 'userEnteredValue', rows: [text('mới')] } },
    ]);
    expect(office.grid(SHEET_ID, 0).findIndex(([first]) => first === 'mới')).toBe(row);
  });
});

describe('a new form', () => {
  const opens = (office: LocalOffice): string => {
    const id = String(office.execute('plain').result);
    try {
      return office.submitForm(id, {}) === '' ? '' : 'taken';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const plain = `${FORM} function plain() { return FormApp.create('Phiếu').getId(); }`;

  it('takes answers at once, or only when published', () => {
    const office = officeWith(plain);
    expect(opens(office)).toContain('không nhận câu trả lời');
    office.google.newForm = 'published';
    expect(opens(office)).toBe('taken');
  });

  it('of an organisation is closed to others until its account opens it; a private account cannot say so', () => {
    const office = officeWith(plain);
    office.google.newForm = 'published';
    expect(office.execute('login').error).toContain('Workspace');
    office.google.account = 'workspace';
    expect(opens(office)).toContain('tài khoản trong cơ quan');
    expect(office.execute('login').error).toBeNull();
  });
});

describe('executions and time', () => {
  it('overlap where wanted: the same execution starts again before a call of the first', () => {
    const office = officeWith(`${SCRIPT}
function once() { const seen = read().length; append('dòng ' + seen); }`);
    office.execute('once');
    office.execute('once');
    expect(office.grid(SHEET_ID, 0)).toEqual([['dòng 0'], ['dòng 1']]);
    office.google.overlap = 1;
    office.execute('once');
    expect(office.grid(SHEET_ID, 0)).toEqual([['dòng 0'], ['dòng 1'], ['dòng 2'], ['dòng 2']]);
  });

  it('calls are counted with the built-in ones, and take their time where that is wanted', () => {
    const office = officeWith(`${FORM}${SCRIPT}
function work() { PropertiesService.getScriptProperties().getProperty('a'); read(); }`);
    const form = String(office.execute('make').result);
    office.submitForm(form, { Tên: 'An', 'Ghi chú': 'x' });
    const before = office.store.state.clock;
    const { services, ms } = office.execute('work');
    expect(services).toEqual({ propertiesRead: 1, sheetsRead: 1 });
    expect(ms).toBeGreaterThan(700);
    expect(office.store.state.clock).toBe(before);
    expect(office.execute('asked', form).services).toEqual({ form: 2, formRead: 3 });
    office.google.slow = true;
    const slow = office.execute('work');
    expect(office.store.state.clock - before).toBe(slow.ms);
  });

  it('triggers stop for the day when their time is spent', () => {
    const office = officeWith(`
function make() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
function work() { Utilities.sleep(300000); }`);
    office.execute('make');
    office.google.slow = true;
    office.limits.triggerMsPerDay = 301_000;
    for (let hour = 0; hour < 3; hour += 1) office.fireHourly();
    expect(office.executions.map(({ error }) => error)).toEqual([
      null,
      null,
      null,
      'Exception: Service using too much computer time for one day',
    ]);
  });
});

describe('faults of Google', () => {
  it.each([
    ['429', 429],
    ['500', 500],
    ['502', 502],
    ['503', 503],
    ['rate', 403],
  ] as const)('%s comes in turn, with nothing done, or with all done', (kind, status) => {
    const office = officeWith();
    office.google.faults = { kind, every: 2, done: false };
    const make = (): number => rest(office, 'POST /drive/v3/files', FOLDER).status;
    expect([make(), make(), make(), make()]).toEqual([200, status, 200, status]);
    expect(office.files().filter(({ name }) => name === FOLDER.name)).toHaveLength(2);
    office.google.faults = { kind, every: 1, done: true };
    expect(make()).toBe(status);
    expect(office.files().filter(({ name }) => name === FOLDER.name)).toHaveLength(3);
  });

  it('a broken line throws in the script', () => {
    const office = officeWith(SCRIPT);
    office.google.faults = { kind: 'broken', every: 1, done: false };
    expect(office.execute('append').error).toContain('Address unavailable');
  });
});
