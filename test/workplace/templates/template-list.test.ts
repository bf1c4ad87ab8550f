// What staff are told of their templates: as shipped, edited or of an earlier version; which fields; what is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '#docx/build/build-docx';
import type { LetterId } from '#letters/catalogue';
import { keys } from '#register/journal/keys';
import { civilDate, localDateTime } from '#rules/dates/civil-date';
import { FIELD_PAGE, fieldPage } from '../../../sync/workplace/templates/field-list-page.ts';
import { readTemplates, type Templates } from '../../../sync/build/templates.ts';
import type { LocalOffice } from '../../../sync/office/office.ts';
import {
  issuedFormFaults,
  templateFormFaults,
} from '../../../sync/workplace/templates/letter-form.ts';
import { sampleOf } from '../../../sync/workplace/templates/preview.ts';
import {
  officeTemplates,
  shippedTemplates,
} from '../../../sync/workplace/templates/template-list.ts';
import { keptFreshOffice } from '../../kept-office.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let office: LocalOffice;
let sources: Templates;
beforeAll(async () => {
  office = await keptFreshOffice(localDateTime('2026-01-01T00:00'));
  sources = await readTemplates(join(import.meta.dirname, '../../../templates'));
});

const listed = (from: Templates = sources) =>
  officeTemplates(office, from).map(({ kind, state, problems }) => ({ kind, state, problems }));

it('lists every field of every letter with what it is for', () => {
  for (const { kind, fields, problems } of shippedTemplates(sources)) {
    expect(problems).toEqual([]);
    expect(fields.every(({ about }) => about.trim() !== '')).toBe(true);
    const used = sources.letters[kind]?.match(/\{\{[\p{L}_]+\}\}/gu) ?? [];
    const names = new Set(fields.map(({ name }) => `{{${name.split('.').at(-1)}}}`));
    expect(used.filter((tag) => !names.has(tag) && tag !== '{{else}}')).toEqual([]);
  }
});

it('the page of fields is up to date: npm run field-list', () => {
  expect(readFileSync(FIELD_PAGE, 'utf8')).toBe(fieldPage());
});

it('tells templates as shipped from those of an earlier version and those that people edited', () => {
  expect(new Set(listed().map(({ state }) => state))).toEqual(new Set(['as shipped']));
  const letters = { ...sources.letters, D17: `${sources.letters['D17'] ?? ''}\nThêm một đoạn.` };
  expect(listed({ ...sources, letters }).filter(({ state }) => state === 'outdated')).toHaveLength(
    1,
  );
  office.setClock(localDateTime('2026-01-02T09:00'));
  const id = office.files().find(({ name }) => name === 'Mẫu D17')?.id ?? '';
  office.handle({
    method: 'PATCH',
    url: `/upload/drive/v3/files/${id}?uploadType=media`,
    headers: { Authorization: 'Bearer x', 'Content-Type': DOCX },
    body: buildDocx('Kính gửi: {{tên_đơn_vi}}.', {}),
  });
  expect(listed().find(({ kind }) => kind === 'D17')).toEqual({
    kind: 'D17',
    state: 'edited',
    problems: [expect.stringContaining('tên_đơn_vi')],
  });
});

describe('a template that the office edited', () => {
  const editedTo = (kind: string, source: string): readonly string[] => {
    const made = buildDocx(source, sources.letterPartials);
    return templateFormFaults(kind as LetterId, made, sources);
  };
  const source = (): string => sources.letters['D08'] ?? '';

  it.each<[string, string, string]>([
    ['[giữa đậm 14 sát] BÁO CÁO', '[giữa 14 sát] BÁO CÁO', 'Tên loại in hoa'],
    ['[13] Trên đây', '[11] Trên đây', 'Nội dung cỡ 13–14'],
    ['{{sở_tài_chính}}.', '{{sở_tài_chính}}', 'Kính gửi cỡ 13–14'],
    ['./.', '.', 'Đủ Quốc hiệu'],
  ])('is told where it leaves the form of Nghị định 30/2020: %s → %s', (from, to, rule) => {
    expect(editedTo('D08', source())).toEqual([]);
    const [fault] = editedTo('D08', source().replace(from, to));
    expect(fault).toContain(`Phụ lục I Nghị định 30/2020/NĐ-CP: ${rule}`);
    expect(fault).toContain('xem chỗ: ');
  });

  it('is told nothing where it is as shipped', () => {
    for (const kind of Object.keys(sources.letters) as LetterId[])
      expect(editedTo(kind, sources.letters[kind] ?? ''), kind).toEqual([]);
  });
});

it('an issued version that leaves the form is named with the rule; other files are not looked at', () => {
  const made = sampleOf(null, 'D17', sources);
  const [file] = office.files();
  if (!made.ok || file === undefined) throw new Error('nothing made');
  const letter = keys.letter('AQ-2026-0003', 'hướng dẫn', 1);
  const issued = keys.issued(letter, { number: '33/KTHT&ĐT', date: civilDate('2026-09-25') }, 1);
  const faults = (key: string): string[] =>
    issuedFormFaults({
      files: () => [{ ...file, name: '33.docx', bytes: made.bytes, appProperties: { key } }],
    });
  expect(faults(issued).join()).toMatch(/33\.docx: Thể thức, .*Địa danh, ngày, tháng/);
  expect(faults(letter)).toEqual([]);
});
