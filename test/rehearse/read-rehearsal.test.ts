import { describe, expect, test } from 'vitest';
import { readRehearsal } from '../../sync/rehearse/read-rehearsal.ts';
import type { Step } from '../../sync/rehearse/rehearsal.ts';

const messages = (source: string): string[] => {
  const read = readRehearsal(source);
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`);
};

const steps = (...lines: string[]): Step[] => {
  const source = ['days:', '  - on: 2026-08-03', '    do:', ...lines.map((l) => `      - ${l}`)];
  const read = readRehearsal(source.join('\n'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rehearsal.days.flatMap((day) => [...day.steps]);
};

const wrong = (line: string): string =>
  messages(`days:\n  - { on: 2026-08-03, do: [ ${line} ] }`).join('\n');

describe('a rehearsal file that is right', () => {
  test('keeps the zero of a code and the word "on", because every scalar is text', () => {
    const [step] = steps('form: { name: HTX Ái Quốc, taxCode: 0801234560, attend: Có }');
    expect(step).toMatchObject({
      kind: 'form',
      line: 4,
      form: { fields: { taxCode: '0801234560', attend: 'Có' }, lost: false, twice: false },
    });
  });

  test('finds tabs and columns by key and by title', () => {
    const byKey = steps(
      'edit: { tab: petitions, where: { code: AQ-2026-0001 }, set: { scope: Chưa xét } }',
    );
    const byTitle = steps(
      'edit: { tab: Kiến nghị, where: { Mã kiến nghị: AQ-2026-0001 }, set: { Phạm vi: Chưa xét } }',
    );
    expect(byTitle).toEqual(byKey);
  });

  test('plays days in order of time and takes nine o’clock where no hour is given', () => {
    const read = readRehearsal(
      'title: T\ndays:\n  - { on: 2026-08-05 }\n  - { on: 2026-08-03, at: "17:30", do: [] }\n  - { on: 2026-08-03 }\n',
    );
    expect(read.ok && read.rehearsal.days.map((d) => `${d.on} ${d.at}`)).toEqual([
      '2026-08-03 09:00',
      '2026-08-03 17:30',
      '2026-08-05 09:00',
    ]);
  });

  test('reads settings by key, the last day, and the manual mode', () => {
    const read = readRehearsal(
      'settings: { senderName: Phường }\nuntil: 2026-12-31\ndaily: manual\ndays: [ { on: 2026-08-03 } ]',
    );
    expect(read.ok && read.rehearsal).toMatchObject({
      settings: [{ key: 'senderName', text: 'Phường' }],
      until: '2026-12-31',
      daily: 'manual',
    });
  });

  test('reads where a paste begins and keeps its empty cells', () => {
    const [step] = steps('paste: { tab: units, at: AB12, rows: [ [DV-0001, ""], [0012] ] }');
    expect(step).toMatchObject({ row: 11, column: 27, rows: [['DV-0001', ''], ['0012']] });
  });

  test('lets an edit clear a cell of a drop-down', () => {
    const [step] = steps('edit: { tab: units, where: { code: DV-0001 }, set: { kind: "" } }');
    expect(step).toMatchObject({ set: [{ key: 'kind', text: '' }] });
  });
});

describe('a rehearsal file that is wrong says what, where and what comes near', () => {
  test.each([
    [
      'a tab',
      '{ delete: { tab: Kien nghi, where: { code: x } } }',
      'Không có tab “Kien nghi”. Gần giống: “Kiến nghị”',
    ],
    ['a tab by key', '{ delete: { tab: petition, where: { code: x } } }', '“petitions”'],
    [
      'a column',
      '{ sort: { tab: units, by: Tên đơn vi } }',
      'Tab “DN, HKD, HTX” không có cột “Tên đơn vi”. Gần giống: “Tên đơn vị”',
    ],
    [
      'a value of a drop-down',
      '{ edit: { tab: units, where: { code: x }, set: { kind: Hộ kinh doan } } }',
      'Cột “Loại” của tab “DN, HKD, HTX” không nhận “Hộ kinh doan”. Gần giống: “Hộ kinh doanh”',
    ],
    ['a step', '{ forms: { } }', 'Một bước không có mục “forms”. Gần giống: “form”'],
    ['a field of the phiếu', '{ form: { taxcode: 1 } }', 'Gần giống: “taxCode”'],
    [
      'a group of a petition',
      '{ form: { petitions: [ { group: Đất } ] } }',
      'không nhận “Đất”. Gần giống: “Đất đai”',
    ],
    ['two things in one step', '{ push: true, run: daily }', 'Một bước chỉ làm một việc'],
    [
      'a missing part',
      '{ edit: { tab: units, where: { code: x } } }',
      'Bước “edit” thiếu mục “set”',
    ],
    ['a cell address', '{ paste: { tab: units, at: 2A, rows: [] } }', '“2A” không phải là ô'],
    [
      'a sixth petition',
      '{ form: { petitions: [ {}, {}, {}, {}, {}, {} ] } }',
      'tối đa 05 kiến nghị',
    ],
  ])('%s', (_, line, message) => {
    expect(wrong(line)).toContain(message);
    expect(wrong(line)).toMatch(/^2: /);
  });

  test.each([
    [
      'a day that does not exist',
      'days: [ { on: 2026-02-30 } ]',
      '1: Mục “on”: “2026-02-30” không phải là ngày',
    ],
    ['an hour', 'days:\n  - on: 2026-08-03\n    at: 9h', '3: Mục “at”: “9h” không phải là giờ'],
    [
      'a last day before the last step',
      'until: 2026-08-01\ndays: [ { on: 2026-08-03 } ]',
      '1: Mục “until”',
    ],
    [
      'a last day that no rehearsal reaches',
      'until: 9999-12-31\ndays: [ { on: 2026-08-03 } ]',
      '1: Diễn tập từ 2026-08-03 đến 9999-12-31 dài quá 10 năm',
    ],
    ['a setting', 'settings: { plase: x }\ndays: [ { on: 2026-08-03 } ]', 'Gần giống: “place”'],
    ['a key at the top', 'title: x\nday: []', 'Gần giống: “days”'],
    ['no days', 'title: x', 'thiếu mục “days”'],
    ['an empty file', '', 'phải gồm các dòng'],
    ['a key written twice', 'title: x\ntitle: y\ndays: []', '2: một mục được viết hai lần'],
    ['an unclosed bracket', 'days: [ { on: 2026-08-03 }', 'thiếu'],
  ])('%s', (_, source, message) => {
    expect(messages(source).join('\n')).toContain(message);
  });

  test('tells all problems at once, in order of lines', () => {
    const source = 'days:\n  - { on: 2026-13-01 }\n  - { on: 2026-08-03, do: [ { pusch: true } ] }';
    expect(messages(source).map((m) => m.slice(0, 2))).toEqual(['2:', '3:']);
  });
});
