import { describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { LocalOffice, OfficeRefusal } from '../../../sync/office/office.ts';
import { batch, officeWith, START, text, SHEET_ID } from '../helpers.ts';

const FORM = `
  function setup() {
    const form = FormApp.create('Đăng ký').setDescription('…');
    form.addSectionHeaderItem().setTitle('Thông tin');
    form.addTextItem().setTitle('Tên đơn vị').setRequired(true);
    form.addListItem().setTitle('Loại').setChoiceValues(['Doanh nghiệp', 'Hộ kinh doanh']);
    form.addPageBreakItem().setTitle('Kiến nghị');
    form.addCheckboxItem().setTitle('Nhóm').setChoiceValues(['Đất đai', 'Thuế']);
    form.addParagraphTextItem().setTitle('Nội dung').setRequired(true);
    form.setPublished(true);
    ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
    PropertiesService.getScriptProperties().setProperty('form', form.getId());
    return form.getItems().map((item) => String(item.getType()));
  }
  function onForm(e) {
    console.log('%s', e.response.getItemResponses().map((r) => r.getItem().getTitle() + '=' + [].concat(r.getResponse()).join('+')).join('|'));
    return [e.source.getId() === PropertiesService.getScriptProperties().getProperty('form'), e.response.getTimestamp() instanceof Date, e.triggerUid, Session.getEffectiveUser().getEmail()];
  }
  function since(e) {
    const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
    return form.getResponses(new Date(2026, 7, 3, 10)).map((r) => r.getId());
  }`;

describe('a form', () => {
  const made = () => {
    const office = officeWith(FORM);
    expect(office.execute('setup').error).toBeNull();
    return office;
  };

  it('fires its trigger as the creator, with the response in it', () => {
    const office = made();
    office.submitForm(null, {
      'Tên đơn vị': 'Cơ khí Tân Tiến',
      Nhóm: ['Thuế', 'Đất đai'],
      'Nội dung': 'x',
    });
    const { error, log, result, user } = office.executions.at(-1) ?? {};
    expect([error, user]).toEqual([null, office.owner]);
    expect(log).toEqual(['Tên đơn vị=Cơ khí Tân Tiến|Nhóm=Thuế+Đất đai|Nội dung=x']);
    expect(result).toEqual([true, true, 'kich-hoat-00000001', office.owner]);
  });

  it('fires not at all when its trigger is lost, twice when it is doubled', () => {
    const office = made();
    const runs = () => office.executions.filter(({ fn }) => fn === 'onForm').length;
    office.submitForm(null, { 'Tên đơn vị': 'a' }, { lost: true });
    expect(runs()).toBe(0);
    office.submitForm(null, { 'Tên đơn vị': 'b' }, { twice: true });
    expect(runs()).toBe(2);
  });

  it('lists what came in at and after an instant', () => {
    const office = made();
    office.submitForm(null, { 'Tên đơn vị': 'sớm' }, { lost: true });
    office.setClock(localDateTime('2026-08-03T10:00'));
    const late = office.submitForm(null, { 'Tên đơn vị': 'sau' }, { lost: true });
    expect(office.execute('since').result).toEqual([late]);
  });

  it('refuses a missing required answer, a choice it does not offer, a question it does not ask', () => {
    const office = made();
    const submit = (answers: Record<string, string>) => () => office.submitForm(null, answers);
    expect(submit({})).toThrow('câu “Tên đơn vị” bắt buộc');
    expect(submit({ 'Tên đơn vị': 'a', Nhóm: 'Thuế' })).toThrow('câu “Nội dung” bắt buộc');
    expect(submit({ 'Tên đơn vị': 'a', Loại: 'Khác' })).toThrow('không có lựa chọn “Khác”');
    expect(submit({ Tên: 'a' })).toThrow('không có câu hỏi “Tên”');
    expect(office.forms()[0]?.responses).toEqual([]);
  });

  it('takes no answers before it is published', () => {
    const office = officeWith(
      'function main() { FormApp.create("x").addTextItem().setTitle("a"); }',
    );
    office.execute('main');
    expect(() => office.submitForm(null, { a: 'b' })).toThrow('hiện không nhận câu trả lời');
  });
});

describe('an edit', () => {
  const script = `
    function seen(e) { return [e.range.getRow(), e.range.getColumn(), e.range.getNumRows(), e.range.getNumColumns(), e.range.getSheet().getName(), e.value, e.oldValue, e.source.getId()]; }
    function installed(e) { return seen(e); }
    function changed(e) { return e.changeType; }
    function setup() {
      ScriptApp.newTrigger('installed').forSpreadsheet('${SHEET_ID}').onEdit().create();
      ScriptApp.newTrigger('changed').forSpreadsheet('${SHEET_ID}').onChange().create();
    }`;
  const made = () => {
    const office = officeWith(script);
    office.execute('setup');
    office.executions.length = 0;
    return office;
  };
  const at = (row: number) => ({ fileId: SHEET_ID, sheet: 'Trang tính1', row });

  it('runs the installed trigger as its creator', () => {
    const office = made();
    const user = 'can.bo@aiquoc.vn';
    office.personEdit({ ...at(4), column: 1, values: [['mới']] }, { validate: true, user });
    const [installed] = office.executions;
    expect(installed?.user).toBe(office.owner);
    expect(installed?.result).toEqual([5, 2, 1, 1, 'Trang tính1', 'mới', undefined, SHEET_ID]);
  });

  it('tells no value when several cells change', () => {
    const office = made();
    const values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    office.personEdit({ ...at(0), column: 0, values }, { validate: false });
    expect(office.executions[0]?.result).toEqual([
      1,
      1,
      2,
      2,
      'Trang tính1',
      undefined,
      undefined,
      SHEET_ID,
    ]);
  });

  it('fires only onChange for rows inserted, deleted or sorted', () => {
    const office = made();
    office.personInsertRow(at(1));
    office.personDeleteRow(at(1));
    office.personSort({ ...at(0), column: 0 });
    const runs = office.executions.map(({ fn, result }) => [fn, result]);
    expect(runs).toEqual([
      ['changed', 'INSERT_ROW'],
      ['changed', 'REMOVE_ROW'],
      ['changed', 'OTHER'],
    ]);
  });

  it('makes a formula of what begins with =, unless the column is text', () => {
    const office = made();
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    const range = { sheetId: 0, startColumnIndex: 1 };
    batch(office, [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }]);
    office.personEdit({ ...at(0), column: 0, values: [['=1+1', '=1+1']] }, { validate: true });
    expect(office.grid(SHEET_ID, 0)).toEqual([[{ formula: '=1+1' }, '=1+1']]);
  });

  it('is refused, and changes nothing, where the cell’s strict list does not have the value', () => {
    const office = made();
    const list = { sheetId: 1, title: 'Danh mục', hidden: true };
    const values = [{ userEnteredValue: "='Danh mục'!$A$1:$A$9" }];
    const rule = { condition: { type: 'ONE_OF_RANGE', values }, strict: true };
    batch(office, [
      { addSheet: { properties: list } },
      {
        appendCells: {
          sheetId: 1,
          fields: '*',
          rows: [text('Phòng Kinh tế, Hạ tầng và Đô thị'), text('Thuế')],
        },
      },
      { setDataValidation: { range: { sheetId: 0, startRowIndex: 1 }, rule } },
    ]);
    const type = (value: string | null) =>
      office.personEdit({ ...at(1), column: 0, values: [[value]] }, { validate: true });
    type('Phòng Kinh tế, Hạ tầng và Đô thị');
    expect(() => type('Kinh tế')).toThrow(OfficeRefusal);
    expect(() => type('Kinh tế')).toThrow('Tab “Trang tính1”, ô A2: không nhận giá trị “Kinh tế”');
    expect(office.grid(SHEET_ID, 0)[1]).toEqual(['Phòng Kinh tế, Hạ tầng và Đô thị']);
    type(null);
    const paste = { ...at(1), column: 0, values: [['Kinh tế']] };
    office.personEdit(paste, { validate: false });
    expect(office.grid(SHEET_ID, 0)[1]).toEqual(['Kinh tế']);
  });
});

describe('the clock', () => {
  it('runs hourly triggers when their hour has come', () => {
    const office = officeWith(`
      function setup() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); ScriptApp.newTrigger('half').timeBased().everyHours(12).create(); }
      function hourly(e) { return e.hour; }
      function half() {}`);
    office.execute('setup');
    office.fireHourly();
    expect(office.executions.slice(1).map(({ fn, result }) => [fn, result])).toEqual([
      ['hourly', 2],
    ]);
    office.setClock(localDateTime('2026-08-03T12:00'));
    office.fireHourly();
    expect(office.executions.map(({ fn }) => fn)).toEqual(['setup', 'hourly', 'hourly', 'half']);
  });

  it('shows triggers only to the account that made them', () => {
    const office = LocalOffice.create({
      bundle: `function setup() { ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); } function see() { return ScriptApp.getProjectTriggers().length; }`,
      now: START,
    });
    office.execute('setup');
    expect(office.execute('see').result).toBe(1);
    expect(office.execute('see', undefined, { user: 'khac@aiquoc.vn' }).result).toBe(0);
  });
});
